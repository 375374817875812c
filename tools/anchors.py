#!/usr/bin/env python3
"""Prints the sieve's anchors (src/sieve/anchors.h), one a line: KINDS <tab> LITERAL.

Catalogue documents give their `anchors`, or else their library's name up to a '*'; those with
`tests: true` matter to test code as well. Vocabulary files give lines `-- anchor: KINDS LITERAL`.
usage: anchors.py FILE..."""
import re
import sys

import yaml

lines = set()
for path in sorted(sys.argv[1:]):
    with open(path, encoding="utf-8") as f:
        if path.startswith("catalogue/"):
            folder = path.split("/")[1]
            for document in yaml.load_all(f, Loader=yaml.BaseLoader):
                kind = document.get("ecosystem", "npm" if folder == "javascript" else folder)
                tests = " test" if document.get("tests") == "true" else ""
                for anchor in document.get("anchors") or [document["library"]]:
                    anchor = anchor.split("*")[0]
                    if len(anchor) > 1:
                        lines.add(f"{kind}{tests}\t{anchor}")
        elif path.startswith("vocabulary/"):
            for kind, literal in re.findall(r"^-- anchor: (\S+) (.+)$", f.read(), re.M):
                lines.add(f"{kind}\t{literal}")
print("\n".join(sorted(lines)))
