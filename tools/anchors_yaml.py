"""The few top-level keys of catalogue files that the build needs, without a YAML library: catalogue
files keep `library`, `ecosystem`, `anchors` and `tests` at the left margin; `anchors` is a flow or a
block list."""
import re

TOKEN = re.compile(r"""\s*(?:'((?:[^']|'')*)'|"((?:[^"\\]|\\.)*)"|([^,\]\s'"][^,\]]*?))\s*(?=[,\]])\s*,?""")


def scalar(text):
    text = text.strip()
    if text and text[0] in "'\"" and text.rstrip()[-1] == text[0]:
        return text[1:-1]
    return re.split(r"\s+#", text)[0].strip()


def flow_list(text, start):
    found, at = [], start + 1
    while text[at:].lstrip()[:1] not in ("]", ""):
        m = TOKEN.match(text, at)
        if not m:
            raise SystemExit(f"not a flow list: {text[start:start + 60]!r}")
        found.append(next(g for g in m.groups() if g is not None).strip())
        at = m.end()
    return found


def documents(text):
    for document in re.split(r"^---.*$", text, flags=re.M):
        keys = dict(re.findall(r"^(library|ecosystem|tests):[ \t]*(.+)$", document, re.M))
        if "library" not in keys:
            continue
        anchors = []
        flow = re.search(r"^anchors:\s*(?=\[)", document, re.M)
        block = re.search(r"^anchors:[ \t]*(?:#.*)?\n((?:[ \t]*-[ \t].+\n)+)", document + "\n", re.M)
        if flow:
            anchors = flow_list(document, flow.end())
        elif block:
            anchors = [scalar(line.strip()[1:]) for line in block.group(1).splitlines()]
        yield (scalar(keys["library"]), scalar(keys.get("ecosystem", "")) or None, anchors,
               scalar(keys.get("tests", "")) == "true")
