"""Chinese sentences that were written, with what must come of them, before anybody looked at the engine."""

import pytest

from tests.language.written_tables import check, rows


@pytest.mark.parametrize("language", [None, "zh"])
@pytest.mark.parametrize(("name", "intent", "text", "expected", "before"), rows("chinese_*.txt"))
def test_what_was_written_first(
    name: str, intent: str, text: str, expected: str, before: str, language: str | None
) -> None:
    check((name, intent, text, expected, before), language, own="zh")
