import { html, type TemplateResult } from "lit";
import type { JsonObject } from "../protocol/read";
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
  // Asked for once, it stays as long as the message is on screen.
  if (origin.kind === "remote" && !use.expanded.has(node)) {
    return html`<div class="w-unseen">
      ${alt ? html`<span dir="auto">${alt}</span>` : ""}
      <button type="button" class="w-button" data-variant="outline" data-size="sm" data-pill @click=${() => expand(node)}>
        ${icon("image")}<span>${messages.showImage.replace("{host}", () => origin.host)}</span>
      </button>
    </div>`;
  }
  return drawShown(origin.url, alt, props, messages.imageBroken);
};

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
