// What the chat element costs in a real browser:
//   CHROMIUM=/usr/bin/chromium node bench/chat_element.mjs
// Time until it is ready, until a thread is on screen (a page of 1,000 messages, far more than servers give at once),
// and for each piece of an answer that grows by 200 tokens a second, with those 1,000 messages above it.
import { build } from "esbuild";
import { chromium } from "playwright-core";

const MESSAGES = 1_000;
const TOKENS = 600;
const TOKENS_PER_SECOND = 200;
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const source = new URL("../frontend/chat-element/src/index.ts", import.meta.url).pathname;

const bundled = await build({
  entryPoints: [source],
  bundle: true,
  minify: true,
  format: "iife",
  globalName: "chatElement",
  target: "es2023",
  write: false,
  logLevel: "silent",
});
const code = bundled.outputFiles[0].text;

/** Runs in the page. */
async function measure({ messages, tokens, tokensPerSecond }) {
  const at = "2026-01-01T00:00:00";
  const text = (index) =>
    `## Message ${index}\n\nSome **words** on the matter:\n\n- one\n- two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n\`\`\`\ncode();\n\`\`\``;
  const answer = (id, words) => ({
    type: "assistant_message",
    id,
    thread_id: "thr_1",
    created_at: at,
    content: [{ type: "output_text", text: words, annotations: [] }],
  });
  const data = Array.from({ length: messages }, (_, index) => answer(`msg_${index}`, text(index))).reverse();
  const thread = {
    id: "thr_1",
    created_at: at,
    status: { type: "active" },
    items: { data, has_more: false },
  };
  const encoder = new TextEncoder();
  let stream;
  const fetch = async (_url, { body }) => {
    if (JSON.parse(body).type === "threads.get_by_id") return Response.json(thread);
    return new Response(new ReadableStream({ start: (controller) => (stream = controller) }), {
      headers: { "content-type": "text/event-stream" },
    });
  };
  const push = (event) => stream.enqueue(encoder.encode(`data: ${JSON.stringify(event)}\n\n`));
  const frame = () => new Promise(requestAnimationFrame);
  const once = (name) => new Promise((resolve) => chat.addEventListener(name, resolve, { once: true }));

  const started = performance.now();
  window.chatElement.define();
  const chat = document.createElement("openai-chatkit");
  chat.style.height = "700px";
  document.body.append(chat);
  const ready = once("chatkit.ready");
  chat.setOptions({ api: { url: "/chatkit", domainKey: "local", fetch }, locale: "en" });
  await ready;
  const readyMs = performance.now() - started;

  const opened = performance.now();
  await chat.setThreadId("thr_1");
  await chat.updateComplete;
  await frame();
  const openMs = performance.now() - opened;

  const work = [];
  const observer = new PerformanceObserver((list) =>
    work.push(...list.getEntries().map(({ duration }) => duration)),
  );
  observer.observe({ type: "long-animation-frame" });
  void chat.sendUserMessage({ text: "go on" });
  while (!stream) await frame();
  push({ type: "thread.item.added", item: answer("msg_new", "") });
  const frames = [];
  let last = performance.now();
  let sent = 0;
  const begun = performance.now();
  while (sent < tokens) {
    await frame();
    const now = performance.now();
    frames.push(now - last);
    last = now;
    const due = Math.min(tokens, Math.floor(((now - begun) / 1000) * tokensPerSecond));
    for (; sent < due; sent += 1) {
      push({
        type: "thread.item.updated",
        item_id: "msg_new",
        update: {
          type: "assistant_message.content_part.text_delta",
          content_index: 0,
          delta: sent % 40 === 39 ? "word\n\n" : "word ",
        },
      });
    }
  }
  push({ type: "thread.item.done", item: answer("msg_new", "done") });
  stream.close();
  await once("chatkit.response.end");
  observer.disconnect();
  return { readyMs, openMs, frames, longFrames: work };
}

const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
try {
  const page = await browser.newPage({ viewport: { width: 800, height: 720 } });
  await page.addScriptTag({ content: code });
  const { readyMs, openMs, frames, longFrames } = await page.evaluate(measure, {
    messages: MESSAGES,
    tokens: TOKENS,
    tokensPerSecond: TOKENS_PER_SECOND,
  });
  const ordered = frames.toSorted((left, right) => left - right);
  const p95 = ordered[Math.floor(ordered.length * 0.95)];
  console.log(`ready after ${readyMs.toFixed(0)} ms`);
  console.log(`${MESSAGES} messages on screen after ${openMs.toFixed(0)} ms`);
  console.log(
    `${TOKENS} tokens at ${TOKENS_PER_SECOND} a second below them: ${frames.length} frames, middle ${ordered[frames.length >> 1].toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, ${longFrames.length} longer than 50 ms`,
  );
} finally {
  await browser.close();
}
