import { AuthPage } from "@/components/auth/AuthPage";

export default function NotFoundPage() {
  return (
    <AuthPage title="There is nothing here" intro="The address may have a typing error.">
      <a className="button button-primary" href="/">
        Go to your list
      </a>
    </AuthPage>
  );
}
