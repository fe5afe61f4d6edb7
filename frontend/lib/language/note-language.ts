import { LANGUAGE_COOKIE } from "@/lib/messages/languages";
import { type Language, parseLanguage } from "@/lib/preferences/preferences";

const YEAR_SECONDS = 31_536_000;

function readNoted(): Language | null {
  const cookies = document.cookie.split("; ").map((cookie) => cookie.split("="));
  return parseLanguage(cookies.find(([name]) => name === LANGUAGE_COOKIE)?.[1]);
}

/** Notes a choice for the server's next page. null: none. Returns whether it is another than was noted before. */
export function noteLanguage(chosen: Language | null): boolean {
  if (readNoted() === chosen) return false;
  const secure = window.location.protocol === "https:" ? "; secure" : "";
  const age = chosen === null ? 0 : YEAR_SECONDS;
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Firefox and on plain http
  document.cookie = `${LANGUAGE_COOKIE}=${chosen ?? ""}; path=/; max-age=${age}; samesite=lax${secure}`;
  return true;
}
