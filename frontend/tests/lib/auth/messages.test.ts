import { describe, expect, it } from "vitest";
import { describeAuthFailure } from "@/lib/auth/messages";
import { english } from "../../support/texts";

describe("describeAuthFailure", () => {
  it.each([
    [{ status: 422, code: "USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL" }, "Sign in instead"],
    [{ status: 401, code: "INVALID_EMAIL_OR_PASSWORD" }, "email or the password"],
    [{ status: 400, code: "PASSWORD_TOO_SHORT" }, "at least 8 characters"],
    [{ status: 429 }, "Wait a minute"],
    [{ status: 500, message: "SCHEMA_MISMATCH" }, "Try again in a moment"],
    [{ status: 0 }, "Check your connection"],
  ])("says what to do about %j", (failure, part) => {
    expect(describeAuthFailure(failure, english.t)).toContain(part);
  });

  it("never shows a server fault's own words", () => {
    expect(describeAuthFailure({ status: 500, message: "SCHEMA_MISMATCH" }, english.t)).not.toContain(
      "SCHEMA",
    );
  });

  it("shows what the service said about a mistake it does not know by name", () => {
    expect(describeAuthFailure({ status: 400, code: "NEW", message: "Name is odd" }, english.t)).toBe(
      "Name is odd",
    );
  });
});
