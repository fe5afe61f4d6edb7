"""One file for each family of faults: pure functions from a snapshot to findings, listed in registry.py."""
