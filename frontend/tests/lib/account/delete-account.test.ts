import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type AccountCalls, deleteEverything } from "@/lib/account/delete-account";
import { BackendClient } from "@/lib/api/backend-client";
import type { AuthFailure } from "@/lib/auth/messages";
import { FakeBackend } from "../../support/fake-backend";
import { english } from "../../support/texts";

const IDENTITY = { email: "anna@example.com", password: "right" };

let backend: FakeBackend;
let client: BackendClient;
/** What was asked, in order. */
let calls: string[];
let accountFailure: AuthFailure | null;

const account: AccountCalls = {
  checkPassword: async (_email, password) => {
    calls.push("check");
    return password === "right" ? null : { status: 401, code: "INVALID_EMAIL_OR_PASSWORD" };
  },
  deleteAccount: async () => {
    calls.push(`account, ${backend.tasks.length} tasks left`);
    return accountFailure;
  },
  deleteGuest: async () => {
    calls.push(`guest, ${backend.tasks.length} tasks left`);
    return accountFailure;
  },
};

beforeEach(async () => {
  backend = await FakeBackend.start();
  backend.seed({ title: "Milk" });
  client = new BackendClient(backend.url, "user-1", fetch);
  calls = [];
  accountFailure = null;
});

afterEach(() => backend.stop());

describe("deleting an account", () => {
  it("deletes the data, then the account, then what was written in between", async () => {
    expect(await deleteEverything(client, account, IDENTITY, english)).toEqual({ kind: "deleted" });
    expect(calls).toEqual(["check", "account, 0 tasks left"]);
    expect(backend.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      "DELETE /api/user-1/data",
      "DELETE /api/user-1/data",
    ]);
  });

  it("needs no password of a guest", async () => {
    expect(await deleteEverything(client, account, null, english)).toEqual({ kind: "deleted" });
    expect(calls).toEqual(["guest, 0 tasks left"]);
  });

  it("deletes nothing when the password is wrong", async () => {
    const outcome = await deleteEverything(client, account, { ...IDENTITY, password: "wrong" }, english);
    expect(outcome).toEqual({ kind: "refused", message: "The password is not right. Nothing was deleted." });
    expect(backend.requests).toEqual([]);
  });

  it("keeps the account, the key to the data, when the data cannot be deleted", async () => {
    backend.failNextChange(503, { detail: "The database is away.", fix: "Try again." });
    expect(await deleteEverything(client, account, IDENTITY, english)).toEqual({
      kind: "refused",
      message: "Nothing was deleted. The database is away. Try again.",
    });
    expect(calls).toEqual(["check"]);
    expect(backend.tasks).toHaveLength(1);
  });

  it("says so when the account stays, and finishes when asked again", async () => {
    accountFailure = { status: 500 };
    expect(await deleteEverything(client, account, IDENTITY, english)).toMatchObject({ kind: "unfinished" });
    accountFailure = null;
    expect(await deleteEverything(client, account, IDENTITY, english)).toEqual({ kind: "deleted" });
  });
});
