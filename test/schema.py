#!/usr/bin/env python3
"""Checks a JSON document against the part of JSON Schema that schema/report.schema.json and the
schema of SARIF 2.1.0 use. A keyword that is not known here is an error, so that the schema cannot
promise what nobody checks.
usage: schema.py SCHEMA DOCUMENT"""
import json
import re
import sys

TYPES = {"object": dict, "array": list, "string": str, "boolean": bool, "null": type(None)}
KNOWN = {"$schema", "$id", "$defs", "$ref", "title", "description", "type", "required",
         "properties", "additionalProperties", "items", "enum", "const", "anyOf", "minimum",
         "maximum", "minItems", "maxItems", "pattern", "id", "definitions", "default", "oneOf",
         "uniqueItems", "format", "patternProperties"}
# RFC 3986: what may stand in a reference, and in an address, which has a scheme.
FORMATS = {"uri-reference": r"(?:[A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*",
           "uri": r"[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*",
           "date-time": r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)"}


def is_type(value, name):
    number = isinstance(value, (int, float)) and not isinstance(value, bool)
    if name == "number":
        return number
    if name == "integer":
        return number and value == int(value)
    return isinstance(value, TYPES[name])


def same(a, b):
    return a == b and isinstance(a, bool) == isinstance(b, bool)


def check(value, schema, root, at="$"):
    """Every violation of SCHEMA by VALUE, as lines of text."""
    unknown = set(schema) - KNOWN
    if unknown:
        return [f"{at}: the schema uses {', '.join(sorted(unknown))}, which is not checked"]
    errors = []
    if "$ref" in schema:
        target = root
        for part in schema["$ref"].split("/")[1:]:
            target = target[part]
        errors += check(value, target, root, at)
    names = schema.get("type", [])
    names = [names] if isinstance(names, str) else names
    if names and not any(is_type(value, name) for name in names):
        return errors + [f"{at}: {json.dumps(value)[:60]} is not {' or '.join(names)}"]
    if "enum" in schema and not any(same(value, v) for v in schema["enum"]):
        errors.append(f"{at}: {json.dumps(value)[:60]} is none of {schema['enum']}")
    if "const" in schema and not same(value, schema["const"]):
        errors.append(f"{at}: {json.dumps(value)[:60]} is not {schema['const']!r}")
    if "anyOf" in schema and all(check(value, s, root, at) for s in schema["anyOf"]):
        errors.append(f"{at}: {json.dumps(value)[:60]} is none of what is allowed")
    if "oneOf" in schema and sum(not check(value, s, root, at) for s in schema["oneOf"]) != 1:
        errors.append(f"{at}: {json.dumps(value)[:60]} is not exactly one of what is allowed")
    if is_type(value, "number"):
        if value < schema.get("minimum", value) or value > schema.get("maximum", value):
            errors.append(f"{at}: {value} is out of range")
    elif isinstance(value, str) and not re.search(schema.get("pattern", ""), value):
        errors.append(f"{at}: {value[:60]!r} does not match {schema['pattern']}")
    elif isinstance(value, str) and "format" in schema:
        if not re.fullmatch(FORMATS[schema["format"]], value):
            errors.append(f"{at}: {value[:60]!r} is no {schema['format']}")
    elif isinstance(value, list):
        if not schema.get("minItems", 0) <= len(value) <= schema.get("maxItems", len(value)):
            errors.append(f"{at}: has {len(value)} entries")
        if schema.get("uniqueItems") and len({json.dumps(v, sort_keys=True) for v in value}) < len(value):
            errors.append(f"{at}: has an entry twice")
        for i, entry in enumerate(value):
            errors += check(entry, schema.get("items", {}), root, f"{at}[{i}]")
    elif isinstance(value, dict):
        properties = schema.get("properties", {})
        errors += [f"{at}: lacks {key}" for key in schema.get("required", []) if key not in value]
        for key, entry in value.items():
            patterns = [s for p, s in schema.get("patternProperties", {}).items() if re.search(p, key)]
            if key in properties or patterns:
                for rule in patterns + [properties[key]] * (key in properties):
                    errors += check(entry, rule, root, f"{at}.{key}")
            elif schema.get("additionalProperties", True) is False:
                errors.append(f"{at}: has {key}, which the schema does not know")
            elif isinstance(schema.get("additionalProperties"), dict):
                errors += check(entry, schema["additionalProperties"], root, f"{at}.{key}")
    return errors


def check_file(schema_path, document):
    with open(schema_path, encoding="utf-8") as f:
        schema = json.load(f)
    return check(document, schema, schema)


if __name__ == "__main__":
    with open(sys.argv[2], encoding="utf-8") as document_file:
        problems = check_file(sys.argv[1], json.load(document_file))
    print("\n".join(problems[:20]))
    sys.exit(1 if problems else 0)
