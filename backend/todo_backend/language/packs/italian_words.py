"""Italian words: chores, events, and what belongs to other applications."""

# ruff: noqa: E501, SIM905 - word lists read better as running text

import re

from todo_backend.language.dates.italian import ITALIAN as DATES
from todo_backend.language.packs.accents import unaccented
from todo_backend.language.packs.italian_verbs import CHORE, INFINITIVE
from todo_backend.language.packs.pack import Plans

ACCENTS = {"à": "a", "é": "e", "ì": "i", "ò": "o", "ù": "u"}
"""Not è, which is a word without its accent; an apostrophe may stand for an accent."""


_ABBREVIATED = re.compile(r"(?<![\w<!(|])non(?= )")
"""Typed as "nn"."""


def tolerant(pattern: str) -> str:
    """The pattern, where accents may be missing or be an apostrophe."""
    return _ABBREVIATED.sub("no?n", unaccented(pattern, ACCENTS, after="'?"))


_ADVERB = r"(?:assolutamente|per forza|proprio|anche|ancora|prima o poi|urgentemente|davvero|veramente|solo|soltanto|pure|sempre|poi|subito|finalmente|necessariamente|tassativamente|quanto prima)"
OBLIGATION = (
    r"(?:(?:oggi|anche|ancora|poi|prima o poi|io|noi|ah|già|comunque|quindi|purtroppo) ){0,8}(?:devo|dobbiamo|dovrei|dovremmo|dovrò|dovremo|avrei da|ho da|abbiamo da|bisogna|bisognerebbe|bisognerà|c'è da|ci sono da|c'è ancora da|"
    r"ci sarebbe(?:ro)? (?:anche |ancora |pure )?da|mi tocca|ci tocca|mi toccherà|tocca|mi resta da|mi restano da|mi rimane da|mi manca da|occorre|occorrerebbe|sarebbe (?:il caso|ora|bene|meglio|opportuno)(?: di)?|sarebbe da|(?:è|e') (?:ora|il caso|meglio|necessario|importante)(?: di)?|mi conviene|conviene)"
    rf"(?: {_ADVERB}(?= )){{0,8}}"
)
# Said of a list and of nothing else: no device pays attention to "pulire il garage".
PLAINLY_TODO = (
    "ridare|rendere|ritornare|cambiare (?:le |la |il |lo |i |gli |l')?(?:gomme|pneumatici|lampadin[ae]|lenzuola|olio|filtr[oi]|batterie|pile|serratura|password|sabbia|bombola)|sentire (?:il |la |lo |l')?(?:mio |mia )?(?:zi[ao]|nonn[ao]|mamma|papà|madre|padre|fratello|sorella|medico|dottore|dentista|commercialista|avvocato|idraulico|elettricista|amministratore|banca|scuola)|"
    "comprare|acquistare|pulire|lavare|annaffiare|innaffiare|bagnare|ritirare|portare|accompagnare|restituire|riportare|consegnare|finire|terminare|preparare|studiare|ripassare|"
    "rivedere|riparare|aggiustare|sistemare|riordinare|stirare|stendere|cucinare|spazzare|potare|dipingere|imbiancare|montare|smontare|cucire|buttare|gettare|visitare|rinnovare|"
    "stampare|firmare|compilare|correggere|praticare|allenarmi|passeggiare|tagliare|vaccinare|disdire|incontrare|iscrivermi|imparare|decorare|incartare|organizzare|"
    "fare (?:la spesa|il bucato|i compiti|la lavatrice|il letto|le pulizie|la valigia|le valigie|benzina|ginnastica|esercizio|la dichiarazione)|andare (?:al|alla|all'|dal|dalla|dall'|in|a)|"
    "parlare con|passare (?:a|da|dal|dalla)|svuotare|caricare|prendere"
)
# Could also be asked of a device or a bank right now: a plan only when it has a time.
PLANNED = "chiamare|telefonare|inviare|mandare|spedire|scrivere|pagare|prenotare|ordinare|cancellare|cambiare|rispondere|confermare|leggere|vedere|cercare|fare|mettere|dare|andare|ricordare|avvisare|presentare|uscire|versare|partire|essere"
VERBS = frozenset(
    (
        "comprare compra acquistare pulire pulisci lavare lava annaffiare annaffia innaffiare innaffia ritirare ritira portare porta accompagnare restituire riportare consegnare finire finisci "
        "preparare prepara studiare studia ripassare rivedere riparare ripara aggiustare aggiusta sistemare sistema riordinare riordina stirare stira stendere stendi cucinare cucina spazzare potare "
        "dipingere montare cucire buttare butta gettare visitare rinnovare rinnova stampare stampa firmare firma compilare compila correggere passeggiare tagliare taglia disdire disdici "
        "chiamare chiama telefonare telefona pagare paga inviare invia mandare manda spedire spedisci scrivere scrivi leggere leggi prenotare prenota ordinare rispondere rispondi cercare fare andare "
        "prendere prendi parlare incontrare organizzare organizza imparare passare ricaricare ricontrollare controllare cambiare rinfrescare aprire chiudere mettere togliere dare vendere regalare spolverare "
        "svuotare riempire raccogliere misurare tinteggiare imbiancare verniciare appendere avvitare piantare seminare concimare tosare innestare registrare fatturare archiviare aggiornare installare configurare "
        "salvare caricare scaricare inoltrare iscrivere iscriversi iscrivermi allenarsi allenarmi correre nuotare tornare salire pesare vaccinare spazzolare sterilizzare scongelare congelare impastare grigliare "
        "friggere bollire apparecchiare sparecchiare rammendare rassettare ordinare noleggiare affittare rinviare verificare chiedere domandare sentire avvisare avvertire informare invitare salutare ringraziare "
        "scegliere decidere trovare provare versare incassare depositare prelevare rimborsare saldare presentare depositare protocollare timbrare"
    ).split()
)
SAFE_VERBS = frozenset(
    (
        "comprare compra acquistare pulire pulisci lavare lava annaffiare annaffia innaffiare innaffia ritirare portare restituire riportare consegnare ripassare riparare aggiustare sistemare "
        "riordinare stirare stira stendere spazzare potare dipingere cucire rinnovare stampare compilare correggere tagliare studiare preparare disdire"
    ).split()
)
_IRREGULAR = {
    "fare": "fatto", "leggere": "letto", "scrivere": "scritto", "prendere": "preso", "spendere": "speso", "mettere": "messo", "vedere": "visto", "chiudere": "chiuso", "chiedere": "chiesto",
    "rispondere": "risposto", "correggere": "corretto", "tingere": "tinto", "dipingere": "dipinto", "stendere": "steso", "raccogliere": "raccolto", "cuocere": "cotto", "spegnere": "spento",
    "togliere": "tolto", "scegliere": "scelto", "aprire": "aperto", "rendere": "reso", "iscrivere": "iscritto", "disdire": "disdetto", "rivedere": "rivisto", "appendere": "appeso", "friggere": "fritto",
}  # fmt: skip
_ENDINGS = {"are": "ato", "ere": "uto", "ire": "ito"}


def _past_forms() -> dict[str, str]:
    """Each participle, of one or more, of him or her, with its infinitive: "chiamata" -> "chiamare"."""
    infinitives = [verb for verb in VERBS if verb[-3:] in _ENDINGS]
    lasts = {verb: _IRREGULAR.get(verb, verb[:-3] + _ENDINGS[verb[-3:]]) for verb in infinitives}
    return {past[:-1] + ending: verb for verb, past in lasts.items() for ending in "oaei"}


PAST_FORMS = _past_forms()
DID_ANYTHING = r"(?:fatt|finit|completat|terminat|conclus|svolt|sistemat|risolt|sbrigat|pres|mandat|sentit|ritirat|chius|archiviat|evas|liquidat)[oaei]"
STOP_WORDS = frozenset(
    "il lo la i gli le l un uno una di del dello della dell dei delle da dal dalla a al alla allo in nel nella e che per con mio mia mie miei attività promemoria quello quella questo questa si".split()
)
EVENTS = r"(?:riunione|appuntamento|chiamata|telefonata|pranzo|cena|evento|visita|colloquio|lezione|videochiamata|incontro|dentista|medico|call)"
# Said with a time, it is something to be at, or somebody who comes.
OCCASIONS = (
    r"veterinario|controllo|compleanno|palestra|yoga|pilates|parrucchier[ea]|barbiere|estetista|esam[ei]|prov[ae]|terapia|fisioterapia|fisioterapista|presentazione|analisi|prelievo|vaccin[oi]|pediatra|oculista|dermatologo|ginecologo|ortodontista|"
    r"cardiologo|ortopedico|psicologa?|logopedista|ecografia|radiografia|risonanza|tac|mammografia|revisione|tagliando|trasloco|raccolta|corso|(?!giornata|serata|mattinata|nottata|annata|ondata|nevicata|grandinata)\w{4,}(?:ata|iato)|nuoto|pianoforte|chitarra|violino|calcio|calcetto|tennis|padel|basket|pallavolo|danza|karate|judo|piscina|allenamento|gara|torneo|"
    r"matrimonio|battesimo|comunione|cresima|laurea|funerale|anniversario|onomastico|messa|catechismo|mercato|mercatino|fiera|sagra|grigliata|aperitivo|apericena|merenda|brunch|festa|gita|saggio|recita|concerto|teatro|mostra|museo|inaugurazione|"
    r"consegna|ritiro|corriere|sopralluogo|rogito|notaio|commercialista|avvocato|idraulico|elettricista|tecnico|caldaista|muratore|imbianchino|meccanico|gommista|carrozziere|geometra|assemblea|consiglio|udienza|ricevimento|scadenza|verifica|interrogazione|"
    r"compito in classe|turno|guardia|trasferta|conferenza|webinar|ferie|partenza|check-?in|check-?out|vendemmia|massaggio|ceretta|manicure|ripetizioni|pulizi[ae]|cambio|bucato|bolletta|bollo|rata|affitto|stretching|corsa|jogging|passeggiata|spesa|\w{2,}(?:gazione|trazione|razione|nazione|cazione|tazione|vazione|mento|aggio)"
)
# What other applications and people do; no word of it makes a task by itself.
DEVICE = (
    r"che tempo|tempo (?:fa|farà|che fa)|il tempo(?: a| per|$)|meteo|previsioni|temperatura|piove|pioverà|nevica|nevicherà|ombrello|musica|canzone|canzoni|rock|jazz|album|radio|podcast|episodio|"
    r"audiolibro|sveglia|sveglie|svegliami|timer|cronometro|luci|lampada|tv|televisione|volume|termostato|riscaldamento|condizionatore|aspirapolvere|robot|tapparelle|macchina del caffè|"
    r"preparami|film|barzelletta|barzellette|saldo|conto (?:corrente|in banca)|sul conto|bonifico|carta di (?:credito|debito)|euro|dollari|notizie|titoli|mail|e-?mail|messaggio|messaggi|whatsapp|"
    r"tweet|twitter|facebook|instagram|traffico|taxi|uber|volo|voli|treno|treni|autobus|ristoranti?|pizza|tavolo per|ricetta|ricette|calorie|borsa valori|azioni|capitale (?:di|del|della)|presidente|"
    r"tradurre|traduzione|in inglese|gioco|scacchi|partita|calendario|foto|video|favola|indovinello|quando è (?:natale|pasqua)|una telefonata|bus"
)
_AMOUNT = rf"(?P<amount>(?: (?:di|per|altri|altre|un altro|un'altra))? ?(?P<n>{DATES.number_pattern}|un'|(?=mezz|un quarto|tre quarti)) ?(?P<unit>mezz'ora|mezzora|un quarto d'ora|tre quarti d'ora|minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi])(?: (?:dopo|prima|più tardi|in più|in avanti|indietro))?)"
_DELAY = r"(?:(?:dammi|concedimi|lasciami|mi serv(?:e|ono)|aggiungi)|(?:spost|rimand|posticip|rinvi|ritard|anticip|slitt)(?:a|are|ar|i|iamo)(?:l[oaei])?)"
_SENTENCE = tolerant(
    r"\?|^(?:cosa|che|quando|dove|chi|qual|quale|quali|come|perché|quanto|quanti|quante|se|io|lui|lei|questo|quello|è|sono|sì|no|c'è|mi|ti|si|cerca|mostra|dimmi|dammi|consiglia|buon|buona)\b|"
    r"\b(?:è|sono|era|sei|siamo|siete|ho|hai|ha|hanno|abbiamo|avete|posso|può|possono|dovrebbe|voglio|vuole|vogliono|vuoi|vorrebbe|deve|devono|facciamo|faccio|va|vanno|vado|andiamo|fa|fanno|sta|stanno|dice|dicono|gioca|pensa|penso|credo|so|sa|non|serve|servono|mi|ti|ci|si|musica|canzone|sveglia|calendario|ristoranti?|ricett[ae]|cancella|elimina|togli|rimuovi|annulla|noios[oaie]|piace|adoro)\b"
)

PLANS = Plans(
    evening=r"(?:(?:a|al|alla|andare a|andare al) ){0,3}(?:cena|cenare|aperitivo|concerto|cinema|teatro|festa|discoteca)\b",
    deadline=r"\b(?:entro|prima d(?:i|el|ella)|non oltre|al massimo|al più tardi)(?: e non oltre)?(?: il| la| le| l')? *$",
    shift=rf"\W*(?:(?:per favore|puoi|potresti|e|poi|anche)[ ,]+){{0,8}}{_DELAY}(?:(?! (?:al?|alla|alle|all'|fino|per|tra|fra)\b)(?: \S+)){{0,8}}?{_AMOUNT}(?:[ ,.!]+(?:per favore|grazie)){{0,8}}(?P<rest>(?: (?!alle |al |a \d|fino)\S+){{0,6}}?)\W*",
    shift_earlier=r"\banticip|\b(?:prima|indietro)\b",
    shift_particle=r"(?: (?:di|per|altri|altre)){1,8}$",
    plan_verbs=r"(?:(?:cambiare|portare|passare|aggiornare|modificare|spostare)\b|programma|fissa|pianifica|metti|segna|(?:chiamare|telefonare|inviare|mandare|spedire|scrivere|pagare|rispondere|leggere|cercare|presentare|andare)\b)",
    booked_for=r"\b(?:prenota|prenotare)\b.*\bper(?: il| la)? *$",
    article=r"(?:(?:l|un|dell|gli)'|(?:un|uno|una|il|lo|la|i|gli|le|del|dello|della|dei|degli|delle|un po' di|(?P<definite>(?!))) )(?=\w)",
    timed_verbs=rf"(?:(?:{PLAINLY_TODO}|{PLANNED})(?:\b|(?<='))|{INFINITIVE} )",
    event=tolerant(rf"\b(?:{EVENTS}|{OCCASIONS})\b"),
    sentence=_SENTENCE,
    chore=tolerant(
        rf"(?!(?!(?:compr|acquist|pul|lav|ripar|stamp|restitu|ritir|rinnov|sistem)\w*).*\b(?:{DEVICE})\b)(?:{CHORE})"
    ),
)
