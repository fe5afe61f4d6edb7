import { describe, expect, it } from "vitest";
import { describeRecurrence } from "@/lib/tasks/recurrence";

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
    ["FREQ=WEEKLY;UNTIL=20261231T225959Z", "Every week, until 2026-12-31"],
    ["freq=daily", "Every day"],
    ["FREQ=FORTNIGHTLY", "Repeats"],
    ["nonsense", "Repeats"],
    ["FREQ=DAILY;INTERVAL=0", "Repeats"],
  ])("%s: %s", (rule, words) => {
    expect(describeRecurrence(rule)).toBe(words);
  });
});
