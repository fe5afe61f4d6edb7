"""Conversations: the ChatKit server and its store, and the Phase III chat endpoint, over the same tables."""
