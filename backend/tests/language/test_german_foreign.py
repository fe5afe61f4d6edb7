"""German: what is none of a todo list's business changes nothing."""

# ruff: noqa: E501 - tables of sentences, one row a line

import pytest

from tests.language.german_asking import TASKS, said, told

FOREIGN = [
    "wie wird das Wetter morgen", "regnet es heute noch", "brauche ich heute einen Regenschirm", "wie warm ist es draußen", "scheint am Wochenende die Sonne",
    "spiel Musik", "spiel mein Lieblingslied", "mach die Musik leiser", "nächstes Lied bitte", "spiel was von Helene Fischer", "spiele die Playlist Einkaufen", "mach mal Radio an",
    "stell den Wecker auf 7 Uhr", "weck mich morgen um sechs", "stell einen Timer auf zehn Minuten", "lösch den Wecker", "welche Wecker sind gestellt", "wie viel Uhr ist es", "wie spät ist es in Tokio",
    "überweise 50 Euro an Anna", "wie ist mein Kontostand", "wie viel Geld habe ich auf dem Konto", "sperr meine Karte", "zahl meine Stromrechnung",
    "mach das Licht im Wohnzimmer an", "mach das Licht aus", "dreh die Heizung auf 21 Grad", "starte den Staubsauger", "koch mir einen Kaffee",
    "erzähl mir einen Witz", "wer bist du", "wie alt bist du", "bist du ein Mensch", "ich liebe dich", "mir ist langweilig", "du bist doof", "ich bin müde", "ich hab Hunger",
    "wer ist der Bundeskanzler", "wie hoch ist die Zugspitze", "was ist die Hauptstadt von Frankreich", "wie viele Einwohner hat Berlin", "was heißt Milch auf Englisch", "übersetze guten Morgen ins Spanische", "was ist 15 mal 23",
    "ruf Mama an", "schick Peter eine Nachricht dass ich später komme", "lies meine E-Mails vor", "habe ich neue Nachrichten", "schreib eine Mail an den Chef",
    "bestell mir eine Pizza", "buch mir einen Flug nach Rom", "ruf mir ein Taxi", "wie komme ich zum Bahnhof", "wie ist der Verkehr auf der A8", "wann fährt der nächste Zug nach München",
    "was gibt es Neues in den Nachrichten", "wer hat gestern gewonnen", "wie steht der Dollar", "wie steht die Apple-Aktie",
    "die Milch ist sauer", "Milch ist gesund", "mein Zahnarzt ist sehr nett", "der Bericht im Fernsehen war gut", "ich mag keine Listen", "gestern war ein schöner Tag", "die Aufgabe in der Schule war schwer",
    "wie koche ich Spaghetti", "wie lange müssen Eier kochen", "welches Rezept passt zu Hähnchen", "kannst du singen", "was hältst du von Politik", "ich war gestern im Kino", "das Meeting war langweilig",
    "wie schreibt man Rhythmus", "warum ist der Himmel blau", "mach ein Foto", "öffne die Kamera", "schalte den Fernseher ein", "Lautstärke auf fünf", "stell die Lautstärke auf 50 Prozent",
    "wo ist mein Handy", "wo ist das nächste Restaurant", "empfiehl mir einen guten Film", "welche Filme laufen heute im Kino", "ich habe heute Geburtstag", "wie war dein Tag", "hast du Hunger",
    "ich muss lachen", "ich muss sagen das ist super", "ich brauche Liebe", "da muss ich dir recht geben", "das muss ich mir noch überlegen", "ich habe keine Ahnung", "das ist ja toll",
]  # fmt: skip


@pytest.mark.parametrize("text", FOREIGN)
def test_nothing_is_done(text: str) -> None:
    for understood in (said(text), told(text)):
        assert understood.actions == (), (understood.intent, understood.actions)
        assert understood.reply
    assert len(TASKS) == 7
