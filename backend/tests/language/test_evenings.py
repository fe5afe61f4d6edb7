"""A bare hour of what people do in the evening is one of the evening; of everything else it is as before."""

# ruff: noqa: E501 - a table of sentences, one row a line

import pytest

from tests.language.asking import ask, calls

EVENINGS = [
    ("en", "add dinner with Sam tomorrow at 8", "20:00"), ("en", "drinks on friday at 7", "19:00"), ("en", "add go to the cinema saturday at 9", "21:00"),
    ("en", "add concert on friday at 8:30", "20:30"), ("en", "add dinner tomorrow at 8am", "08:00"), ("en", "add breakfast tomorrow at 8", "08:00"),
    ("en", "add buy drinks tomorrow at 9", "09:00"), ("en", "add party food order tomorrow at 9", "09:00"), ("en", "add call mum tomorrow at 8", "08:00"),
    ("de", "füge Abendessen mit Eva morgen um 7 hinzu", "19:00"), ("de", "trag Frühstück morgen um 7 ein", "07:00"),
    ("es", "añade cena con Ana mañana a las 9", "21:00"),
    ("it", "aggiungi cena con Ada domani alle 8", "20:00"), ("zh", "添加明天8点和小李吃晚饭", "20:00"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "said", "clock"), EVENINGS)
def test_the_hour_suits_what_is_planned(language: str, said: str, clock: str) -> None:
    assert [str(arguments["due"])[11:16] for _, arguments in calls(ask(said, language=language))] == [clock]
