"""Every example of every rule is planted into a repository of its own making and must be found, each
look-alike must not; and no output of the program, in any format, holds what was planted."""
import collections
import json
import os
import subprocess
import sys
import tempfile

import yaml

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, os.path.join(ROOT, "tools"))
from secret_examples import expand  # noqa: E402

COMMANDS = [["evaluate", "--exit-zero", "--format", f] for f in ("text", "json", "markdown")] + [
    ["query", "SELECT * FROM " + t] for t in ("secret_candidate", "secret", "node", "argument", "assignment", "setting",
                                              "call", "note", "code_block", "section", "statement", "trait")] + [
    ["why", "secrets.not-in-code"], ["list"], ["evaluate", "--exit-zero", "--timing", "--no-sieve"]]
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
    if rule["id"] in ("setter-call", "xml-element", "terraform-default", "command-option"):
        return {"setter-call": "java", "xml-element": "xml", "terraform-default": "tf", "command-option": "sh"}[rule["id"]]
    return "conf"


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


def run(binary, folder, command):
    p = subprocess.run([binary, command[0], "--repo", folder, *command[1:]], capture_output=True, text=True,
                       errors="replace", timeout=300, check=False)
    return p.stdout, p.stderr


def check(binary):
    """What is wrong: (examples, leaks), each a list of lines."""
    with tempfile.TemporaryDirectory() as folder:
        wanted, unwanted, secrets = plant(folder)
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
        leaks = []
        for command in COMMANDS:
            out, err = run(binary, folder, command)
            leaks += [f"{' '.join(command)}: holds a planted secret ({secret[:2]}..., {len(secret)} bytes)"
                      for secret in sorted(secrets) if secret in out or secret in err]
        return missed + extra + ([err] if not rows else []), leaks


if __name__ == "__main__":
    for problem in sum(check(sys.argv[1]), []):
        print(problem)
