"""The shape of a language pack. Pure data: the engine reads it and never asks which language it is."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from todo_backend.language.dates.lexicon import DateLexicon
from todo_backend.language.packs.marks import Marks


@dataclass(frozen=True, slots=True)
class Command:
    """One row of a command grammar: a sentence of this shape has this meaning.

    meaning: the name of a handler in handlers.py. pattern: matched against a whole clause, lower case, without
    courtesies; its named groups are the slots: what, target, value, list, verb, old, new. only_known: the row counts
    only if it speaks of tasks that are there, so that it may be as wide as people's talk.
    """

    meaning: str
    pattern: str
    only_known: bool = False
    only_told: bool = False


@dataclass(frozen=True, slots=True)
class Plans:
    """How people speak of plans, as patterns; by default nothing is one.

    shift: a whole clause that moves a task by an {amount} of {n} {unit}s; shift_earlier: whether that is back in time;
    shift_particle: what is left of it after the task's name. plan_verbs: "schedule"; booked_for: words before a time
    that is the booked thing's own. article: what a title does not begin with, {definite} only if it has a time.
    attributive: a {time} that describes what follows it ("the 3pm meeting") and so belongs in a title.
    chore: said to nobody but a list; timed_verbs: a chore if it has a time;
    errands: worth a question; event: so is this; sentence: that is none; deadline: before a day that is one;
    evening: how a title begins whose "at 8" is one of the evening.
    duty: ends in what makes a duty of the verb that follows ("i have to"); service: what may be meant for a shop, a
    bank or a device even as a duty; spoken: words before a time that is part of a message ("email ann about"); reason:
    a chore with its reason, which no device is told; no_event: words of what is no plan though it has a time; stated:
    what makes a sentence, which keeps its article.
    """

    shift: str = "(?!)"
    shift_earlier: str = "(?!)"
    shift_particle: str = "(?!)"
    plan_verbs: str = "(?!)"
    booked_for: str = "(?!)"
    article: str = "(?!)"
    attributive: str = "(?!)"
    chore: str = "(?!)"
    timed_verbs: str = "(?!)"
    errands: str = "(?!)"
    event: str = "(?!)"
    sentence: str = "(?!)"
    deadline: str = "(?!)"
    evening: str = "(?!)"
    duty: str = "(?!)"
    service: str = "(?!)"
    spoken: str = "(?!)"
    reason: str = "(?!)"
    stated: str = "(?!)"
    no_event: str = "(?:)"


@dataclass(frozen=True, slots=True)
class Pack:
    """A language.

    marks: what the language is known by in a message; every pack brings its own.
    courtesies: prefixes and suffixes that carry no meaning ("please", "can you"). clause_starts: words after which an
    "and" begins a new command. verbs: words that begin a chore ("buy"), which keep "buy milk and call Bob" two things.
    safe_verbs: chores that are added without asking. task_words: "task", "todo": dropped from a named target.
    general_lists: names of the one list everything is on; any other named list becomes a tag.
    chore_end: the verb where it ends a chore ("Milch kaufen"). retitled: (pattern, replacement) pairs that give a title
    the form it has on a list.
    edge_items: {count} of the first tasks, or with {last} of the last ones, where "first two" has another order.
    fillers: sounds between words ("um"). past_forms: "bought" -> "buy", the irregular ones; did_anything: past forms
    that may report any task. no_title: words after "call it" that are no title. negated: what stands before a time that
    is not meant, negated_after: what stands behind it. done_alone, drop_alone: an answer that completes or deletes the
    task just asked about.
    reminding: words by which somebody asks to be told in time ("remind me").
    numbers_of_items: "second" -> 2, "last" -> -1, "middle" -> 0.
    asked: how a question begins, whose mark people leave out: "is the report done" tells nothing.
    edges: what stands before a time, or where words have no blanks at its end, that is only where the time asked about
    begins or ends, by one of after, before, by, from; onwards: what follows the last ("from Friday on"). goal: what
    makes a time the one that a task is moved to ("to Friday").
    command_words: words that are known also with a slip of the finger, the likelier first.
    pick_lead: words before what is picked ("i mean the ...").
    mention: speaks of a {target} before "delete it".
    only_these, not_these: an answer to a question about several tasks that names a {target} among them.
    piece_joint: where a clause that was not understood may fall into pieces; aside: begins a piece that is talk beside
    the matter ("we're not going"); told_of: a report on a {target} ("the e-mail is sent").
    numbered: nouns before a task's own number. ordinal_noise: words around "second to last". plural_pronouns: "them";
    rest_words: those that were not touched. ones: the end of a set ("the milk ones"); set_noise: words of a set that
    name nothing; owner: what makes "today's" of "today".
    other_one: the other of two tasks; instead: that one, and not the one that was picked.
    label_lead: words between a task and its priority or tag ("the garage to high").
    list_of_item: {what} of several things that go on a {list} each ("eggs on the shopping list").
    one_thought: a whole message of two clauses that say one thing ("we are out of milk, put it on the list").
    name_noise: what may be left out of a task's name where words are not spaced.
    task_verbs: commands that are said of tasks alone ("postpone"), about tasks even where none is found.
    moved_from: what stands between the day that tasks are moved from and the one they are moved to.
    whats_on: asks what a day has, by words that go with the day ("what's on today?").
    gate: name of the weights of its gate, if it has one; names_list: words for the list and what is on it.
    """

    code: str
    marks: Marks
    dates: DateLexicon
    commands: tuple[Command, ...]
    courtesies_before: str
    courtesies_after: str
    clause_joint: str
    clause_starts: str
    list_prefix: str
    item_joint: str
    verbs: frozenset[str]
    safe_verbs: frozenset[str]
    keep_together: str
    yes: str
    no: str
    cancel: str
    yes_if_asked: str
    yes_loosely: str
    no_loosely: str
    numbers_of_items: Mapping[str, int]
    pronouns: str
    both: str
    everything: str
    but_last: str
    title_lead: str
    target_noise: str
    general_lists: str
    priorities: tuple[tuple[str, str], ...]
    priority_names: Mapping[str, str]
    done_words: str
    overdue_words: str
    pending_words: str
    all_words: str
    completed_anyway: str
    change_verbs: str
    names_target: str
    refers: str
    phrases: Mapping[str, str]
    plural: Callable[[int], str]
    say_day: Callable[[date, date], str]
    say_time: Callable[[datetime], str]
    say_rule: Callable[[str], str]
    stop_words: frozenset[str] = field(default_factory=frozenset[str])
    quotes: tuple[str, str] = ("“", "”")
    joiner: tuple[str, str] = (", ", " and ")
    alternative: str = " or "
    note: str = ""
    only_these: str = "(?!)"
    not_these: str = "(?!)"
    piece_joint: str = "(?!)"
    aside: str = "(?!)"
    edges: Mapping[str, str] = field(default_factory=dict[str, str])
    command_words: tuple[str, ...] = ()
    asked: str = "(?!)"
    goal: str = "(?!)"
    told_of: str = "(?!)"
    plans: Plans = field(default_factory=Plans)
    edge_items: str = "(?!)"
    fillers: str = ""
    past_forms: Mapping[str, str] = field(default_factory=dict[str, str])
    did_anything: str = "(?!)"
    no_title: str = "(?!)"
    negated: str = "(?!)"
    negated_after: str = "(?!)"
    done_alone: str = "(?!)"
    drop_alone: str = "(?!)"
    pick_lead: str = "(?!)"
    mention: str = "(?!)"
    numbered: str = "(?!)"
    ordinal_noise: str = "(?!)"
    plural_pronouns: str = "(?!)"
    rest_words: str = "(?!)"
    name_noise: str = "(?!)"
    ones: str = "(?!)"
    set_noise: str = "(?!)"
    owner: str = "(?!)"
    other_one: str = "(?!)"
    instead: str = "(?!)"
    tagging: str = ""
    wanted_thing: str = "(?!)"
    task_verbs: str = "(?!)"
    list_of_item: str = "(?!)"
    label_lead: str = "(?!)"
    gate: str = ""
    one_thought: str = "(?!)"
    whats_on: str = "(?!)"
    names_list: str = "(?!)"
    moved_from: str = "(?!)"
    chore_end: str = "(?!)"
    retitled: tuple[tuple[str, str], ...] = ()
    reminding: str = "(?!)"
