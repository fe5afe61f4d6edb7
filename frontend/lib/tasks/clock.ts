const MINUTE_MS = 60_000;

/**
 * The zone of every clock and calendar on the page: undefined is the device's. One for the whole page, as the language
 * is, and only in the browser: the server, which serves many people, draws no times.
 */
let zone: string | undefined;
let format: Intl.DateTimeFormat | null = null;

/** Made when the first date is read: it takes a browser some milliseconds, which the start of a page has not. */
function getFormat(): Intl.DateTimeFormat {
  format ??= new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    calendar: "gregory",
    numberingSystem: "latn",
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  });
  return format;
}

/** chosen: an IANA name, or null for the device's zone. One that this browser does not know counts as null. */
export function setClockZone(chosen: string | null): void {
  const before = zone;
  zone = chosen ?? undefined;
  if (zone === before) return;
  format = null;
  try {
    getFormat();
  } catch {
    zone = undefined;
  }
}

/** The zone for words about a moment; undefined is the device's. */
export function readClockZone(): string | undefined {
  return zone;
}

/** What clock and calendar show at a moment: YYYY-MM-DD and HH:MM. */
export function readClock(moment: Date): Readonly<{ date: string; time: string }> {
  const parts = new Map(
    getFormat()
      .formatToParts(moment)
      .map(({ type, value }) => [type, value]),
  );
  const read = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? "";
  return {
    date: `${read("year").padStart(4, "0")}-${read("month")}-${read("day")}`,
    time: `${read("hour")}:${read("minute")}`,
  };
}

/** How far the clock is ahead of UTC at a moment, in minutes. */
export function readOffset(moment: Date): number {
  const { date, time } = readClock(moment);
  const minute = Math.floor(moment.getTime() / MINUTE_MS);
  return Date.parse(`${date}T${time}:00Z`) / MINUTE_MS - minute;
}

/** The moment at which clock and calendar show this. A time that a change of clocks leaves out is taken for a later one. */
export function findMoment(date: string, time: string): Date {
  const shown = Date.parse(`${date}T${time}:00Z`);
  // The offset is that of the moment, which is not known yet: the second guess is right but for the hour left out.
  const guess = shown - readOffset(new Date(shown)) * MINUTE_MS;
  return new Date(shown - readOffset(new Date(guess)) * MINUTE_MS);
}
