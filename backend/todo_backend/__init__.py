"""The todo assistant's backend: tasks, chat, ChatKit and MCP on PostgreSQL."""
