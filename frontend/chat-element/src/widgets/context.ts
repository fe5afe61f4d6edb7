import type { TemplateResult } from "lit";
import type { Messages } from "../messages/index";
import type { JsonObject } from "../protocol/read";
import type { WidgetNode } from "../protocol/types";
import type { WidgetAction } from "../protocol/widgets";

/** What the user did to one widget that the server has not answered yet. Immutable. */
export interface WidgetUse {
  /** Components whose action is under way. */
  readonly busy: ReadonlySet<WidgetNode>;
  /** The whole widget waits for an action. */
  readonly blocked: boolean;
  /** Checkboxes the user changed; a new component from the server takes over. */
  readonly checked: ReadonlyMap<WidgetNode, boolean>;
  /** Lists whose every row is shown, cards that are unfolded, images that were asked for. */
  readonly expanded: ReadonlySet<WidgetNode>;
}

export const UNUSED: WidgetUse = {
  busy: new Set(),
  blocked: false,
  checked: new Map(),
  expanded: new Set(),
};

/** What a component needs to draw itself and to act. */
export interface WidgetContext {
  readonly messages: Messages;
  /** Names the widget within the page, so that names inside it belong to it alone. */
  readonly scope: string;
  /** The id of the control of that name in this widget, for its label. */
  readonly fieldId: (name: string) => string;
  /** Whether the widget has a Label for the control of that name. */
  readonly hasLabel: (name: string) => boolean;
  readonly use: WidgetUse;
  readonly draw: (node: WidgetNode) => TemplateResult;
  /** @param values what controls hold, added to the action's payload under their names */
  readonly act: (node: WidgetNode, action: WidgetAction, values: JsonObject) => void;
  readonly check: (node: WidgetNode, checked: boolean) => void;
  readonly expand: (node: WidgetNode) => void;
}

export type DrawWidget = (node: WidgetNode, context: WidgetContext) => TemplateResult;
