"""psql in the database's own pod: to count connections, and to remove what the tests made."""

from __future__ import annotations

from todoctl.deployment_tester.deployment import Deployment
from todoctl.errors import ExitCode, OpsError
from todoctl.files import last_lines

_SUPERUSER = "postgres"
_DATABASE = "todo"
_TIMEOUT_SECONDS = 60.0
# The pattern names one run of ours. Row-level security does not bind the superuser, so the condition stands in each
# statement. The accounts' tables are Better Auth's (a schema of their own), the rest is the backend's.
_REMOVE_ACCOUNTS = """
begin;
create temporary table tried on commit drop as select id from auth."user" where email like :'pattern';
delete from public.messages where user_id in (select id from tried);
delete from public.conversations where user_id in (select id from tried);
delete from public.operations where user_id in (select id from tried);
delete from public.tasks where user_id in (select id from tried);
delete from auth.session where "userId" in (select id from tried);
delete from auth.account where "userId" in (select id from tried);
delete from auth."user" where id in (select id from tried);
commit;
"""
_COUNT_CONNECTIONS = """
select host(client_addr) || ' ' || count(*) from pg_stat_activity
where datname = current_database() and client_addr is not null group by client_addr;
"""


class DatabaseConsole:
    """The database as its superuser sees it, over the socket inside its pod; no password leaves the cluster."""

    def __init__(self, deployment: Deployment) -> None:
        self._kubectl = deployment.kubectl
        self._pod = f"{deployment.blueprint.database.name}-0"

    def count_connections(self) -> dict[str, int]:
        """Address -> how many connections the application's database has from there."""
        lines = [line.split() for line in self._run(_COUNT_CONNECTIONS).splitlines()]
        return {address: int(count) for address, count in lines}

    def remove_accounts(self, email_pattern: str) -> None:
        """Deletes the accounts whose address is like the pattern, and all that is theirs, in one transaction."""
        self._run(_REMOVE_ACCOUNTS, pattern=email_pattern)

    def _run(self, sql: str, **variables: str) -> str:
        given = [word for name, value in variables.items() for word in ("--set", f"{name}={value}")]
        command = [
            *("psql", "--username", _SUPERUSER, "--dbname", _DATABASE, "--no-psqlrc", "--quiet", "--no-align"),
            *("--tuples-only", "--set", "ON_ERROR_STOP=1", *given),
        ]
        result = self._kubectl.execute(self._pod, command, stdin_text=sql, timeout_seconds=_TIMEOUT_SECONDS)
        if result.exit_code != 0:
            raise OpsError(
                f"psql in the pod {self._pod} does not do what it is told.",
                fix=f"See whether the database runs: kubectl --context {self._kubectl.context} "
                f"--namespace {self._kubectl.namespace} get pod {self._pod}",
                exit_code=ExitCode.STACK,
                details=last_lines(result.errors or result.output, 5),
            )
        return result.output.strip()
