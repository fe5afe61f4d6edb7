import { NextRequest } from "next/server";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { proxy } from "@/proxy";

beforeAll(() => {
  vi.stubEnv("DATABASE_URL", "postgresql://todo@localhost/todo");
  vi.stubEnv("BETTER_AUTH_SECRET", "0123456789abcdef0123456789abcdef");
  vi.stubEnv("BETTER_AUTH_URL", "http://localhost:3000");
  vi.stubEnv("NEXT_PUBLIC_BACKEND_URL", "http://localhost:8000");
});

function readNonce(csp: string | null): string | undefined {
  return /'nonce-([^']+)'/.exec(csp ?? "")?.[1];
}

describe("proxy", () => {
  it("puts the same policy on the request, for Next, and on the response, for the browser", () => {
    const response = proxy(new NextRequest("http://localhost:3000/"));
    const csp = response.headers.get("content-security-policy");
    expect(csp).toContain("connect-src 'self' http://localhost:8000");
    expect(response.headers.get("x-middleware-request-content-security-policy")).toBe(csp);
  });

  it("makes a new nonce for each page", () => {
    const nonces = [1, 2].map(() =>
      readNonce(proxy(new NextRequest("http://localhost:3000/")).headers.get("content-security-policy")),
    );
    expect(nonces[0]).toMatch(/^[\w+/=]{20,}$/);
    expect(nonces[0]).not.toBe(nonces[1]);
  });

  it("does not take a policy that a client sends", () => {
    const request = new NextRequest("http://localhost:3000/", {
      headers: { "content-security-policy": "script-src 'nonce-evil'" },
    });
    expect(proxy(request).headers.get("x-middleware-request-content-security-policy")).not.toContain("evil");
  });
});
