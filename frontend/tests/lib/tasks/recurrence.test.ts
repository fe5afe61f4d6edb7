import { describe, expect, it } from "vitest";
import { describeRecurrence } from "@/lib/tasks/recurrence";
import { english, makeTexts } from "../../support/texts";

describe("describeRecurrence", () => {
  it.each([
    ["FREQ=DAILY", "Every day"],
    ["FREQ=DAILY;INTERVAL=3", "Every 3 days"],
    ["FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "Every weekday"],
    ["FREQ=WEEKLY;BYDAY=SU", "Every Sunday"],
    ["FREQ=WEEKLY;BYDAY=MO,TH", "Every Monday and Thursday"],
    ["FREQ=WEEKLY;INTERVAL=2;BYDAY=MO", "Every 2 weeks on Monday"],
    ["FREQ=MONTHLY;BYMONTHDAY=1", "Every month on the 1st"],
    ["FREQ=MONTHLY;BYMONTHDAY=11,22", "Every month on the 11th and 22nd"],
    ["FREQ=MONTHLY;BYMONTHDAY=-1", "Every month on the last day"],
    ["FREQ=MONTHLY;BYDAY=-1FR", "Every month on the last Friday"],
    ["FREQ=YEARLY", "Every year"],
    ["FREQ=DAILY;COUNT=5", "Every day, 5 times"],
    ["FREQ=WEEKLY;UNTIL=20261231T225959Z", "Every week, until Dec 31, 2026"],
    ["freq=daily", "Every day"],
    ["FREQ=FORTNIGHTLY", "Repeats"],
    ["nonsense", "Repeats"],
    ["FREQ=DAILY;INTERVAL=0", "Repeats"],
  ])("%s: %s", (rule, words) => {
    expect(describeRecurrence(rule, english)).toBe(words);
  });

  it.each([
    ["de", "FREQ=WEEKLY;BYDAY=MO,TH", "Jeden Montag und Donnerstag"],
    ["de", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO", "Alle 2 Wochen am Montag"],
    ["de", "FREQ=MONTHLY;BYMONTHDAY=11,22", "Jeden Monat am 11. und 22."],
    ["es", "FREQ=DAILY;INTERVAL=3", "Cada 3 días"],
    ["fr", "FREQ=MONTHLY;BYMONTHDAY=1", "Tous les mois, le 1"],
    ["it", "FREQ=WEEKLY;BYDAY=SU", "Ogni domenica"],
    ["zh", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "每个工作日"],
    ["zh", "FREQ=DAILY;COUNT=5", "每天，共 5 次"],
  ] as const)("in %s, %s: %s", (language, rule, words) => {
    expect(describeRecurrence(rule, makeTexts(language))).toBe(words);
  });
});
