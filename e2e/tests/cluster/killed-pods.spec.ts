import { killBackends } from "../../support/cluster";
import { expect, test } from "../../support/test";

test.describe.configure({ timeout: 180_000 });

/** What a browser says of an open page's requests while no pod answers. */
const AWAY = /ERR_|Failed to fetch|network error|status of 50[0-4]/;
/** New pods start, and the address leads to them; then the element asks again. */
const PATIENCE = { timeout: 60_000 };
const ANSWER = /That is on your list now, as you said\.\s*$/;
const BEGUN = /That is/;

test("all pods are killed in the middle of an answer: the page finishes it by itself, and nothing is done twice", async ({
  todo,
  page,
  watch,
}) => {
  watch.expect(AWAY);
  await todo.startAsGuest();
  await todo.say("Add a task: Feed the cat");
  await expect(todo.answers.last()).toHaveText(ANSWER);

  const titles = ["Feed the cat"];
  for (const title of ["Water the ferns", "Wind the clock"]) {
    await todo.send(`Add a task: ${title}`);
    titles.push(title);
    // The words have begun: the task is there, and what is said of it is not yet.
    await expect(todo.answers).toHaveCount(titles.length);
    await expect(todo.answers.last()).toHaveText(BEGUN);
    await killBackends();
    await expect(todo.answers.last()).not.toHaveText(ANSWER);
    await expect(todo.answers.last()).toHaveText(ANSWER, PATIENCE);
    await expect(todo.conversation).toHaveAttribute("aria-busy", "false");
    await expect(todo.answers).toHaveCount(titles.length);
    await expect(todo.conversation.getByRole("button", { name: "Try again" })).toHaveCount(0);
  }

  await page.reload();
  await expect(todo.ownMessages).toHaveText(titles.map((title) => `Add a task: ${title}`));
  await expect(todo.answers).toHaveText(titles.map(() => ANSWER));
  await expect(todo.group("No date").getByRole("listitem")).toHaveText(
    titles.map((title) => new RegExp(`^${title}`)),
  );
});
