import { css } from "lit";

/** Colours, sizes and shapes. An option wins over a custom property of the page, and that over the default. */
export const tokens = css`
  :host {
    display: block;
    height: 100%;
    min-height: 0;
  }
  :host([hidden]) {
    display: none;
  }
  .root {
    color-scheme: light;
    --_accent: var(--_option-accent, var(--chatkit-accent, light-dark(#1f2933, #e8eaed)));
    --_on-accent: oklch(from var(--_accent) clamp(0, (0.65 - l) * 1000, 1) 0 0);
    --_background: var(--_option-background, var(--chatkit-background, light-dark(#ffffff, #17181a)));
    --_foreground: var(--_option-foreground, var(--chatkit-foreground, light-dark(#1b1f24, #eceef1)));
    --_muted: color-mix(in oklab, var(--_foreground) 68%, var(--_background));
    --_line: color-mix(in oklab, var(--_foreground) 13%, var(--_background));
    --_control: color-mix(in oklab, var(--_foreground) 50%, var(--_background));
    --_soft: color-mix(in oklab, var(--_foreground) 5%, var(--_background));
    --_hover: color-mix(in oklab, var(--_foreground) 9%, var(--_background));
    --_bubble: color-mix(in oklab, var(--_foreground) 7%, var(--_background));
    --_link: light-dark(#0b57c2, #8ab8ff);
    --_focus: light-dark(#2f6fed, #8ab8ff);
    --_success: light-dark(#166e3f, #6fd6a0);
    --_warning: light-dark(#8a5300, #f0bf6a);
    --_danger: light-dark(#b3261e, #ff9c92);
    --_info: light-dark(#0b57c2, #8ab8ff);
    --_discovery: light-dark(#6d3fc0, #c3a6ff);
    --_text-prose: var(--_foreground);
    --_text-primary: var(--_foreground);
    --_text-emphasis: var(--_foreground);
    --_text-secondary: var(--_muted);
    --_text-tertiary: var(--_muted);
    --_text-success: var(--_success);
    --_text-warning: var(--_warning);
    --_text-danger: var(--_danger);
    --_surface: var(--_background);
    --_surface-secondary: var(--_soft);
    --_surface-tertiary: var(--_hover);
    --_surface-elevated: color-mix(in oklab, white 4%, var(--_background));
    --_surface-elevated-secondary: var(--_soft);
    --_font: var(
      --_option-font,
      var(--chatkit-font, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif)
    );
    --_mono: var(--_option-mono, ui-monospace, "SF Mono", Menlo, Consolas, monospace);
    --_size: var(--_option-size, 16px);
    --_radius: 14px;
    --_radius-control: 999px;
    --_radius-composer: 26px;
    --_space: 16px;
    --_gap: 20px;
  }
  .root[data-scheme="dark"],
  [data-scheme="dark"] {
    color-scheme: dark;
  }
  [data-scheme="light"] {
    color-scheme: light;
  }
  .root[data-accent-level="2"],
  .root[data-accent-level="3"] {
    --_bubble: color-mix(in oklab, var(--_accent) 14%, var(--_background));
  }
  .root[data-radius="round"] {
    --_radius: 14px;
    --_radius-control: 12px;
    --_radius-composer: 18px;
  }
  .root[data-radius="soft"] {
    --_radius: 8px;
    --_radius-control: 8px;
    --_radius-composer: 10px;
  }
  .root[data-radius="sharp"] {
    --_radius: 2px;
    --_radius-control: 2px;
    --_radius-composer: 2px;
  }
  .root[data-density="compact"] {
    --_space: 12px;
    --_gap: 12px;
  }
  .root[data-density="spacious"] {
    --_space: 22px;
    --_gap: 28px;
  }
`;
