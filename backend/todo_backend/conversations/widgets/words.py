"""The few words on buttons, in the languages of the engine."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """yes, no and never_mind are also what the buttons say to the engine on the user's behalf."""

    undo: str
    undone: str
    changed_since: str
    nothing_to_undo: str
    which: str
    delete: str
    add: str
    keep: str
    yes: str
    no: str
    never_mind: str
    gone: str
    more: str


_WORDS = {
    "en": Words(
        undo="Undo",
        undone="Undone",
        changed_since="These tasks have been changed again since, so this can no longer be undone by itself.",
        nothing_to_undo="There is nothing left to undo here.",
        which="Pick one, or type something else",
        delete="Delete",
        add="Add",
        keep="Keep",
        yes="Yes",
        no="No",
        never_mind="Never mind",
        gone="no longer on the list",
        more="and {count} more",
    ),
    "de": Words(
        undo="Rückgängig",
        undone="Rückgängig gemacht",
        changed_since="Diese Aufgaben wurden seitdem wieder geändert; das lässt sich nicht mehr einzeln zurücknehmen.",
        nothing_to_undo="Hier gibt es nichts mehr zurückzunehmen.",
        which="Wähle eine aus, oder schreib etwas anderes",
        delete="Löschen",
        add="Hinzufügen",
        keep="Behalten",
        yes="Ja",
        no="Nein",
        never_mind="Vergiss es",
        gone="nicht mehr auf der Liste",
        more="und {count} weitere",
    ),
    "es": Words(
        undo="Deshacer",
        undone="Deshecho",
        changed_since="Estas tareas han vuelto a cambiar desde entonces; esto ya no se puede deshacer por separado.",
        nothing_to_undo="Aquí ya no queda nada que deshacer.",
        which="Elige una, o escribe otra cosa",
        delete="Borrar",
        add="Añadir",
        keep="Conservar",
        yes="Sí",
        no="No",
        never_mind="Déjalo",
        gone="ya no está en la lista",
        more="y {count} más",
    ),
    "fr": Words(
        undo="Annuler",
        undone="Annulé",
        changed_since="Ces tâches ont encore changé depuis : on ne peut plus annuler cela à part.",
        nothing_to_undo="Il n’y a plus rien à annuler ici.",
        which="Choisis, ou écris autre chose",
        delete="Supprimer",
        add="Ajouter",
        keep="Garder",
        yes="Oui",
        no="Non",
        never_mind="Laisse tomber",
        gone="n’est plus dans la liste",
        more="et {count} de plus",
    ),
    "it": Words(
        undo="Annulla",
        undone="Annullato",
        changed_since="Queste attività sono state cambiate di nuovo: non si può più annullare solo questo.",
        nothing_to_undo="Qui non c’è più niente da annullare.",
        which="Scegli, o scrivi altro",
        delete="Elimina",
        add="Aggiungi",
        keep="Tieni",
        yes="Sì",
        no="No",
        never_mind="Lascia stare",
        gone="non è più nella lista",
        more="e altre {count}",
    ),
    "zh": Words(
        undo="撤销",
        undone="已撤销",
        changed_since="这些任务之后又有改动,不能再单独撤销。",
        nothing_to_undo="这里没有可以撤销的了。",
        which="选一个,或者输入别的",
        delete="删除",
        add="添加",
        keep="保留",
        yes="是",
        no="不",
        never_mind="算了",
        gone="已不在清单上",
        more="还有 {count} 项",
    ),
}  # fmt: skip


def words_of(language: str | None) -> Words:
    """The words of a language; English where there are none."""
    return _WORDS.get(language or "en", _WORDS["en"])
