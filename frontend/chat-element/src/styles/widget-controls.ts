import { css } from "lit";

/** Widgets: what can be pressed, and badges. */
export const widgetControlStyles = css`
  .w-badge {
    --_tone: var(--_muted);
    display: inline-flex;
    align-items: center;
    flex: none;
    padding: 1px 8px;
    border: 1px solid transparent;
    border-radius: 6px;
    background: color-mix(in oklab, var(--_tone) 12%, var(--_background));
    color: color-mix(in oklab, var(--_tone) 88%, var(--_foreground));
    font-size: 0.75em;
    font-weight: 500;
    line-height: 1.6;
    white-space: nowrap;
  }
  .w-badge[data-pill] {
    border-radius: 999px;
  }
  .w-badge[data-size="lg"] {
    font-size: 0.875em;
  }
  .w-badge[data-variant="outline"] {
    border-color: var(--_tone);
    background: transparent;
  }
  .w-badge[data-variant="solid"] {
    background: var(--_tone);
    color: var(--_background);
  }
  :is(.w-badge, .w-button)[data-color="success"] {
    --_tone: var(--_success);
  }
  :is(.w-badge, .w-button):is([data-color="warning"], [data-color="caution"]) {
    --_tone: var(--_warning);
  }
  :is(.w-badge, .w-button)[data-color="danger"] {
    --_tone: var(--_danger);
  }
  :is(.w-badge, .w-button)[data-color="info"] {
    --_tone: var(--_info);
  }
  :is(.w-badge, .w-button)[data-color="discovery"] {
    --_tone: var(--_discovery);
  }
  .w-button {
    --_tone: var(--_foreground);
    --_on-tone: var(--_background);
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-height: 36px;
    padding: 4px 14px;
    border: 1px solid transparent;
    border-radius: 8px;
    background: transparent;
    color: var(--_tone);
    font-size: 0.875em;
    font-weight: 500;
    transition: background 120ms;
  }
  .w-button[data-color="primary"] {
    --_tone: var(--_accent);
    --_on-tone: var(--_on-accent);
  }
  .w-button[data-pill] {
    border-radius: var(--_radius-control);
  }
  .w-button[data-block] {
    width: 100%;
  }
  .w-button[data-uniform] {
    aspect-ratio: 1;
    padding: 4px;
  }
  .w-button[data-uniform] .icon {
    width: 20px;
    height: 20px;
  }
  /* Only the drawing shows: it stands where a check box would, and the row keeps its height. */
  .w-item > .w-button[data-uniform][data-variant="ghost"] {
    margin: -6px;
  }
  .w-button:is([data-size="3xs"], [data-size="2xs"], [data-size="xs"], [data-size="sm"]) {
    min-height: 28px;
    padding-inline: 10px;
    font-size: 0.8125em;
  }
  .w-button:is([data-size="xl"], [data-size="2xl"], [data-size="3xl"]) {
    min-height: 44px;
    padding-inline: 18px;
    font-size: 1em;
  }
  .w-button[data-variant="solid"] {
    background: var(--_tone);
    color: var(--_on-tone);
  }
  .w-button[data-variant="soft"] {
    background: color-mix(in oklab, var(--_tone) 10%, var(--_background));
  }
  .w-button[data-variant="outline"] {
    border-color: var(--_line);
  }
  .w-button:is([data-variant="outline"], [data-variant="soft"], [data-variant="ghost"])[data-color="primary"] {
    color: var(--_foreground);
  }
  .w-button:hover:enabled {
    background: color-mix(in oklab, var(--_tone) 12%, var(--_background));
  }
  .w-button[data-variant="solid"]:hover:enabled {
    background: color-mix(in oklab, var(--_tone) 88%, var(--_background));
  }
  .w-button:disabled {
    opacity: 0.5;
  }
  .w-check {
    display: inline-flex;
    align-items: center;
    gap: 10px;
    min-width: 24px;
    min-height: 24px;
    cursor: pointer;
  }
  .w-check input,
  .choice input {
    flex: none;
    width: 20px;
    height: 20px;
    margin: 2px;
    accent-color: var(--_accent);
    cursor: pointer;
  }
  .w-check input {
    display: grid;
    place-items: center;
    border: 1.5px solid var(--_control);
    border-radius: min(6px, var(--_radius));
    background: transparent;
    appearance: none;
    transition:
      background 120ms,
      border-color 120ms;
  }
  @media (hover: hover) {
    .w-check:hover input:enabled:not(:checked) {
      border-color: var(--_accent);
      background: color-mix(in oklab, var(--_accent) 12%, var(--_background));
    }
  }
  .w-check input:checked {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  .w-check input:checked::after {
    width: 6px;
    height: 11px;
    margin-top: -3px;
    border: solid var(--_on-accent);
    border-width: 0 2px 2px 0;
    content: "";
    rotate: 42deg;
  }
  .w-check input:disabled {
    opacity: 0.5;
  }
  /* With colours of the system's own, its own boxes are the clearest. */
  @media (forced-colors: active) {
    .w-check input {
      appearance: auto;
    }
    .w-check input:checked::after {
      content: none;
    }
  }
  .question {
    display: flex;
    flex-direction: column;
    gap: 12px;
    margin: 0;
    padding: 16px;
  }
  .question fieldset {
    display: flex;
    flex-direction: column;
    gap: 6px;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .question legend,
  .question dt,
  .freeform > span:not(.visually-hidden) {
    margin-bottom: 8px;
    padding: 0;
    font-weight: 600;
  }
  .question dd {
    margin: 0;
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 10px;
    padding: 8px 12px;
    border: 1px solid var(--_line);
    border-radius: 10px;
    cursor: pointer;
  }
  .choice:hover,
  .choice:has(:checked) {
    background: var(--_soft);
  }
  .freeform {
    display: flex;
    flex-direction: column;
  }
  .freeform input,
  .editing input {
    width: 100%;
    padding: 8px 12px;
    border: 1px solid var(--_line);
    border-radius: 10px;
    background: var(--_background);
  }
  .question .w-card-footer {
    padding: 0;
  }
`;
