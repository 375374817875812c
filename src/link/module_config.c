/* package.json and tsconfig.json as far as module resolution asks. Both are JSON with liberties
 * that the tree parser takes. Only texts are kept, copied into the arena of the modules; each
 * file's tree dies with a scratch arena. */
#include "link/module_config.h"

#include "base/limits.h"
#include "read/config/tree.h"

enum {
    CONFIG_MAX = 1 << 20, // bytes of one file
    ENTRIES_MAX = 512,    // entries of one package, aliases of one scope
    CONDITIONS_MAX = 8,   // nesting of "exports" conditions
};

struct source { // one parsed file
    struct arena scratch;
    struct tree tree;
    uint32_t top; // its outermost map, TREE_NONE when there is none
};

static void source_open(struct source *s, const struct javascript_modules *m, uint32_t file)
{
    struct str text;
    arena_init(&s->scratch);
    tree_init(&s->tree, &s->scratch);
    s->top = TREE_NONE;
    if (repo_read(&m->repo->files.v[file], &s->scratch, CONFIG_MAX, &text, NULL) != ERR_OK)
        return;
    if (str_starts(text, STR("\xEF\xBB\xBF")))
        text = str_from(text, 3);
    tree_parse_json(&s->tree, text);
    if (s->tree.documents.n)
        s->top = s->tree.documents.v[0];
}

static void source_release(struct source *s)
{
    arena_release(&s->scratch);
}

static struct str scalar(const struct source *s, uint32_t map, struct str key)
{
    const struct tree_node *node = tree_at(&s->tree, tree_child(&s->tree, map, key));
    return node && node->type == TREE_STRING ? node->value : STR_NONE;
}

/* DIRECTORY + PATH without "." and ".."; STR_NONE when it leaves the root. */
static struct str normal_path(struct arena *a, struct str directory, struct str path)
{
    struct str both = arena_path(a, directory, path), segment;
    char *out = arena_alloc(a, both.n + 2);
    size_t n = 0;
    while (str_split(&both, '/', &segment)) {
        if (segment.n == 0 || str_eq(segment, STR(".")))
            continue;
        if (str_eq(segment, STR(".."))) {
            if (n == 0)
                return STR_NONE;
            while (n && out[n - 1] != '/')
                n--;
            n -= n > 0;
            continue;
        }
        if (n)
            out[n++] = '/';
        memcpy(out + n, segment.p, segment.n);
        n += segment.n;
    }
    return (struct str){out, n};
}

/* Packages */

static void add_entry(struct javascript_modules *m, struct module_package *p, struct str name,
                      struct str target)
{
    if (target.p && name.p && p->entries.n < ENTRIES_MAX)
        vec_push(m->arena, &p->entries,
                 (struct module_entry){arena_str(m->arena, name), arena_str(m->arena, target)});
}

// Every file that the conditions below NODE can choose, in their order.
static void add_conditions(struct javascript_modules *m, struct module_package *p,
                           const struct source *s, struct str name, uint32_t node, int depth)
{
    const struct tree_node *at = tree_at(&s->tree, node);
    if (!at || depth > CONDITIONS_MAX)
        return;
    if (at->type == TREE_STRING)
        add_entry(m, p, name, at->value);
    for (uint32_t child = at->first; child; child = tree_at(&s->tree, child)->next)
        add_conditions(m, p, s, name, child, depth + 1);
}

static void add_exports(struct javascript_modules *m, struct module_package *p,
                        const struct source *s, uint32_t exports)
{
    const struct tree_node *at = tree_at(&s->tree, exports);
    if (!at)
        return;
    const struct tree_node *first = tree_at(&s->tree, at->first);
    bool keyed = at->type == TREE_MAP && first && first->key.n &&
                 (first->key.p[0] == '.' || first->key.p[0] == '#');
    if (!keyed) {
        add_conditions(m, p, s, STR("."), exports, 0);
        return;
    }
    for (uint32_t child = at->first; child; child = tree_at(&s->tree, child)->next)
        add_conditions(m, p, s, tree_at(&s->tree, child)->key, child, 0);
}

static void read_package(struct javascript_modules *m, uint32_t file)
{
    static const char *const fields[] = {"source", "main", "module", "browser", "types", "typings"};
    struct module_package p = {.directory = path_directory(m->repo->files.v[file].path)};
    struct source s;
    source_open(&s, m, file);
    add_entry(m, &p, STR("."), scalar(&s, s.top, STR("source")));
    add_exports(m, &p, &s, tree_child(&s.tree, s.top, STR("exports")));
    add_exports(m, &p, &s, tree_child(&s.tree, s.top, STR("imports")));
    for (size_t i = 1; i < sizeof fields / sizeof *fields; i++)
        add_entry(m, &p, STR("."), scalar(&s, s.top, str_c(fields[i])));
    struct str name = scalar(&s, s.top, STR("name"));
    if (name.n && name.n < PATH_LENGTH_MAX)
        map_at(&m->names, arena_str(m->arena, name), m->package.n); // the first by path keeps it
    map_set(&m->packages, p.directory, m->package.n);
    vec_push(m->arena, &m->package, p);
    source_release(&s);
}

void modules_read_packages(struct javascript_modules *m)
{
    for (uint32_t i = 0; i < m->repo->files.n; i++) {
        const struct repo_file *f = &m->repo->files.v[i];
        if (f->role != ROLE_VENDORED && str_eq(path_base(f->path), STR("package.json")))
            read_package(m, i);
    }
}

/* Scopes */

static struct module_alias make_alias(struct javascript_modules *m, struct str pattern)
{
    ptrdiff_t star = str_find_char(pattern, '*', 0);
    pattern = arena_str(m->arena, pattern);
    if (star < 0)
        return (struct module_alias){.prefix = pattern, .suffix = STR("")};
    return (struct module_alias){
        .prefix = str_sub(pattern, 0, (size_t)star),
        .suffix = str_from(pattern, (size_t)star + 1),
        .wildcard = true,
    };
}

static void read_paths(struct javascript_modules *m, struct module_alias_scope *scope,
                       const struct source *s, uint32_t paths, struct str base)
{
    const struct tree_node *map = tree_at(&s->tree, paths);
    scope->aliases.n = 0; // "paths" of an extending file replace those of the extended one
    for (uint32_t child = map->first; child; child = tree_at(&s->tree, child)->next) {
        const struct tree_node *entry = tree_at(&s->tree, child);
        if (!entry->key.p || scope->aliases.n >= ENTRIES_MAX)
            continue;
        struct module_alias alias = make_alias(m, entry->key);
        for (uint32_t at = entry->first; at; at = tree_at(&s->tree, at)->next) {
            struct str target = tree_at(&s->tree, at)->value;
            target = target.p ? normal_path(m->arena, base, target) : STR_NONE;
            if (target.p && alias.targets.n < ENTRIES_MAX)
                vec_push(m->arena, &alias.targets, target);
        }
        vec_push(m->arena, &scope->aliases, alias);
    }
}

static int64_t json_at(const struct javascript_modules *m, struct str path)
{
    int64_t file = path.p ? repo_find(m->repo, path) : -1;
    if (file < 0 && path.p)
        file = repo_find(m->repo, arena_join(m->arena, path, STR(".json")));
    return file < 0 && path.p ? repo_find(m->repo, arena_path(m->arena, path, STR("tsconfig.json")))
                              : file;
}

// The file that "extends" names: a relative path, or one inside a package of the workspace.
static int64_t extended_file(const struct javascript_modules *m, struct str directory,
                             struct str name)
{
    if (str_starts(name, STR(".")))
        return json_at(m, normal_path(m->arena, directory, name));
    struct str package = name;
    for (;;) {
        uint32_t found = map_get(&m->names, package, UINT32_MAX);
        if (found != UINT32_MAX) {
            struct str rest = str_from(name, package.n);
            return json_at(m, normal_path(m->arena, m->package.v[found].directory, rest));
        }
        if (package.n == 0)
            return -1;
        package = path_directory(package);
    }
}

/* Reads FILE into SCOPE after what it extends; HOPS is shared by the whole chain, so that a file
 * that extends itself, or many, ends. */
static void read_scope(struct javascript_modules *m, struct module_alias_scope *scope,
                       uint32_t file, int *hops)
{
    struct str directory = path_directory(m->repo->files.v[file].path);
    struct source s;
    if (--*hops < 0)
        return;
    source_open(&s, m, file);
    uint32_t extends = tree_child(&s.tree, s.top, STR("extends"));
    const struct tree_node *node = tree_at(&s.tree, extends);
    uint32_t child = node && node->type == TREE_LIST ? node->first : extends;
    for (; child; child = node->type == TREE_LIST ? tree_at(&s.tree, child)->next : TREE_NONE) {
        struct str name = tree_at(&s.tree, child)->value;
        int64_t base = name.n ? extended_file(m, directory, name) : -1;
        if (base >= 0)
            read_scope(m, scope, (uint32_t)base, hops);
    }
    uint32_t options = tree_child(&s.tree, s.top, STR("compilerOptions"));
    struct str base = scalar(&s, options, STR("baseUrl"));
    if (base.p)
        scope->base = normal_path(m->arena, directory, base);
    uint32_t paths = tree_child(&s.tree, options, STR("paths"));
    if (paths)
        read_paths(m, scope, &s, paths, scope->base.p ? scope->base : directory);
    source_release(&s);
}

// The smaller, the earlier asked in a directory that holds several; 0 is no such file.
static int scope_rank(struct str base)
{
    if (str_eq(base, STR("tsconfig.json")))
        return 1;
    if (str_eq(base, STR("jsconfig.json")))
        return 2;
    if (str_eq(base, STR("tsconfig.base.json")) || str_eq(base, STR("tsconfig.app.json")))
        return 3;
    return str_starts(base, STR("tsconfig.")) && str_ends(base, STR(".json")) ? 4 : 0;
}

void modules_read_scopes(struct javascript_modules *m)
{
    for (int rank = 1; rank <= 4; rank++)
        for (uint32_t i = 0; i < m->repo->files.n; i++) {
            const struct repo_file *f = &m->repo->files.v[i];
            struct str directory = path_directory(f->path);
            struct module_alias_scope scope = {0};
            int hops = RESOLVE_HOPS_MAX;
            if (scope_rank(path_base(f->path)) != rank || f->role == ROLE_VENDORED ||
                map_get(&m->scopes, directory, UINT32_MAX) != UINT32_MAX)
                continue;
            read_scope(m, &scope, i, &hops);
            if (!scope.base.p && scope.aliases.n == 0)
                continue; // says nothing: another file of the directory, or one above, may
            map_set(&m->scopes, directory, m->scope.n);
            vec_push(m->arena, &m->scope, scope);
        }
}
