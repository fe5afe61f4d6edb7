"""The pipeline: normalise, segment, recognise, intent, slots, references, actions or a question."""

# ruff: noqa: E501 - one row of the table, one line

import re
from collections.abc import Callable
from dataclasses import replace

from todo_backend.language import (
    adding,
    changing,
    chores,
    correcting,
    dialog,
    fields,
    lengthening,
    looking,
    pairing,
    reporting,
)
from todo_backend.language.clause import MAX_CLAUSE, Clause, is_asked, read_clause, segment, with_preposition
from todo_backend.language.dates.group import find_groups
from todo_backend.language.dates.resolve import zone_of
from todo_backend.language.detect import detect
from todo_backend.language.matching import find_tasks
from todo_backend.language.notes import Note
from todo_backend.language.packs.registry import DEFAULT, PACKS, command_sieve_of, grammar_of, pack_of
from todo_backend.language.second_opinion import off_topic, reconsider
from todo_backend.language.situation import Situation, Step
from todo_backend.language.spelling import Slip, mended
from todo_backend.language.squeeze import squeeze
from todo_backend.language.text import compiled, normalise
from todo_backend.language.times import due_arguments
from todo_backend.language.types import Action, Request, Span, Understanding

Handler = Callable[[Clause, "re.Match[str]", Situation], Step | None]

_HANDLERS: dict[str, Handler] = {
    "add": adding.add, "add_if_missing": adding.add_if_missing, "add_what": adding.add_what, "chore": chores.chore,
    "offer": chores.offer_wish, "add_meeting": chores.add_meeting, "add_planned": chores.add_planned, "add_wanted": chores.add_wanted, "add_stated": chores.add_stated, "list": looking.show, "search": looking.search, "search_known": looking.search_known,
    "list_due": looking.show_due, "list_tagged": looking.show_tagged, "list_timed": looking.show_timed, "list_all": looking.show_all, "list_open": looking.show_open, "list_that_day": looking.show_that_day,
    "set_priority": fields.set_priority, "when": looking.when,
    "count": looking.count, "lists": looking.lists, "summary": looking.summary, "complete": changing.complete,
    "completed": reporting.completed, "reopen": changing.reopen, "delete": changing.delete,
    "delete_all": changing.delete_all, "change": changing.change, "move": changing.move, "tag": fields.tag,
    "untag": fields.untag, "retag": fields.retag, "note": fields.note, "clear_due": fields.clear_due,
    "clear_priority": fields.clear_priority, "clear_time": fields.clear_time,
    "move_stated": changing.move_stated, "move_known": changing.move_known, "reported": reporting.reported, "reported_exactly": reporting.reported_exactly,
    "not_done": reporting.not_done, "still_open": reporting.still_open, "given_up": reporting.given_up, "untag_all": fields.untag_all, "clear_note": fields.clear_note,
    "clear_recurrence": fields.clear_recurrence, "deprioritise": fields.deprioritise,
    "raise_priority": fields.raise_priority, "lower_priority": fields.lower_priority,
    "move_each": pairing.move_each, "label_each": pairing.label_each, "lengthen": lengthening.lengthen, "put_off": changing.put_off, "move_bare": changing.move_bare, "set_level": changing.set_level, "move_to_hour": pairing.move_to_hour, "completed_both": pairing.completed_both,
    "move_shifted": changing.move_shifted, "correct": correcting.correct_last, "replace_words": correcting.replace_words,
    "meant_other": correcting.meant_other, "replace_in": correcting.replace_in, "what_about": correcting.what_about,
}  # fmt: skip
_TITLED = frozenset(
    {"add", "add_if_missing", "add_meeting", "add_planned", "add_stated", "add_wanted", "chore", "offer", "tag"}
)
"""Meanings that take words as they are: "the 3pm meeting" is no time there."""
_MAY_BE_VAIN = frozenset({"none", "complete", "reopen", "update", "delete"})
_OF_PIECES = frozenset({"complete", "reopen", "update", "delete", "undo", "list"})
_MOST_PIECES = 4
_TOLD = frozenset({
    "completed", "completed_both", "reported", "reported_exactly", "still_open", "not_done", "given_up", "move_known", "move_stated", "move_bare",
    "add_planned", "add_stated", "chore",
})  # fmt: skip
"""Meanings of statements, which no question has."""
_TALK = frozenset({"greet", "thanks", "goodbye", "help"})


def situate(request: Request, notes: list[Note] | None = None) -> Situation:
    """The turn that a request opens: its language, and the clock in the user's zone."""
    pack = pack_of(request.language) or PACKS[detect(request.text, [task.title for task in request.tasks])]
    zone, context = zone_of(request.timezone), request.context
    # What was just offered is what "the first one" counts in, what was asked about is "it".
    if offered := dialog.offered_ids(context.pending):
        request = replace(request, context=replace(context, last_listed=offered))
    situation = Situation(
        request, pack, grammar_of(pack.code, request.week_start), request.now.astimezone(zone), zone, notes=notes
    )
    situation.touched += dialog.asked_about(context.pending)
    return situation


def understand(request: Request, notes: list[Note] | None = None) -> Understanding:
    """What the user wants: tool calls in order, or a question, or an answer. Never raises on any text.

    notes: grows by what each step of the pipeline saw and decided, when somebody wants to know.
    """
    squeezed = squeeze(request.text)
    situation = situate(replace(request, text=squeezed.text), notes)
    normal = normalise(squeezed.text)
    situation.note("normalise", request.text, normal)
    situation.note("language", situation.pack.code, request.language, squeezed.text)
    steps = _steps(normal, situation)
    if len(steps) == 1 and steps[0].intent == "none" and (slip := mended(normal, situation.pack)):
        steps = _if_it_is_of_tasks(_without_slip(slip, situation), slip) or steps
    understood = _understanding(reconsider(steps, normal, situation), situation)
    placed = tuple(Span(span.kind, *squeezed.place(span.start, span.end)) for span in understood.spans)
    return replace(understood, spans=placed)


def _without_slip(slip: Slip, situation: Situation) -> list[Step]:
    """What the message means with a command word spelled right."""
    start, end, right = slip
    text = situation.request.text[:start] + right + situation.request.text[end:]
    again = situate(replace(situation.request, text=text), situation.notes)
    return _steps(normalise(text), again)


def _if_it_is_of_tasks(steps: list[Step], slip: Slip) -> list[Step]:
    """The steps, if all of them are about tasks that are there; their places are counted as the user wrote."""
    start, end, right = slip
    if not all(step.intent in _OF_PIECES and changing.is_about_tasks(step) for step in steps):
        return []
    by = end - start - len(right)
    for step in steps:
        step.spans = [Span(one.kind, one.start + by, one.end + by) if one.start > start else one for one in step.spans]
    return steps


def _steps(normal: str, situation: Situation) -> list[Step]:
    if not re.search(r"\w", normal):
        return [Step("none", reply=situation.say("unclear"), confidence=0.9)]
    step = dialog.answer(normal, situation)
    if step is not None:
        situation.note("answer", step)
        return [step]
    steps: list[Step] = []
    for start, end in segment(normal, situation.pack, lambda rest: _names_task(rest, situation)):
        clause = read_clause(start, end, normal, situation)
        if situation.notes is not None:
            situation.note("clause", start, end, clause, [due_arguments([group], situation) for group in clause.groups])
        if clause.text or clause.groups or clause.slots.priority:
            step = _understand_clause(clause, situation)
            situation.note("step", step)
            pieces = _piece_by_piece(clause, step, normal, situation) if _comes_to_nothing(step) else []
            if step.intent == "none" and not pieces:
                situation.touched += _mentioned(clause, situation)
                if steps:
                    continue
            steps += pieces or [step]
            situation.touched += _touched_by(step)
    useful = [step for step in _not_said_twice(steps) if step.intent != "none"] or [
        *filter(None, [dialog.answer_loosely(normal, situation)])
    ]
    return useful or steps[:1] or [off_topic(situation)]


def _not_said_twice(steps: list[Step]) -> list[Step]:
    """Without the second half of "I haven't called her yet, put it back"."""
    return [
        step
        for before, step in zip([None, *steps], steps, strict=False)
        if not (step.intent == "undo" and before and before.intent == "reopen")
    ]


def _touched_by(step: Step) -> list[int]:
    return [task_id for action in step.actions if isinstance(task_id := action.arguments.get("task_id"), int)]


def _comes_to_nothing(step: Step) -> bool:
    """Whether a clause was not understood, or named something that is not there."""
    return step.intent in _MAY_BE_VAIN and not step.actions and not step.pending


def _piece_by_piece(clause: Clause, whole: Step, normal: str, situation: Situation) -> list[Step]:
    """What the pieces of a clause mean that means nothing as a whole: "drop the flights, we're not going".

    Only pieces about tasks that are there count; what stands beside them must be talk, and no further name.
    """
    steps: list[Step] = []
    cuts = [joint.span() for joint in compiled(situation.pack.piece_joint).finditer(normal, clause.start, clause.end)]
    if not 0 < len(cuts) <= _MOST_PIECES:
        return []
    edges = [clause.start, *(place for cut in cuts for place in cut), clause.end]
    known, is_vain = len(situation.touched), whole.intent != "none"
    for start, end in zip(edges[::2], edges[1::2], strict=True):
        piece = read_clause(start, end, normal, situation)
        step = _understand_clause(piece, situation) if piece.text else off_topic(situation)
        situation.note("step", step)
        if step.intent in _OF_PIECES and changing.is_about_tasks(step):
            steps.append(step)
            situation.touched += _touched_by(step)
        elif mentioned := _mentioned(piece, situation):
            situation.touched += mentioned
        elif step.intent != "none" or ((steps or is_vain) and not compiled(situation.pack.aside).match(piece.text)):
            del situation.touched[known:]
            return []
    return steps


def _mentioned(clause: Clause, situation: Situation) -> list[int]:
    """The one task that a clause speaks of without a request: "I don't need the flights any more, delete them"."""
    found = compiled(situation.pack.mention).fullmatch(clause.text[:MAX_CLAUSE])
    target = adding.group_of(found, "target") if found else None
    matches = find_tasks(target[0], situation.request.tasks, situation.pack) if target else []
    return [matches[0].task.id] if len(matches) == 1 else []


def _understand_clause(plain: Clause, situation: Situation) -> Step:
    clause, text = plain, plain.text[:MAX_CLAUSE]
    if len(clause.text) > MAX_CLAUSE:
        return Step("clarify", reply=situation.say("too_long"), confidence=0.5)
    titled = _as_titled(clause, situation)
    sieve, commands = command_sieve_of(situation.pack.code), situation.pack.commands
    for place in sorted({place for said in {plain.text, titled.text} for place in sieve.places(said)}):
        command = commands[place]
        clause = titled if command.meaning in _TITLED else plain
        text = clause.text[:MAX_CLAUSE]
        found = compiled(command.pattern).fullmatch(text)
        if found is None or (command.only_told and is_asked(clause)):
            continue
        if command.meaning in _TOLD and compiled(situation.pack.asked).match(text):
            continue
        situation.note("row", place, command, found, _HANDLERS.get(command.meaning))
        if command.meaning == "none":
            if _matches_own_task(text, situation):
                continue
            return off_topic(situation, confidence=0.95)
        step = _talk(command.meaning, clause, situation) if command.meaning not in _HANDLERS else None
        if command.meaning == "chore":
            step = dialog.finish(clause, situation)
        if step is None and command.meaning in _HANDLERS:
            step = _HANDLERS[command.meaning](clause, found, situation)
        if step is not None and (changing.is_about_tasks(step) or not command.only_known):
            return step
    clause, text = plain, plain.text[:MAX_CLAUSE]
    # Nothing but a priority or a time: it speaks of the task just talked about ("it's urgent").
    stated = None if text else correcting.state(clause, situation)
    return dialog.finish(clause, situation) or stated or dialog.point(text, situation) or off_topic(situation)


def _as_titled(clause: Clause, situation: Situation) -> Clause:
    """The clause with "the 3pm meeting" kept whole, for commands that take words as they are."""
    if not clause.attributive:
        return clause
    return read_clause(clause.start, clause.end, normalise(situation.request.text), situation, clause.attributive)


def _talk(meaning: str, clause: Clause, situation: Situation) -> Step | None:
    if meaning in _TALK:
        # "thanks" is a kind of small talk that no other intent covers.
        return Step("greet" if meaning != "help" else "help", reply=situation.say(meaning))
    if meaning == "undo":
        return Step("undo", [Action("undo", {})])
    return None


def _matches_own_task(text: str, situation: Situation) -> bool:
    """Deleting or changing "the meeting" is about a task when the user has one of that name."""
    pack = situation.pack
    found = compiled(pack.names_target).match(text)
    named = [text[found.end() :]] if found else []
    named += [told["target"] for said in [text, *named] if (told := compiled(pack.told_of).fullmatch(said))]
    return any(match.score >= 80 for name in named for match in find_tasks(name, situation.request.tasks, pack))


def _names_task(rest: str, situation: Situation) -> bool:
    """Whether words after an "and" begin a command on a task: "cancel the second one", "finish the report"."""
    pack = situation.pack
    verb = compiled(pack.names_target).match(rest)
    if verb is None:
        return False
    shift = compiled(pack.plans.shift).fullmatch(rest)
    end = shift.start("amount") if shift else len(rest)
    target = re.split(compiled(pack.item_joint), rest[verb.end() : end], maxsplit=1)[0] or ""
    target = compiled(pack.plans.shift_particle).sub("", target)
    if times := find_groups(target, situation.grammar, situation.now):
        target = target[: with_preposition(target, times[0].start, situation)]
    if compiled(pack.refers).match(target):
        return True
    return bool(situation.request.tasks) and bool(find_tasks(target, situation.request.tasks, pack))


def _understanding(steps: list[Step], situation: Situation) -> Understanding:
    pending = next((step.pending for step in steps if step.pending), None)
    replies = [step.reply for step in steps if step.reply]
    return Understanding(
        intent=steps[0].intent,
        actions=_each_once([action for step in steps for action in step.actions]),
        reply=" ".join(dict.fromkeys(replies)),
        pending=pending,
        confidence=min(step.confidence for step in steps),
        language=situation.pack.code if situation.pack else DEFAULT,
        spans=tuple(span for step in steps for span in step.spans),
    )


def _each_once(actions: list[Action]) -> tuple[Action, ...]:
    """The calls in order, without those that would do the same to the same task again ("got milk, check it off")."""
    kept: list[Action] = []
    for action in actions:
        if "task_id" not in action.arguments or action not in kept:
            kept.append(action)
    return tuple(kept)
