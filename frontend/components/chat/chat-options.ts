import type { StartScreenOption, ThemeOption } from "@openai/chatkit-react";

/** The chat's colours: those of app/globals.css, which an element with a style of its own cannot inherit. */
export function buildTheme(colorScheme: "light" | "dark"): ThemeOption {
  const isDark = colorScheme === "dark";
  return {
    colorScheme,
    radius: "round",
    density: "normal",
    color: {
      accent: { primary: isDark ? "#5fcca5" : "#1d7a5f", level: 1 },
      surface: isDark
        ? { background: "#1c1f1c", foreground: "#ecefeb" }
        : { background: "#ffffff", foreground: "#1b1d1b" },
    },
  };
}

/** What an empty conversation offers: a greeting and four sentences that show what can be said. */
export function buildStartScreen(firstName: string | null): StartScreenOption {
  return {
    greeting: firstName === null ? "What’s on your mind?" : `What’s on your mind, ${firstName}?`,
    prompts: [
      {
        label: "Add milk and eggs, and call Bob tomorrow at 5pm",
        prompt: "Add milk and eggs, and remind me to call Bob tomorrow at 5pm",
        icon: "plus",
      },
      {
        label: "Water the plants every Sunday",
        prompt: "Remind me to water the plants every Sunday",
        icon: "reload",
      },
      { label: "What’s due this week?", prompt: "What's due this week?", icon: "calendar" },
      { label: "Show me all my tasks", prompt: "Show me all my tasks", icon: "check-circle" },
    ],
  };
}
