import type { ActionParams, StreamRequest, StructuredSubmission, UserInput } from "../protocol/requests";
import { loadBefore, loadNewest } from "./load-thread";
import { localMessage } from "./local-message";
import {
  findLastUserMessage,
  isAnswered,
  isItemEntry,
  isPending,
  type Retry,
  type ThreadState,
} from "./state";
import { ThreadStore } from "./store";
import { readUpdatedItem } from "./sync-action";
import { ANSWER, type Message, QUIET } from "./turn";
import { Turns, type TurnsHost } from "./turns";

/** What a conversation needs from the element around it. */
export interface ConversationHost extends TurnsHost {
  readonly onChange: () => void;
  readonly onLoad: (threadId: string, stage: "start" | "end") => void;
}

/** One conversation on screen: keeps its state in step with the server's thread. */
export class Conversation {
  readonly #store: ThreadStore;
  readonly #turns: Turns;

  constructor(readonly host: ConversationHost) {
    this.#store = new ThreadStore(host);
    this.#turns = new Turns(this.#store, host);
  }

  get state(): ThreadState {
    return this.#store.state;
  }

  get isAnswering(): boolean {
    return this.#turns.running !== null;
  }

  /** Shows a thread, or a new conversation for null. A running answer is left. */
  async open(threadId: string | null): Promise<void> {
    const changes = threadId !== (this.#store.threadId ?? null);
    this.#turns.leave();
    this.#store.startScope();
    this.#store.dispatch({ type: "opened", loading: threadId !== null });
    if (changes) this.host.onThreadChange(threadId);
    if (threadId !== null) await this.#load(threadId);
  }

  /** Reads the newest items again, after a running answer. */
  async refresh(): Promise<void> {
    const { scope } = this.#store;
    await this.#turns.running;
    const { threadId } = this.#store;
    if (threadId !== undefined && !scope.aborted) await this.#turns.reload(threadId);
  }

  /** Sends a message. @throws Error while an answer is under way */
  async send(input: UserInput): Promise<void> {
    if (this.isAnswering) throw new Error("An answer is under way. Wait for chatkit.response.end.");
    const item = localMessage(input);
    this.#store.dispatch({ type: "message_written", item });
    await this.#deliver({ key: item.id, input });
  }

  /** Stops the answer under way. */
  stop(): void {
    this.#turns.stop();
  }

  /** Asks for another answer to a stored user message. */
  async retryAnswer(itemId: string): Promise<void> {
    if (this.isAnswering) return;
    const request = this.#turns.toRetry(itemId);
    if (request) await this.#turns.run(request, ANSWER);
  }

  /** Does what the Retry button of an error promises. */
  async retry(errorKey: string, retry: Retry): Promise<void> {
    if (this.isAnswering) return;
    this.#store.dispatch({ type: "error_dismissed", key: errorKey });
    switch (retry.kind) {
      case "load":
        return this.#load(retry.threadId);
      case "answer":
        return this.retryAnswer(retry.itemId);
      case "send":
        return this.#deliver({ key: retry.messageKey, input: retry.input });
      case "give":
        return void (await this.#turns.run(() => this.#toGiving(retry), {
          ...ANSWER,
          givenTo: retry.itemId,
        }));
    }
  }

  /** Sends the user's answers to a structured input. */
  async answerQuestions(itemId: string, input: StructuredSubmission): Promise<void> {
    const { threadId } = this.#store;
    if (threadId === undefined || this.isAnswering) return;
    this.#store.dispatch({ type: "answer_given" });
    await this.#turns.run(
      { type: "threads.add_structured_input", params: { thread_id: threadId, item_id: itemId, input } },
      { ...ANSWER, givenTo: itemId },
    );
  }

  /**
   * Sends a widget's or the page's own action to the server. False when it failed, which is then shown.
   * @throws Error when there is no thread to act in
   */
  async act(
    action: ActionParams["action"],
    itemId: string | null,
    { streaming }: { readonly streaming: boolean },
  ): Promise<boolean> {
    const { threadId, scope } = this.#store;
    if (threadId === undefined) throw new Error("There is no thread yet to send an action to.");
    const params = { thread_id: threadId, action, ...(itemId === null ? {} : { item_id: itemId }) };
    if (streaming) return this.#turns.run({ type: "threads.custom_action", params }, QUIET);
    try {
      const item = await this.host
        .api()
        .call({ type: "threads.sync_custom_action", params }, readUpdatedItem, scope);
      if (item && !scope.aborted) this.#store.dispatch({ type: "item_stored", item });
      return true;
    } catch (error) {
      this.#store.report(error, scope, null);
      return false;
    }
  }

  /** Reads the page of items before the first one shown, if there is one. */
  async loadOlder(): Promise<void> {
    const { scope } = this.#store;
    const { thread, older } = this.#store.state;
    if (!thread || !older.hasMore || older.loading) return;
    this.#store.dispatch({ type: "older_requested" });
    try {
      const items = await loadBefore(this.host.api(), thread.id, older.after, scope);
      if (!scope.aborted) this.#store.dispatch({ type: "older_loaded", items });
    } catch (error) {
      if (scope.aborted) return;
      this.#store.dispatch({ type: "older_failed" });
      this.#store.report(error, scope, null);
    }
  }

  /** Takes over a title that was changed elsewhere. */
  rename(threadId: string, title: string): void {
    if (this.#store.threadId === threadId) this.#store.dispatch({ type: "renamed", title });
  }

  async #load(threadId: string): Promise<void> {
    const { scope } = this.#store;
    this.host.onLoad(threadId, "start");
    try {
      const stored = await loadNewest(this.host.api(), threadId, scope);
      if (!scope.aborted) this.#store.dispatch({ type: "stored", ...stored });
    } catch (error) {
      this.#store.report(error, scope, { kind: "load", threadId });
    } finally {
      this.host.onLoad(threadId, "end");
    }
  }

  /** Gives an answer or a tool's result again, unless the server turns out to have it. */
  async #toGiving(retry: Extract<Retry, { kind: "give" }>): Promise<StreamRequest | null> {
    if (!(await this.#isKnown(retry))) return null;
    if (isPending(this.state, retry.itemId)) return retry.request;
    const asked = findLastUserMessage(this.state);
    return asked && !isAnswered(this.state, retry.itemId) ? this.#turns.toRetry(asked.item.id) : null;
  }

  /** Asks the server what it has, before anything is sent again. False when that failed; then the retry is offered anew. */
  async #isKnown(retry: Retry): Promise<boolean> {
    const { threadId, scope } = this.#store;
    const failure = await (threadId === undefined
      ? this.#turns.adoptCreated()
      : this.#turns.reload(threadId));
    if (failure && !scope.aborted) this.#store.fail({ kind: "failure", failure }, retry);
    return failure === null;
  }

  async #deliver(message: Message): Promise<void> {
    await this.#turns.run(() => this.#toRequest(message), { message, givenTo: null, quiet: false });
  }

  /**
   * What brings a message to the server. Where something could not be sent before, the server is asked
   * first what it has: a message is never said twice, nor does a conversation begin twice.
   */
  async #toRequest({ key, input }: Message): Promise<StreamRequest | null> {
    const isUnsure = this.state.entries.some((entry) => isItemEntry(entry) && entry.progression === "unsent");
    if (isUnsure && !(await this.#isKnown({ kind: "send", messageKey: key, input }))) return null;
    const entry = this.state.entries.filter(isItemEntry).find((shown) => shown.key === key);
    if (entry?.progression === "stored") {
      return isAnswered(this.state) ? null : this.#turns.toRetry(entry.item.id);
    }
    this.#store.dispatch({ type: "message_resent", key });
    return this.#store.threadId === undefined
      ? { type: "threads.create", params: { input } }
      : { type: "threads.add_user_message", params: { thread_id: this.#store.threadId, input } };
  }
}
