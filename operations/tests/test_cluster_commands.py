"""Which cluster a command means: never one that nobody named."""

from pathlib import Path

import pytest

from todoctl.cluster_target import choose_target, folder_of
from todoctl.errors import ExitCode, OpsError
from todoctl.minikube_deployer.target import Target


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TODO_HOME", str(tmp_path))
    monkeypatch.setenv("PATH", str(tmp_path))  # no minikube: nothing is a profile
    return tmp_path


def remember(target: Target) -> None:
    folder = folder_of(target)
    folder.create()
    folder.remember(target)


def test_without_a_word_it_is_minikubes_own_profile_and_the_blueprints_namespace() -> None:
    assert choose_target("", "", "", remembered=True) == Target("minikube", "minikube", "todo")


def test_a_cluster_must_be_named() -> None:
    with pytest.raises(OpsError) as caught:
        choose_target("cluster", "", "", remembered=True)
    assert caught.value.exit_code == ExitCode.USAGE
    assert "--context NAME" in caught.value.fix


def test_a_named_context_is_that_context_and_no_other() -> None:
    assert choose_target("cluster", "staging", "team", remembered=True) == Target("cluster", "staging", "team")
    assert choose_target("", "staging", "", remembered=False) == Target("cluster", "staging", "todo")


def test_an_unknown_kind_is_refused() -> None:
    with pytest.raises(OpsError, match="There is no target 'cloud'"):
        choose_target("cloud", "", "", remembered=True)


def test_other_commands_mean_the_newest_deployment_but_deploy_never_does() -> None:
    remember(Target("cluster", "lab", "mine"))
    assert choose_target("", "", "", remembered=True) == Target("cluster", "lab", "mine")
    assert choose_target("", "lab", "other", remembered=True) == Target("cluster", "lab", "other")
    assert choose_target("minikube", "", "", remembered=True) == Target("minikube", "minikube", "todo")
    assert choose_target("", "", "", remembered=False) == Target("minikube", "minikube", "todo")


def test_the_newest_of_several_is_meant(home: Path) -> None:
    remember(Target("cluster", "a", "x"))
    remember(Target("minikube", "minikube", "todo"))
    assert choose_target("", "", "", remembered=True).kind == "minikube"
    assert len(list((home / "deployments").iterdir())) == 2


def test_the_options_of_a_message_lead_back_to_the_same_target() -> None:
    assert Target("minikube", "minikube", "todo").options == ""
    assert Target("minikube", "p", "todo").options == " --target minikube --context p"
    assert Target("cluster", "c", "n").options == " --target cluster --context c --namespace n"
