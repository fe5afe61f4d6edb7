import { GuestButton } from "@/components/auth/GuestButton";
import { Brand } from "@/components/Brand";
import { getTexts } from "@/lib/messages/server";
import type { Translate } from "@/lib/messages/texts";
import styles from "./landing.module.css";

const PROMISES = [
  { title: "landing.sayTitle", text: "landing.sayText" },
  { title: "landing.seeTitle", text: "landing.seeText" },
  { title: "landing.changeTitle", text: "landing.changeText" },
] as const;

/** A picture of the product, made of text: a sentence goes in, tasks come out. */
function Preview({ t }: Readonly<{ t: Translate }>) {
  return (
    <div className={styles.preview} aria-hidden="true">
      <p className={styles.said}>{t("landing.said")}</p>
      <p className={styles.answer}>{t("landing.answer")}</p>
      <ul className={styles.tasks}>
        <li>
          <span className={styles.circle} />
          {t("landing.milk")}
        </li>
        <li>
          <span className={styles.circle} />
          {t("landing.eggs")}
        </li>
        <li>
          <span className={styles.circle} />
          {t("landing.call")} <small>{t("landing.when")}</small>
        </li>
      </ul>
    </div>
  );
}

/** What people see before they sign in. */
export async function LandingPage() {
  const { t } = await getTexts();
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <Brand />
        <nav aria-label={t("landing.nav")}>
          <a className="button button-quiet button-small" href="/sign-in">
            {t("common.signIn")}
          </a>
        </nav>
      </header>
      <main>
        <section className={styles.hero}>
          <div>
            <h1>
              {t("landing.say")}
              <br />
              {t("landing.listed")}
            </h1>
            <p className={styles.lead}>{t("landing.lead")}</p>
            <div className={styles.actions}>
              <a className="button button-primary" href="/sign-up">
                {t("landing.signUp")}
              </a>
              <GuestButton className="button">{t("common.guestStart")}</GuestButton>
            </div>
            <p className={styles.small}>{t("landing.small")}</p>
          </div>
          <Preview t={t} />
        </section>
        <ul className={styles.promises}>
          {PROMISES.map(({ title, text }) => (
            <li key={title}>
              <h2>{t(title)}</h2>
              <p>{t(text)}</p>
            </li>
          ))}
        </ul>
      </main>
    </div>
  );
}
