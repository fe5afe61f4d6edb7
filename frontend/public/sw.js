// The service worker: the page for times without a connection, and notifications with buttons that work while no tab is
// open. It keeps no page, no answer of the API and nothing of any person.

const CACHE = "todo-offline-1";
const OFFLINE_PAGE = "/offline.html";
const OFFLINE_FILES = [OFFLINE_PAGE, "/offline.css", "/offline.js", "/icon.svg"];
const TIMEOUT_MS = 15_000;
const SNOOZE_MINUTES = 10;

self.addEventListener("install", (event) => {
  event.waitUntil(install());
});

async function install() {
  const cache = await caches.open(CACHE);
  await cache.addAll(OFFLINE_FILES.map((file) => new Request(file, { cache: "reload" })));
  await self.skipWaiting();
}

self.addEventListener("activate", (event) => {
  event.waitUntil(activate());
});

async function activate() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name)));
  await self.clients.claim();
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (request.mode === "navigate") event.respondWith(fetchOr(request, OFFLINE_PAGE));
  else if (OFFLINE_FILES.includes(pathname)) event.respondWith(fetchOr(request, pathname));
});

async function fetchOr(request, fallback) {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await caches.match(fallback);
    if (kept === undefined) throw error;
    return kept;
  }
}

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  const work = event.action === "" ? showPage() : actOnReminder(event.action, event.notification.data);
  event.waitUntil(work);
});

/** Brings an open tab to the front, or opens one. */
async function showPage() {
  const [open] = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  await (open === undefined ? self.clients.openWindow("/") : open.focus());
}

/** What a button of a notification does. Where that fails, the page opens: it shows the reminder still. */
async function actOnReminder(action, { backendUrl, userId, reminderId, taskId }) {
  const base = `${backendUrl}/api/${encodeURIComponent(userId)}`;
  try {
    if (action === "done") await send("PATCH", `${base}/tasks/${taskId}/complete`, { completed: true });
    else await send("POST", `${base}/reminders/${reminderId}/snooze`, { minutes: SNOOZE_MINUTES });
  } catch {
    await showPage();
  }
}

async function send(method, url, body) {
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  const answer = await fetch("/api/auth/token", { cache: "no-store", signal });
  if (!answer.ok) throw new Error("The session is over.");
  const { token } = await answer.json();
  const response = await fetch(url, {
    method,
    signal,
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`The backend refused: ${response.status}.`);
}
