import { describe, expect, it } from "vitest";
import { buildCsp } from "@/lib/csp";

function directive(csp: string, name: string): string | undefined {
  return csp
    .split("; ")
    .find((entry) => entry.startsWith(`${name} `))
    ?.slice(name.length + 1);
}

const options = {
  nonce: "bm9uY2U=",
  backendUrl: "https://api.example.org/base/path",
  usesHostedChatKit: false,
  isDevelopment: false,
};

describe("buildCsp", () => {
  it("lets the page talk to itself and to the backend's origin, and to nobody else", () => {
    expect(directive(buildCsp(options), "connect-src")).toBe("'self' https://api.example.org");
    expect(directive(buildCsp(options), "frame-src")).toBe("'none'");
  });

  it("allows scripts by this page's nonce only, never inline or evaluated", () => {
    const scripts = directive(buildCsp(options), "script-src");
    expect(scripts).toBe("'self' 'nonce-bm9uY2U=' 'strict-dynamic'");
    expect(buildCsp(options)).not.toContain("unsafe");
  });

  it("names OpenAI's origins only when the hosted chat is used", () => {
    expect(buildCsp(options)).not.toContain("openai.com");
    const hosted = buildCsp({ ...options, usesHostedChatKit: true });
    expect(directive(hosted, "frame-src")).toContain("https://cdn.platform.openai.com");
    expect(directive(hosted, "connect-src")).toContain("https://api.example.org");
  });

  it("forbids being framed and forms to other sites", () => {
    expect(directive(buildCsp(options), "frame-ancestors")).toBe("'none'");
    expect(directive(buildCsp(options), "form-action")).toBe("'self'");
  });
});
