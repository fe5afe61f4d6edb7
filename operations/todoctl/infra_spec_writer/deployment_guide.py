"""docs/deployment.md: how the application is brought onto a cluster, kept there, and taken away."""

from __future__ import annotations

from todoctl.blueprint.model import Blueprint
from todoctl.generation import header
from todoctl.helm_chart_engineer.alerts import ALERTS
from todoctl.infra_spec_writer.markdown import code, table
from todoctl.infra_spec_writer.risks import RISKS, Risk, codes_of
from todoctl.infra_spec_writer.sizing import requested, shares
from todoctl.infra_spec_writer.tried import NOT_TRIED, TRIALS
from todoctl.minikube_deployer.cluster_secrets import APPLICATION_PASSWORD, APPLICATION_ROLE, SUPERUSER_PASSWORD
from todoctl.minikube_deployer.machine import MINIKUBE_CPUS, MINIKUBE_MEMORY_MIB
from todoctl.templating import environment as templates_of

_GUIDE = "troubleshooting.md"


def deployment_guide(blueprint: Blueprint) -> str:
    """The whole document. Its commands work as pasted, at the top of a clone."""
    template = templates_of("infra_spec_writer").get_template("deployment.md")
    return template.render(
        header=header("<!-- ", " -->"),
        blueprint=blueprint,
        namespace=blueprint.namespace,
        backend=blueprint.services.backend,
        frontend=blueprint.services.frontend,
        database=blueprint.database,
        role=APPLICATION_ROLE,
        superuser_password=SUPERUSER_PASSWORD,
        application_password=APPLICATION_PASSWORD,
        cpus=MINIKUBE_CPUS,
        memory=MINIKUBE_MEMORY_MIB,
        requests=requested(shares(blueprint, blueprint.environments.minikube), during_upgrade=True),
        environments=", ".join(code(name) for name in blueprint.environments.by_name()),
        autoscaled=_autoscaled(blueprint),
        alerts=table(
            ("alert", "after", "means"), [(code(one.name), one.lasting, _meaning(one.description)) for one in ALERTS]
        ),
        risks=_risks(),
        trials=table(("where", "versions", "by which tests"), [(one.place, one.versions, one.done) for one in TRIALS]),
        not_tried=", ".join(NOT_TRIED),
    )


def _autoscaled(blueprint: Blueprint) -> str:
    rows = [
        (
            code(name),
            code(service),
            one.autoscaling.min_replicas,
            one.autoscaling.max_replicas,
            f"{one.autoscaling.cpu_percent} %",
        )
        for name, environment in blueprint.environments.by_name().items()
        for service, one in environment.services.by_name().items()
        if one.autoscaling is not None
    ]
    return table(("environment", "service", "fewest", "most", "wanted CPU use"), rows)


def _meaning(description: str) -> str:
    """The first sentence; the alert itself says more."""
    return description.partition(". ")[0].removesuffix(".") + "."


def _risks() -> str:
    rows = [(one.name, one.impact, one.probability, one.mitigation, _found_by(one)) for one in RISKS]
    return table(("risk", "impact", "probability", "what stands against it", "`./todoctl diagnose` says"), rows)


def _found_by(risk: Risk) -> str:
    chapters = ", ".join(f"[{title}]({_GUIDE}#{title.lower().replace(' ', '-')})" for title in risk.chapters)
    found = ", ".join(code(one) for one in codes_of(risk))
    return f"{chapters}: {found}" if chapters else found
