import type { StartScreenOption, ThemeOption } from "@openai/chatkit-react";
import type { Translate } from "@/lib/messages/texts";

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

const SAMPLES = [
  { name: "app.sampleAdd", icon: "plus" },
  { name: "app.sampleRepeat", icon: "reload" },
  { name: "app.sampleWeek", icon: "calendar" },
  { name: "app.sampleAll", icon: "check-circle" },
] as const;

/** What an empty conversation offers: a greeting and four sentences that show what can be said. */
export function buildStartScreen(firstName: string | null, t: Translate): StartScreenOption {
  return {
    greeting: firstName === null ? t("app.greeting") : t("app.greetingName", { name: firstName }),
    prompts: SAMPLES.map(({ name, icon }) => ({ label: t(name), prompt: t(name), icon })),
  };
}
