// What the chat element costs in a real browser:
//   CHROMIUM=/usr/bin/chromium node bench/chat_element.mjs
// Time until it is ready, until a thread is on screen (50 messages, as the element asks for; and 1,000 in one page, far
// more than servers give at once), and then for an answer below them that grows by 200 tokens a second: how far apart
// the frames are, and how long the element itself works in each (its update, and the layout that this makes necessary).
import { build } from "esbuild";
import { chromium } from "playwright-core";

const THREADS = [50, 1_000];
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
  const frame = () => new Promise(requestFrame);
  const once = (name) => new Promise((resolve) => chat.addEventListener(name, resolve, { once: true }));

  // The element draws once per frame: from its turn in the frame until the layout of what it drew is known.
  const updates = [];
  const requestFrame = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) =>
    requestFrame(async (time) => {
      const begun = performance.now();
      callback(time);
      await chat.updateComplete;
      // Asking for the height makes the browser lay out now what it would lay out later in this frame.
      if (chat.shadowRoot.querySelector("[role=log]").offsetHeight > 0)
        updates.push(performance.now() - begun);
    });

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
  while (chat.shadowRoot.querySelectorAll(".entry").length < messages) await frame();
  const wholeMs = performance.now() - opened;

  const work = [];
  const observer = new PerformanceObserver((list) =>
    work.push(...list.getEntries().map(({ duration }) => duration)),
  );
  observer.observe({ type: "long-animation-frame" });
  void chat.sendUserMessage({ text: "go on" });
  while (!stream) await frame();
  push({ type: "thread.item.added", item: answer("msg_new", "") });
  updates.length = 0;
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
  return { readyMs, openMs, wholeMs, frames, updates, longFrames: work.length };
}

/** The middle value, and the one that 95 of 100 stay below. */
function spread(milliseconds) {
  const ordered = milliseconds.toSorted((left, right) => left - right);
  const at = (share) => ordered[Math.floor(ordered.length * share)].toFixed(1);
  return `middle ${at(0.5)} ms, p95 ${at(0.95)} ms`;
}

const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
try {
  for (const messages of THREADS) {
    const page = await browser.newPage({ viewport: { width: 800, height: 720 } });
    await page.addScriptTag({ content: code });
    const { readyMs, openMs, wholeMs, frames, updates, longFrames } = await page.evaluate(measure, {
      messages,
      tokens: TOKENS,
      tokensPerSecond: TOKENS_PER_SECOND,
    });
    await page.close();
    console.log(`ready after ${readyMs.toFixed(0)} ms`);
    console.log(
      `${messages} messages: the end on screen after ${openMs.toFixed(0)} ms, all after ${wholeMs.toFixed(0)} ms`,
    );
    console.log(`${TOKENS} tokens at ${TOKENS_PER_SECOND} a second below ${messages} messages:`);
    console.log(`  ${updates.length} updates with their layout: ${spread(updates)}`);
    console.log(`  ${frames.length} frames: ${spread(frames)} apart, ${longFrames} longer than 50 ms`);
  }
} finally {
  await browser.close();
}
