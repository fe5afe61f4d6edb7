import "server-only";
import { getSettings, SettingsError } from "./settings";

/** Ends the process when a setting is missing or wrong: a bad deployment stops at its start and says why. */
export function checkSettings(): void {
  try {
    getSettings();
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
