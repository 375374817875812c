#!/usr/bin/env python3
"""Runs every test and says what failed.

usage: run.py --bin BIN [--units "LIST"] [--filter TEXT] [--jobs N] [--update]

  units         each binary of LIST (cmocka), from the repository's root
  structure     test/structure.py: include graph, file sizes, headers, items without cases
  planted       test/planted.py: examples of the secret rules are found and never printed
  test/cli/     folders with `cmd` (shell; prod-readiness is on PATH; runs in a copy of the folder)
                and `expected-stdout` (exact) or `expected-patterns` (regular expressions, one a
                line, to be found in this order in stdout and stderr; `! RE` must be found nowhere),
                and `expected-exit` (0 when there is none)
  test/examples/  the mission's worked examples, run in the same way
  test/browser/ page.mjs: the page of --format html in headless Chromium; it prints a JSON object
                (name, outcome, text) for each test
  test/cases/   <item>/<finding>-<name>/: a repository for which the item must give that finding
                (test/cases/known-wrong lists those still judged wrongly; they count as skipped)
  test/services/  <name>/repo, a whole service, and <name>/EXPECT.md, a line `item | finding | most
                telling place | why` for each item that has one answer (known-wrong as well)
--filter takes the tests whose name contains TEXT; --update rewrites expected-stdout.
The last line is `N passed, N failed, N skipped`; the exit code is 1 when something failed."""
import argparse
import collections
import concurrent.futures
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True  # the tree stays as it was
import planted
import schema
import structure

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SCHEMA = os.path.join(ROOT, "schema", "report.schema.json")
FINDINGS = ("met", "partial", "unmet", "na")
DATE = "2026-01-15"
TIMEOUT = 300  # seconds, of one program
SHOWN = 3000  # characters of output behind a failure

# outcome: passed, failed or skipped; text: what was expected and found
Result = collections.namedtuple("Result", "name outcome text")


def environment(extra_path=None):
    env = {k: v for k, v in os.environ.items() if k not in ("NO_COLOR", "MAKEFLAGS", "MAKELEVEL")}
    env.update(LC_ALL="C.UTF-8", TZ="UTC", SOURCE_DATE_EPOCH="1768435200",
               ASAN_OPTIONS="detect_leaks=1", UBSAN_OPTIONS="halt_on_error=1:print_stacktrace=1")
    env["XDG_CACHE_HOME"] = "/dev/null"  # nothing is kept, unless a test says so
    env["EXAMPLES"] = os.path.join(ROOT, "examples")
    if extra_path:
        env["PATH"] = extra_path + os.pathsep + env["PATH"]
    return env


def run(command, cwd, env):
    """Exit code, stdout, stderr; 124 when it took too long."""
    try:
        p = subprocess.run(command, cwd=cwd, env=env, stdin=subprocess.DEVNULL, timeout=TIMEOUT,
                           stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
        return p.returncode, p.stdout.decode(errors="replace"), p.stderr.decode(errors="replace")
    except subprocess.TimeoutExpired:
        return 124, "", f"no end after {TIMEOUT} s"


def run_structure(check):
    wrong = check(ROOT)
    return [Result("structure/" + check.__name__, "failed" if wrong else "passed", "\n".join(wrong))]


def run_planted(binary):
    examples, leaks, bulk = planted.check(binary)
    return [Result("planted/" + name, "failed" if wrong else "passed", "\n".join(wrong[:30]))
            for name, wrong in (("examples", examples), ("leaks", leaks), ("bulk", bulk))]


def run_unit(path):
    name = "unit/" + os.path.basename(path)
    code, out, err = run([os.path.abspath(path)], ROOT, environment())
    text = out + err
    results = [Result(f"{name}/{test}", "passed", "")
               for test in re.findall(r"^\[ +OK +\] (\w+)", text, re.M)]
    results += [Result(f"{name}/{test}", "skipped", "")
                for test in re.findall(r"^\[ +SKIPPED +\] (\w+)$", text, re.M)]
    failed = sorted(set(re.findall(r"^\[ +FAILED +\] (?:\w+: )?(\w+)$", text, re.M)))
    results += [Result(f"{name}/{test}", "failed", "see below") for test in failed[:-1]]
    if code != 0:
        last = f"{name}/{failed[-1]}" if failed else name
        results.append(Result(last, "failed", f"exit code {code}\n{text[-SHOWN:]}"))
    return results or [Result(name, "passed", "")]


def run_browser(binary):
    """Each test of the page; without Node.js, Playwright or Chromium that is one failure."""
    try:
        code, out, err = run(["node", os.path.join(ROOT, "test", "browser", "page.mjs"), binary], ROOT,
                             environment())
    except OSError as problem:
        code, out, err = 127, "", str(problem)
    results = [Result("browser/" + r["name"], r["outcome"], r["text"])
               for r in map(json.loads, out.splitlines())]
    if not results or (code != 0 and all(r.outcome == "passed" for r in results)):
        results.append(Result("browser", "failed", f"exit code {code}\n{err[-SHOWN:]}"))
    return results


def read(path, missing=""):
    if not os.path.exists(path):
        return missing
    with open(path, encoding="utf-8") as f:
        return f.read()


def check_patterns(patterns, text):
    """What is wrong with TEXT, or nothing."""
    at = 0
    for pattern in patterns.splitlines():
        if pattern.startswith("! "):
            if re.search(pattern[2:], text, re.M):
                return f"found, and must not be: {pattern[2:]}"
        elif pattern:
            match = re.compile(pattern, re.M).search(text, at)
            if not match:
                return f"not found (in this order): {pattern}"
            at = match.end()
    return ""


def run_cli(folder, tools, update):
    name = "/".join(folder.split(os.sep)[-2:])
    expected_path = os.path.join(folder, "expected-stdout")
    with tempfile.TemporaryDirectory() as scratch:
        work = os.path.join(scratch, "work")
        shutil.copytree(folder, work, symlinks=True,
                        ignore=shutil.ignore_patterns("cmd", "expected-*"))
        code, out, err = run(["sh", os.path.join(folder, "cmd")], work, environment(tools))
    if update and os.path.exists(expected_path):
        with open(expected_path, "w", encoding="utf-8") as f:
            f.write(out)
    wanted = int(read(os.path.join(folder, "expected-exit"), "0"))
    wrong = []
    if code != wanted:
        wrong.append(f"exit code {code}, expected {wanted}")
    if os.path.exists(expected_path) and out != read(expected_path):
        wrong.append(f"expected on stdout:\n{read(expected_path)}")
    problem = check_patterns(read(os.path.join(folder, "expected-patterns")), out + err)
    if problem:
        wrong.append(problem)
    if not wrong:
        return [Result(name, "passed", "")]
    wrong.append(f"stdout:\n{out[-SHOWN:]}\nstderr:\n{err[-SHOWN:]}")
    return [Result(name, "failed", "\n".join(wrong))]


def describe(entry):
    """The evidence of an item, as lines."""
    lines = [f"basis {entry['basis']}"]
    lines += [f"{key}: {entry[key]}" for key in ("missing", "searched") if entry[key]]
    for e in entry["evidence"]:
        place = f"{e['path']}:{e['line']}" if e["path"] else "(no place)"
        lines.append(f"{place} {e['outcome']}: {e['note']} | {e['excerpt']}")
    return "\n".join(lines)


def known_wrong():
    """Blind cases that are still judged wrongly, one a line: they run, are counted, and fail as soon
    as they come out right, so that the list can only shrink."""
    with open(os.path.join(ROOT, "test", "cases", "known-wrong"), encoding="utf-8") as f:
        return {line.strip() for line in f if line.strip() and not line.startswith("#")}


KNOWN = known_wrong()


def run_case(folder, binary, check_schema):
    item, case = folder.split(os.sep)[-2:]
    name, wanted = f"cases/{item}/{case}", case.split("-")[0]
    if wanted not in FINDINGS:
        return [Result(name, "failed", f"the folder's name starts with none of {FINDINGS}")]
    command = [binary, "evaluate", "--repo", folder, "--only", item, "--format", "json",
               "--exit-zero", "--date", DATE]
    code, out, err = run(command, ROOT, environment())
    if code != 0:
        return [Result(name, "failed", f"exit code {code}\n{err[-SHOWN:]}")]
    try:
        report = json.loads(out)
        entry = {i["id"]: i for i in report["items"]}[item]
    except (ValueError, KeyError) as problem:
        return [Result(name, "failed", f"no result for {item}: {problem!r}\n{out[:300]}")]
    results = []
    if check_schema:
        problems = schema.check_file(SCHEMA, report)
        results.append(Result(name + " (schema)", "failed" if problems else "passed",
                              "\n".join(problems[:10])))
    if entry["basis"] == "unread":
        return results + [Result(name, "skipped", item)]
    if entry["finding"] == wanted:
        if name in KNOWN:
            return results + [Result(name, "failed", "is right now: take it out of test/cases/known-wrong")]
        return results + [Result(name, "passed", "")]
    if name in KNOWN:
        return results + [Result(name, "skipped", "known wrong")]
    text = f"expected {wanted}, found {entry['finding']}\n{describe(entry)}"
    return results + [Result(name, "failed", text + ("\n" + err if err else ""))]


def expectations(path):
    """The lines `item | finding | place | why` of EXPECT.md."""
    pattern = re.compile(r"^[-*| ]*`?([a-z]+\.[a-z0-9-]+)`? *\| *`?(met|partial|unmet|na)`? *\|(.*)")
    matches = (pattern.match(line) for line in read(path).splitlines())
    return {m[1]: (m[2], m[3].strip()) for m in matches if m}


def run_service(folder, binary):
    service = os.path.basename(folder)
    wanted = expectations(os.path.join(folder, "EXPECT.md"))
    command = [binary, "evaluate", "--repo", os.path.join(folder, "repo"), "--format", "json",
               "--exit-zero", "--date", DATE]
    code, out, err = run(command, ROOT, environment())
    if code != 0 or not wanted:
        return [Result("services/" + service, "failed", f"exit code {code}\n{err[-SHOWN:]}")]
    found = {i["id"]: i for i in json.loads(out)["items"]}
    results = []
    for item, (finding, why) in sorted(wanted.items()):
        name = f"services/{service}/{item}"
        right = item in found and found[item]["finding"] == finding
        if right and name in KNOWN:
            results.append(Result(name, "failed", "is right now: take it out of test/cases/known-wrong"))
        elif right or name in KNOWN:
            results.append(Result(name, "passed" if right else "skipped", "" if right else "known wrong"))
        else:
            text = describe(found[item]) if item in found else "no such item"
            results.append(Result(name, "failed", f"expected {finding} ({why})\n{text}"))
    return results


def folders(*path):
    base = os.path.join(ROOT, *path)
    if not os.path.isdir(base):
        return []
    return [os.path.join(base, n) for n in sorted(os.listdir(base))
            if os.path.isdir(os.path.join(base, n))]


def collect(args, tools):
    """Every test as (name, function without arguments)."""
    tests = [("unit/" + os.path.basename(u), lambda u=u: run_unit(u)) for u in args.units.split()]
    for check in structure.CHECKS:
        tests.append(("structure/" + check.__name__, lambda c=check: run_structure(c)))
    tests.append(("planted", lambda: run_planted(args.bin)))
    tests.append(("browser", lambda: run_browser(args.bin)))
    for kind in ("cli", "examples"):
        for folder in folders("test", kind):
            tests.append((kind + "/" + os.path.basename(folder),
                          lambda f=folder: run_cli(f, tools, args.update)))
    for item in folders("test", "cases"):
        for number, case in enumerate(folders(item)):
            tests.append(("/".join(["cases", *case.split(os.sep)[-2:]]),
                          lambda c=case, n=number: run_case(c, args.bin, n == 0)))
    for folder in folders("test", "services"):
        tests.append(("services/" + os.path.basename(folder), lambda f=folder: run_service(f, args.bin)))
    return [test for name, test in tests if args.filter in name]


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", required=True, type=os.path.abspath)
    parser.add_argument("--units", default="")
    parser.add_argument("--filter", default="")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--update", action="store_true")
    args = parser.parse_args()
    results = []
    with tempfile.TemporaryDirectory() as tools:
        os.symlink(args.bin, os.path.join(tools, "prod-readiness"))
        with concurrent.futures.ThreadPoolExecutor(args.jobs) as pool:
            for some in pool.map(lambda test: test(), collect(args, tools)):
                results += some
    for r in results:
        if r.outcome == "failed":
            print(f"FAILED {r.name}\n    " + r.text.rstrip().replace("\n", "\n    "))
    unread = collections.Counter(r.text for r in results if r.outcome == "skipped" and r.text)
    if unread:
        print("not read yet, or known to be wrong: " + ", ".join(f"{k} {n}" for k, n in sorted(unread.items())))
    count = collections.Counter(r.outcome for r in results)
    print(f"{count['passed']} passed, {count['failed']} failed, {count['skipped']} skipped")
    return 1 if count["failed"] or not results else 0


if __name__ == "__main__":
    sys.exit(main())
