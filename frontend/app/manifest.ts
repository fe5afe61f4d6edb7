import type { MetadataRoute } from "next";
import { getTexts } from "@/lib/messages/server";
import { PAPER } from "@/lib/theme/theme";

/** What the system shows of the installed app, in the language of the browser that installs it. */
export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const { language, t } = await getTexts();
  return {
    id: "/",
    lang: language,
    name: t("common.title"),
    short_name: "Todo",
    description: t("common.description"),
    start_url: "/",
    scope: "/",
    display: "standalone",
    background_color: PAPER.light,
    theme_color: PAPER.light,
    categories: ["productivity"],
    icons: [
      { src: "/icons/icon-192.png", sizes: "192x192", type: "image/png", purpose: "any" },
      { src: "/icons/icon-512.png", sizes: "512x512", type: "image/png", purpose: "any" },
      { src: "/icons/maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
      { src: "/icon.svg", sizes: "any", type: "image/svg+xml", purpose: "any" },
    ],
  };
}
