import { OpenAIChatKit } from "./element";

export { OpenAIChatKit };

const TAG = "openai-chatkit";

/**
 * Registers the element as `<openai-chatkit>`. Call it in the browser; a second call, or another
 * element of that name, changes nothing.
 */
export function define(): void {
  if (!customElements.get(TAG)) customElements.define(TAG, OpenAIChatKit);
}
