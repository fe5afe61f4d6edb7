import type { Page } from "@playwright/test";
import { findViolations } from "../support/axe";
import { OtherAssistant } from "../support/other-assistant";
import { settings } from "../support/settings";
import { test as base, expect } from "../support/test";
import { type Account, inventAccount, TodoPage } from "../support/todo-page";

const NAME = "Another <b>assistant</b>";

const test = base.extend<{ assistant: OtherAssistant }>({
  assistant: async ({ watch }, use) => {
    const assistant = await OtherAssistant.start(NAME);
    watch.welcome(assistant.redirectUrl);
    await use(assistant);
    await assistant.stop();
  },
});

async function signUpHere(page: Page, account: Account): Promise<void> {
  await page.getByLabel("Your name").fill(account.name);
  await page.getByLabel("Email").fill(account.email);
  await page.getByLabel("Password").fill(account.password);
  await page.getByRole("button", { name: "Create account" }).click();
}

async function allow(page: Page, assistant: OtherAssistant): Promise<void> {
  await page.getByRole("button", { name: "Allow", exact: true }).click();
  await page.waitForURL(`${assistant.redirectUrl}?*`);
  expect(new URL(page.url()).searchParams.get("state")).toBe("state-of-the-test");
  await assistant.takeAnswer(page.url());
}

test("another assistant is let in, adds a task, stays connected, and is shown out", async ({
  page,
  todo,
  assistant,
}) => {
  const account = inventAccount("Anna Berg");
  await page.goto(await assistant.askForAccess());
  await expect(page).toHaveURL(/\/sign-in\?/);
  await page.getByRole("link", { name: "Create an account" }).click();
  await signUpHere(page, account);

  await expect(page.getByRole("heading", { name: "Connect another assistant?" })).toBeVisible();
  await expect(page.getByText(NAME, { exact: true })).toBeVisible();
  await expect(page.getByText("a program on this device")).toBeVisible();
  await expect(page.getByText(account.email)).toBeVisible();
  await allow(page, assistant);

  const tools = await assistant.use(async (client) => (await client.listTools()).tools);
  expect(tools.map(({ name }) => name)).toContain("add_task");
  await assistant.addTask("water the plants");
  await page.goto("/");
  await expect(todo.checkbox("water the plants")).toBeVisible();
  expect(await assistant.listTitles()).toEqual(["water the plants"]);

  const { access_token: first } = assistant.memory.tokens() ?? {};
  const headers = { authorization: `Bearer ${first}` };
  const api = await fetch(`${settings.backendUrl}/api/somebody/tasks`, { headers });
  expect(api.status).toBe(401);

  const before = assistant.memory.tokens()?.refresh_token;
  assistant.expire();
  await assistant.addTask("feed the cat");
  const after = assistant.memory.tokens()?.refresh_token;
  expect(after).toBeTruthy();
  expect(after).not.toBe(before);

  await page.goto("/settings");
  const section = page.getByRole("region", { name: "Connected assistants" });
  await expect(section.getByText(NAME, { exact: true })).toBeVisible();
  await expect(section.getByText("See and change your tasks")).toBeVisible();
  await section.getByRole("button", { name: `Revoke ${NAME}` }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Revoke", exact: true }).click();
  await expect(section.getByText("No assistant is connected.")).toBeVisible();

  expect(await assistant.refreshWith(after ?? "")).toEqual({ status: 400, error: "invalid_grant" });
  assistant.expire();
  expect(await assistant.askForAccess()).toContain("/oauth2/authorize");
});

test("an assistant that may only look cannot change anything", async ({ page, todo, assistant }) => {
  await todo.signUp(inventAccount());
  await todo.addTask("water the plants");
  await page.goto(await assistant.askForAccess());
  await page.getByRole("checkbox", { name: /Add, change/ }).uncheck();
  await allow(page, assistant);

  expect(await assistant.listTitles()).toEqual(["water the plants"]);
  await expect(assistant.addTask("feed the cat")).rejects.toThrow();
  // Instead, it asks its user for more.
  expect(assistant.memory.authorizationUrl?.searchParams.get("scope")).toContain("tasks:write");
  expect(await assistant.listTitles()).toEqual(["water the plants"]);
});

test("a refresh token that is used twice ends the connection", async ({ page, todo, assistant }) => {
  await todo.signUp(inventAccount());
  await page.goto(await assistant.askForAccess());
  await allow(page, assistant);
  const stolen = assistant.memory.tokens()?.refresh_token ?? "";
  expect((await assistant.refreshWith(stolen)).status).toBe(200);
  expect(await assistant.refreshWith(stolen)).toEqual({ status: 400, error: "invalid_grant" });
});

test("who does not allow it lets nobody in", async ({ page, todo, assistant }) => {
  await todo.signUp(inventAccount());
  await page.goto(await assistant.askForAccess());
  await page.getByRole("button", { name: "Do not allow" }).click();
  await page.waitForURL(`${assistant.redirectUrl}?*`);
  expect(new URL(page.url()).searchParams.get("error")).toBe("access_denied");
  await page.goto("/settings");
  await expect(page.getByText("No assistant is connected.")).toBeVisible();
});

test("a guest makes an account first, and keeps the list", async ({ page, todo, assistant }) => {
  await todo.startAsGuest();
  await todo.addTask("water the plants");
  await page.goto(await assistant.askForAccess());
  await expect(page.getByText("Connecting another assistant needs an account.")).toBeVisible();
  await signUpHere(page, inventAccount());
  await expect(page.getByRole("heading", { name: "Connect another assistant?" })).toBeVisible();
  await allow(page, assistant);
  await page.goto("/");
  await expect(todo.checkbox("water the plants")).toBeVisible();
  expect(await assistant.listTitles()).toEqual(["water the plants"]);
});

test("a changed question is refused", async ({ page, todo, assistant, watch }) => {
  watch.expect(/status of 400/);
  await todo.signUp(inventAccount());
  const asked = new URL(await assistant.askForAccess());
  asked.searchParams.set("redirect_uri", "http://127.0.0.1:9/elsewhere");
  await page.goto(String(asked));
  await expect(page.getByText("did not name before")).toBeVisible();

  await page.goto(await assistant.askForAccess());
  await page.goto(page.url().replace("tasks%3Aread", "tasks%3Aread%20tasks%3Aother"));
  await page.getByRole("button", { name: "Allow", exact: true }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("changed on its way");
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`the question is accessible and needs no mouse (${colorScheme})`, async ({
    meetAnother,
    assistant,
  }) => {
    const { page } = await meetAnother({ colorScheme, viewport: { width: 390, height: 844 } });
    await new TodoPage(page).signUp(inventAccount());
    await page.goto(await assistant.askForAccess());
    const allowButton = page.getByRole("button", { name: "Allow", exact: true });
    await expect(allowButton).toBeVisible();
    expect(await findViolations(page), "question").toEqual([]);
    await page.getByRole("checkbox").focus();
    await page.keyboard.press("Tab");
    await expect(allowButton).toBeFocused();
    await page.keyboard.press("Enter");
    await page.waitForURL(`${assistant.redirectUrl}?*`);
    await assistant.takeAnswer(page.url());

    await page.goto("/settings");
    await expect(page.getByText(NAME, { exact: true })).toBeVisible();
    expect(await findViolations(page), "connections").toEqual([]);
    await page.getByRole("button", { name: `Revoke ${NAME}` }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
    expect(await findViolations(page), "revoking").toEqual([]);
    await page.keyboard.press("Escape");
    await page.goto("/oauth/error?error=invalid_redirect");
    expect(await findViolations(page), "error").toEqual([]);
  });
}
