import type {
  AssistantContent,
  AssistantMessageItem,
  ItemUpdate,
  ThreadItem,
  WidgetNode,
  WorkflowItem,
} from "../protocol/types";

const EMPTY_CONTENT: AssistantContent = { text: "", sources: [] };
/** An index from the server may not make us allocate a list of any length. */
const MAX_PARTS = 1_000;

/** The item after an update of the stream. An update that does not fit the item changes nothing. */
export function updateItem(item: ThreadItem, update: ItemUpdate): ThreadItem {
  switch (item.type) {
    case "assistant_message":
      return updateAssistantMessage(item, update);
    case "widget":
      switch (update.type) {
        case "widget_set":
          return { ...item, widget: update.widget, source: update.source };
        case "component_set":
          return {
            ...item,
            widget: changeComponent(item.widget, update.componentId, () => update.component),
          };
        case "component_text_delta":
          return {
            ...item,
            widget: changeComponent(item.widget, update.componentId, (node) =>
              appendValue(node, update.delta),
            ),
          };
        default:
          return item;
      }
    case "workflow":
      return update.type === "step_set" ? updateWorkflow(item, update) : item;
    default:
      return item;
  }
}

function updateAssistantMessage(item: AssistantMessageItem, update: ItemUpdate): AssistantMessageItem {
  switch (update.type) {
    case "content_set":
      return changePart(item, update.index, () => update.content);
    case "text_delta":
      return changePart(item, update.index, (part) => ({ ...part, text: part.text + update.delta }));
    case "source_added":
      return changePart(item, update.index, (part) => ({
        ...part,
        sources: [...part.sources, update.source],
      }));
    default:
      return item;
  }
}

/** Changes one part; parts before it that have not come yet are empty until they do. */
function changePart(
  item: AssistantMessageItem,
  index: number,
  change: (part: AssistantContent) => AssistantContent,
): AssistantMessageItem {
  if (index >= MAX_PARTS) return item;
  const content = [...item.content];
  while (content.length <= index) content.push(EMPTY_CONTENT);
  content[index] = change(content[index] ?? EMPTY_CONTENT);
  return { ...item, content };
}

function changeComponent(
  node: WidgetNode,
  componentId: string,
  change: (node: WidgetNode) => WidgetNode,
): WidgetNode {
  if (node.id === componentId) return change(node);
  let changed = false;
  const children = node.children.map((child) => {
    const next = changeComponent(child, componentId, change);
    if (next !== child) changed = true;
    return next;
  });
  return changed ? { ...node, children } : node;
}

function appendValue(node: WidgetNode, delta: string): WidgetNode {
  const value = typeof node.props.value === "string" ? node.props.value : "";
  return { ...node, props: { ...node.props, value: value + delta } };
}

function updateWorkflow(item: WorkflowItem, update: Extract<ItemUpdate, { type: "step_set" }>): WorkflowItem {
  const steps = [...item.steps];
  // Steps come in order: one beyond the end is the next one.
  steps[Math.min(update.index, steps.length)] = update.step;
  return { ...item, steps };
}
