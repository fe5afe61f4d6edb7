"use client";

import { type FormEvent, type ReactNode, useState } from "react";
import { useTexts } from "@/components/messages/MessagesProvider";
import { Dialog, DialogButtons, type DialogRef } from "./Dialog";
import styles from "./dialog.module.css";

type ConfirmDialogProps = Readonly<{
  dialogRef: DialogRef;
  title: ReactNode;
  /** What will happen, and fields to fill in where the question needs any. */
  children: ReactNode;
  confirmLabel: string;
  /** In the place of confirmLabel while it happens. */
  busyLabel: string;
  /** Does it. Returns why it was not done, or null; then the dialog closes. */
  onConfirm: (form: FormData) => Promise<string | null>;
  onClose?: () => void;
}>;

/** Asks before something that cannot be undone. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { dialogRef, title, children, confirmLabel, busyLabel, onConfirm, onClose } = props;
  const { t } = useTexts();
  const [isBusy, setBusy] = useState(false);
  const [message, setMessage] = useState<string | null>(null);

  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    setMessage(null);
    const failure = await onConfirm(form);
    setBusy(false);
    setMessage(failure);
    if (failure === null) dialogRef.current?.close();
  };

  return (
    <Dialog dialogRef={dialogRef} title={title} {...(onClose === undefined ? {} : { onClose })}>
      <form className={styles.form} onSubmit={(event) => void submit(event)}>
        {children}
        <p role="alert" className="form-error">
          {message}
        </p>
        <DialogButtons>
          <button type="submit" className="button button-danger button-small" disabled={isBusy}>
            {isBusy ? busyLabel : confirmLabel}
          </button>
          <button
            type="button"
            className="button button-small"
            disabled={isBusy}
            onClick={() => dialogRef.current?.close()}
          >
            {t("common.keepIt")}
          </button>
        </DialogButtons>
      </form>
    </Dialog>
  );
}
