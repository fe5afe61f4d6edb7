"""The agent: one loop, one set of tools; a language model or the built-in engine drives it."""
