"""Stands in for kubectl: its command line and its output, for a cluster that is a JSON file.

Installed as `kubectl` on the PATH. $STAND_IN_CLUSTER names a folder: cluster.json holds the pods, and each
process leaves a file in started/ that says what it does. The pods are HTTP servers on ports of this machine.
"""

import argparse
import contextlib
import json
import os
import socket
import sys
import threading
import time
from pathlib import Path
from typing import Any, NoReturn

CLUSTER = Path(os.environ["STAND_IN_CLUSTER"])
POLL_SECONDS = 0.02


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--context", required=True)
    parser.add_argument("--namespace", required=True)
    commands = parser.add_subparsers(dest="command", required=True)
    get = commands.add_parser("get")
    get.add_argument("kind", choices=["pods"])
    get.add_argument("--selector", required=True)
    get.add_argument("--watch", action="store_true")
    get.add_argument("--output-watch-events", action="store_true")
    get.add_argument("--request-timeout")
    get.add_argument("--output", choices=["json"], required=True)
    forward = commands.add_parser("port-forward")
    forward.add_argument("pod")
    forward.add_argument("ports")
    forward.add_argument("--address", required=True)
    asked = parser.parse_args()
    if (asked.context, asked.namespace) != ("stand-in", "todo"):
        fail(f'error: context "{asked.context}" does not exist')
    if not cluster()["reachable"]:
        fail("The connection to the server 127.0.0.1:6443 was refused - did you specify the right host or port?")
    threading.Thread(target=end_when_unreachable, daemon=True).start()
    if asked.command == "get":
        labels = dict([asked.selector.split("=", 1)])
        if asked.watch:
            register(f"watch {asked.selector}")
            watch(labels)
        found = list(find_pods(labels).values())
        print(json.dumps({"apiVersion": "v1", "items": found, "kind": "List"}, indent=4))
    else:
        port_forward(asked.pod.removeprefix("pod/"), int(asked.ports.removeprefix(":")), asked.address)


def cluster() -> dict[str, Any]:
    return json.loads((CLUSTER / "cluster.json").read_text())


def register(what: str) -> None:
    (CLUSTER / "started" / str(os.getpid())).write_text(what)


def fail(message: str) -> NoReturn:
    sys.stderr.write(message + "\n")
    sys.stderr.flush()
    os._exit(1)


def end_when_unreachable() -> None:
    while cluster()["reachable"]:
        time.sleep(POLL_SECONDS)
    fail("error: unexpected EOF")


def watch(labels: dict[str, str]) -> NoReturn:
    known: dict[str, Any] = {}
    while True:
        found = find_pods(labels)
        for uid in [uid for uid in known if uid not in found]:
            tell("DELETED", known.pop(uid))
        for uid, pod in found.items():
            if known.get(uid) != pod:
                tell("MODIFIED" if uid in known else "ADDED", pod)
        known = found
        time.sleep(POLL_SECONDS)


def find_pods(labels: dict[str, str]) -> dict[str, dict[str, Any]]:
    """The pods with these labels, under their uids."""
    pods = [pod for pod in cluster()["pods"] if labels.items() <= pod["metadata"]["labels"].items()]
    return {pod["metadata"]["uid"]: pod for pod in pods}


def tell(event: str, pod: dict[str, Any]) -> None:
    print(json.dumps({"type": event, "object": pod}, separators=(",", ":")), flush=True)


def find_pod(name: str) -> dict[str, Any] | None:
    return next((pod for pod in cluster()["pods"] if pod["metadata"]["name"] == name), None)


def port_forward(name: str, remote_port: int, address: str) -> None:
    pod = find_pod(name)
    if pod is None:
        fail(f'Error from server (NotFound): pods "{name}" not found')
    server = int(pod["metadata"]["annotations"]["server-port"])
    threading.Thread(target=end_with_pod, args=[pod["metadata"]["uid"]], daemon=True).start()
    listener = socket.create_server((address, 0))
    port = listener.getsockname()[1]
    register(f"port-forward {name}")
    print(f"Forwarding from {address}:{port} -> {remote_port}", flush=True)
    while True:
        connection, _ = listener.accept()
        print(f"Handling connection for {port}", flush=True)
        try:
            upstream = socket.create_connection(("127.0.0.1", server))
        except ConnectionRefusedError as error:
            sys.stderr.write(f'E1126 10:00:00.1   7 portforward.go:424] "Unhandled Error" err="an error occurred '
                             f'forwarding {port} -> {remote_port}: {error}"\n')  # fmt: skip
            fail("error: lost connection to pod")
        threading.Thread(target=copy, args=(connection, upstream), daemon=True).start()
        threading.Thread(target=copy_back, args=(upstream, connection), daemon=True).start()


def end_with_pod(uid: str) -> None:
    while any(pod["metadata"]["uid"] == uid for pod in cluster()["pods"]):
        time.sleep(POLL_SECONDS)
    fail("error: lost connection to pod")


def copy(source: socket.socket, target: socket.socket) -> None:
    """Client to pod: an end is passed on, the other direction goes on."""
    with contextlib.suppress(OSError):
        while chunk := source.recv(65536):
            target.sendall(chunk)
        target.shutdown(socket.SHUT_WR)


def copy_back(source: socket.socket, target: socket.socket) -> None:
    """Pod to client: its end ends the connection."""
    with contextlib.suppress(OSError):
        while chunk := source.recv(65536):
            target.sendall(chunk)
    for one in (source, target):
        with contextlib.suppress(OSError):
            one.shutdown(socket.SHUT_RDWR)
        one.close()


if __name__ == "__main__":
    main()
