import { expect, test } from "../support/test";

const HOUR_MS = 3_600_000;
/** Asked for as often as the parts of the page that begin at once, never again and again. */
const TOKENS_AT_MOST = 3;

for (const hours of [-30, 30]) {
  test(`a device whose clock is ${hours > 0 ? "ahead" : "behind"} by more than a day works as any other`, async ({
    todo,
    page,
  }) => {
    await page.clock.install({ time: Date.now() + hours * HOUR_MS });
    let tokens = 0;
    page.on("request", (request) => {
      if (new URL(request.url()).pathname === "/api/auth/token") tokens += 1;
    });
    await todo.startAsGuest();
    await todo.say("add milk");
    await todo.say("add eggs tomorrow");
    await todo.say("complete the milk");
    await expect(todo.ownMessages).toHaveText(["add milk", "add eggs tomorrow", "complete the milk"]);
    await expect(todo.checkbox("Eggs")).toBeVisible();
    await page.reload();
    await expect(todo.ownMessages).toHaveText(["add milk", "add eggs tomorrow", "complete the milk"]);
    // A token is renewed by its own length of life, not by what the device takes for the time.
    expect(tokens).toBeLessThanOrEqual(2 * TOKENS_AT_MOST);
  });
}
