"""German verbs of doing: their infinitives and participles, with the small words that part from them.

"Abholen" is "holen" with "ab" before it, and so is "abgeholt": one line of the table stands for all of them.
"""

# ruff: noqa: E501, SIM905 - word lists read better as running text

import re
from collections.abc import Mapping

_PREFIXES = (
    "ab an auf aus bei ein fest fertig frei her heraus herunter hin hinauf hinein hoch los mit nach raus rauf rein rüber "
    "runter um vor vorbei weg weiter zurück zusammen zurecht durch sauber auseinander bereit dazu teil leer voll "
    "neu heim gut klar krank wieder dicht"
).split()
PREFIX = "(?:" + "|".join(sorted(set(_PREFIXES), key=len, reverse=True)) + ")"

# infinitive and participle; both take a prefix
_ERRANDS = (
    "kaufen gekauft|holen geholt|bringen gebracht|putzen geputzt|räumen geräumt|waschen gewaschen|bügeln gebügelt|hängen gehängt|"
    "legen gelegt|gießen gegossen|flicken geflickt|schicken geschickt|senden gesendet|werfen geworfen|füllen gefüllt|schreiben geschrieben|"
    "backen gebacken|spülen gespült|saugen gesaugt|wischen gewischt|fegen gefegt|kehren gekehrt|mähen gemäht|streichen gestrichen|tanken getankt|"
    "wechseln gewechselt|tauschen getauscht|drucken gedruckt|lernen gelernt|füttern gefüttert|packen gepackt|heften geheftet|"
    "kleben geklebt|schneiden geschnitten|pflanzen gepflanzt|topfen getopft|düngen gedüngt|bauen gebaut|tauen getaut|basteln gebastelt|"
    "nähen genäht|ölen geölt|schleifen geschliffen|misten gemistet|rechen gerecht|harken geharkt|jäten gejätet|stutzen gestutzt|schrubben geschrubbt|"
    "mailen gemailt|faxen gefaxt|scannen gescannt|knüpfen geknüpft|stricken gestrickt|häkeln gehäkelt|bohren gebohrt|schrauben geschraubt|"
    "dübeln gedübelt|spachteln gespachtelt|tapezieren tapeziert|impfen geimpft|zahlen gezahlt|laden geladen|stauben gestaubt|"
    "sägen gesägt|hacken gehackt|stapeln gestapelt|lüften gelüftet|kratzen gekratzt|dichten gedichtet|kleiden gekleidet|klopfen geklopft|"
    "liefern geliefert|reichen gereicht|lösen gelöst|melden gemeldet"
)
# the same without a prefix that parts
_WHOLE = (
    "besorgen besorgt|bezahlen bezahlt|überweisen überwiesen|reparieren repariert|unterschreiben unterschrieben|vereinbaren vereinbart|"
    "vorbereiten vorbereitet|nachbereiten nachbereitet|verlängern verlängert|beantragen beantragt|sortieren sortiert|aussortieren aussortiert|"
    "entsorgen entsorgt|besuchen besucht|beantworten beantwortet|prüfen geprüft|überprüfen überprüft|entkalken entkalkt|entlüften entlüftet|"
    "gratulieren gratuliert|kündigen gekündigt|renovieren renoviert|montieren montiert|korrigieren korrigiert|proben geprobt|erledigen erledigt|"
    "verschicken verschickt|versenden versendet|frankieren frankiert|vorbestellen vorbestellt|abbestellen abbestellt|bestellen bestellt|reinigen gereinigt|"
    "entrümpeln entrümpelt|imprägnieren imprägniert|desinfizieren desinfiziert|entwurmen entwurmt|kastrieren kastriert|verkaufen verkauft|spenden gespendet|"
    "verpacken verpackt|einfrieren eingefroren|erneuern erneuert|ersetzen ersetzt|beschriften beschriftet|laminieren laminiert|verputzen verputzt|"
    "lackieren lackiert|abisolieren abisoliert|installieren installiert|aktualisieren aktualisiert|archivieren archiviert|digitalisieren digitalisiert|"
    "kopieren kopiert|präsentieren präsentiert|übersetzen übersetzt|recherchieren recherchiert|zusammenfassen zusammengefasst|ausprobieren ausprobiert|"
    "anprobieren anprobiert|organisieren organisiert|reklamieren reklamiert|beauftragen beauftragt|benachrichtigen benachrichtigt|informieren informiert|"
    "kontaktieren kontaktiert|kontrollieren kontrolliert|inspizieren inspiziert|begleichen beglichen|abrechnen abgerechnet|versteuern versteuert|"
    "veröffentlichen veröffentlicht|überarbeiten überarbeitet|bearbeiten bearbeitet|verfassen verfasst|entwerfen entworfen|gestalten gestaltet|"
    "dekorieren dekoriert|schmücken geschmückt|verzieren verziert|marinieren mariniert|entkernen entkernt|einkochen eingekocht|vorkochen vorgekocht|"
    "formatieren formatiert|programmieren programmiert|vervollständigen vervollständigt|vergleichen verglichen|stornieren storniert|widerrufen widerrufen|"
    "umbuchen umgebucht|buchen gebucht|reservieren reserviert|abholen abgeholt|rasieren rasiert|frisieren frisiert|massieren massiert|trocknen getrocknet|"
    "anrufen angerufen|zurückrufen zurückgerufen|ablesen abgelesen|durchlesen durchgelesen|mitnehmen mitgenommen|vorbeigehen vorbeigegangen|abarbeiten abgearbeitet|aufarbeiten aufgearbeitet|"
    "fertigstellen fertiggestellt|bereitstellen bereitgestellt|rausstellen rausgestellt|zurückgeben zurückgegeben|abgeben abgegeben|umziehen umgezogen|abheben abgehoben|aufheben aufgehoben|ausleihen ausgeliehen|"
    "absagen abgesagt|zusagen zugesagt|nachfragen nachgefragt|anfragen angefragt|abfragen abgefragt|nachhaken nachgehakt|abklären abgeklärt|klären geklärt|besprechen besprochen|absprechen abgesprochen|"
    "planen geplant|einplanen eingeplant|raussuchen rausgesucht|heraussuchen herausgesucht|zusammensuchen zusammengesucht|aussuchen ausgesucht|durchgehen durchgegangen|einladen eingeladen|ausrechnen ausgerechnet|"
    "abschließen abgeschlossen|aufsetzen aufgesetzt|aufstellen aufgestellt|zusammenstellen zusammengestellt|fertigmachen fertiggemacht|saubermachen saubergemacht|vorlegen vorgelegt|einrichten eingerichtet|"
    "erstellen erstellt|verabreden verabredet|umstellen umgestellt|wegziehen weggezogen|beziehen bezogen|abziehen abgezogen|überziehen überzogen|anziehen angezogen|ausmessen ausgemessen|nachmessen nachgemessen|"
    "beschaffen beschafft|nachrüsten nachgerüstet|umrüsten umgerüstet|auswerten ausgewertet|eintüten eingetütet|anfertigen angefertigt|beglaubigen beglaubigt"
)
# what may as well be said to a device or to somebody at the table
_DUTIES = (
    "nehmen genommen|tragen getragen|lesen gelesen|rufen gerufen|telefonieren telefoniert|fahren gefahren|machen gemacht|tun getan|treffen getroffen|üben geübt|kochen gekocht|sprechen gesprochen|fragen gefragt|sagen gesagt|"
    "suchen gesucht|finden gefunden|stellen gestellt|setzen gesetzt|schalten geschaltet|heben gehoben|leihen geliehen|"
    "gehen gegangen|kommen gekommen|laufen gelaufen|joggen gejoggt|turnen geturnt|schwimmen geschwommen|trainieren trainiert|duschen geduscht|baden gebadet|"
    "testen getestet|sichern gesichert|arbeiten gearbeitet|schließen geschlossen|sperren gesperrt|passen gepasst|halten gehalten|geben gegeben|zeigen gezeigt|"
    "ziehen gezogen|drehen gedreht|essen gegessen|trinken getrunken|wiegen gewogen|messen gemessen|zählen gezählt|warten gewartet|"
    "probieren probiert|dehnen gedehnt|meditieren meditiert|wandern gewandert|reiten geritten|angeln geangelt|feiern gefeiert|danken gedankt|bitten gebeten|"
    "schenken geschenkt|wickeln gewickelt|kürzen gekürzt|färben gefärbt|starten gestartet|steigen gestiegen|richten gerichtet|decken gedeckt|fangen gefangen"
)
_DUTIES_WHOLE = (
    "besprechen besprochen|kümmern gekümmert|vorbeischauen vorbeigeschaut|verhandeln verhandelt|verabreden verabredet|unterrichten unterrichtet|erstellen erstellt|"
    "beginnen begonnen|beenden beendet|bewerben beworben|entschuldigen entschuldigt|bedanken bedankt|verabschieden verabschiedet|versorgen versorgt|betreuen betreut|"
    "begleiten begleitet|befestigen befestigt|behandeln behandelt|beraten beraten|helfen geholfen|teilnehmen teilgenommen|erinnern erinnert|updaten upgedatet|"
    "reparieren repariert|erkundigen erkundigt|eintragen eingetragen|verlegen verlegt|verschieben verschoben|vergrößern vergrößert|verkleinern verkleinert"
)


def _pairs(*tables: str) -> list[tuple[str, str]]:
    return [(base, done) for table in tables for base, done in (row.split() for row in table.split("|"))]


def _any(words: list[str]) -> str:
    return "(?:" + "|".join(sorted(set(words), key=lambda word: (-len(word), word))) + ")"


def _infinitives(parting: str, whole: str) -> str:
    # Many a finger leaves out the e of "anrufen".
    parted, others = (
        re.sub(r"en(?=\||\))", "e?n", _any([base for base, _ in _pairs(table)])) for table in (parting, whole)
    )
    return f"{PREFIX}?{parted}|{others}"


ERRANDS = _infinitives(_ERRANDS, _WHOLE)
"""Verbs of chores that nobody says to a device."""
DUTIES = _infinitives(_DUTIES, _DUTIES_WHOLE)
"""Verbs of doing that become chores by what stands around them: a time, "ich muss"."""
PARTICIPLE = (
    rf"(?:{PREFIX}?{_any([done for _, done in _pairs(_ERRANDS, _DUTIES)])}|"
    rf"{_any([done for _, done in _pairs(_WHOLE, _DUTIES_WHOLE)])})"
)
PAST_FORMS: Mapping[str, str] = {
    prefix + done: prefix + base for base, done in _pairs(_ERRANDS, _DUTIES) for prefix in ("", *_PREFIXES)
} | {done: base for base, done in _pairs(_WHOLE, _DUTIES_WHOLE)}
