"""The domain: tasks, their due dates and recurrence, and the operations log that makes changes undoable."""
