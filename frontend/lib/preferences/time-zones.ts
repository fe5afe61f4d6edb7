/** The IANA names of all time zones that this browser knows, such as Europe/Berlin; UTC among them. */
export function listTimeZones(): readonly string[] {
  const zones = new Set(Intl.supportedValuesOf("timeZone"));
  zones.add("UTC");
  return [...zones].toSorted();
}

/** The IANA name that a person meant: any case, blanks for underscores. null when there is no such zone. */
export function findTimeZone(text: string): string | null {
  const wanted = text.trim().replaceAll(/\s+/g, "_");
  if (wanted === "") return null;
  const listed = listTimeZones().find((zone) => zone.toLowerCase() === wanted.toLowerCase());
  if (listed !== undefined) return listed;
  // Older names, such as Asia/Calcutta, are not in the list but valid all the same.
  if (!/^[A-Za-z]+(?:\/[\w+-]+)+$/.test(wanted)) return null;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: wanted }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}

/** The time of day in a zone, for people to check that it is the right one. */
export function describeTimeIn(timeZone: string, now: Date, locale: string): string {
  return now.toLocaleTimeString(locale, { timeZone, timeStyle: "short" });
}
