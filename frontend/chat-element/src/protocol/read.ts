/**
 * Readers that turn unknown JSON into typed values. Everything that comes from the server passes
 * through here once, so the rest of the element works with types it can trust.
 */

export type JsonObject = Readonly<Record<string, unknown>>;

/** A value from the server does not have the form that the protocol asks for. */
export class ProtocolError extends Error {
  override readonly name = "ProtocolError";
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value as an object. @throws ProtocolError naming `what` when it is something else. */
export function readObject(value: unknown, what: string): JsonObject {
  if (!isObject(value)) throw new ProtocolError(`${what} is not an object.`);
  return value;
}

/** A string field. @throws ProtocolError when it is missing or not a string. */
export function readString(source: JsonObject, key: string): string {
  const value = source[key];
  if (typeof value !== "string") throw new ProtocolError(`"${key}" is not a string.`);
  return value;
}

export function readOptionalString(source: JsonObject, key: string): string | null {
  const value = source[key];
  return typeof value === "string" ? value : null;
}

export function readBoolean(source: JsonObject, key: string, fallback = false): boolean {
  const value = source[key];
  return typeof value === "boolean" ? value : fallback;
}

/** A count or position. @throws ProtocolError when it is not a whole number of at least zero. */
export function readIndex(source: JsonObject, key: string): number {
  const value = source[key];
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0) {
    throw new ProtocolError(`"${key}" is not a whole number.`);
  }
  return value;
}

export function readNumber(source: JsonObject, key: string): number | null {
  const value = source[key];
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

/** The entries of a list field; a missing field is an empty list. */
export function readList(source: JsonObject, key: string): readonly unknown[] {
  const value = source[key];
  return Array.isArray(value) ? value : [];
}

/** One of the allowed words, or the fallback. */
export function readWord<const T extends string>(
  source: JsonObject,
  key: string,
  allowed: readonly T[],
  fallback: T,
): T {
  const value = source[key];
  return allowed.find((word) => word === value) ?? fallback;
}

/** Reads each entry and leaves out those that do not fit: one broken entry must not hide the others. */
export function readEach<T>(values: readonly unknown[], read: (value: unknown) => T): T[] {
  const found: T[] = [];
  for (const value of values) {
    try {
      found.push(read(value));
    } catch (error) {
      if (!(error instanceof ProtocolError)) throw error;
    }
  }
  return found;
}
