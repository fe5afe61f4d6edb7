"""What a turn notes down while it is understood, for whoever asks why."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Note:
    """One step of the pipeline: its name, and the engine's own values that it looked at or made."""

    step: str
    values: tuple[object, ...]
