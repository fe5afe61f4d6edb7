/** Which implementation of <openai-chatkit> runs: OpenAI's hosted script, or our own package. */
export type ElementSource = "hosted" | "own";

export const CHAT_TAG = "openai-chatkit";
const HOSTED_SCRIPT_URL = "https://cdn.platform.openai.com/deployments/chatkit/chatkit.js";
const HOSTED_SCRIPT_TIMEOUT_MS = 3_000;
const DISTRUST_KEY = "todo.hosted-chatkit-failed";

let defined: Promise<ElementSource> | null = null;

/**
 * Makes sure that <openai-chatkit> exists, and says whose it is.
 *
 * The hosted script gets three seconds; when it is blocked, broken or slow, our own element takes its place. An element
 * can be defined once a page, so the first answer holds. Throws when our own element does not load either; calling
 * again then tries again.
 */
export function defineChatElement(wantsHosted: boolean): Promise<ElementSource> {
  defined ??= chooseElement(wantsHosted).catch((error: unknown) => {
    defined = null;
    throw error;
  });
  return defined;
}

/** Notes for this browser tab that the hosted element does not work here, so that the next load uses ours. */
export function distrustHostedElement(): void {
  try {
    sessionStorage.setItem(DISTRUST_KEY, "yes");
  } catch {
    // Storage is off: the next load tries the hosted element again, which is no worse than now.
  }
}

function isHostedDistrusted(): boolean {
  try {
    return sessionStorage.getItem(DISTRUST_KEY) !== null;
  } catch {
    return false;
  }
}

async function chooseElement(wantsHosted: boolean): Promise<ElementSource> {
  if (wantsHosted && !isHostedDistrusted() && (await loadHostedScript())) return "hosted";
  const { define } = await import("@todo/chat-element");
  define();
  return "own";
}

/** Whether the hosted script defined the element in time. Never throws. */
function loadHostedScript(): Promise<boolean> {
  return new Promise((resolve) => {
    const script = document.createElement("script");
    const timer = setTimeout(() => finish(false), HOSTED_SCRIPT_TIMEOUT_MS);
    const finish = (works: boolean): void => {
      clearTimeout(timer);
      resolve(works);
    };
    script.src = HOSTED_SCRIPT_URL;
    script.async = true;
    script.onerror = () => finish(false);
    void customElements.whenDefined(CHAT_TAG).then(() => finish(true));
    document.head.append(script);
  });
}
