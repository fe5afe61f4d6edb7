"""What the chat shows beside words: lists to tick off, undo, questions to click."""
