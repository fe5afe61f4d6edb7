import { ProblemError, readProblem } from "@/lib/api/problem";
import { CONNECTIONS_PATH, type Connection, REVOKE_PATH } from "./connection";

const TIMEOUT_MS = 10_000;

function readConnection(value: unknown): Connection | null {
  if (typeof value !== "object" || value === null) return null;
  const { clientId, name, scopes, connectedAt, lastUsedAt }: Record<string, unknown> = Object.fromEntries(
    Object.entries(value),
  );
  if (typeof clientId !== "string" || typeof connectedAt !== "string" || !Array.isArray(scopes)) return null;
  return {
    clientId,
    name: typeof name === "string" ? name : null,
    scopes: scopes.filter((scope): scope is string => typeof scope === "string"),
    connectedAt,
    lastUsedAt: typeof lastUsedAt === "string" ? lastUsedAt : null,
  };
}

async function ask(path: string, init: RequestInit): Promise<Response> {
  const response = await fetch(`/api/auth${path}`, {
    ...init,
    cache: "no-store",
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (!response.ok) throw new ProblemError(await readProblem(response));
  return response;
}

/** The programs that the signed-in person has let in. Throws ProblemError and what fetch throws. */
export async function fetchConnections(): Promise<readonly Connection[]> {
  const body: unknown = await (await ask(CONNECTIONS_PATH, {})).json();
  return (Array.isArray(body) ? body : []).map(readConnection).filter((one) => one !== null);
}

/** Ends one of them. Safe to repeat. Throws ProblemError and what fetch throws. */
export async function endConnection(clientId: string): Promise<void> {
  await ask(REVOKE_PATH, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ clientId }),
  });
}
