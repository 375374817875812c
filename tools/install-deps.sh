#!/bin/sh
# Installs what the build needs and is missing: Debian packages given as arguments, then the locked
# grammar sources from npm, with DEV=1 also what tests need. Does nothing, and asks nobody, when all
# is there.
set -eu
missing=
for package in "$@"; do
    case $package in
    nodejs|npm) command -v "$([ "$package" = nodejs ] && echo node || echo npm)" >/dev/null && continue ;;
    build-essential) command -v gcc >/dev/null && command -v make >/dev/null && continue ;;
    python3|git) command -v "$package" >/dev/null && continue ;;
    esac
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing="$missing $package"
done
if [ -n "$missing" ]; then
    echo "installing:$missing" >&2
    as_root=
    [ "$(id -u)" = 0 ] || as_root=sudo
    $as_root apt-get update -qq >&2
    # shellcheck disable=SC2086
    DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends $missing >&2
fi
stamp=node_modules/.prod-readiness dev=--omit=dev
if [ -n "${DEV:-}" ]; then
    stamp=$stamp-test dev=--include=dev
fi
if ! cmp -s package-lock.json "$stamp"; then
    npm ci "$dev" --ignore-scripts --no-audit --no-fund --silent >&2
    cp package-lock.json "$stamp"
    cp package-lock.json node_modules/.prod-readiness
fi
