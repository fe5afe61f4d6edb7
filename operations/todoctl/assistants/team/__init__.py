"""The six roles as agents of the OpenAI Agents SDK: who they are, how a question is answered, what is kept of it."""
