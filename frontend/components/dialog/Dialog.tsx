"use client";

import { type ReactNode, type RefObject, useId } from "react";
import styles from "./dialog.module.css";

export type DialogRef = RefObject<HTMLDialogElement | null>;

type DialogProps = Readonly<{
  /** Opens and closes it: showModal() and close(). */
  dialogRef: DialogRef;
  title: ReactNode;
  children: ReactNode;
  onToggle?: () => void;
  onClose?: () => void;
}>;

/** A window over the page, named by its title. Escape closes it, and the focus goes back to where it was. */
export function Dialog({ dialogRef, title, children, onToggle, onClose }: DialogProps) {
  const id = useId();
  return (
    <dialog
      ref={dialogRef}
      className={styles.dialog}
      aria-labelledby={id}
      onToggle={onToggle}
      onClose={onClose}
    >
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  );
}

/** The row of buttons at a dialog's end. */
export function DialogButtons({ children }: Readonly<{ children: ReactNode }>) {
  return <div className={styles.buttons}>{children}</div>;
}
