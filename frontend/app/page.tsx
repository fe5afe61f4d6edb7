import { LandingPage } from "@/components/landing/LandingPage";
import { PageMessages } from "@/components/messages/PageMessages";
import { AppShell } from "@/components/shell/AppShell";
import { findViewer } from "@/lib/auth/server";
import { getSettings } from "@/lib/settings";

export default async function HomePage() {
  const viewer = await findViewer();
  if (viewer === null) return <LandingPage />;
  const { backendUrl, openaiDomainKey } = getSettings();
  return (
    <PageMessages areas={["app"]}>
      <AppShell viewer={viewer} backendUrl={backendUrl} domainKey={openaiDomainKey} />
    </PageMessages>
  );
}
