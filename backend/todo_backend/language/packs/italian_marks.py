"""What Italian is known by."""

# ruff: noqa: E501, SIM905 - word lists read better as running text

from todo_backend.language.packs.italian_words import PAST_FORMS
from todo_backend.language.packs.marks import Marks

ITALIAN_MARKS = Marks(
    words=frozenset(PAST_FORMS)
    | frozenset(PAST_FORMS.values())
    | frozenset(
        (
            "il lo la i gli le l un uno una un' di del dello della dei degli delle d da dal dallo dalla dai dalle a al allo "
            "alla ai agli alle in nel nello nella nei nelle su sul sulla sui sulle con per tra fra senza fino dopo prima e ed "
            "o ma però che chi cosa cos'è quale quali quando quanto quanta quanti quante come dove perché è sono sei siamo era "
            "c'è ci si mi ti vi ne me te noi voi loro io tu lui lei mio mia miei mie tuo tua suo sua nostro nostra questo "
            "questa questi queste quello quella quelli quelle tutto tutta tutti tutte altro altra altri altre entrambi "
            "entrambe primo secondo seconda terzo terza quarto ultimo ultima ultimi ultime prossimo prossima prossimi scorso "
            "scorsa due tre quattro cinque sei sette otto nove dieci più meno molto molta molti poco niente nulla qualcosa "
            "ancora già sempre mai anche solo adesso ora poi subito presto tardi oggi domani ieri dopodomani stasera stamattina "
            "stanotte mattina mattino pomeriggio sera notte mezzogiorno mezzanotte giorno giorni settimana settimane mese mesi "
            "anno anni ore minuti lunedì martedì mercoledì giovedì venerdì sabato domenica ogni sì no certo grazie mille prego "
            "favore ciao buongiorno buonasera salve aiuto aiutami annulla annullare lascia lasciare stare perdere dimentica "
            "dimenticare dimenticalo va bene meglio fatto fatta fatti fatte fare fai faccio attività compito compiti lista liste "
            "spesa promemoria ricordami ricorda ricordare ricordati ricordarmi aggiungi aggiungere aggiungila aggiungilo aggiungimi "
            "segna segnami segnalo segnala segnare appunta annota annotare metti mettere mettila mettilo inserisci elimina "
            "eliminare eliminalo cancella cancellare cancellala cancellalo togli togliere toglilo toglila rimuovi rimuovere "
            "spunta spuntare completa completare completato completata completate finito finita finire terminato mostra mostrare "
            "mostrami vedere fammi dimmi dammi elenca leggi leggimi cerca cercare trova cambia cambiare modifica modificare "
            "sposta spostare spostalo spostala rimanda rimandare posticipa rinvia riapri riaprire rinomina devo devi deve "
            "dobbiamo dovrei dovere posso puoi può potresti potete voglio vuoi vorrei volere bisogno serve servono ho hai ha "
            "abbiamo hanno avere resta restano rimane rimangono manca mancano comprare compra comprato compro chiamare chiama "
            "chiamato pagare paga pagato lavare pulire cucinare stirare annaffiare innaffiare portare porta prendere prendi "
            "ritirare ritira mandare manda inviare spedire scrivere leggere studiare visitare prenotare ordinare riparare "
            "preparare controllare rinnovare restituire organizzare sistemare stampare firmare consegnare andare vado correre "
            "dare buttare fuori latte pane uova uovo burro formaggio farina zucchero sale acqua caffè tè vino birra carne pollo "
            "pesce frutta verdura mele banane patate pomodori cipolle riso olio sapone carta pannolini mamma papà madre padre "
            "nonna nonno fratello sorella figlio figlia bambini amico amica capo dentista medico dottore parrucchiere "
            "veterinario farmacia ricetta banca affitto bolletta bollette fattura tasse dichiarazione redditi assicurazione "
            "lettera pacco posta regalo compleanno matrimonio macchina meccanico gomme bicicletta casa appartamento camera "
            "cucina bagno giardino finestre spazzatura panni bucato piatti fiori piante cane gatto scuola lavoro ufficio "
            "riunione appuntamento contratto relazione documenti viaggio vacanze volo treno biglietto passaporto palestra cena "
            "pranzo colazione festa urgente importante alta bassa priorità tempo musica barzelletta sveglia notizie luce "
            "non eliminala eliminalo svuota svuotare torna indietro ripristina d'accordo fallo farlo esatto procedi importa arrivederci funziona "
            "alza abbassa spegni accendi spegnere accendere trasferisci stai chiamami vicino consigliami nuove nuova nuovo "
            "raccontami riepilogo ritardo scadute scaduti depenna spunta leva togli rimuovi cestina ehi ehilà buondì salve vai roba bisogna tocca dovrei prendi chiudi riportare passare cambiare aggiustare disdire mettere togliere chiudere aprire segnati segnami appuntati mettimi scrivimi perché anzi scusa intendevo volevo aspetta sposti cancelli sposta"
        ).split()
    ),
    letters=frozenset("ìò"),
    endings=r"(?:zione|zioni|mente|[aei]re|[aei]r(?:mi|ti|si|lo|la|li|le)|ggio|ggi|ato|ata|uto|uta|ino|ina|etto|etta|gli|cchi)",
)
