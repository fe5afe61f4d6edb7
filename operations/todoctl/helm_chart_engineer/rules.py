"""What good manifests have, as rules over rendered or running objects. Pure: no cluster, no clock."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from todoctl.helm_chart_engineer import network_rules, object_rules, pod_rules
from todoctl.helm_chart_engineer.manifests import Manifest, Manifests
from todoctl.helm_chart_engineer.rule_findings import Rule, RuleFinding

RULES: tuple[Rule, ...] = (*pod_rules.RULES, *network_rules.RULES, *object_rules.RULES)


def check_manifests(manifests: Sequence[Manifest], *, known: Collection[str] = ()) -> list[RuleFinding]:
    """Everything that breaks a rule, by object, field and rule.

    known: kind and name of objects that exist beside these, such as "Secret/app-secrets".
    """
    given = Manifests(manifests)
    found = {finding for rule in RULES for finding in rule(given, frozenset(known))}
    return sorted(found, key=lambda finding: (finding.object, finding.field, finding.rule, finding.message))
