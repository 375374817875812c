/* Java imports: a.b.C is the file C.java in a directory that ends in a/b, whatever the source root
 * is called; of several (the services of one repository, main and generated code) the one that has
 * most of its path in common with the importing file. A package, imported with *, is any file of
 * such a directory. The files of a directory are one package and see each other's types. */
#include "link/modules.h"

#include <string.h>

enum { NAME_MAX_BYTES = 512, SAME_NAME_MAX = 256 };

struct java_modules {
    const struct repo *repo;
    struct map files;    // last path segment -> 1 + number in lists: files of that name
    struct map packages; // last segment of a directory -> 1 + number in lists: a file of each such
    struct map seen;     // directory -> 1
    vec(vec(uint32_t)) lists;
};

// Bytes that A and B have in common at their start, up to a slash.
static size_t shared(struct str a, struct str b)
{
    size_t n = 0, slash = 0;
    while (n < a.n && n < b.n && a.p[n] == b.p[n]) {
        n++;
        if (a.p[n - 1] == '/')
            slash = n;
    }
    return slash;
}

static bool ends_in(struct str path, struct str end)
{
    return str_ends(path, end) && (path.n == end.n || path.p[path.n - end.n - 1] == '/');
}

/* The file nearest to FROM whose path (its directory's, for packages) ends in END. */
static int64_t nearest(const struct java_modules *m, uint32_t from, uint32_t list, struct str end,
                       bool package)
{
    int64_t best = -1;
    size_t most = 0;
    for (uint32_t i = 0; list && i < m->lists.v[list - 1].n; i++) {
        uint32_t file = m->lists.v[list - 1].v[i];
        struct str path = m->repo->files.v[file].path;
        if (!ends_in(package ? path_directory(path) : path, end))
            continue;
        size_t common = shared(path, m->repo->files.v[from].path) + 1;
        if (common > most) {
            most = common;
            best = (int64_t)file;
        }
    }
    return best;
}

static int64_t find(const void *state, uint32_t from, struct str module)
{
    const struct java_modules *m = state;
    char path[NAME_MAX_BYTES + 8];
    if (!module.n || module.n > NAME_MAX_BYTES)
        return -1;
    for (size_t i = 0; i < module.n; i++)
        path[i] = module.p[i] == '.' ? '/' : module.p[i];
    memcpy(path + module.n, ".java", 5);
    struct str file = {path, module.n + 5}, directory = {path, module.n};
    if (str_find_char(directory, '/', 0) < 0)
        return -1; // a type of the same package: link looks there
    int64_t found = nearest(m, from, map_get(&m->files, path_base(file), 0), file, false);
    if (found < 0)
        found = nearest(m, from, map_get(&m->packages, path_base(directory), 0), directory, true);
    return found;
}

static struct str scope(const void *state, struct arena *a, uint32_t file)
{
    const struct java_modules *m = state;
    (void)a;
    return path_directory(m->repo->files.v[file].path);
}

static void add(struct java_modules *m, struct arena *a, struct map *map, struct str name,
                uint32_t file)
{
    uint32_t *list = map_at(map, name, 0);
    if (!*list) {
        vec_push(a, &m->lists, (__typeof__(*m->lists.v)){0});
        *list = m->lists.n;
    }
    if (m->lists.v[*list - 1].n < SAME_NAME_MAX)
        vec_push(a, &m->lists.v[*list - 1], file);
}

static const void *open_modules(struct arena *a, const struct repo *r)
{
    struct java_modules *m = arena_new(a, struct java_modules);
    m->repo = r;
    map_init(&m->files, a);
    map_init(&m->packages, a);
    map_init(&m->seen, a);
    for (uint32_t i = 0; i < r->files.n; i++) {
        const struct repo_file *f = &r->files.v[i];
        if (!str_eq(f->language, STR("java")) || f->role != ROLE_PRODUCTION)
            continue;
        struct str directory = path_directory(f->path);
        add(m, a, &m->files, path_base(f->path), i);
        if (!map_get(&m->seen, directory, 0))
            add(m, a, &m->packages, path_base(directory), i);
        map_set(&m->seen, directory, 1);
    }
    return m;
}

const struct module_system module_system_java = {
    .languages = "java",
    .open = open_modules,
    .find = find,
    .scope = scope,
};
