import type { Translate } from "@/lib/messages/texts";
import { MINIMUM_PASSWORD_LENGTH } from "./password";

/** What Better Auth's client reports when a call fails. */
export type AuthFailure = Readonly<{
  status: number;
  code?: string | undefined;
  message?: string | undefined;
}>;

const BY_CODE = {
  USER_ALREADY_EXISTS: "problem.accountExists",
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: "problem.accountExists",
  INVALID_EMAIL_OR_PASSWORD: "problem.wrongPassword",
  INVALID_EMAIL: "problem.badEmail",
  PASSWORD_TOO_LONG: "problem.longPassword",
  INVALID_ORIGIN: "problem.wrongAddress",
} as const;

function isKnown(code: string | undefined): code is keyof typeof BY_CODE {
  return code !== undefined && Object.hasOwn(BY_CODE, code);
}

/** A failed sign-in or sign-up as one friendly sentence that says what to do. */
export function describeAuthFailure(failure: AuthFailure, t: Translate): string {
  if (isKnown(failure.code)) return t(BY_CODE[failure.code]);
  if (failure.code === "PASSWORD_TOO_SHORT")
    return t("problem.shortPassword", { count: MINIMUM_PASSWORD_LENGTH });
  if (failure.status === 429) return t("problem.tooManyTries");
  if (failure.status >= 500) return t("problem.signInDown");
  if (failure.status === 0) return t("problem.unreachable");
  return failure.message ?? t("problem.badInput");
}
