import type { ChatApi } from "../client/api";
import { ChatFailure } from "../client/failure";
import type { StreamRequest } from "../protocol/requests";
import type { StreamEvent } from "../protocol/types";
import { type ClientTool, callClientTool, findPendingCall } from "./client-tool";
import { findCreated } from "./find-created";
import { FrameQueue } from "./frame-queue";
import { loadNewest } from "./load-thread";
import { isWaiting } from "./merge";
import type { ThreadAction } from "./reduce";
import { type ErrorReason, findLastUserMessage, isAnswered, isItemEntry, isPending } from "./state";
import { type ThreadStore, toFailure } from "./store";
import { bringsAnswer, type Message, type Prepare, type Turn } from "./turn";

export interface TurnsHost {
  /** The server's client. @throws Error when the options have not been set */
  readonly api: () => ChatApi;
  readonly clientTool: () => ClientTool | undefined;
  readonly onThreadChange: (threadId: string | null) => void;
  readonly onResponse: (stage: "start" | "end") => void;
  readonly onEvent: (event: StreamEvent) => void;
  readonly onError: (error: Error) => void;
}

/** After a broken stream the server may still be storing the answer: look again after these waits. */
const RELOAD_WAITS_MS = [0, 1_000, 3_000];
/** The same for a thread that was just being made. "Try again" looks once more. */
const CREATED_WAITS_MS = [0, 1_000];
/** The statuses of a server that keeps no list of threads, or shows it to nobody. */
const NO_LIST = new Set([400, 403, 404, 405, 422, 501]);
/** A server that calls client tools without end is stopped here. */
const MAX_CLIENT_TOOL_CALLS = 25;

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
    for (let calls = 0; next && !scope.aborted && calls <= MAX_CLIENT_TOOL_CALLS; calls += 1) {
      completed = await this.#runOne(next, current, scope);
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

  /** Runs one stream to its end. True when it came to a good end, without an error event. */
  async #runOne(request: StreamRequest, turn: Turn, scope: AbortSignal): Promise<boolean> {
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
      const { threadId } = this.store;
      if (!signal.aborted && !failed && turn.message && !isAnswerSeen && threadId !== undefined) {
        await this.#lookUp(threadId, turn, scope);
      }
      return !signal.aborted && !failed;
    } catch (error) {
      if (!signal.aborted) await this.#recover(toFailure(error), request, turn, scope);
      return false;
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

  /** After a failed turn: finds out what the server has stored, shows that, and offers what helps. */
  async #recover(
    failure: ChatFailure,
    request: StreamRequest,
    turn: Turn,
    scope: AbortSignal,
  ): Promise<void> {
    this.#deltas.flush();
    this.host.onError(failure);
    // A clear refusal changed nothing on the server: there is nothing to find out.
    const refused = failure.kind === "signed_out" || (failure.about.status ?? 500) < 500;
    if (!refused && turn.message && this.store.threadId === undefined) await this.#lookForThread(scope);
    const { threadId } = this.store;
    const settled = threadId !== undefined && !refused && (await this.#lookUp(threadId, turn, scope));
    if (scope.aborted) return;
    // What is stored speaks for itself, unless it is only what was there before.
    if (settled && (turn.message || turn.givenTo !== null || failure.kind === "dropped")) return;
    if (this.#isWaiting(turn.message)) {
      const { key, input } = turn.message;
      this.store.dispatch({ type: "message_failed", key });
      this.store.fail({ kind: "failure", failure }, { kind: "send", messageKey: key, input });
      return;
    }
    const reason: ErrorReason =
      failure.kind === "dropped" ? { kind: "unanswered" } : { kind: "failure", failure };
    if (turn.givenTo !== null && isPending(this.store.state, turn.givenTo)) {
      this.store.fail(reason, { kind: "give", itemId: turn.givenTo, request });
      return;
    }
    const asked = turn.quiet ? null : findLastUserMessage(this.store.state);
    this.store.fail(reason, asked ? { kind: "answer", itemId: asked.item.id } : null);
  }

  /** The connection went before the server told which thread it had made. */
  async #lookForThread(scope: AbortSignal): Promise<void> {
    this.store.dispatch({ type: "turn_broken" });
    for (const wait of CREATED_WAITS_MS) {
      await new Promise((resolve) => setTimeout(resolve, wait));
      if (scope.aborted || (await this.adoptCreated()) || this.store.threadId !== undefined) return;
    }
  }

  /** Reads the thread again until it holds an answer. True when it does, or none is expected. */
  async #lookUp(threadId: string, turn: Turn, scope: AbortSignal): Promise<boolean> {
    if (turn.quiet) return (await this.reload(threadId)) === null;
    this.store.dispatch({ type: "turn_broken" });
    for (const wait of RELOAD_WAITS_MS) {
      await new Promise((resolve) => setTimeout(resolve, wait));
      if (scope.aborted) return false;
      if (await this.reload(threadId)) continue;
      // The server never saw the message: nothing more will come.
      if (this.#isWaiting(turn.message)) return false;
      // A server may take what it was given only together with its answer.
      if (turn.givenTo !== null && isPending(this.store.state, turn.givenTo)) continue;
      if (isAnswered(this.store.state, turn.givenTo)) return true;
    }
    return false;
  }

  #isWaiting(message: Message | null): message is Message {
    return (
      message !== null &&
      this.store.state.entries.some(
        (entry) => isItemEntry(entry) && entry.key === message.key && entry.progression === "sending",
      )
    );
  }
}
