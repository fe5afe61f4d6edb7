"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { ConfirmDialog } from "@/components/dialog/ConfirmDialog";
import { describeProblem, type Problem, toProblem } from "@/lib/api/problem";
import { readLocale } from "@/lib/language/locale";
import { describeDay, describeMoment } from "@/lib/language/moments";
import type { Connection } from "@/lib/oauth/connection";
import { endConnection, fetchConnections } from "@/lib/oauth/connections-api";
import { cleanName } from "@/lib/oauth/names";
import { toMcpUrl } from "@/lib/oauth/resource";
import { describeScopes } from "@/lib/oauth/scopes";
import styles from "./connected-assistants.module.css";
import { SettingsSection } from "./SettingsSection";

type ConnectedAssistantsProps = Readonly<{ isGuest: boolean; backendUrl: string }>;

/** The programs that may use this person's list through /mcp, and the way to end that. */
export function ConnectedAssistants({ isGuest, backendUrl }: ConnectedAssistantsProps) {
  return (
    <SettingsSection
      title="Connected assistants"
      intro="Other assistants can read and change your list through MCP, as far as you allow it. Each one asks you first."
    >
      {isGuest ? (
        <p>
          Connecting an assistant needs an account. <a href="/sign-up">Create one</a>, and your list stays.
        </p>
      ) : (
        <Connections mcpUrl={toMcpUrl(backendUrl)} />
      )}
    </SettingsSection>
  );
}

function Connections({ mcpUrl }: Readonly<{ mcpUrl: string }>) {
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
        The address to give to an assistant: <code className={styles.address}>{mcpUrl}</code>
      </p>
      {connections?.length === 0 && <p className={styles.none}>No assistant is connected.</p>}
      {connections !== null && connections.length > 0 && (
        <ul className={styles.list}>
          {connections.map((connection) => (
            <li key={connection.clientId}>
              <div>
                <bdi className={styles.name}>{cleanName(connection.name)}</bdi>
                <small className="hint">{describeScopes(connection.scopes)}.</small>
                <small className="hint">{describeUse(connection)}</small>
              </div>
              <button
                type="button"
                className="button button-small"
                aria-label={`Revoke ${cleanName(connection.name)}`}
                onClick={() => setEnding(connection)}
              >
                Revoke…
              </button>
            </li>
          ))}
        </ul>
      )}
      <p role="alert" className="form-error">
        {problem !== null && describeProblem(problem)}
      </p>
      {problem !== null && (
        <button type="button" className="button button-small" onClick={() => void refresh()}>
          Try again
        </button>
      )}
      {ending !== null && (
        <RevokeDialog connection={ending} onClose={() => setEnding(null)} onRevoked={() => void refresh()} />
      )}
    </>
  );
}

function describeUse({ connectedAt, lastUsedAt }: Connection): string {
  const since = `Connected on ${describeDay(connectedAt, readLocale())}.`;
  return lastUsedAt === null
    ? `${since} Not used yet.`
    : `${since} Last used ${describeMoment(lastUsedAt, readLocale())}.`;
}

type RevokeDialogProps = Readonly<{
  connection: Connection;
  onClose: () => void;
  onRevoked: () => void;
}>;

function RevokeDialog({ connection, onClose, onRevoked }: RevokeDialogProps) {
  const dialogRef = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    dialogRef.current?.showModal();
  }, []);

  const revoke = async (): Promise<string | null> => {
    try {
      await endConnection(connection.clientId);
    } catch (error) {
      return describeProblem(toProblem(error));
    }
    onRevoked();
    return null;
  };

  return (
    <ConfirmDialog
      dialogRef={dialogRef}
      title={
        <>
          Revoke <bdi>{cleanName(connection.name)}</bdi>?
        </>
      }
      confirmLabel="Revoke"
      busyLabel="Revoking…"
      onConfirm={revoke}
      onClose={onClose}
    >
      <p>It can use your list for five more minutes at most, and has to ask you again after that.</p>
    </ConfirmDialog>
  );
}
