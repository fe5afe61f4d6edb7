import { MINIMUM_PASSWORD_LENGTH } from "./password";

/** What Better Auth's client reports when a call fails. */
export type AuthFailure = Readonly<{
  status: number;
  code?: string | undefined;
  message?: string | undefined;
}>;

const BY_CODE: Readonly<Record<string, string>> = {
  USER_ALREADY_EXISTS: "There is already an account with this email. Sign in instead.",
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: "There is already an account with this email. Sign in instead.",
  INVALID_EMAIL_OR_PASSWORD: "The email or the password is not right. Check both and try again.",
  INVALID_EMAIL: "This does not look like an email address.",
  PASSWORD_TOO_SHORT: `Choose a password with at least ${MINIMUM_PASSWORD_LENGTH} characters.`,
  PASSWORD_TOO_LONG: "Choose a shorter password: at most 128 characters.",
  INVALID_ORIGIN:
    "This page's address is not the one it was set up with. Open the address that was printed at the start.",
};

/** A failed sign-in or sign-up as one friendly sentence that says what to do. */
export function describeAuthFailure(failure: AuthFailure): string {
  const known = failure.code === undefined ? undefined : BY_CODE[failure.code];
  if (known !== undefined) return known;
  if (failure.status === 429) return "Too many tries. Wait a minute, then try again.";
  if (failure.status >= 500) return "Signing in does not work right now. Try again in a moment.";
  if (failure.status === 0) return "The server cannot be reached. Check your connection, then try again.";
  return failure.message ?? "That did not work. Check what you typed and try again.";
}
