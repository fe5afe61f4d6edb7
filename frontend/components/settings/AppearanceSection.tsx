"use client";

import type { PreferencesStore } from "@/lib/preferences/store";
import { applyTheme } from "@/lib/theme/apply-theme";
import { THEMES, type Theme } from "@/lib/theme/theme";
import { SettingsSection } from "./SettingsSection";
import styles from "./settings.module.css";

const LABELS: Readonly<Record<Theme, string>> = { system: "Automatic", light: "Light", dark: "Dark" };

type AppearanceSectionProps = Readonly<{ theme: Theme; store: PreferencesStore }>;

/** Light or dark. It changes at once, the chat included. */
export function AppearanceSection({ theme, store }: AppearanceSectionProps) {
  const choose = (chosen: Theme): void => {
    applyTheme(chosen);
    void store.change({ theme: chosen });
  };
  return (
    <SettingsSection title="Appearance" intro="Automatic follows this device, also when it changes at dusk.">
      <fieldset className={styles.choices}>
        <legend className="visually-hidden">Theme</legend>
        {THEMES.map((option) => (
          <label key={option} className={styles.choice}>
            <input
              type="radio"
              name="theme"
              value={option}
              checked={theme === option}
              onChange={() => choose(option)}
            />
            <span>{LABELS[option]}</span>
          </label>
        ))}
      </fieldset>
    </SettingsSection>
  );
}
