import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AuthForm } from "@/components/auth/AuthForm";
import { AuthPage } from "@/components/auth/AuthPage";
import { findViewer } from "@/lib/auth/server";

export const metadata: Metadata = { title: "Create an account" };

export default async function SignUpPage() {
  const viewer = await findViewer();
  if (viewer !== null && !viewer.isGuest) redirect("/");
  return (
    <AuthPage
      title={viewer === null ? "Create your account" : "Keep your list"}
      intro={
        viewer === null
          ? "Then your list is with you wherever you sign in."
          : "Create an account, and everything you made as a guest stays with you."
      }
    >
      <AuthForm kind="sign-up" guestId={viewer?.id ?? null} />
    </AuthPage>
  );
}
