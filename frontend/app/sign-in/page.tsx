import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AuthForm } from "@/components/auth/AuthForm";
import { AuthPage } from "@/components/auth/AuthPage";
import { findViewer } from "@/lib/auth/server";

export const metadata: Metadata = { title: "Sign in" };

export default async function SignInPage() {
  const viewer = await findViewer();
  if (viewer !== null && !viewer.isGuest) redirect("/");
  return (
    <AuthPage
      title="Welcome back"
      intro={
        viewer === null
          ? "Sign in to your list."
          : "Sign in, and the tasks you made as a guest join your list."
      }
    >
      <AuthForm kind="sign-in" guestId={viewer?.id ?? null} />
    </AuthPage>
  );
}
