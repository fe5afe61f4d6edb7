import type { Language } from "@/lib/preferences/preferences";
import type { en } from "./en";

export type MessageKey = keyof typeof en;

/**
 * One text for each plural category that the language tells apart; "other" where a category has none of its own. "=1" is
 * for languages without a singular that say "every day" all the same.
 */
export type Plural = Readonly<
  Partial<Record<Intl.LDMLPluralRule | "=1", string>> & { other: string; kind?: "ordinal" }
>;
export type Message = string | Plural;

/** What a language must have. */
export type Messages = Readonly<{
  [Key in MessageKey]: (typeof en)[Key] extends string ? string : Plural;
}>;

type Template<Key extends MessageKey> = (typeof en)[Key] extends { other: infer Other }
  ? Other
  : (typeof en)[Key];
type Placeholder<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

/** What a text wants to be filled in with. A plural wants a number as its count. */
type Values<Key extends MessageKey, Value> = {
  [Name in Placeholder<Template<Key>>]: Name extends "count" ? number : Value;
};
type Arguments<Key extends MessageKey, Value> = [Placeholder<Template<Key>>] extends [never]
  ? []
  : [values: Values<Key, Value>];

/** The text of a key in one language, filled in. */
export type Translate = <Key extends MessageKey>(
  key: Key,
  ...values: Arguments<Key, string | number>
) => string;

/** A text in pieces: words, and the names of what belongs between them. */
export type Piece = Readonly<{ text: string } | { name: string }>;

/** What the page says, and how it writes numbers and dates. */
export type Texts = Readonly<{ language: Language; locale: string; t: Translate }>;

const PLACEHOLDER = /\{(\w+)\}/;

/** "Revoke {name}?" as its pieces. */
export function splitTemplate(template: string): readonly Piece[] {
  return template
    .split(PLACEHOLDER)
    .map((piece, index) => (index % 2 === 0 ? { text: piece } : { name: piece }));
}

function choosePlural(plural: Plural, count: unknown, locale: string): string {
  if (count === 1 && plural["=1"] !== undefined) return plural["=1"];
  const rules = new Intl.PluralRules(locale, { type: plural.kind ?? "cardinal" });
  return plural[rules.select(Number(count))] ?? plural.other;
}

/** locale: for plurals and numbers. A key that is not among the messages is shown itself, and complained of. */
export function createTranslate(
  messages: Readonly<Partial<Record<MessageKey, Message>>>,
  locale: string,
): Translate {
  // Made when the first number is written: it takes a browser longer than all the rest of a page's texts.
  let numbers: Intl.NumberFormat | null = null;
  const formatNumber = (value: number): string => {
    numbers ??= new Intl.NumberFormat(locale);
    return numbers.format(value);
  };
  return (key, ...rest) => {
    const message = messages[key];
    if (message === undefined) {
      console.error(`This page was not given the text "${key}".`);
      return key;
    }
    const values = new Map(Object.entries<unknown>(rest[0] ?? {}));
    const template =
      typeof message === "string" ? message : choosePlural(message, values.get("count"), locale);
    return splitTemplate(template)
      .map((piece) => {
        if ("text" in piece) return piece.text;
        const value = values.get(piece.name);
        return typeof value === "number" ? formatNumber(value) : String(value);
      })
      .join("");
  };
}
