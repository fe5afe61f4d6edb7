"""Renders docs/troubleshooting.md from what the analyzers say of themselves."""

from __future__ import annotations

from todoctl.aiops_troubleshooter.analyzers.base import Analyzer, GuideEntry
from todoctl.aiops_troubleshooter.analyzers.registry import ANALYZERS
from todoctl.generation import header

_START = """
# Troubleshooting

Begin with:

```sh
./todoctl diagnose
```

It looks at the deployment (objects, events, logs, Helm releases) and at this machine (ports, Docker, Minikube), and
takes a few seconds. It names the root cause, the object and the field that are wrong, what it saw, what that breaks,
and the command that mends it. Where looking cannot tell, it asks from inside the cluster by a small pod that is gone
some seconds later: names, connections, a login to the database, one call to the model's provider. It changes nothing
else.

| command | what it does |
| --- | --- |
| `./todoctl diagnose` | the answer for people; `--json` gives it as one JSON document |
| `./todoctl diagnose --passive` | only looks: no pod, no call to the model |
| `./todoctl diagnose --watch` | goes on looking, and prints when something changes |
| `./todoctl diagnose --html FILE` | also writes a page that draws each cause with what it breaks |
| `./todoctl diagnose --save FILE` | also keeps what was seen, without secrets; `--from FILE` diagnoses it anywhere |
| `./todoctl diagnose --fix [CODE]` | shows the exact change, asks, makes it, proves it by the deployment's tests |

`--context NAME` and `--namespace NAME` choose another deployment than the last one from this folder. `--fix` goes back
when it got worse, never removes data, leaves what concerns more than this deployment to you, and notes every step in
`.todo/deployments/<deployment>/audit.jsonl`.

| exit code | meaning |
| --- | --- |
| 0 | nothing is wrong, or everything is still starting |
| 1 | at least one fault was found |
| 3 | the cluster does not answer; the finding says why, as far as this machine can tell |
| 4 | a needed program is missing, or the Docker engine is down |

What rights or time did not allow to see stands under "Could not see". Secrets are never shown: of them it reads names
only, and compares values by fingerprints that it forgets. When a step of `./todoctl deploy` fails, it asks the
troubleshooter by itself.

The commands below mean the current context and namespace; `./todoctl diagnose` prints them complete.
"""


def troubleshooting_guide() -> str:
    """The whole document, the same at every call."""
    chapters = [_chapter(analyzer) for analyzer in ANALYZERS]
    return f"{header('<!-- ', ' -->')}\n{_START}\n{_contents()}\n" + "\n".join(chapters)


def _contents() -> str:
    lines = [f"- [{one.title}](#{one.title.lower().replace(' ', '-')})" for one in ANALYZERS]
    return "\n".join(["## What it finds", "", *lines, ""])


def _chapter(analyzer: Analyzer) -> str:
    return "\n".join([f"## {analyzer.title}", "", *map(_entry, analyzer.entries)])


def _entry(entry: GuideEntry) -> str:
    return "\n".join(
        [
            f"### {entry.title}",
            "",
            f"Code: `{entry.code}`",
            "",
            f"- **Symptom:** {entry.symptom}",
            f"- **How to see it:** {_as_code(entry.look)}",
            f"- **Cause:** {entry.cause}",
            f"- **Fix:** {entry.fix}",
            "",
        ]
    )


def _as_code(look: str) -> str:
    """Each command in code; what stands in brackets behind one is a hint where to look."""
    shown: list[str] = []
    for command in look.split("; "):
        words, bracket, hint = command.partition(" (")
        shown.append(f"`{words}`" + (f" ({hint}" if bracket else ""))
    return ", ".join(shown)
