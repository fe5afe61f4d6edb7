/** "system" follows the device, also when that changes at dusk. */
export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** This browser's copy of the choice: the server reads it, so that the first paint has the right colours. */
export const THEME_COOKIE = "todo-theme";

export function parseTheme(value: unknown): Theme {
  return THEMES.find((theme) => theme === value) ?? "system";
}

/** The colour of the browser's own bars, as --paper in app/globals.css. */
export const PAPER = { light: "#f6f5f1", dark: "#141614" } as const;
