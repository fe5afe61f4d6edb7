const DAY_MS = 86_400_000;

/** The calendar day of a moment where the user is: YYYY-MM-DD. */
export function toLocalDate(moment: Date): string {
  const month = String(moment.getMonth() + 1).padStart(2, "0");
  const day = String(moment.getDate()).padStart(2, "0");
  return `${String(moment.getFullYear()).padStart(4, "0")}-${month}-${day}`;
}

function toLocalTime(moment: Date): string {
  return `${String(moment.getHours()).padStart(2, "0")}:${String(moment.getMinutes()).padStart(2, "0")}`;
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
  return hasTime(due) ? toLocalTime(new Date(due)) : "";
}

function formatOffset(minutesWestOfUtc: number): string {
  const sign = minutesWestOfUtc > 0 ? "-" : "+";
  const minutes = Math.abs(minutesWestOfUtc);
  return `${sign}${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

/** A moment in the backend's form, with the offset that the user's zone has at that moment. */
export function formatMoment(moment: Date): string {
  return `${toLocalDate(moment)}T${toLocalTime(moment)}:00${formatOffset(moment.getTimezoneOffset())}`;
}

/** What the fields for date (YYYY-MM-DD) and time (HH:MM) mean together. A time without a date is today's. */
export function composeDue(date: string, time: string, now: Date): string | null {
  if (time === "") return date === "" ? null : date;
  return formatMoment(new Date(`${date === "" ? toLocalDate(now) : date}T${time}:00`));
}

/** The new end of a task whose start moves from `from` to `to`: as long as before, or none where that has no meaning. */
export function moveEnd(from: string | null, end: string | null, to: string | null): string | null {
  if (from === to) return end;
  if (from === null || end === null || to === null) return null;
  if (!(hasTime(from) === hasTime(end) && hasTime(end) === hasTime(to))) return null;
  if (!hasTime(to))
    return toLocalDate(new Date(localMidnight(to) + (localMidnight(end) - localMidnight(from)) + DAY_MS / 2));
  return formatMoment(new Date(Date.parse(to) + (Date.parse(end) - Date.parse(from))));
}

function localMidnight(date: string): number {
  return new Date(`${date}T00:00:00`).getTime();
}

/** Whole days from today to a date, negative for the past. Rounded, as a day of a clock change has 23 or 25 hours. */
function daysFromToday(date: string, now: Date): number {
  return Math.round((localMidnight(date) - localMidnight(toLocalDate(now))) / DAY_MS);
}

function describeDate(date: string, now: Date, locale: string): string {
  const days = daysFromToday(date, now);
  if (days === 0) return "Today";
  if (days === 1) return "Tomorrow";
  if (days === -1) return "Yesterday";
  const noon = new Date(`${date}T12:00:00`);
  if (days > 1 && days < 7) return noon.toLocaleDateString(locale, { weekday: "long" });
  const isThisYear = noon.getFullYear() === now.getFullYear();
  return noon.toLocaleDateString(locale, {
    weekday: "short",
    day: "numeric",
    month: "short",
    ...(isThisYear ? {} : { year: "numeric" }),
  });
}

function describeTime(due: string, locale: string): string {
  return new Date(due).toLocaleTimeString(locale, { timeStyle: "short" });
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
