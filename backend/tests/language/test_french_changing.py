"""French: completing, reopening, changing, rescheduling and deleting what is on the list."""

# ruff: noqa: E501 - tables of sentences, one row a line

import pytest

from tests.language.french_asking import Call, Row, calls, changed, done, gone, reopened, said, told

COMPLETING: list[Row] = [
    ("c'est fait pour le lait", "complete", done(1)),
    ("c'est bon pour le dentiste", "complete", done(2)),
    ("coche le rapport", "complete", done(4)),
    ("coche le lait sur la liste", "complete", done(1)),
    ("tu peux cocher la cave", "complete", done(6)),
    ("j'ai acheté le lait", "complete", done(1)),
    ("le lait c'est fait", "complete", done(1)),
    ("j'ai déjà acheté le lait", "complete", done(1)),
    ("j'ai appelé le dentiste", "complete", done(2)),
    ("j'ai rangé la cave", "complete", done(6)),
    ("j'ai fini le rapport", "complete", done(4)),
    ("je viens de finir le rapport", "complete", done(4)),
    ("j'ai terminé d'écrire le rapport", "complete", done(4)),
    ("le rapport est fini", "complete", done(4)),
    ("le rapport est terminé", "complete", done(4)),
    ("la cave est rangée", "complete", done(6)),
    ("rapport terminé", "complete", done(4)),
    ("fini pour la cave", "complete", done(6)),
    ("marque le rapport comme terminé", "complete", done(4)),
    ("marquer la tâche 4 comme faite", "complete", done(4)),
    ("la tâche 6 est faite", "complete", done(6)),
    ("tâche 4 terminée", "complete", done(4)),
    ("numéro 4 fait", "complete", done(4)),
    ("termine la tâche six", "complete", done(6)),
    ("valide la tâche 4", "complete", done(4)),
    ("je me suis occupé du dentiste", "complete", done(2)),
    ("j'en ai fini avec le rapport", "complete", done(4)),
    ("la réunion d'équipe est passée", "complete", done(5)),
    ("coche le dragon", "complete", []),
    ("le cadeau pour maman c'est acheté", "complete", done(7)),
]
REOPENING: list[Row] = [
    ("rouvre la tâche 3", "reopen", reopened(3)),
    ("rouvre le loyer", "reopen", reopened(3)),
    ("décoche le loyer", "reopen", reopened(3)),
    ("en fait le loyer n'est pas payé", "reopen", reopened(3)),
    ("je n'ai pas encore payé le loyer", "reopen", reopened(3)),
    ("marque le loyer comme non fait", "reopen", reopened(3)),
    ("remets le loyer à faire", "reopen", reopened(3)),
    ("le loyer n'est finalement pas fait", "reopen", reopened(3)),
]
DELETING: list[Row] = [
    ("enlève le lait", "delete", gone(1)),
    ("enlève le lait de la liste", "delete", gone(1)),
    ("retire le rapport de ma liste", "delete", gone(4)),
    ("vire la cave", "delete", gone(6)),
    ("vire moi le rapport", "delete", gone(4)),
    ("supprime la tâche 4", "delete", gone(4)),
    ("supprime le numéro 6", "delete", gone(6)),
    ("supprimer la réunion d'équipe", "delete", gone(5)),
    ("efface le rapport", "delete", gone(4)),
    ("annule la réunion d'équipe", "delete", gone(5)),
    ("raye le lait de la liste", "delete", gone(1)),
    ("tu peux supprimer le dentiste", "delete", gone(2)),
    ("peux-tu enlever le lait de la liste de courses", "delete", gone(1)),
    ("est-ce que tu peux supprimer la tâche 6", "delete", gone(6)),
    ("le rapport on peut l'enlever", "delete", gone(4)),
    ("supprime le dragon", "delete", []),
    ("enleve le rapport", "delete", gone(4)),
    ("débarrasse-moi du rapport", "delete", gone(4)),
    ("supprimez le rapport s'il vous plaît", "delete", gone(4)),
]
RESCHEDULING: list[Row] = [
    ("remets le dentiste à demain", "update", changed(2, due="2026-11-26")),
    ("reporte le dentiste à vendredi", "update", changed(2, due="2026-11-27")),
    ("décale la réunion à 16h", "update", changed(5, due="2026-11-25T16:00:00+01:00")),
    ("déplace le rapport à lundi", "update", changed(4, due="2026-11-30")),
    ("repousse la cave à samedi", "update", changed(6, due="2026-11-28")),
    ("tu peux décaler le dentiste à demain", "update", changed(2, due="2026-11-26")),
    ("peux-tu reporter la réunion d'équipe à vendredi 14h", "update", changed(5, due="2026-11-27T14:00:00+01:00")),
    ("mets le rapport pour vendredi", "update", changed(4, due="2026-11-27")),
    ("passe le rapport à demain", "update", changed(4, due="2026-11-26")),
    ("le rapport est pour lundi", "update", changed(4, due="2026-11-30")),
    ("avance la réunion d'équipe à 14h", "update", changed(5, due="2026-11-25T14:00:00+01:00")),
    ("change la date du rapport à vendredi", "update", changed(4, due="2026-11-27")),
    ("reporter la tâche 6 à après-demain", "update", changed(6, due="2026-11-27")),
    ("renomme le rapport en bilan trimestriel", "update", changed(4, title="Bilan trimestriel")),
    ("renomme ranger la cave en ranger le grenier", "update", changed(6, title="Ranger le grenier")),
    ("change acheter du lait en acheter du lait d'avoine", "update", changed(1, title="Acheter du lait d'avoine")),
    ("change le titre de la tâche 4 en rapport final", "update", changed(4, title="Rapport final")),
    ("le rapport est urgent", "update", changed(4, priority="high")),
    ("mets le rapport en priorité haute", "update", changed(4, priority="high")),
    ("mets la cave en priorité basse", "update", changed(6, priority="low")),
    ("marque le rapport comme urgent", "update", changed(4, priority="high")),
    ("passe la cave en priorité moyenne", "update", changed(6, priority="medium")),
    ("donne une priorité haute au rapport", "update", changed(4, priority="high")),
    (
        "ajoute une note au dentiste : apporter la carte vitale",
        "update",
        changed(2, description="apporter la carte vitale"),
    ),
    ("ajoute l'étiquette maison à la cave", "update", changed(6, tags=["maison"])),
    ("ajoute le tag maison à la tâche 6", "update", changed(6, tags=["maison"])),
]
UNDOING: list[Row] = [
    ("annule ça", "undo", [("undo", {})]), ("annule la dernière action", "undo", [("undo", {})]), ("reviens en arrière", "undo", [("undo", {})]),
    ("défais ça", "undo", [("undo", {})]), ("annuler la dernière modification", "undo", [("undo", {})]), ("retour en arrière", "undo", [("undo", {})]),
    ("tu peux annuler ce que tu viens de faire", "undo", [("undo", {})]), ("c'était une erreur, annule", "undo", [("undo", {})]),
]  # fmt: skip
# What only says that a thing is off is asked about before it goes.
GIVEN_UP = [
    ("je n'ai plus besoin du lait", 1), ("plus besoin d'appeler le dentiste", 2), ("je n'ai plus besoin d'acheter du lait", 1), ("la réunion d'équipe est annulée", 5), ("oublie le dentiste", 2), ("laisse tomber la cave", 6),
]  # fmt: skip
CHANGING = COMPLETING + REOPENING + DELETING + RESCHEDULING + UNDOING

POINTING: list[tuple[str, tuple[int, ...], tuple[int, ...], str, list[Call]]] = [
    ("supprime-la", (), (4,), "delete", gone(4)),
    ("enlève ça", (), (4,), "delete", gone(4)),
    ("coche-la", (), (4,), "complete", done(4)),
    ("c'est fait", (), (4,), "complete", done(4)),
    ("celle-là est faite", (), (4,), "complete", done(4)),
    ("remets-la à demain", (), (4,), "update", changed(4, due="2026-11-26")),
    ("mets ça à vendredi", (), (4,), "update", changed(4, due="2026-11-27")),
    ("plutôt vendredi", (), (4,), "update", changed(4, due="2026-11-27")),
    ("non, je voulais dire vendredi", (), (4,), "update", changed(4, due="2026-11-27")),
    ("la première est faite", (4, 6, 2), (), "complete", done(4)),
    ("coche la deuxième", (4, 6, 2), (), "complete", done(6)),
    ("supprime la deuxième", (4, 6, 2), (), "delete", gone(6)),
    ("enlève la dernière", (4, 6, 2), (), "delete", gone(2)),
    ("reporte la troisième à vendredi", (4, 6, 2), (), "update", changed(2, due="2026-11-27")),
    ("les deux sont faites", (4, 6), (), "complete", done(4, 6)),
    ("coche les deux", (4, 6), (), "complete", done(4, 6)),
    ("les deux premières sont finies", (4, 6, 2), (), "complete", done(4, 6)),
    ("coche tout sauf la dernière", (4, 6, 2), (), "complete", []),
]
ASKING_FIRST = [
    "supprime tout", "efface toutes mes tâches", "vide la liste", "vide ma liste de tâches", "supprime toutes les tâches terminées", "enlève tout de la liste",
    "efface toute la liste", "supprime tout ce qui est fait", "tout supprimer", "peux-tu tout effacer",
]  # fmt: skip


@pytest.mark.parametrize(("text", "intent", "expected"), CHANGING, ids=[row[0] for row in CHANGING])
def test_changes(text: str, intent: str, expected: list[Call]) -> None:
    understood = said(text)
    assert (understood.language, understood.intent, calls(understood)) == ("fr", intent, expected)


@pytest.mark.parametrize(("text", "listed", "last", "intent", "expected"), POINTING, ids=[row[0] for row in POINTING])
def test_pointing(
    text: str,
    listed: tuple[int, ...],
    last: tuple[int, ...],
    intent: str,
    expected: list[Call],
) -> None:
    understood = told(text, listed, last)
    assert (understood.intent, calls(understood)) == (intent, expected)


@pytest.mark.parametrize(("text", "task_id"), GIVEN_UP)
def test_what_is_given_up_is_asked_about(text: str, task_id: int) -> None:
    understood = said(text)
    assert (understood.intent, understood.actions) == ("delete", ())
    assert understood.pending == {
        "kind": "confirm",
        "actions": [{"tool": "delete_task", "arguments": {"task_id": task_id}}],
    }


@pytest.mark.parametrize("text", ASKING_FIRST)
def test_bulk_deletions_ask_first(text: str) -> None:
    understood = said(text)
    assert (understood.intent, understood.actions) in [("delete", ()), ("clarify", ())]
    assert understood.pending is not None
