import { expect, type Locator, type Page } from "@playwright/test";

export type Account = Readonly<{ name: string; email: string; password: string }>;

let accounts = 0;

/** An account that no test has used, in this run or before. */
export function inventAccount(name = "Anna Berg"): Account {
  accounts += 1;
  return {
    name,
    email: `person-${Date.now().toString(36)}-${process.pid}-${accounts}@example.com`,
    password: "correct horse battery staple",
  };
}

/** The application as one person sees it. */
export class TodoPage {
  readonly composer: Locator;
  readonly conversation: Locator;
  readonly tasks: Locator;
  readonly history: Locator;

  constructor(readonly page: Page) {
    this.composer = page.getByRole("textbox", { name: "Message" });
    this.conversation = page.getByRole("log", { name: "Conversation" });
    this.tasks = page.getByRole("region", { name: "Tasks", exact: true });
    this.history = page.getByRole("dialog", { name: "Chat history" });
  }

  async startAsGuest(): Promise<void> {
    await this.page.goto("/");
    await this.page.getByRole("button", { name: "Try it as a guest" }).click();
    await this.isOpen();
  }

  /** Makes an account on the page that is open or, if that is another, on the sign-up page. */
  async signUp(account: Account): Promise<void> {
    await this.page.goto("/sign-up");
    await this.page.getByLabel("Your name").fill(account.name);
    await this.page.getByLabel("Email").fill(account.email);
    await this.page.getByLabel("Password").fill(account.password);
    await this.page.getByRole("button", { name: "Create account" }).click();
    await this.isOpen();
  }

  async signIn({ email, password }: Pick<Account, "email" | "password">): Promise<void> {
    await this.page.goto("/sign-in");
    await this.page.getByLabel("Email").fill(email);
    await this.page.getByLabel("Password").fill(password);
    await this.page.getByRole("button", { name: "Sign in" }).click();
    await this.isOpen();
  }

  /** Waits until the chat can be used. */
  async isOpen(): Promise<void> {
    await expect(this.composer).toBeVisible();
  }

  get ownMessages(): Locator {
    return this.conversation.locator('[part~="user-message"] .bubble');
  }

  /** What the assistant wrote, one after the other. */
  get answers(): Locator {
    return this.conversation.locator('[part~="assistant-message"]');
  }

  /** What the assistant drew: lists, buttons, cards. */
  get widgets(): Locator {
    return this.conversation.locator('[part~="widget"]');
  }

  /** Writes and sends a message, without waiting for the answer. */
  async send(text: string): Promise<void> {
    const before = await this.ownMessages.count();
    await this.composer.fill(text);
    await this.composer.press("Enter");
    await expect(this.ownMessages).toHaveCount(before + 1);
  }

  /** Sends a message and waits until it is answered. Returns the newest answer. */
  async say(text: string): Promise<Locator> {
    const before = await this.answers.count();
    await this.send(text);
    await expect(this.answers).not.toHaveCount(before);
    await expect(this.conversation).toHaveAttribute("aria-busy", "false");
    return this.answers.last();
  }

  /** The row of a task in the panel. */
  task(title: string): Locator {
    return this.tasks.getByRole("listitem").filter({ has: this.checkbox(title) });
  }

  checkbox(title: string): Locator {
    return this.page.getByRole("checkbox", { name: `Done: ${title}`, exact: true });
  }

  /** The tasks under one heading of the panel, such as "Upcoming". */
  group(title: string): Locator {
    return this.tasks.getByRole("list", { name: title });
  }

  /** Opens the group of tasks that are done, which is folded at first. */
  async unfoldDone(): Promise<void> {
    await this.tasks.locator('details[data-group="done"] > summary').click();
  }

  /** Adds a task by hand. */
  async addTask(title: string): Promise<void> {
    await this.tasks.getByRole("textbox", { name: "New task" }).fill(title);
    await this.tasks.getByRole("button", { name: "Add task" }).click();
    await expect(this.checkbox(title)).toBeEnabled();
  }

  /** A task that fell due yesterday, while nobody looked. */
  async missTask(title: string): Promise<void> {
    await this.addTask(title);
    await this.task(title)
      .getByRole("button", { name: `Edit ${title}` })
      .click();
    const editor = this.tasks.getByRole("form", { name: `Edit ${title}` });
    // The zone of the browser, as in playwright.config.ts; sv-SE writes YYYY-MM-DD.
    const yesterday = new Date(Date.now() - 86_400_000).toLocaleDateString("sv-SE", {
      timeZone: "Europe/Berlin",
    });
    await editor.getByLabel("Date").fill(yesterday);
    await editor.getByLabel("Time").fill("10:00");
    await editor.getByRole("button", { name: "Save" }).click();
  }

  async signOut(): Promise<void> {
    await this.page.getByRole("button", { name: "Sign out", exact: true }).click();
    await expect(this.page.getByRole("link", { name: "Sign in" })).toBeVisible();
  }
}
