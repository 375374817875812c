"""The few top-level keys of catalogue files that the build needs, without a YAML library: catalogue
files keep `library`, `ecosystem`, `anchors` and `tests` at the left margin, lists in flow style."""
import re


def scalar(text):
    text = text.strip()
    if text and text[0] in "'\"":
        return text[1 : text.index(text[0], 1)]
    return re.split(r"\s+#", text)[0].strip()


def flow_list(text):
    return [scalar(m) for m in re.findall(r"'[^']*'|\"[^\"]*\"|[^,\[\]\s][^,\[\]]*", text.strip()[1:-1])]


def documents(text):
    for document in re.split(r"^---.*$", text, flags=re.M):
        found = dict(re.findall(r"^(library|ecosystem|anchors|tests):[ \t]*(.+)$", document, re.M))
        block = re.search(r"^anchors:[ \t]*(?:#.*)?\n((?:[ \t]*-[ \t].+\n)+)", document + "\n", re.M)
        if "library" not in found:
            continue
        anchors = []
        if block:
            anchors = [scalar(line.strip()[1:]) for line in block.group(1).splitlines()]
        elif "anchors" in found:
            anchors = flow_list(found["anchors"])
        yield (scalar(found["library"]), scalar(found.get("ecosystem", "")) or None, anchors,
               scalar(found.get("tests", "")) == "true")
