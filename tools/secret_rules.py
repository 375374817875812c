#!/usr/bin/env python3
"""Turns rules/*.yaml (docs/secrets.md) into what the program carries.

usage: secret_rules.py table FILE...     C source of the rules (src/read/secrets/rules.h)
       secret_rules.py anchors FILE...   what Vectorscan looks for, one a line: RULE FLAGS EXPRESSION
Rules keep the order of the files and of what stands in them; their numbers are used by both."""
import re
import sys

import yaml

KEYS = {"id", "description", "anchors", "caseless", "near", "pattern", "entropy", "charset", "checksum",
        "examples", "lookalikes", "span", "multiline", "kind"}
KINDS = ["token", "url", "assignment", "setting", "default", "manifest", "password", "told"]
CHARSETS = ["any", "mixed", "mixed-case", "letters", "basic"]
CHECKS = ["none", "crc32-base62", "jwt", "pem"]
SPAN = 640  # bytes behind an anchor in which a match must end
# Names of secrets, for anchors: wider than what decides (src/read/config/mask.c), and cheap.
SECRET = ("(passw|passphrase|pass|pwd|pswd|secret|token|credential|(api|access|private|signing|encryption|master|auth"
          "|account|app|jwt|hmac|cookie|shared|license|service)[._-]?key)")
# What stands between a name and its value.
GIVES = r"""["'\])]{0,2}\s{0,3}(?:=>|:=|[=:]|\|\||\?\?|,)\s{0,3}[rbu]?["'`]?"""


def load(paths):
    rules, seen = [], set()
    for path in sorted(paths):
        with open(path, encoding="utf-8") as f:
            for rule in yaml.load(f, Loader=yaml.BaseLoader):
                unknown = set(rule) - KEYS
                missing = {"id", "description", "anchors", "pattern", "examples", "lookalikes"} - set(rule)
                if unknown or missing or rule["id"] in seen:
                    sys.exit(f"{path}: {rule.get('id')}: unknown {unknown}, missing {missing} or id taken")
                seen.add(rule["id"])
                rules.append(rule)
    return rules


def pattern(rule):
    text = rule["pattern"]
    if rule.get("kind", "token") != "token":
        return text
    grouped = re.search(r"(?<!\\)\((?!\?)", text) is not None
    if "near" in rule:
        return f"(?i:{rule['near']}){GIVES}({text})(?![A-Za-z0-9])"
    return text if grouped else f"(?<![A-Za-z0-9])({text})(?![A-Za-z0-9])"


def quoted(text):
    return '"' + "".join(c if 32 <= ord(c) < 127 and c not in '"\\?' else f"\\{ord(c):03o}" for c in text) + '"'


def table(rules):
    out = ['// Made by tools/secret_rules.py.\n#include "read/secrets/rules.h"\n',
           "const struct secret_rule secret_rules[] = {"]
    for r in rules:
        kind, charset, check = r.get("kind", "token"), r.get("charset", "any"), r.get("checksum", "none")
        out.append(f"    {{.id = {quoted(r['id'])}, .description = {quoted(r['description'])},\n"
                   f"     .pattern = {quoted(pattern(r))},\n"
                   f"     .kind = {KINDS.index(kind)}, .charset = {CHARSETS.index(charset)}, "
                   f".check = {CHECKS.index(check)}, .entropy = {float(r.get('entropy', 0))}f, "
                   f".span = {int(r.get('span', SPAN))}, "
                   f".multiline = {str(r.get('multiline') == 'true').lower()}}},")
    out.append("};\nconst uint32_t secret_rules_n = sizeof secret_rules / sizeof *secret_rules;")
    return "\n".join(out)


def anchors(rules):
    out = []
    for number, r in enumerate(rules):
        flags = "i" if r.get("caseless") == "true" else "-"
        for anchor in r["anchors"]:
            text = re.escape(anchor)
            if len(anchor) > 2 and anchor[0] == anchor[-1] == "/":
                text = anchor[1:-1].replace("@SECRET@", SECRET)
            out.append(f"{number} {flags} {text}")
    return "\n".join(out)


if __name__ == "__main__":
    print({"table": table, "anchors": anchors}[sys.argv[1]](load(sys.argv[2:])))
