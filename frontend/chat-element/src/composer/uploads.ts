import type { ChatKitOptions } from "@openai/chatkit";
import { ChatFailure, readFailure } from "../client/failure";
import { isObject, readObject, readOptionalString, readString } from "../protocol/read";

/** A file on its way to the server, or there already. */
export interface Upload {
  /** Names it on this page. */
  readonly key: number;
  readonly name: string;
  readonly state:
    | Readonly<{ kind: "uploading" }>
    | Readonly<{ kind: "ready"; id: string }>
    | Readonly<{ kind: "failed"; reason: string }>;
}

/** An attachment as the server describes it. */
interface Registered {
  readonly id: string;
  /** Where the bytes go next; null when they are there. */
  readonly target: Readonly<{
    url: string;
    method: string;
    headers: Readonly<Record<string, string>>;
  }> | null;
}

export interface UploadsHost {
  readonly options: () => Pick<ChatKitOptions, "api" | "composer"> | null;
  /** Sends `attachments.create` or `attachments.delete`. */
  readonly call: <T>(
    request:
      | Readonly<{
          type: "attachments.create";
          params: Readonly<{ name: string; size: number; mime_type: string }>;
        }>
      | Readonly<{ type: "attachments.delete"; params: Readonly<{ attachment_id: string }> }>,
    read: (value: unknown) => T,
    signal: AbortSignal,
  ) => Promise<T>;
  readonly onChange: () => void;
  readonly describe: (error: unknown) => string;
  readonly messages: () => Readonly<{ fileTooBig: string; fileKind: string; tooManyFiles: string }>;
}

const DEFAULT_MAX_BYTES = 100 * 1024 * 1024;
const DEFAULT_MAX_COUNT = 10;
const UPLOAD_TIMEOUT_MS = 300_000;

/** The files beside the draft. They are uploaded at once, so that sending does not wait. */
export class Uploads {
  #uploads: readonly Upload[] = [];
  #next = 0;
  readonly #aborts = new Map<number, AbortController>();

  constructor(readonly host: UploadsHost) {}

  get list(): readonly Upload[] {
    return this.#uploads;
  }

  get isEnabled(): boolean {
    return this.host.options()?.composer?.attachments?.enabled === true;
  }

  get isBusy(): boolean {
    return this.#uploads.some(({ state }) => state.kind === "uploading");
  }

  /** The ids to send with the message. */
  get ids(): readonly string[] {
    return this.#uploads.flatMap(({ state }) => (state.kind === "ready" ? [state.id] : []));
  }

  /** What a file dialog may offer. */
  get accept(): string {
    return Object.entries(this.host.options()?.composer?.attachments?.accept ?? {})
      .flatMap(([type, extensions]) => [type, ...extensions])
      .join(",");
  }

  add(files: Iterable<File>): void {
    if (!this.isEnabled) return;
    for (const file of files) this.#addOne(file);
  }

  /** Attachments that are on the server already. */
  addReady(attachments: readonly Readonly<{ id: string; name: string }>[]): void {
    for (const { id, name } of attachments)
      this.#put({ key: this.#takeKey(), name, state: { kind: "ready", id } });
  }

  /** Takes a file away, from the server too. */
  remove(key: number): void {
    const upload = this.#uploads.find((one) => one.key === key);
    this.#aborts.get(key)?.abort();
    this.#uploads = this.#uploads.filter((one) => one.key !== key);
    this.host.onChange();
    if (upload?.state.kind !== "ready") return;
    const params = { attachment_id: upload.state.id };
    // Nobody waits for it: what the server keeps by mistake is in no message.
    this.host
      .call({ type: "attachments.delete", params }, () => undefined, AbortSignal.timeout(UPLOAD_TIMEOUT_MS))
      .catch(() => undefined);
  }

  /** Forgets everything: the message was sent. */
  clear(): void {
    this.#uploads = [];
    this.host.onChange();
  }

  #addOne(file: File): void {
    const key = this.#takeKey();
    const reason = this.#refuse(file);
    if (reason !== null) {
      this.#put({ key, name: file.name, state: { kind: "failed", reason } });
      return;
    }
    this.#put({ key, name: file.name, state: { kind: "uploading" } });
    const abort = new AbortController();
    this.#aborts.set(key, abort);
    const signal = AbortSignal.any([abort.signal, AbortSignal.timeout(UPLOAD_TIMEOUT_MS)]);
    this.#upload(file, signal)
      .then((id) => this.#set(key, { kind: "ready", id }))
      .catch((error: unknown) => this.#set(key, { kind: "failed", reason: this.host.describe(error) }))
      .finally(() => this.#aborts.delete(key));
  }

  async #upload(file: File, signal: AbortSignal): Promise<string> {
    const api = this.host.options()?.api;
    const strategy = api && "uploadStrategy" in api ? api.uploadStrategy : undefined;
    const send = (api && "fetch" in api ? api.fetch : undefined) ?? globalThis.fetch;
    if (strategy?.type === "direct") {
      const form = new FormData();
      form.append("file", file);
      const response = await send(strategy.uploadUrl, { method: "POST", body: form, signal });
      if (!response.ok) throw await readFailure(response);
      return readAttachment(await response.json()).id;
    }
    const params = { name: file.name, size: file.size, mime_type: file.type || "application/octet-stream" };
    const { id, target } = await this.host.call(
      { type: "attachments.create", params },
      readAttachment,
      signal,
    );
    if (target !== null) {
      const { url, method, headers } = target;
      // To storage, which is another server: the page's own headers are not for it.
      const response = await globalThis.fetch(url, { method, headers, body: file, signal });
      if (!response.ok) throw new ChatFailure("refused", `The upload was refused (${response.status}).`);
    }
    return id;
  }

  #refuse(file: File): string | null {
    const options = this.host.options()?.composer?.attachments;
    const { fileTooBig, fileKind, tooManyFiles } = this.host.messages();
    const count = options?.maxCount ?? DEFAULT_MAX_COUNT;
    if (this.#uploads.filter(({ state }) => state.kind !== "failed").length >= count) {
      return tooManyFiles.replace("{count}", String(count));
    }
    if (options?.accept && !isAccepted(file, options.accept)) return fileKind;
    const limit = limitFor(file, options?.maxSize);
    return file.size > limit ? fileTooBig.replace("{size}", `${Math.floor(limit / 1024 / 1024)} MB`) : null;
  }

  #takeKey(): number {
    this.#next += 1;
    return this.#next;
  }

  #put(upload: Upload): void {
    this.#uploads = [...this.#uploads, upload];
    this.host.onChange();
  }

  #set(key: number, state: Upload["state"]): void {
    this.#uploads = this.#uploads.map((one) => (one.key === key ? { ...one, state } : one));
    this.host.onChange();
  }
}

function matchesType(file: File, pattern: string): boolean {
  if (pattern === "*" || pattern === "*/*") return true;
  return pattern.endsWith("/*") ? file.type.startsWith(pattern.slice(0, -1)) : file.type === pattern;
}

export function isAccepted(file: File, accept: Readonly<Record<string, readonly string[]>>): boolean {
  return Object.entries(accept).some(
    ([type, extensions]) =>
      matchesType(file, type) ||
      extensions.some((end) => file.name.toLowerCase().endsWith(end.toLowerCase())),
  );
}

export function limitFor(file: File, maxSize: number | Readonly<Record<string, number>> | undefined): number {
  if (typeof maxSize === "number") return maxSize;
  if (maxSize === undefined) return DEFAULT_MAX_BYTES;
  const own = Object.entries(maxSize).find(
    ([type]) => type !== "*" && type !== "" && matchesType(file, type),
  );
  return own?.[1] ?? maxSize["*"] ?? maxSize[""] ?? DEFAULT_MAX_BYTES;
}

function readAttachment(value: unknown): Registered {
  const source = readObject(value, "An attachment");
  const target = isObject(source.upload_descriptor) ? source.upload_descriptor : null;
  const headers = isObject(target?.headers) ? target.headers : {};
  return {
    id: readString(source, "id"),
    target: target && {
      url: readString(target, "url"),
      method: readOptionalString(target, "method") ?? "PUT",
      headers: Object.fromEntries(
        Object.entries(headers).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
      ),
    },
  };
}
