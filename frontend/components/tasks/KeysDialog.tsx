"use client";

import { useState } from "react";
import { Dialog, DialogButtons, type DialogRef } from "@/components/dialog/Dialog";
import { areKeysOn, setKeysOn } from "./keys";
import styles from "./keys-dialog.module.css";

const KEYS = [
  { keys: ["n"], meaning: "New task" },
  { keys: ["/"], meaning: "Search" },
  { keys: ["j", "↓"], meaning: "Next task" },
  { keys: ["k", "↑"], meaning: "Previous task" },
  { keys: ["Space"], meaning: "Done, or not done" },
  { keys: ["e"], meaning: "Edit the task" },
  { keys: ["t"], meaning: "Reschedule the task" },
  { keys: ["Delete"], meaning: "Delete the task" },
  { keys: ["?"], meaning: "Show these keys" },
] as const;

/** Which keys do what, and the switch that turns them off. */
export function KeysDialog({ dialogRef }: Readonly<{ dialogRef: DialogRef }>) {
  const [isOn, setOn] = useState(true);
  return (
    <Dialog dialogRef={dialogRef} title="Keys" onToggle={() => setOn(areKeysOn())}>
      <dl className={styles.keys}>
        {KEYS.map(({ keys, meaning }) => (
          <div key={meaning}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{meaning}</dd>
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
        Use these keys in this browser
      </label>
      <DialogButtons>
        <button type="button" className="button button-small" onClick={() => dialogRef.current?.close()}>
          Close
        </button>
      </DialogButtons>
    </Dialog>
  );
}
