import { readObject, readString } from "../protocol/read";

export type DictationState = "idle" | "recording" | "transcribing";

export interface DictationHost {
  readonly transcribe: (audio: Readonly<{ audio_base64: string; mime_type: string }>) => Promise<string>;
  readonly onText: (text: string) => void;
  readonly onChange: () => void;
  readonly onError: (error: unknown) => void;
}

const LONGEST_MS = 120_000;

/** Speaks into the draft: records until it is stopped, and asks the server what was said. */
export class Dictation {
  #recorder: MediaRecorder | null = null;
  #state: DictationState = "idle";

  constructor(readonly host: DictationHost) {}

  get state(): DictationState {
    return this.#state;
  }

  async toggle(): Promise<void> {
    if (this.#state === "recording") this.#recorder?.stop();
    if (this.#state !== "idle") return;
    this.#set("recording");
    try {
      const microphone = await navigator.mediaDevices.getUserMedia({ audio: true });
      this.#record(microphone);
    } catch (error) {
      this.#set("idle");
      this.host.onError(error);
    }
  }

  /** Drops what is being recorded. */
  cancel(): void {
    const recorder = this.#recorder;
    this.#recorder = null;
    recorder?.stop();
    this.#set("idle");
  }

  #record(microphone: MediaStream): void {
    const recorder = new MediaRecorder(microphone);
    const pieces: Blob[] = [];
    const limit = setTimeout(() => recorder.stop(), LONGEST_MS);
    recorder.addEventListener("dataavailable", ({ data }) => pieces.push(data));
    recorder.addEventListener("stop", () => {
      clearTimeout(limit);
      for (const track of microphone.getTracks()) track.stop();
      if (this.#recorder === recorder) void this.#transcribe(new Blob(pieces, { type: recorder.mimeType }));
    });
    this.#recorder = recorder;
    recorder.start();
  }

  async #transcribe(audio: Blob): Promise<void> {
    this.#recorder = null;
    this.#set("transcribing");
    try {
      const text = await this.host.transcribe({ audio_base64: await toBase64(audio), mime_type: audio.type });
      if (text.trim() !== "") this.host.onText(text.trim());
    } catch (error) {
      this.host.onError(error);
    }
    this.#set("idle");
  }

  #set(state: DictationState): void {
    this.#state = state;
    this.host.onChange();
  }
}

/** Reads the answer to `input.transcribe`. */
export function readTranscription(value: unknown): string {
  return readString(readObject(value, "A transcription"), "text");
}

async function toBase64(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
