import { expect, test } from "vitest";
import { completeAuthorization, completeRegistration, findUnsupported, toFields } from "@/lib/oauth/requests";

const MCP = "https://api.example/mcp";

test.each([
  ["a loopback address", { redirect_uris: ["http://127.0.0.1:1/cb"] }, { application_type: "native" }],
  [
    "web and loopback",
    { redirect_uris: ["https://a.example/", "http://localhost/"] },
    { application_type: "native" },
  ],
  ["a web site", { redirect_uris: ["https://a.example/cb"] }, {}],
  ["its own word", { redirect_uris: ["http://localhost/"], application_type: "web" }, {}],
  ["no addresses", {}, {}],
  ["nonsense", { redirect_uris: "http://localhost/" }, {}],
])("a registration with %s is completed", (_, body, added) => {
  expect(completeRegistration(body)).toEqual(added);
});

test.each([
  [{}, null],
  [{ token_endpoint_auth_method: "none" }, null],
  [{ token_endpoint_auth_method: "private_key_jwt" }, "token_endpoint_auth_method"],
  [{ jwks_uri: "https://10.0.0.1/" }, "jwks_uri"],
  [{ backchannel_logout_uri: "https://10.0.0.1/" }, "backchannel_logout_uri"],
])("the registration %j is refused for: %s", (body, named) => {
  const found = findUnsupported(body);
  if (named === null) expect(found).toBeNull();
  else expect(found).toContain(named);
});

test.each([
  ["an older client", { scope: "tasks:read" }, { resource: MCP, scope: "tasks:read offline_access" }],
  ["a complete question", { scope: "tasks:read offline_access", resource: MCP }, {}],
  ["no scopes, which means all", { resource: MCP }, {}],
  ["another resource", { resource: "https://elsewhere.example" }, {}],
])("%s is completed", (_, query, added) => {
  expect(completeAuthorization(query, MCP)).toEqual(added);
});

test("what is no object has no fields", () => {
  expect(toFields("text")).toEqual({});
  expect(toFields(null)).toEqual({});
});
