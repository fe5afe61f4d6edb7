/**
 * How numbers, days and times are written: as the page's language is, in the country that the person's browser names
 * with it. English in London has other dates than English in Boston.
 *
 * language: such as "de"; preferred: what the browser asks for, such as ["fr-CH", "de-CH"].
 */
export function resolveLocale(language: string, preferred: readonly string[]): string {
  return preferred.find((locale) => locale.split("-", 1)[0]?.toLowerCase() === language) ?? language;
}
