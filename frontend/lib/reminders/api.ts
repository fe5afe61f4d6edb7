import type { BackendClient } from "@/lib/api/backend-client";
import { type Claim, parseClaim, parseReminders, type Reminder } from "./reminder";

/** For how long a reminder is put off: some minutes, or until a moment in ISO 8601. */
export type Snooze = Readonly<{ minutes: number } | { until: string }>;

/** One user's reminders over HTTP. Every call throws ProblemError, UnexpectedAnswerError, or what fetch throws. */
export class RemindersApi {
  constructor(private readonly backend: BackendClient) {}

  /** Those that fell due and are not answered to yet. */
  async list(): Promise<readonly Reminder[]> {
    return parseReminders(await (await this.backend.request("GET", "/reminders")).json());
  }

  /** Takes what is due and not notified of yet, for a minute; markShown makes that final. */
  async claim(): Promise<Claim> {
    return parseClaim(await (await this.backend.request("POST", "/reminders/claim")).json());
  }

  async markShown(id: number): Promise<void> {
    await this.backend.request("POST", `/reminders/${id}/shown`);
  }

  async dismiss(id: number): Promise<void> {
    await this.backend.request("POST", `/reminders/${id}/dismiss`);
  }

  async snooze(id: number, snooze: Snooze): Promise<void> {
    await this.backend.request("POST", `/reminders/${id}/snooze`, { body: snooze });
  }
}
