import { Fragment, type ReactNode } from "react";
import { splitTemplate } from "@/lib/messages/texts";

type FilledProps = Readonly<{
  /** A text with one {name} for which an element stands. */
  text: (mark: string) => string;
  children: ReactNode;
}>;

/** No text of ours holds it, and none of a person gets this far: it stands for the element while the text is made. */
const MARK = "{here}";

/** A text with an element in it, such as a link, wherever the language puts it. */
export function Filled({ text, children }: FilledProps) {
  return splitTemplate(text(MARK)).map((piece, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change places
    <Fragment key={index}>{"text" in piece ? piece.text : children}</Fragment>
  ));
}
