"use client";

import { memo, useState } from "react";
import { Dialog, DialogButtons, type DialogRef } from "@/components/dialog/Dialog";
import { useTexts } from "@/components/messages/MessagesProvider";
import { areKeysOn, setKeysOn } from "./keys";
import styles from "./keys-dialog.module.css";

const KEYS = [
  { keys: ["n"], meaning: "app.newTask" },
  { keys: ["/"], meaning: "app.search" },
  { keys: ["j", "↓"], meaning: "app.keyNext" },
  { keys: ["k", "↑"], meaning: "app.keyPrevious" },
  { keys: ["app.space"], meaning: "app.keyDone" },
  { keys: ["e"], meaning: "app.keyEdit" },
  { keys: ["t"], meaning: "app.keyReschedule" },
  { keys: ["app.deleteKey"], meaning: "app.keyDelete" },
  { keys: ["?"], meaning: "app.keyHelp" },
] as const;

/** Which keys do what, and the switch that turns them off. */
export const KeysDialog = memo(function KeysDialog({ dialogRef }: Readonly<{ dialogRef: DialogRef }>) {
  const { t } = useTexts();
  const [isOn, setOn] = useState(true);
  return (
    <Dialog dialogRef={dialogRef} title={t("app.keys")} onToggle={() => setOn(areKeysOn())}>
      <dl className={styles.keys}>
        {KEYS.map(({ keys, meaning }) => (
          <div key={meaning}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key === "app.space" || key === "app.deleteKey" ? t(key) : key}</kbd>
              ))}
            </dt>
            <dd>{t(meaning)}</dd>
          </div>
        ))}
      </dl>
      <label className={styles.switch}>
        <input
          type="checkbox"
          checked={isOn}
          onChange={({ target }) => {
            setOn(target.checked);
            setKeysOn(target.checked);
          }}
        />
        {t("app.useKeys")}
      </label>
      <DialogButtons>
        <button type="button" className="button button-small" onClick={() => dialogRef.current?.close()}>
          {t("common.close")}
        </button>
      </DialogButtons>
    </Dialog>
  );
});
