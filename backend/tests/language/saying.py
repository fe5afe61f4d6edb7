"""Every sentence that the tables of this folder hold, for what must be true of any sentence."""

import ast
from functools import cache
from pathlib import Path

_LONGEST = 300


@cache
def said_in_tables() -> tuple[str, ...]:
    """The texts of all test tables in order, each once: sentences, and titles and rules, which are texts, too."""
    texts: dict[str, None] = {}
    for path in sorted(Path(__file__).parent.glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and len(node.value) <= _LONGEST:
                texts[node.value] = None
    return tuple(texts)
