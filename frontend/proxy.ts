import { type NextRequest, NextResponse } from "next/server";
import { buildCsp } from "@/lib/csp";
import { getSettings } from "@/lib/settings";

/** Gives each page its content policy with a nonce of its own. */
export function proxy(request: NextRequest): NextResponse {
  const { backendUrl, openaiDomainKey } = getSettings();
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
