/** Where the hosted ChatKit script and its frame come from; needed only with a domain key. */
const HOSTED_CHATKIT_ORIGINS = ["https://cdn.platform.openai.com", "https://api.openai.com"];

export type CspOptions = Readonly<{
  /** Fresh for each page, base64. */
  nonce: string;
  /** Any address of the backend; only its origin counts. */
  backendUrl: string;
  usesHostedChatKit: boolean;
  /** Next's development server evaluates code for its error pages. */
  isDevelopment: boolean;
}>;

/** The Content-Security-Policy of one page: our own scripts by nonce, requests only to ourselves and the backend. */
export function buildCsp({ nonce, backendUrl, usesHostedChatKit, isDevelopment }: CspOptions): string {
  const hosted = usesHostedChatKit ? HOSTED_CHATKIT_ORIGINS : [];
  const directives: Readonly<Record<string, readonly string[]>> = {
    "default-src": ["'self'"],
    "script-src": [
      "'self'",
      `'nonce-${nonce}'`,
      "'strict-dynamic'",
      ...(isDevelopment ? ["'unsafe-eval'"] : []),
    ],
    "style-src": ["'self'", `'nonce-${nonce}'`],
    "img-src": ["'self'", "blob:", "data:"],
    "font-src": ["'self'"],
    "connect-src": ["'self'", new URL(backendUrl).origin, ...hosted],
    // Named, for it would follow script-src, where strict-dynamic lets no address through.
    "worker-src": ["'self'"],
    "manifest-src": ["'self'"],
    "frame-src": usesHostedChatKit ? hosted : ["'none'"],
    "object-src": ["'none'"],
    "base-uri": ["'self'"],
    "form-action": ["'self'"],
    "frame-ancestors": ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(" ")}`)
    .join("; ");
}
