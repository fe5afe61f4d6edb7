import type { Translate } from "@/lib/messages/texts";
import type { TasksApi } from "@/lib/tasks/api";

const MAX_MENTIONS = 20;

/** A task as the chat's menu of mentions shows it. */
export type Mention = Readonly<{ id: string; title: string; icon: string; group: string }>;

/** The tasks whose title or notes hold the words, open ones first. Throws what the API throws. */
export async function searchMentions(
  tasks: Pick<TasksApi, "list">,
  words: string,
  t: Translate,
): Promise<Mention[]> {
  const search = words.trim();
  const found = await tasks.list({ status: "all", ...(search === "" ? {} : { search }) });
  return found.tasks
    .toSorted((a, b) => Number(a.completed) - Number(b.completed))
    .slice(0, MAX_MENTIONS)
    .map(({ id, title, completed }) => ({
      id: String(id),
      title,
      icon: completed ? "check-circle" : "empty-circle",
      group: t(completed ? "app.stateDone" : "app.stateOpen"),
    }));
}
