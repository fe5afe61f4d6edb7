import type { ReactNode } from "react";
import { Brand } from "@/components/Brand";
import styles from "./auth.module.css";

type AuthPageProps = Readonly<{ title: string; intro: string; children: ReactNode }>;

/** A small page with one thing to do. */
export function AuthPage({ title, intro, children }: AuthPageProps) {
  return (
    <div className={styles.page}>
      <header>
        <Brand />
      </header>
      <main className={styles.card}>
        <h1>{title}</h1>
        <p className={styles.intro}>{intro}</p>
        {children}
      </main>
    </div>
  );
}
