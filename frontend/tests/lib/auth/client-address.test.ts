import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { believeOnlyProxies, findClientAddress } from "@/lib/auth/client-address";

const PEER = "192.0.2.1";

describe("findClientAddress", () => {
  it.each([
    ["nothing is believed without a proxy", "203.0.113.9", 0, PEER],
    ["nor a whole chain", "203.0.113.9, 198.51.100.7", 0, PEER],
    ["one proxy tells whom it heard from", "198.51.100.7", 1, "198.51.100.7"],
    ["what the client wrote before that is not believed", "203.0.113.9, 198.51.100.7", 1, "198.51.100.7"],
    ["two proxies", "203.0.113.9, 198.51.100.7, 192.0.2.2", 2, "198.51.100.7"],
    ["a proxy that tells nothing", undefined, 1, PEER],
    ["empty hops count for nothing", ", ,", 1, PEER],
  ])("%s", (_, forwarded, trustedProxies, expected) => {
    expect(findClientAddress(forwarded, PEER, trustedProxies)).toBe(expected);
  });
});

describe("a server of this process", () => {
  let server: Server | null = null;
  let stop: () => void = () => undefined;

  afterEach(() => {
    stop();
    server?.close();
  });

  async function askWith(header: string): Promise<string> {
    server = createServer((request, response) => {
      response.end(String(request.headers["x-forwarded-for"]));
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const answer = await fetch(`http://127.0.0.1:${port}/`, { headers: { "x-forwarded-for": header } });
    return answer.text();
  }

  it("sees who is connected, whatever the client claims", async () => {
    stop = believeOnlyProxies(0);
    expect(await askWith("203.0.113.9")).toBe("127.0.0.1");
  });

  it("sees whom its one proxy heard from", async () => {
    stop = believeOnlyProxies(1);
    expect(await askWith("203.0.113.9, 198.51.100.7")).toBe("198.51.100.7");
  });
});
