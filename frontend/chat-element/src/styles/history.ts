import { css } from "lit";

/** The panel of earlier conversations. */
export const historyStyles = css`
  .history {
    position: absolute;
    inset: 0;
    z-index: 1;
    display: flex;
    flex-direction: column;
    background: var(--_background);
    animation: appear 140ms ease-out;
  }
  @keyframes appear {
    from {
      opacity: 0;
      transform: translateY(6px);
    }
  }
  .history-body {
    flex: 1;
    min-height: 0;
    overflow-y: auto;
    width: 100%;
    max-width: calc(720px + 2 * var(--_space));
    margin-inline: auto;
    padding: 4px var(--_space) 24px;
  }
  .history-body ul {
    margin: 12px 0 0;
    padding: 0;
    list-style: none;
  }
  .thread {
    display: flex;
    align-items: center;
    gap: 2px;
    padding-inline-end: 6px;
    border-radius: var(--_radius);
  }
  .thread:hover,
  .thread[data-current] {
    background: var(--_soft);
  }
  .thread-title {
    display: flex;
    align-items: baseline;
    gap: 12px;
    flex: 1;
    min-width: 0;
    min-height: 48px;
    padding: 12px 14px;
    border: 0;
    border-radius: var(--_radius);
    background: transparent;
    text-align: start;
  }
  .thread-title span {
    flex: 1;
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .thread-title time {
    color: var(--_muted);
    font-size: 0.8125em;
    white-space: nowrap;
  }
  .editing {
    display: flex;
    align-items: center;
    gap: 4px;
    width: 100%;
    padding: 6px 0 6px 14px;
  }
  .editing :first-child {
    flex: 1;
    min-width: 0;
  }
  .empty {
    color: var(--_muted);
    text-align: center;
  }
`;
