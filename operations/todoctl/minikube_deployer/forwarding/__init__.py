"""Keeps local ports connected to pods that come and go."""
