import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { mount } from "./mount";
import { box, button, seeText } from "./screen";
import { json, ScriptedServer, stream } from "./scripted-server";
import * as wire from "./wire";

test("a strict Content-Security-Policy is never violated", async () => {
  const violations: string[] = [];
  document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) => {
    violations.push(`${violatedDirective} ${blockedURI} ${sample}`);
  });
  const policy = document.createElement("meta");
  policy.httpEquiv = "Content-Security-Policy";
  policy.content = "style-src 'self'; img-src 'none'; object-src 'none'; base-uri 'self'";
  document.head.append(policy);

  const server = new ScriptedServer()
    .on("threads.list", () => json(wire.page([wire.thread("thr_1", "Shopping")])))
    .on("threads.create", () =>
      stream(
        ...wire.newTurn(
          "hi",
          'Look: <img src="https://example.org/x.png" style="color:red" onerror="alert(1)">',
        ),
        wire.done(
          wire.widget("w_1", {
            type: "Card",
            background: "surface-secondary",
            padding: 4,
            children: [
              {
                type: "Row",
                gap: 3,
                children: [{ type: "Text", value: "Sized", maxLines: 1, color: "red-600" }],
              },
            ],
          }),
        ),
      ),
    );
  const { root } = await mount(server, { theme: { color: { accent: { primary: "#2f6fed", level: 1 } } } });
  await userEvent.type(box(), "hi{Enter}");
  await seeText("Sized");
  await userEvent.click(button("Chat history"));
  const row = root.querySelector(".w-row");
  expect(row && getComputedStyle(row).gap).toBe("12px");
  expect(getComputedStyle(root.querySelector(".root") ?? document.body).getPropertyValue("--_accent")).toBe(
    "#2f6fed",
  );
  expect(violations).toEqual([]);

  // The policy is in force: what the element avoids is blocked here.
  document.body.setAttribute("style", "color: red");
  await expect.poll(() => violations.length).toBe(1);
});
