import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { PAPER, parseTheme, THEME_COOKIE, type Theme } from "@/lib/theme/theme";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Todo – a list you talk to", template: "%s · Todo" },
  description:
    "A todo list that you talk to: say what is on your mind, and it becomes tasks with dates, reminders and repeats.",
  appleWebApp: { capable: true, title: "Todo", statusBarStyle: "default" },
};

async function readTheme(): Promise<Theme> {
  return parseTheme((await cookies()).get(THEME_COOKIE)?.value);
}

export async function generateViewport(): Promise<Viewport> {
  const theme = await readTheme();
  const [light, dark] = theme === "system" ? [PAPER.light, PAPER.dark] : [PAPER[theme], PAPER[theme]];
  return {
    colorScheme: theme === "system" ? "light dark" : theme,
    themeColor: [
      { media: "(prefers-color-scheme: light)", color: light },
      { media: "(prefers-color-scheme: dark)", color: dark },
    ],
  };
}

export default async function RootLayout({ children }: Readonly<{ children: ReactNode }>) {
  // Every page is made per request: a page made at build time could carry neither a nonce nor this server's settings.
  await connection();
  const theme = await readTheme();
  return (
    <html lang="en" data-theme={theme === "system" ? undefined : theme}>
      <body>{children}</body>
    </html>
  );
}
