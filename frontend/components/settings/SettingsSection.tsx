import { type ReactNode, useId } from "react";
import styles from "./settings.module.css";

type SettingsSectionProps = Readonly<{ title: string; intro?: string; children: ReactNode }>;

/** One subject of the settings. */
export function SettingsSection({ title, intro, children }: SettingsSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <div>
        <h2 id={id}>{title}</h2>
        {intro !== undefined && <p className={styles.intro}>{intro}</p>}
      </div>
      <div className={styles.content}>{children}</div>
    </section>
  );
}
