"""Trains the language engine's gate on the seen half of the shared everyday sentences and on sentences of our own.

    backend/.venv/bin/python bench/language_gate.py DATA_FOLDER [--check] [--cross-validate]

The same sentences give the same bytes on every machine: the arithmetic is plain, and the order comes from hashes.
--check trains again and compares with the weights in the repository. --cross-validate says how good a gate is on
sentences that it was not trained on. The sentences come from CLINC150 (CC BY 3.0), MASSIVE 1.1 (CC BY 4.0) and
NLU-Evaluation-Data (CC BY 4.0); ours stand in language_gate_sentences.tsv.
"""

import argparse
import re
import sys
from array import array
from collections import Counter
from collections.abc import Sequence
from math import fsum
from pathlib import Path
from zlib import crc32

from language_intents import read_sentences
from todo_backend.language.gate import Gate, features, pack_gate, softmax

LABELS = ("add", "list", "delete", "complete", "confirm", "reject", "cancel", "foreign", "calendar")
BUCKETS = 1 << 14
EPOCHS = 12
FIRST_RATE = 0.075
FOLDS = 4
HERE = Path(__file__).resolve().parent
WEIGHTS = HERE.parent / "backend" / "todo_backend" / "language" / "weights" / "english.bin"
OWN_SENTENCES = HERE / "language_gate_sentences.tsv"

_MEANINGS = {
    "reminder": "list", "todo_list": "list", "shopping_list": "list", "lists_query": "list", "reminder_update": "add",
    "lists_createoradd": "add", "lists_remove": "delete", "yes": "confirm", "general_affirm": "confirm",
    "no": "reject", "general_negate": "reject", "cancel": "cancel", "general_commandstop": "cancel",
}  # fmt: skip
_MIXED = {"shopping_list_update", "todo_list_update"}
_COMPLETES = re.compile(r"\b(?:cross|check|tick)\b.*\boff\b|\bfinished\b")
_DELETES = re.compile(
    r"\b(?:remove|delete|take|erase|clear|nix|nuke|blank|get rid|cross out|forget that|get \w+ removed)\b"
)

Row = tuple[list[int], int]
"""The features of a sentence and the place of its label."""


def label_of(text: str, source_label: str) -> str:
    """What a sentence of the shared data means to a todo list."""
    if source_label in _MIXED:
        if source_label == "todo_list_update" and _COMPLETES.search(text):
            return "complete"
        return "delete" if _DELETES.search(text) else "add"
    return _MEANINGS.get(source_label, "calendar" if source_label.startswith("calendar") else "foreign")


def read_rows(folder: Path) -> list[tuple[str, str]]:
    """(text, label) of each sentence to learn from, once each, in a fixed order."""
    rows = {(text, label_of(text, label)) for text, label in read_sentences(folder, "seen")}
    for line in OWN_SENTENCES.read_text(encoding="utf-8").splitlines():
        label, _, text = line.partition("\t")
        rows.add((text, label))
    return sorted(rows)


def train(sentences: Sequence[tuple[str, str]]) -> Gate:
    """Softmax regression by gradient steps, its weights rounded to signed bytes."""
    rows: list[Row] = [(features(text, BUCKETS), LABELS.index(label)) for text, label in sentences]
    weights = [[0.0] * len(LABELS) for _ in range(BUCKETS)]
    for epoch in range(EPOCHS):
        rate = FIRST_RATE / (1 + 0.3 * epoch)
        for place in sorted(range(len(rows)), key=lambda item: crc32(f"{epoch} {sentences[item]}".encode())):
            _step(weights, rows[place], rate)
    scale = max(max(abs(weight) for weight in row) for row in weights) / 127
    rounded = array("b", (round(weight / scale) for row in weights for weight in row))
    return Gate(LABELS, BUCKETS, scale, rounded)


def _step(weights: list[list[float]], row: Row, rate: float) -> None:
    found, right = row
    touched = [weights[bucket] for bucket in found]
    shares = softmax([fsum(column) for column in zip(*touched, strict=True)])
    if shares[right] > 0.99:
        return
    moves = [rate * ((place == right) - share) for place, share in enumerate(shares)]
    for weight in touched:
        for place, move in enumerate(moves):
            weight[place] += move


def cross_validate(sentences: Sequence[tuple[str, str]]) -> None:
    """Prints, for each label, the share that gates not trained on a sentence get right, and what they confuse."""
    confused: Counter[tuple[str, str]] = Counter()
    total: Counter[str] = Counter()
    for fold in range(FOLDS):
        gate = train([row for row in sentences if crc32(row[0].encode()) % FOLDS != fold])
        for text, label in sentences:
            if crc32(text.encode()) % FOLDS == fold:
                shares = gate.judge(text.lower())
                total[label] += 1
                confused[label, max(shares, key=lambda name: shares[name])] += 1
    for label in LABELS:
        right = confused[label, label]
        others = [f"{name} {confused[label, name]}" for name in LABELS if name != label and confused[label, name]]
        print(f"{label:9} {right:4}/{total[label]:4}  {right / total[label]:6.1%}  {', '.join(others)}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folder", type=Path, help="folder with clinc150.jsonl, massive.jsonl and hwu64.jsonl")
    parser.add_argument("--check", action="store_true", help="compare with the weights there are, write nothing")
    parser.add_argument("--cross-validate", action="store_true", help="measure on the seen half, write nothing")
    options = parser.parse_args()
    sentences = read_rows(options.folder)
    if options.cross_validate:
        cross_validate(sentences)
        return 0
    made = pack_gate(train(sentences))
    if options.check:
        same = WEIGHTS.read_bytes() == made
        print("the weights are what these sentences give" if same else "the weights differ: run this without --check")
        return 0 if same else 1
    WEIGHTS.write_bytes(made)
    print(f"{len(sentences)} sentences, {len(made)} bytes: {WEIGHTS.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
