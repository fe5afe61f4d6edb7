import { css } from "lit";

/** The assistant's text. */
export const markdownStyles = css`
  .markdown > :first-child {
    margin-top: 0;
  }
  .markdown > :last-child {
    margin-bottom: 0;
  }
  .markdown p,
  .markdown ul,
  .markdown ol,
  .markdown pre,
  .markdown table,
  .markdown blockquote {
    margin: 0.7em 0;
  }
  .plain {
    margin: 0;
    white-space: pre-wrap;
  }
  .markdown :is(h3, h4, h5, h6) {
    margin: 1.2em 0 0.4em;
    font-size: 1em;
    font-weight: 600;
    line-height: 1.35;
  }
  .markdown h3 {
    font-size: 1.2em;
  }
  .markdown h4 {
    font-size: 1.1em;
  }
  .markdown :is(ul, ol) {
    padding-inline-start: 1.5em;
  }
  .markdown li + li {
    margin-top: 0.25em;
  }
  .markdown li::marker {
    color: var(--_muted);
  }
  .markdown a {
    color: var(--_link);
    text-underline-offset: 2px;
  }
  .markdown code {
    padding: 0.15em 0.4em;
    border-radius: 6px;
    background: var(--_soft);
    font-family: var(--_mono);
    font-size: 0.875em;
  }
  .markdown pre {
    padding: 14px 16px;
    overflow-x: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_soft);
  }
  .markdown pre code {
    padding: 0;
    background: none;
    overflow-wrap: normal;
  }
  .markdown blockquote {
    padding-inline-start: 14px;
    border-inline-start: 3px solid var(--_line);
    color: var(--_muted);
  }
  .markdown table {
    width: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
  }
  .markdown :is(th, td) {
    padding: 8px 10px;
    border-bottom: 1px solid var(--_line);
    text-align: start;
  }
  .markdown th {
    font-weight: 600;
  }
  .markdown hr {
    border: 0;
    border-top: 1px solid var(--_line);
  }
  .disclaimer .markdown p {
    margin: 0;
  }
`;
