"""Dated tasks as iCalendar, and the private feed that a calendar program subscribes to."""
