"use client";

import { AuthPage } from "@/components/auth/AuthPage";

/** Shown when a page cannot be made, which mostly means that the database does not answer. */
export default function ErrorPage() {
  return (
    <AuthPage
      title="We could not load your list"
      intro="Your tasks are safe. The server is probably restarting: try again in a moment."
    >
      <button type="button" className="button button-primary" onClick={() => window.location.reload()}>
        Try again
      </button>
    </AuthPage>
  );
}
