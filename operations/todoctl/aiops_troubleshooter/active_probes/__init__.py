"""Asks from inside the cluster what looking from outside cannot tell: names, connections, a login, the model."""
