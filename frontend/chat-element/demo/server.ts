/** A ChatKit server in a function, for the demo: it speaks the protocol as a server does, with streams. */

const AT = "2026-01-01T00:00:00";
const WORDS_PER_SECOND = 40;

type Json = Readonly<Record<string, unknown>>;

let count = 0;
const nextId = (prefix: string): string => {
  count += 1;
  return `${prefix}_${count}`;
};

const item = (type: string, fields: Json): Json => ({
  type,
  id: nextId("itm"),
  thread_id: "thr_demo",
  created_at: AT,
  ...fields,
});

const ANSWERS: Readonly<Record<string, () => Json>> = {
  widgets: () =>
    item("widget", {
      widget: {
        type: "ListView",
        status: { text: "Three tasks", icon: "calendar" },
        children: ["Milk", "Eggs", "Call Bob"].map((label) => ({
          type: "ListViewItem",
          align: "center",
          children: [
            { type: "Checkbox", name: "done", label, onChangeAction: { type: "toggle", streaming: false } },
            { type: "Spacer" },
            { type: "Badge", label: "today", color: "success" },
          ],
        })),
      },
    }),
  form: () =>
    item("widget", {
      widget: {
        type: "Card",
        asForm: true,
        children: [
          { type: "Label", value: "What is there to do?", fieldName: "title" },
          { type: "Input", name: "title", required: true },
          { type: "DatePicker", name: "due" },
          {
            type: "RadioGroup",
            name: "priority",
            ariaLabel: "Priority",
            direction: "row",
            options: ["high", "low"].map((value) => ({ value, label: value })),
          },
        ],
        confirm: { label: "Add", action: { type: "add" } },
        cancel: { label: "Cancel", action: { type: "cancel" } },
      },
    }),
  chart: () =>
    item("widget", {
      widget: {
        type: "Card",
        children: [
          { type: "Title", value: "Done this week" },
          {
            type: "Chart",
            xAxis: "day",
            data: [3, 5, 2, 6, 4].map((done, day) => ({ day: `${day + 1}.`, done, open: 8 - done })),
            series: [
              { type: "bar", dataKey: "done", label: "Done" },
              { type: "line", dataKey: "open", label: "Open" },
            ],
          },
        ],
      },
    }),
  question: () =>
    item("structured_input", {
      status: "pending",
      inputs: [
        {
          type: "multiple_choice",
          id: "which",
          question: "Which one?",
          multiple: false,
          options: [{ value: "Call Ann" }, { value: "Call Bob" }],
        },
      ],
    }),
};

const LONG = Array.from(
  { length: 12 },
  (_, part) => `### Part ${part + 1}\n\n- **One** thing\n- another\n`,
).join("\n");

function said(params: Json): string {
  const input = params.input;
  const content: unknown =
    typeof input === "object" && input !== null && "content" in input ? input.content : [];
  const parts: readonly unknown[] = Array.isArray(content) ? content : [];
  return parts
    .map((part) => (typeof part === "object" && part && "text" in part ? String(part.text) : ""))
    .join("");
}

async function* answer(type: string, params: Json): AsyncGenerator<Json> {
  if (type === "threads.create") {
    yield { type: "thread.created", thread: { id: "thr_demo", created_at: AT, status: { type: "active" } } };
  }
  const words = said(params);
  if (words) {
    const content = [{ type: "input_text", text: words }];
    yield {
      type: "thread.item.done",
      item: item("user_message", { content, attachments: [], inference_options: {} }),
    };
  }
  yield { type: "stream_options", stream_options: { allow_cancel: true } };
  const special = ANSWERS[words.trim().toLowerCase()];
  if (special) {
    yield { type: "thread.item.done", item: special() };
    return;
  }
  yield* speak(words.trim() === "long" ? LONG : `You said **${words || "something by a click"}**.`);
}

async function* speak(whole: string): AsyncGenerator<Json> {
  const id = nextId("msg");
  const message = (value: string): Json => ({
    ...item("assistant_message", { content: [{ type: "output_text", text: value, annotations: [] }] }),
    id,
  });
  yield { type: "thread.item.added", item: message("") };
  for (const word of whole.split(/(?<=\s)/)) {
    await new Promise((resolve) => setTimeout(resolve, 1000 / WORDS_PER_SECOND));
    const update = { type: "assistant_message.content_part.text_delta", content_index: 0, delta: word };
    yield { type: "thread.item.updated", item_id: id, update };
  }
  yield { type: "thread.item.done", item: message(whole) };
}

function toStream(events: AsyncGenerator<Json>): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await events.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(`data: ${JSON.stringify(value)}\n\n`));
    },
    cancel: () => void events.return(undefined),
  });
  return new Response(body, { headers: { "content-type": "text/event-stream" } });
}

/** The element's `api.fetch`. */
export const demoFetch: typeof fetch = async (_url, init) => {
  const { type, params }: { type: string; params: Json } = JSON.parse(String(init?.body));
  switch (type) {
    case "threads.list":
    case "items.list":
      return Response.json({ data: [], has_more: false });
    case "threads.sync_custom_action":
      return Response.json({ updated_item: null });
    case "threads.get_by_id":
      return Response.json({
        id: "thr_demo",
        created_at: AT,
        status: { type: "active" },
        items: { data: [], has_more: false },
      });
    case "threads.custom_action":
      return toStream(speak(`You pressed **${JSON.stringify(params.action)}**.`));
    default:
      return type.startsWith("threads.") ? toStream(answer(type, params)) : Response.json({});
  }
};
