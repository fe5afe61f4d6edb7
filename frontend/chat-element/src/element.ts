import type { OpenAIChatKit as ChatKitElement, ChatKitEvents, ChatKitOptions } from "@openai/chatkit";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { ChatApi } from "./client/api";
import { findDeeplink } from "./deeplink";
import { prepareMarkdown } from "./markdown";
import { type Localization, localize } from "./messages/index";
import { findRefusedOptions, readOptions, type Settings } from "./options";
import type { StreamEvent, WidgetItem } from "./protocol/types";
import { styles } from "./styles/index";
import { loadFonts } from "./styles/load-fonts";
import { readTheme } from "./styles/read-theme";
import { Conversation } from "./thread/conversation";
import { History } from "./thread/history";
import { Previews } from "./thread/previews";
import type { Entry } from "./thread/state";
import { toUserInput } from "./user-input";
import { Backlog } from "./views/backlog";
import { Composer } from "./views/composer";
import { describeFailure } from "./views/describe-error";
import { drawHeader } from "./views/header";
import { drawHistoryPanel } from "./views/history-panel";
import { ScrollKeeper } from "./views/scroll-keeper";
import { setStyle } from "./views/set-style";
import { drawThread } from "./views/thread";
import type { Commands, View } from "./views/view";
import { WidgetActions } from "./widgets/actions";

type Detail<K extends keyof ChatKitEvents> = ChatKitEvents[K]["detail"];

/**
 * A chat that speaks the ChatKit protocol with your own server, and with nothing else.
 * Same options, methods and events as OpenAI's element; the README says how it makes use of each.
 *
 * @csspart header @csspart thread @csspart user-message @csspart assistant-message @csspart widget
 * @csspart notice @csspart error @csspart composer @csspart input @csspart send-button
 * @csspart start-screen @csspart prompt @csspart history
 * @cssprop --chatkit-accent @cssprop --chatkit-background @cssprop --chatkit-foreground
 * @cssprop --chatkit-font
 */
export class OpenAIChatKit extends LitElement implements ChatKitElement {
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };
  static override styles = styles;

  #settings: Settings | null = null;
  #api: ChatApi | null = null;
  #localization: Localization = localize("en");
  #ready = false;
  readonly #warned = new Set<string>();
  #ratings: ReadonlyMap<string, "positive" | "negative"> = new Map();
  /** The entry that was drawn first: another one means that entries came above it. */
  #firstKey: string | undefined;
  /** What had the focus when the history panel opened. */
  #focusBefore: HTMLElement | null = null;

  readonly #requestDraw = (): void => this.requestUpdate();
  readonly #onError = (error: Error): void => this.#emit("chatkit.error", { error });

  readonly #conversation = new Conversation({
    api: () => this.#requireApi(),
    clientTool: () => this.#settings?.onClientTool,
    onChange: this.#requestDraw,
    onThreadChange: (threadId) => {
      this.#widgets.clear();
      this.#ratings = new Map();
      this.#emit("chatkit.thread.change", { threadId });
    },
    onLoad: (threadId, stage) => {
      if (stage === "start") this.#scroll.jump();
      this.#emit(stage === "start" ? "chatkit.thread.load.start" : "chatkit.thread.load.end", { threadId });
    },
    onResponse: (stage) => this.#emit(stage === "start" ? "chatkit.response.start" : "chatkit.response.end"),
    onEvent: (event) => this.#onStreamEvent(event),
    onError: this.#onError,
  });

  readonly #history = new History({
    api: () => this.#requireApi(),
    onChange: this.#requestDraw,
    onToggle: (open) => this.#onHistoryToggle(open),
    onRenamed: (threadId, title) => this.#conversation.rename(threadId, title),
    onDeleted: (threadId) => {
      if (this.#conversation.state.thread?.id === threadId) this.#open(null);
    },
    onError: this.#onError,
  });

  readonly #widgets = new WidgetActions({
    onChange: this.#requestDraw,
    actOnPage: (action, item) => this.#actOnPage(action, item),
    actOnServer: (action, itemId, options) => this.#conversation.act(action, itemId, options),
    onError: this.#onError,
  });

  readonly #composer: Composer = new Composer({
    options: () => this.#settings?.source ?? null,
    onChange: this.#requestDraw,
    onToolChange: (toolId) => this.#emit("chatkit.tool.change", { toolId }),
    call: (request, read, signal) => this.#requireApi().call(request, read, signal),
    describe: (error) => describeFailure(error, this.#localization.messages),
    messages: () => this.#localization.messages,
    onError: (error) => this.#onError(error instanceof Error ? error : new Error(String(error))),
  });

  readonly #previews = new Previews(
    () => this.#settings?.source ?? {},
    this.#requestDraw,
    (error) => this.#onError(error instanceof Error ? error : new Error(String(error))),
  );

  readonly #scroll = new ScrollKeeper({
    onChange: this.#requestDraw,
    onNearStart: () => this.#commands.loadOlder(),
    follows: () => this.#settings?.autoScroll ?? true,
  });

  readonly #backlog = new Backlog(this.#requestDraw);
  /** What is drawn of the conversation's entries. */
  #drawn: readonly Entry[] = [];

  readonly #commands: Commands = {
    send: (input) => this.#run(this.#send(input)),
    stop: () => this.#conversation.stop(),
    retry: (key, retry) => this.#run(this.#conversation.retry(key, retry), { jump: true }),
    retryAnswer: (itemId) => this.#run(this.#conversation.retryAnswer(itemId), { jump: true }),
    rate: (itemIds, kind) => this.#run(this.#rate(itemIds, kind)),
    answer: (itemId, input) => this.#run(this.#conversation.answerQuestions(itemId, input), { jump: true }),
    loadOlder: () => this.#run(this.#conversation.loadOlder()),
    openThread: (threadId) => this.#open(threadId),
    act: (item, node, action, values) => this.#run(this.#widgets.run(item, node, action, values)),
    check: this.#widgets.check,
    expand: this.#widgets.expand,
  };

  /**
   * Applies the full set of options. What the user sees stays: thread, draft and place.
   * @throws Error when `api.url` is missing
   */
  setOptions(options: ChatKitOptions): void {
    const settings = readOptions(options);
    const isFirst = this.#settings === null;
    this.#settings = settings;
    this.#localization = localize(settings.locale);
    loadFonts(settings.theme.fontSources, (error) => this.#log("font.failed", { error: String(error) }));
    this.#api = new ChatApi(settings.api, (reason) => this.#log("stream.malformed", { reason }));
    this.requestUpdate();
    const refused = findRefusedOptions(options).filter(({ option }) => !this.#warned.has(option));
    for (const { option } of refused) this.#warned.add(option);
    // Later, because the React wrapper listens only after it has set the options.
    setTimeout(() => {
      for (const { option, reason } of refused) this.#warn(option, reason);
      if (!isFirst) return;
      this.#ready = true;
      this.#emit("chatkit.ready");
      if (settings.initialThread !== null) this.#run(this.#conversation.open(settings.initialThread));
    }, 0);
  }

  async focusComposer(): Promise<void> {
    await this.updateComplete;
    this.#composer.focus();
  }

  async setThreadId(threadId: string | null): Promise<void> {
    this.#history.hide();
    await this.#conversation.open(threadId);
  }

  /** @throws Error when the message is empty or an answer is under way */
  async sendUserMessage(message: Parameters<ChatKitElement["sendUserMessage"]>[0]): Promise<void> {
    const input = toUserInput(message);
    if (input.content.every((part) => part.text.trim() === "") && input.attachments.length === 0) {
      throw new Error("The message is empty: give sendUserMessage a text or content.");
    }
    if (message.newThread) await this.#conversation.open(null);
    await this.#send(input);
  }

  async setComposerValue(value: Parameters<ChatKitElement["setComposerValue"]>[0]): Promise<void> {
    await this.updateComplete;
    this.#composer.setValue(value);
  }

  /** @throws Error when there is no thread to act in */
  async sendCustomAction(
    action: { type: string; payload?: Record<string, unknown> },
    itemId?: string,
  ): Promise<void> {
    await this.#conversation.act(action, itemId ?? null, { streaming: true });
  }

  async showHistory(): Promise<void> {
    await this.#history.show();
  }

  async hideHistory(): Promise<void> {
    this.#history.hide();
  }

  async fetchUpdates(): Promise<void> {
    await Promise.all([
      this.#conversation.refresh(),
      this.#history.state.open ? this.#history.reload() : undefined,
    ]);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Whoever types will have an answer to read soon; who only looks need not load what draws it.
    this.addEventListener("input", prepareMarkdown, { once: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#conversation.stop();
    this.#composer.dictation.cancel();
    this.#history.hide();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#drawn = this.#backlog.take(this.#conversation.state.entries);
    const first = this.#drawn[0]?.key;
    if (first !== this.#firstKey) this.#scroll.keepPlace();
    this.#firstKey = first;
  }

  protected override render(): TemplateResult | typeof nothing {
    const settings = this.#settings;
    if (!settings) return nothing;
    const { messages, language } = this.#localization;
    const view: View = {
      settings,
      messages,
      state: this.#conversation.state,
      commands: this.#commands,
      previews: this.#previews,
      usageOf: (itemId) => this.#widgets.usageOf(itemId),
      ratings: this.#ratings,
    };
    const { open } = this.#history.state;
    const { theme } = settings;
    return html`<section
      class="root"
      part="root"
      lang=${language}
      aria-label=${settings.title ?? messages.chat}
      data-scheme=${theme.scheme}
      data-radius=${theme.radius}
      data-density=${theme.density}
      data-accent-level=${theme.accentLevel}
      ${setStyle(readTheme(theme))}
      @click=${this.#onClick}
    >
      <div class="main" ?inert=${open}>
        ${drawHeader(view, { open, toggle: () => this.#run(this.#history.show()) })}
        <div class="body">${drawThread(view, this.#drawn, this.#scroll)}</div>
        ${this.#composer.draw(view)}
      </div>
      ${drawHistoryPanel(view, this.#history)}
    </section>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    // A conversation without messages keeps no place; measuring it would lay out the page in the midst of its start.
    if (this.#drawn.length > 0) this.#scroll.settle();
    const editing = this.renderRoot.querySelector(".edit-focus");
    const active = this.shadowRoot?.activeElement;
    // Focus follows into the row that is being renamed or deleted, once.
    if (editing instanceof HTMLElement && !active?.closest(".editing")) editing.focus();
  }

  async #send(input: ReturnType<typeof toUserInput>): Promise<void> {
    const sent = this.#conversation.send(input);
    prepareMarkdown();
    this.#scroll.jump();
    await sent;
  }

  async #rate(itemIds: readonly string[], kind: "positive" | "negative"): Promise<void> {
    const threadId = this.#conversation.state.thread?.id;
    if (threadId === undefined) return;
    await this.#requireApi().call(
      { type: "items.feedback", params: { thread_id: threadId, item_ids: itemIds, kind } },
      () => undefined,
      AbortSignal.timeout(30_000),
    );
    this.#ratings = new Map([...this.#ratings, ...itemIds.map((id) => [id, kind] as const)]);
    this.requestUpdate();
  }

  #open(threadId: string | null): void {
    this.#history.hide();
    this.#run(this.#conversation.open(threadId));
    void this.focusComposer();
  }

  async #actOnPage(
    action: { type: string; payload?: Record<string, unknown> },
    item: WidgetItem,
  ): Promise<void> {
    const onAction = this.#settings?.onAction;
    if (!onAction) {
      throw new Error(`The widget action "${action.type}" is for the page, but widgets.onAction is not set.`);
    }
    // The page's types describe every widget; what the server really sent is passed on as it is.
    const widgetItem: unknown = { id: item.id, widget: item.source };
    await Reflect.apply(onAction, undefined, [action, widgetItem]);
  }

  #onStreamEvent(event: StreamEvent): void {
    if (event.type === "client_effect")
      this.#emit("chatkit.effect", { name: event.name, data: { ...event.data } });
    if (event.type === "error") this.#onError(new Error(event.message ?? event.code));
    if (event.type === "unknown") this.#log("stream.unknown_event", { type: event.sentType });
  }

  #onHistoryToggle(open: boolean): void {
    this.#emit(open ? "chatkit.history.open" : "chatkit.history.close");
    if (open) {
      const active = this.shadowRoot?.activeElement;
      this.#focusBefore = active instanceof HTMLElement ? active : null;
    }
    void this.updateComplete.then(() => {
      const target = open ? this.renderRoot.querySelector(".history .close") : this.#focusBefore;
      if (target instanceof HTMLElement && this.#ready) target.focus();
    });
  }

  readonly #onClick = (event: Event): void => {
    const deeplink = findDeeplink(event);
    if (!deeplink) return;
    event.preventDefault();
    this.#emit("chatkit.deeplink", deeplink);
  };

  #requireApi(): ChatApi {
    if (!this.#api) throw new Error("The chat has no options yet: call setOptions first.");
    return this.#api;
  }

  /** Runs what a user asked for. What the conversation does not show itself becomes chatkit.error. */
  #run(work: Promise<unknown>, { jump = false } = {}): void {
    if (jump) this.#scroll.jump();
    work.catch((error: unknown) => this.#onError(error instanceof Error ? error : new Error(String(error))));
  }

  #warn(option: string, reason: string): void {
    console.warn(`<openai-chatkit>: the option "${option}" ${reason}.`);
    this.#log("option.unsupported", { option, reason });
  }

  #log(name: string, data: Record<string, unknown>): void {
    this.#emit("chatkit.log", { name, data });
  }

  #emit<K extends keyof ChatKitEvents>(name: K, ...detail: Detail<K> extends void ? [] : [Detail<K>]): void {
    this.dispatchEvent(new CustomEvent(name, { detail: detail[0] }));
  }
}
