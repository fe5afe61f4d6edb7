import { LANGUAGE_CODES, type Language, parseLanguage } from "@/lib/preferences/preferences";

/** This browser's copy of the choice in the settings: the server reads it, so that the first paint is in that language. */
export const LANGUAGE_COOKIE = "todo-language";

/** The language of a page: the one that was chosen, or the first that the browser asks for and we have, or English. */
export function chooseLanguage(chosen: string | undefined, acceptLanguage: string | null): Language {
  return parseLanguage(chosen) ?? readAccepted(acceptLanguage ?? "") ?? LANGUAGE_CODES[0];
}

/** accepted: as in the header Accept-Language (RFC 9110, section 12.5.4). */
function readAccepted(accepted: string): Language | null {
  const wishes = accepted.split(",").map((wish) => {
    const [tag = "", ...parameters] = wish.trim().split(";");
    const weight = parameters.map((one) => /^\s*q=([\d.]+)\s*$/i.exec(one)?.[1]).find(Boolean);
    return { language: parseLanguage(tag.split("-", 1)[0]?.toLowerCase()), weight: Number(weight ?? "1") };
  });
  const known = wishes.filter(({ language, weight }) => language !== null && weight > 0);
  return known.toSorted((left, right) => right.weight - left.weight)[0]?.language ?? null;
}
