#!/usr/bin/env python3
"""Runs the fuzz targets: fuzz/run.py PROGRAM SECONDS [--reader NAME].

Each target is PROGRAM under its name, two at a time, SECONDS each, with 10 s and 2 GB for one input.
Seeds come from test/cases, what earlier runs found worth keeping from fuzz/corpus beside PROGRAM. A
target fails when an input crashes it, is reported by a sanitizer, hangs, or takes too much memory; the
input stays in fuzz/found."""
import argparse
import concurrent.futures
import glob
import os
import re
import shutil
import subprocess
import sys
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
LIMITS = ["-timeout=10", "-rss_limit_mb=2048", "-max_len=16384"]
SHOWN = 6000  # characters of a failing target's output


def dictionary(target, folder):
    """Words of the reader's language: the tokens of its names .def file. None when it has none."""
    words = set()
    for path in glob.glob(os.path.join(ROOT, "src", "read", "*", target + "_names.def")):
        with open(path, encoding="utf-8") as f:
            words |= set(re.findall(r'^TOKEN\(\w+, ("[^"]+")\)', f.read(), re.M))
            f.seek(0)
            words |= {f'"{name}"' for name in re.findall(r"^KIND\((\w+)\)", f.read(), re.M) if "_" not in name}
    if not words:
        return None
    path = os.path.join(folder, target + ".dict")
    with open(path, "w", encoding="utf-8") as f:
        f.write("\n".join(sorted(words)) + "\n")
    return path


def run_target(target, home, seconds):
    """(target, seconds taken, inputs run, what is wrong or nothing)"""
    program = os.path.join(home, target)
    if not os.path.lexists(program):
        os.symlink("fuzz_reader", program)
    corpus = os.path.join(home, "corpus", target)
    kept = os.path.join(ROOT, "test", "fuzz", "corpus", target)
    os.makedirs(corpus, exist_ok=True)
    words = dictionary(target, home)
    command = [program, *LIMITS, f"-max_total_time={seconds}", "-print_final_stats=1",
               "-artifact_prefix=" + os.path.join(home, "found", target + "-"),
               *(["-dict=" + words] if words else []), corpus, os.path.join(home, "seeds", target),
               *([kept] if os.path.isdir(kept) else [])]
    env = dict(os.environ, ASAN_OPTIONS="quarantine_size_mb=16:allocator_may_return_null=0",
               UBSAN_OPTIONS="halt_on_error=1:print_stacktrace=1")
    start = time.monotonic()
    try:
        p = subprocess.run(command, env=env, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                           stderr=subprocess.STDOUT, timeout=seconds + 120, check=False)
        code, text = p.returncode, p.stdout.decode(errors="replace")
    except subprocess.TimeoutExpired as late:
        code, text = 124, (late.stdout or b"").decode(errors="replace") + "\nno end"
    units = re.search(r"stat::number_of_executed_units: *(\d+)", text)
    done = int(units.group(1)) if units else 0
    told = re.sub(r"^#\d+\t.*\n", "", text, flags=re.M)  # without the progress
    return target, time.monotonic() - start, done, "" if code == 0 else f"exit code {code}\n{told[:SHOWN]}"


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=os.path.abspath)
    parser.add_argument("seconds", type=int)
    parser.add_argument("--reader", default="", help="this target alone")
    parser.add_argument("--jobs", type=int, default=2)
    args = parser.parse_args()
    home = os.path.dirname(args.program)
    shutil.rmtree(os.path.join(home, "seeds"), ignore_errors=True)
    for folder in ("seeds", "found"):
        os.makedirs(os.path.join(home, folder), exist_ok=True)
    subprocess.run([args.program, "--seeds", os.path.join(ROOT, "test", "cases"),
                    os.path.join(home, "seeds")], check=True)
    targets = subprocess.run([args.program, "--list"], check=True, stdout=subprocess.PIPE,
                             text=True).stdout.split()
    targets = [t for t in targets if args.reader in ("", t)]
    failed = inputs = 0
    with concurrent.futures.ThreadPoolExecutor(args.jobs) as pool:
        for target, took, done, wrong in pool.map(lambda t: run_target(t, home, args.seconds), targets):
            inputs += done
            failed += bool(wrong)
            print(f"{'FAILED' if wrong else 'passed'} fuzz/{target}: {done} inputs in {took:.0f} s", flush=True)
            if wrong:
                print("    " + wrong.rstrip().replace("\n", "\n    "), flush=True)
    print(f"{len(targets) - failed} of {len(targets)} fuzz targets passed, {inputs} inputs")
    return 1 if failed or not targets else 0


if __name__ == "__main__":
    sys.exit(main())
