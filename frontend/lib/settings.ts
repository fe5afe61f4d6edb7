import "server-only";

/** One of the secrets that a rotation leaves valid. Each has a number of its own, greater the newer it is. */
export type AuthSecret = Readonly<{ version: number; value: string }>;

/** What signing in needs: enough for the migration script as well. */
export type AuthSettings = Readonly<{
  databaseUrl: string;
  /** Signs the cookies and encrypts the token keys in the database. The same on every replica. */
  authSecret: string;
  /** After a rotation: the secret in use first, then those still accepted; authSecret then only opens what is older. */
  authSecrets: readonly AuthSecret[];
  /** The address people type, without a trailing slash. It is the issuer and the audience of every token. */
  publicUrl: string;
  /** Origins that may send the session cookie, besides publicUrl's own. */
  trustedOrigins: readonly string[];
}>;

export type Settings = AuthSettings &
  Readonly<{
    /** The backend as the browser reaches it, without a trailing slash. */
    backendUrl: string;
    /** OpenAI's ChatKit domain key; null means our own chat element. */
    openaiDomainKey: string | null;
    /** Proxies of ours before this server: how many entries of X-Forwarded-For are believed, from the right. */
    trustedProxies: number;
  }>;

type Environment = Readonly<Record<string, string | undefined>>;

/** Something in the environment is missing or wrong. The message lists everything at once, one line each. */
export class SettingsError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The frontend cannot start:\n${problems.map((problem) => `- ${problem}`).join("\n")}`);
    this.name = "SettingsError";
  }
}

const MINIMUM_SECRET_LENGTH = 32;

class Reader {
  readonly problems: string[] = [];

  constructor(private readonly environment: Environment) {}

  text(name: string): string | null {
    return this.environment[name]?.trim() || null;
  }

  required(name: string, fix: string): string {
    const value = this.text(name);
    if (value === null) this.problems.push(`${name} is not set. ${fix}`);
    return value ?? "";
  }

  url(name: string, fix: string, schemes: readonly string[]): string {
    const value = this.required(name, fix);
    if (value !== "" && !(URL.canParse(value) && schemes.includes(new URL(value).protocol))) {
      // The value stays out of the message: a database address holds a password.
      this.problems.push(`${name} is not a ${schemes.join(" or ")} address. ${fix}`);
    }
    return value.replace(/\/+$/, "");
  }

  secret(name: string, fix: string): string {
    const value = this.required(name, fix);
    if (value !== "" && value.length < MINIMUM_SECRET_LENGTH) {
      this.problems.push(`${name} has fewer than ${MINIMUM_SECRET_LENGTH} characters. ${fix}`);
    }
    return value;
  }

  secrets(name: string): readonly AuthSecret[] {
    const found = this.list(name).map((entry) => {
      const [, version = "", value = ""] = /^(\d{1,9}):(.*)$/.exec(entry) ?? [];
      return { version: Number.parseInt(version, 10), value };
    });
    if (found.some(({ version, value }) => Number.isNaN(version) || value.length < MINIMUM_SECRET_LENGTH)) {
      this.problems.push(
        `${name} is not a list of 2:newer,1:older, each with ${MINIMUM_SECRET_LENGTH} characters or more.`,
      );
    } else if (new Set(found.map(({ version }) => version)).size < found.length) {
      this.problems.push(`${name} has two secrets with the same number.`);
    }
    return found;
  }

  list(name: string): readonly string[] {
    return (this.text(name) ?? "")
      .split(",")
      .map((entry) => entry.trim())
      .filter((entry) => entry !== "");
  }

  count(name: string): number {
    const value = this.text(name) ?? "0";
    if (!/^\d$/.test(value)) this.problems.push(`${name} is no number from 0 to 9.`);
    return Number(value);
  }

  finish<T>(value: T): T {
    if (this.problems.length > 0) throw new SettingsError(this.problems);
    return value;
  }
}

const HTTP = ["http:", "https:"];

function collectAuthSettings(reader: Reader): AuthSettings {
  return {
    databaseUrl: reader.required("DATABASE_URL", "Set it to postgresql://user:password@host:5432/database."),
    authSecret: reader.secret("BETTER_AUTH_SECRET", "Make one with: openssl rand -base64 32"),
    authSecrets: reader.secrets("BETTER_AUTH_SECRETS"),
    publicUrl: reader.url(
      "BETTER_AUTH_URL",
      "Set it to the address of this page, such as http://localhost:3000.",
      HTTP,
    ),
    trustedOrigins: reader.list("BETTER_AUTH_TRUSTED_ORIGINS"),
  };
}

/** The part of the settings that signing in needs. Throws SettingsError. */
export function readAuthSettings(environment: Environment): AuthSettings {
  const reader = new Reader(environment);
  return reader.finish(collectAuthSettings(reader));
}

/**
 * Everything the frontend reads from its environment. Throws SettingsError.
 *
 * The names with NEXT_PUBLIC_ are read from the parameter, never written as process.env.NEXT_PUBLIC_...: the bundler
 * would put the value of the build machine there, and one build must serve every deployment.
 */
export function readSettings(environment: Environment): Settings {
  const reader = new Reader(environment);
  return reader.finish({
    ...collectAuthSettings(reader),
    backendUrl: reader.url(
      "NEXT_PUBLIC_BACKEND_URL",
      "Set it to the backend's address as a browser reaches it, such as http://localhost:8000.",
      HTTP,
    ),
    openaiDomainKey: reader.text("NEXT_PUBLIC_OPENAI_DOMAIN_KEY"),
    trustedProxies: reader.count("TRUSTED_PROXIES"),
  });
}

let current: Settings | null = null;

/** The settings of this process, read at the first call. Throws SettingsError. */
export function getSettings(): Settings {
  current ??= readSettings(process.env);
  return current;
}
