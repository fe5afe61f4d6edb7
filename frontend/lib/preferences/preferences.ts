import { readField, readText } from "@/lib/api/answer";
import { parseTheme, type Theme } from "@/lib/theme/theme";

export const LANGUAGE_CODES = ["en", "de", "es", "fr", "it", "zh"] as const;
export type Language = (typeof LANGUAGE_CODES)[number];

/** The languages that the assistant speaks, each named in itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: "English",
  de: "Deutsch",
  es: "Español",
  fr: "Français",
  it: "Italiano",
  zh: "中文",
};

export const WEEK_STARTS = ["monday", "sunday", "saturday"] as const;
export type WeekStart = (typeof WEEK_STARTS)[number];

/** What a person chose. null: found out by itself (the device's time zone, the words one writes, the language). */
export type Preferences = Readonly<{
  /** An IANA name, such as Europe/Berlin. */
  time_zone: string | null;
  language: Language | null;
  week_start: WeekStart | null;
  theme: Theme;
  /** The hour, 0 to 23, at which tasks of a whole day are reminded of. */
  reminder_hour: number;
}>;

const USUAL_REMINDER_HOUR = 9;

export function parseLanguage(value: unknown): Language | null {
  return LANGUAGE_CODES.find((code) => code === value) ?? null;
}

export function parseWeekStart(value: unknown): WeekStart | null {
  return WEEK_STARTS.find((start) => start === value) ?? null;
}

/** Preferences out of an answer of the backend. What this page does not know counts as not chosen. */
export function parsePreferences(source: unknown): Preferences {
  const hour = readField(source, "reminder_hour");
  return {
    time_zone: readText(source, "time_zone"),
    language: parseLanguage(readField(source, "language")),
    week_start: parseWeekStart(readField(source, "week_start")),
    theme: parseTheme(readField(source, "theme")),
    reminder_hour: typeof hour === "number" ? hour : USUAL_REMINDER_HOUR,
  };
}

const FIRST_DAYS: Readonly<Record<number, WeekStart>> = { 1: "monday", 6: "saturday", 7: "sunday" };

/** The day on which weeks begin: as chosen, or as is usual in the locale; Monday where that is unknown. */
export function resolveWeekStart(chosen: WeekStart | null, locale: string): WeekStart {
  if (chosen !== null) return chosen;
  const words: unknown = new Intl.Locale(locale);
  const getWeekInfo = readField(words, "getWeekInfo");
  // Firefox has no such method yet.
  const info: unknown = typeof getWeekInfo === "function" ? getWeekInfo.call(words) : null;
  const firstDay = readField(info, "firstDay");
  return (typeof firstDay === "number" ? FIRST_DAYS[firstDay] : undefined) ?? "monday";
}
