import { html, type TemplateResult } from "lit";
import type { WidgetNode } from "../protocol/types";
import { drawBasic, drawCard, drawListView, drawListViewItem } from "./containers";
import type { DrawWidget, WidgetContext } from "./context";
import { drawButton, drawCheckbox, drawForm } from "./controls";
import { drawBox, drawCol, drawDivider, drawRow, drawSpacer, drawTransition } from "./layout";
import { drawBadge, drawCaption, drawIcon, drawMarkdown, drawText, drawTitle } from "./text";

/** One entry for each component; a new one is a function and a line here. */
const COMPONENTS: ReadonlyMap<string, DrawWidget> = new Map(
  Object.entries({
    Badge: drawBadge,
    Basic: drawBasic,
    Box: drawBox,
    Button: drawButton,
    Caption: drawCaption,
    Card: drawCard,
    Checkbox: drawCheckbox,
    Col: drawCol,
    Divider: drawDivider,
    Form: drawForm,
    Icon: drawIcon,
    ListView: drawListView,
    ListViewItem: drawListViewItem,
    Markdown: drawMarkdown,
    Row: drawRow,
    Spacer: drawSpacer,
    Text: drawText,
    Title: drawTitle,
    Transition: drawTransition,
  }),
);

/** Draws a widget. A component without a drawing is named in its place. */
export function drawWidget(root: WidgetNode, context: Omit<WidgetContext, "draw">): TemplateResult {
  const whole: WidgetContext = { ...context, draw: (node) => drawNode(node, whole) };
  return drawNode(root, whole);
}

function drawNode(node: WidgetNode, context: WidgetContext): TemplateResult {
  const draw = COMPONENTS.get(node.type);
  if (draw) return draw(node, context);
  return html`<p class="unsupported">${context.messages.unsupported.replace("{type}", () => node.type)}</p>`;
}
