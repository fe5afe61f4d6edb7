import { findMoment, readClock, readClockZone, readOffset } from "./clock";

const DAY_MS = 86_400_000;

/** The calendar day of a moment where the user is: YYYY-MM-DD. */
export function toLocalDate(moment: Date): string {
  return readClock(moment).date;
}

/** A calendar day some days later, or earlier. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);
}

export function hasTime(due: string): boolean {
  return due.includes("T");
}

/** The calendar day on which a task is due where the user is: YYYY-MM-DD. */
export function dueDate(due: string): string {
  return hasTime(due) ? toLocalDate(new Date(due)) : due;
}

/** The time of day at which a task is due where the user is, HH:MM, or "" for a whole day. */
export function dueTime(due: string): string {
  return hasTime(due) ? readClock(new Date(due)).time : "";
}

function formatOffset(minutesEastOfUtc: number): string {
  const sign = minutesEastOfUtc < 0 ? "-" : "+";
  const minutes = Math.abs(minutesEastOfUtc);
  return `${sign}${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

/** A moment in the backend's form, with the offset that the user's zone has at that moment. */
export function formatMoment(moment: Date): string {
  const { date, time } = readClock(moment);
  return `${date}T${time}:00${formatOffset(readOffset(moment))}`;
}

/** What the fields for date (YYYY-MM-DD) and time (HH:MM) mean together. A time without a date is today's. */
export function composeDue(date: string, time: string, now: Date): string | null {
  if (time === "") return date === "" ? null : date;
  return formatMoment(findMoment(date === "" ? toLocalDate(now) : date, time));
}

/** The new end of a task whose start moves from `from` to `to`: as long as before, or none where that has no meaning. */
export function moveEnd(from: string | null, end: string | null, to: string | null): string | null {
  if (from === to) return end;
  if (from === null || end === null || to === null) return null;
  if (!(hasTime(from) === hasTime(end) && hasTime(end) === hasTime(to))) return null;
  if (!hasTime(to)) return addDays(to, countDays(from, end));
  return formatMoment(new Date(Date.parse(to) + (Date.parse(end) - Date.parse(from))));
}

/** Whole days from one date to another, negative into the past. */
function countDays(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}

/** "Yesterday", "Today" or "Tomorrow", as at the beginning of a line. */
function nameNearDay(days: number, locale: string): string {
  const words = new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(days, "day");
  return words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);
}

function describeDate(date: string, now: Date, locale: string): string {
  const today = toLocalDate(now);
  const days = countDays(today, date);
  if (Math.abs(days) <= 1) return nameNearDay(days, locale);
  // A date is the same everywhere, so its words need no zone.
  const day = new Date(date);
  if (days > 1 && days < 7) return day.toLocaleDateString(locale, { weekday: "long", timeZone: "UTC" });
  const isThisYear = date.slice(0, 4) === today.slice(0, 4);
  return day.toLocaleDateString(locale, {
    timeZone: "UTC",
    weekday: "short",
    day: "numeric",
    month: "short",
    ...(isThisYear ? {} : { year: "numeric" }),
  });
}

function describeTime(due: string, locale: string): string {
  return new Date(due).toLocaleTimeString(locale, { timeStyle: "short", timeZone: readClockZone() });
}

/** When a task is due, in words: "Today", "Tomorrow, 17:00", "Friday, 09:00 – 10:30". */
export function describeDue(due: string, end: string | null, now: Date, locale: string): string {
  const start = hasTime(due)
    ? `${describeDate(dueDate(due), now, locale)}, ${describeTime(due, locale)}`
    : describeDate(due, now, locale);
  if (end === null) return start;
  const sameDay = dueDate(end) === dueDate(due);
  if (hasTime(end) && sameDay) return `${start} – ${describeTime(end, locale)}`;
  return sameDay ? start : `${start} – ${describeDate(dueDate(end), now, locale)}`;
}
