import { css } from "lit";

/** The conversation. */
export const threadStyles = css`
  .scroller {
    flex: 1;
    min-height: 0;
    overflow-y: auto;
    overflow-anchor: none;
    overscroll-behavior: contain;
    display: flex;
    flex-direction: column;
    padding: 8px var(--_space) 12px;
    scrollbar-width: thin;
    scrollbar-color: var(--_line) transparent;
  }
  .log,
  .status,
  .turn-actions,
  .start {
    width: 100%;
    max-width: 720px;
    margin-inline: auto;
  }
  .entry {
    padding-bottom: var(--_gap);
    overflow-wrap: anywhere;
    content-visibility: auto;
    contain-intrinsic-size: auto 120px;
  }
  /* The end is always drawn: it is where the reader is. */
  .entry:nth-last-child(-n + 6) {
    content-visibility: visible;
  }
  .user {
    display: flex;
    flex-direction: column;
    align-items: flex-end;
    gap: 4px;
  }
  .bubble {
    max-width: min(85%, 560px);
    padding: 10px 16px;
    border-radius: calc(var(--_radius) + 6px);
    border-end-end-radius: 6px;
    background: var(--_bubble);
    white-space: pre-wrap;
  }
  .user[data-progression="unsent"] .bubble {
    border: 1px dashed var(--_danger);
  }
  .user blockquote {
    margin: 0;
    padding: 0 12px;
    border-inline-end: 3px solid var(--_line);
    color: var(--_muted);
    font-size: 0.875em;
  }
  .mention-anchor {
    position: relative;
    display: inline-block;
  }
  .preview {
    position: absolute;
    inset-inline-end: 0;
    bottom: calc(100% + 6px);
    z-index: 2;
    width: max-content;
    max-width: min(320px, 70vw);
    padding: 12px;
    border: 1px solid var(--_line);
    border-radius: 14px;
    background: var(--_background);
    color: var(--_foreground);
    box-shadow: 0 4px 24px rgb(0 0 0 / 14%);
    text-align: start;
  }
  button.mention {
    padding: 0 2px;
    border: 0;
    background: transparent;
    font: inherit;
    text-decoration: underline;
  }
  .mention {
    padding: 1px 6px;
    border-radius: 6px;
    background: var(--_hover);
    font-weight: 500;
  }
  .attachment,
  .unsent {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    font-size: 0.8125em;
    color: var(--_muted);
  }
  .unsent {
    color: var(--_danger);
  }
  .sources {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin: 10px 0 0;
    padding: 0;
    list-style: none;
    font-size: 0.8125em;
    color: var(--_muted);
  }
  .sources li {
    padding: 2px 10px;
    border: 1px solid var(--_line);
    border-radius: 999px;
  }
  .sources a {
    color: inherit;
  }
  .status {
    min-height: 1.55em;
    margin-block: 0;
    display: flex;
    align-items: center;
    gap: 8px;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .turn-actions > :first-child {
    margin-inline-start: -8px;
  }
  .turn-actions {
    display: flex;
    gap: 2px;
    margin-top: calc(-0.6 * var(--_gap));
    padding-bottom: 4px;
  }
  .notice,
  .error {
    display: flex;
    gap: 12px;
    padding: 12px 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_soft);
    font-size: 0.9375em;
  }
  .notice > .icon,
  .error > .icon {
    margin-top: 0.15em;
    color: var(--_tone);
  }
  .notice {
    --_tone: var(--_info);
  }
  .notice[data-level="warning"] {
    --_tone: var(--_warning);
  }
  .notice[data-level="danger"],
  .error {
    --_tone: var(--_danger);
  }
  .notice strong {
    font-weight: 600;
  }
  .error p {
    margin: 0;
  }
  .error .fix {
    color: var(--_muted);
  }
  .retry {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    margin-top: 10px;
    padding: 6px 14px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-control);
    background: var(--_background);
    font-weight: 500;
  }
  .retry:hover:enabled {
    background: var(--_hover);
  }
  .retry:disabled {
    opacity: 0.5;
  }
  .latest {
    position: absolute;
    inset-block-end: 8px;
    inset-inline: 0;
    margin-inline: auto;
    display: grid;
    place-items: center;
    width: 36px;
    height: 36px;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: 50%;
    background: var(--_background);
    box-shadow: 0 2px 10px rgb(0 0 0 / 12%);
  }
  .w-more {
    display: block;
    margin: 4px auto 12px;
    padding: 6px 14px;
    border: 0;
    border-radius: var(--_radius-control);
    background: transparent;
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 500;
  }
  .w-more:hover {
    background: var(--_hover);
    color: var(--_foreground);
  }
  .unsupported {
    margin: 0;
    color: var(--_muted);
    font-size: 0.875em;
    font-style: italic;
  }
  .start {
    margin-block: auto;
    padding-block: 24px;
  }
  .greeting {
    margin: 0 0 24px;
    font-size: 1.75em;
    font-weight: 600;
    line-height: 1.25;
    letter-spacing: -0.02em;
    text-align: center;
    text-wrap: balance;
  }
  .prompts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 240px), 1fr));
    gap: 8px;
  }
  .prompt {
    display: flex;
    align-items: center;
    gap: 12px;
    width: 100%;
    padding: 12px 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: transparent;
    text-align: start;
    transition: background 120ms;
  }
  .prompt:hover {
    background: var(--_soft);
  }
  .prompt .icon {
    color: var(--_muted);
  }
  .workflow {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .workflow summary {
    cursor: pointer;
  }
  .step {
    display: flex;
    gap: 10px;
    padding-block: 4px;
  }
  .queries {
    margin: 4px 0 0;
    padding: 0;
    list-style: none;
  }
  .queries li {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .step[data-status="complete"] .icon {
    color: var(--_success);
  }
`;
