"""Writes the documents of the infrastructure, from the blueprint and from what the other roles make of it."""
