"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { ConfirmDialog } from "@/components/dialog/ConfirmDialog";
import { Filled } from "@/components/messages/Filled";
import { useTexts } from "@/components/messages/MessagesProvider";
import { describeProblem, type Problem, toProblem } from "@/lib/api/problem";
import { describeDay, describeMoment } from "@/lib/language/moments";
import type { Texts } from "@/lib/messages/texts";
import type { Connection } from "@/lib/oauth/connection";
import { endConnection, fetchConnections } from "@/lib/oauth/connections-api";
import { cleanName } from "@/lib/oauth/names";
import { toMcpUrl } from "@/lib/oauth/resource";
import { nameScopes } from "@/lib/oauth/scopes";
import styles from "./connected-assistants.module.css";
import { SettingsSection } from "./SettingsSection";

type ConnectedAssistantsProps = Readonly<{ isGuest: boolean; backendUrl: string }>;

/** The programs that may use this person's list through /mcp, and the way to end that. */
export function ConnectedAssistants({ isGuest, backendUrl }: ConnectedAssistantsProps) {
  const { t } = useTexts();
  return (
    <SettingsSection title={t("settings.assistants")} intro={t("settings.assistantsIntro")}>
      {isGuest ? (
        <p>
          <Filled text={(create) => t("settings.assistantsGuest", { create })}>
            <a href="/sign-up">{t("settings.assistantsCreate")}</a>
          </Filled>
        </p>
      ) : (
        <Connections mcpUrl={toMcpUrl(backendUrl)} />
      )}
    </SettingsSection>
  );
}

function Connections({ mcpUrl }: Readonly<{ mcpUrl: string }>) {
  const texts = useTexts();
  const { t } = texts;
  const [connections, setConnections] = useState<readonly Connection[] | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [ending, setEnding] = useState<Connection | null>(null);

  const refresh = useCallback(async (): Promise<void> => {
    try {
      setConnections(await fetchConnections());
      setProblem(null);
    } catch (error) {
      setProblem(toProblem(error));
    }
  }, []);

  useEffect(() => {
    void refresh();
  }, [refresh]);

  return (
    <>
      <p>
        {t("settings.assistantsAddress")} <code className={styles.address}>{mcpUrl}</code>
      </p>
      {connections?.length === 0 && <p className={styles.none}>{t("settings.assistantsNone")}</p>}
      {connections !== null && connections.length > 0 && (
        <ul className={styles.list}>
          {connections.map((connection) => (
            <li key={connection.clientId}>
              <div>
                <bdi className={styles.name}>{cleanName(connection.name, t)}</bdi>
                <small className="hint">{t(nameScopes(connection.scopes))}.</small>
                <small className="hint">{describeUse(connection, texts)}</small>
              </div>
              <button
                type="button"
                className="button button-small"
                aria-label={t("settings.revokeNamed", { name: cleanName(connection.name, t) })}
                onClick={() => setEnding(connection)}
              >
                {t("settings.revokeOpen")}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p role="alert" className="form-error">
        {problem !== null && describeProblem(problem, texts)}
      </p>
      {problem !== null && (
        <button type="button" className="button button-small" onClick={() => void refresh()}>
          {t("common.tryAgain")}
        </button>
      )}
      {ending !== null && (
        <RevokeDialog connection={ending} onClose={() => setEnding(null)} onRevoked={() => void refresh()} />
      )}
    </>
  );
}

function describeUse({ connectedAt, lastUsedAt }: Connection, { locale, t }: Texts): string {
  const since = t("settings.connected", { day: describeDay(connectedAt, locale) });
  const use =
    lastUsedAt === null
      ? t("settings.notUsed")
      : t("settings.lastUsed", { moment: describeMoment(lastUsedAt, locale) });
  return `${since} ${use}`;
}

type RevokeDialogProps = Readonly<{
  connection: Connection;
  onClose: () => void;
  onRevoked: () => void;
}>;

function RevokeDialog({ connection, onClose, onRevoked }: RevokeDialogProps) {
  const texts = useTexts();
  const { t } = texts;
  const dialogRef = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    dialogRef.current?.showModal();
  }, []);

  const revoke = async (): Promise<string | null> => {
    try {
      await endConnection(connection.clientId);
    } catch (error) {
      return describeProblem(toProblem(error), texts);
    }
    onRevoked();
    return null;
  };

  return (
    <ConfirmDialog
      dialogRef={dialogRef}
      title={
        <Filled text={(name) => t("settings.revokeTitle", { name })}>
          <bdi>{cleanName(connection.name, t)}</bdi>
        </Filled>
      }
      confirmLabel={t("settings.revoke")}
      busyLabel={t("settings.revoking")}
      onConfirm={revoke}
      onClose={onClose}
    >
      <p>{t("settings.revokeText")}</p>
    </ConfirmDialog>
  );
}
