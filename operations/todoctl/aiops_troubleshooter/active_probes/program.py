"""The program that runs in the probe pod: Python, on the backend's image, with the backend's settings.

It reads its questions from the variable TODO_PROBE and prints one line of JSON. It prints no setting and no password.
"""

PROGRAM = r"""
import json, os, socket, sys, urllib.error, urllib.request

asked = json.loads(os.environ["TODO_PROBE"])
found = {"names": {}, "connections": {}, "database": None, "model": None}

for host in asked["names"]:
    try:
        found["names"][host] = "ok: " + socket.getaddrinfo(host, None)[0][4][0]
    except OSError as error:
        found["names"][host] = error.strerror or str(error)

for address in asked["connections"]:
    host, _, port = address.rpartition(":")
    try:
        socket.create_connection((host, int(port)), 4).close()
        found["connections"][address] = "ok"
    except OSError as error:
        found["connections"][address] = "timed out" if isinstance(error, TimeoutError) else error.strerror or str(error)

if asked["database"]:
    try:
        import psycopg

        with psycopg.connect(os.environ["DATABASE_URL"], connect_timeout=5) as connection:
            connection.execute("select 1")
        found["database"] = "ok"
    except ImportError:
        pass
    except Exception as error:
        found["database"] = f"{type(error).__name__}: {' '.join(str(error).split())}"

if asked["model"]:
    base = os.environ.get("OPENAI_BASE_URL", "").rstrip("/") or "https://api.openai.com/v1"
    headers = {"Authorization": "Bearer " + os.environ.get("OPENAI_API_KEY", "none")}
    model, data, path = os.environ.get("OPENAI_MODEL", ""), None, "/models"
    if model:
        headers["Content-Type"] = "application/json"
        message = {"role": "user", "content": "hi"}
        data = json.dumps({"model": model, "max_completion_tokens": 1, "messages": [message]}).encode()
        path = "/chat/completions"
    try:
        request = urllib.request.Request(base + path, data=data, headers=headers)
        found["model"] = str(urllib.request.urlopen(request, timeout=8).status)
    except urllib.error.HTTPError as error:
        found["model"] = str(error.code)
    except OSError as error:
        found["model"] = str(getattr(error, "reason", error))

print(json.dumps(found))
"""
