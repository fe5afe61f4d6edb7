import type { Theme } from "../options";
import type { StyleValues } from "../views/set-style";

/** The custom properties that a theme sets; the style sheets hold the defaults. */
export function readTheme(theme: Theme): StyleValues {
  return {
    "--_option-accent": theme.accent,
    "--_option-background": theme.background,
    "--_option-foreground": theme.foreground,
    "--_option-font": theme.fontFamily,
    "--_option-mono": theme.fontFamilyMono,
    "--_option-size": theme.baseSizePx === null ? null : `${theme.baseSizePx}px`,
  };
}
