#!/bin/sh
# make bench [BENCH_TREE=DIR] [ROUNDS=5]: wall time beside ripgrep on the same tree, interleaved.
#
# Each round runs, in this order: the floor (read every file), rg with one literal, prod-readiness
# with its sieve, and (once, in the last round) without it. The tree is read before each command so
# that all start with a warm cache. Medians and the ratio to ripgrep inside each round are printed.
set -eu
tree=${BENCH_TREE:-node_modules}
rounds=${ROUNDS:-5}
bin=${BIN:-build/prod-readiness}
command -v rg >/dev/null || { echo "bench: ripgrep is not installed" >&2; exit 1; }
[ -d "$tree" ] || { echo "bench: no directory $tree (set BENCH_TREE)" >&2; exit 1; }
exec python3 bench/run.py "$bin" "$tree" "$rounds"
