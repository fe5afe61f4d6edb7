import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AuthForm } from "@/components/auth/AuthForm";
import { AuthPage } from "@/components/auth/AuthPage";
import { findViewer } from "@/lib/auth/server";
import { readAuthorizationRequest } from "@/lib/oauth/authorization-query";

export const metadata: Metadata = { title: "Sign in" };

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const authorization = readAuthorizationRequest(await searchParams);
  const viewer = await findViewer();
  // Another program may want its user to sign in once more.
  if (viewer !== null && !viewer.isGuest && authorization === null) redirect("/");
  return (
    <AuthPage
      title="Welcome back"
      intro={
        authorization !== null
          ? "Another program wants to use your list. Sign in first; then you decide."
          : viewer === null
            ? "Sign in to your list."
            : "Sign in, and the tasks you made as a guest join your list."
      }
    >
      <AuthForm
        kind="sign-in"
        guestId={viewer?.isGuest === true ? viewer.id : null}
        authorization={authorization}
      />
    </AuthPage>
  );
}
