#!/usr/bin/env python3
"""Prints the sieve's anchors (src/sieve/anchors.h), one a line: KINDS <tab> LITERAL.

Catalogue documents give their `anchors`, or else their library's name up to a '*'; those with
`tests: true` matter to test code as well. Vocabulary files give lines `-- anchor: KINDS LITERAL`.
usage: anchors.py FILE..."""
import re
import sys

import anchors_yaml

lines = set()
for path in sorted(sys.argv[1:]):
    if path.startswith("catalogue/"):
        folder = path.split("/")[1]
        for library, ecosystem, anchors, tests in anchors_yaml.documents(open(path).read()):
            kind = ecosystem or ("npm" if folder == "javascript" else folder)
            for anchor in anchors or [library]:
                anchor = anchor.split("*")[0]
                if len(anchor) > 1:
                    lines.add(f"{kind}{' test' if tests else ''}\t{anchor}")
    elif path.startswith("vocabulary/"):
        for kind, literal in re.findall(r"^-- anchor: (\S+) (.+)$", open(path).read(), re.M):
            lines.add(f"{kind}\t{literal}")
print("\n".join(sorted(lines)))
