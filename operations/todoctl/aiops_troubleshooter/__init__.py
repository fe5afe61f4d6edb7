"""The role that finds out why a deployment fails: a snapshot of it, analyzers over the snapshot, one root cause."""
