import { AuthPage } from "@/components/auth/AuthPage";
import { getTexts } from "@/lib/messages/server";

export default async function NotFoundPage() {
  const { t } = await getTexts();
  return (
    <AuthPage title={t("common.notFoundTitle")} intro={t("common.notFoundText")}>
      <a className="button button-primary" href="/">
        {t("common.toList")}
      </a>
    </AuthPage>
  );
}
