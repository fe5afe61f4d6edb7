"""Sums of Kubernetes' quantities."""

import pytest

from todoctl.aiops_troubleshooter.quantities import add


@pytest.mark.parametrize(
    ("quantity", "more", "total"),
    [
        ("5", "1", "6"),
        ("1Gi", "512Mi", "1536Mi"),
        ("1", "250m", "1250m"),
        ("100m", "1", "2"),
        ("0", "64Mi", "64Mi"),
        ("1.5", "500m", "2000m"),
        ("many", "1", None),
        ("1", "1 apple", None),
    ],
)
def test_the_sum_stands_in_the_unit_of_what_is_added(quantity: str, more: str, total: str | None) -> None:
    assert add(quantity, more) == total
