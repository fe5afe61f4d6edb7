import { type NextRequest, NextResponse } from "next/server";
import { buildCsp } from "@/lib/csp";
import { getSettings } from "@/lib/settings";

/** A year in which browsers ask for this host by https alone. */
const HSTS = "max-age=31536000";

/** Gives each page its content policy with a nonce of its own. */
export function proxy(request: NextRequest): NextResponse {
  const { backendUrl, openaiDomainKey, publicUrl } = getSettings();
  const csp = buildCsp({
    nonce: btoa(crypto.randomUUID()),
    backendUrl,
    usesHostedChatKit: openaiDomainKey !== null,
    isDevelopment: process.env.NODE_ENV === "development",
  });
  // Next takes the nonce for its own scripts out of the request's header, the browser obeys the response's.
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", csp);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", csp);
  // Only where the page is at https: at http browsers would ignore it.
  if (publicUrl.startsWith("https:")) response.headers.set("strict-transport-security", HSTS);
  return response;
}

export const config = {
  matcher: [
    {
      source:
        "/((?!api|_next/static|_next/image|icons/|icon.svg|apple-icon.png|manifest.webmanifest|offline\\.).*)",
      missing: [
        { type: "header", key: "next-router-prefetch" },
        { type: "header", key: "purpose", value: "prefetch" },
      ],
    },
  ],
};
