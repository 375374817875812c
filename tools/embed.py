#!/usr/bin/env python3
"""Prints a C file that holds the given data files, sorted by path (src/base/data.h). Catalogue files
are written as JSON, a list of their documents with every scalar as text: they are read at each
start, and JSON is read ten times as fast. Pages are embedded as one file each (tools/web.py).
usage: embed.py FILE..."""
import json
import sys

import yaml

sys.dont_write_bytecode = True  # the tree stays as it was
import web


def content(path):
    if path.startswith("catalogue/"):
        with open(path, encoding="utf-8") as f:
            documents = list(yaml.load_all(f, Loader=yaml.BaseLoader))
        return json.dumps(documents, ensure_ascii=False, separators=(",", ":")).encode()
    if path.endswith(".html"):
        return web.page(path).encode()
    with open(path, "rb") as f:
        return f.read()


print('// Made by tools/embed.py.\n#include "base/data.h"\n')
paths = sorted(sys.argv[1:])
for number, path in enumerate(paths):
    data = content(path)
    rows = [", ".join(map(str, data[i : i + 32])) for i in range(0, len(data), 32)]
    print(f"static const unsigned char file_{number}[] = {{\n    " + ",\n    ".join(rows + ["0"]) + "};")
print("\nconst struct data_file data_files[] = {")
for number, path in enumerate(paths):
    print(f'    {{"{path}", file_{number}, sizeof file_{number} - 1}},')
print("    {0, 0, 0},\n};\nconst size_t data_files_n = sizeof data_files / sizeof *data_files - 1;")
