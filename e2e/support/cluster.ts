import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { cluster } from "./settings";

const run = promisify(execFile);
const COMMAND_TIMEOUT_MS = 60_000;

/** Every pod of the backend is gone at once, without time to end anything. */
export async function killBackends(): Promise<void> {
  if (cluster === null) throw new Error("Set TODO_KUBE_CONTEXT and TODO_KUBE_NAMESPACE to kill pods.");
  const where = ["--context", cluster.context, "--namespace", cluster.namespace];
  const pods = ["--selector", "app.kubernetes.io/component=backend"];
  await run("kubectl", [...where, "delete", "pod", ...pods, "--force", "--grace-period=0", "--wait=false"], {
    timeout: COMMAND_TIMEOUT_MS,
  });
}
