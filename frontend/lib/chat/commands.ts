import type { MessageKey, Translate } from "@/lib/messages/texts";

type TextOf<Prefix extends string> = Extract<MessageKey, `app.${Prefix}${string}`>;

/** What "/" offers in the chat. `say` is sent at once; `begin` is put into the box, to be finished. */
type ChatCommand = Readonly<{
  id: string;
  description: TextOf<"command">;
  icon: "plus" | "calendar" | "check-circle" | "reload" | "info" | "search";
}> &
  Readonly<{ say: TextOf<"say"> | "app.sampleWeek" } | { begin: TextOf<"begin"> }>;

const COMMANDS: readonly ChatCommand[] = [
  { id: "add", description: "app.commandAdd", icon: "plus", begin: "app.beginAdd" },
  { id: "list", description: "app.commandList", icon: "search", say: "app.sayList" },
  { id: "today", description: "app.commandToday", icon: "calendar", say: "app.sayToday" },
  { id: "week", description: "app.commandWeek", icon: "calendar", say: "app.sampleWeek" },
  { id: "done", description: "app.commandDone", icon: "check-circle", begin: "app.beginDone" },
  { id: "undo", description: "app.commandUndo", icon: "reload", say: "app.sayUndo" },
  { id: "help", description: "app.commandHelp", icon: "info", say: "app.sayHelp" },
];

/** A command as the chat's menu shows it. */
type Offer = Readonly<{ id: string; label: string; description: string; icon: ChatCommand["icon"] }>;

/** The commands whose name or description holds the words. */
export function searchCommands(words: string, t: Translate): Offer[] {
  const wanted = words.trim().toLowerCase();
  return COMMANDS.map(({ id, description, icon }) => ({
    id,
    label: `/${id}`,
    description: t(description),
    icon,
  })).filter(({ id, description }) => id.startsWith(wanted) || description.toLowerCase().includes(wanted));
}

/** The command of that name; null when there is none. */
export function findCommand(id: string): ChatCommand | null {
  return COMMANDS.find((command) => command.id === id) ?? null;
}
