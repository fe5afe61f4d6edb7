import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SettingsPage } from "@/components/settings/SettingsPage";
import { findViewer } from "@/lib/auth/server";
import { getSettings } from "@/lib/settings";

export const metadata: Metadata = { title: "Settings" };

export default async function Settings() {
  const viewer = await findViewer();
  if (viewer === null) redirect("/sign-in");
  return <SettingsPage viewer={viewer} backendUrl={getSettings().backendUrl} />;
}
