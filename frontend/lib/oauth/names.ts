import type { Translate } from "@/lib/messages/texts";

const MAX_NAME_LENGTH = 60;
const LOOPBACK_HOSTS = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * A program's name for itself, made safe to show: one short line without invisible characters, which could reorder or
 * imitate the words around it.
 */
export function cleanName(name: string | null, t: Translate): string {
  const visible = (name ?? "")
    .replace(/\s+/gu, " ")
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "")
    .trim();
  const characters = [...visible];
  if (characters.length === 0) return t("common.nameless");
  if (characters.length <= MAX_NAME_LENGTH) return visible;
  return `${characters.slice(0, MAX_NAME_LENGTH - 1).join("")}…`;
}

/** Where the answer goes, as a person understands it. */
export function describeDestination(redirectUri: string, t: Translate): string {
  const { protocol, hostname, host } = new URL(redirectUri);
  if (protocol !== "https:" && protocol !== "http:") return t("consent.appFor", { protocol });
  return LOOPBACK_HOSTS.has(hostname) ? t("consent.onDevice") : host;
}
