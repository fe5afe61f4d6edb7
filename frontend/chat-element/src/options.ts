import type { ChatKitOptions, ThemeOption } from "@openai/chatkit";

/** The options of the page, with every default filled in. */
export interface Settings {
  /** As the page gave them, for what calls back into the page. */
  readonly source: ChatKitOptions;
  readonly api: { readonly url: string; readonly fetch: typeof fetch | undefined };
  readonly locale: string;
  readonly title: string | null;
  readonly theme: Theme;
  readonly initialThread: string | null;
  readonly onClientTool: ChatKitOptions["onClientTool"];
  readonly header: {
    readonly enabled: boolean;
    readonly titleEnabled: boolean;
    readonly titleText: string | null;
    readonly leftAction: HeaderAction | null;
    readonly rightAction: HeaderAction | null;
  };
  readonly history: { readonly enabled: boolean; readonly canDelete: boolean; readonly canRename: boolean };
  readonly startScreen: NonNullable<ChatKitOptions["startScreen"]>;
  readonly canRetry: boolean;
  readonly canRate: boolean;
  readonly placeholder: string | null;
  readonly disclaimer: { readonly text: string; readonly highContrast: boolean } | null;
  readonly onAction: NonNullable<ChatKitOptions["widgets"]>["onAction"];
  readonly autoScroll: boolean;
}

export interface HeaderAction {
  readonly icon: string;
  readonly onClick: () => void;
}

export interface Theme {
  readonly scheme: "light" | "dark";
  readonly radius: "pill" | "round" | "soft" | "sharp";
  readonly density: "compact" | "normal" | "spacious";
  readonly accent: string | null;
  readonly accentLevel: number;
  readonly background: string | null;
  readonly foreground: string | null;
  readonly grayscale: NonNullable<NonNullable<ThemeOption["color"]>["grayscale"]> | null;
  readonly fontSources: NonNullable<NonNullable<ThemeOption["typography"]>["fontSources"]>;
  readonly fontFamily: string | null;
  readonly fontFamilyMono: string | null;
  readonly baseSizePx: number | null;
}

/** An option that was set but has no effect, and why. */
export interface RefusedOption {
  readonly option: string;
  readonly reason: string;
}

/** Every option of the ChatKit types: all work here. A new one in those types does not compile until it has a place here. */
const OPTIONS: Readonly<Record<keyof Required<ChatKitOptions>, true>> = {
  api: true,
  locale: true,
  theme: true,
  frameTitle: true,
  initialThread: true,
  onClientTool: true,
  header: true,
  history: true,
  startScreen: true,
  threadItemActions: true,
  composer: true,
  disclaimer: true,
  entities: true,
  commands: true,
  widgets: true,
  thread: true,
};

/**
 * Reads the page's options.
 * @throws Error when `api.url` is missing: without it nothing works
 */
export function readOptions(options: ChatKitOptions): Settings {
  const { api, header, history, threadItemActions, disclaimer } = options;
  if (!("url" in api) || !api.url) {
    throw new Error(
      'The option "api.url" is missing: give the URL of your ChatKit endpoint. "api.getClientSecret" needs OpenAI\'s hosted service, which this element does not use.',
    );
  }
  return {
    source: options,
    api: { url: api.url, fetch: api.fetch },
    locale: options.locale ?? navigator.language,
    title: options.frameTitle ?? null,
    theme: readTheme(options.theme),
    initialThread: options.initialThread ?? null,
    onClientTool: options.onClientTool,
    header: {
      enabled: header?.enabled ?? true,
      titleEnabled: header?.title?.enabled ?? true,
      titleText: header?.title?.text ?? null,
      leftAction: header?.leftAction ?? null,
      rightAction: header?.rightAction ?? null,
    },
    history: {
      enabled: history?.enabled ?? true,
      canDelete: history?.showDelete ?? true,
      canRename: history?.showRename ?? true,
    },
    startScreen: options.startScreen ?? {},
    canRetry: threadItemActions?.retry ?? false,
    canRate: threadItemActions?.feedback ?? false,
    placeholder: options.composer?.placeholder ?? null,
    disclaimer: disclaimer ? { text: disclaimer.text, highContrast: disclaimer.highContrast ?? false } : null,
    onAction: options.widgets?.onAction,
    autoScroll: options.thread?.autoScroll ?? true,
  };
}

function readTheme(theme: ChatKitOptions["theme"]): Theme {
  const option: ThemeOption = typeof theme === "string" ? { colorScheme: theme } : (theme ?? {});
  return {
    scheme: option.colorScheme ?? "light",
    radius: option.radius ?? "pill",
    density: option.density ?? "normal",
    accent: option.color?.accent?.primary ?? null,
    accentLevel: option.color?.accent?.level ?? 0,
    background: option.color?.surface?.background ?? null,
    foreground: option.color?.surface?.foreground ?? null,
    grayscale: option.color?.grayscale ?? null,
    fontSources: option.typography?.fontSources ?? [],
    fontFamily: option.typography?.fontFamily ?? null,
    fontFamilyMono: option.typography?.fontFamilyMono ?? null,
    baseSizePx: option.typography?.baseSize ?? null,
  };
}

/** What is set but is no option, so that none is ignored in silence. */
export function findRefusedOptions(options: ChatKitOptions): readonly RefusedOption[] {
  return Object.keys(options)
    .filter((name) => !(name in OPTIONS))
    .map((option) => ({ option, reason: "is not an option of ChatKit" }));
}
