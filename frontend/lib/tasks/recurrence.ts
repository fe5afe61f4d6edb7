const UNITS: Readonly<Record<string, string>> = {
  MINUTELY: "minute",
  HOURLY: "hour",
  DAILY: "day",
  WEEKLY: "week",
  MONTHLY: "month",
  YEARLY: "year",
};

const WEEKDAYS: Readonly<Record<string, string>> = {
  MO: "Monday",
  TU: "Tuesday",
  WE: "Wednesday",
  TH: "Thursday",
  FR: "Friday",
  SA: "Saturday",
  SU: "Sunday",
};

const ORDINALS: Readonly<Record<string, string>> = {
  "-1": "last",
  "1": "first",
  "2": "second",
  "3": "third",
  "4": "fourth",
};

/** The rules that the page offers by name; the chat understands many more. */
export const RECURRENCE_CHOICES: readonly string[] = [
  "FREQ=DAILY",
  "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
  "FREQ=WEEKLY",
  "FREQ=MONTHLY",
  "FREQ=YEARLY",
];

function joinWords(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

function toOrdinal(day: number): string {
  const isTeen = day % 100 >= 11 && day % 100 <= 13;
  const suffix = isTeen ? "th" : (["th", "st", "nd", "rd"][day % 10] ?? "th");
  return `${day}${suffix}`;
}

function describeDays(byday: string): string | null {
  const days = byday.split(",");
  const set = days.join(",");
  if (set === "MO,TU,WE,TH,FR") return "weekday";
  if (set === "SA,SU") return "weekend day";
  const words = days.map((day) => {
    const [, ordinal = "", code = ""] = /^([+-]?\d+)?([A-Z]{2})$/.exec(day) ?? [];
    const name = WEEKDAYS[code];
    if (name === undefined) return null;
    if (ordinal === "") return name;
    const position = ORDINALS[ordinal.replace("+", "")];
    return position === undefined ? null : `${position} ${name}`;
  });
  return words.every((word): word is string => word !== null) ? joinWords(words) : null;
}

function describeMonthDays(bymonthday: string): string {
  return joinWords(bymonthday.split(",").map((day) => (day === "-1" ? "last day" : toOrdinal(Number(day)))));
}

function describeEnd(parts: ReadonlyMap<string, string>): string {
  const count = parts.get("COUNT");
  if (count !== undefined) return `, ${count} ${count === "1" ? "time" : "times"}`;
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})/.exec(parts.get("UNTIL") ?? "") ?? [];
  return year === undefined ? "" : `, until ${year}-${month}-${day}`;
}

/** A recurrence rule in words: "Every weekday", "Every 2 weeks on Monday". A rule beyond our words is "Repeats". */
export function describeRecurrence(rule: string): string {
  const parts = new Map(
    rule.split(";").map((part): [string, string] => {
      const [key = "", value = ""] = part.split("=");
      return [key.toUpperCase(), value.toUpperCase()];
    }),
  );
  const unit = UNITS[parts.get("FREQ") ?? ""];
  const interval = Number(parts.get("INTERVAL") ?? "1");
  if (unit === undefined || !Number.isInteger(interval) || interval < 1) return "Repeats";
  const end = describeEnd(parts);
  const every = interval === 1 ? `Every ${unit}` : `Every ${interval} ${unit}s`;
  const byday = parts.get("BYDAY");
  if (byday !== undefined) {
    const days = describeDays(byday);
    if (days === null) return `${every}${end}`;
    return interval === 1 && unit === "week"
      ? `Every ${days}${end}`
      : `${every} on ${unit === "month" ? "the " : ""}${days}${end}`;
  }
  const bymonthday = parts.get("BYMONTHDAY");
  if (bymonthday !== undefined && unit === "month")
    return `${every} on the ${describeMonthDays(bymonthday)}${end}`;
  return `${every}${end}`;
}
