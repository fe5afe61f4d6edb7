import { describe, expect, it } from "vitest";
import { readAuthSettings, readSettings, SettingsError } from "@/lib/settings";

const complete = {
  DATABASE_URL: "postgresql://todo:pass@localhost:5432/todo",
  BETTER_AUTH_SECRET: "0123456789abcdef0123456789abcdef",
  BETTER_AUTH_URL: "http://localhost:3000/",
  NEXT_PUBLIC_BACKEND_URL: "http://localhost:8000/",
};

function problemsOf(read: () => unknown): readonly string[] {
  try {
    read();
  } catch (error) {
    if (error instanceof SettingsError) return error.problems;
    throw error;
  }
  return [];
}

describe("readSettings", () => {
  it("reads a complete environment, without trailing slashes", () => {
    expect(readSettings(complete)).toEqual({
      databaseUrl: "postgresql://todo:pass@localhost:5432/todo",
      authSecret: "0123456789abcdef0123456789abcdef",
      authSecrets: [],
      publicUrl: "http://localhost:3000",
      trustedOrigins: [],
      backendUrl: "http://localhost:8000",
      openaiDomainKey: null,
      trustedProxies: 0,
    });
  });

  it("believes as many proxies as it is told, and refuses what is no number", () => {
    expect(readSettings({ ...complete, TRUSTED_PROXIES: "2" }).trustedProxies).toBe(2);
    for (const wrong of ["-1", "true", "1.5", "*"]) {
      const problems = problemsOf(() => readSettings({ ...complete, TRUSTED_PROXIES: wrong }));
      expect(problems).toEqual(["TRUSTED_PROXIES is no number from 0 to 9."]);
    }
  });

  it("takes an empty domain key for none, and lists origins without blanks", () => {
    const settings = readSettings({
      ...complete,
      NEXT_PUBLIC_OPENAI_DOMAIN_KEY: "  ",
      BETTER_AUTH_TRUSTED_ORIGINS: "http://localhost:3001, ,http://127.0.0.1:3000",
    });
    expect(settings.openaiDomainKey).toBeNull();
    expect(settings.trustedOrigins).toEqual(["http://localhost:3001", "http://127.0.0.1:3000"]);
  });

  it("names everything that is missing at once", () => {
    const problems = problemsOf(() => readSettings({}));
    for (const name of Object.keys(complete)) {
      expect(problems.filter((problem) => problem.startsWith(`${name} is not set.`))).toHaveLength(1);
    }
  });

  it("refuses an address that is none, without printing the value", () => {
    const problems = problemsOf(() =>
      readSettings({ ...complete, NEXT_PUBLIC_BACKEND_URL: "ftp://user:hunter2@host" }),
    );
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain("NEXT_PUBLIC_BACKEND_URL");
    expect(problems[0]).not.toContain("hunter2");
  });

  it("refuses a short secret and says how to make one", () => {
    const problems = problemsOf(() => readSettings({ ...complete, BETTER_AUTH_SECRET: "short" }));
    expect(problems[0]).toContain("openssl rand -base64 32");
  });

  it("reads the secrets that a rotation leaves, the one in use first", () => {
    const [newer, older] = ["n".repeat(32), `${"o".repeat(31)}:`];
    const { authSecrets } = readSettings({ ...complete, BETTER_AUTH_SECRETS: `2:${newer}, 1:${older}` });
    expect(authSecrets).toEqual([
      { version: 2, value: newer },
      { version: 1, value: older },
    ]);
    expect(readSettings(complete).authSecrets).toEqual([]);
  });

  it.each([
    ["no number", "n".repeat(40)],
    ["too short", "1:short"],
    ["a number twice", `1:${"n".repeat(32)},1:${"o".repeat(32)}`],
    ["a negative number", `-1:${"n".repeat(32)}`],
  ])("refuses secrets with %s, without printing them", (_, value) => {
    const problems = problemsOf(() => readSettings({ ...complete, BETTER_AUTH_SECRETS: value }));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain("BETTER_AUTH_SECRETS");
    expect(problems[0]).not.toContain("nnnn");
    expect(problems[0]).not.toContain("short");
  });

  it("reads the account settings alone, as the migration needs them", () => {
    const { NEXT_PUBLIC_BACKEND_URL: _, ...accountsOnly } = complete;
    expect(readAuthSettings(accountsOnly).publicUrl).toBe("http://localhost:3000");
  });
});
