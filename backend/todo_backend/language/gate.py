"""A small linear model that says how likely a sentence is about a todo list, and which intent it has.

It is a second opinion beside the command grammar, never a first one: see second_opinion.py. Its weights are data of a
pack (`weights/`), made by bench/language_gate.py.
"""

import json
import re
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from math import fsum
from pathlib import Path
from zlib import crc32

_MAX_WORDS = 40
_WORD = re.compile(r"[a-z0-9]+(?:'[a-z]+)?|[?:,]")
_WEIGHTS = Path(__file__).parent / "weights"
_SQUARINGS = 10


@dataclass(frozen=True, slots=True)
class Gate:
    """Weights of one language: for each bucket of features, one small integer a label."""

    labels: tuple[str, ...]
    buckets: int
    scale: float
    weights: "array[int]"

    def judge(self, normal: str) -> dict[str, float]:
        """How likely each label is (0 to 1, all of them together 1) for a normalised sentence."""
        size = len(self.labels)
        rows = [self.weights[bucket * size : bucket * size + size] for bucket in features(normal, self.buckets)]
        if not rows:
            return dict.fromkeys(self.labels, 1 / size)
        totals = [sum(column) * self.scale for column in zip(*rows, strict=True)]
        return dict(zip(self.labels, softmax(totals), strict=True))


def features(normal: str, buckets: int) -> list[int]:
    """The hashed features of a sentence: its words, neighbours, words one apart, and four letters in a row."""
    words = ["^", *_WORD.findall(normal)[:_MAX_WORDS], "$"]
    found = {f"w{word}" for word in words[1:-1]}
    found.update(f"b{left} {right}" for left, right in pairwise(words))
    found.update(f"s{left} {right}" for left, right in zip(words, words[2:], strict=False))
    for word in words[1:-1]:
        if len(word) > 3:
            framed = f"<{word[:20]}>"
            found.update(f"c{framed[place : place + 4]}" for place in range(len(framed) - 3))
    return sorted({crc32(feature.encode()) % buckets for feature in found})


def softmax(totals: Sequence[float]) -> list[float]:
    """Shares of 1 from scores, by basic arithmetic alone: the same bits on every machine."""
    highest = max(totals)
    raised = [_exponential(total - highest) for total in totals]
    whole = fsum(raised)  # sum() rounds differently from one Python to the next
    return [part / whole for part in raised]


def _exponential(power: float) -> float:
    """Nearly e raised to a power of at most 0: (1 + power / 1024) ** 1024."""
    value = max(0.0, 1 + power / (1 << _SQUARINGS))
    for _ in range(_SQUARINGS):
        value *= value
    return value


def pack_gate(gate: Gate) -> bytes:
    """A gate as a file: one line of JSON, then the weights as signed bytes."""
    head = {"buckets": gate.buckets, "labels": gate.labels, "scale": gate.scale}
    return json.dumps(head, sort_keys=True).encode() + b"\n" + gate.weights.tobytes()


@lru_cache(maxsize=8)
def load_gate(name: str) -> Gate:
    """The gate of a pack, read once when it is first needed."""
    head, _, rest = (_WEIGHTS / f"{name}.bin").read_bytes().partition(b"\n")
    values = json.loads(head)
    weights: array[int] = array("b", rest)
    return Gate(tuple(values["labels"]), int(values["buckets"]), float(values["scale"]), weights)
