import { describe, expect, it } from "vitest";
import { ProblemError, readProblem, toProblem } from "@/lib/api/problem";

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
    [401, "You are signed out.", "Sign in again."],
    [429, "That was a lot at once.", "Wait a moment, then try again."],
    [502, "The server has a problem.", "Try again in a moment."],
  ])("explains a bare %i that some proxy made", async (status, message, fix) => {
    const response = new Response("<html>Bad Gateway</html>", { status, headers: { "x-request-id": "r-2" } });
    expect(await readProblem(response)).toEqual({ status, message, fix, requestId: "r-2" });
  });

  it("ignores fields of the wrong kind", async () => {
    const problem = await readProblem(Response.json({ detail: 7, fix: ["x"] }, { status: 400 }));
    expect(problem).toMatchObject({ message: "That did not work.", fix: "Reload the page and try again." });
  });
});

describe("toProblem", () => {
  it("keeps a problem of the backend", () => {
    const problem = { status: 409, message: "Taken.", fix: null, requestId: null };
    expect(toProblem(new ProblemError(problem))).toBe(problem);
  });

  it.each([
    [new TypeError("Failed to fetch"), "The server cannot be reached."],
    [new DOMException("", "TimeoutError"), "The server took too long to answer."],
    [new Error("secret detail"), "Something unexpected happened."],
  ])("puts %s into friendly words", (error, message) => {
    expect(toProblem(error)).toMatchObject({ status: 0, message });
  });
});
