"""What Chinese is known by: its script, which none of the other languages uses."""

from todo_backend.language.packs.marks import Marks

CHINESE_MARKS = Marks(script=r"[\u3400-\u4dbf\u4e00-\u9fff]")
