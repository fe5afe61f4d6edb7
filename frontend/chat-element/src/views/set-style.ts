import { nothing } from "lit";
import { Directive, directive, type ElementPart, type PartInfo, PartType } from "lit/directive.js";

export type StyleValues = Readonly<Record<string, string | null | undefined>>;

/**
 * Sets inline styles through the CSSOM. Lit's own styleMap writes a style attribute first, which a
 * Content-Security-Policy without 'unsafe-inline' blocks.
 */
class SetStyle extends Directive {
  #set: ReadonlySet<string> = new Set();

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error("setStyle goes into the tag itself.");
  }

  override render(_values: StyleValues): typeof nothing {
    return nothing;
  }

  override update({ element }: ElementPart, [values]: [StyleValues]): typeof nothing {
    if (!(element instanceof HTMLElement)) return nothing;
    const wanted = Object.entries(values).filter(([, value]) => value != null);
    for (const name of this.#set) if (values[name] == null) element.style.removeProperty(name);
    for (const [name, value] of wanted) element.style.setProperty(name, value ?? null);
    this.#set = new Set(wanted.map(([name]) => name));
    return nothing;
  }
}

/** `<div ${setStyle({ gap: "4px" })}>`: null and undefined remove a property. */
export const setStyle = directive(SetStyle);
