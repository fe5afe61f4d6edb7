"use client";

import { type FormEvent, useEffect, useId, useState } from "react";
import { useTexts } from "@/components/messages/MessagesProvider";
import { useNow } from "@/components/tasks/useNow";
import { readTimeZone } from "@/lib/api/backend-fetch";
import { describeTimeIn, findTimeZone, listTimeZones } from "@/lib/preferences/time-zones";
import styles from "./settings.module.css";

type TimeZoneFieldProps = Readonly<{
  /** null: this device's. */
  timeZone: string | null;
  onChange: (timeZone: string | null) => void;
}>;

/** The time zone: this device's, or one out of the list of all, which narrows while one types. */
export function TimeZoneField({ timeZone, onChange }: TimeZoneFieldProps) {
  const { t, locale } = useTexts();
  const [text, setText] = useState(timeZone ?? "");
  const [isWrong, setWrong] = useState(false);
  const id = useId();
  const now = useNow();
  const detected = readTimeZone();
  const used = timeZone ?? detected;

  // Another tab or device may have changed it.
  useEffect(() => setText(timeZone ?? ""), [timeZone]);

  const save = (event: FormEvent): void => {
    event.preventDefault();
    const found = findTimeZone(text);
    setWrong(found === null && text.trim() !== "");
    if (found !== null) setText(found);
    if ((found !== null || text.trim() === "") && found !== timeZone) onChange(found);
  };

  return (
    <form className="field" onSubmit={save}>
      <label htmlFor={`${id}-zone`} className={styles.label}>
        {t("settings.zone")}
      </label>
      <div className={styles.line}>
        <input
          id={`${id}-zone`}
          list={`${id}-zones`}
          value={text}
          placeholder={t("settings.zoneDevice", { zone: detected })}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={isWrong}
          aria-describedby={`${id}-hint`}
          onChange={(event) => setText(event.target.value)}
          onBlur={save}
        />
        {timeZone !== null && (
          <button type="button" className="button button-small" onClick={() => onChange(null)}>
            {t("settings.zoneUseDevice")}
          </button>
        )}
      </div>
      <datalist id={`${id}-zones`}>
        {listTimeZones().map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
      <small id={`${id}-hint`} className={isWrong ? "form-error" : "hint"}>
        {isWrong
          ? t("settings.zoneWrong")
          : t("settings.zoneNow", { time: describeTimeIn(used, now, locale), zone: used })}
      </small>
    </form>
  );
}
