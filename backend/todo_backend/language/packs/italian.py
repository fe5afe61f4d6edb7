"""The Italian pack."""

# ruff: noqa: E501, SIM905 - one row of the table, one line; word lists read better as running text

from dataclasses import replace

from todo_backend.language.dates.italian import ITALIAN as DATES
from todo_backend.language.packs.english import ENGLISH
from todo_backend.language.packs.italian_marks import ITALIAN_MARKS
from todo_backend.language.packs.italian_wording import PHRASES, plural, say_day, say_rule
from todo_backend.language.packs.pack import Command, Pack, Plans
from todo_backend.language.packs.saying import say_clock

_LIST = (
    r"(?:(?:la |alla |dalla |nella |sulla )?(?:mia |nostra )?)?lista(?: (?:della |dei |delle |di |del )(?P<list>\w+))?"
)
_NOUN = r"(?:attività|attivita|compiti|compito|cose|cosa|promemoria|elementi|elemento|impegni)"

# fmt: off
_COMMANDS: tuple[Command, ...] = (
    Command("none", r"(?!.*\b(?:lista|attività|promemoria|ricordami)\b).*\b(?:tempo fa|meteo|musica|canzone|sveglia|luci|luce|film|barzelletta|saldo|calendario|notizie)\b.*"),
    Command("none", r"(?:che ore|chi |dove |perché|come (?:si|va)|metti (?:musica|la radio)|chiamami|svegliami|traduci|raccontami|suona|pioverà).*"),
    Command("undo", r"(?:annulla|annullare)(?: (?:questo|l'ultima (?:modifica|azione|operazione)|l'ultimo cambiamento|la modifica))|torna indietro|ripristina"),
    Command("greet", r"(?:ciao|salve|buongiorno|buonasera|buon giorno|buona sera|ehilà)(?: .{0,12})?"),
    Command("thanks", r"(?:grazie|grazie mille|perfetto|ottimo|fantastico)(?: .{0,15})?"),
    Command("help", r"(?:aiuto|aiutami|cosa puoi fare|che cosa puoi fare|cosa sai fare|come funziona(?: questo)?)"),
    Command("summary", r"(?:(?:dammi |fammi )?(?:un )?(?:riepilogo|riassunto)|riassumi)(?: .*)?"),
    Command("correct", r"(?:no|scusa|volevo dire|intendevo)[, ]+(?:volevo dire |intendevo )?(?P<value>.*)"),
    Command("reopen", r"(?:riapri|riaprire|riattiva) (?P<target>.+?)|(?:segna|contrassegna) (?P<target2>.+?) come (?:non fatt[oa]|da fare|non completat[oa])"),
    Command("complete", r"(?:segna|segnare|contrassegna|metti) (?P<target>.+?) come (?:fatt[oaei]|completat[oaei]|finit[oaei]|terminat[oaei])"),
    Command("complete", r"(?:completa|completare|termina|finisci|spunta|spuntare) (?P<target>.+?)"),
    Command("completed", r"ho (?:già )?(?:fatto|finito|completato|terminato|comprato|chiamato|pagato|inviato) (?P<target>.+?)|(?P<target2>.+?) è (?:già )?(?:fatt[oa]|finit[oa]|completat[oa])"),
    Command("delete_all", rf"(?:elimina|eliminare|cancella|cancellare|svuota|rimuovi) (?:tutto|tutte le (?:mie )?attività|(?:tutta )?{_LIST}|tutte le attività completate)(?: .*)?"),
    Command("delete", rf"(?:elimina|eliminare|cancella|cancellare|rimuovi|rimuovere|togli|togliere|dimentica) (?P<target>.+?)(?: {_LIST})?"),
    Command("delete", r"(?:elimina|cancella|rimuovi|togli)(?P<target>l[oaei])"),
    Command("change", r"(?:cambia|cambiare|rinomina|rinominare) (?P<target>.+?) (?:in|con) (?P<value>.+)"),
    Command("move", r"(?:sposta|rimanda|posticipa|metti)(?P<target>l[oaei])(?: (?:a|al|alla|per))*"),
    Command("move", r"(?:sposta|spostare|rimanda|rimandare|posticipa|cambia|metti|rinvia) (?P<target>.+?)(?: (?:a|al|alla|per))*"),
    Command("add", rf"(?:aggiungi|aggiungere|metti|scrivi|segna|inserisci|annota) (?P<what>.+?) (?:a |in |su )?{_LIST}"),
    Command("add", rf"{_LIST},? (?:aggiungi|metti|scrivi) (?P<what>.+)"),
    Command("add", rf"(?:aggiungi|aggiungere|crea|creare|nuova|nuovo)(?: (?:una|un|nuova|nuovo))* {_NOUN}(?: (?:per|di|da fare|chiamata))*:? (?P<what>.+)"),
    Command("add", rf"{_NOUN} ?: ?(?P<what>.+)|(?:la mia |la )?lista(?: (?:della |di )(?P<list>\w+))? ?: ?(?P<what2>.+)"),
    Command("add", r"(?:ricordami|ricordarmi|mi ricordi)(?: (?:di |che devo |che |del |della |dell'))?(?: ?)(?P<what>.+)"),
    Command("add", r"(?:non dimenticare|non dimenticarti|non farmi dimenticare|devo ricordarmi|non devo dimenticare)[: ]+(?:di )?(?P<what>.+)"),
    Command("add_what", rf"(?:aggiungi|crea)(?: (?:una|un|nuova|nuovo))* (?:{_NOUN}|lista)|ricordami|nuova attività|nuova lista|ricordami qualcosa"),
    Command("add", r"(?:aggiungi|aggiungere|annota|segna|inserisci) (?P<what>.+)"),
    Command("search", rf"(?:c'è|ci sono|ho|è) (?P<what>.+?) (?:in |su )?{_LIST}"),
    Command("search", r"(?:cerca|cercare|trova) (?P<what>.+)"),
    Command("when", r"quando (?:è|devo|scade|bisogna) (?P<what>.+?)"),
    Command("count", rf"(?:quante|quanti) {_NOUN}.*|quanto (?:mi )?resta.*"),
    Command("list", rf"(?:mostrami|mostra|fammi vedere|elenca|dimmi|leggi|leggimi|vedi|vedere|dammi)(?: (?:tutte|tutti|le|i|la|mie|miei|mia|cosa|che|devo|resta|ho|quali))*(?: (?:{_NOUN}|{_LIST}|fare|da|resta|completate|in ritardo|rimaste|tutto|oggi))+"),
    Command("list", rf"(?:cosa|che cosa|che|quali)(?: {_NOUN})?(?: (?:ho|devo|resta|rimane|c'è|mi|sono|le|mie|manca|scade|restano))+(?: (?:da|fare|fatto|completato|finito|ancora|sulla|nella|completate|in|ritardo|{_LIST}|{_NOUN}|comprare))*"),
    Command("list", rf"(?:(?:le|mie|tutte|i|miei) )*(?:{_NOUN})(?: (?:rimaste|completate|in ritardo|da fare|di|per))*|{_LIST}"),
    Command("chore", r"(?:devo|bisogna|ho bisogno di|voglio|vorrei) (?P<what>.+)"),
    Command("chore", r"(?P<what>.+)"),
)
# fmt: on

ITALIAN: Pack = replace(
    ENGLISH,
    code="it",
    marks=ITALIAN_MARKS,
    dates=DATES,
    commands=_COMMANDS,
    courtesies_before=r"(?:(?:per favore|per piacere|puoi|potresti|mi puoi|ehi|ok|va bene|allora|e|poi|anche|adesso)[ ,!]+)+",
    courtesies_after=r"(?:[ ,.!?]+(?:per favore|per piacere|grazie|ok))*[ ,.!?]*$",
    clause_joint=r"\s*(?:[,;.!?]+\s*(?:e poi|e|poi|anche)?|\be poi\b|\be\b|\bpoi\b)\s+(?:per favore )?",
    clause_starts=r"(?:aggiungi|ricordami|elimina|cancella|mostra|mostrami|segna|completa|annulla l'|cosa devo|cosa resta|sposta|annota|togli|rimuovi|spunta)\b",
    list_prefix=r"(?:alla|nella|sulla) (?:mia )?lista(?: (?:della |di )\w+)?",
    item_joint=r"\s*,\s*(?:e )?|\s+(?:e|ed)\s+|\s*;\s*|\s*\n\s*",
    verbs=frozenset("comprare compra chiamare chiama pagare paga pulire pulisci lavare lava annaffiare annaffia scrivere scrivi inviare invia leggere leggi preparare prepara prenotare prenota".split()),
    safe_verbs=frozenset("comprare compra pulire pulisci lavare lava annaffiare annaffia".split()),
    keep_together=r"sale e pepe|mamma e papà|pane e burro|prosciutto e formaggio",
    yes=r"(?:sì|si|certo|va bene|ok|okay|d'accordo|esatto|giusto|certamente|procedi|vai|sicuro)(?:[ ,.!]+(?:sì|si|certo|grazie|per favore|procedi|vai|tutte|tutto))*",
    no=r"(?:no|assolutamente no|meglio di no|no grazie|mai|per niente)(?:[ ,.!]+(?:no|grazie))*",
    cancel=r"(?:(?:no|per favore),? )*(?:annulla|annullare|ferma|fermati|stop|lascia perdere|lascia stare|non importa|basta|dimenticalo)(?: per favore)*",
    yes_loosely=r"(?:sì|certo)\b(?!.*\bnon?\b).{0,40}",
    no_loosely=r"no\b.{0,40}",
    yes_if_asked=r"(?:elimina|cancella|aggiungi|fa|completa)l[oaei](?: tutt[eoi])?",
    numbers_of_items={
        "prima": 1, "primo": 1, "prime": 1, "primi": 1, "seconda": 2, "secondo": 2, "terza": 3, "terzo": 3, "quarta": 4, "quarto": 4, "quinta": 5, "quinto": 5,
        "ultima": -1, "ultimo": -1, "uno": 1, "una": 1, "due": 2, "tre": 3, "quattro": 4, "cinque": 5,
    },
    pronouns=r"(?:l[oaei]|quest[oaei]|quell[oaei]|questa attività|quella attività)",
    both=r"(?:entrambe|entrambi|tutte e due|tutti e due)",
    everything=r"(?:tutto|tutte|tutti|tutte le (?:mie )?attività|tutta la lista)",
    but_last=r"(?:tutto|tutte|tutti) tranne (?P<except>.+)",
    title_lead=r"(?:(?:che devo |di (?!più)|: |- |il |del )+)",
    target_noise=r"^(?:(?:l[ae]|il|gli|i|l'|mie|mia|mio|una?|attività|compito|numero|promemoria|di|del|della|chiamata)\b[ :']*)+|\s*(?:\b(?:attività|dalla lista|dalla mia lista|adesso|come)\b\s*)+$",
    general_lists=r"(?:attività|cose|fare|todo|mia|la|)",
    priorities=(
        ("high", r"\b(?:(?:con )?(?:alta priorità|priorità alta)|(?:molto |è )?urgente|(?:molto )importante)\b"),
        ("medium", r"\b(?:(?:con )?priorità media)\b"),
        ("low", r"\b(?:(?:con )?(?:priorità bassa|bassa priorità)|senza fretta)\b"),
    ),
    priority_names={"alta": "high", "media": "medium", "bassa": "low"},
    done_words=r"\b(?:completat[oaei]|fatt[oaei]|finit[oaei])\b",
    overdue_words=r"\bin ritardo\b",
    pending_words=r"\b(?:resta|restano|rimane|rimaste|da fare|devo|scade|manca)\b",
    all_words=r"\b(?:tutto|tutte|tutti)\b",
    completed_anyway=r"ho (?:finito|completato|terminato)\b.*",
    change_verbs=r"(?:cambia|sposta|rimanda|posticipa|rinomina)\b",
    names_target=r"(?:per favore )?(?:elimina|cancella|rimuovi|togli|completa|segna|spunta|sposta|rimanda|cambia|riapri)\b ?",
    refers=r"(?:la |il |le |attività |numero |#)*(?:\d+\b|(?:prim|second|terz|quart|ultim)[oa]\b|(?:tutto|tutte|quest[oa]|quell[oa])\b)",
    phrases=PHRASES,
    plural=plural,
    say_day=say_day,
    say_time=say_clock,
    say_rule=say_rule,
    stop_words=frozenset("il lo la i gli le l un uno una di del della da dal a al alla in e che per con mio mia mie attività promemoria".split()),
    joiner=(", ", " e "),
    alternative=" o ",
    note=r"[,;.( ]+(?:con )?(?:la |una )?nota ?: ?(?P<note>.+)$",
    tagging="",
    wanted_thing="(?!)",
    plans=Plans(),
    other_one=r"(?:e )?l'altr[oa](?: anche)?",
    instead=r"(?:no[, ]+)(?:non quell[oa][, ]+)?l'altr[oa]",
)  # fmt: skip
