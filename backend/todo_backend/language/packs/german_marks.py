"""What German is known by."""

# ruff: noqa: E501, SIM905 - word lists read better as running text

from todo_backend.language.packs.marks import Marks

GERMAN_MARKS = Marks(
    words=frozenset(
        (
            "der die das den dem des ein eine einen einem einer eines kein keine keinen und oder aber doch nicht nichts "
            "nur auch schon noch mal ist sind war waren sein bin bist seid wird werden wurde hab habe hast hat haben hatte "
            "hätte kann kannst können könnte könntest könnten muss musst müssen musste soll sollte sollst will willst "
            "wollen möchte mag darf dürfen ich du er sie es wir ihr mich dich sich uns euch mir dir ihm ihn ihnen mein "
            "meine meinen meinem meiner meines dein deine deinen deiner unser unsere unserer dies diese diesen dieser dieses "
            "jeder jede jeden jedes alle alles alten beide beiden andere anderen anderes welche welcher welches was wer wem "
            "wen wann wie wo warum wieso wieviel viele viel wenig mehr weniger für mit von vom zu zum zur am im um bis "
            "auf aus bei beim nach ab an vor über unter zwischen durch gegen ohne seit während wegen hinter neben dazu "
            "davon dafür damit daran dran darauf drauf raus rein weg hin her hinzu dann danach jetzt gleich bald später "
            "wieder immer nie heute morgen gestern übermorgen vorgestern früh abend abends morgens mittag mittags nachmittag "
            "nacht nachts woche wochen wochenende monat monate jahr jahre tag tage stunde stunden minuten uhr halb viertel "
            "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montags dienstags mittwochs donnerstags "
            "freitags samstags sonntags werktags täglich wöchentlich monatlich jährlich nächste nächsten nächster nächstes "
            "kommende kommenden letzte letzten letzter letztes erste ersten erster zweite zweiten zweiter dritte dritten "
            "vierte vierten ja jo jep jawohl nein nee nö bitte danke dankeschön hallo moin servus tschüss hilfe stopp "
            "abbrechen abbruch rückgängig vergiss vergessen egal quatsch genau klar gut prima super fertig erledigt erledige "
            "erledigen erledigte erledigten offen offene offenen überfällig überfällige fällig fällige aufgabe aufgaben liste "
            "listen einkaufsliste einkaufszettel zettel erinnerung erinnerungen erinnere erinner erinnern eintrag einträge "
            "termin termine punkt lösche lösch löschen entferne entfern entfernen streich streiche streichen zeig zeige "
            "zeigen füge füg hinzufügen ergänze setze setz setzen schreib schreibe schreiben notiere notier notieren merke "
            "merk merken mach mache machen gemacht verschieb verschiebe verschieben ändere änder ändern umbenennen benenne "
            "markiere markier hak hake haken abhaken leg lege pack packe trag trage tu stell stelle nimm gib geh gehe "
            "gehen komm kommen kaufen kauf kaufe gekauft besorgen besorg besorge holen hol hole abholen bringen bring bringe "
            "rausbringen wegbringen anrufen ruf rufe angerufen bezahlen bezahl zahlen überweisen putzen putz waschen gewaschen "
            "spülen saugen staubsaugen aufräumen räum kochen backen gießen giess mähen füttern reparieren schicken senden "
            "lesen lernen üben besuchen treffen fahren buchen bestellen kündigen verlängern erneuern prüfen vorbereiten "
            "anmelden abmelden planen joggen sport einkaufen einkauf brauche brauchen braucht milch brot brötchen butter eier käse "
            "mehl zucker salz wasser kaffee tee bier wein fleisch fisch wurst huhn hähnchen obst gemüse äpfel apfel birnen "
            "bananen kartoffeln zwiebeln tomaten gurken nudeln reis joghurt sahne quark schokolade kuchen klopapier "
            "toilettenpapier waschmittel windeln mama mutti papa mutter vater oma opa bruder schwester frau mann kind kinder "
            "tochter sohn freund freundin chef kollege kollegin zahnarzt arzt ärztin friseur tierarzt apotheke rezept bank "
            "miete rechnung rechnungen steuer steuererklärung versicherung brief paket post geschenk geburtstag geburtstagskarte "
            "hochzeit auto wagen werkstatt reifen fahrrad haus wohnung zimmer küche bad keller garten fenster müll mülltonne "
            "wäsche geschirr blumen pflanzen hund katze schule arbeit büro besprechung vertrag bericht unterlagen reise urlaub "
            "flug zug bahn fahrkarte pass ausweis wichtig dringend hoch hohe niedrig niedrige priorität wetter musik witz spiel "
            "spiele wecker nachrichten licht liegt steht gibt geht weiß bescheid pflege neue neuer neues neuen aufgabenliste anzeigen "
            "auflisten vorlesen drucker drucken starten lies vorbei erinnerst eingetragen notiz dazu überblick zusammenfassung "
            "denk denke so abgabe neu neue irgendwas irgendwann irgendwo irgendwie geblieben liegen gern gerne nix nich nichts nochmal grad gerade eben eigentlich unbedingt endlich "
            "dringend eilig bitte mach machen gemacht geht gehts wars nimmer jetzt sofort gleich demnächst langsam halt eh sowieso trotzdem außerdem übrigens "
            "bin warst wär wäre würde würd hätt hätten könnt müsste müssten sollten wollte wollten wollen dürfte hast haste kannste machste biste isses gibts "
            "mein nen ne nem ner aufm aufn beim ins ans vorm hinterm überm unterm rüber rauf runter raus rein rum heim daheim zuhause hause "
            "jo joa jau nee nö jepp jup ok okay passt stimmt richtig falsch servus tschau moin hallöchen merci dankeschön bitteschön gerne "
            "brauch brauchst braucht kauf besorg hol bring räum putz wasch gieß koch back pack ruf schreib mail schick zahl buch bestell "
            "schuhe hose jacke bett tisch stuhl schrank lampe batterie batterien kabel schrauben farbe pinsel werkzeug leiter rasen hecke laub garage "
            "elternabend kindergarten kita hort lehrer lehrerin klassenarbeit hausaufgaben schulranzen turnbeutel zeugnis ferien "
            "kunde kunden kundin angebot angebote auftrag lieferung lager schicht dienstplan sitzung protokoll präsentation abrechnung überstunden "
            "krankenkasse rezepte tabletten impfung untersuchung physio massage brille bücherei bibliothek rathaus amt behörde ausweis führerschein"
        ).split()
    ),
    letters=frozenset("äöüß"),
    endings=r"(?:ung|ungen|keit|heit|schaft|chen|lich|ieren|iert|termin|liste|karte|zettel|kaufen|holen|bringen|geben|machen)",
)
