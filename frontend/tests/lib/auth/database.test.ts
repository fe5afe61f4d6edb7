import { describe, expect, it } from "vitest";
import { toDirectAddress, toLibpqAddress } from "@/lib/auth/database";

const neon =
  "postgresql://me:p-pooler@ep-cool-name-123-pooler.eu-central-1.aws.neon.tech/db?sslmode=require&channel_binding=require";

describe("toLibpqAddress", () => {
  it("asks for libpq's meaning where TLS is spoken of", () => {
    expect(toLibpqAddress(neon)).toBe(`${neon}&uselibpqcompat=true`);
  });

  it.each(["postgresql://todo@localhost/todo", `${neon}&uselibpqcompat=true`])(
    "leaves %s alone",
    (address) => {
      expect(toLibpqAddress(address)).toBe(address);
    },
  );
});

describe("toDirectAddress", () => {
  it("takes the pooler out of the host, and out of nothing else", () => {
    const direct = toDirectAddress(neon);
    expect(direct).toContain("me:p-pooler@ep-cool-name-123.eu-central-1.aws.neon.tech/db?");
  });

  it.each(["postgresql://a:b@localhost:5432/my-pooler", "postgresql://a:b@my-pooler:6432/todo"])(
    "leaves %s alone",
    (address) => {
      expect(toDirectAddress(address)).toBe(address);
    },
  );
});
