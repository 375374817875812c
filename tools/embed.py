#!/usr/bin/env python3
"""Prints a C file that holds the given data files, sorted by path (src/base/data.h).
usage: embed.py FILE..."""
import sys

print('// Made by tools/embed.py.\n#include "base/data.h"\n')
paths = sorted(sys.argv[1:])
for number, path in enumerate(paths):
    data = open(path, "rb").read()
    rows = [", ".join(map(str, data[i : i + 32])) for i in range(0, len(data), 32)]
    print(f"static const unsigned char file_{number}[] = {{\n    " + ",\n    ".join(rows + ["0"]) + "};")
print("\nconst struct data_file data_files[] = {")
for number, path in enumerate(paths):
    print(f'    {{"{path}", file_{number}, sizeof file_{number} - 1}},')
print("    {0, 0, 0},\n};\nconst size_t data_files_n = sizeof data_files / sizeof *data_files - 1;")
