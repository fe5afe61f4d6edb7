import styles from "./brand.module.css";

/** The product's name with its mark, leading home. */
export function Brand() {
  return (
    <a className={styles.brand} href="/">
      <svg viewBox="0 0 32 32" aria-hidden="true" className={styles.mark}>
        <rect width="32" height="32" rx="9" />
        <path d="M9 16.8l4.6 4.6L23.4 11" />
      </svg>
      <span className={styles.name}>Todo</span>
    </a>
  );
}
