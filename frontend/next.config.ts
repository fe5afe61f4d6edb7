import path from "node:path";
import type { NextConfig } from "next";

/** Headers for every answer, the API's included. The content policy is not here: it has a nonce per page (proxy.ts). */
const securityHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=(), payment=()" },
];

/** The page for times without a connection comes out of a cache, where a nonce of its own would be no secret. */
const offlinePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const config: NextConfig = {
  output: "standalone",
  // The workspace root: the locked packages live there, and the trace must reach them.
  outputFileTracingRoot: path.join(import.meta.dirname, ".."),
  // No page optimises an image, so the native image library (20 MB) stays out of the output.
  outputFileTracingExcludes: { "*": ["../node_modules/sharp/**", "../node_modules/@img/**"] },
  images: { unoptimized: true },
  poweredByHeader: false,
  ...(process.env.DEPLOYMENT_ID ? { deploymentId: process.env.DEPLOYMENT_ID } : {}),
  headers: async () => [
    { source: "/:path*", headers: securityHeaders },
    { source: "/offline.html", headers: [{ key: "Content-Security-Policy", value: offlinePolicy }] },
    // Sessions and tokens are their owner's alone.
    { source: "/api/:path*", headers: [{ key: "Cache-Control", value: "no-store" }] },
    // Browsers look for a new one at each visit; no cache on the way may answer with an old one.
    { source: "/sw.js", headers: [{ key: "Cache-Control", value: "no-cache" }] },
  ],
};

export default config;
