"""Numbers and positions of tasks: "task 3", "#3", "number two", "the last two", "1 and 3", "2-4"."""

import re

from todo_backend.language.dates.reading import read_number
from todo_backend.language.packs.pack import Pack
from todo_backend.language.text import compiled

_RANGE = re.compile(r"(\d{1,3}) ?(?:-|to|through|bis|à|a|al|到) ?(\d{1,3})")
_MOST = 50
"""Tasks that are counted off in one go."""


def without_noise(text: str, pack: Pack) -> str:
    """Words that name a task without "the", "task" and the like; all of them when only they hold a number."""
    stripped = compiled(pack.target_noise).sub("", text).strip(" .,;:!?\"'#")
    return stripped or ("" if not re.search(r"\d", text) else text)


def positions(text: str, length: int, pack: Pack) -> list[int]:
    """Positions (1-based) that words such as "the first two" or "2 and 3" mean; [] when there is more in them."""
    names = pack.numbers_of_items
    rest = without_noise(text, pack)
    if edge := compiled(pack.edge_items).fullmatch(rest):
        count = int(edge["count"]) if edge["count"].isdecimal() else names.get(edge["count"], 0)
        if 1 <= count <= _MOST:
            return list(range(length - count + 1, length + 1)) if edge["last"] else list(range(1, count + 1))
    if span := re.fullmatch(r"(\w+) (\d+|\w+)", rest):
        first, count = names.get(span[1]), int(span[2]) if span[2].isdecimal() else names.get(span[2])
        if first in (1, -1) and count and not span[1].isdecimal() and 1 <= count <= _MOST:
            return list(range(1, count + 1)) if first == 1 else list(range(length - count + 1, length + 1))
    if span := _RANGE.fullmatch(rest):
        low, high = int(span[1]), int(span[2])
        return list(range(low, high + 1)) if low < high <= low + _MOST else []
    places: list[int] = []
    for piece in compiled(pack.item_joint).split(text):
        word = _counted(piece or "", pack)
        if not word:
            continue
        value = int(word) if word.isdecimal() and len(word) <= 9 else names.get(word, cardinal(word, pack))
        if value is None or (value == 0 and length % 2 == 0):
            return []
        places.append((length + 1) // 2 if value == 0 else length + 1 + value if value < 0 else value)
    return places


def _counted(piece: str, pack: Pack) -> str:
    """The number or ordinal of one piece: "the second to last one" -> "second to last"."""
    bare = piece.strip(" .,;:!?\"'#")
    plain = compiled(pack.ordinal_noise).sub("", bare)
    return next((word for word in (bare, plain) if word in pack.numbers_of_items), without_noise(bare, pack))


def cardinal(word: str, pack: Pack) -> int | None:
    """The value of a whole number in words or digits ("thirteen"), None for anything else."""
    value = read_number(word, pack.dates) if re.fullmatch(r"[\w -]+", word) else None
    return int(value) if value is not None and value == int(value) and value >= 1 else None


def names_id(text: str, pack: Pack) -> bool:
    """Whether a number is said as the task's own ("task 3", "#3") rather than as a place in a list."""
    return compiled(rf"(?:{pack.numbered}) *#?\d|#\d").search(text) is not None


def is_cardinal(text: str, pack: Pack) -> bool:
    """Whether the words hold a number that may be a task's own: "8", "number eight", but not "the eighth"."""
    words = [word.strip("#.,") for piece in compiled(pack.item_joint).split(text) if piece for word in piece.split()]
    ordinals = {word for word in words if word in pack.numbers_of_items and cardinal(word, pack) is None}
    return any(re.search(r"\d", word) or cardinal(word, pack) is not None for word in words if word not in ordinals)
