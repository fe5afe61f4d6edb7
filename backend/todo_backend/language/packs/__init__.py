"""One pack a language: its words for times, commands and replies. Adding a language is adding a pack."""
