import type { Metadata } from "next";
import { AuthPage } from "@/components/auth/AuthPage";
import styles from "@/components/oauth/consent.module.css";

export const metadata: Metadata = { title: "It did not work" };

const BY_CODE: Readonly<Record<string, string>> = {
  invalid_client: "The program is not known here any more. Remove the connection there and add it again.",
  client_disabled: "The program is not known here any more. Remove the connection there and add it again.",
  invalid_redirect: "The program wants the answer at an address that it did not name before.",
};

/** Where a program's question ends that cannot even be answered to the program. */
export default async function OAuthErrorPage({ searchParams }: PageProps<"/oauth/error">) {
  const { error } = await searchParams;
  const known = typeof error === "string" ? BY_CODE[error] : undefined;
  return (
    <AuthPage
      title="That did not work"
      intro={
        known ?? "The program’s question was not complete. Nothing was allowed, and nothing was changed."
      }
    >
      <p className={styles.note}>Start again from the program that sent you here.</p>
      <a className="button" href="/">
        Go to your list
      </a>
    </AuthPage>
  );
}
