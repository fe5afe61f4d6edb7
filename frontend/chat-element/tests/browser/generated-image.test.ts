import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { mount } from "./mount";
import { box, log, seeText } from "./screen";
import { LiveStream, ScriptedServer } from "./scripted-server";
import * as wire from "./wire";

const shape = (color: string) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8" fill="${color}"/></svg>`)}`;
const item = (url?: string) => ({
  type: "generated_image",
  id: "img_1",
  thread_id: "thr_1",
  created_at: "2026-03-01T09:00:00",
  ...(url === undefined ? {} : { image: { id: "i_1", url } }),
});
const grown = (url: string, progress?: number) =>
  wire.updated("img_1", { type: "generated_image.updated", image: { id: "i_1", url }, progress });

async function begin(): Promise<{ live: LiveStream; root: ShadowRoot }> {
  const live = new LiveStream();
  const { root } = await mount(new ScriptedServer().on("threads.create", () => live.response()));
  await userEvent.fill(box(), "draw");
  await userEvent.keyboard("{Enter}");
  live.push(wire.created(), wire.done(wire.user("msg_1", "draw")), wire.options(), wire.added(item()));
  await seeText("Loading…");
  return { live, root };
}

test("a generated image grows before one's eyes, and says how far it has come", async () => {
  const { live } = await begin();
  live.push(grown(shape("red"), 0.25));
  const image = log().getByRole("img", { name: "Generated image" });
  const progress = log().getByRole("progressbar", { name: "Loading…" });
  await expect.element(image).toHaveAttribute("src", shape("red"));
  await expect.element(progress).toHaveAttribute("value", "0.25");
  live.push(grown(shape("green"), 0.75));
  await expect.element(image).toHaveAttribute("src", shape("green"));
  await expect.element(progress).toHaveAttribute("value", "0.75");
  live.push(wire.done(item(shape("blue"))));
  live.end();
  await expect.element(image).toHaveAttribute("src", shape("blue"));
  await expect.poll(() => progress.elements()).toEqual([]);
  expect(image.elements()).toHaveLength(1);
});

test("an image of another host is asked for once, however often it is renewed", async () => {
  const { live, root } = await begin();
  live.push(grown("https://images.example/1.png", 0.5));
  await userEvent.click(page.getByRole("button", { name: "Show image from images.example" }));
  live.push(grown("https://images.example/2.png"));
  const shown = () => root.querySelector("img")?.getAttribute("src");
  await expect.poll(shown).toBe("https://images.example/2.png");
  live.push(wire.done(item("https://elsewhere.example/3.png")));
  live.end();
  await expect.element(page.getByRole("button", { name: "Show image from elsewhere.example" })).toBeVisible();
  expect(shown()).toBeUndefined();
});
