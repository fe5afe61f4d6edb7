import "server-only";
import { believeOnlyProxies } from "./auth/client-address";
import { acceptOlderSignatures } from "./auth/older-signatures";
import { getSettings, SettingsError } from "./settings";

/**
 * What is to be settled before the first request. Ends the process when a setting is missing or wrong: a bad
 * deployment stops at its start and says why.
 */
export function startUp(): void {
  try {
    const { trustedProxies, authSecrets } = getSettings();
    believeOnlyProxies(trustedProxies);
    acceptOlderSignatures(authSecrets);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
