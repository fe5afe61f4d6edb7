"""Which language a message is in: by its everyday words."""

# ruff: noqa: E501, SIM905 - word lists read better as running text

from collections.abc import Mapping

from todo_backend.language.packs.registry import DEFAULT
from todo_backend.language.text import normalise, words

# Words that are frequent in one language and hardly ever occur in English sentences about tasks.
_MARKERS: Mapping[str, frozenset[str]] = {
    "de": frozenset(
        (
            "der die das den dem ein eine einen und oder ist sind nicht ich du mir mich dir meine meinen meiner mein bitte "
            "morgen heute gestern übermorgen auf für mit von zu zum zur am um bis alle alles aufgabe aufgaben liste erinnere "
            "erinner lösche lösch zeig zeige zeigen was welche noch offen erledigt erledige füge hinzu hinzufügen verschiebe "
            "verschieb kaufen anrufen muss jeden jede jeder nächste nächsten woche uhr danke hallo ja nein rückgängig habe hab "
            "kannst könntest einkaufsliste markiere setze ändere beide letzte letzten erste zweite abbrechen hilfe hake ab vergessen fertig notiere merke wann wie wird ab nach bei wenn alles"
        ).split()
    ),
}
# Letters that only one of these languages writes.
_LETTERS: Mapping[str, frozenset[str]] = {"de": frozenset("äöüß")}


def detect(text: str) -> str:
    """The code of the likeliest language; English when nothing speaks clearly for another one."""
    said = words(normalise(text))
    scores = {
        code: sum(word in markers or bool(_LETTERS[code] & set(word)) for word in said)
        for code, markers in _MARKERS.items()
    }
    best = max(scores, key=lambda code: scores[code])
    return best if scores[best] * 3 >= len(said) and scores[best] > 0 else DEFAULT
