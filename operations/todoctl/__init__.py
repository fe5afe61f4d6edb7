"""Runs, tests and deploys the todo assistant."""
