import { composerStyles } from "./composer.js";
import { historyStyles } from "./history.js";
import { markdownStyles } from "./markdown.js";
import { shellStyles } from "./shell.js";
import { threadStyles } from "./thread.js";
import { tokens } from "./tokens.js";
import { widgetControlStyles } from "./widget-controls.js";
import { widgetStyles } from "./widgets.js";

export const styles = [
  tokens,
  shellStyles,
  threadStyles,
  markdownStyles,
  widgetStyles,
  widgetControlStyles,
  composerStyles,
  historyStyles,
];
