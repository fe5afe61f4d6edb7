"""Files for other programs' agents (kagent, khook, kubectl-ai, docker-agent, Gordon), from the same table of tools."""
