"""Programs that run inside the services' pods, each in Python for the backend and in JavaScript for the frontend.

They need nothing but the language itself, read their input as JSON from standard input (so that no token stands on a
command line) and print one line of JSON.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from todoctl.deployment_tester.cluster import INTERPRETERS, Pod, run_program_in
from todoctl.deployment_tester.deployment import Deployment

Program = Mapping[str, str]
"""Service -> the program's text in that service's language."""


def run_inside(
    deployment: Deployment, pod: Pod, service: str, program: Program, given: Mapping[str, object] | None = None
) -> str:
    """Runs one of the programs in a pod and returns the line it printed."""
    return run_program_in(deployment, pod, service, program[service], json.dumps(dict(given or {})))


TRY_ADDRESSES: Program = {
    "backend": """
import json, socket, sys, urllib.error, urllib.request
found = {}
for url in json.load(sys.stdin)["urls"]:
    scheme, _, rest = url.partition("://")
    try:
        if scheme == "tcp":
            host, _, port = rest.partition(":")
            socket.create_connection((host, int(port)), 5).close()
            found[url] = "open"
        else:
            found[url] = str(urllib.request.urlopen(url, timeout=5).status)
    except urllib.error.HTTPError as error:
        found[url] = str(error.code)
    except OSError as error:
        found[url] = str(getattr(error, "reason", error))
print(json.dumps(found))
""",
    "frontend": """
const net = require("node:net");
const given = JSON.parse(require("node:fs").readFileSync(0, "utf8"));
const open = (host, port) => new Promise((resolve) => {
  const socket = net.connect({ host, port, timeout: 5000 });
  const end = (word) => { socket.destroy(); resolve(word); };
  socket.on("connect", () => end("open")).on("timeout", () => end("timed out")).on("error", (e) => end(e.message));
});
const ask = async (url) => {
  const { protocol, hostname, port } = new URL(url);
  if (protocol === "tcp:") return open(hostname, Number(port));
  try {
    return String((await fetch(url, { signal: AbortSignal.timeout(5000) })).status);
  } catch (error) {
    return String(error.cause?.message ?? error.message);
  }
};
(async () => {
  const found = {};
  for (const url of given.urls) found[url] = await ask(url);
  console.log(JSON.stringify(found));
})();
""",
}

DESCRIBE_PROCESS: Program = {
    "backend": """
import json, os
status = dict(line.split(":", 1) for line in open("/proc/self/status").read().splitlines() if ":" in line)
def write():
    try:
        open("/todoctl-was-here", "w").close()
        os.unlink("/todoctl-was-here")
        return "written"
    except OSError as error:
        return os.strerror(error.errno)
print(json.dumps({"uid": os.getuid(), "gid": os.getgid(), "root": write(),
    "capabilities": int(status["CapEff"], 16), "no_new_privileges": status.get("NoNewPrivs", "").strip() == "1"}))
""",
    "frontend": """
const fs = require("node:fs");
const lines = fs.readFileSync("/proc/self/status", "utf8").split("\\n");
const status = Object.fromEntries(lines.map((line) => line.split(":\\t")));
const write = () => {
  try {
    fs.writeFileSync("/todoctl-was-here", "");
    fs.unlinkSync("/todoctl-was-here");
    return "written";
  } catch (error) {
    return error.code === "EROFS" ? "Read-only file system" : error.message;
  }
};
console.log(JSON.stringify({ uid: process.getuid(), gid: process.getgid(), root: write(),
  capabilities: parseInt(status.CapEff, 16), no_new_privileges: (status.NoNewPrivs ?? "").trim() === "1" }));
""",
}

READ_TASKS: Program = {
    "backend": """
import json, sys, urllib.request
given = json.load(sys.stdin)
request = urllib.request.Request(given["url"], headers=given["headers"])
print(json.dumps([task["id"] for task in json.load(urllib.request.urlopen(request, timeout=10))]))
""",
}

# To process 1 of a container the kernel delivers no signal that it does not handle, SIGKILL included; both services
# handle SIGTERM and end by it, which Kubernetes takes as a container that has ended on its own.
_END_PROCESS: Program = {
    "backend": "import os, signal; os.kill(1, signal.SIGTERM)",
    "frontend": 'process.kill(1, "SIGTERM")',
}


def end_container(deployment: Deployment, pod: Pod, service: str) -> None:
    """Tells the service's main process to end. The program that does so often ends with it, so that is no failure."""
    deployment.kubectl.execute(
        pod.name, [*INTERPRETERS[service], _END_PROCESS[service]], container=str(pod.container["name"])
    )
