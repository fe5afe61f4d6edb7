import { html, type SVGTemplateResult, svg, type TemplateResult } from "lit";

/** Line drawings on a 24 by 24 grid: one path each, drawn with the colour of the text. */
const DRAWINGS: Readonly<Record<string, string>> = {
  plus: "M12 5v14M5 12h14",
  check: "M5 12.5l4.5 4.5L19 7.5",
  "check-circle": "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM8.5 12.2l2.5 2.5 4.7-5",
  "empty-circle": "M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17z",
  dot: "M12 14a2 2 0 1 0 0-4 2 2 0 0 0 0 4z",
  close: "M6 6l12 12M18 6L6 18",
  "arrow-up": "M12 19V5.5M6 11l6-6 6 6",
  "arrow-down": "M12 5v13.5M6 13l6 6 6-6",
  stop: "M8 8h8v8H8z",
  history: "M4 12a8 8 0 1 0 2.6-5.9M4 4v4h4M12 8v4.5l3 1.8",
  clock: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7.5V12l3 2",
  compose:
    "M12 4H6a2 2 0 0 0-2 2v12a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2v-6M18.4 3.6a1.4 1.4 0 0 1 2 2L12 14l-3 1 1-3z",
  write: "M4 20l1-4L16.5 4.5a2 2 0 0 1 3 3L8 19zM14.5 6.5l3 3",
  trash: "M4.5 7h15M9.5 7V4.5h5V7M6.5 7l.8 12.5h9.4L17.5 7M10 10.5v6M14 10.5v6",
  reload: "M19.5 12a7.5 7.5 0 1 1-2.3-5.4M19.5 4v4.5H15",
  info: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v5.5M12 7.6v.1",
  warning: "M12 4l9 16H3zM12 10v4.5M12 17.2v.1",
  "circle-question":
    "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9.6 9.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.2 1-1.2 1.9M12 16.7v.1",
  "chevron-left": "M14.5 5.5L8 12l6.5 6.5",
  "chevron-right": "M9.5 5.5L16 12l-6.5 6.5",
  "chevron-down": "M5.5 9.5L12 16l6.5-6.5",
  calendar: "M5 6h14v14H5zM5 10.5h14M8.5 3.5V8M15.5 3.5V8",
  bell: "M6 17V11a6 6 0 1 1 12 0v6l1.5 1.5h-15zM10 21h4",
  repeat: "M5 11V9.5A3.5 3.5 0 0 1 8.5 6H18M15 3l3 3-3 3M19 13v1.5a3.5 3.5 0 0 1-3.5 3.5H6M9 21l-3-3 3-3",
  flag: "M6 21V4M6 4.5h11l-2.5 4 2.5 4H6",
  tag: "M4 4h7.5L20 12.5 12.5 20 4 11.5zM8 8v.1",
  list: "M9 6.5h11M9 12h11M9 17.5h11M4.5 6.5v.1M4.5 12v.1M4.5 17.5v.1",
  notebook: "M6 3.5h12.5v17H6zM9.5 3.5v17M3.5 8H6M3.5 12H6M3.5 16H6",
  document: "M6 3.5h8l4.5 4.5v12.5H6zM14 3.5V8h4.5",
  image: "M4 5h16v14H4zM4 16l4.5-5 4 4.5 2.5-2.5 5 5M15.5 10a1 1 0 1 0 0-2 1 1 0 0 0 0 2z",
  mention:
    "M12 15.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM15.5 8.5v4.8a2.6 2.6 0 0 0 5.2 0V12a8.7 8.7 0 1 0-3.6 7",
  paperclip:
    "M19.5 11.5l-7.8 7.8a4.6 4.6 0 0 1-6.5-6.5l8-8a3.1 3.1 0 0 1 4.4 4.4l-8 8a1.6 1.6 0 0 1-2.2-2.2l7-7",
  microphone:
    "M12 15a3.5 3.5 0 0 0 3.5-3.5v-5a3.5 3.5 0 0 0-7 0v5A3.5 3.5 0 0 0 12 15zM5.5 11.5a6.5 6.5 0 0 0 13 0M12 18v3",
  search: "M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5L20.5 20.5",
  star: "M12 3.5l2.6 5.4 5.9.8-4.3 4.1 1 5.9-5.2-2.8-5.2 2.8 1-5.9-4.3-4.1 5.9-.8z",
  sparkle:
    "M12 3.5c.8 4.9 3.6 7.7 8.5 8.5-4.9.8-7.7 3.6-8.5 8.5-.8-4.9-3.6-7.7-8.5-8.5 4.9-.8 7.7-3.6 8.5-8.5z",
  bolt: "M13 3L5 13.5h6L10.5 21 19 10.5h-6.5z",
  lightbulb: "M9 17.5h6M10 20.5h4M9 17.5c0-2-3-3.7-3-7.3a6 6 0 1 1 12 0c0 3.6-3 5.3-3 7.3",
  user: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.5c.6-4 3.6-6 7.5-6s6.9 2 7.5 6",
  mail: "M3.5 6h17v12.5h-17zM4 6.5l8 6.5 8-6.5",
  phone:
    "M6 3.5h3l1.5 4.5-2 1.5a11 11 0 0 0 6 6l1.5-2 4.5 1.5v3a2 2 0 0 1-2 2A15.5 15.5 0 0 1 4 5.5a2 2 0 0 1 2-2z",
  globe:
    "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM3 12h18M12 3c3 3 3.5 6 3.5 9S15 18 12 21c-3-3-3.5-6-3.5-9S9 6 12 3z",
  "map-pin":
    "M12 21c-4-4.5-6.5-7.8-6.5-11a6.5 6.5 0 1 1 13 0c0 3.2-2.5 6.5-6.5 11zM12 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z",
  "external-link": "M13.5 4.5h6v6M19.5 4.5L11 13M9.5 5.5h-5v14h14v-5",
  "settings-slider":
    "M4 8h9M17 8h3M4 16h3M11 16h9M15 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM9 18a2 2 0 1 0 0-4 2 2 0 0 0 0 4z",
  "dots-horizontal": "M6 12v.1M12 12v.1M18 12v.1",
  "dots-vertical": "M12 6v.1M12 12v.1M12 18v.1",
  menu: "M4 7h16M4 12h16M4 17h16",
  sidebar: "M4 5h16v14H4zM9.5 5v14",
  home: "M4 11l8-7 8 7v9h-5.5v-5.5h-5V20H4z",
  share: "M12 15V4M8 7.5L12 3.5l4 4M5 12.5V20h14v-7.5",
  "light-mode":
    "M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4",
  "dark-mode": "M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10z",
  expand: "M14 4.5h5.5V10M19.5 4.5L13.5 10.5M10 19.5H4.5V14M4.5 19.5l6-6",
  "thumb-up":
    "M8 20.5V10.5l4-7c1.5 0 2.3 1.1 2 2.6L13.5 9.5h5a1.8 1.8 0 0 1 1.8 2.2l-1.5 7a2 2 0 0 1-2 1.6zM8 10.5H4v10h4",
  "thumb-down":
    "M16 3.5v10l-4 7c-1.5 0-2.3-1.1-2-2.6l.5-3.4h-5a1.8 1.8 0 0 1-1.8-2.2l1.5-7a2 2 0 0 1 2-1.6zM16 13.5h4v-10h-4",
  undo: "M8.5 5L4 9.5 8.5 14M4 9.5h9.5a6 6 0 0 1 0 12H9",
};

/** Other names of the same drawings, as ChatKit and Lucide call them. */
const ALIASES: Readonly<Record<string, string>> = {
  "check-circle-filled": "check-circle",
  "circle-check": "check-circle",
  circle: "empty-circle",
  "alarm-clock": "clock",
  "book-clock": "history",
  "calendar-days": "calendar",
  "list-todo": "list",
  "notebook-pencil": "compose",
  "page-blank": "document",
  pencil: "write",
  "write-alt": "write",
  "write-alt2": "write",
  "trash-2": "trash",
  "undo-2": "undo",
  x: "close",
  "sparkle-double": "sparkle",
  "star-filled": "star",
  profile: "user",
  "triangle-alert": "warning",
  "settings-cog": "settings-slider",
  hamburger: "menu",
  "back-small": "chevron-left",
  "back-large": "chevron-left",
  "expand-large": "expand",
  "expand-small": "expand",
};

/** Draws an icon of ChatKit's or Lucide's set; a name without a drawing here becomes a dot. */
export function icon(name: string): TemplateResult {
  const plain = name.replace(/^(?:lucide|vendor):/, "");
  const path = DRAWINGS[plain] ?? DRAWINGS[ALIASES[plain] ?? ""] ?? drawSidebar(plain);
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${draw(path)}</svg>`;
}

function drawSidebar(name: string): string {
  return DRAWINGS[name.startsWith("sidebar") ? "sidebar" : "dot"] ?? "";
}

function draw(path: string): SVGTemplateResult {
  return svg`<path d=${path} />`;
}
