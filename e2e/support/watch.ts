import { type BrowserContext, expect } from "@playwright/test";
import { settings } from "./settings";

const OWN_ORIGINS = new Set([settings.frontendUrl, settings.backendUrl].map((url) => new URL(url).origin));

/** What a browser says of requests without a connection. */
export const NO_CONNECTION = /net::ERR_|Failed to fetch/;

/** Listens to what pages do behind the scenes: where they send requests, and what they complain of. */
export class Watch {
  readonly #foreignRequests: string[] = [];
  readonly #complaints: string[] = [];
  readonly #expected: RegExp[] = [];
  readonly #welcome = new Set(OWN_ORIGINS);

  /** Call before the context's first page opens. */
  observe(context: BrowserContext): void {
    context.on("request", (request) => {
      const url = new URL(request.url());
      const isLocal = url.protocol === "data:" || url.protocol === "blob:";
      if (!isLocal && !this.#welcome.has(url.origin)) this.#foreignRequests.push(request.url());
    });
    context.on("console", (message) => {
      const kind = message.type();
      if (kind === "error" || kind === "warning") {
        this.#complaints.push(`${kind}: ${message.text()} (${message.location().url})`);
      }
    });
    context.on("weberror", (webError) => this.#complaints.push(`uncaught: ${webError.error().message}`));
  }

  /** The test provokes complaints like this one on purpose. */
  expect(complaint: RegExp): void {
    this.#expected.push(complaint);
  }

  /** The test sends the page to this address on purpose. */
  welcome(url: string): void {
    this.#welcome.add(new URL(url).origin);
  }

  /** Fails when a page asked a host that is not ours, or complained of something no test provoked. */
  verify(): void {
    expect(this.#foreignRequests, "requests to other hosts").toEqual([]);
    const unexpected = this.#complaints.filter((text) => !this.#expected.some((known) => known.test(text)));
    expect(unexpected, "complaints in the console").toEqual([]);
  }
}
