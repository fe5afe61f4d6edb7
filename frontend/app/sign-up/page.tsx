import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AuthForm } from "@/components/auth/AuthForm";
import { AuthPage } from "@/components/auth/AuthPage";
import { PageMessages } from "@/components/messages/PageMessages";
import { findViewer } from "@/lib/auth/server";
import { getTexts } from "@/lib/messages/server";
import { readAuthorizationRequest } from "@/lib/oauth/authorization-query";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTexts()).t("common.signUp") };
}

function chooseIntro(isGuest: boolean, isForProgram: boolean) {
  if (isForProgram) return isGuest ? "auth.signUpGuestForProgram" : "auth.signUpForProgram";
  return isGuest ? "auth.signUpAsGuest" : "auth.signUpIntro";
}

export default async function SignUpPage({ searchParams }: PageProps<"/sign-up">) {
  const authorization = readAuthorizationRequest(await searchParams);
  const viewer = await findViewer();
  // Another program may want its user to sign in once more.
  if (viewer !== null && !viewer.isGuest && authorization === null) redirect("/");
  const { t } = await getTexts();
  return (
    <AuthPage
      title={t(viewer?.isGuest === true ? "auth.keepTitle" : "auth.signUpTitle")}
      intro={t(chooseIntro(viewer?.isGuest === true, authorization !== null))}
    >
      <PageMessages areas={["auth"]}>
        <AuthForm
          kind="sign-up"
          guestId={viewer?.isGuest === true ? viewer.id : null}
          authorization={authorization}
        />
      </PageMessages>
    </AuthPage>
  );
}
