"""Answers questions without a model: by their words, with the same tools."""
