"""Times in text: a table of rules per language, one set of builders, one resolver."""
