import type { ChatApi } from "../client/api";
import { ChatFailure } from "../client/failure";
import type { StreamRequest } from "../protocol/requests";
import type { StreamEvent } from "../protocol/types";
import { type ClientTool, callClientTool, findPendingCall } from "./client-tool";
import { findCreated } from "./find-created";
import { FrameQueue } from "./frame-queue";
import { loadNewest } from "./load-thread";
import { isCut, isMessageWaiting, lookUp } from "./look-up";
import { isWaiting } from "./merge";
import type { ThreadAction } from "./reduce";
import { type ErrorReason, findLastUserMessage, isItemEntry, isPending } from "./state";
import { type ThreadStore, toFailure } from "./store";
import { ANSWER, bringsAnswer, type Message, type Prepare, type Turn } from "./turn";

export interface TurnsHost {
  /** The server's client. @throws Error when the options have not been set */
  readonly api: () => ChatApi;
  readonly clientTool: () => ClientTool | undefined;
  readonly onThreadChange: (threadId: string | null) => void;
  readonly onResponse: (stage: "start" | "end") => void;
  readonly onEvent: (event: StreamEvent) => void;
  readonly onError: (error: Error) => void;
}

/** The same for a thread that was just being made. "Try again" looks once more. */
const CREATED_WAITS_MS = [0, 1_000];
/** The statuses of a server that keeps no list of threads, or shows it to nobody. */
const NO_LIST = new Set([400, 403, 404, 405, 422, 501]);
/** A server that calls client tools without end is stopped here. */
const MAX_CLIENT_TOOL_CALLS = 25;

/** How a stream ended. completed: well, without an error event. again: what is to be requested next, unasked. */
type End = Readonly<{ completed: boolean; again: StreamRequest | null }>;

/** Runs streamed requests to their end, and finds out what happened when one breaks. */
export class Turns {
  #stop = new AbortController();
  #running: Promise<unknown> | null = null;
  readonly #deltas = new FrameQueue<StreamEvent>((events) => {
    this.store.dispatch(...events.map((event): ThreadAction => ({ type: "event", event })));
  });

  constructor(
    readonly store: ThreadStore,
    readonly host: TurnsHost,
  ) {}

  /** The answer under way; null when there is none. */
  get running(): Promise<unknown> | null {
    return this.#running;
  }

  /** Stops the answer under way. What was said stays. */
  stop(): void {
    this.#stop.abort();
  }

  /** Forgets the answer under way: its conversation leaves the screen. */
  leave(): void {
    this.#deltas.flush();
    this.#running = null;
  }

  /**
   * Runs a turn and, while the server asks for client tools, the turns that bring their results.
   * Resolves to false when it failed or was stopped; what failed is shown.
   */
  async run(request: StreamRequest | Prepare, turn: Turn): Promise<boolean> {
    const work = this.#runAll(request, turn, this.store.scope);
    if (turn.quiet) return work;
    this.#running = work;
    try {
      return await work;
    } finally {
      if (this.#running === work) this.#running = null;
    }
  }

  /** What asks for another answer to a stored message; null when there is no thread. */
  toRetry(itemId: string): StreamRequest | null {
    const { threadId } = this.store;
    if (threadId === undefined) return null;
    this.store.dispatch({ type: "answer_retried", itemId });
    return { type: "threads.retry_after_item", params: { thread_id: threadId, item_id: itemId } };
  }

  /** Reads the newest items again. The failure when that failed or the thread is no longer on screen. */
  async reload(threadId: string): Promise<ChatFailure | null> {
    const { scope } = this.store;
    try {
      const stored = await loadNewest(this.host.api(), threadId, scope);
      scope.throwIfAborted();
      this.store.dispatch({ type: "stored", ...stored });
      return null;
    } catch (error) {
      const failure = toFailure(error);
      if (!scope.aborted) this.host.onError(failure);
      return failure;
    }
  }

  /**
   * Takes up the thread that a broken request made after all, if there is one. The failure when the
   * server could not be asked: nothing may be sent then that could make a second one.
   */
  async adoptCreated(): Promise<ChatFailure | null> {
    const { scope } = this.store;
    const waiting = this.store.state.entries.filter(isItemEntry).filter(isWaiting);
    try {
      const created = await findCreated(this.host.api(), waiting, this.store.seen, scope);
      scope.throwIfAborted();
      if (created) {
        this.store.dispatch({ type: "stored", ...created });
        this.host.onThreadChange(created.thread.id);
      }
      return null;
    } catch (error) {
      const failure = toFailure(error);
      return NO_LIST.has(failure.about.status ?? 0) ? null : failure;
    }
  }

  async #runAll(request: StreamRequest | Prepare, turn: Turn, scope: AbortSignal): Promise<boolean> {
    let next = typeof request === "function" ? await this.#prepare(request, turn, scope) : request;
    let current = turn;
    let completed = false;
    let mayRetry = true;
    for (let calls = 0; next && !scope.aborted && calls <= MAX_CLIENT_TOOL_CALLS; calls += 1) {
      const end: End = await this.#runOne(next, current, scope, mayRetry);
      completed = end.completed;
      if (end.again) {
        mayRetry = false;
        next = end.again;
        current = ANSWER;
        continue;
      }
      const call = completed ? findPendingCall(this.store.state) : null;
      next = call && (await callClientTool(call, this.host.clientTool(), this.host.onError));
      current = { message: null, givenTo: call?.id ?? null, quiet: turn.quiet };
    }
    return completed;
  }

  async #prepare(prepare: Prepare, turn: Turn, scope: AbortSignal): Promise<StreamRequest | null> {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.store.dispatch({ type: "turn_started" });
    const request = await prepare();
    if (request && !signal.aborted) return request;
    if (!scope.aborted) {
      if (this.#isWaiting(turn.message)) {
        this.store.dispatch({ type: "message_failed", key: turn.message.key });
      }
      this.store.dispatch({ type: "turn_ended" });
    }
    return null;
  }

  /** Runs one stream to its end. mayRetry: whether an answer that broke off may be asked for again unasked. */
  async #runOne(request: StreamRequest, turn: Turn, scope: AbortSignal, mayRetry: boolean): Promise<End> {
    const growing = new Set<string>();
    let failed = false;
    let isAnswerSeen = false;
    const stop = new AbortController();
    const signal = AbortSignal.any([scope, stop.signal]);
    if (!turn.quiet) {
      this.#stop = stop;
      this.store.dispatch({ type: "turn_started" });
    }
    this.host.onResponse("start");
    try {
      for await (const event of this.host.api().stream(request, signal)) {
        if (signal.aborted) break;
        if (event.type === "thread.item.added") growing.add(event.item.id);
        if (event.type === "thread.item.done") growing.delete(event.item.id);
        if (event.type === "thread.item.removed") growing.delete(event.itemId);
        if (event.type === "error") failed = true;
        if (bringsAnswer(event)) isAnswerSeen = true;
        this.#receive(event);
      }
      if (!signal.aborted && !failed && (growing.size > 0 || this.#isWaiting(turn.message))) {
        throw new ChatFailure("dropped", "The stream ended before the answer did.");
      }
      // A proxy can end a stream as if it were complete: nothing tells that from a server with nothing to say.
      if (!signal.aborted && !failed && turn.message && !isAnswerSeen) await this.#lookUp(turn, scope, false);
      return { completed: !signal.aborted && !failed, again: null };
    } catch (error) {
      const again = signal.aborted
        ? null
        : await this.#recover(toFailure(error), request, turn, scope, mayRetry);
      return { completed: false, again };
    } finally {
      this.#finish(growing, turn, scope);
    }
  }

  #receive(event: StreamEvent): void {
    if (event.type === "thread.item.updated" && event.update.type.endsWith("text_delta")) {
      this.#deltas.push(event);
      return;
    }
    this.#deltas.flush();
    const before = this.store.threadId;
    this.store.dispatch({ type: "event", event });
    const after = this.store.threadId;
    if (after !== undefined && after !== before) this.host.onThreadChange(after);
    this.host.onEvent(event);
  }

  #finish(growing: ReadonlySet<string>, turn: Turn, scope: AbortSignal): void {
    this.#deltas.flush();
    if (!scope.aborted) {
      if (this.#isWaiting(turn.message)) {
        this.store.dispatch({ type: "message_failed", key: turn.message.key });
      }
      this.store.dispatch({ type: "items_settled", itemIds: growing });
      if (!turn.quiet) this.store.dispatch({ type: "turn_ended" });
    }
    this.host.onResponse("end");
  }

  /**
   * After a failed turn: finds out what the server has stored, shows that, and offers what helps. When the answer to
   * a stored message broke off, it returns what asks for it again, once; null otherwise.
   */
  async #recover(
    failure: ChatFailure,
    request: StreamRequest,
    turn: Turn,
    scope: AbortSignal,
    mayRetry: boolean,
  ): Promise<StreamRequest | null> {
    this.#deltas.flush();
    this.host.onError(failure);
    // A clear refusal changed nothing on the server: there is nothing to find out.
    const refused = failure.kind === "signed_out" || (failure.about.status ?? 500) < 500;
    if (!refused && turn.message && this.store.threadId === undefined) await this.#lookForThread(scope);
    const settled = !refused && (await this.#lookUp(turn, scope, failure.kind === "dropped"));
    if (scope.aborted) return null;
    // What is stored speaks for itself, unless it is only what was there before.
    if (settled && (turn.message || turn.givenTo !== null || failure.kind === "dropped")) return null;
    if (this.#isWaiting(turn.message)) {
      const { key, input } = turn.message;
      this.store.dispatch({ type: "message_failed", key });
      this.store.fail({ kind: "failure", failure }, { kind: "send", messageKey: key, input });
      return null;
    }
    const reason: ErrorReason =
      failure.kind === "dropped" ? { kind: "unanswered" } : { kind: "failure", failure };
    if (turn.givenTo !== null && isPending(this.store.state, turn.givenTo)) {
      this.store.fail(reason, { kind: "give", itemId: turn.givenTo, request });
      return null;
    }
    const asked = turn.quiet ? null : findLastUserMessage(this.store.state);
    if (asked && mayRetry && !refused && isCut(failure)) return this.toRetry(asked.item.id);
    this.store.fail(reason, asked ? { kind: "answer", itemId: asked.item.id } : null);
    return null;
  }

  /** The connection went before the server told which thread it had made. */
  async #lookForThread(scope: AbortSignal): Promise<void> {
    this.store.dispatch({ type: "turn_broken" });
    for (const wait of CREATED_WAITS_MS) {
      await new Promise((resolve) => setTimeout(resolve, wait));
      if (scope.aborted || (await this.adoptCreated()) || this.store.threadId !== undefined) return;
    }
  }

  #isWaiting(message: Message | null): message is Message {
    return isMessageWaiting(this.store.state, message);
  }

  #lookUp(turn: Turn, scope: AbortSignal, wasAnswering: boolean): Promise<boolean> {
    return lookUp(this.store, (threadId) => this.reload(threadId), turn, scope, wasAnswering);
  }
}
