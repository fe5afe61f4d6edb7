import { readFile } from "node:fs/promises";
import { settings } from "../support/settings";
import { expect, test } from "../support/test";
import { inventAccount } from "../support/todo-page";

test("a theme shows at once, in the chat too, and is there from the first paint on", async ({
  todo,
  page,
}) => {
  await todo.startAsGuest();
  await page.getByRole("link", { name: "Settings" }).click();
  await page.getByRole("radio", { name: "Dark" }).check();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.getByText("Saved")).toBeVisible();

  const answer = await page.goto("/");
  expect(await answer?.text()).toContain('data-theme="dark"');
  await todo.isOpen();
  const colours = await page.evaluate(() => {
    const chat = document.querySelector("openai-chatkit")?.shadowRoot?.querySelector(".root");
    return [document.body, chat].map((element) => element && getComputedStyle(element).backgroundColor);
  });
  expect(colours).toEqual(["rgb(20, 22, 20)", "rgb(28, 31, 28)"]);

  await page.goto("/settings");
  await page.getByRole("radio", { name: "Automatic" }).check();
  await expect(page.locator("html")).not.toHaveAttribute("data-theme");
});

test("what is chosen is kept, and shown in another tab at once", async ({ todo, page, context }) => {
  await todo.startAsGuest();
  await page.goto("/settings");
  const other = await context.newPage();
  await other.goto("/settings");
  await expect(other.getByLabel("The week begins on")).toBeVisible();

  await page.getByLabel("The week begins on").selectOption("Sunday");
  const zone = page.getByRole("combobox", { name: "Time zone" });
  await zone.fill("Berlin");
  await zone.press("Enter");
  await expect(page.getByText("There is no such time zone.")).toBeVisible();
  await zone.fill("asia/tokyo");
  await zone.press("Enter");
  await expect(zone).toHaveValue("Asia/Tokyo");
  await expect(page.getByText("in Asia/Tokyo.")).toBeVisible();

  await expect(other.getByLabel("The week begins on")).toHaveValue("sunday");
  await expect(other.getByRole("combobox", { name: "Time zone" })).toHaveValue("Asia/Tokyo");
  await page.reload();
  await expect(zone).toHaveValue("Asia/Tokyo");
  await page.getByRole("button", { name: "Use this device’s" }).click();
  await expect(zone).toHaveValue("");
});

test("the data can be taken along, as JSON and as a calendar", async ({ todo, page }) => {
  await todo.startAsGuest();
  await todo.say("remind me to call Bob tomorrow at 5pm");
  await page.goto("/settings");
  const files: string[] = [];
  for (const name of ["Everything, as JSON", "Dated tasks, as a calendar"]) {
    const coming = page.waitForEvent("download");
    await page.getByRole("button", { name }).click();
    const download = await coming;
    files.push(`${download.suggestedFilename()}\n${await readFile(await download.path(), "utf8")}`);
  }
  expect(files[0]).toMatch(/^todo\.json\n\{/);
  expect(files[0]).toContain("Call Bob");
  expect(files[1]).toMatch(/^todo\.ics\nBEGIN:VCALENDAR/);
  expect(files[1]).toContain("SUMMARY:Call Bob");
});

test("a calendar's address is made, works, and is revoked", async ({ todo, page, request }) => {
  await todo.startAsGuest();
  await todo.say("remind me to call Bob tomorrow at 5pm");
  await page.goto("/settings");
  await page.getByRole("button", { name: "Make an address" }).click();
  const address = await page.getByLabel("Your calendar’s address").inputValue();
  const calendar = await request.get(address);
  expect(calendar.headers()["content-type"]).toContain("text/calendar");
  expect(await calendar.text()).toContain("SUMMARY:Call Bob");
  await page.getByRole("button", { name: "Revoke it" }).click();
  await expect(page.getByText("There is no calendar address yet.")).toBeVisible();
  expect((await request.get(address)).status()).toBe(404);
});

test("an account is deleted with its password and leaves nothing behind", async ({ todo, page, watch }) => {
  // The refusals are part of the test.
  watch.expect(/status of 401/);
  const account = inventAccount();
  await todo.signUp(account);
  await todo.addTask("Secret plans");
  await page.goto("/settings");
  await page.getByRole("button", { name: "Delete your account…" }).click();
  const dialog = page.getByRole("dialog", { name: "Delete your account for good?" });
  const fill = async (words: string, password: string): Promise<void> => {
    await dialog.getByLabel("Type “delete everything”").fill(words);
    await dialog.getByLabel("Your password").fill(password);
    await dialog.getByRole("button", { name: "Delete my account" }).click();
  };
  await fill("delete", account.password);
  await expect(dialog.getByRole("alert")).toContainText("Type the words");
  await fill("delete everything", "not the password");
  await expect(dialog.getByRole("alert")).toHaveText("The password is not right. Nothing was deleted.");
  await fill("Delete everything", account.password);
  await expect(page.getByRole("link", { name: "Sign in" })).toBeVisible();

  await page.goto("/sign-in");
  await page.getByLabel("Email").fill(account.email);
  await page.getByLabel("Password").fill(account.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByText("The email or the password is not right.")).toBeVisible();
  // The address is free again, and the new account's list is empty.
  await todo.signUp(account);
  await expect(todo.tasks.getByRole("heading", { name: "Nothing to do" })).toBeVisible();
});

test("a guest's list is deleted without a password, and a token that is still out opens nothing", async ({
  todo,
  page,
  request,
}) => {
  await todo.startAsGuest();
  await todo.addTask("Secret plans");
  const { token } = await (await page.request.get("/api/auth/token")).json();
  const { user } = await (await page.request.get("/api/auth/get-session")).json();
  const add = () =>
    request.post(`${settings.backendUrl}/api/${user.id}/tasks`, {
      headers: { authorization: `Bearer ${token}` },
      data: { title: "Written by whoever has the token" },
    });
  expect((await add()).status()).toBe(201);
  await page.goto("/settings");
  await page.getByRole("button", { name: "Delete your list…" }).click();
  await page.getByLabel("Type “delete everything”").fill("delete everything");
  await page.getByRole("button", { name: "Delete my list" }).click();
  await expect(page.getByRole("button", { name: "Try it as a guest" })).toBeVisible();
  const refused = await add();
  expect(refused.status()).toBe(401);
  expect(await refused.json()).toMatchObject({ type: "/problems/user_deleted" });
});

test("the settings' own dates are those of the chosen zone", async ({ todo, page }) => {
  await todo.startAsGuest();
  await page.goto("/settings");
  await page.getByRole("button", { name: "Make an address" }).click();
  await expect(page.getByText("There is a calendar address, made ")).toBeVisible();
  const dayIn = (timeZone: string): string =>
    new Date().toLocaleDateString("en-US", { dateStyle: "long", timeZone });
  // Whatever the hour of the test, one of them is at another date than the browser's own zone.
  const zone = ["Pacific/Kiritimati", "Pacific/Pago_Pago"].find(
    (name) => dayIn(name) !== dayIn("Europe/Berlin"),
  );
  if (zone === undefined) throw new Error("Both zones have the date of Berlin.");
  const field = page.getByRole("combobox", { name: "Time zone" });
  await field.fill(zone);
  await field.press("Enter");
  await expect(page.getByText(`There is a calendar address, made ${dayIn(zone)}.`)).toBeVisible();
});
