import type { Translate } from "@/lib/messages/texts";

const BUILT_IN = "built-in";

/** Which assistant answered, in words for people. `data` is what came with the chat's effect; null when it says nothing. */
export function describeAssistant(data: unknown, t: Translate): string | null {
  if (typeof data !== "object" || data === null || !("name" in data)) return null;
  const { name } = data;
  if (typeof name !== "string" || name === "") return null;
  return name === BUILT_IN ? t("app.builtIn") : t("app.answeredBy", { name });
}
