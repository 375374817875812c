#!/usr/bin/env python3
"""Do findings follow the evidence? Mutations of whole repositories.

usage: mutations.py --bin PATH/prod-readiness REPO...

Works on a copy of each REPO (a plain checkout). Three questions:
  one      each piece of positive evidence removed alone, with the block that hangs on its line: does
           the item's finding or evidence change?
  all      all positive evidence of an item removed at once: is the finding worse?
  neutral  what must not matter (below): do all findings stay as they were?
Neutral changes: comment lines above each code file, Windows line ends, trailing spaces, the service in a
folder of a repository.
Prints what survived, then rates. Needs python3 only; exit 0 always (a measurement, not a gate).
"""
import argparse, collections, json, os, re, shutil, subprocess, sys, tempfile

WORTH = {"met": 2, "partial": 1, "unmet": 0, "na": 0}
COMMENT = {"py": "#", "rb": "#", "yaml": "#", "yml": "#", "sh": "#", "toml": "#", "tf": "#", "properties": "#",
           "conf": "#", "ini": "#", "env": "#", "js": "//", "jsx": "//", "mjs": "//", "cjs": "//", "ts": "//",
           "tsx": "//", "go": "//", "java": "//", "kt": "//", "cs": "//", "rs": "//"}
CODE = {"py", "rb", "js", "jsx", "mjs", "cjs", "ts", "tsx", "go", "java", "kt", "cs", "rs"}


def evaluate(binary, repo, item=None):
    cmd = [binary, "evaluate", "--repo", repo, "--format", "json", "--exit-zero", "--no-cache", "--date", "2026-01-15"]
    if item:
        cmd += ["--only", item]
    p = subprocess.run(cmd, capture_output=True, text=True, errors="replace", timeout=600)
    if p.returncode:
        sys.exit(f"{repo}: {p.stderr.strip()}")
    return {i["id"]: i for i in json.loads(p.stdout)["items"]}


def ending(path):
    return path.rsplit(".", 1)[-1].lower()


def block(lines, at):
    """Lines of the piece that begins at index AT: what is indented deeper, and what closes it."""
    def indent(text):
        return len(text) - len(text.lstrip())
    own, end = indent(lines[at]), at + 1
    while end < len(lines) and (not lines[end].strip() or indent(lines[end]) > own):
        end += 1
    if end > at + 1 and end < len(lines) and re.match(r"\s*[\])}]", lines[end]):
        end += 1
    return at, end


def read(path):
    with open(path, encoding="utf-8", errors="surrogateescape", newline="") as f:
        return f.read().split("\n")


def write(path, lines):
    with open(path, "w", encoding="utf-8", errors="surrogateescape", newline="") as f:
        f.write("\n".join(lines))


class Without:
    """The repository without PLACES ((path, line) pairs), inside of a with statement."""

    def __init__(self, root, places):
        self.root, self.places, self.kept = root, places, {}

    def __enter__(self):
        by_file = collections.defaultdict(set)
        for path, line in self.places:
            by_file[path].add(line)
        for path, numbers in by_file.items():
            full = os.path.join(self.root, path)
            lines = self.kept[full] = read(full)
            gone = set()
            for n in numbers:
                if 0 < n <= len(lines):
                    gone.update(range(*block(lines, n - 1)))
            write(full, [text for i, text in enumerate(lines) if i not in gone])

    def __exit__(self, *_):
        for full, lines in self.kept.items():
            write(full, lines)


def positive(root, item):
    """Where the good is: the places that a note names (the guard of a route), else the cited line."""
    places = set()
    for e in item["evidence"]:
        if e["outcome"] == "met" and e["path"] and e["line"]:
            named = {(p, int(n)) for p, n in re.findall(r"([^\s(]+):(\d+)\b", e["note"])
                     if os.path.isfile(os.path.join(root, p))}
            places |= named or {(e["path"], e["line"])}
    return sorted(places)


def face(item):
    """What a reader sees of an item, without line numbers."""
    seen = sorted((e["path"] or "", e["outcome"], re.sub(r":\d+", "", e["note"])) for e in item["evidence"])
    return item["finding"], item["basis"], seen


def removals(binary, root, base, counts):
    for name, item in base.items():
        places = positive(root, item)
        if not places or item["finding"] not in ("met", "partial"):
            continue
        for place in places if len(places) > 1 else []:
            with Without(root, [place]):
                now = evaluate(binary, root, name)[name]
            counts["one", "of"] += 1
            counts["one", "ok"] += face(now) != face(item)
            if face(now) == face(item):
                print(f"  one      {name} ({item['finding']}) stays without {place[0]}:{place[1]}")
        with Without(root, places):
            now = evaluate(binary, root, name)[name]
        worse = WORTH[now["finding"]] < WORTH[item["finding"]] or (item["finding"] == "partial" and face(now) != face(item))
        counts["all", "of"] += 1
        counts["all", "ok"] += worse
        if not worse:
            where = ", ".join(f"{p}:{n}" for p, n in places[:3])
            print(f"  all      {name} stays {now['finding']} without {where}{' ...' if len(places) > 3 else ''}")


def each_file(root, change):
    for folder, folders, files in os.walk(root):
        folders[:] = [f for f in folders if f not in (".git", "node_modules", "vendor")]
        for f in files:
            full = os.path.join(folder, f)
            if not os.path.islink(full) and os.path.getsize(full) < 1 << 20:
                change(full)


def comments_above(root):
    def change(full):
        mark = COMMENT.get(ending(full))
        if mark and ending(full) in CODE:
            lines = read(full)
            if not lines[0].startswith(("#!", "# -*-", "//go:build", "// +build")):
                write(full, [f"{mark} Kept by the platform team.", f"{mark} See the wiki.", ""] + lines)
    each_file(root, change)


def windows_ends(root):
    def change(full):
        if ending(full) in COMMENT and ending(full) != "sh":
            lines = read(full)
            if not any(text.endswith("\r") for text in lines):
                write(full, [text + "\r" if i < len(lines) - 1 else text for i, text in enumerate(lines)])
    each_file(root, change)


def trailing_spaces(root):
    def change(full):
        if ending(full) in CODE - {"py"}:
            lines = read(full)
            quoted = sum(text.count("`") + text.count('"""') for text in lines)
            if not quoted:
                write(full, [text if text.endswith("\\") else text + "  " for text in lines])
    each_file(root, change)


def inside_a_folder(root):
    inner = os.path.join(root, "backend-service")
    os.mkdir(inner)
    for name in os.listdir(root):
        # what belongs to the repository stays at its root, and names paths of the service
        if name not in ("backend-service", ".git", ".github", ".gitlab-ci.yml", ".circleci"):
            os.rename(os.path.join(root, name), os.path.join(inner, name))


NEUTRAL = [comments_above, windows_ends, trailing_spaces, inside_a_folder]


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--bin", required=True)
    a.add_argument("repos", nargs="+")
    args = a.parse_args()
    counts = collections.Counter()
    for repo in args.repos:
        print(os.path.basename(repo.rstrip("/")))
        with tempfile.TemporaryDirectory() as scratch:
            root = os.path.join(scratch, "copy")
            shutil.copytree(repo, root, symlinks=True)
            base = evaluate(args.bin, root)
            removals(args.bin, root, base, counts)
            for change in NEUTRAL:
                other = os.path.join(scratch, "other")
                shutil.copytree(repo, other, symlinks=True)
                change(other)
                now = evaluate(args.bin, other)
                shutil.rmtree(other)
                for name in base:
                    same = now[name]["finding"] == base[name]["finding"]
                    counts["neutral", "of"] += 1
                    counts["neutral", "ok"] += same
                    if not same:
                        print(f"  neutral  {change.__name__}: {name} {base[name]['finding']} -> {now[name]['finding']}")
    for kind in ("one", "all", "neutral"):
        ok, of = counts[kind, "ok"], counts[kind, "of"]
        print(f"{kind:8} {ok} of {of}" + (f" ({100 * ok / of:.1f} %)" if of else ""))


if __name__ == "__main__":
    main()
