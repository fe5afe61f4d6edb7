"""Which language a message is in: by its everyday words."""

# ruff: noqa: E501, SIM905 - word lists read better as running text

import re
from collections.abc import Mapping

from todo_backend.language.packs.english_words import VERBS
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
    "es": frozenset(
        (
            "el la los las un una unos mi mis de del al que y con para por en es está hay qué cuál cuándo cuántas añade añadir anade agrega "
            "agregar recuérdame recuerdame apunta anota borra borrar elimina quita completa marca hecho hecha hecho muestra muéstrame "
            "muestrame enséñame tarea tareas lista hoy mañana manana ayer pasado próximo semana lunes martes miércoles jueves viernes "
            "sábado domingo tengo queda pendientes hacer comprar llamar pagar leche huevos deshacer deshaz hola gracias sí adiós buenos "
            "buenas días tardes noches ayuda puedes quiero todo todas las primera segunda última cancela olvídalo compra cada noche tarde olvides olvidar te pon resumen "
            "busca música mueve sacar he comprado"
        ).split()
    ),
    "fr": frozenset(
        (
            "le la les un une des du de au aux et que qui pour avec dans sur est ce ma mes mon ajoute ajouter rappelle-moi rappelle moi "
            "supprime efface montre montre-moi affiche marque termine tâche tâches liste demain aujourd'hui hier soir matin lundi mardi "
            "mercredi jeudi vendredi samedi dimanche semaine prochaine prochain reste reste-t-il faire fait faite acheter acheté appeler payer lait œufs pain "
            "annule annuler bonjour salut merci oui non aide tout toutes première deuxième dernière qu'est-ce j'ai je dois il faut n'oublie "
            "pas chaque tous déplace d'appeler quel quelle temps fait-il raconte blague résumé à heures joue musique laisse tomber oublie déjà ça deux combien"
        ).split()
    ),
    "it": frozenset(
        (
            "il lo gli le la un una di del della da dal al alla e che per con mio mia mie aggiungi aggiungere ricordami elimina cancella "
            "mostra mostrami segna completa attività lista promemoria oggi domani ieri dopodomani stasera lunedì martedì mercoledì giovedì "
            "venerdì sabato domenica settimana prossima prossimo resta fare fatto fatta devo comprare compra chiamare pagare latte uova "
            "annulla l'ultima modifica ciao grazie sì aiuto tutto tutte prima seconda ultima cosa ho puoi quali ogni sposta dimenticare "
            "non alle ore buongiorno buonasera che tempo fa metti musica raccontami barzelletta riepilogo spesa comprato come lascia perdere quante va bene"
        ).split()
    ),
    "en": VERBS
    | frozenset(
        (
            "the a an my me to for and of on in is it i you what add remind delete remove show list tasks task mark done complete "
            "tomorrow today call buy with at by all undo please due movie"
        ).split()
    ),
}
# Letters that only one of these languages writes.
_LETTERS: Mapping[str, frozenset[str]] = {"de": frozenset("äöüß"), "es": frozenset("ñ¿¡"), "fr": frozenset("çœèê")}

_CHINESE, _LATIN = re.compile(r"[\u4e00-\u9fff]"), re.compile(r"[a-z]{2,}")


def detect(text: str) -> str:
    """The code of the likeliest language; English when nothing speaks clearly for another one."""
    normal = normalise(text)
    if len(_CHINESE.findall(normal)) >= len(_LATIN.findall(normal)) > 0 or _CHINESE.match(normal):
        return "zh"
    said = {word for whole in words(normal) if not whole.isdigit() for word in _parts(whole)}
    scores = {
        code: sum(word in markers or bool(_LETTERS.get(code, frozenset[str]()) & set(word)) for word in said)
        for code, markers in _MARKERS.items()
    }
    # English wins a draw: "add call de la Cruz".
    best = max(scores, key=lambda code: (scores[code], code == DEFAULT))
    return best if scores[best] * 3 >= len(said) and scores[best] > 0 else DEFAULT


def _parts(word: str) -> list[str]:
    """A word as it is when it is known, else cut at its apostrophe: "l'attività" speaks through both its parts."""
    known = any(word in markers for markers in _MARKERS.values())
    return [word] if known else [part for part in word.split("'") if part]
