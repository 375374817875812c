/* Where a JavaScript or TypeScript module specifier leads: relative paths with the extensions and
 * index files that bundlers and Node add, ".js" written for ".ts", aliases of tsconfig.json and
 * jsconfig.json (paths, baseUrl, extends), package imports ("#x"), the packages of the workspace by
 * name (exports, main, source), and the common "@/" and "~/" aliases. By asking a map of paths,
 * never the disk; more generous than any single tool (a build output that is not in the repository
 * is looked for in src/, an alias is tried in all enclosing tsconfig scopes): a specifier that
 * resolves nowhere costs recall, one that resolves in a way the project's own bundler would not
 * hardly ever exists. */
#include "link/modules_javascript.h"

#include "base/limits.h"
#include "link/module_config.h"
#include "link/module_path.h"
#include "link/modules.h"

#include <string.h>

static int64_t file_at(const struct javascript_modules *m, struct str path)
{
    uint32_t file = map_get(&m->files, path, UINT32_MAX);
    return file == UINT32_MAX ? -1 : (int64_t)file;
}

static int64_t with_extension(const struct javascript_modules *m, struct path_buffer *b)
{
    static const char *const extensions[] = {".ts",  ".tsx", ".mts", ".cts",    ".js",   ".jsx",
                                             ".mjs", ".cjs", ".vue", ".svelte", ".json", ".d.ts"};
    size_t n = b->n;
    for (size_t i = 0; i < sizeof extensions / sizeof *extensions; i++) {
        b->n = n;
        path_append_raw(b, str_c(extensions[i]));
        int64_t file = b->bad ? -1 : file_at(m, path_of(b));
        if (file >= 0)
            return file;
    }
    b->n = n;
    b->bad = false;
    return -1;
}

// "./x.js" in TypeScript means x.ts.
static int64_t with_source_extension(const struct javascript_modules *m, struct path_buffer *b)
{
    static const struct {
        const char *written;
        const char *meant[3];
    } swaps[] = {
        {".js", {".ts", ".tsx", ".d.ts"}},
        {".jsx", {".tsx", NULL, NULL}},
        {".mjs", {".mts", ".ts", NULL}},
        {".cjs", {".cts", ".ts", NULL}},
    };
    size_t n = b->n;
    for (size_t i = 0; i < sizeof swaps / sizeof *swaps; i++) {
        struct str written = str_c(swaps[i].written);
        if (!str_ends(path_of(b), written))
            continue;
        for (size_t k = 0; k < 3 && swaps[i].meant[k]; k++) {
            b->n = n - written.n;
            path_append_raw(b, str_c(swaps[i].meant[k]));
            int64_t file = b->bad ? -1 : file_at(m, path_of(b));
            if (file >= 0)
                return file;
        }
        b->n = n;
        b->bad = false;
    }
    return -1;
}

static int64_t at_file(const struct javascript_modules *m, struct path_buffer *b)
{
    if (b->bad)
        return -1;
    int64_t file = file_at(m, path_of(b));
    if (file < 0)
        file = with_extension(m, b);
    return file < 0 ? with_source_extension(m, b) : file;
}

static int64_t at_index(const struct javascript_modules *m, struct path_buffer *b)
{
    size_t n = b->n;
    if (b->bad)
        return -1;
    path_append(b, STR("index"));
    int64_t file = b->bad ? -1 : with_extension(m, b);
    b->n = n;
    b->bad = false;
    return file;
}

/* Packages */

static bool is_output_directory(struct str segment)
{
    static const char *const names[] = {"dist",   "lib", "build", "out",
                                        "output", "es",  "esm",   "cjs"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (str_eq(segment, str_c(names[i])))
            return true;
    return false;
}

static struct str without_script_extension(struct str path)
{
    static const char *const extensions[] = {".d.ts", ".d.mts", ".d.cts", ".js", ".mjs", ".cjs"};
    for (size_t i = 0; i < sizeof extensions / sizeof *extensions; i++)
        if (str_ends(path, str_c(extensions[i])))
            return str_sub(path, 0, path.n - strlen(extensions[i]));
    return path;
}

/* TARGET of a package in DIRECTORY; what would be built from src/ is looked for there. */
static int64_t at_target(const struct javascript_modules *m, struct str directory,
                         struct str target)
{
    struct path_buffer b = path_join(directory, target);
    int64_t file = at_file(m, &b);
    if (file < 0)
        file = at_index(m, &b);
    while (str_starts(target, STR("./")))
        target = str_from(target, 2);
    struct str segment, rest = without_script_extension(target);
    while (file < 0 && rest.n) {
        struct str tail = rest;
        if (!str_split(&tail, '/', &segment) || !is_output_directory(segment) || tail.n == 0)
            break;
        rest = tail;
        b = path_join(directory, STR("src"));
        path_append(&b, str_starts(rest, STR("src/")) ? str_from(rest, 4) : rest);
        file = at_file(m, &b);
        if (file < 0)
            file = at_index(m, &b);
    }
    return file;
}

// Matches NAME against PATTERN with at most one *; *STAR receives what it stood for.
static bool matches(struct str pattern, struct str name, struct str *star)
{
    ptrdiff_t at = str_find_char(pattern, '*', 0);
    *star = STR_NONE;
    if (at < 0)
        return str_eq(pattern, name);
    struct str prefix = str_sub(pattern, 0, (size_t)at), suffix = str_from(pattern, (size_t)at + 1);
    if (name.n < prefix.n + suffix.n || !str_starts(name, prefix) || !str_ends(name, suffix))
        return false;
    *star = str_sub(name, prefix.n, name.n - prefix.n - suffix.n);
    return true;
}

// TARGET with STAR in place of its *.
static void substitute(struct path_buffer *b, struct str target, struct str star)
{
    struct path_buffer raw = {.n = 0};
    ptrdiff_t at = star.p ? str_find_char(target, '*', 0) : -1;
    path_append_raw(&raw, at < 0 ? target : str_sub(target, 0, (size_t)at));
    if (at >= 0) {
        path_append_raw(&raw, star);
        path_append_raw(&raw, str_from(target, (size_t)at + 1));
    }
    b->n = 0;
    b->bad = raw.bad;
    path_append(b, path_of(&raw));
}

static int64_t at_entry(const struct javascript_modules *m, const struct module_package *p,
                        struct str name)
{
    for (uint32_t i = 0; i < p->entries.n; i++) {
        struct str star;
        struct path_buffer target;
        if (!matches(p->entries.v[i].name, name, &star))
            continue;
        substitute(&target, p->entries.v[i].target, star);
        int64_t file = target.bad ? -1 : at_target(m, p->directory, path_of(&target));
        if (file >= 0)
            return file;
    }
    return -1;
}

// SUB is "" for the package itself, else what follows its name: "/client".
static int64_t in_package(const struct javascript_modules *m, const struct module_package *p,
                          struct str sub)
{
    struct path_buffer name = {.n = 0};
    path_append_raw(&name, STR("."));
    path_append_raw(&name, sub);
    int64_t file = name.bad ? -1 : at_entry(m, p, path_of(&name));
    if (file >= 0)
        return file;
    static const char *const tops[] = {"", "src"};
    for (size_t i = 0; i < sizeof tops / sizeof *tops; i++) {
        struct path_buffer b = path_join(p->directory, str_c(tops[i]));
        path_append(&b, sub);
        file = sub.n ? at_file(m, &b) : -1;
        if (file < 0)
            file = at_index(m, &b);
        if (file >= 0)
            return file;
    }
    return -1;
}

static int64_t at_path(const struct javascript_modules *m, struct path_buffer *b)
{
    int64_t file = at_file(m, b);
    if (file >= 0 || b->bad)
        return file;
    uint32_t package = map_get(&m->packages, path_of(b), UINT32_MAX);
    if (package != UINT32_MAX)
        file = in_package(m, &m->package.v[package], STR(""));
    return file < 0 ? at_index(m, b) : file;
}

static int64_t by_package_name(const struct javascript_modules *m, struct str specifier)
{
    struct str rest = specifier, first, second = STR("");
    str_split(&rest, '/', &first);
    size_t n = first.n;
    if (str_starts(first, STR("@")) && rest.p && str_split(&rest, '/', &second))
        n += second.n + 1;
    uint32_t package = map_get(&m->names, str_sub(specifier, 0, n), UINT32_MAX);
    return package == UINT32_MAX ? -1
                                 : in_package(m, &m->package.v[package], str_from(specifier, n));
}

static int64_t by_package_import(const struct javascript_modules *m, struct str directory,
                                 struct str name)
{
    for (;; directory = path_directory(directory)) {
        uint32_t package = map_get(&m->packages, directory, UINT32_MAX);
        if (package != UINT32_MAX)
            return at_entry(m, &m->package.v[package], name);
        if (directory.n == 0)
            return -1;
    }
}

/* Aliases */

static int64_t by_scope(const struct javascript_modules *m, const struct module_alias_scope *s,
                        struct str specifier)
{
    const struct module_alias *best = NULL;
    for (uint32_t i = 0; i < s->aliases.n;
         i++) { // the longest prefix wins, an exact name before all
        const struct module_alias *alias = &s->aliases.v[i];
        bool hit = alias->wildcard ? specifier.n >= alias->prefix.n + alias->suffix.n &&
                                         str_starts(specifier, alias->prefix) &&
                                         str_ends(specifier, alias->suffix)
                                   : str_eq(specifier, alias->prefix);
        if (hit && (!best || !alias->wildcard || alias->prefix.n > best->prefix.n))
            best = alias;
        if (hit && !alias->wildcard)
            break;
    }
    for (uint32_t i = 0; best && i < best->targets.n; i++) {
        struct path_buffer b;
        struct str star = best->wildcard ? str_sub(specifier, best->prefix.n,
                                                   specifier.n - best->prefix.n - best->suffix.n)
                                         : STR_NONE;
        substitute(&b, best->targets.v[i], star);
        int64_t file = at_path(m, &b);
        if (file >= 0)
            return file;
    }
    if (!s->base.p)
        return -1;
    struct path_buffer b = path_join(s->base, specifier);
    return at_path(m, &b);
}

static int64_t by_alias(const struct javascript_modules *m, struct str directory,
                        struct str specifier)
{
    for (;; directory = path_directory(directory)) {
        uint32_t scope = map_get(&m->scopes, directory, UINT32_MAX);
        int64_t file = scope == UINT32_MAX ? -1 : by_scope(m, &m->scope.v[scope], specifier);
        if (file >= 0 || directory.n == 0)
            return file;
    }
}

// What bundlers are told in files that are programs themselves: "@/x" is src/x or x of the package.
static int64_t by_convention(const struct javascript_modules *m, const struct repo_file *from,
                             struct str specifier)
{
    static const struct {
        const char *prefix, *tops[3];
    } conventions[] = {
        {"@/", {"src", "", "app"}},         {"~/", {"src", "", "app"}},
        {"@@/", {"", "src", NULL}},         {"~~/", {"", "src", NULL}},
        {"$lib/", {"src/lib", NULL, NULL}}, {"src/", {"src", NULL, NULL}},
        {"app/", {"app", NULL, NULL}},      {"/", {"", "public", NULL}},
    };
    const struct repo_unit *unit = &m->repo->units.v[from->unit];
    for (size_t i = 0; i < sizeof conventions / sizeof *conventions; i++) {
        struct str prefix = str_c(conventions[i].prefix);
        if (!str_starts(specifier, prefix))
            continue;
        for (size_t k = 0; k < 3 && conventions[i].tops[k]; k++) {
            struct path_buffer b = path_join(unit->root, str_c(conventions[i].tops[k]));
            path_append(&b, str_from(specifier, prefix.n));
            int64_t file = at_path(m, &b);
            if (file >= 0)
                return file;
        }
    }
    return -1;
}

// Without the query that bundlers take: "./x.svg?raw".
static struct str without_query(struct str specifier)
{
    ptrdiff_t at = str_find_char(specifier, '?', 0);
    return at > 0 ? str_sub(specifier, 0, (size_t)at) : specifier;
}

static int64_t find(const struct javascript_modules *m, const struct repo_file *from,
                    struct str specifier)
{
    struct str directory = path_directory(from->path);
    if (str_eq(specifier, STR(".")) || str_eq(specifier, STR("..")) ||
        str_starts(specifier, STR("./")) || str_starts(specifier, STR("../"))) {
        struct path_buffer b = path_join(directory, specifier);
        return at_path(m, &b);
    }
    if (str_starts(specifier, STR("#"))) {
        int64_t file = by_package_import(m, directory, specifier);
        if (file >= 0)
            return file;
    }
    int64_t file = by_alias(m, directory, specifier);
    if (file < 0)
        file = by_package_name(m, specifier);
    return file < 0 ? by_convention(m, from, specifier) : file;
}

static int64_t find_file(const void *state, uint32_t from_file, struct str specifier)
{
    const struct javascript_modules *m = state;
    specifier = without_query(specifier);
    if (specifier.n == 0 || str_starts(specifier, STR("node:")) ||
        str_contains(specifier, STR("://")))
        return -1;
    return find(m, &m->repo->files.v[from_file], specifier);
}

/* One spelling for each module: node:http is http, a file ending is dropped for packages' deep
 * imports ("lodash/debounce.js" is "lodash/debounce"). */
static struct str outside(struct str module)
{
    if (str_starts(module, STR("node:")))
        module = str_from(module, 5);
    if (str_ends(module, STR(".js")) && str_find_char(module, '/', 0) >= 0)
        module.n -= 3;
    return module;
}

static bool can_be_imported(struct str language)
{
    static const char *const languages[] = {"javascript", "typescript", "tsx",  "vue",
                                            "svelte",     "astro",      "json", "graphql"};
    for (size_t k = 0; k < sizeof languages / sizeof *languages; k++)
        if (str_eq(language, str_c(languages[k])))
            return true;
    return false;
}

static const void *open_modules(struct arena *a, const struct repo *r)
{
    struct javascript_modules *m = arena_new(a, struct javascript_modules);
    *m = (struct javascript_modules){.arena = a, .repo = r};
    map_init(&m->files, a);
    map_init(&m->scopes, a);
    map_init(&m->names, a);
    map_init(&m->packages, a);
    for (uint32_t i = 0; i < r->files.n; i++)
        if (can_be_imported(r->files.v[i].language))
            map_set(&m->files, r->files.v[i].path, i);
    modules_read_packages(m);
    modules_read_scopes(m);
    return m;
}

const struct module_system module_system_javascript = {
    .languages = "javascript typescript tsx vue svelte astro",
    .browsers = true,
    .open = open_modules,
    .find = find_file,
    .outside = outside,
};
