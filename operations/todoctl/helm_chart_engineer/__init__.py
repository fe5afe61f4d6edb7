"""Writes the Helm charts: one for each service, one for the database in the cluster."""
