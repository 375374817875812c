"""Makes one file of a page under web/: its style sheet and its script, with the modules that it
imports, go into the page, and a Content-Security-Policy that allows these two alone goes into its
head. Modules may use only what this bundler knows: `import { a, b } from "./x.js";` and `export`
before a function, class or constant; names at the top of modules must differ, since all share one
scope. What turns text into markup or code is refused. tools/embed.py calls it.
usage: web.py web/index.html"""
import base64
import hashlib
import os
import re
import sys

STYLE = re.compile(r'<link rel="stylesheet" href="([\w.-]+)">')
SCRIPT = re.compile(r'<script type="module" src="([\w.-]+)"></script>')
IMPORT = re.compile(r'^import \{([^}]*)\} from "\./([\w-]+\.js)";\n', re.M)
MARKUP = re.compile(
    r"(?:inner|outer|insertAdjacent)HTML|document\.write|DOMParser|\beval\b|new Function")
TOP = re.compile(r"^(?:export )?(?:async )?(?:function|class|const|let) (\w+)", re.M)


def read(folder, name):
    with open(os.path.join(folder, name), encoding="utf-8") as f:
        return f.read()


def modules(folder, name, done, above=()):
    """Appends (name, text) of NAME to DONE, behind all that it imports."""
    if name in above:
        sys.exit(f"{folder}/{name}: imports itself: {' '.join(above)}")
    if name in dict(done):
        return
    text = read(folder, name)
    for names, imported in IMPORT.findall(text):
        modules(folder, imported, done, (*above, name))
        exported = re.findall(r"^export (?:async )?(?:function|class|const|let) (\w+)",
                              dict(done)[imported], re.M)
        for wanted in names.replace("\n", " ").split(","):
            if wanted.strip() and wanted.strip() not in exported:
                sys.exit(f"{folder}/{name}: {imported} exports no {wanted.strip()}")
    done.append((name, text))


def bundle(folder, name):
    done, owner, out = [], {}, []
    modules(folder, name, done)
    for module, text in done:
        for top in TOP.findall(text):
            if owner.setdefault(top, module) != module:
                sys.exit(f"{folder}/{module}: {top} is in {owner[top]} already")
        text = re.sub(r"^export (?=(async )?(function|class|const|let) )", "", IMPORT.sub("", text),
                      flags=re.M)
        for refused in MARKUP.findall(text):
            sys.exit(f"{folder}/{module}: {refused} makes markup or code of text")
        strange = re.search(r"^(import|export)\b.*", text, re.M)
        if strange:
            sys.exit(f"{folder}/{module}: not understood: {strange.group()}")
        out.append(f"// {module}\n{text}")
    script = "\n" + "\n".join(out)
    if "</script" in script.lower() or "<!--" in script:
        sys.exit(f"{folder}/{name}: holds what would end its element")
    return script


def source(text):
    digest = hashlib.sha256(text.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def page(path):
    folder, name = os.path.split(path)
    html = read(folder, name)
    style = "\n" + read(folder, STYLE.search(html).group(1))
    script = bundle(folder, SCRIPT.search(html).group(1))
    policy = (f"default-src 'none'; script-src {source(script)}; style-src {source(style)}; "
              "img-src data:; base-uri 'none'; form-action 'none'")
    html = STYLE.sub(lambda _: f"<style>{style}</style>", html)
    html = SCRIPT.sub(lambda _: f'<script type="module">{script}</script>', html)
    meta = f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
    return html.replace('<meta charset="utf-8">', f'<meta charset="utf-8">\n{meta}', 1)


if __name__ == "__main__":
    print(page(sys.argv[1]), end="")
