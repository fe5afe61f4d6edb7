import { css } from "lit";

/** The box to write in. */
export const composerStyles = css`
  .composer-area {
    width: 100%;
    max-width: calc(720px + 2 * var(--_space));
    margin-inline: auto;
    padding: 0 var(--_space) max(12px, env(safe-area-inset-bottom));
  }
  .composer {
    display: flex;
    align-items: flex-end;
    gap: 8px;
    padding: 7px 7px 7px 18px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-composer);
    background: var(--_background);
    box-shadow: 0 1px 2px rgb(0 0 0 / 4%), 0 4px 16px rgb(0 0 0 / 5%);
    transition: border-color 120ms;
  }
  .composer:focus-within {
    border-color: color-mix(in oklab, var(--_foreground) 45%, var(--_background));
  }
  textarea {
    flex: 1;
    min-width: 0;
    max-height: min(40vh, 220px);
    margin: 0;
    padding: 6px 0;
    border: 0;
    background: transparent;
    resize: none;
    line-height: 1.5;
    overflow-y: auto;
  }
  /* The box around it shows the focus. */
  textarea:focus-visible {
    outline: 0;
  }
  textarea::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .send {
    display: grid;
    place-items: center;
    flex: none;
    width: 36px;
    height: 36px;
    padding: 0;
    border: 0;
    border-radius: var(--_radius-control);
    background: var(--_accent);
    color: var(--_on-accent);
    transition: opacity 120ms;
  }
  .send[part="stop-button"] .icon {
    fill: currentColor;
  }
  .send:disabled {
    background: var(--_hover);
    color: var(--_muted);
  }
  .disclaimer {
    margin-top: 8px;
    color: var(--_muted);
    font-size: 0.75em;
    text-align: center;
  }
  .disclaimer[data-contrast] {
    color: var(--_foreground);
  }
  .closed {
    margin: 0;
    padding: 12px;
    color: var(--_muted);
    text-align: center;
  }
`;
