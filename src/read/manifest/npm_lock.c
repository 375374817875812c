/* The lock files of Yarn (classic and Berry) and pnpm. Both are YAML of one fixed layout, written
 * by their tools alone, so lines and indentation say all and no size is too large. */
#include "base/limits.h"
#include "base/map.h"
#include "read/manifest/manifest.h"

static size_t indent_of(struct str line)
{
    size_t n = 0;
    while (n < line.n && line.p[n] == ' ')
        n++;
    return n;
}

// Takes "key:" or "key: value" apart, either of which may be quoted. False for anything else.
static bool key_value(struct str line, struct str *key, struct str *value)
{
    line = str_trim(line);
    if (line.n == 0 || line.p[0] == '#')
        return false;
    bool quoted = line.p[0] == '"' || line.p[0] == '\'';
    ptrdiff_t close = quoted ? str_find_char(line, line.p[0], 1) : 0;
    ptrdiff_t colon = close < 0 ? -1 : str_find(line, STR(": "), (size_t)close);
    if (colon < 0 && close >= 0 && line.p[line.n - 1] == ':')
        colon = (ptrdiff_t)line.n - 1;
    if (colon < 0)
        return false;
    *key = manifest_unquote(str_sub(line, 0, (size_t)colon));
    *value = manifest_unquote(str_from(line, (size_t)colon + 1));
    return true;
}

/* Yarn */

// "@a/b@^1" -> "@a/b" and "^1"; Berry says "@a/b@npm:^1".
static bool split_descriptor(struct str descriptor, struct str *name, struct str *range)
{
    ptrdiff_t at = str_find_char(descriptor, '@', 1);
    if (at < 1)
        return false;
    *name = str_sub(descriptor, 0, (size_t)at);
    *range = str_from(descriptor, (size_t)at + 1);
    if (str_starts(*range, STR("npm:")))
        *range = str_from(*range, 4);
    return true;
}

// The heading of an entry: `"a@^1", "a@^2":`, in Berry `"a@npm:^1, a@npm:^2":`.
static bool yarn_heading(struct arena *a, struct str line, struct manifest_row *row)
{
    struct str rest = manifest_unquote(str_sub(line, 0, line.n - 1)), part;
    bool found = false;
    while (str_split(&rest, ',', &part) && row->constraint.n < MANIFEST_NAME_MAX) {
        struct str name, range;
        part = str_trim(part);
        while (part.n && part.p[0] == '"')
            part = str_from(part, 1);
        while (part.n && part.p[part.n - 1] == '"')
            part.n--;
        if (!split_descriptor(part, &name, &range) || str_starts(range, STR("workspace:")))
            return false;
        row->name = name;
        row->constraint =
            found ? arena_printf(a, "%.*s || %.*s", STR_ARG(row->constraint), STR_ARG(range))
                  : range;
        found = true;
    }
    return found;
}

static void read_yarn(struct manifest *m)
{
    struct manifest_row row = {0};
    bool open = false;
    uint32_t number = 0;
    for (struct str rest = m->job->text, line; !m->full && str_line(&rest, &line);) {
        number++;
        if (line.n == 0 || line.p[0] == '#')
            continue;
        if (line.p[0] != ' ') {
            row = (struct manifest_row){.line = number};
            open = line.p[line.n - 1] == ':' && yarn_heading(m->job->scratch, line, &row);
        } else if (open && indent_of(line) == 2) {
            struct str value = str_trim(line);
            if (!str_starts(value, STR("version")))
                continue;
            value = str_trim(str_from(value, sizeof "version" - 1));
            if (str_starts(value, STR(":")))
                value = str_from(value, 1);
            row.resolved = manifest_exact(manifest_unquote(value), 1);
            manifest_add(m, row);
            open = false;
        }
    }
}

/* pnpm */

struct pnpm {
    struct manifest *m;
    struct map seen; // names, and "name version" of what was added
    enum { PNPM_OTHER, PNPM_IMPORTERS, PNPM_GROUP, PNPM_PACKAGES } section;
    const char *scope; // of the group; NULL outside one
    struct str name, specifier;
    uint32_t line;   // of the name
    int64_t package; // row of the last package, FACT_NO_ROW when it was none
};

static const char *group_scope(struct str key)
{
    return str_eq(key, STR("dependencies"))           ? "production"
           : str_eq(key, STR("devDependencies"))      ? "development"
           : str_eq(key, STR("optionalDependencies")) ? "optional"
                                                      : NULL;
}

// "4.17.1(react@18.0.0)" and "4.17.1_react@18.0.0" name their peers behind the version.
static struct str without_peers(struct str version)
{
    return manifest_until(version, "(_");
}

static void add_imported(struct pnpm *p, struct str version)
{
    struct str exact = manifest_exact(without_peers(version), 1);
    struct arena *a = p->m->job->scratch;
    if (!p->name.n || !exact.n) // links to workspaces have no version
        return;
    struct str both = arena_printf(a, "%.*s %.*s", STR_ARG(p->name), STR_ARG(exact));
    if (!map_get(&p->seen, both, 0))
        manifest_add(p->m, (struct manifest_row){.line = p->line,
                                                 .name = p->name,
                                                 .constraint = p->specifier,
                                                 .resolved = exact,
                                                 .scope = p->scope});
    map_set(&p->seen, both, 1);
    map_set(&p->seen, p->name, 1);
}

// Name and version of "/@a/b/1.2.3_peers" (pnpm 5 to 7), "/@a/b@1.2.3(peers)" and "@a/b@1.2.3".
static bool split_place(struct str key, struct str *name, struct str *version)
{
    ptrdiff_t slash = str_rfind_char(key, '/');
    if (slash > 0 && key.p[0] == '/') {
        *version = manifest_exact(without_peers(str_from(key, (size_t)slash + 1)), 1);
        *name = str_sub(key, 1, (size_t)slash - 1);
        if (version->n)
            return true;
    }
    key = manifest_until(key.n && key.p[0] == '/' ? str_from(key, 1) : key, "(");
    ptrdiff_t at = str_rfind_char(key, '@');
    if (at < 1)
        return false;
    *name = str_sub(key, 0, (size_t)at);
    *version = manifest_exact(str_from(key, (size_t)at + 1), 1);
    return version->n > 0;
}

// What only other packages asked for.
static void add_package(struct pnpm *p, struct str key, uint32_t line)
{
    struct str name, version;
    p->package = FACT_NO_ROW;
    if (!split_place(key, &name, &version) || map_get(&p->seen, name, 0))
        return;
    p->package =
        manifest_add(p->m, (struct manifest_row){.line = line, .name = name, .resolved = version});
}

// A line of a group of dependencies; BASE is the indentation of the group's name.
static void in_group(struct pnpm *p, size_t indent, size_t base, struct str key, struct str value,
                     uint32_t line)
{
    if (indent == base) {
        p->scope = value.n ? NULL : group_scope(key);
    } else if (!p->scope) {
        return;
    } else if (indent == base + 2) {
        p->name = key;
        p->specifier = STR_NONE;
        p->line = line;
        if (value.n)
            add_imported(p, value);
    } else if (indent == base + 4 && str_eq(key, STR("specifier"))) {
        p->specifier = value;
    } else if (indent == base + 4 && str_eq(key, STR("version"))) {
        add_imported(p, value);
    }
}

static void pnpm_line(struct pnpm *p, size_t indent, struct str key, struct str value,
                      uint32_t line)
{
    if (indent == 0) {
        p->scope = NULL;
        p->package = FACT_NO_ROW;
        p->section = str_eq(key, STR("importers"))  ? PNPM_IMPORTERS
                     : str_eq(key, STR("packages")) ? PNPM_PACKAGES
                     : group_scope(key)             ? PNPM_GROUP
                                                    : PNPM_OTHER;
    }
    if (p->section == PNPM_GROUP) {
        in_group(p, indent, 0, key, value, line);
    } else if (p->section == PNPM_IMPORTERS && indent >= 4) {
        in_group(p, indent, 4, key, value, line);
    } else if (p->section == PNPM_PACKAGES && indent == 2) {
        add_package(p, key, line);
    } else if (p->section == PNPM_PACKAGES && indent == 4 && p->package) {
        bool yes = str_eq(value, STR("true"));
        if (yes && str_eq(key, STR("dev")))
            manifest_row(p->m, p->package)->scope = STR("development");
        else if (yes && str_eq(key, STR("optional")))
            manifest_row(p->m, p->package)->scope = STR("optional");
    }
}

static void read_pnpm(struct manifest *m)
{
    struct pnpm p = {.m = m};
    map_init(&p.seen, m->job->scratch);
    uint32_t number = 0;
    for (struct str rest = m->job->text, line; !m->full && str_line(&rest, &line);) {
        struct str key, value;
        number++;
        if (key_value(line, &key, &value))
            pnpm_line(&p, indent_of(line), key, value, number);
    }
}

static void read_npm_lock(struct read_job *job)
{
    struct manifest m;
    if (!manifest_begin(&m, job, "npm"))
        return;
    if (str_eq(path_base(job->file->path), STR("yarn.lock")))
        read_yarn(&m);
    else
        read_pnpm(&m);
}

const struct reader reader_manifest_npm_lock = {
    .name = "npm lock",
    .languages = "",
    .files = "yarn.lock pnpm-lock.yaml",
    .read = read_npm_lock,
};
