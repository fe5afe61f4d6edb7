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
    flex-wrap: wrap;
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
  .composer .send {
    margin-inline-start: auto;
  }
  .draft-row {
    display: flex;
    flex: 1 1 100%;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 8px;
    margin: 4px 0 0;
    padding: 0;
    list-style: none;
  }
  .draft-row blockquote {
    flex: 1;
    min-width: 0;
    margin: 0;
    padding-inline-start: 10px;
    border-inline-start: 3px solid var(--_line);
    color: var(--_muted);
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .file {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    max-width: 100%;
    padding: 2px 4px 2px 10px;
    border: 1px solid var(--_line);
    border-radius: 10px;
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }
  .file[data-state="failed"] {
    border-color: var(--_danger);
  }
  .file small {
    color: var(--_danger);
  }
  .file progress {
    width: 60px;
  }
  .icon-button.small {
    width: 28px;
    height: 28px;
  }
  .tools {
    display: flex;
    flex: 1 1 0;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px;
    order: 1;
    min-width: 0;
  }
  .tools ~ .send {
    order: 2;
  }
  .composer:has(.tools) textarea {
    flex-basis: 100%;
  }
  .tools label.icon-button {
    cursor: pointer;
  }
  .tools label.icon-button:focus-within {
    outline: 2px solid var(--_focus);
  }
  .tool {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-height: 32px;
    padding: 2px 10px;
    border: 1px solid transparent;
    border-radius: var(--_radius-control);
    background: transparent;
    color: inherit;
    font-size: 0.875em;
  }
  .tool:hover,
  .tool[aria-pressed="true"] {
    background: var(--_hover);
  }
  .tool[aria-pressed="true"] {
    border-color: var(--_control);
  }
  .models {
    min-height: 32px;
    max-width: 12em;
    border: 0;
    border-radius: 8px;
    background: transparent;
    color: var(--_muted);
    font: inherit;
    font-size: 0.875em;
  }
  .suggestions {
    max-height: 260px;
    margin-bottom: 6px;
    padding: 6px;
    border: 1px solid var(--_line);
    border-radius: 14px;
    background: var(--_background);
    box-shadow: 0 4px 24px rgb(0 0 0 / 12%);
    overflow-y: auto;
  }
  .suggestion {
    display: flex;
    align-items: center;
    gap: 10px;
    min-height: 36px;
    padding: 4px 10px;
    border-radius: 10px;
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  .suggestion:hover {
    background: var(--_soft);
  }
  .suggestion[aria-selected="true"] {
    background: var(--_hover);
  }
  .suggestion small {
    margin-inline-start: auto;
    color: var(--_muted);
  }
  .suggestion-group {
    margin: 6px 10px 2px;
    color: var(--_muted);
    font-size: 0.8125em;
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
