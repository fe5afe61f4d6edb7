import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { PageMessages } from "@/components/messages/PageMessages";
import { getTexts, readLanguage } from "@/lib/messages/server";
import { PAPER, parseTheme, THEME_COOKIE, type Theme } from "@/lib/theme/theme";
import "./globals.css";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getTexts();
  return {
    title: { default: t("common.title"), template: "%s · Todo" },
    description: t("common.description"),
    appleWebApp: { capable: true, title: "Todo", statusBarStyle: "default" },
  };
}

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
    <html lang={await readLanguage()} data-theme={theme === "system" ? undefined : theme}>
      <body>
        <PageMessages areas={["common", "problem"]}>{children}</PageMessages>
      </body>
    </html>
  );
}
