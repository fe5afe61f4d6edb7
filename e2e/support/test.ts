import { type BrowserContextOptions, test as base } from "@playwright/test";
import { TodoPage } from "./todo-page";
import { Watch } from "./watch";

type Fixtures = {
  /** Looks on during every test; at its end, no page may have called elsewhere or complained. */
  watch: Watch;
  /** The first person, who has opened nothing yet. */
  todo: TodoPage;
  /** Another person with a browser of their own. */
  meetAnother: (options?: BrowserContextOptions) => Promise<TodoPage>;
};

export const test = base.extend<Fixtures>({
  watch: [
    async ({ context }, use) => {
      const watch = new Watch();
      watch.observe(context);
      await use(watch);
      watch.verify();
    },
    { auto: true },
  ],
  todo: async ({ page }, use) => {
    await use(new TodoPage(page));
  },
  meetAnother: async ({ browser, contextOptions, watch }, use) => {
    const opened: { close: () => Promise<void> }[] = [];
    await use(async (options = {}) => {
      const context = await browser.newContext({ ...contextOptions, ...options });
      opened.push(context);
      watch.observe(context);
      return new TodoPage(await context.newPage());
    });
    await Promise.all(opened.map((context) => context.close()));
  },
});

export { expect } from "@playwright/test";
