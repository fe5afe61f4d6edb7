import type { Metadata } from "next";
import { AuthPage } from "@/components/auth/AuthPage";
import styles from "@/components/oauth/consent.module.css";
import { getTexts } from "@/lib/messages/server";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTexts()).t("consent.errorPageTitle") };
}

const BY_CODE: Readonly<Record<string, "consent.errorUnknown" | "consent.errorAddress">> = {
  invalid_client: "consent.errorUnknown",
  client_disabled: "consent.errorUnknown",
  invalid_redirect: "consent.errorAddress",
};

/** Where a program's question ends that cannot even be answered to the program. */
export default async function OAuthErrorPage({ searchParams }: PageProps<"/oauth/error">) {
  const { t } = await getTexts();
  const { error } = await searchParams;
  const known = typeof error === "string" ? BY_CODE[error] : undefined;
  return (
    <AuthPage title={t("consent.errorTitle")} intro={t(known ?? "consent.errorIntro")}>
      <p className={styles.note}>{t("consent.errorNote")}</p>
      <a className="button" href="/">
        {t("common.toList")}
      </a>
    </AuthPage>
  );
}
