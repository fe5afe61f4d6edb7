import type { Theme } from "../options";
import type { StyleValues } from "../views/set-style";

/** The custom properties that a theme sets; the style sheets hold the defaults. */
export function readTheme(theme: Theme): StyleValues {
  const gray = readGrayscale(theme.grayscale);
  return {
    "--_option-accent": theme.accent,
    "--_option-background": theme.background ?? gray.background,
    "--_option-foreground": theme.foreground ?? gray.foreground,
    "--_option-font": theme.fontFamily,
    "--_option-mono": theme.fontFamilyMono,
    "--_option-size": theme.baseSizePx === null ? null : `${theme.baseSizePx}px`,
  };
}

/** Every gray of the element is mixed from its background and foreground, so a tint of these two is one of all. */
function readGrayscale(grayscale: Theme["grayscale"]) {
  if (grayscale === null) return { background: null, foreground: null };
  const { hue, tint, shade = 0 } = grayscale;
  const gray = (lightness: number, chroma: number) =>
    `oklch(${Math.min(1, lightness).toFixed(3)} ${(tint * chroma).toFixed(4)} ${hue})`;
  return {
    background: `light-dark(${gray(1 - tint * 0.002 + shade * 0.005, 0.002)}, ${gray(0.2 + shade * 0.015, 0.005)})`,
    foreground: `light-dark(${gray(0.24, 0.006)}, ${gray(0.94, 0.003)})`,
  };
}
