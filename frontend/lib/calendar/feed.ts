import { readField, readText, requireText, UnexpectedAnswerError } from "@/lib/api/answer";
import type { BackendClient } from "@/lib/api/backend-client";

export type Feed = Readonly<{ exists: boolean; createdAt: string | null }>;

/** Throws ProblemError, UnexpectedAnswerError, or what fetch throws; so do the others. */
export async function readFeed(backend: BackendClient): Promise<Feed> {
  const body: unknown = await (await backend.request("GET", "/calendar-feed")).json();
  const exists = readField(body, "exists");
  if (typeof exists !== "boolean") throw new UnexpectedAnswerError("calendar feed");
  return { exists, createdAt: readText(body, "created_at") };
}

/** Makes a feed, or a new one whose address replaces the old one's. The address is told this once only. */
export async function makeFeed(backend: BackendClient): Promise<string> {
  const path = requireText(await (await backend.request("POST", "/calendar-feed")).json(), "path");
  return new URL(backend.backendUrl + path).href;
}

export async function revokeFeed(backend: BackendClient): Promise<void> {
  await backend.request("DELETE", "/calendar-feed");
}
