import { expect, test } from "../support/test";
import { inventAccount } from "../support/todo-page";
import { NO_CONNECTION } from "../support/watch";

test.describe("to somebody whose browser asks for German", () => {
  test.use({ locale: "de-DE" });

  test("the page speaks German, from the first visit to the last setting", async ({
    page,
    context,
    watch,
  }) => {
    watch.expect(NO_CONNECTION);
    watch.expect(/status of 401/);
    const first = await page.goto("/");
    expect(await first?.text()).not.toContain("Say it.");
    await expect(page.locator("html")).toHaveAttribute("lang", "de");
    await expect(page).toHaveTitle("Todo – die Liste, mit der man redet");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Sag es.");

    await page.getByRole("link", { name: "Anmelden" }).click();
    await page.getByLabel("E-Mail").fill(inventAccount().email);
    await page.getByLabel("Passwort").fill("nicht das Passwort");
    await page.getByRole("button", { name: "Anmelden" }).click();
    await expect(page.getByText("E-Mail-Adresse oder Passwort stimmt nicht.")).toBeVisible();

    await page.getByRole("button", { name: "als Gast ausprobieren" }).click();
    await expect(page.getByRole("textbox", { name: "Nachricht" })).toBeVisible();
    // The page's own script gets no other language than its own.
    const html = await page.evaluate(async () => (await fetch("/")).text());
    expect(/New task|Neue Aufgabe|Nouvelle tâche|新任务/.exec(html)?.[0]).toBe("Neue Aufgabe");
    expect(html.match(/New task|Nouvelle tâche|新任务/)).toBeNull();

    const tasks = page.getByRole("region", { name: "Aufgaben", exact: true });
    await tasks.getByRole("textbox", { name: "Neue Aufgabe" }).fill("Blumen gießen");
    await tasks.getByRole("button", { name: "Hinzufügen" }).click();
    await tasks.getByRole("button", { name: "Blumen gießen bearbeiten" }).click();
    const editor = tasks.getByRole("form", { name: "Blumen gießen bearbeiten" });
    const tomorrow = new Date(Date.now() + 86_400_000).toLocaleDateString("sv-SE", {
      timeZone: "Europe/Berlin",
    });
    await editor.getByLabel("Datum").fill(tomorrow);
    await editor.getByLabel("Uhrzeit").fill("17:00");
    await editor.getByLabel("Wiederholen").selectOption("Jeden Werktag");
    await editor.getByLabel("Priorität").selectOption("hoch");
    await editor.getByRole("button", { name: "Speichern" }).click();
    const row = tasks.getByRole("list", { name: "Demnächst" }).getByRole("listitem");
    await expect(row).toContainText("Jeden Werktag");
    await expect(row).toContainText("17:00");
    await expect(row).toContainText("hohe Priorität");

    await row.getByRole("button", { name: "Blumen gießen löschen" }).click();
    await expect(tasks.getByText("„Blumen gießen“ gelöscht.")).toBeVisible();
    await tasks.getByRole("button", { name: "Rückgängig" }).click();
    await expect(row).toHaveCount(1);

    await context.setOffline(true);
    await expect(page.getByText("Du bist offline.")).toBeVisible();
    await tasks.getByRole("textbox", { name: "Neue Aufgabe" }).fill("Erde kaufen");
    await tasks.getByRole("button", { name: "Hinzufügen" }).click();
    await expect(tasks.getByRole("alert")).toContainText("Der Server ist nicht erreichbar.");
    await context.setOffline(false);

    await page.goto("/settings");
    await expect(page).toHaveTitle("Einstellungen · Todo");
    await page.getByRole("button", { name: "Adresse anlegen" }).click();
    const today = new Date().toLocaleDateString("de-DE", { dateStyle: "long", timeZone: "Europe/Berlin" });
    await expect(page.getByText(`Es gibt eine Kalenderadresse, angelegt am ${today}.`)).toBeVisible();
    await page.getByRole("button", { name: "Liste löschen …" }).click();
    await page.getByLabel("Schreib „alles löschen“").fill("Alles löschen");
    await page.getByRole("button", { name: "Meine Liste löschen" }).click();
    await expect(page.getByRole("button", { name: "Als Gast ausprobieren" })).toBeVisible();
  });

  test("the sentences that the chat offers are understood, and answered in German", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("button", { name: "Als Gast ausprobieren" }).click();
    await page.getByRole("button", { name: /^Milch und Eier hinzufügen/ }).click();
    for (const title of ["Milch", "Eier"])
      await expect(page.getByRole("checkbox", { name: `Erledigt: ${title}`, exact: true })).toBeVisible();
    await expect(page.getByText("Es antwortet der eingebaute Assistent")).toBeVisible();
  });
});

test("a language that is chosen shows at once, stays after a reload, and comes along to another browser", async ({
  todo,
  page,
  meetAnother,
}) => {
  const account = inventAccount();
  await todo.signUp(account);
  await page.goto("/settings");
  await page.getByRole("combobox", { name: "Language" }).selectOption("Français");
  await expect(page.getByRole("heading", { name: "Réglages", exact: true })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await page.reload();
  await expect(page).toHaveTitle("Réglages · Todo");

  const other = await meetAnother();
  await other.page.goto("/sign-in");
  await other.page.getByLabel("Email").fill(account.email);
  await other.page.getByLabel("Password").fill(account.password);
  await other.page.getByRole("button", { name: "Sign in" }).click();
  await expect(other.page.getByRole("textbox", { name: "Nouvelle tâche" })).toBeVisible();
  await expect(other.page.locator("html")).toHaveAttribute("lang", "fr");

  await page.getByRole("combobox", { name: "Langue" }).selectOption({ index: 0 });
  await expect(page.getByRole("heading", { name: "Settings", exact: true })).toBeVisible();
});

test("what is being typed stays when the language changes", async ({ todo, page, context }) => {
  await todo.startAsGuest();
  await todo.tasks.getByRole("textbox", { name: "New task" }).fill("Knit a sock");
  const settings = await context.newPage();
  await settings.goto("/settings");
  await settings.getByRole("combobox", { name: "Language" }).selectOption("中文");
  await expect(page.getByRole("textbox", { name: "新任务" })).toHaveValue("Knit a sock");
});

for (const locale of ["de", "es", "fr", "it", "zh"]) {
  test.describe(`in ${locale}, on the smallest screens`, () => {
    test.use({ locale, viewport: { width: 320, height: 640 } });

    test("nothing is wider than the screen", async ({ page }) => {
      const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      for (const path of ["/sign-up", "/sign-in", "/"]) {
        await page.goto(path);
        await expect(page.locator("html")).toHaveAttribute("lang", locale);
        expect(await overflow(), path).toBeLessThanOrEqual(0);
      }
      await page.getByRole("main").getByRole("button").click();
      await expect(page.getByRole("tablist")).toBeVisible();
      expect(await overflow(), "chat").toBeLessThanOrEqual(0);
      await page.getByRole("tab").last().click();
      expect(await overflow(), "tasks").toBeLessThanOrEqual(0);
      await page.goto("/settings");
      await expect(page.getByRole("radio").first()).toBeVisible();
      expect(await overflow(), "settings").toBeLessThanOrEqual(0);
    });
  });
}
