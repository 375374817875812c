/* A unit is found by the name of its manifest alone. Only the manifests of units are opened, for
 * the declared name, with a few lines of scanning each instead of a parser: a name that is not
 * found is the directory's. Where several tools share a directory the server's language wins over
 * npm, which often only builds assets there. */
#include "repo/units.h"

#include "base/map.h"
#include "repo/classify.h"

enum { MANIFEST_MAX = 1 << 20, NAME_MAX_BYTES = 200 };

// In order of precedence inside one directory.
static const struct manifest {
    const char *file; // base name; a leading '.' means extension
    const char *kind;
} manifests[] = {
    {"go.mod", "go"},
    {"pom.xml", "maven"},
    {"build.gradle", "gradle"},
    {"build.gradle.kts", "gradle"},
    {"Cargo.toml", "rust"},
    {".csproj", "dotnet"},
    {".fsproj", "dotnet"},
    {".vbproj", "dotnet"},
    {"composer.json", "php"},
    {"Gemfile", "ruby"},
    {"pyproject.toml", "python"},
    {"setup.py", "python"},
    {"setup.cfg", "python"},
    {"Pipfile", "python"},
    {"requirements.txt", "python"},
    {"package.json", "npm"},
    {"Dockerfile", "docker"},
};

enum { MANIFESTS = sizeof manifests / sizeof *manifests, NO_MANIFEST = MANIFESTS };

struct candidate {
    struct str directory;
    uint32_t rank; // into manifests; NO_MANIFEST for the roots
    uint32_t file; // index of the manifest
};

typedef vec(struct candidate) candidate_vec;

static uint32_t manifest_rank(const struct repo_file *f)
{
    struct str base = path_base(f->path);
    for (uint32_t i = 0; i < MANIFESTS; i++) {
        struct str name = str_c(manifests[i].file);
        if (name.p[0] == '.' ? base.n > name.n && str_ends(base, name) : str_eq(base, name))
            return i;
    }
    return str_eq(f->language, STR("dockerfile")) && !str_contains(base, STR("dockerignore"))
               ? MANIFESTS - 1
               : NO_MANIFEST;
}

// Directories that collect images of code that lies elsewhere.
static bool is_packaging(struct str directory)
{
    static const char *const names[] = {
        "docker",        ".docker", "dockerfiles", "deploy",    "deployment", "deployments",
        "build",         "ci",      "podman",      "container", "containers", "images",
        ".devcontainer", "infra",   "ops",         "devops",    "package",    "packaging",
        "scripts",       "tools",   "hack",        "contrib"};
    struct str base = path_base(directory);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (str_eq_nocase(base, str_c(names[i])))
            return true;
    return false;
}

// Whether production code lies below DIRECTORY.
static bool holds_code(const struct repo *r, struct str directory, uint32_t from)
{
    while (from > 0 && path_under(r->files.v[from - 1].path, directory))
        from--;
    for (uint32_t i = from; i < r->files.n && path_under(r->files.v[i].path, directory); i++)
        if (r->files.v[i].role == ROLE_PRODUCTION && classify_is_code(r->files.v[i].language))
            return true;
    return false;
}

static bool may_declare(const struct repo_file *f)
{
    return f->role == ROLE_PRODUCTION || f->role == ROLE_EXAMPLE;
}

static void collect(const struct repo *r, struct arena *a, candidate_vec *found)
{
    struct map at, refused; // by directory
    map_init(&at, a);
    map_init(&refused, a);
    vec_push(a, found, (struct candidate){STR(""), NO_MANIFEST, 0});
    map_set(&at, STR(""), 0);
    for (uint32_t i = 0; i < r->files.n; i++) {
        const struct repo_file *f = &r->files.v[i];
        struct str directory = path_directory(f->path);
        struct str tree = f->prefix ? str_sub(f->path, 0, f->prefix - 1) : STR("");
        if (map_get(&at, tree, UINT32_MAX) == UINT32_MAX) { // the root of a --with tree
            map_set(&at, tree, found->n);
            vec_push(a, found, (struct candidate){tree, NO_MANIFEST, i});
        }
        uint32_t rank = may_declare(f) ? manifest_rank(f) : NO_MANIFEST;
        if (rank == NO_MANIFEST)
            continue;
        uint32_t known = map_get(&at, directory, UINT32_MAX);
        if (known != UINT32_MAX) {
            if (rank < found->v[known].rank) {
                found->v[known].rank = rank;
                found->v[known].file = i;
            }
            continue;
        }
        if (rank == MANIFESTS - 1) { // each directory is searched for code once
            uint32_t *no = map_at(&refused, directory, UINT32_MAX);
            if (*no == UINT32_MAX)
                *no = is_packaging(directory) || !holds_code(r, directory, i);
            if (*no)
                continue;
        }
        map_set(&at, directory, found->n);
        vec_push(a, found, (struct candidate){directory, rank, i});
    }
}

/* Names */

// The text between the quotes that open at or after FROM on this line.
static struct str quoted(struct str line, size_t from)
{
    for (size_t i = from; i < line.n; i++) {
        if (line.p[i] != '"' && line.p[i] != '\'')
            continue;
        ptrdiff_t end = str_find_char(line, line.p[i], i + 1);
        return end < 0 ? STR_NONE : str_sub(line, i + 1, (size_t)end - i - 1);
    }
    return STR_NONE;
}

// The value of "name" in the outermost object.
static struct str json_name(struct str text)
{
    int depth = 0;
    bool key_matched = false;
    for (size_t i = 0; i < text.n; i++) {
        char c = text.p[i];
        if (c == '{' || c == '[') {
            depth++;
            key_matched = false;
        } else if (c == '}' || c == ']') {
            depth--;
        } else if (c == '"') {
            size_t start = ++i;
            while (i < text.n && text.p[i] != '"')
                i += text.p[i] == '\\' ? 2 : 1;
            struct str s = str_sub(text, start, i < text.n ? i - start : text.n - start);
            if (key_matched)
                return s;
            struct str rest = str_trim(str_sub(text, i + 1, 16));
            key_matched = depth == 1 && str_eq(s, STR("name")) && str_starts(rest, STR(":"));
        } else if (c != ':' && c != ' ' && c != '\t' && c != '\n' && c != '\r') {
            key_matched = false;
        }
    }
    return STR_NONE;
}

// name = "x" under one of the tables that describe the package.
static struct str toml_name(struct str text)
{
    bool inside = false;
    for (struct str line; str_line(&text, &line);) {
        line = str_trim(line);
        if (str_starts(line, STR("[")))
            inside = str_eq(line, STR("[project]")) || str_eq(line, STR("[tool.poetry]")) ||
                     str_eq(line, STR("[package]")) || str_eq(line, STR("[metadata]"));
        else if (inside && str_starts(line, STR("name")) &&
                 str_starts(str_trim(str_from(line, 4)), STR("="))) {
            struct str value = str_trim(str_from(str_trim(str_from(line, 4)), 1));
            return str_starts(value, STR("\"")) || str_starts(value, STR("'")) ? quoted(value, 0)
                                                                               : value;
        }
    }
    return STR_NONE;
}

static struct str go_name(struct str text)
{
    for (struct str line; str_line(&text, &line);)
        if (str_starts(line, STR("module "))) {
            struct str rest = str_trim(str_from(line, 7)), name = rest;
            str_split(&rest, ' ', &name);
            return str_starts(name, STR("\"")) ? quoted(name, 0) : name;
        }
    return STR_NONE;
}

// The first artifact that is not the parent's: the project's own.
static struct str pom_name(struct str text)
{
    ptrdiff_t parent = str_find(text, STR("<parent>"), 0), past = -1;
    ptrdiff_t at = str_find(text, STR("<artifactId>"), 0);
    if (parent >= 0)
        past = str_find(text, STR("</parent>"), (size_t)parent);
    if (at > parent && at < past)
        at = str_find(text, STR("<artifactId>"), (size_t)past);
    ptrdiff_t end = at < 0 ? -1 : str_find(text, STR("</"), (size_t)at + 12);
    return end < 0 ? STR_NONE : str_trim(str_sub(text, (size_t)at + 12, (size_t)(end - at) - 12));
}

// After KEY: setup(name="x") in Python, rootProject.name = 'x' in Gradle.
static struct str assigned_name(struct str text, struct str key)
{
    for (struct str line; str_line(&text, &line);) {
        ptrdiff_t at = str_find(line, key, 0);
        struct str before = str_trim(str_sub(line, 0, at < 0 ? 0 : (size_t)at));
        if (at < 0 || str_contains(before, STR("#")) || str_contains(before, STR("//")))
            continue;
        struct str value = str_trim(str_from(line, (size_t)at + key.n));
        if (str_starts(value, STR("=")))
            return quoted(value, 0);
    }
    return STR_NONE;
}

static struct str read_text(const struct repo *r, int64_t file)
{
    struct str text = STR_NONE;
    if (file < 0)
        return STR_NONE;
    return repo_read(&r->files.v[file], r->arena, MANIFEST_MAX, &text, NULL) == ERR_OK ? text
                                                                                       : STR_NONE;
}

static struct str gradle_name(const struct repo *r, struct str directory)
{
    struct str text =
        read_text(r, repo_find(r, arena_path(r->arena, directory, STR("settings.gradle"))));
    if (!text.p)
        text =
            read_text(r, repo_find(r, arena_path(r->arena, directory, STR("settings.gradle.kts"))));
    return text.p ? assigned_name(text, STR("rootProject.name")) : STR_NONE;
}

static struct str declared_name(const struct repo *r, const struct candidate *c)
{
    struct str kind = str_c(manifests[c->rank].kind), path = r->files.v[c->file].path;
    struct str base = path_base(path), extension = path_extension(path);
    if (str_eq(kind, STR("docker")) || str_eq(kind, STR("ruby")))
        return STR_NONE;
    if (str_eq(kind, STR("dotnet")))
        return str_sub(base, 0, base.n - extension.n - 1);
    if (str_eq(kind, STR("gradle")))
        return gradle_name(r, c->directory);
    struct str text = read_text(r, c->file);
    if (!text.p)
        return STR_NONE;
    if (str_eq(extension, STR("json")))
        return json_name(text);
    if (str_eq(extension, STR("xml")))
        return pom_name(text);
    if (str_eq(extension, STR("mod")))
        return go_name(text);
    return str_eq(base, STR("setup.py")) ? assigned_name(text, STR("name")) : toml_name(text);
}

static bool is_usable(struct str name)
{
    if (name.n == 0 || name.n > NAME_MAX_BYTES)
        return false;
    for (size_t i = 0; i < name.n; i++)
        if ((unsigned char)name.p[i] <= ' ' || name.p[i] == '$' || name.p[i] == '"')
            return false; // a variable or no name at all
    return true;
}

static struct str unit_name(const struct repo *r, const struct candidate *c)
{
    struct str name = c->rank == NO_MANIFEST ? STR_NONE : declared_name(r, c);
    if (is_usable(name))
        return arena_str(r->arena, name);
    return path_base(c->directory.n ? c->directory : r->root);
}

static int by_directory(const void *x, const void *y)
{
    const struct candidate *a = x, *b = y;
    return str_cmp(a->directory, b->directory);
}

// The unit of DIRECTORY or of the nearest directory above it.
static uint32_t innermost(const struct map *at, struct str directory)
{
    for (;;) {
        uint32_t unit = map_get(at, directory, UINT32_MAX);
        if (unit != UINT32_MAX || directory.n == 0)
            return unit == UINT32_MAX ? 0 : unit;
        directory = path_directory(directory);
    }
}

void units_find(struct repo *r)
{
    candidate_vec found = {0};
    struct map at;
    map_init(&at, r->arena);
    collect(r, r->arena, &found);
    qsort(found.v, found.n, sizeof *found.v, by_directory);
    for (uint32_t i = 0; i < found.n; i++) {
        const struct candidate *c = &found.v[i];
        struct str above = path_directory(c->directory);
        uint32_t parent = i == 0 ? 0 : innermost(&at, above);
        const char *kind = c->rank == NO_MANIFEST ? "root" : manifests[c->rank].kind;
        vec_push(r->arena, &r->units,
                 (struct repo_unit){c->directory, str_c(kind), unit_name(r, c), parent});
        map_set(&at, c->directory, i);
    }
    struct str last = STR_NONE;
    uint32_t unit = 0;
    for (uint32_t i = 0; i < r->files.n; i++) {
        struct str directory = path_directory(r->files.v[i].path);
        if (!last.p || !str_eq(directory, last)) {
            unit = innermost(&at, directory);
            last = directory;
        }
        r->files.v[i].unit = unit;
    }
}
