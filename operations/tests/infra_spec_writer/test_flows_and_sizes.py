"""Who talks to whom, and what the pods ask for together."""

from todoctl.blueprint.model import Blueprint
from todoctl.infra_spec_writer.flows import DNS, MODEL, PEOPLE, flows
from todoctl.infra_spec_writer.inventory import chart_objects
from todoctl.infra_spec_writer.sizing import requested, shares


def test_every_call_of_the_blueprint_is_a_flow_and_no_other(blueprint: Blueprint) -> None:
    found = {(one.source, one.target) for one in flows(blueprint)}
    for name, service in blueprint.services.by_name().items():
        called = {target for source, target in found if source == service.image.name and target != DNS}
        targets = {other: one.image.name for other, one in blueprint.services.by_name().items()}
        targets |= {"database": blueprint.database.name, "model": MODEL}
        assert called == {targets[call] for call in service.calls}, name
        assert (PEOPLE, service.image.name) in found
        assert (f"{service.image.name}-migration", blueprint.database.name) in found


def test_the_policies_that_allow_a_flow_exist(blueprint: Blueprint, charts: dict[str, str]) -> None:
    policies = {one.name for one in chart_objects(blueprint, charts) if one.kind == "NetworkPolicy"}
    for flow in flows(blueprint):
        assert set(flow.allowed_by) <= policies
        assert flow.allowed_by or flow.source == PEOPLE


def test_the_sums_count_pods_and_the_extra_ones_of_an_upgrade(blueprint: Blueprint) -> None:
    asked = shares(blueprint, blueprint.environments.staging)
    assert [(one.workload, one.fewest, one.most) for one in asked] == [
        ("todo-postgres", 1, 1),
        ("todo-backend", 2, 4),
        ("todo-frontend", 2, 4),
    ]
    # 100m + 2 x 100m + 2 x 50m, and 128 + 2 x 256 + 2 x 128 MiB.
    assert str(requested(asked)) == "0.4 CPU, 896 MiB"
    assert str(requested(asked, at_most=True)) == "0.7 CPU, 1664 MiB"
    assert str(requested(asked, during_upgrade=True)) == "0.55 CPU, 1280 MiB"


def test_an_environment_may_have_sizes_of_its_own_and_no_database(blueprint: Blueprint) -> None:
    asked = shares(blueprint, blueprint.environments.production)
    assert [one.workload for one in asked] == ["todo-backend", "todo-frontend"]
    assert asked[0].resources.requests.cpu == "250m"
