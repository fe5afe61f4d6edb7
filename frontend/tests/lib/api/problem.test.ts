import { describe, expect, it } from "vitest";
import { describeProblem, makeProblem, ProblemError, readProblem, toProblem } from "@/lib/api/problem";
import { english, makeTexts } from "../../support/texts";

describe("readProblem", () => {
  it("takes detail and fix out of a problem document", async () => {
    const body = {
      title: "Not found",
      status: 404,
      detail: "There is no task 7.",
      fix: "Reload.",
      request_id: "r-1",
    };
    expect(await readProblem(Response.json(body, { status: 404 }))).toEqual({
      status: 404,
      cause: "refused",
      message: "There is no task 7.",
      fix: "Reload.",
      requestId: "r-1",
    });
  });

  it("is content with a title", async () => {
    const problem = await readProblem(Response.json({ title: "Conflict" }, { status: 409 }));
    expect(problem).toMatchObject({ message: "Conflict", fix: null });
  });

  it.each([
    [401, "signedOut"],
    [429, "tooMany"],
    [502, "server"],
    [418, "refused"],
  ])("finds the cause of a bare %i that some proxy made", async (status, cause) => {
    const response = new Response("<html>Bad Gateway</html>", { status, headers: { "x-request-id": "r-2" } });
    expect(await readProblem(response)).toEqual({
      status,
      cause,
      message: null,
      fix: null,
      requestId: "r-2",
    });
  });

  it("ignores fields of the wrong kind", async () => {
    const problem = await readProblem(Response.json({ detail: 7, fix: ["x"] }, { status: 400 }));
    expect(problem).toMatchObject({ cause: "refused", message: null, fix: null });
  });
});

describe("toProblem", () => {
  it("keeps a problem of the backend", () => {
    const problem = { ...makeProblem("refused"), status: 409, message: "Taken." };
    expect(toProblem(new ProblemError(problem))).toBe(problem);
  });

  it.each([
    [new TypeError("Failed to fetch"), "unreachable"],
    [new DOMException("", "TimeoutError"), "timeout"],
    [new Error("secret detail"), "unexpected"],
  ] as const)("finds the cause of %s", (error, cause) => {
    expect(toProblem(error)).toEqual(makeProblem(cause));
  });
});

describe("describeProblem", () => {
  const german = makeTexts("de");
  const full = { ...makeProblem("server"), status: 503, message: "The database is away.", fix: "Wait." };

  it("shows the server's own words and what it says to do", () => {
    expect(describeProblem(full, english)).toBe("The database is away. Wait.");
  });

  it("has words for what no server explains", () => {
    expect(describeProblem(makeProblem("unreachable"), english)).toMatch(
      /^The server cannot be reached\. Check/,
    );
    expect(describeProblem(makeProblem("unreachable"), german)).toMatch(
      /^Der Server ist nicht erreichbar\. /,
    );
  });

  it("shows English in another language only where the server refuses something and says what", () => {
    expect(describeProblem(full, german)).toMatch(/^Der Server hat ein Problem\./);
    const refused = { ...full, cause: "refused", message: "The title is too long.", fix: null } as const;
    expect(describeProblem(refused, german)).toBe("The title is too long.");
  });
});
