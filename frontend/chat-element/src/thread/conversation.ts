import type { ChatApi } from "../client/api.js";
import { ChatFailure } from "../client/failure.js";
import type { ActionParams, StreamRequest, StructuredSubmission, UserInput } from "../protocol/requests.js";
import type { StreamEvent } from "../protocol/types.js";
import { type ClientTool, callClientTool, findPendingCall } from "./client-tool.js";
import { FrameQueue } from "./frame-queue.js";
import { loadBefore, loadNewest } from "./load-thread.js";
import { localMessage } from "./local-message.js";
import { reduceThread, type ThreadAction } from "./reduce.js";
import {
  EMPTY_THREAD,
  type ErrorReason,
  findLastUserMessage,
  isAnswered,
  isItemEntry,
  type Retry,
  type ThreadState,
} from "./state.js";
import { readUpdatedItem } from "./sync-action.js";

/** What a conversation needs from the element around it. */
export interface ConversationHost {
  /** The server's client. @throws Error when the options have not been set */
  readonly api: () => ChatApi;
  readonly clientTool: () => ClientTool | undefined;
  readonly onChange: (state: ThreadState) => void;
  readonly onThreadChange: (threadId: string | null) => void;
  readonly onLoad: (threadId: string, stage: "start" | "end") => void;
  readonly onResponse: (stage: "start" | "end") => void;
  readonly onEvent: (event: StreamEvent) => void;
  readonly onError: (error: Error) => void;
}

/** After a broken stream the server may still be storing the answer: look again after these waits. */
const RELOAD_WAITS_MS = [0, 1_000, 3_000];
/** A server that calls client tools without end is stopped here. */
const MAX_CLIENT_TOOL_CALLS = 25;

interface Message {
  readonly key: string;
  readonly input: UserInput;
}

interface Turn {
  /** The message that this turn brings to the server, if any. */
  readonly message: Message | null;
  /** A quiet turn, such as a click in a widget, shows no "answering". */
  readonly quiet: boolean;
}

const ANSWER: Turn = { message: null, quiet: false };
const QUIET: Turn = { message: null, quiet: true };

/** One conversation on screen: keeps its state in step with the server's thread. */
export class Conversation {
  #state: ThreadState = EMPTY_THREAD;
  /** Aborted when another thread comes on screen or the element goes. */
  #scope = new AbortController();
  #stop = new AbortController();
  #running: Promise<unknown> | null = null;
  readonly #deltas = new FrameQueue<StreamEvent>((events) => {
    this.#dispatch(...events.map((event): ThreadAction => ({ type: "event", event })));
  });

  constructor(readonly host: ConversationHost) {}

  get state(): ThreadState {
    return this.#state;
  }

  get isAnswering(): boolean {
    return this.#running !== null;
  }

  /** Shows a thread, or a new conversation for null. A running answer is left. */
  async open(threadId: string | null): Promise<void> {
    const changes = threadId !== (this.#state.thread?.id ?? null);
    this.close();
    this.#dispatch({ type: "opened", loading: threadId !== null });
    if (changes) this.host.onThreadChange(threadId);
    if (threadId !== null) await this.#load(threadId);
  }

  /** Ends everything under way. The conversation can be opened again. */
  close(): void {
    this.#deltas.flush();
    this.#scope.abort();
    this.#scope = new AbortController();
    this.#running = null;
  }

  /** Reads the newest items again, after a running answer. */
  async refresh(): Promise<void> {
    const { signal } = this.#scope;
    await this.#running;
    const threadId = this.#state.thread?.id;
    if (threadId !== undefined && !signal.aborted) await this.#reload(threadId);
  }

  /** Sends a message. @throws Error while an answer is under way */
  async send(input: UserInput): Promise<void> {
    if (this.isAnswering) throw new Error("An answer is under way. Wait for chatkit.response.end.");
    const item = localMessage(input);
    this.#dispatch({ type: "message_written", item });
    await this.#deliver({ key: item.id, input });
  }

  /** Stops the answer under way. */
  stop(): void {
    this.#stop.abort();
  }

  /** Asks for another answer to a stored user message. */
  async retryAnswer(itemId: string): Promise<void> {
    const threadId = this.#state.thread?.id;
    if (threadId === undefined || this.isAnswering) return;
    this.#dispatch({ type: "answer_retried", itemId });
    await this.#run(
      { type: "threads.retry_after_item", params: { thread_id: threadId, item_id: itemId } },
      ANSWER,
    );
  }

  /** Does what the Retry button of an error promises. */
  async retry(errorKey: string, retry: Retry): Promise<void> {
    if (this.isAnswering) return;
    this.#dispatch({ type: "error_dismissed", key: errorKey });
    switch (retry.kind) {
      case "load":
        return this.#load(retry.threadId);
      case "answer":
        return this.retryAnswer(retry.itemId);
      case "send":
        return this.#resend(retry);
    }
  }

  async answerQuestions(itemId: string, input: StructuredSubmission): Promise<void> {
    const threadId = this.#state.thread?.id;
    if (threadId === undefined || this.isAnswering) return;
    await this.#run(
      { type: "threads.add_structured_input", params: { thread_id: threadId, item_id: itemId, input } },
      ANSWER,
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
    const threadId = this.#state.thread?.id;
    if (threadId === undefined) throw new Error("There is no thread yet to send an action to.");
    const params = { thread_id: threadId, action, ...(itemId === null ? {} : { item_id: itemId }) };
    if (streaming) return this.#run({ type: "threads.custom_action", params }, QUIET);
    const { signal } = this.#scope;
    try {
      const item = await this.host
        .api()
        .call({ type: "threads.sync_custom_action", params }, readUpdatedItem, signal);
      if (item) this.#dispatch({ type: "item_stored", item });
      return true;
    } catch (error) {
      this.#report(error, signal, null);
      return false;
    }
  }

  async loadOlder(): Promise<void> {
    const { thread, older } = this.#state;
    if (!thread || !older.hasMore || older.loading) return;
    const { signal } = this.#scope;
    this.#dispatch({ type: "older_requested" });
    try {
      const items = await loadBefore(this.host.api(), thread.id, older.after, signal);
      this.#dispatch({ type: "older_loaded", items });
    } catch (error) {
      if (signal.aborted) return;
      this.#dispatch({ type: "older_failed" });
      this.#report(error, signal, null);
    }
  }

  rename(threadId: string, title: string): void {
    if (this.#state.thread?.id === threadId) this.#dispatch({ type: "renamed", title });
  }

  async #load(threadId: string): Promise<void> {
    const { signal } = this.#scope;
    this.host.onLoad(threadId, "start");
    try {
      this.#dispatch({ type: "stored", ...(await loadNewest(this.host.api(), threadId, signal)) });
    } catch (error) {
      this.#report(error, signal, { kind: "load", threadId });
    } finally {
      this.host.onLoad(threadId, "end");
    }
  }

  /** Reads the newest items again. False when that failed or the thread is no longer on screen. */
  async #reload(threadId: string): Promise<boolean> {
    const { signal } = this.#scope;
    try {
      const stored = await loadNewest(this.host.api(), threadId, signal);
      if (signal.aborted) return false;
      this.#dispatch({ type: "stored", ...stored });
      return true;
    } catch (error) {
      if (!signal.aborted) this.host.onError(toError(error));
      return false;
    }
  }

  /** Runs a turn and, while the server asks for client tools, the turns that bring their results. */
  async #run(request: StreamRequest, turn: Turn): Promise<boolean> {
    const work = this.#runTurns(request, turn, this.#scope.signal);
    if (turn.quiet) return work;
    this.#running = work;
    try {
      return await work;
    } finally {
      if (this.#running === work) this.#running = null;
    }
  }

  async #runTurns(request: StreamRequest, turn: Turn, scope: AbortSignal): Promise<boolean> {
    let next: StreamRequest | null = request;
    let current = turn;
    let completed = false;
    for (let calls = 0; next && !scope.aborted && calls <= MAX_CLIENT_TOOL_CALLS; calls += 1) {
      completed = await this.#runTurn(next, current, scope);
      const call = completed ? findPendingCall(this.#state) : null;
      next = call && (await callClientTool(call, this.host.clientTool(), this.host.onError));
      current = turn.quiet ? QUIET : ANSWER;
    }
    return completed;
  }

  /** Runs one stream to its end. True when it came to a good end, without an error event. */
  async #runTurn(request: StreamRequest, turn: Turn, scope: AbortSignal): Promise<boolean> {
    const growing = new Set<string>();
    let failed = false;
    const stop = new AbortController();
    if (!turn.quiet) this.#stop = stop;
    const signal = AbortSignal.any([scope, stop.signal]);
    if (!turn.quiet) this.#dispatch({ type: "turn_started" });
    this.host.onResponse("start");
    try {
      for await (const event of this.host.api().stream(request, signal)) {
        if (signal.aborted) break;
        if (event.type === "thread.item.added") growing.add(event.item.id);
        if (event.type === "thread.item.done") growing.delete(event.item.id);
        if (event.type === "thread.item.removed") growing.delete(event.itemId);
        if (event.type === "error") failed = true;
        this.#receive(event);
      }
      this.#deltas.flush();
      if (!signal.aborted && !failed && (growing.size > 0 || this.#isWaiting(turn.message))) {
        throw new ChatFailure("dropped", "The stream ended before the answer did.");
      }
      return !signal.aborted && !failed;
    } catch (error) {
      this.#deltas.flush();
      if (!signal.aborted) await this.#recover(toFailure(error), turn, scope);
      return false;
    } finally {
      if (!scope.aborted) {
        if (this.#isWaiting(turn.message)) this.#dispatch({ type: "message_failed", key: turn.message.key });
        this.#dispatch({ type: "items_settled", itemIds: growing });
        if (!turn.quiet) this.#dispatch({ type: "turn_ended" });
      }
      this.host.onResponse("end");
    }
  }

  #receive(event: StreamEvent): void {
    if (event.type === "thread.item.updated" && event.update.type.endsWith("text_delta")) {
      this.#deltas.push(event);
      return;
    }
    this.#deltas.flush();
    const before = this.#state.thread?.id;
    this.#dispatch({ type: "event", event });
    const after = this.#state.thread?.id;
    if (after !== undefined && after !== before) this.host.onThreadChange(after);
    this.host.onEvent(event);
  }

  /** After a failed turn: finds out what the server has stored, shows that, and offers what helps. */
  async #recover(failure: ChatFailure, turn: Turn, scope: AbortSignal): Promise<void> {
    this.host.onError(failure);
    const threadId = this.#state.thread?.id;
    const certain = failure.kind === "signed_out" || (failure.about.status ?? 500) < 500;
    if (threadId !== undefined && !certain && (await this.#findAnswer(threadId, turn, scope))) return;
    if (scope.aborted) return;
    if (this.#isWaiting(turn.message)) {
      const { key, input } = turn.message;
      this.#dispatch({ type: "message_failed", key });
      this.#fail({ kind: "failure", failure }, { kind: "send", messageKey: key, input });
      return;
    }
    const asked = turn.quiet ? null : findLastUserMessage(this.#state);
    const reason: ErrorReason =
      failure.kind === "dropped" ? { kind: "unanswered" } : { kind: "failure", failure };
    this.#fail(reason, asked ? { kind: "answer", itemId: asked.item.id } : null);
  }

  /** True when the thread was read again and holds an answer, or the turn was a quiet one. */
  async #findAnswer(threadId: string, turn: Turn, scope: AbortSignal): Promise<boolean> {
    if (!turn.quiet) this.#dispatch({ type: "turn_broken" });
    for (const wait of RELOAD_WAITS_MS) {
      await new Promise((resolve) => setTimeout(resolve, wait));
      if (scope.aborted) return true;
      if (!(await this.#reload(threadId))) continue;
      if (turn.quiet || (!this.#isWaiting(turn.message) && isAnswered(this.#state))) return true;
      // The server never saw the message: nothing more will come.
      if (this.#isWaiting(turn.message)) return false;
    }
    return false;
  }

  /** Sends an unsent message again, unless the server turns out to have it. */
  async #resend({ messageKey, input }: Extract<Retry, { kind: "send" }>): Promise<void> {
    const threadId = this.#state.thread?.id;
    if (threadId !== undefined && !(await this.#reload(threadId))) {
      const failure = new ChatFailure("offline", "The thread could not be read again.");
      this.#fail({ kind: "failure", failure }, { kind: "send", messageKey, input });
      return;
    }
    const entry = this.#state.entries.filter(isItemEntry).find(({ key }) => key === messageKey);
    if (entry?.progression === "stored") {
      if (!isAnswered(this.#state)) await this.retryAnswer(entry.item.id);
      return;
    }
    this.#dispatch({ type: "message_resent", key: messageKey });
    await this.#deliver({ key: messageKey, input });
  }

  async #deliver(message: Message): Promise<void> {
    const threadId = this.#state.thread?.id;
    const { input } = message;
    await this.#run(
      threadId === undefined
        ? { type: "threads.create", params: { input } }
        : { type: "threads.add_user_message", params: { thread_id: threadId, input } },
      { message, quiet: false },
    );
  }

  #isWaiting(message: Message | null): message is Message {
    return (
      message !== null &&
      this.#state.entries.some(
        (entry) => isItemEntry(entry) && entry.key === message.key && entry.progression === "sending",
      )
    );
  }

  #report(error: unknown, signal: AbortSignal, retry: Retry | null): void {
    if (signal.aborted) return;
    this.host.onError(toError(error));
    this.#fail({ kind: "failure", failure: toFailure(error) }, retry);
  }

  #fail(reason: ErrorReason, retry: Retry | null): void {
    this.#dispatch({ type: "failed", reason, retry });
  }

  #dispatch(...actions: readonly ThreadAction[]): void {
    this.#state = actions.reduce(reduceThread, this.#state);
    this.host.onChange(this.#state);
  }
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

function toFailure(error: unknown): ChatFailure {
  if (error instanceof ChatFailure) return error;
  return new ChatFailure("protocol", toError(error).message, { cause: error });
}
