/**
 * Which fields of a widget the element reads when it draws it, against the fields that OpenAI's Python package
 * gives it. A field that is new there is read by nobody, and fails here until it is drawn or named as left out.
 */
import { render } from "lit";
import { expect, test } from "vitest";
import { localize } from "../../src/messages/index";
import type { WidgetNode } from "../../src/protocol/types";
import { readWidget } from "../../src/protocol/widgets";
import { UNUSED } from "../../src/widgets/context";
import { drawWidget } from "../../src/widgets/draw";
import protocol from "../drift/protocol.json" with { type: "json" };

/** Read for every component, when it comes over the wire. */
const COMMON = ["children", "id", "key"];

/** Fields that change nothing here, and why. */
const LEFT_OUT: Readonly<Record<string, readonly string[]>> = {
  // Icons are as large as the button's text.
  Button: ["iconSize"],
  // Bars share the width evenly, and the numbers are in the table that goes with the chart.
  Chart: ["barCategoryGap", "barGap", "showTooltip", "showYAxis"],
  // The browser's own calendar chooses its place.
  DatePicker: ["align", "side"],
  Input: ["gutterSize"],
  // A value that grows is drawn as one that does not.
  Markdown: ["streaming"],
  Text: ["streaming"],
  // The browser's own list finds an option by its first letters.
  Select: ["searchable"],
  Textarea: ["gutterSize"],
};

const action = { type: "t" };
const box = { x: 1 };

function sampleOf(field: string): unknown {
  if (/Action$/.test(field)) return action;
  return SAMPLES[field] ?? "sample";
}

const SAMPLES: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(
    "asForm collapsed streaming italic lineThrough truncate submit pill uniform block disabled clearable searchable defaultChecked required allowAutofillExtensions autoSelect autoFocus autoResize showYAxis showLegend showTooltip frame flush"
      .split(" ")
      .map((name) => [name, true]),
  ),
  border: 1,
  padding: box,
  margin: box,
  status: { text: "s" },
  confirm: { label: "Yes", action },
  cancel: { label: "No", action },
  options: [{ value: "a", label: "A" }],
  data: [{ day: "Mon", count: 1 }],
  series: [{ type: "bar", dataKey: "count", label: "Count" }],
  xAxis: { dataKey: "day" },
  src: "data:image/gif;base64,R0lGODlhAQABAAAAACw=",
  editable: { name: "n" },
};

/** Draws a component of these fields, uses everything that can be used in it, and says which fields were read. */
function fieldsRead(type: string, fields: readonly string[]): Set<string> {
  const read = new Set<string>();
  const own = Object.fromEntries(
    fields.filter((one) => !COMMON.includes(one)).map((one) => [one, sampleOf(one)]),
  );
  const node = readWidget({ ...own, type });
  const props = new Proxy(node.props, {
    get(target, key) {
      read.add(String(key));
      return Reflect.get(target, key);
    },
  });
  const watched: WidgetNode = { ...node, props };
  const place = document.createElement("div");
  document.body.append(place);
  const drawn = drawWidget(watched, {
    messages: localize("en").messages,
    scope: "w",
    use: UNUSED,
    act: () => undefined,
    check: () => undefined,
    expand: () => undefined,
  });
  render(drawn, place);
  for (const part of place.querySelectorAll("*")) {
    for (const name of ["focus", "input", "change", "click", "submit"])
      part.dispatchEvent(new Event(name, { bubbles: true, cancelable: true }));
  }
  place.remove();
  return read;
}

/** With every field, with none, and without each: some are looked at only when others are absent. */
function fieldsEverRead(type: string, fields: readonly string[]): Set<string> {
  const subsets = [fields, [], ...fields.map((left) => fields.filter((one) => one !== left))];
  return new Set(subsets.flatMap((subset) => [...fieldsRead(type, subset)]));
}

test.each(Object.entries(protocol.widgets))("%s", (type, fields) => {
  const read = fieldsEverRead(type, fields);
  const unread = fields.filter((field) => !COMMON.includes(field) && !read.has(field));
  expect(unread).toEqual(LEFT_OUT[type] ?? []);
});
