"""The MCP server `todo` and its tools, thin over the tasks service."""
