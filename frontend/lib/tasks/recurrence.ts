import type { Texts } from "@/lib/messages/texts";

const UNITS: Readonly<Record<string, `app.every${"Minute" | "Hour" | "Day" | "Week" | "Month" | "Year"}`>> = {
  MINUTELY: "app.everyMinute",
  HOURLY: "app.everyHour",
  DAILY: "app.everyDay",
  WEEKLY: "app.everyWeek",
  MONTHLY: "app.everyMonth",
  YEARLY: "app.everyYear",
};

/** As RFC 5545 writes them, from a Monday on. */
const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
const A_MONDAY = Date.UTC(2026, 0, 5);
const DAY_MS = 86_400_000;

const ORDINALS: Readonly<Record<string, `app.${"last" | "first" | "second" | "third" | "fourth"}`>> = {
  "-1": "app.last",
  "1": "app.first",
  "2": "app.second",
  "3": "app.third",
  "4": "app.fourth",
};

/** The rules that the page offers by name; the chat understands many more. */
export const RECURRENCE_CHOICES: readonly string[] = [
  "FREQ=DAILY",
  "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
  "FREQ=WEEKLY",
  "FREQ=MONTHLY",
  "FREQ=YEARLY",
];

function joinWords(words: readonly string[], { locale }: Texts): string {
  return new Intl.ListFormat(locale, { type: "conjunction" }).format(words);
}

function nameWeekday(code: string, { locale }: Texts): string | null {
  const index = WEEKDAYS.indexOf(code);
  if (index === -1) return null;
  const day = new Date(A_MONDAY + index * DAY_MS);
  return day.toLocaleDateString(locale, { weekday: "long", timeZone: "UTC" });
}

function describeDays(byday: string, texts: Texts): string | null {
  const words = byday.split(",").map((day) => {
    const [, ordinal = "", code = ""] = /^([+-]?\d+)?([A-Z]{2})$/.exec(day) ?? [];
    const name = nameWeekday(code, texts);
    if (name === null || ordinal === "") return name;
    const position = ORDINALS[ordinal.replace("+", "")];
    return position === undefined ? null : texts.t(position, { day: name });
  });
  return words.every((word): word is string => word !== null) ? joinWords(words, texts) : null;
}

function describeMonthDays(bymonthday: string, texts: Texts): string {
  const words = bymonthday
    .split(",")
    .map((day) =>
      day === "-1" ? texts.t("app.lastDay") : texts.t("app.dayOfMonth", { count: Number(day) }),
    );
  return joinWords(words, texts);
}

function addEnd(every: string, parts: ReadonlyMap<string, string>, { t, locale }: Texts): string {
  const count = parts.get("COUNT");
  if (count !== undefined) return t("app.times", { every, count: Number(count) });
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})/.exec(parts.get("UNTIL") ?? "") ?? [];
  if (year === undefined) return every;
  const until = new Date(`${year}-${month}-${day}`);
  return t("app.until", {
    every,
    date: until.toLocaleDateString(locale, { dateStyle: "medium", timeZone: "UTC" }),
  });
}

function describeEvery(parts: ReadonlyMap<string, string>, texts: Texts): string | null {
  const { t } = texts;
  const unit = UNITS[parts.get("FREQ") ?? ""];
  const interval = Number(parts.get("INTERVAL") ?? "1");
  if (unit === undefined || !Number.isInteger(interval) || interval < 1) return null;
  const every = t(unit, { count: interval });
  const byday = parts.get("BYDAY");
  if (byday !== undefined) {
    const isWeekly = interval === 1 && unit === "app.everyWeek";
    if (byday === "MO,TU,WE,TH,FR")
      return isWeekly ? t("app.everyWeekday") : t("app.everyOn", { every, days: t("app.weekdays") });
    if (byday === "SA,SU")
      return isWeekly ? t("app.everyWeekend") : t("app.everyOn", { every, days: t("app.weekend") });
    const days = describeDays(byday, texts);
    if (days === null) return every;
    if (isWeekly) return t("app.everyNamed", { days });
    return t(unit === "app.everyMonth" ? "app.everyOnThe" : "app.everyOn", { every, days });
  }
  const bymonthday = parts.get("BYMONTHDAY");
  if (bymonthday !== undefined && unit === "app.everyMonth")
    return t("app.everyOnThe", { every, days: describeMonthDays(bymonthday, texts) });
  return every;
}

/** A recurrence rule in words: "Every weekday", "Every 2 weeks on Monday". A rule beyond our words is "Repeats". */
export function describeRecurrence(rule: string, texts: Texts): string {
  const parts = new Map(
    rule.split(";").map((part): [string, string] => {
      const [key = "", value = ""] = part.split("=");
      return [key.toUpperCase(), value.toUpperCase()];
    }),
  );
  const every = describeEvery(parts, texts);
  return every === null ? texts.t("app.repeats") : addEnd(every, parts, texts);
}
