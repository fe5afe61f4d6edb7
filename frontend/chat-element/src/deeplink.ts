/** Links of this scheme are for the page: clicking one tells it, and goes nowhere. */
const SCHEME = "chatkit-link:";

/** The deep link that a click landed on: `chatkit-link://name?key=value`. */
export function findDeeplink(event: Event): { name: string; data: Record<string, string> } | null {
  const anchor = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
  const href = anchor instanceof HTMLAnchorElement ? anchor.href : "";
  if (!href.startsWith(SCHEME) || !URL.canParse(href)) return null;
  const url = new URL(href);
  const name = `${url.host}${url.pathname}`.replace(/^\/+|\/+$/g, "");
  return { name, data: Object.fromEntries(url.searchParams) };
}
