/** The answer does not have the form that was agreed with the backend. */
export class UnexpectedAnswerError extends Error {
  constructor(what: string) {
    super(`The backend's answer has no usable ${what}.`);
    this.name = "UnexpectedAnswerError";
  }
}

/** One field of an answer, or undefined where the answer is no object. */
export function readField(source: unknown, key: string): unknown {
  return typeof source === "object" && source !== null ? Reflect.get(source, key) : undefined;
}

/** A text that must be there. Throws UnexpectedAnswerError. */
export function requireText(source: unknown, key: string): string {
  const value = readField(source, key);
  if (typeof value !== "string") throw new UnexpectedAnswerError(key);
  return value;
}

/** A text, or null where there is none. */
export function readText(source: unknown, key: string): string | null {
  const value = readField(source, key);
  return typeof value === "string" && value !== "" ? value : null;
}

/** A whole number that must be there. Throws UnexpectedAnswerError. */
export function requireInteger(source: unknown, key: string): number {
  const value = readField(source, key);
  if (typeof value !== "number" || !Number.isInteger(value)) throw new UnexpectedAnswerError(key);
  return value;
}
