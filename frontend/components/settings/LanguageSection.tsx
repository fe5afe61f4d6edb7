"use client";

import {
  LANGUAGE_CODES,
  LANGUAGE_NAMES,
  type Preferences,
  parseLanguage,
  parseWeekStart,
  WEEK_STARTS,
} from "@/lib/preferences/preferences";
import type { PreferencesStore } from "@/lib/preferences/store";
import { SettingsSection } from "./SettingsSection";
import { TimeZoneField } from "./TimeZoneField";

type LanguageSectionProps = Readonly<{ preferences: Preferences; store: PreferencesStore }>;

/** What "tomorrow at five" and "next week" mean, and in which language the assistant answers. */
export function LanguageSection({ preferences, store }: LanguageSectionProps) {
  return (
    <SettingsSection
      title="Language and time"
      intro="The assistant uses these to understand you. This page itself is in English."
    >
      <label className="field">
        <span>The assistant’s language</span>
        <select
          value={preferences.language ?? ""}
          onChange={(event) => void store.change({ language: parseLanguage(event.target.value) })}
        >
          <option value="">The one you write in</option>
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
        <span>The week begins on</span>
        <select
          value={preferences.week_start ?? ""}
          onChange={(event) => void store.change({ week_start: parseWeekStart(event.target.value) })}
        >
          <option value="">As is usual in your language</option>
          {WEEK_STARTS.map((day) => (
            <option key={day} value={day}>
              {day.charAt(0).toUpperCase() + day.slice(1)}
            </option>
          ))}
        </select>
      </label>
    </SettingsSection>
  );
}
