"""The six roles as agents, and the tools they share: over MCP, for other programs' agents, and for questions."""
