import type { BackendClient } from "@/lib/api/backend-client";
import { describeProblem, toProblem } from "@/lib/api/problem";
import type { AuthFailure } from "@/lib/auth/messages";
import { describeAuthFailure } from "@/lib/auth/messages";
import type { Texts, Translate } from "@/lib/messages/texts";

const DELETION_TIMEOUT_MS = 60_000;

/** The parts of signing in that the deletion needs; each resolves to null when all went well. */
export type AccountCalls = Readonly<{
  /** Checks the password, before anything is deleted. */
  checkPassword: (email: string, password: string) => Promise<AuthFailure | null>;
  deleteAccount: (password: string) => Promise<AuthFailure | null>;
  deleteGuest: () => Promise<AuthFailure | null>;
}>;

export type DeletionOutcome =
  | Readonly<{ kind: "deleted" }>
  /** Nothing was deleted. */
  | Readonly<{ kind: "refused"; message: string }>
  /** The data is gone, the account is not: asking again finishes it. */
  | Readonly<{ kind: "unfinished"; message: string }>;

type Identity = Readonly<{ email: string; password: string }>;

/**
 * Deletes what the backend holds of the person, then the account.
 *
 * In this order, because the account is the key to the data: were it gone first and the rest interrupted, the data would
 * stay and nobody could reach it. Interrupted between the two, the person signs in to an empty list and deletes again:
 * every step can be repeated. The password is checked before anything else, so that a wrong one costs nothing. Afterwards
 * the data is deleted once more, by the token that outlives the account for some minutes: another tab or a chat's answer
 * under way may have written in between.
 *
 * identity: null for a guest, who has no password.
 */
export async function deleteEverything(
  backend: BackendClient,
  account: AccountCalls,
  identity: Identity | null,
  texts: Texts,
): Promise<DeletionOutcome> {
  const { t } = texts;
  if (identity !== null) {
    const failure = await account.checkPassword(identity.email, identity.password);
    if (failure !== null) return { kind: "refused", message: describeCheck(failure, t) };
  }
  try {
    await deleteData(backend);
  } catch (error) {
    const why = describeProblem(toProblem(error), texts);
    return { kind: "refused", message: t("settings.nothingDeleted", { why }) };
  }
  const failure = await (identity === null
    ? account.deleteGuest()
    : account.deleteAccount(identity.password));
  if (failure !== null) {
    return {
      kind: "unfinished",
      message: t("settings.accountStays", { why: describeAuthFailure(failure, t) }),
    };
  }
  // A failure here leaves nothing that the person knew of; there is nobody left to tell.
  await deleteData(backend).catch(() => undefined);
  return { kind: "deleted" };
}

async function deleteData(backend: BackendClient): Promise<void> {
  await backend.request("DELETE", "/data", {
    body: { confirm: "delete everything" },
    timeoutMs: DELETION_TIMEOUT_MS,
  });
}

function describeCheck(failure: AuthFailure, t: Translate): string {
  const isWrong = failure.code === "INVALID_EMAIL_OR_PASSWORD" || failure.code === "INVALID_PASSWORD";
  return isWrong ? t("settings.wrongPassword") : describeAuthFailure(failure, t);
}
