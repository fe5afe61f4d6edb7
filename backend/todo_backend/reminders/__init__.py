"""Reminders of tasks that fall due: each rings once, however many tabs are open."""
