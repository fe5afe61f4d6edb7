import { Agent, createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { drainBeforeTheEnd } from "@/lib/draining";

/** What Next.js would do; the test takes note of it. */
const end = vi.fn();
let server: Server;
let agent: Agent;
let stopWatching: () => void;

beforeEach(async () => {
  process.removeAllListeners("SIGTERM");
  process.on("SIGTERM", end);
  stopWatching = drainBeforeTheEnd();
  server = createServer((_request, response) => response.end("well"));
  agent = new Agent({ keepAlive: true, maxSockets: 1 });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

afterEach(async () => {
  process.removeAllListeners("SIGTERM");
  stopWatching();
  end.mockClear();
  agent.destroy();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

/** Asks over the kept connection; what the answer says of that connection. */
function ask(): Promise<string | undefined> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, agent }, (response) => {
      response.resume();
      response.on("end", () => resolve(response.headers.connection));
    });
    asked.on("error", reject);
    asked.end();
  });
}

it("answers a kept connection after the signal, and asks for a new one", async () => {
  expect(await ask()).toBe("keep-alive");
  process.emit("SIGTERM");
  expect(end).not.toHaveBeenCalled();
  expect(await ask()).toBe("close");
  await vi.waitFor(() => expect(end).toHaveBeenCalledExactlyOnceWith("SIGTERM"));
});

it("ends soon when nobody is connected, and once however often it is told", async () => {
  process.emit("SIGTERM");
  process.emit("SIGTERM");
  await vi.waitFor(() => expect(end).toHaveBeenCalledTimes(1));
});

it("does not wait for ever for a connection that stays silent", async () => {
  await ask();
  const told = performance.now();
  process.emit("SIGTERM");
  await vi.waitFor(() => expect(end).toHaveBeenCalled(), { timeout: 10_000 });
  expect(performance.now() - told).toBeGreaterThan(2_000);
}, 15_000);
