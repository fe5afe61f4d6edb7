import { expect, test } from "vitest";
import { cleanName, describeDestination } from "@/lib/oauth/names";
import { english } from "../../support/texts";

test.each([
  ["Claude", "Claude"],
  ["  two\n lines ", "two lines"],
  ["<script>alert(1)</script>", "<script>alert(1)</script>"],
  ["evil\u202Eelgoog", "evilelgoog"],
  ["in\u200Bvisi\u2066ble\u0000", "invisible"],
  ["\u200B\u200B", "A program without a name"],
  ["", "A program without a name"],
  [null, "A program without a name"],
])("the name %j is shown as %j", (name, shown) => {
  expect(cleanName(name, english.t)).toBe(shown);
});

test("a long name is cut, between characters and not inside one", () => {
  const shown = cleanName("😀".repeat(500), english.t);
  expect([...shown]).toHaveLength(60);
  expect(shown.endsWith("😀…")).toBe(true);
});

test.each([
  ["http://127.0.0.1:4000/cb", "a program on this device"],
  ["http://localhost/cb", "a program on this device"],
  ["http://[::1]:1/cb", "a program on this device"],
  ["https://claude.example/api/cb", "claude.example"],
  ["https://localhost.evil.example/cb", "localhost.evil.example"],
  ["com.example.app:/cb", "the app that opens com.example.app:"],
])("the answer to %s goes to %s", (uri, described) => {
  expect(describeDestination(uri, english.t)).toBe(described);
});
