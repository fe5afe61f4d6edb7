import { css } from "lit";

/** Widgets: what one writes in or chooses from, images, tables and charts. */
export const widgetFieldStyles = css`
  .w-field,
  .w-editable {
    box-sizing: border-box;
    width: 100%;
    min-width: 0;
    padding: 8px 12px;
    border: 1px solid var(--_control);
    border-radius: 10px;
    background: var(--_background);
    color: inherit;
    font: inherit;
  }
  select.w-field:not([data-block]),
  input[type="date"].w-field:not([data-block]) {
    width: auto;
    max-width: 100%;
  }
  .w-field[data-variant="soft"] {
    border-color: transparent;
    background: var(--_soft);
  }
  .w-field[data-variant="ghost"] {
    border-color: transparent;
    background: transparent;
  }
  .w-field[data-pill] {
    border-radius: 999px;
  }
  .w-field:is([data-size="3xs"], [data-size="2xs"], [data-size="xs"], [data-size="sm"]) {
    padding: 4px 10px;
    font-size: 0.875em;
  }
  .w-field:is([data-size="xl"], [data-size="2xl"], [data-size="3xl"]) {
    padding: 12px 14px;
  }
  .w-field:user-invalid {
    border-color: var(--_danger);
  }
  .w-field:disabled {
    opacity: 0.5;
  }
  textarea:is(.w-field, .w-editable) {
    resize: vertical;
  }
  [data-grows] {
    field-sizing: content;
    max-height: calc(var(--_max-rows, 12) * 1.6em);
  }
  .w-editable {
    padding: 2px 6px;
    border-color: transparent;
    border-radius: 6px;
    background: transparent;
  }
  .w-editable:hover {
    border-color: var(--_line);
  }
  .w-label {
    margin: 0;
  }
  .w-radios {
    display: flex;
    gap: 8px 16px;
  }
  .w-radio {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-height: 28px;
    cursor: pointer;
  }
  .w-radio input {
    flex: none;
    width: 18px;
    height: 18px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .w-image {
    max-width: 100%;
  }
  .w-image[data-frame] {
    border: 1px solid var(--_line);
  }
  .w-image[data-flush] {
    width: calc(100% + 32px);
    max-width: none;
    margin-inline: -16px;
    border-radius: 0;
  }
  .w-image[data-broken] {
    padding: 12px;
    border: 1px dashed var(--_line);
    color: var(--_muted);
    font-size: 0.875em;
  }
  .w-progress {
    display: block;
    width: 100%;
    accent-color: var(--_accent);
  }
  .w-unseen {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
    margin: 0;
    padding: 12px;
    border: 1px dashed var(--_line);
    border-radius: 10px;
    color: var(--_muted);
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }
  .w-table {
    max-width: 100%;
    overflow-x: auto;
  }
  .w-table table {
    width: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
  }
  .w-table :is(td, th) {
    padding: 8px 10px;
    border-bottom: 1px solid var(--_line);
    text-align: start;
    overflow-wrap: anywhere;
  }
  .w-table th {
    font-weight: 600;
  }
  .w-table p {
    margin: 0;
  }
  .w-chart {
    min-width: 0;
    margin: 0;
  }
  .w-chart svg {
    display: block;
    width: 100%;
    height: 180px;
    border-bottom: 1px solid var(--_control);
    overflow: visible;
  }
  .w-chart-axis {
    display: flex;
    color: var(--_muted);
    font-size: 0.75em;
  }
  .w-chart-axis span {
    flex: 1 1 0;
    min-width: 0;
    padding: 4px 2px;
    overflow: hidden;
    text-align: center;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .w-legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    margin: 6px 0;
    padding: 0;
    font-size: 0.875em;
    list-style: none;
  }
  .w-legend i {
    display: inline-block;
    width: 10px;
    height: 10px;
    margin-inline-end: 6px;
    border-radius: 3px;
  }
  .w-chart summary {
    color: var(--_muted);
    font-size: 0.8125em;
    cursor: pointer;
  }
  .w-folded {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    padding: 12px 16px;
    background: transparent;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .w-transition {
    display: contents;
  }
  @media (prefers-reduced-motion: no-preference) {
    .w-transition > * {
      animation: w-enter 180ms ease-out;
    }
  }
  @keyframes w-enter {
    from {
      opacity: 0;
      translate: 0 4px;
    }
  }
`;
