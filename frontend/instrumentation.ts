/** Checks the settings before the first request, so that a wrong deployment stops at its start and says why. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { getSettings, SettingsError } = await import("@/lib/settings");
  try {
    getSettings();
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
