import { ChatFailure, type FailureKind } from "../client/failure";
import type { Messages } from "../messages/index";
import type { ErrorReason } from "../thread/state";

const FAILURES: Readonly<Record<FailureKind, keyof Messages>> = {
  offline: "errorOffline",
  timeout: "errorTimeout",
  dropped: "errorDropped",
  signed_out: "errorSignedOut",
  refused: "errorRefused",
  protocol: "errorProtocol",
};

/** What is wrong, and what to do about it, in the user's words. */
export function describeError(
  reason: ErrorReason,
  messages: Messages,
): { readonly text: string; readonly fix: string | null } {
  switch (reason.kind) {
    case "stream":
      return { text: reason.message ?? messages.errorTitle, fix: null };
    case "unanswered":
      return { text: messages.errorDropped, fix: null };
    case "failure": {
      const { kind, about } = reason.failure;
      // The server knows best why it refused; everything else is told from here.
      if (kind === "refused" && about.detail) return { text: about.detail, fix: about.fix ?? null };
      return { text: messages[FAILURES[kind]], fix: null };
    }
  }
}

/** The same in one line, for whatever was thrown. */
export function describeFailure(error: unknown, messages: Messages): string {
  if (!(error instanceof ChatFailure)) return messages.errorTitle;
  const { text, fix } = describeError({ kind: "failure", failure: error }, messages);
  return [text, fix].filter(Boolean).join(" ");
}
