import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { BackendClient } from "@/lib/api/backend-client";
import { PreferencesStore } from "@/lib/preferences/store";
import { FakeBackend } from "../../support/fake-backend";

let backend: FakeBackend;
let store: PreferencesStore;

beforeEach(async () => {
  backend = await FakeBackend.start();
  store = new PreferencesStore(new BackendClient(backend.url, "user-1", fetch));
});

afterEach(() => backend.stop());

describe("preferences", () => {
  it("are read, and what this page does not know counts as not chosen", async () => {
    backend.preferences = { time_zone: "Asia/Tokyo", language: "tlh", week_start: "noon", theme: "dark" };
    await store.refresh();
    expect(store.getState().preferences).toEqual({
      time_zone: "Asia/Tokyo",
      language: null,
      week_start: null,
      theme: "dark",
      reminder_hour: 9,
    });
  });

  it("begin, wherever the page comes to life late, as the server drew them", async () => {
    const drawn = store.getState();
    await store.refresh();
    expect(store.getState()).not.toEqual(drawn);
    expect(store.getInitialState()).toBe(drawn);
  });

  it("show a change at once and send it alone", async () => {
    await store.refresh();
    const change = store.change({ language: "de" });
    expect(store.getState().preferences?.language).toBe("de");
    expect(await change).toBe(true);
    expect(backend.requests.at(-1)).toMatchObject({ method: "PATCH", body: { language: "de" } });
    expect(backend.preferences.language).toBe("de");
    expect(store.getState().savedCount).toBe(1);
  });

  it("go back to what they were when the backend refuses, and say why", async () => {
    await store.refresh();
    backend.failNextChange(422, { detail: "There is no such time zone.", fix: "Use an IANA name." });
    expect(await store.change({ time_zone: "Mars/Olympus" })).toBe(false);
    expect(store.getState()).toMatchObject({
      preferences: { time_zone: null },
      problem: { message: "There is no such time zone.", fix: "Use an IANA name." },
      savedCount: 0,
    });
  });
});
