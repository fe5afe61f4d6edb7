import { composerStyles } from "./composer";
import { historyStyles } from "./history";
import { markdownStyles } from "./markdown";
import { shellStyles } from "./shell";
import { threadStyles } from "./thread";
import { tokens } from "./tokens";
import { widgetControlStyles } from "./widget-controls";
import { widgetFieldStyles } from "./widget-fields";
import { widgetStyles } from "./widgets";

export const styles = [
  tokens,
  shellStyles,
  threadStyles,
  markdownStyles,
  widgetStyles,
  widgetControlStyles,
  widgetFieldStyles,
  composerStyles,
  historyStyles,
];
