"""The diagnosis as a page: what it draws, and that nothing of the cluster becomes markup."""

from datetime import UTC, datetime

from tests.aiops_troubleshooter.cases_network import denied_egress
from tests.aiops_troubleshooter.world import healthy_world
from todoctl.aiops_troubleshooter.page import draw, page_text
from todoctl.aiops_troubleshooter.report import Diagnosis, Evidence, Finding, Fix, Ref

_AT = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


def test_each_cause_is_drawn_with_all_that_it_breaks() -> None:
    world = healthy_world()
    denied_egress(world)
    finding = world.only_finding()
    drawing = draw(finding)
    assert drawing is not None
    assert [box.title for box in drawing.effects] == [str(effect) for effect in finding.effects]
    assert all(box.y + box.height <= drawing.height for box in drawing.effects)
    page = page_text(world.diagnose(), "namespace todo of context lab", _AT)
    assert page.count("<path ") == len(finding.effects)
    assert finding.fix.commands[0].split("'", maxsplit=1)[0] in page
    assert "<script" not in page


def test_a_healthy_deployment_says_so() -> None:
    page = page_text(healthy_world().diagnose(), "namespace todo of context lab", _AT)
    assert "Nothing is wrong, as far as can be seen" in page
    assert "<svg" not in page


def test_what_a_pod_says_is_text() -> None:
    ref = Ref("Pod", "todo", "one")
    seen = (Evidence(ref, "log", "<script>alert(1)</script>"),)
    finding = Finding("container-crashes", ref, "", "It says <b>no</b>.", seen, Fix("Mend it."), 0.7)
    page = page_text(Diagnosis([finding]), "here", _AT)
    assert "&lt;script&gt;alert(1)" in page
    assert "<b>no</b>" not in page
