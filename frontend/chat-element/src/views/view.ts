import type { Messages } from "../messages/index";
import type { Settings } from "../options";
import type { JsonObject } from "../protocol/read";
import type { StructuredSubmission, UserInput } from "../protocol/requests";
import type { WidgetItem, WidgetNode } from "../protocol/types";
import type { WidgetAction } from "../protocol/widgets";
import type { Previews } from "../thread/previews";
import type { Retry, ThreadState } from "../thread/state";
import type { WidgetUse } from "../widgets/context";

/** What the user can ask for, from anywhere in the view. Failures are shown; none is thrown. */
export interface Commands {
  readonly send: (input: UserInput) => void;
  readonly stop: () => void;
  readonly retry: (errorKey: string, retry: Retry) => void;
  readonly retryAnswer: (itemId: string) => void;
  readonly rate: (itemIds: readonly string[], kind: "positive" | "negative") => void;
  readonly answer: (itemId: string, input: StructuredSubmission) => void;
  readonly loadOlder: () => void;
  readonly openThread: (threadId: string | null) => void;
  readonly act: (item: WidgetItem, node: WidgetNode, action: WidgetAction, values: JsonObject) => void;
  readonly check: (itemId: string, node: WidgetNode, checked: boolean) => void;
  readonly expand: (itemId: string, node: WidgetNode) => void;
}

/** Everything a part of the view draws from. */
export interface View {
  readonly settings: Settings;
  readonly messages: Messages;
  readonly state: ThreadState;
  readonly commands: Commands;
  readonly usageOf: (itemId: string) => WidgetUse;
  readonly previews: Previews;
  readonly ratings: ReadonlyMap<string, "positive" | "negative">;
}
