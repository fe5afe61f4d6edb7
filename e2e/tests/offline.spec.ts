import { findViolations } from "../support/axe";
import { expect, test } from "../support/test";
import { NO_CONNECTION } from "../support/watch";

test("without a connection the page says so, keeps its list and what is typed, and comes back by itself", async ({
  todo,
  page,
  context,
  watch,
}) => {
  watch.expect(NO_CONNECTION);
  await todo.startAsGuest();
  await todo.addTask("Water the plants");
  await context.setOffline(true);
  const banner = page.getByRole("status").filter({ hasText: "You are offline." });
  await expect(banner).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
  await expect(todo.checkbox("Water the plants")).toBeVisible();

  const newTask = todo.tasks.getByRole("textbox", { name: "New task" });
  await newTask.fill("Buy soil");
  await newTask.press("Enter");
  await expect(todo.tasks.getByRole("alert")).toContainText("The server cannot be reached.");
  await expect(newTask).toHaveValue("Buy soil");
  await todo.composer.fill("a thought for later");

  await context.setOffline(false);
  await expect(banner).toBeHidden();
  await page.reload();
  await todo.isOpen();
  await expect(todo.composer).toHaveValue("a thought for later");
  await expect(newTask).toHaveValue("Buy soil");
  await newTask.press("Enter");
  await expect(todo.checkbox("Buy soil")).toBeEnabled();
  await todo.composer.press("Enter");
  await expect(todo.ownMessages).toHaveText(["a thought for later"]);
  await expect(todo.conversation).toHaveAttribute("aria-busy", "false");
  await page.reload();
  await todo.isOpen();
  await expect(todo.composer).toHaveValue("");
});

test("opened without a connection, there is a page that says so, and nothing of a person is kept", async ({
  todo,
  page,
  context,
  watch,
}) => {
  watch.expect(NO_CONNECTION);
  await todo.startAsGuest();
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await todo.addTask("Secret plans");
  await context.setOffline(true);
  await page.goto("/");
  await expect(page.getByRole("heading", { name: "You are offline" })).toBeVisible();
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });
  expect(kept.toSorted()).toEqual(["/icon.svg", "/offline.css", "/offline.html", "/offline.js"]);

  await context.setOffline(false);
  // The page hears of it and opens by itself.
  await todo.isOpen();
  await expect(todo.checkbox("Secret plans")).toBeVisible();
});

test("the app can be installed", async ({ page, request }) => {
  await page.goto("/");
  const href = await page.locator('link[rel="manifest"]').getAttribute("href");
  const manifest: { icons: { src: string; sizes: string }[]; display: string } = await (
    await request.get(href ?? "")
  ).json();
  expect(manifest.display).toBe("standalone");
  const german = await request.get(href ?? "", { headers: { "accept-language": "de" } });
  expect(await german.json()).toMatchObject({ lang: "de", name: expect.stringContaining("Liste") });
  for (const { src, sizes } of manifest.icons.filter(({ sizes }) => sizes !== "any")) {
    const size = await page.evaluate(async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      return `${image.naturalWidth}x${image.naturalHeight}`;
    }, src);
    expect(size, src).toBe(sizes);
  }
  const worker = await request.get("/sw.js");
  expect(worker.headers()["cache-control"]).toContain("no-cache");
  expect(worker.headers()["content-security-policy"]).toContain("default-src 'self'");
  await expect(page.locator('link[rel="apple-touch-icon"]')).toHaveCount(1);
});
