import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PageMessages } from "@/components/messages/PageMessages";
import { SettingsPage } from "@/components/settings/SettingsPage";
import { findViewer } from "@/lib/auth/server";
import { getTexts } from "@/lib/messages/server";
import { getSettings } from "@/lib/settings";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTexts()).t("settings.title") };
}

export default async function Settings() {
  const viewer = await findViewer();
  if (viewer === null) redirect("/sign-in");
  return (
    <PageMessages areas={["settings"]}>
      <SettingsPage viewer={viewer} backendUrl={getSettings().backendUrl} />
    </PageMessages>
  );
}
