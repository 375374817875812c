#!/bin/sh
# Prints a C file with a sorted, NULL-terminated table of every `const struct KIND KIND_<name>`
# defined below DIR, so that adding one edits no list. usage: collect.sh KIND HEADER TABLE DIR
set -eu
kind=$1 header=$2 table=$3 dir=$4
names=$(find "$dir" -name '*.c' -exec grep -hoE "^const struct $kind ${kind}_[a-z0-9_]+" {} + |
    awk '{print $4}' | LC_ALL=C sort)
printf '// Made by tools/collect.sh from %s.\n#include "%s"\n\n#include <stddef.h>\n\n' "$dir" "$header"
for name in $names; do printf 'extern const struct %s %s;\n' "$kind" "$name"; done
printf '\nconst struct %s *const %s[] = {\n' "$kind" "$table"
for name in $names; do printf '    &%s,\n' "$name"; done
printf '    NULL,\n};\n'
