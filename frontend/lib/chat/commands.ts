/** What "/" offers in the chat. `say` is sent at once; `begin` is put into the box, to be finished. */
type ChatCommand = Readonly<{
  id: string;
  label: string;
  description: string;
  icon: "plus" | "calendar" | "check-circle" | "reload" | "info" | "search";
}> &
  Readonly<{ say: string } | { begin: string }>;

const COMMANDS: readonly ChatCommand[] = [
  { id: "add", label: "/add", description: "Add a task", icon: "plus", begin: "add " },
  { id: "list", label: "/list", description: "Show what is left", icon: "search", say: "show my tasks" },
  {
    id: "today",
    label: "/today",
    description: "What is due today",
    icon: "calendar",
    say: "what is due today?",
  },
  {
    id: "week",
    label: "/week",
    description: "What is due this week",
    icon: "calendar",
    say: "what is due this week?",
  },
  { id: "done", label: "/done", description: "Tick a task off", icon: "check-circle", begin: "complete @" },
  { id: "undo", label: "/undo", description: "Take the last change back", icon: "reload", say: "undo" },
  { id: "help", label: "/help", description: "What you can say", icon: "info", say: "help" },
];

/** The commands whose name or description holds the words. */
export function searchCommands(words: string): ChatCommand[] {
  const wanted = words.trim().toLowerCase();
  return COMMANDS.filter(
    ({ id, description }) => id.startsWith(wanted) || description.toLowerCase().includes(wanted),
  );
}

/** The command of that name; null when there is none. */
export function findCommand(id: string): ChatCommand | null {
  return COMMANDS.find((command) => command.id === id) ?? null;
}
