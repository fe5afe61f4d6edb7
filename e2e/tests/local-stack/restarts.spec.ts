import { findPid, kill, type Service, todoctl } from "../../support/local-stack";
import { expect, test } from "../../support/test";
import { inventAccount } from "../../support/todo-page";

test.describe.configure({ timeout: 180_000 });

// Whatever a test did to the stack, the next one finds it running.
test.afterEach(async () => {
  await todoctl("up");
});

/** What a browser says of an open page's requests while the processes are away; its stream of changes asks all the time. */
const AWAY =
  /ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE|ERR_INCOMPLETE_CHUNKED_ENCODING|Failed to fetch/;

const CONVERSATION = ["add milk and eggs", "show me all my tasks"];

test("every process is stopped and started: the conversation is found again and goes on", async ({
  todo,
  page,
  watch,
}) => {
  watch.expect(AWAY);
  // A backend that ends still answers for a moment, but opens no new stream of changes.
  watch.expect(/status of 503/);
  await todo.signUp(inventAccount("Greta Holm"));
  for (const text of CONVERSATION) await todo.say(text);
  const services: Service[] = ["postgres", "backend", "frontend"];
  const before = await Promise.all(services.map(findPid));

  await todoctl("down");
  await todoctl("up");
  const after = await Promise.all(services.map(findPid));
  expect(after.filter((pid) => before.includes(pid))).toEqual([]);

  await page.reload();
  await expect(page.getByText("Greta Holm")).toBeVisible();
  await expect(todo.ownMessages).toHaveText(CONVERSATION);
  await expect(todo.tasks.getByRole("listitem")).toHaveText([/^Milk/, /^Eggs/]);
  // "the second one" has a meaning only for whoever remembers what was listed.
  await todo.say("complete the second one");
  await expect(todo.group("No date").getByRole("listitem")).toHaveText([/^Milk/]);
  await todo.say("undo");
  await expect(todo.group("No date").getByRole("listitem")).toHaveText([/^Milk/, /^Eggs/]);
});

test("the backend is killed while a page is open: the page goes on without a reload", async ({
  todo,
  page,
  watch,
}) => {
  watch.expect(AWAY);
  watch.expect(/status of 503/);
  await todo.startAsGuest();
  for (const text of CONVERSATION) await todo.say(text);
  const pid = await findPid("backend");
  const answered = await todo.answers.count();

  await kill("backend");
  await todo.send("delete the first one");
  // Sent into the gap, or just after it: either the page finds the answer by itself, or it offers to try again.
  const retry = todo.conversation.getByRole("button", { name: "Try again" });
  await expect(retry.or(todo.answers.nth(answered))).toBeVisible({ timeout: 60_000 });
  await todoctl("up");
  expect(await findPid("backend")).not.toBe(pid);
  if (await retry.isVisible()) await retry.click();

  await expect(todo.tasks.getByRole("listitem")).toHaveText([/^Eggs/], { timeout: 30_000 });
  await page.reload();
  await expect(todo.ownMessages).toHaveText([...CONVERSATION, "delete the first one"]);
  await expect(todo.tasks.getByRole("listitem")).toHaveText([/^Eggs/]);
});

test("the backend is killed in the middle of an answer: nothing is lost, nothing happens twice", async ({
  todo,
  page,
  watch,
}) => {
  watch.expect(/ERR_|Failed to fetch|network error/);
  watch.expect(/status of 503/);
  await todo.startAsGuest();
  await todo.say("add milk");
  const underWay = page.waitForRequest((request) => request.postData()?.includes("add bread") ?? false);
  await todo.composer.fill("add bread");
  await todo.composer.press("Enter");
  await underWay;
  await kill("backend");
  await todoctl("up");

  const retry = todo.conversation.getByRole("button", { name: "Try again" });
  await expect(retry.or(todo.answers.nth(1))).toBeVisible({ timeout: 60_000 });
  if (await retry.isVisible()) await retry.click();
  await expect(todo.answers).toHaveCount(2, { timeout: 30_000 });
  await page.reload();
  await expect(todo.ownMessages).toHaveText(["add milk", "add bread"]);
  await expect(todo.tasks.getByRole("listitem")).toHaveText([/^Milk/, /^Bread/]);
});

test("the database is killed: pages say so, and work again by themselves", async ({ todo, page, watch }) => {
  watch.expect(/status of 50[03]|ERR_|Failed to fetch|Application error|digest/i);
  await todo.startAsGuest();
  await todo.say("add milk");
  await kill("postgres");
  await todoctl("up");
  await page.reload();
  await expect(todo.checkbox("Milk")).toBeVisible();
  // The panel and the conversation load apart from each other, so either may be there first.
  await expect(todo.ownMessages).toHaveText(["add milk"]);
  await todo.say("add bread");
  await expect(todo.checkbox("Bread")).toBeVisible();
  await expect(todo.ownMessages).toHaveText(["add milk", "add bread"]);
});
