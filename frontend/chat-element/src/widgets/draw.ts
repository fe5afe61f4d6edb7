import type { TemplateResult } from "lit";
import type { WidgetNode } from "../protocol/types";
import { drawUnsupported } from "../views/unsupported";
import { drawChart } from "./chart";
import { drawBasic, drawCard, drawListView, drawListViewItem } from "./containers";
import type { DrawWidget, WidgetContext } from "./context";
import { drawButton, drawCheckbox, drawForm } from "./controls";
import { drawDatePicker, drawInput, drawLabel, drawRadioGroup, drawSelect, drawTextarea } from "./fields";
import { drawBox, drawCol, drawDivider, drawRow, drawSpacer, drawTransition } from "./layout";
import { drawImage } from "./media";
import { drawTable } from "./table";
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
    Chart: drawChart,
    Checkbox: drawCheckbox,
    Col: drawCol,
    DatePicker: drawDatePicker,
    Divider: drawDivider,
    Form: drawForm,
    Icon: drawIcon,
    Image: drawImage,
    Input: drawInput,
    Label: drawLabel,
    ListView: drawListView,
    ListViewItem: drawListViewItem,
    Markdown: drawMarkdown,
    RadioGroup: drawRadioGroup,
    Row: drawRow,
    Select: drawSelect,
    Spacer: drawSpacer,
    Table: drawTable,
    Text: drawText,
    Textarea: drawTextarea,
    Title: drawTitle,
    Transition: drawTransition,
  }),
);

/** Draws a widget. A component without a drawing is named in its place. */
export function drawWidget(
  root: WidgetNode,
  context: Omit<WidgetContext, "draw" | "fieldId" | "hasLabel">,
): TemplateResult {
  const labelled = new Set(labelsIn(root));
  const whole: WidgetContext = {
    ...context,
    fieldId: (name) => `${context.scope}-${name.replaceAll(/[^\w.-]/g, "_")}`,
    hasLabel: (name) => labelled.has(name),
    draw: (node) => drawNode(node, whole),
  };
  return drawNode(root, whole);
}

function labelsIn(node: WidgetNode): string[] {
  const own = node.type === "Label" && typeof node.props.fieldName === "string" ? [node.props.fieldName] : [];
  return [...own, ...node.children.flatMap(labelsIn)];
}

function drawNode(node: WidgetNode, context: WidgetContext): TemplateResult {
  const draw = COMPONENTS.get(node.type);
  if (draw) return draw(node, context);
  return drawUnsupported(node.type, context.messages);
}
