"use client";

import { AuthPage } from "@/components/auth/AuthPage";
import { useTexts } from "@/components/messages/MessagesProvider";

/** Shown when a page cannot be made, which mostly means that the database does not answer. */
export default function ErrorPage() {
  const { t } = useTexts();
  return (
    <AuthPage title={t("common.errorTitle")} intro={t("common.errorText")}>
      <button type="button" className="button button-primary" onClick={() => window.location.reload()}>
        {t("common.tryAgain")}
      </button>
    </AuthPage>
  );
}
