import { describe, expect, it } from "vitest";
import { describeTimeIn, findTimeZone, listTimeZones } from "@/lib/preferences/time-zones";

describe("time zones", () => {
  it("are listed with UTC, each once", () => {
    const zones = listTimeZones();
    expect(zones).toContain("Europe/Berlin");
    expect(zones).toContain("UTC");
    expect(new Set(zones).size).toBe(zones.length);
  });

  it.each([
    ["europe/berlin", "Europe/Berlin"],
    [" America/New York ", "America/New_York"],
    ["utc", "UTC"],
    ["", null],
    ["Berlin", null],
    ["Mars/Olympus", null],
    ["+02:00", null],
  ])("finds %j as %j", (text, zone) => {
    expect(findTimeZone(text)).toBe(zone);
  });

  it("take a name of old, which the list does not have", () => {
    expect(findTimeZone("Asia/Calcutta")).toMatch(/^Asia\/(Calcutta|Kolkata)$/);
  });

  it("tell their time", () => {
    expect(describeTimeIn("Asia/Tokyo", new Date("2026-11-27T18:00:00Z"), "en-GB")).toBe("03:00");
  });
});
