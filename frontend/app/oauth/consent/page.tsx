import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AuthPage } from "@/components/auth/AuthPage";
import { ConsentForm } from "@/components/oauth/ConsentForm";
import styles from "@/components/oauth/consent.module.css";
import { findViewer, getPool } from "@/lib/auth/server";
import { readAuthorizationRequest } from "@/lib/oauth/authorization-query";
import { findClientName } from "@/lib/oauth/connections";
import { cleanName, describeDestination } from "@/lib/oauth/names";

export const metadata: Metadata = { title: "Connect another assistant" };

/** Another program asks for the list, and its owner decides. */
export default async function ConsentPage({ searchParams }: PageProps<"/oauth/consent">) {
  const request = readAuthorizationRequest(await searchParams);
  if (request === null) redirect("/oauth/error");
  const viewer = await findViewer();
  if (viewer === null) redirect(`/sign-in?${request.query}`);
  if (viewer.isGuest) redirect(`/sign-up?${request.query}`);
  const name = cleanName(await findClientName(getPool(), request.clientId));
  return (
    <AuthPage
      title="Connect another assistant?"
      intro="Only go on if you started this yourself. The name is what the program calls itself; nobody has checked it."
    >
      <dl className={styles.who}>
        <div>
          <dt>The program</dt>
          <dd>
            <bdi>{name}</bdi>
          </dd>
        </div>
        <div>
          <dt>Your answer goes to</dt>
          <dd>
            <bdi>{describeDestination(request.redirectUri)}</bdi>
          </dd>
        </div>
        <div>
          <dt>The list</dt>
          <dd>
            <bdi>{viewer.email}</bdi>
          </dd>
        </div>
      </dl>
      <ConsentForm query={request.query} scopes={request.scopes} name={name} />
    </AuthPage>
  );
}
