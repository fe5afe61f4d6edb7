import { css } from "lit";

/** Widgets: containers, layout and text. */
export const widgetStyles = css`
  .w-card,
  .w-list,
  .question {
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_background);
    color: var(--_foreground);
  }
  .w-card[data-size="sm"] {
    max-width: 360px;
  }
  .w-card[data-size="md"],
  .question {
    max-width: 480px;
  }
  .w-card[data-size="lg"] {
    max-width: 600px;
  }
  .w-card-body {
    display: flex;
    flex-direction: column;
    gap: 10px;
    padding: 16px;
  }
  .w-card-footer {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 8px;
    padding: 0 16px 16px;
  }
  .w-status {
    display: flex;
    align-items: center;
    gap: 8px;
    margin: 0;
    padding: 10px 16px;
    border-bottom: 1px solid var(--_line);
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 500;
  }
  .w-list ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .w-list li + li {
    border-top: 1px solid var(--_line);
  }
  .w-list .w-more {
    width: 100%;
    margin: 0;
    padding: 10px;
    border-top: 1px solid var(--_line);
    border-radius: 0;
  }
  .w-item {
    display: flex;
    align-items: center;
    gap: 12px;
    width: 100%;
    min-height: 48px;
    padding: 10px 16px;
    border: 0;
    background: transparent;
    text-align: start;
  }
  .w-item:focus-visible {
    outline-offset: -3px;
  }
  .w-item[data-clickable] {
    cursor: pointer;
  }
  .w-item[data-clickable]:hover {
    background: var(--_soft);
  }
  .widget[aria-busy="true"] {
    opacity: 0.6;
  }
  .w-box {
    display: flex;
    gap: 8px;
    min-width: 0;
  }
  .w-row {
    flex-direction: row;
    align-items: center;
  }
  .w-col {
    flex-direction: column;
  }
  .w-spacer {
    flex: 1;
  }
  /* What stands at the end of a row: a date or so. */
  .w-item > .w-spacer ~ :is(.w-caption, .w-text) {
    text-align: end;
  }
  .w-divider {
    width: 100%;
    margin: 4px 0;
    border: 0;
    border-top: 1px solid var(--_line);
  }
  .w-divider[data-flush] {
    width: auto;
    margin-inline: -16px;
  }
  .w-text,
  .w-title,
  .w-caption {
    margin: 0;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .w-text.w-size-xs {
    font-size: 0.75em;
  }
  .w-text.w-size-sm {
    font-size: 0.875em;
  }
  .w-text.w-size-lg {
    font-size: 1.125em;
  }
  .w-text.w-size-xl {
    font-size: 1.25em;
  }
  .w-title {
    font-weight: 600;
    line-height: 1.3;
    font-size: 1.125em;
  }
  .w-title.w-size-sm {
    font-size: 1em;
  }
  .w-title.w-size-lg {
    font-size: 1.25em;
  }
  .w-title:is(.w-size-xl, .w-size-2xl) {
    font-size: 1.5em;
  }
  .w-title:is(.w-size-3xl, .w-size-4xl, .w-size-5xl) {
    font-size: 2em;
  }
  .w-caption {
    color: var(--_muted);
    font-size: 0.8125em;
  }
  .w-caption.w-size-sm {
    font-size: 0.75em;
  }
  .w-caption.w-size-lg {
    font-size: 0.875em;
  }
  .w-truncate {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .w-clamp {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--_lines);
  }
  .w-italic {
    font-style: italic;
  }
  .w-through {
    color: var(--_muted);
    text-decoration: line-through;
    text-decoration-color: var(--_control);
  }
  .w-icon {
    display: inline-flex;
    color: var(--_muted);
  }
  .w-icon:is([data-size="xs"], [data-size="sm"]) {
    font-size: 0.8em;
  }
  .w-icon:is([data-size="lg"], [data-size="xl"]) {
    font-size: 1.25em;
  }
  .w-icon:is([data-size="2xl"], [data-size="3xl"]) {
    font-size: 1.6em;
  }
`;
