import pytest

from todoctl.errors import ExitCode, OpsError
from todoctl.minikube_deployer.scaling import parse_scales

SERVICES = ["backend", "frontend"]


def test_words_become_numbers() -> None:
    assert parse_scales(["backend=3", "frontend=0"], SERVICES) == {"backend": 3, "frontend": 0}


@pytest.mark.parametrize("word", ["backend", "backend=", "backend=-1", "backend=two", "database=1", "backend=51", "=1"])
def test_anything_else_is_refused_with_an_example(word: str) -> None:
    with pytest.raises(OpsError) as caught:
        parse_scales([word], SERVICES)
    assert caught.value.exit_code == ExitCode.USAGE
    assert "./todoctl scale backend=3" in caught.value.fix
