"""Interleaved rounds of the program and ripgrep on one tree; see run.sh. Needs ripgrep."""
import os
import resource
import statistics
import subprocess
import sys
import time

LITERAL = "prod_readiness_bench_literal"


def files(tree):
    for folder, names, leaves in os.walk(tree):
        names.sort()
        for leaf in sorted(leaves):
            path = os.path.join(folder, leaf)
            if os.path.isfile(path) and not os.path.islink(path):
                yield path


def read_all(tree):
    total = count = 0
    for path in files(tree):
        try:
            with open(path, "rb", buffering=0) as f:
                while chunk := f.read(1 << 20):
                    total += len(chunk)
            count += 1
        except OSError:
            pass
    return total, count


def timed(command):
    start = time.monotonic()
    p = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(p.pid, 0)
    return time.monotonic() - start, usage.ru_maxrss / 1024, status


def main():
    binary, tree, rounds = sys.argv[1], sys.argv[2], int(sys.argv[3])
    again = [binary, "--repo", tree, "--exit-zero", "--format", "json"]
    ours = again + ["--no-cache"]
    programs = {
        "rg -uu -j2 -c LITERAL": ["rg", "-uu", "-j2", "-c", LITERAL, tree],
        "prod-readiness": ours,
        "prod-readiness, asked again": again,
    }
    timed(again)
    size, count = read_all(tree)
    print(f"{tree}: {count} files, {size / 1e6:.0f} MB, {rounds} rounds, {os.cpu_count()} cores")
    seconds = {name: [] for name in programs}
    memory = {name: 0 for name in programs}
    floor = []
    for _ in range(rounds):
        start = time.monotonic()
        read_all(tree)
        floor.append(time.monotonic() - start)
        for name, command in programs.items():
            read_all(tree)
            elapsed, peak, _ = timed(command)
            seconds[name].append(elapsed)
            memory[name] = max(memory[name], peak)
    print(f"{'read every file (one thread, Python)':40}{statistics.median(floor):8.2f} s")
    for name in programs:
        low, high = min(seconds[name]), max(seconds[name])
        print(f"{name:40}{statistics.median(seconds[name]):8.2f} s  [{low:.2f}-{high:.2f}]  {memory[name]:6.0f} MB")
    for name in ("prod-readiness", "prod-readiness, asked again"):
        ratios = [a / b for a, b in zip(seconds[name], seconds["rg -uu -j2 -c LITERAL"])]
        print(f"{name + ' / rg, inside each round':40}{statistics.median(ratios):8.1f} x  "
              f"[{min(ratios):.1f}-{max(ratios):.1f}]")
    elapsed, peak, _ = timed(ours + ["--no-sieve"])
    print(f"{'prod-readiness --no-sieve':40}{elapsed:8.2f} s            {peak:6.0f} MB")


if __name__ == "__main__":
    main()
