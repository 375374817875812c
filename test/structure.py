"""Holds the tree to its architecture: who may include whom (ARCHITECTURE.md), file sizes, headers
that compile alone, and that every checklist item has cases. Each check gives one result."""
import collections
import os
import re
import subprocess

# folder of src/ -> folders it may include besides itself and base/. read.c alone may know the sieve
# and the module resolver, because it decides what is parsed.
MAY_INCLUDE = {
    "base": set(),
    "facts": set(),
    "repo": {"facts"},
    "sieve": set(),
    "read": {"facts", "repo"},
    "link": {"facts", "repo", "read"},
    "render": {"facts", "repo", "read"},
    "judge": {"facts", "read"},
    "report": {"judge"},
    "cli": {"judge", "report", "repo", "facts"},
    "": {"facts", "repo", "sieve", "read", "link", "render", "judge", "cli"},
}
EXCEPT = {("src/read/read.c", "sieve"), ("src/read/read.c", "link")}
READ_SHARED = re.compile(r"read/(config/(tree|mask|emit)|code/ir)\.h")  # what link and judge may see of read
LINES_MAX = 1000


def sources(root):
    for folder, _, names in sorted(os.walk(os.path.join(root, "src"))):
        for name in sorted(names):
            if name.endswith((".c", ".h")):
                yield os.path.relpath(os.path.join(folder, name), root)


def include_graph(root):
    wrong = []
    for path in sources(root):
        parts = path.split("/")
        home = parts[1] if len(parts) > 2 else ""
        for line, text in enumerate(open(os.path.join(root, path)), 1):
            m = re.match(r'#include "((\w+)/[^"]+)"', text)
            if not m or m.group(2) in (home, "base"):
                continue
            target = m.group(2)
            allowed = target in MAY_INCLUDE[home] or (path, target) in EXCEPT
            if home in ("link", "judge") and target == "read" and not READ_SHARED.match(m.group(1)):
                allowed = False
            if not allowed:
                wrong.append(f"{path}:{line}: {home or 'src'} may not include {m.group(1)}")
    return wrong


def file_sizes(root):
    return [f"{p}: over {LINES_MAX} lines" for p in sources(root)
            if sum(1 for _ in open(os.path.join(root, p))) > LINES_MAX]


def headers_alone(root):
    wrong = []
    flags = subprocess.run(["pkg-config", "--cflags", "libhs", "libfyaml", "libgit2", "jansson"],
                           capture_output=True, text=True, check=False).stdout.split()
    headers = [p for p in sources(root) if p.endswith(".h")]
    for path in headers:
        p = subprocess.run(["gcc", "-std=c17", "-D_GNU_SOURCE", "-Isrc", "-fsyntax-only", "-isystem",
                            "node_modules/tree-sitter/vendor/tree-sitter/lib/include", "-isystem",
                            "node_modules/@nozbe/sqlite/sqlite-amalgamation-3460000", "-x", "c", *flags,
                            "-include", "src/base/banned.h", path],
                           cwd=root, capture_output=True, text=True, check=False)
        if p.returncode:
            wrong.append(f"{path}: does not compile alone: {p.stderr.splitlines()[0]}")
    return wrong


def items_with_cases(root):
    cases = os.path.join(root, "test", "cases")
    wrong = []
    for folder, _, names in sorted(os.walk(os.path.join(root, "checklist"))):
        for name in sorted(names):
            item = name[:-3]
            have = collections.Counter(c.split("-")[0] for c in os.listdir(os.path.join(cases, item))
                                       ) if os.path.isdir(os.path.join(cases, item)) else {}
            if name.endswith(".md") and not (have.get("met") and have.get("unmet")):
                wrong.append(f"{item}: needs at least a met and an unmet case")
    return wrong


# What only looks something up; any other call inside [] may grow the very vector it indexes, and C
# leaves open whether its address is taken before or after.
LOOK_UPS = {"map_get", "current", "find", "judging_find", "go_lookup", "js_at", "py_at", "rb_at"}


def growing_subscripts(root):
    wrong = []
    for path in sources(root):
        for line, text in enumerate(open(os.path.join(root, path)), 1):
            for call in re.findall(r"\.v\[(\w+)\(", text):
                if call not in LOOK_UPS:
                    wrong.append(f"{path}:{line}: call {call}() before the subscript")
    return wrong


def no_leftovers(root):
    tracked = subprocess.run(["git", "ls-files"], cwd=root, capture_output=True, text=True,
                             check=False).stdout.splitlines()
    return [f"{p}: left behind by an editor or a merge" for p in tracked
            if p.endswith((".orig", ".rej", ".bak", "~")) and "test/" not in p]


CHECKS = [no_leftovers, include_graph, file_sizes, headers_alone, items_with_cases, growing_subscripts]
