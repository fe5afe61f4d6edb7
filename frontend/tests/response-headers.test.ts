import { afterEach, describe, expect, it, vi } from "vitest";
import config from "../next.config";

const EVERY_ANSWER: readonly [string, string][] = [
  ["X-Content-Type-Options", "nosniff"],
  ["X-Frame-Options", "DENY"],
  ["Referrer-Policy", "strict-origin-when-cross-origin"],
  ["Cross-Origin-Opener-Policy", "same-origin"],
  ["Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()"],
];

describe("every answer", () => {
  it.each(EVERY_ANSWER)("has %s", async (key, value) => {
    const rules = (await config.headers?.()) ?? [];
    const everywhere = rules.find(({ source }) => source === "/:path*");
    expect(everywhere?.headers).toContainEqual({ key, value });
  });
});

describe("a page", () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
  });

  async function headersAt(publicUrl: string): Promise<Headers> {
    vi.resetModules();
    vi.stubEnv("DATABASE_URL", "postgresql://todo@localhost/todo");
    vi.stubEnv("BETTER_AUTH_SECRET", "0123456789abcdef0123456789abcdef");
    vi.stubEnv("BETTER_AUTH_URL", publicUrl);
    vi.stubEnv("NEXT_PUBLIC_BACKEND_URL", "http://localhost:8000");
    const [{ NextRequest }, { proxy }] = await Promise.all([import("next/server"), import("@/proxy")]);
    return proxy(new NextRequest(publicUrl)).headers;
  }

  it.each([
    ["https://todo.example", "max-age=31536000"],
    ["http://localhost:3000", null],
  ])("at %s has HSTS %s", async (publicUrl, expected) => {
    expect((await headersAt(publicUrl)).get("strict-transport-security")).toBe(expected);
  });

  it("may not be framed by anybody", async () => {
    const policy = (await headersAt("https://todo.example")).get("content-security-policy");
    expect(policy).toContain("frame-ancestors 'none'");
  });
});
