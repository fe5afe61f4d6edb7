"""Backups of the application's database, and bringing one back."""
