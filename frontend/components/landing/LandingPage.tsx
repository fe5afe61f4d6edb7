import { GuestButton } from "@/components/auth/GuestButton";
import { Brand } from "@/components/Brand";
import styles from "./landing.module.css";

const PROMISES = [
  {
    title: "Say it your way",
    text: "“Add dentist Friday at 9, and water the plants every Sunday.” Dates, repeats and priorities are understood.",
  },
  {
    title: "See it at once",
    text: "Your list is beside the chat. Tick, edit and search it by hand whenever that is quicker.",
  },
  {
    title: "Change your mind",
    text: "“Undo that.” Every change can be taken back, and nothing is deleted in bulk without asking.",
  },
] as const;

/** A picture of the product, made of text: a sentence goes in, tasks come out. */
function Preview() {
  return (
    <div className={styles.preview} aria-hidden="true">
      <p className={styles.said}>Add milk and eggs, and remind me to call Bob tomorrow at 5pm</p>
      <p className={styles.answer}>Done! Three new tasks on your list.</p>
      <ul className={styles.tasks}>
        <li>
          <span className={styles.circle} />
          Milk
        </li>
        <li>
          <span className={styles.circle} />
          Eggs
        </li>
        <li>
          <span className={styles.circle} />
          Call Bob <small>Tomorrow, 5:00 PM</small>
        </li>
      </ul>
    </div>
  );
}

/** What people see before they sign in. */
export function LandingPage() {
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <Brand />
        <nav aria-label="Account">
          <a className="button button-quiet button-small" href="/sign-in">
            Sign in
          </a>
        </nav>
      </header>
      <main>
        <section className={styles.hero}>
          <div>
            <h1>
              Say it.
              <br />
              It’s on your list.
            </h1>
            <p className={styles.lead}>
              A todo list that you talk to. Tell it what is on your mind; it keeps the dates, the repeats and
              the order.
            </p>
            <div className={styles.actions}>
              <a className="button button-primary" href="/sign-up">
                Sign up
              </a>
              <GuestButton className="button">Try it as a guest</GuestButton>
            </div>
            <p className={styles.small}>
              No card, no tracking. A guest’s list can become an account’s at any time.
            </p>
          </div>
          <Preview />
        </section>
        <ul className={styles.promises}>
          {PROMISES.map(({ title, text }) => (
            <li key={title}>
              <h2>{title}</h2>
              <p>{text}</p>
            </li>
          ))}
        </ul>
      </main>
    </div>
  );
}
