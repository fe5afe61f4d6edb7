import { nothing } from "lit";
import { Directive, directive, type ElementPart } from "lit/directive.js";

/**
 * Gives a control the focus when it first appears, as `autofocus` does in a page that is just loading.
 *
 * Only where the person is in the chat already: a message must not pull anybody away from elsewhere in the page.
 */
class FocusOnce extends Directive {
  #isDone = false;

  override render(_wanted: boolean): typeof nothing {
    return nothing;
  }

  override update({ element }: ElementPart, [wanted]: [boolean]): typeof nothing {
    if (this.#isDone) return nothing;
    this.#isDone = true;
    if (!wanted || !(element instanceof HTMLElement)) return nothing;
    queueMicrotask(() => {
      const root = element.getRootNode();
      if (root instanceof ShadowRoot && root.activeElement !== null) element.focus();
    });
    return nothing;
  }
}

/** `<input ${focusOnce(true)} />` */
export const focusOnce = directive(FocusOnce);
