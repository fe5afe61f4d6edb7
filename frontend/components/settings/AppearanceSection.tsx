"use client";

import { useTexts } from "@/components/messages/MessagesProvider";
import type { PreferencesStore } from "@/lib/preferences/store";
import { applyTheme } from "@/lib/theme/apply-theme";
import { THEMES, type Theme } from "@/lib/theme/theme";
import { SettingsSection } from "./SettingsSection";
import styles from "./settings.module.css";

const LABELS = {
  system: "settings.themeSystem",
  light: "settings.themeLight",
  dark: "settings.themeDark",
} as const;

type AppearanceSectionProps = Readonly<{ theme: Theme; store: PreferencesStore }>;

/** Light or dark. It changes at once, the chat included. */
export function AppearanceSection({ theme, store }: AppearanceSectionProps) {
  const { t } = useTexts();
  const choose = (chosen: Theme): void => {
    applyTheme(chosen);
    void store.change({ theme: chosen });
  };
  return (
    <SettingsSection title={t("settings.appearance")} intro={t("settings.appearanceIntro")}>
      <fieldset className={styles.choices}>
        <legend className="visually-hidden">{t("settings.theme")}</legend>
        {THEMES.map((option) => (
          <label key={option} className={styles.choice}>
            <input
              type="radio"
              name="theme"
              value={option}
              checked={theme === option}
              onChange={() => choose(option)}
            />
            <span>{t(LABELS[option])}</span>
          </label>
        ))}
      </fieldset>
    </SettingsSection>
  );
}
