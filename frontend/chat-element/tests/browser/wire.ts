/** Items and events as the server sends them: without fields that are null. */

const AT = "2026-03-01T09:00:00";

export const thread = (id = "thr_1", title?: string) => ({
  id,
  ...(title === undefined ? {} : { title }),
  created_at: AT,
  status: { type: "active" },
  items: { data: [], has_more: false },
});

export const user = (id: string, text: string) => ({
  type: "user_message",
  id,
  thread_id: "thr_1",
  created_at: AT,
  content: [{ type: "input_text", text }],
  attachments: [],
  inference_options: {},
});

export const assistant = (id: string, ...texts: readonly string[]) => ({
  type: "assistant_message",
  id,
  thread_id: "thr_1",
  created_at: AT,
  content: texts.map((text) => ({ type: "output_text", text, annotations: [] })),
});

export const widget = (id: string, root: unknown) => ({
  type: "widget",
  id,
  thread_id: "thr_1",
  created_at: AT,
  widget: root,
});

export const created = (id = "thr_1") => ({ type: "thread.created", thread: thread(id) });
export const added = (item: unknown) => ({ type: "thread.item.added", item });
export const done = (item: unknown) => ({ type: "thread.item.done", item });
export const options = (allowCancel = true) => ({
  type: "stream_options",
  stream_options: { allow_cancel: allowCancel },
});
export const updated = (itemId: string, update: unknown) => ({
  type: "thread.item.updated",
  item_id: itemId,
  update,
});
export const delta = (itemId: string, text: string, index = 0) =>
  updated(itemId, { type: "assistant_message.content_part.text_delta", content_index: index, delta: text });
export const failed = (message: string, allowRetry: boolean) => ({
  type: "error",
  code: "custom",
  message,
  allow_retry: allowRetry,
});
export const page = (items: readonly unknown[], hasMore = false, after?: string) => ({
  data: items,
  has_more: hasMore,
  ...(after === undefined ? {} : { after }),
});
export const stored = (items: readonly unknown[], hasMore = false, title?: string) => ({
  ...thread("thr_1", title),
  items: page(items, hasMore),
});

/** A whole turn of a new conversation. */
export const newTurn = (text: string, answer: string) => [
  created(),
  done(user("msg_1", text)),
  options(),
  added(assistant("msg_2")),
  delta("msg_2", answer),
  done(assistant("msg_2", answer)),
];
