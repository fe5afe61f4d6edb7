"""Faults that a person can put into a deployment and take out again: a lab to learn in, and the diagnosis's own test.

One file for each family of faults, as in the catalogue; registry.py lists them all.
"""
