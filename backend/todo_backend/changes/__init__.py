"""News of changes: a page that is open hears of what any process has changed."""
