"""Every example of every rule is planted into a repository of its own making and must be found, each
look-alike must not; and no output of the program, in any format, holds what was planted."""
import base64
import collections
import fcntl
import json
import os
import random
import re
import resource
import select
import signal
import subprocess
import sys
import tempfile
import time

import yaml

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, os.path.join(ROOT, "tools"))
from secret_examples import expand  # noqa: E402

FORMATS = "text json markdown html sarif junit github".split()  # of one evaluation
TABLES = ("secret_candidate secret node argument assignment setting call note code_block section statement trait block command_line document_topic failure_text runbook_command "
          "document function import environment log_leak leak_value outbound_call").split()
WRITERS = [["2am"], ["deps"], ["deps", "--format", "json"], ["timeouts"], ["runbooks", "--exit-zero"], ["services"],
           ["tickets"], ["tickets", "--format", "json"], ["tickets", "--format", "github"], ["list"],
           ["why", "secrets.not-in-code", "--sql"], ["why", "timeouts.all-calls"], ["why", "logs.no-secrets-pii"],
           ["fix", "timeouts.all-calls"], ["scaffold", "incident-plan"], ["scaffold", "runbook", "HarbourDown"],
           ["verify", "@report", "--exit-zero"], ["progress", "@report"],
           ["evaluate", "--exit-zero", "--timing", "--no-sieve", "--no-input"],
           ["evaluate", "--exit-zero", "--since", "HEAD~1", "--format", "gate", "--format", "github"],
           ["evaluate", "--exit-zero", "--since", "HEAD~1", "--format", "text"],
           ["evaluate", "--exit-zero", "--baseline", "@report", "--format", "gate"]]
COMMANDS = WRITERS + [["query", "SELECT * FROM " + t] for t in TABLES]
# Files whose lines other items than the one about secrets have reason to quote.
SERVICE = {
    "package.json": '{open}"name": "harbour", "dependencies": {open}"express": "4.21.0", "pino": "9.4.0"{close}{close}\n',
    "service/server.ts": "import express from 'express';\nimport pino from 'pino';\n\nconst app = express();\nconst log = pino();\n"
                         "app.post('/login', async (req, res) => {open}\n"
                         "  const answer = await fetch('https://api.example/v1?api_key={alnum:32}', {open} headers: {open} authorization: 'Bearer {url:48}' {close} {close});\n"
                         "  log.info({open} password: req.body.password, token: 'sk_live_{alnum:24}' {close}, 'login with {github:ghp_}');\n"
                         "  throw new Error(`no answer for ${open}req.body.email{close} by {github:ghp_}`);\n{close});\napp.listen(3000);\n",
    "Dockerfile": "FROM node:22\nENV STRIPE_KEY=sk_live_{alnum:24}\nRUN curl -u admin:{alnum:18} https://registry.example/x\nCMD [\"node\", \"server.js\"]\n",
    "compose.yaml": "services:\n  api:\n    build: .\n    command: node server.js --password {alnum:20}\n    environment:\n      DATABASE_URL: postgres://app:{alnum:18}@db.internal/app\n",
    "docs/runbook.md": "# Runbook: HarbourDown\n\n## Mitigation\n\n```sh\ncurl -H 'Authorization: Bearer {url:48}' https://api.example/restart\n"
                       "kubectl create secret generic db --from-literal=password={alnum:20}\n```\n",
    "deploy/api.yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: api\nspec:\n  template:\n    spec:\n      containers:\n        - name: api\n          image: api:1\n"
                       "          env:\n            - name: DB_PASSWORD\n              value: {alnum:20}\n",
    "alerts.yaml": "groups:\n  - name: harbour\n    rules:\n      - alert: HarbourDown\n        expr: up == 0\n        annotations:\n"
                   "          runbook_url: https://ops:{alnum:18}@wiki.example/harbour\n",
    "migrations/001.sql": "CREATE TABLE account (id int, email text);\nCREATE USER app WITH PASSWORD '{alnum:20}';\n",
}
# As some editors of Windows write.
WIDE = {
    "service/Wide.cs": "namespace Harbour;\nclass Wide {open}\n    const string Key = \"sk_live_{alnum:24}\";\n    const string Password = \"{word}\";\n{close}\n",
    "service/wide.ini": "[database]\npassword = {alnum:20}\n",
}
# Passwords of words, which nothing but the place tells.
WORDS = {
    "service/words.ts": "import pg from 'pg';\nimport axios from 'axios';\nconst pool = new pg.Pool({open} host: 'db.internal', password: '{word}' {close});\n"
                        "const password = process.env.DB_PASSWORD || '{word}';\n"
                        "export async function go(req, log) {open}\n  await axios.get('https://svc:{word}@api.internal/v1', {open} auth: {open} username: 'svc', password: '{word}' {close} {close});\n"
                        "  log.info({open} password: '{word}' {close}, 'password is {word}');\n  if (req.body.password === '{word}') throw new Error('no login with password {word}');\n{close}\n",
    "service/words.py": "import logging\nimport psycopg2\nimport requests\n\nPASSWORD = \"{word}\"\n\n\ndef go(db):\n    psycopg2.connect(\"host=db user=app password={word} dbname=x\")\n"
                        "    requests.get(\"https://api.internal\", auth=(\"svc\", \"{word}\"))\n    logging.error(\"login failed with password {word}\")\n"
                        "    db.execute(\"CREATE USER app WITH PASSWORD '{word}'\")\n    raise RuntimeError(\"password '{word}' is wrong\")\n",
    "src/Words.java": "class Words {open}\n    String password = \"{word}\";\n    void go() throws Exception {open}\n        ds.setPassword(\"{word}\");\n"
                      "        DriverManager.getConnection(\"jdbc:mysql://db/x\", \"root\", \"{word}\");\n        throw new IllegalStateException(\"the password is {word}\");\n    {close}\n{close}\n",
    "words/compose.yaml": "services:\n  api:\n    build: .\n    command: [\"node\", \"server.js\", \"--db-password\", \"{word}\"]\n    environment:\n      DB_PASSWORD: {word}\n"
                          "    healthcheck:\n      test: mysqladmin ping -u root -p{word}\n",
    "words/deploy.yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: words\nspec:\n  template:\n    spec:\n      containers:\n        - name: api\n          image: api:1\n"
                         "          args: [\"--password={word}\", \"--api-secret\", \"{word}\"]\n---\napiVersion: v1\nkind: Secret\nmetadata: {open}name: words{close}\nstringData:\n  password: {word}\n",
    "words/Dockerfile": "FROM node:22\nENV DB_PASSWORD={word}\nCMD [\"node\", \"server.js\", \"--password\", \"{word}\"]\n",
    "words/Procfile": "web: node server.js --password {word}\nworker: DB_PASSWORD={word} node worker.js\n",
    "migrations/002.sql": "CREATE USER other WITH PASSWORD '{word}';\nALTER USER other IDENTIFIED BY '{word}';\n",
    "docs/words.md": "# Runbook: HarbourUp\n\n## Mitigation\n\nThe password of the admin account is {word}, change it. Use the password `{word}` there.\n\nPassword: {word}\n\n"
                     "Log in as `admin` / `{word}`.\n\n```sh\nmysql -u root -p{word} app\nPGPASSWORD={word} psql -h db\n```\n\n## Password: {word}\n\n"
                     "The password {word} was refused.\n\n| User | Password |\n|---|---|\n| admin | {word} |\n| reader | `{word}` |\n",
}
SUFFIX = {"assignment": "py", "default": "txt", "setting": "env", "manifest": "yaml"}


def suffix_of(rule, text):
    """A file in which the text would stand."""
    if rule["id"] == "generic-default":
        return "py" if "os.getenv" in text or "env(" in text else "ts"
    if rule["id"] == "generic-assignment":
        return "ts" if "//" in text or "const" in text else "go" if ":=" in text else "py"
    if rule["id"] == "generic-configuration":
        return "yaml" if ": " in text or text.startswith("- ") else "env"
    if rule["id"] in ("named-value", "generic-shell-default", "kubernetes-secret-data"):
        return "xml" if "<" in text else "json" if text.startswith("{") else "yaml"
    if rule["id"] == "dockerfile-variable":
        return "dockerfile"
    return {"setter-call": "java", "xml-element": "xml", "xml-named-element": "xml", "plist-value": "plist",
            "terraform-default": "tf", "command-option": "sh", "option-pair": "sh", "quoted-variable": "groovy",
            "preprocessor-literal": "c", "named-key": "js", "told-password": "md", "powershell-option": "ps1", "named-key-setting": "env"}.get(rule["id"], "conf")


def rules():
    folder = os.path.join(ROOT, "rules")
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name), encoding="utf-8") as f:
            yield from yaml.load(f, Loader=yaml.BaseLoader)


def plant(folder):
    """Writes a file for each example; path -> rule for those to be found, for those not, all secrets."""
    wanted, unwanted, secrets = {}, {}, set()
    for rule in rules():
        for kind, into in (("examples", wanted), ("lookalikes", unwanted)):
            for number, template in enumerate(rule[kind]):
                text, parts = expand(template, f"{rule['id']} {kind} {number}")
                path = f"src/{rule['id']}/{kind[:4]}{number}.{suffix_of(rule, text)}"
                os.makedirs(os.path.join(folder, os.path.dirname(path)), exist_ok=True)
                with open(os.path.join(folder, path), "w", encoding="utf-8") as f:
                    f.write(text + "\n")
                into[path] = rule["id"]
                if kind == "examples":
                    secrets.update(parts)
    return wanted, unwanted, secrets


def plant_service(folder):
    """Writes SERVICE, WORDS and WIDE; the secrets that they hold."""
    secrets = set()
    for path, template in {**SERVICE, **WORDS, **WIDE}.items():
        text, parts = expand(template, path)
        os.makedirs(os.path.join(folder, os.path.dirname(path)), exist_ok=True)
        with open(os.path.join(folder, path), "w", encoding="utf-16" if path in WIDE else "utf-8") as f:
            f.write(text)
        secrets.update(parts)
    return secrets


def run(binary, folder, command):
    place = ["--repo", os.path.join(folder, "repo")]
    env = {**os.environ, "XDG_CACHE_HOME": os.path.join(folder, "cache"), "GIT_CONFIG_GLOBAL": "/dev/null"}
    words = [os.path.join(folder, "report.json") if word == "@report" else word for word in command[1:]]
    p = subprocess.run([binary, command[0], *place, *words], capture_output=True, text=True, errors="replace",
                       timeout=300, check=False, env=env)
    return p.stdout, p.stderr


def commit(repo, message):
    git = ["git", "-C", repo, "-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "core.autocrlf=false"]
    for words in (["init", "-q"], ["add", "-A"], ["commit", "-q", "--allow-empty", "-m", message]):
        subprocess.run(git + words, check=True, env={**os.environ, "GIT_CONFIG_GLOBAL": "/dev/null"})


def outputs(binary, folder):
    """(what it is, text) of everything that the program writes about the repository in FOLDER."""
    report = os.path.join(folder, "report.json")
    words = [w for f in FORMATS for w in ("--format", f, "-o", report if f == "json" else os.path.join(folder, "report." + f))]
    yield "evaluate", "".join(run(binary, folder, ["evaluate", "--exit-zero", *words]))
    for command in COMMANDS:
        yield " ".join(command), "".join(run(binary, folder, command))
    for place, folders, names in os.walk(folder):
        if place == folder:
            folders.remove("repo")
        for name in names:
            with open(os.path.join(place, name), encoding="utf-8", errors="replace") as f:
                yield os.path.relpath(os.path.join(place, name), folder), f.read()


def core(binary):
    """What is wrong when the program is killed as by a crash, with cores allowed: a line, or nothing."""
    reader, writer = os.pipe()
    fcntl.fcntl(writer, fcntl.F_SETPIPE_SZ, 4096)

    def allow():
        _, most = resource.getrlimit(resource.RLIMIT_CORE)
        resource.setrlimit(resource.RLIMIT_CORE, (most, most))

    with tempfile.TemporaryDirectory() as folder:
        # It waits as long as nobody reads its manual page, which is longer than the pipe.
        p = subprocess.Popen([binary, "help", "--format", "man"], stdout=writer, cwd=folder, preexec_fn=allow)
        select.select([reader], [], [], 60)
        p.send_signal(signal.SIGABRT)
        _, status = os.waitpid(p.pid, 0)
        p.returncode = status
        left = os.listdir(folder)
    os.close(reader)
    os.close(writer)
    if not os.WIFSIGNALED(status):
        return [f"core: was not killed, status {status}"]
    return ["core: a crash writes a core"] if os.WCOREDUMP(status) or left else []


def write_bulk(repo, rng):
    """Files that are no source: too large, binary, minified, one blob, UTF-16, a notebook with what it printed."""
    def blob(n):
        return base64.b64encode(rng.randbytes(n)).decode()

    token = expand("{alnum:32}", "bulk")[0]
    row = '{"id": "%s", "token": "%s"},' % ("a" * 40, token)
    cell = {"cell_type": "code", "source": ["API_TOKEN = '%s'\n" % token],
            "outputs": [{"output_type": "display_data", "data": {"image/png": blob(1 << 20)}},
                        {"output_type": "stream", "text": [blob(60) + "\n"] * 2000}]}
    texts = {"package.json": "{}", "data/large.json": "[" + row * (100 * 2**20 // len(row)) + "0]",
             "app.min.js": "!function(){" + ';'.join('var a%d={key:"k%d",password:"word"}' % (i, i) for i in range(40000)) + "}();",
             "blob.txt": blob(4 << 20), "src/blob.py": f'DATA = "{blob(3 << 20)}"\n', "work.ipynb": json.dumps({"cells": [cell] * 3, "nbformat": 4}),
             "repeat.env": "TOKEN=" * (1 << 20), "wide.ini": f'[api]\ntoken = "{token}"\n'}
    for path, text in texts.items():
        os.makedirs(os.path.dirname(os.path.join(repo, path)) or repo, exist_ok=True)
        with open(os.path.join(repo, path), "w", encoding="utf-16" if path == "wide.ini" else "utf-8") as f:
            f.write(text)
    with open(os.path.join(repo, "image.dat"), "wb") as f:
        f.write(rng.randbytes(1 << 20) + b'\npassword = "' + token.encode() + b'"\n')


def bulk(binary):
    """What is wrong with how such files are read: they are bounded, and what is left out is told."""
    with tempfile.TemporaryDirectory() as folder:
        repo = os.path.join(folder, "repo")
        os.makedirs(repo)
        write_bulk(repo, random.Random(5))
        commit(repo, "bulk")
        start = time.monotonic()
        found = json.loads(run(binary, folder, ["query", "--format", "json", "SELECT DISTINCT path FROM secret ORDER BY path"])[0] or "[]")
        notes = json.loads(run(binary, folder, ["query", "--format", "json", "SELECT path, kind FROM note"])[0] or "[]")
        seconds = time.monotonic() - start
    where = [r["path"] for r in found]
    problems = [] if where == ["wide.ini", "work.ipynb"] else [f"bulk: found in {where}, not in UTF-16 and the notebook alone"]
    told = {(r["path"], r["kind"]) for r in notes}
    problems += [f"bulk: nothing tells that {path} was {kind}" for path, kind in
                 (("data/large.json", "skipped"), ("src/blob.py", "skipped"), ("repeat.env", "cut")) if (path, kind) not in told]
    return problems + ([f"bulk: took {seconds:.0f} s"] if seconds > 120 else [])


def check(binary):
    """What is wrong: (examples, leaks, bulk), each a list of lines."""
    with tempfile.TemporaryDirectory() as folder:
        repo = os.path.join(folder, "repo")
        os.makedirs(repo)
        commit(repo, "empty")
        wanted, unwanted, secrets = plant(repo)
        out, err = run(binary, folder, ["query", "--format", "json", "SELECT path, rule, strength FROM secret_candidate"])
        rows = json.loads(out or "[]")
        found = {r["path"] for r in rows if r["strength"] == "strong"}
        kinds = {r["id"]: r.get("kind", "token") for r in rules()}
        alike = collections.defaultdict(set)  # several rules may know the same form
        for rule, kind in kinds.items():
            alike[kind].add(rule)
        by = collections.defaultdict(set)
        for r in rows:
            by[r["path"]].add(r["rule"])
        missed = [f"not found: {path}" for path in wanted if path not in found]
        missed += [f"found by {by[path]}: {path}" for path, rule in wanted.items()
                   if path in found and rule not in by[path] and not by[path] & alike[kinds[rule]]]
        extra = [f"found, and must not be: {path} by {r['rule']}" for path in unwanted for r in rows
                 if r["path"] == path and r["strength"] == "strong"]
        secrets |= plant_service(repo)
        commit(repo, "planted")
        any_of = re.compile("|".join(re.escape(s) for s in sorted(secrets)))
        leaks = []
        for name, text in outputs(binary, folder):
            leaks += [f"{name}: holds a planted secret ({s[:2]}..., {len(s)} bytes)"
                      for s in sorted(set(any_of.findall(text)))]
            if not text.strip() and name not in ("evaluate",):
                leaks.append(f"{name}: is empty")
        return missed + extra + ([err] if not rows else []), leaks + core(binary), bulk(binary)


if __name__ == "__main__":
    for problem in sum(check(sys.argv[1]), []):
        print(problem)
