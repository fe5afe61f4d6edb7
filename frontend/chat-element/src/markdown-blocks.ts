// The larger half of what draws markdown; `markdown.ts` loads it when it is wanted.
import DOMPurify from "dompurify";
import { Marked, type Token, type TokensList } from "marked";

/** Links to anything else, `javascript:` above all, become plain text. */
const SAFE_LINK = /^(?:https?:|mailto:|tel:|chatkit-link:|[/#?.])/i;

const marked = new Marked({
  gfm: true,
  breaks: true,
  renderer: {
    // Raw HTML is text. This comes before sanitising, so hostile markup is never parsed at all.
    html: ({ text }) => escapeHtml(text),
    // Loading an image would tell a stranger's server that this text was read.
    image: ({ href, text }) => link(href, escapeHtml(text || href)),
    link({ href, tokens }) {
      return link(href, this.parser.parseInline(tokens));
    },
    // The page has its own h1 and h2 above the conversation.
    heading({ depth, tokens }) {
      const level = Math.min(6, depth + 2);
      return `<h${level}>${this.parser.parseInline(tokens)}</h${level}>`;
    },
    // Focusable, because it scrolls.
    code: ({ text }) => `<pre tabindex="0"><code>${escapeHtml(text)}\n</code></pre>`,
    checkbox: ({ checked }) => (checked ? "☑ " : "☐ "),
  },
});

/** Attributes whose value is no address. DOMPurify holds every other one against SAFE_LINK. */
const PLAIN_ATTRIBUTES = ["target", "rel", "start", "align", "tabindex"];
const TAGS = [
  ..."p h3 h4 h5 h6 ul ol li blockquote pre code em strong del a br hr".split(" "),
  ..."table thead tbody tr th td".split(" "),
];

/** Our own instance: nobody else's hooks apply. Made at first use, because a server has no window. */
let purifier: ReturnType<typeof DOMPurify> | null = null;

const SANITIZING = {
  ALLOWED_TAGS: [...TAGS, "div"],
  ALLOWED_ATTR: ["href", ...PLAIN_ATTRIBUTES],
  ADD_URI_SAFE_ATTR: PLAIN_ATTRIBUTES,
  ALLOWED_URI_REGEXP: SAFE_LINK,
  RETURN_DOM_FRAGMENT: true as const,
};

function sanitize(markup: string): DocumentFragment {
  if (purifier === null) {
    purifier = DOMPurify(window);
    // Set once: read anew for every call, it takes a fifth of the time.
    purifier.setConfig(SANITIZING);
  }
  return purifier.sanitize(markup, SANITIZING);
}

/** The blocks of a text: paragraphs, lists and so on. */
export function readBlocks(text: string): TokensList {
  return marked.lexer(text);
}

/** One fragment for each block. Sanitised together: each call parses a document of its own, however small. */
export function drawBlocks(tokens: readonly Token[], { links }: TokensList): readonly DocumentFragment[] {
  if (tokens.length === 0) return [];
  const markup = tokens.map((token) => marked.parser(Object.assign([token], { links })));
  const whole = sanitize(markup.map((block) => `<div>${block}</div>`).join(""));
  return Array.from(whole.children, (block) => {
    const fragment = document.createDocumentFragment();
    fragment.append(...block.childNodes);
    return fragment;
  });
}

function link(href: string, label: string): string {
  if (!SAFE_LINK.test(href)) return label;
  return `<a href="${escapeHtml(href)}" target="_blank" rel="noopener noreferrer">${label}</a>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
