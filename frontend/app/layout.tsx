import type { Metadata, Viewport } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Todo – a list you talk to", template: "%s · Todo" },
  description:
    "A todo list that you talk to: say what is on your mind, and it becomes tasks with dates, reminders and repeats.",
};

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f6f5f1" },
    { media: "(prefers-color-scheme: dark)", color: "#141614" },
  ],
};

export default async function RootLayout({ children }: Readonly<{ children: ReactNode }>) {
  // Every page is made per request: a page made at build time could carry neither a nonce nor this server's settings.
  await connection();
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
