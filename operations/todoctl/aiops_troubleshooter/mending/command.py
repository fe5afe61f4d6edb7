"""What the command line and the agents call to mend a finding of a deployment of this clone."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from todoctl.aiops_troubleshooter.command import take_snapshot
from todoctl.aiops_troubleshooter.diagnosing import diagnose
from todoctl.aiops_troubleshooter.mending.audit import AuditLog
from todoctl.aiops_troubleshooter.mending.health import Health
from todoctl.aiops_troubleshooter.mending.mend import Hands, Mending, MendingResult
from todoctl.aiops_troubleshooter.redaction import hide_url_passwords
from todoctl.aiops_troubleshooter.report import Finding
from todoctl.deployment_tester.run import verify_target
from todoctl.minikube_deployer import releases
from todoctl.minikube_deployer.deploy_options import remembered_options
from todoctl.minikube_deployer.deployment import Deployment
from todoctl.progress import Progress


def mend_finding(
    deployment: Deployment, finding: Finding, *, ask: Callable[[str], bool], progress: Progress
) -> MendingResult:
    """Applies the fix of a finding, waits, and proves it by the deployment's tests. Never removes data.

    ask: is shown the exact change, and answers whether to make it. Everything is noted in the audit log.
    """
    target, folder = deployment.target, deployment.folder
    folder.create()
    options = remembered_options(folder, target.kind)

    def look() -> Health:
        snapshot = take_snapshot(target, folder)
        return Health.of(snapshot, diagnose(snapshot))

    def prove() -> Sequence[str]:
        report = verify_target(
            *(deployment.repository, deployment.blueprint, target, folder, options.environment, progress),
            browser=False,
            disturb=False,
        )
        failed = [one for one in report.results if one.status == "failed"]
        return [f"{one.check.title}: {one.evidence.splitlines()[0]}" for one in failed]

    def deploy() -> None:
        deployment.deploy(options)

    def forward() -> None:
        deployment.forward_again()

    hands = Hands(
        look=look,
        preview_deploy=lambda: hide_url_passwords(releases.drift(target)),
        deploy=deploy,
        forward=forward,
        prove=prove,
        ask=ask,
    )
    audit = AuditLog(folder.audit_file, target, f"{finding.code} {finding.root}")
    return Mending(target, finding, hands, audit, progress).run()
