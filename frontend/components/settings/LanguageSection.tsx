"use client";

import { useTexts } from "@/components/messages/MessagesProvider";
import {
  LANGUAGE_CODES,
  LANGUAGE_NAMES,
  type Preferences,
  parseLanguage,
  parseWeekStart,
  WEEK_STARTS,
  type WeekStart,
} from "@/lib/preferences/preferences";
import type { PreferencesStore } from "@/lib/preferences/store";
import { SettingsSection } from "./SettingsSection";
import { TimeZoneField } from "./TimeZoneField";

type LanguageSectionProps = Readonly<{ preferences: Preferences; store: PreferencesStore }>;

const FIRST_DAYS: Readonly<Record<WeekStart, Date>> = {
  monday: new Date(Date.UTC(2026, 0, 5)),
  saturday: new Date(Date.UTC(2026, 0, 3)),
  sunday: new Date(Date.UTC(2026, 0, 4)),
};

function nameWeekday(day: WeekStart, locale: string): string {
  const name = FIRST_DAYS[day].toLocaleDateString(locale, { weekday: "long", timeZone: "UTC" });
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

/** What "tomorrow at five" and "next week" mean, and in which language page and assistant speak. */
export function LanguageSection({ preferences, store }: LanguageSectionProps) {
  const { locale, t } = useTexts();
  return (
    <SettingsSection title={t("settings.languageAndTime")} intro={t("settings.languageIntro")}>
      <label className="field">
        <span>{t("settings.language")}</span>
        <select
          value={preferences.language ?? ""}
          onChange={(event) => void store.change({ language: parseLanguage(event.target.value) })}
        >
          <option value="">{t("settings.languageAuto")}</option>
          {LANGUAGE_CODES.map((code) => (
            <option key={code} value={code} lang={code}>
              {LANGUAGE_NAMES[code]}
            </option>
          ))}
        </select>
      </label>
      <TimeZoneField
        timeZone={preferences.time_zone}
        onChange={(timeZone) => void store.change({ time_zone: timeZone })}
      />
      <label className="field">
        <span>{t("settings.weekStart")}</span>
        <select
          value={preferences.week_start ?? ""}
          onChange={(event) => void store.change({ week_start: parseWeekStart(event.target.value) })}
        >
          <option value="">{t("settings.weekStartAuto")}</option>
          {WEEK_STARTS.map((day) => (
            <option key={day} value={day}>
              {nameWeekday(day, locale)}
            </option>
          ))}
        </select>
      </label>
    </SettingsSection>
  );
}
