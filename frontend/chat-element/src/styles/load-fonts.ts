import type { Theme } from "../options";

const loaded = new Set<string>();

/** Loads the fonts that the page names, each once. Fonts belong to the document, also those of a shadow tree. */
export function loadFonts(sources: Theme["fontSources"], onError: (error: unknown) => void): void {
  for (const { family, src, weight, style, display, unicodeRange } of sources) {
    const key = [family, src, weight, style].join(" ");
    if (loaded.has(key)) continue;
    loaded.add(key);
    const face = new FontFace(family, `url(${JSON.stringify(src)})`, {
      ...(weight === undefined ? {} : { weight: String(weight) }),
      ...(style === undefined ? {} : { style }),
      ...(display === undefined ? {} : { display }),
      ...(unicodeRange === undefined ? {} : { unicodeRange }),
    });
    document.fonts.add(face);
    face.load().catch(onError);
  }
}
