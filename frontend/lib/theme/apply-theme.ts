import { PAPER, parseTheme, THEME_COOKIE, type Theme } from "./theme";

const YEAR_SECONDS = 31_536_000;

/** Shows the page in these colours at once, and notes them for the server's next page. */
export function applyTheme(theme: Theme): void {
  const root = document.documentElement;
  if (theme === "system") delete root.dataset.theme;
  else root.dataset.theme = theme;
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const isForDark = meta.media.includes("dark");
    meta.content = PAPER[theme === "system" ? (isForDark ? "dark" : "light") : theme];
  }
  const secure = window.location.protocol === "https:" ? "; secure" : "";
  const age = theme === "system" ? 0 : YEAR_SECONDS;
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Firefox and on plain http
  document.cookie = `${THEME_COOKIE}=${theme}; path=/; max-age=${age}; samesite=lax${secure}`;
}

/** The colours that the page shows now. */
export function readShownTheme(): Theme {
  return parseTheme(document.documentElement.dataset.theme);
}
