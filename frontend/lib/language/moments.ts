import { readClockZone } from "@/lib/tasks/clock";

/** The day of a moment in the person's zone, in words: "November 27, 2026". moment: in ISO 8601. */
export function describeDay(moment: string, locale: string): string {
  return new Date(moment).toLocaleDateString(locale, { dateStyle: "long", timeZone: readClockZone() });
}

/** Day and time of a moment in the person's zone: "Nov 27, 2026, 5:00 PM". moment: in ISO 8601. */
export function describeMoment(moment: string, locale: string): string {
  return new Date(moment).toLocaleString(locale, {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: readClockZone(),
  });
}

/** A full hour of any day, 0 to 23, as a clock there shows it: "9:00 AM". */
export function describeHour(hour: number, locale: string): string {
  return new Date(Date.UTC(2026, 0, 1, hour)).toLocaleTimeString(locale, {
    timeStyle: "short",
    timeZone: "UTC",
  });
}
