import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AuthPage } from "@/components/auth/AuthPage";
import { PageMessages } from "@/components/messages/PageMessages";
import { ConsentForm } from "@/components/oauth/ConsentForm";
import styles from "@/components/oauth/consent.module.css";
import { findViewer, getPool } from "@/lib/auth/server";
import { getTexts } from "@/lib/messages/server";
import { readAuthorizationRequest } from "@/lib/oauth/authorization-query";
import { findClientName } from "@/lib/oauth/connections";
import { cleanName, describeDestination } from "@/lib/oauth/names";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTexts()).t("consent.pageTitle") };
}

/** Another program asks for the list, and its owner decides. */
export default async function ConsentPage({ searchParams }: PageProps<"/oauth/consent">) {
  const request = readAuthorizationRequest(await searchParams);
  if (request === null) redirect("/oauth/error");
  const viewer = await findViewer();
  if (viewer === null) redirect(`/sign-in?${request.query}`);
  if (viewer.isGuest) redirect(`/sign-up?${request.query}`);
  const { t } = await getTexts();
  const name = cleanName(await findClientName(getPool(), request.clientId), t);
  return (
    <AuthPage title={t("consent.title")} intro={t("consent.intro")}>
      <dl className={styles.who}>
        <div>
          <dt>{t("consent.program")}</dt>
          <dd>
            <bdi>{name}</bdi>
          </dd>
        </div>
        <div>
          <dt>{t("consent.destination")}</dt>
          <dd>
            <bdi>{describeDestination(request.redirectUri, t)}</bdi>
          </dd>
        </div>
        <div>
          <dt>{t("consent.list")}</dt>
          <dd>
            <bdi>{viewer.email}</bdi>
          </dd>
        </div>
      </dl>
      <PageMessages areas={["consent"]}>
        <ConsentForm query={request.query} scopes={request.scopes} name={name} />
      </PageMessages>
    </AuthPage>
  );
}
