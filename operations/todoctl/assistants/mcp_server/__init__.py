"""Serves the tools to other programs, by the Model Context Protocol."""
