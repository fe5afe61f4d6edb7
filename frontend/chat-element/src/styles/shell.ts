import { css } from "lit";

/** The frame: header, body, and what every part shares. */
export const shellStyles = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  .root {
    position: relative;
    height: 100%;
    overflow: hidden;
    background: var(--_background);
    color: var(--_foreground);
    font: 400 var(--_size) / 1.55 var(--_font);
    -webkit-font-smoothing: antialiased;
    container-type: inline-size;
  }
  .main {
    display: flex;
    flex-direction: column;
    height: 100%;
  }
  .body {
    position: relative;
    flex: 1;
    min-height: 0;
    display: flex;
    flex-direction: column;
  }
  .header {
    display: flex;
    align-items: center;
    gap: 4px;
    min-height: 56px;
    padding: 8px var(--_space);
  }
  .title {
    flex: 1;
    min-width: 0;
    margin: 0;
    font-size: 0.9375em;
    font-weight: 600;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  button,
  input,
  textarea {
    font: inherit;
    color: inherit;
  }
  button {
    cursor: pointer;
  }
  button:disabled {
    cursor: default;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .icon {
    width: 1.25em;
    height: 1.25em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.7;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .icon-button {
    display: inline-grid;
    place-items: center;
    width: 40px;
    height: 40px;
    flex: none;
    padding: 0;
    border: 0;
    border-radius: var(--_radius-control);
    background: transparent;
    color: var(--_muted);
    transition: background 120ms;
  }
  .icon-button.small {
    width: 32px;
    height: 32px;
    font-size: 0.875em;
  }
  .icon-button:hover,
  .icon-button[aria-pressed="true"] {
    background: var(--_hover);
    color: var(--_foreground);
  }
  .text-button {
    padding: 6px 10px;
    border: 0;
    border-radius: var(--_radius-control);
    background: transparent;
    font-size: 0.875em;
    font-weight: 500;
  }
  .text-button:hover {
    background: var(--_hover);
  }
  .text-button.danger {
    color: var(--_danger);
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .shimmer {
    animation: breathe 1.6s ease-in-out infinite;
  }
  @keyframes breathe {
    50% {
      opacity: 0.65;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation: none !important;
      transition: none !important;
    }
  }
`;
