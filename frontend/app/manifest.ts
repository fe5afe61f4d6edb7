import type { MetadataRoute } from "next";
import { PAPER } from "@/lib/theme/theme";

/** What the system shows of the installed app. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: "/",
    name: "Todo – a list you talk to",
    short_name: "Todo",
    description: "Say what is on your mind, and it becomes tasks with dates, reminders and repeats.",
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
