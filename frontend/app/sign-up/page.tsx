import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AuthForm } from "@/components/auth/AuthForm";
import { AuthPage } from "@/components/auth/AuthPage";
import { findViewer } from "@/lib/auth/server";
import { readAuthorizationRequest } from "@/lib/oauth/authorization-query";

export const metadata: Metadata = { title: "Create an account" };

function describe(isGuest: boolean, isForProgram: boolean): string {
  const keeps = "everything you made as a guest stays with you.";
  if (isForProgram && isGuest)
    return `Connecting another assistant needs an account. Create one, and ${keeps}`;
  if (isForProgram)
    return "Another program wants to use your list. Create an account first; then you decide.";
  if (isGuest) return `Create an account, and ${keeps}`;
  return "Then your list is with you wherever you sign in.";
}

export default async function SignUpPage({ searchParams }: PageProps<"/sign-up">) {
  const authorization = readAuthorizationRequest(await searchParams);
  const viewer = await findViewer();
  // Another program may want its user to sign in once more.
  if (viewer !== null && !viewer.isGuest && authorization === null) redirect("/");
  return (
    <AuthPage
      title={viewer?.isGuest === true ? "Keep your list" : "Create your account"}
      intro={describe(viewer?.isGuest === true, authorization !== null)}
    >
      <AuthForm
        kind="sign-up"
        guestId={viewer?.isGuest === true ? viewer.id : null}
        authorization={authorization}
      />
    </AuthPage>
  );
}
