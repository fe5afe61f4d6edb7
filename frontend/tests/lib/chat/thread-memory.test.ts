import { describe, expect, it } from "vitest";
import { ThreadMemory } from "@/lib/chat/thread-memory";

function makeStorage() {
  const entries = new Map<string, string>();
  return {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => void entries.set(key, value),
    removeItem: (key: string) => void entries.delete(key),
  };
}

describe("ThreadMemory", () => {
  it("remembers each user's conversation apart", () => {
    const memory = new ThreadMemory(makeStorage());
    memory.save("anna", "thr_1");
    memory.save("ben", "thr_2");
    expect([memory.load("anna"), memory.load("ben"), memory.load("cleo")]).toEqual(["thr_1", "thr_2", null]);
  });

  it("forgets when a new conversation begins", () => {
    const memory = new ThreadMemory(makeStorage());
    memory.save("anna", "thr_1");
    memory.save("anna", null);
    expect(memory.load("anna")).toBeNull();
  });

  it("takes a guest's conversation to the account", () => {
    const memory = new ThreadMemory(makeStorage());
    memory.save("guest", "thr_1");
    memory.move("guest", "anna");
    expect([memory.load("guest"), memory.load("anna")]).toEqual([null, "thr_1"]);
  });

  it("keeps the account's own conversation when the guest had none", () => {
    const memory = new ThreadMemory(makeStorage());
    memory.save("anna", "thr_1");
    memory.move("guest", "anna");
    expect(memory.load("anna")).toBe("thr_1");
  });

  it("works without a storage, and with one that refuses", () => {
    const refuse = (): never => {
      throw new DOMException("full", "QuotaExceededError");
    };
    for (const storage of [null, { getItem: refuse, setItem: refuse, removeItem: refuse }]) {
      const memory = new ThreadMemory(storage);
      memory.save("anna", "thr_1");
      expect(memory.load("anna")).toBeNull();
    }
  });
});
