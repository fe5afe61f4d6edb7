"""`todoctl deploy`: the steps that bring the application onto a cluster, each of which a second run can repeat."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass

from todoctl.blueprint.model import Blueprint, Environment
from todoctl.errors import ExitCode, OpsError
from todoctl.files import exclusive_lock
from todoctl.generation import generated_files, write_files
from todoctl.local_stack.user_settings import UserSettings, read_user_settings
from todoctl.minikube_deployer import releases, rollout
from todoctl.minikube_deployer.cluster_secrets import ClusterSecrets, ensure_secrets
from todoctl.minikube_deployer.deploy_options import DeployOptions
from todoctl.minikube_deployer.forwarding.control import Forward, held_ports, start_forwards, wait_until_forwarded
from todoctl.minikube_deployer.helm_orphans import end_orphaned_helm
from todoctl.minikube_deployer.hooks import watch_hook
from todoctl.minikube_deployer.images import (
    DeploymentImages,
    ImageSource,
    build_images,
    load_into_minikube,
    name_images,
    publish,
)
from todoctl.minikube_deployer.labels import namespace_labels, object_labels
from todoctl.minikube_deployer.local_ports import LocalPorts, choose_local_ports, load_local_ports
from todoctl.minikube_deployer.machine import MINIKUBE_CPUS, check_machine, memory_for_minikube
from todoctl.minikube_deployer.node_volume import ensure_lasting_volume
from todoctl.minikube_deployer.operations import ensure_token
from todoctl.minikube_deployer.releases import WantedRelease
from todoctl.minikube_deployer.stuck_pods import remove_stuck_pods
from todoctl.minikube_deployer.target import DeploymentFolder, Target
from todoctl.minikube_deployer.values import wanted_releases
from todoctl.programs.minikube import Minikube
from todoctl.progress import Progress, Step
from todoctl.repository import Repository
from todoctl.stopping import beside

_COMMAND_TIMEOUT_SECONDS = 3600.0
_DATABASE_TIMEOUT_SECONDS = 180.0
_ROLLOUT_TIMEOUT_SECONDS = 240.0
_FORWARD_TIMEOUT_SECONDS = 30.0
# Without them nothing works, and Helm's own complaint about them is long.
_NEEDED_RIGHTS = (("create", "deployments.apps"), ("create", "secrets"), ("create", "pods/portforward"))


@dataclass(frozen=True)
class Deployed:
    """Where the application answers, and whether anything had to be done for it."""

    frontend_url: str
    backend_url: str
    changed: bool


@dataclass(frozen=True)
class Deployment:
    """The application in one namespace of one cluster."""

    repository: Repository
    blueprint: Blueprint
    target: Target
    folder: DeploymentFolder
    progress: Progress
    explain: Callable[[Target], str]
    """Names the cause of a failure, from what the cluster shows (the troubleshooter)."""

    def deploy(self, options: DeployOptions) -> Deployed:
        """Returns when everything is ready and forwarded. Repeats nothing that is done; safe to interrupt."""
        environment = self.blueprint.environments.by_name()[options.environment]
        self.folder.create()
        with self._only_command():
            options.remember(self.folder)
            self._generate()
            settings = read_user_settings(self.repository.root / ".env", say=self.progress.say)
            minikube = Minikube(self.target.context) if self.target.kind == "minikube" else None
            self._prepare_cluster(minikube)
            external = settings.database_url is not None or environment.database == "external"
            images = name_images(
                self.repository,
                self.blueprint,
                with_database=not external,
                with_operations=options.with_operations,
                registry=options.source.registry,
            )
            build_images(self.repository, self.blueprint, images, self.folder, self.progress)
            self._bring_images(minikube, images, options.source)
            with choose_local_ports(self.folder, in_use_by_us=held_ports(self.folder)) as ports:
                self._say_moved(ports)
                self._say_assistant(settings, environment)
                secrets, renewed = self._prepare_namespace(settings, in_cluster_database=not external)
                if options.with_operations:
                    renewed |= self._ensure_operations_token()
                # After the passwords: a claim without them is data that nobody can read.
                if minikube is not None and not external:
                    self._prepare_volume(minikube)
                changed = self._install(options, settings, images, ports, secrets, renewed=renewed)
                self.folder.remember(self.target)
                self._forward(ports)
            return Deployed(ports.frontend_url, ports.backend_url, changed)

    def forward_again(self) -> LocalPorts:
        """Starts the forwards of what is deployed, on the ports that its addresses name."""
        self.folder.create()
        with self._only_command():
            ports = load_local_ports(self.folder)
            if ports is None:
                raise OpsError(
                    f"Nothing was deployed from this clone to {self.target}.",
                    fix=f"Run: ./todoctl deploy{self.target.options}",
                    exit_code=ExitCode.STACK,
                )
            self._forward(ports)
            return ports

    def forwards(self, ports: LocalPorts) -> list[Forward]:
        """What leads from this machine into the cluster."""
        local = {"frontend": ports.frontend, "backend": ports.backend}
        return [
            Forward(
                service=name,
                local_port=local[name],
                remote_port=service.port,
                selector=f"app.kubernetes.io/name={service.image.name},app.kubernetes.io/component={name}",
                health_path=service.probes.liveness.path,
            )
            for name, service in self.blueprint.services.by_name().items()
        ]

    def _generate(self) -> None:
        with self.progress.step("generated files") as step:
            changed = write_files(self.repository.root, generated_files(self.blueprint))
            step.outcome = f"wrote {', '.join(changed)}" if changed else "up to date"

    def _prepare_cluster(self, minikube: Minikube | None) -> None:
        with self.progress.step("machine") as step:
            machine = check_machine(minikube, self.folder.root)
            step.outcome = str(machine)
        with self.progress.step("cluster") as step:
            if minikube is not None and machine.minikube is not None and not machine.minikube.is_running:
                step.show("starting Minikube, which takes a minute or two")
                memory = memory_for_minikube(machine.engine)
                minikube.start(cpus=MINIKUBE_CPUS, memory_mib=memory, log=self.folder.log("minikube-start"))
            self._check_rights()
            step.outcome = f"{self.target.context} answers"

    def _check_rights(self) -> None:
        kubectl = self.target.kubectl()
        kubectl.run("version", "--output", "json", doing="ask the cluster for its version")
        for verb, kind in _NEEDED_RIGHTS:
            answer = kubectl.try_run("auth", "can-i", verb, kind)
            if answer.output.strip() == "no":
                raise OpsError(
                    f"Context {self.target.context} may not {verb} {kind} in namespace {self.target.namespace}.",
                    fix="Ask the cluster's administrator for the role edit in that namespace, or name another context "
                    "with --context.",
                    exit_code=ExitCode.STACK,
                )

    def _bring_images(self, minikube: Minikube | None, images: DeploymentImages, source: ImageSource) -> None:
        with self.progress.step("images on the cluster") as step:
            if minikube is not None:
                loaded: Sequence[str] = load_into_minikube(minikube, images, self.folder.root)
            else:
                loaded = publish(images, source, self.target.kubectl(), self.repository.root)
            step.outcome = f"loaded {', '.join(loaded)}" if loaded else "all there"

    def _say_moved(self, ports: LocalPorts) -> None:
        for moved in ports.moved:
            self.progress.say(
                f"Port {moved.usual} is or was taken on this machine: the {moved.service} is at {moved.chosen}."
            )

    def _say_assistant(self, settings: UserSettings, environment: Environment) -> None:
        has_model = settings.only("OPENAI_API_KEY", "OPENAI_BASE_URL") or environment.model_server
        if not has_model:
            self.progress.say("No OPENAI_API_KEY and no OPENAI_BASE_URL: the built-in language engine answers.")

    def _prepare_volume(self, minikube: Minikube) -> None:
        with self.progress.step("volume") as step:
            made = ensure_lasting_volume(minikube, self.target.kubectl(), self.blueprint)
            step.outcome = "made below /data, which outlasts a stop of Minikube" if made else "kept"

    def _prepare_namespace(self, settings: UserSettings, *, in_cluster_database: bool) -> tuple[ClusterSecrets, bool]:
        kubectl = self.target.kubectl()
        with self.progress.step("namespace and secrets") as step:
            if kubectl.find("namespace", self.target.namespace) is None:
                labels = namespace_labels(self.blueprint)
                namespace = {"apiVersion": "v1", "kind": "Namespace"}
                metadata = {"name": self.target.namespace, "labels": labels}
                kubectl.apply([namespace | {"metadata": metadata}], doing="make the namespace")
            secrets, changed = ensure_secrets(
                kubectl, self.blueprint, settings, in_cluster_database=in_cluster_database
            )
            step.outcome = "stored" if changed else "kept"
        return secrets, changed

    def _ensure_operations_token(self) -> bool:
        if self.blueprint.operations is None:  # said before, when its image was named
            return False
        return ensure_token(self.target.kubectl(), self.blueprint.operations, object_labels(self.blueprint))

    def _install(
        self,
        options: DeployOptions,
        settings: UserSettings,
        images: DeploymentImages,
        ports: LocalPorts,
        secrets: ClusterSecrets,
        *,
        renewed: bool,
    ) -> bool:
        """Brings every release up to date; a failure is explained, then undone as far as there is something before."""
        end_orphaned_helm(self.target)
        mended = releases.mend_stuck_releases(self.target.helm())
        if mended:
            self.progress.say(f"An earlier run was cut off in the middle: {', '.join(mended)} is mended first.")
        database, services = wanted_releases(
            self.repository, self.blueprint, options.environment, settings, images, ports, secrets, options.settings
        )
        changes: list[releases.Change] = []
        try:
            if database is not None:
                self._install_release(database, changes)
                remove_stuck_pods(self.target, database.name)
                self._wait([database.name], "database", _DATABASE_TIMEOUT_SECONDS)
            for wanted in services:
                self._install_release(wanted, changes)
            if renewed:
                self._restart_unchanged(services, changes)
            self._wait([wanted.name for wanted in services], "backend and frontend", _ROLLOUT_TIMEOUT_SECONDS)
        except (releases.ReleaseError, rollout.RolloutError) as error:
            raise self._explained(error, changes) from error
        return bool(changes) or renewed

    def _install_release(self, wanted: WantedRelease, changes: list[releases.Change]) -> None:
        with self.progress.step(f"chart {wanted.name}") as step:
            before = releases.Change(wanted.name, releases.last_deployed(self.target.helm().history(wanted.name)))
            changes.append(before)  # noted first: a failed upgrade must be rolled back as well
            if self._watch_release(wanted, step) is None:
                changes.remove(before)
                step.outcome = "up to date"
            else:
                step.outcome = "upgraded" if before.previous_revision else "installed"

    def _restart_unchanged(self, services: Sequence[WantedRelease], changes: Sequence[releases.Change]) -> None:
        """A Secret that was mended is one that Helm has seen before: the pods must be told."""
        changed = {change.name for change in changes}
        for name in [wanted.name for wanted in services if wanted.name not in changed]:
            self.target.kubectl().run("rollout", "restart", "deployment", name, doing=f"restart {name}")

    def _watch_release(self, wanted: WantedRelease, step: Step) -> releases.Change | None:
        """Lets Helm work and looks at its hook meanwhile: one that cannot succeed is explained and ended early."""
        with beside(lambda: releases.ensure_release(self.target, wanted)) as working:
            cause = watch_hook(self.target.kubectl(), wanted.name, working.done, step, explain=self._cause)
            try:
                return working.result()
            except releases.ReleaseError as error:
                if cause is None:
                    raise
                raise releases.ExplainedReleaseError(
                    error.problem, fix=error.fix, exit_code=error.exit_code, details=cause
                ) from error

    def _cause(self) -> str:
        return self.explain(self.target)

    def _wait(self, names: Sequence[str], title: str, timeout_seconds: float) -> None:
        with self.progress.step(title) as step:
            workloads = rollout.wait_for_workloads(
                self.target.kubectl(), names, timeout_seconds=timeout_seconds, step=step, explain=self._cause
            )
            step.outcome = ", ".join(map(str, workloads))

    def _explained(self, error: OpsError, changes: Sequence[releases.Change]) -> OpsError:
        """The error with its cause, read before the rollback takes the evidence away."""
        cause = "" if isinstance(error, releases.ExplainedReleaseError) else self._cause()
        with self.progress.step("going back") as step:
            undone = releases.roll_back(self.target, changes)
            step.outcome = " ".join(undone) or "nothing to go back to; the next deploy goes on from here"
        return OpsError(
            error.problem,
            fix="Mend the cause that is named above, then run: ./todoctl deploy" + self.target.options,
            exit_code=error.exit_code,
            details="\n".join(part for part in (error.details, cause) if part),
        )

    def _forward(self, ports: LocalPorts) -> None:
        with self.progress.step("ports") as step:
            forwards = self.forwards(ports)
            start_forwards(self.folder, self.target, forwards)
            wait_until_forwarded(self.folder, forwards, _FORWARD_TIMEOUT_SECONDS)
            step.outcome = f"{ports.frontend_url}, {ports.backend_url}"

    def _only_command(self) -> AbstractContextManager[None]:
        return exclusive_lock(
            self.folder.command_lock, doing="deploying there", timeout_seconds=_COMMAND_TIMEOUT_SECONDS
        )
