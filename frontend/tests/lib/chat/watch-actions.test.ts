import { expect, test, vi } from "vitest";
import { watchActions } from "@/lib/chat/watch-actions";

const send = async (type: string, status = 200): Promise<number> => {
  const onAction = vi.fn();
  const watched = watchActions(async () => new Response("{}", { status }), onAction);
  const response = await watched("/chatkit", { method: "POST", body: JSON.stringify({ type, params: {} }) });
  expect(response.status).toBe(status);
  return onAction.mock.calls.length;
};

test("a click on a widget is told, other requests are not", async () => {
  expect(await send("threads.sync_custom_action")).toBe(1);
  expect(await send("threads.list")).toBe(0);
});

test("a click that was refused changed nothing", async () => {
  expect(await send("threads.sync_custom_action", 422)).toBe(0);
});
