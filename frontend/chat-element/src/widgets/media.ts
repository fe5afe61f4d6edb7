import { html, nothing, type TemplateResult } from "lit";
import type { JsonObject } from "../protocol/read";
import type { WidgetNode } from "../protocol/types";
import { icon } from "../views/icons";
import { setStyle } from "../views/set-style";
import type { DrawWidget } from "./context";
import { readBox } from "./style";

const FITS = new Set(["cover", "contain", "fill", "scale-down", "none"]);

/** Where an image comes from: out of the message itself, from the page's own host, or from elsewhere. */
type Origin = Readonly<{ kind: "own"; url: string } | { kind: "remote"; url: string; host: string }>;

/** null for what is no image's address. Another host would learn who reads the message, and when. */
export function readImageOrigin(src: unknown): Origin | null {
  if (typeof src !== "string") return null;
  if (/^data:image\/[\w.+-]+[;,]/i.test(src) || src.startsWith("blob:")) return { kind: "own", url: src };
  const url = URL.parse(src, document.baseURI);
  if (url?.protocol !== "https:" && url?.protocol !== "http:") return null;
  return url.origin === location.origin
    ? { kind: "own", url: url.href }
    : { kind: "remote", url: url.href, host: url.host };
}

export const drawImage: DrawWidget = (node, context) => {
  const { props } = node;
  const { messages, use, expand } = context;
  if (props.isPending === true) return html`<p class="w-unseen" role="status">${messages.loading}</p>`;
  const alt =
    typeof props.alt === "string" ? props.alt : props.isGenerated === true ? messages.generatedImage : "";
  const origin = readImageOrigin(props.src);
  if (origin === null) return drawUnseen(alt, messages.imageBroken);
  // Asked for once, it stays as long as the message is on screen, also while it is being made.
  const isFromThere = ({ props: { src } }: WidgetNode): boolean => {
    const shown = readImageOrigin(src);
    return shown?.kind === "remote" && origin.kind === "remote" && shown.host === origin.host;
  };
  if (origin.kind === "remote" && ![...use.expanded].some(isFromThere)) {
    return html`<div class="w-unseen">
      ${alt ? html`<span dir="auto">${alt}</span>` : ""}
      <button type="button" class="w-button" data-variant="outline" data-size="sm" data-pill @click=${() => expand(node)}>
        ${icon("image")}<span>${messages.showImage.replace("{host}", () => origin.host)}</span>
      </button>
    </div>`;
  }
  return html`${drawShown(origin.url, alt, props, messages.imageBroken)}${drawProgress(props.progress, messages.loading)}`;
};

/** How far a generated image has come; nothing once it is there. */
function drawProgress(progress: unknown, label: string): TemplateResult | typeof nothing {
  if (typeof progress !== "number" || progress >= 1) return nothing;
  return html`<progress class="w-progress" max="1" value=${Math.max(0, progress)} aria-label=${label}></progress>`;
}

function drawShown(url: string, alt: string, props: JsonObject, broken: string): TemplateResult {
  const fit = typeof props.fit === "string" && FITS.has(props.fit) ? props.fit : null;
  const position =
    typeof props.position === "string" && /^[a-z ]+$/.test(props.position) ? props.position : null;
  return html`<img
    class="w-image"
    src=${url}
    alt=${alt}
    referrerpolicy="no-referrer"
    loading="lazy"
    decoding="async"
    ?data-frame=${props.frame === true}
    ?data-flush=${props.flush === true}
    @load=${({ currentTarget }: Event) => {
      if (!(currentTarget instanceof HTMLImageElement)) return;
      currentTarget.alt = alt;
      delete currentTarget.dataset.broken;
    }}
    @error=${({ currentTarget }: Event) => {
      if (!(currentTarget instanceof HTMLImageElement)) return;
      currentTarget.alt = [alt, broken].filter(Boolean).join(" – ");
      currentTarget.dataset.broken = "";
    }}
    ${setStyle({ ...readBox(props), "object-fit": fit, "object-position": position })}
  />`;
}

function drawUnseen(alt: string, why: string): TemplateResult {
  return html`<div class="w-unseen">${alt ? html`<span dir="auto">${alt}</span>` : ""}<span>${why}</span></div>`;
}
