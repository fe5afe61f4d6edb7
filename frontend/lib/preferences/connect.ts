import { readTimeZone } from "@/lib/api/backend-fetch";
import { type Connection, connectBackend } from "@/lib/api/connect";
import { setClockZone } from "@/lib/tasks/clock";
import { PreferencesStore } from "./store";

/** The backend and the person's preferences, whose zone goes for every request and for every day and time on the page. */
export function connectWithPreferences(
  backendUrl: string,
  userId: string,
): Connection & Readonly<{ preferences: PreferencesStore }> {
  let chosenZone: string | null = null;
  const connection = connectBackend(backendUrl, userId, () => chosenZone ?? readTimeZone());
  const preferences = new PreferencesStore(connection.backend);
  preferences.subscribe(() => {
    chosenZone = preferences.getState().preferences?.time_zone ?? null;
    setClockZone(chosenZone);
  });
  return { ...connection, preferences };
}
