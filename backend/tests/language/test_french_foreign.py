"""French: what is none of a todo list's business changes nothing."""

# ruff: noqa: E501 - tables of sentences, one row a line

import pytest

from tests.language.french_asking import said, told

FOREIGN = [
    "quel temps fera-t-il demain", "il pleut aujourd'hui ?", "est-ce que je dois prendre un parapluie", "il fait combien dehors", "va-t-il neiger ce week-end",
    "joue de la musique", "mets de la musique", "mets ma chanson préférée", "baisse le son", "chanson suivante", "joue du Stromae", "mets la playlist courses", "mets la radio",
    "mets le réveil à 7 heures", "réveille-moi demain à six heures", "mets un minuteur de dix minutes", "supprime le réveil", "quels réveils sont programmés", "quelle heure est-il", "quelle heure est-il à Tokyo",
    "vire 50 euros à Anna", "quel est mon solde", "combien d'argent j'ai sur mon compte", "bloque ma carte", "paie ma facture d'électricité",
    "allume la lumière du salon", "éteins la lumière", "mets le chauffage à 21 degrés", "démarre l'aspirateur", "fais-moi un café",
    "raconte-moi une blague", "qui es-tu", "quel âge as-tu", "es-tu un humain", "je t'aime", "je m'ennuie", "tu es bête", "je suis fatigué", "j'ai faim",
    "qui est le président de la France", "quelle est la hauteur de la tour Eiffel", "quelle est la capitale de l'Italie", "combien d'habitants à Lyon", "comment dit-on lait en anglais", "traduis bonjour en espagnol", "combien font 15 fois 23",
    "appelle maman", "envoie un message à Pierre pour dire que je suis en retard", "lis mes mails", "est-ce que j'ai de nouveaux messages", "écris un mail au patron",
    "commande-moi une pizza", "réserve un vol pour Rome", "appelle-moi un taxi", "comment aller à la gare", "comment est la circulation sur l'A6", "à quelle heure part le prochain train pour Paris",
    "quoi de neuf dans l'actualité", "qui a gagné hier soir", "combien vaut le dollar", "quel est le cours de l'action Apple",
    "le lait est périmé", "le lait est bon pour la santé", "mon dentiste est très gentil", "le rapport à la télé était bien", "j'aime pas les listes", "hier était une belle journée", "la tâche de café ne part pas",
    "comment cuire des pâtes", "combien de temps cuire un œuf", "quelle recette avec du poulet", "sais-tu chanter", "que penses-tu de la politique", "je suis allé au cinéma hier", "la réunion était ennuyeuse",
    "comment s'écrit rythme", "pourquoi le ciel est bleu", "prends une photo", "ouvre l'appareil photo", "allume la télé", "monte le volume à cinq", "mets le volume à 50 pour cent",
    "où est mon téléphone", "où est le restaurant le plus proche", "conseille-moi un bon film", "quels films passent au cinéma aujourd'hui", "c'est mon anniversaire aujourd'hui", "comment était ta journée", "as-tu faim", "il fait beau",
    "je dois dire que c'est super", "il faut rire dans la vie", "j'ai besoin d'amour", "je dois avouer que tu as raison", "il faut que j'y réfléchisse", "je n'en sais rien", "c'est vraiment génial",
]  # fmt: skip


@pytest.mark.parametrize("text", FOREIGN)
def test_nothing_is_done(text: str) -> None:
    for understood in (said(text), told(text)):
        assert understood.actions == (), (understood.intent, understood.actions)
        assert understood.reply
