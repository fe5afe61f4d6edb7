import { afterEach, expect, it } from "vitest";
import { describeDay, describeHour, describeMoment } from "@/lib/language/moments";
import { setClockZone } from "@/lib/tasks/clock";

// The tests run in Europe/Berlin.
const EVENING = "2026-11-27T18:30:00Z";

afterEach(() => setClockZone(null));

it("tells days and times in the chosen zone, else in the device's", () => {
  expect(describeDay(EVENING, "en-US")).toBe("November 27, 2026");
  expect(describeMoment(EVENING, "de")).toBe("27.11.2026, 19:30");
  setClockZone("Asia/Tokyo");
  expect(describeDay(EVENING, "en-US")).toBe("November 28, 2026");
  expect(describeMoment(EVENING, "de")).toBe("28.11.2026, 03:30");
});

it("tells an hour of the day in the manner of the language, whatever the zone", () => {
  setClockZone("Asia/Tokyo");
  expect(describeHour(9, "de")).toBe("09:00");
  expect(describeHour(17, "en-GB")).toBe("17:00");
  expect(describeHour(17, "en-US")).toMatch(/^5:00\sPM$/);
});
