/** The address of the tools for other assistants, which is also the audience of their tokens (RFC 8707). */
export function toMcpUrl(backendUrl: string): string {
  return `${backendUrl}/mcp`;
}
