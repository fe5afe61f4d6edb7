import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AuthForm } from "@/components/auth/AuthForm";
import { AuthPage } from "@/components/auth/AuthPage";
import { PageMessages } from "@/components/messages/PageMessages";
import { findViewer } from "@/lib/auth/server";
import { getTexts } from "@/lib/messages/server";
import { readAuthorizationRequest } from "@/lib/oauth/authorization-query";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTexts()).t("common.signIn") };
}

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const authorization = readAuthorizationRequest(await searchParams);
  const viewer = await findViewer();
  // Another program may want its user to sign in once more.
  if (viewer !== null && !viewer.isGuest && authorization === null) redirect("/");
  const { t } = await getTexts();
  return (
    <AuthPage
      title={t("auth.signInTitle")}
      intro={
        authorization !== null
          ? t("auth.signInForProgram")
          : viewer === null
            ? t("auth.signInIntro")
            : t("auth.signInAsGuest")
      }
    >
      <PageMessages areas={["auth"]}>
        <AuthForm
          kind="sign-in"
          guestId={viewer?.isGuest === true ? viewer.id : null}
          authorization={authorization}
        />
      </PageMessages>
    </AuthPage>
  );
}
