import { isObject, type JsonObject, readEach, readObject, readOptionalString, readString } from "./read";
import type { WidgetNode } from "./types";

/** Deeper trees are cut: no real widget nests this far, and drawing is recursive. */
const MAX_DEPTH = 40;

/** Reads a widget or one component of it, with all components inside. */
export function readWidget(value: unknown, depth = 0): WidgetNode {
  const source = readObject(value, "A widget component");
  return {
    type: readString(source, "type"),
    id: readOptionalString(source, "id"),
    key: readOptionalString(source, "key"),
    props: source,
    children: depth < MAX_DEPTH ? readChildren(source, depth + 1) : [],
  };
}

function readChildren(source: JsonObject, depth: number): WidgetNode[] {
  const children = source.children;
  if (Array.isArray(children)) return readEach(children, (child) => readWidget(child, depth));
  // Transition holds one component, not a list.
  return isObject(children) ? readEach([children], (child) => readWidget(child, depth)) : [];
}

/** What a button, a row or a control asks for when it is used. */
export interface WidgetAction {
  readonly type: string;
  readonly payload: JsonObject | undefined;
  readonly handler: "client" | "server";
  readonly loading: "auto" | "none" | "self" | "container";
  readonly streaming: boolean;
}

/** The action in a property of a component; null when there is none or it has no type. */
export function readAction(value: unknown): WidgetAction | null {
  if (!isObject(value) || typeof value.type !== "string") return null;
  const { loadingBehavior } = value;
  return {
    type: value.type,
    payload: isObject(value.payload) ? value.payload : undefined,
    handler: value.handler === "client" ? "client" : "server",
    loading:
      loadingBehavior === "none" || loadingBehavior === "self" || loadingBehavior === "container"
        ? loadingBehavior
        : "auto",
    streaming: value.streaming !== false,
  };
}
