/* Java and Kotlin imports: a.b.C is the file C.java or C.kt in a directory that ends in a/b,
 * whatever the source root is called; of several (the services of one repository, main and
 * generated code) the one that has most of its path in common with the importing file. A package,
 * imported with *, is any file of such a directory. The files of a directory are one package and
 * see each other's types.
 *
 * A Kotlin file may hold any declarations and lie in a directory that only ends like its package,
 * so where there is Kotlin, the package that a file declares counts: it is what its files share in
 * a unit, and a.b.name is taken out of any file of a.b. */
#include "link/modules.h"

#include "base/limits.h"

#include <string.h>

enum { NAME_MAX_BYTES = 512, SAME_NAME_MAX = 256, HEAD_LINES_MAX = 400 };

struct java_modules {
    const struct repo *repo;
    struct map files;    // last path segment -> 1 + number in lists: files of that name
    struct map packages; // last segment of a directory -> 1 + number in lists: a file of each such
    struct map seen;     // directory -> 1
    struct map declared; // package -> 1 + number in lists: its files; only where there is Kotlin
    struct str *package; // per file what it declares; likewise
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
        if (end.n && !ends_in(package ? path_directory(path) : path, end))
            continue;
        size_t common = shared(path, m->repo->files.v[from].path) + 1;
        if (common > most) {
            most = common;
            best = (int64_t)file;
        }
    }
    return best;
}

// The file a/b/C.java or a/b/C.kt of PATH, which is a/b/C with room behind it.
static int64_t class_file(const struct java_modules *m, uint32_t from, struct str path)
{
    static const char *const endings[] = {".java", ".kt"};
    int64_t found = -1;
    for (size_t i = 0; i < sizeof endings / sizeof *endings && found < 0; i++) {
        size_t n = strlen(endings[i]);
        memcpy((char *)path.p + path.n, endings[i], n);
        struct str file = {path.p, path.n + n};
        found = nearest(m, from, map_get(&m->files, path_base(file), 0), file, false);
    }
    return found;
}

// A file of the package that is declared as NAME.
static int64_t declared_package(const struct java_modules *m, uint32_t from, struct str name)
{
    return nearest(m, from, map_get(&m->declared, name, 0), STR(""), false);
}

static int64_t find(const void *state, uint32_t from, struct str module)
{
    const struct java_modules *m = state;
    char path[NAME_MAX_BYTES + 8];
    if (!module.n || module.n > NAME_MAX_BYTES)
        return -1;
    for (size_t i = 0; i < module.n; i++)
        path[i] = module.p[i] == '.' ? '/' : module.p[i];
    struct str directory = {path, module.n};
    int64_t found = -1;
    if (str_find_char(directory, '/', 0) >= 0) { // a type of the same package: link looks there
        found = class_file(m, from, directory);
        if (found < 0)
            found =
                nearest(m, from, map_get(&m->packages, path_base(directory), 0), directory, true);
    }
    if (found < 0)
        found = declared_package(m, from, module);
    ptrdiff_t dot = str_rfind_char(module, '.');
    bool kotlin = m->package && str_eq(m->repo->files.v[from].language, STR("kotlin"));
    if (found < 0 && kotlin && dot > 0) // a function, or a class in a file of another name
        found = declared_package(m, from, str_sub(module, 0, (size_t)dot));
    return found;
}

static struct str scope(const void *state, struct arena *a, uint32_t file)
{
    const struct java_modules *m = state;
    const struct repo_file *f = &m->repo->files.v[file];
    return m->package && m->package[file].n
               ? arena_printf(a, "%u %.*s", f->unit, STR_ARG(m->package[file]))
               : path_directory(f->path);
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

static bool is_jvm(struct str language)
{
    return str_eq(language, STR("java")) || str_eq(language, STR("kotlin"));
}

// package a.b; stands before anything else but comments and annotations.
static struct str package_in(struct str text)
{
    struct str line;
    for (int i = 0; i < HEAD_LINES_MAX && str_line(&text, &line); i++) {
        line = str_trim(line);
        if (str_starts(line, STR("import ")))
            break;
        if (!str_starts(line, STR("package ")))
            continue;
        line = str_trim(str_from(line, 8));
        size_t n = 0;
        while (n < line.n && line.p[n] > ' ' && line.p[n] != ';' && line.p[n] != '/')
            n++;
        return str_sub(line, 0, n);
    }
    return STR_NONE;
}

static void read_packages(struct java_modules *m, struct arena *a)
{
    m->package = arena_array(a, struct str, m->repo->files.n + 1);
    for (uint32_t i = 0; i < m->repo->files.n; i++) {
        const struct repo_file *f = &m->repo->files.v[i];
        struct arena scratch;
        struct str text;
        if (!is_jvm(f->language) || f->role != ROLE_PRODUCTION)
            continue;
        arena_init(&scratch);
        if (repo_read(f, &scratch, FILE_PARSE_MAX, &text, NULL) == ERR_OK) {
            struct str package = package_in(text);
            if (package.n && package.n <= NAME_MAX_BYTES) {
                m->package[i] = arena_str(a, package);
                add(m, a, &m->declared, m->package[i], i);
            }
        }
        arena_release(&scratch);
    }
}

static const void *open_modules(struct arena *a, const struct repo *r)
{
    struct java_modules *m = arena_new(a, struct java_modules);
    m->repo = r;
    map_init(&m->files, a);
    map_init(&m->packages, a);
    map_init(&m->seen, a);
    map_init(&m->declared, a);
    bool kotlin = false;
    for (uint32_t i = 0; i < r->files.n; i++) {
        const struct repo_file *f = &r->files.v[i];
        if (!is_jvm(f->language) || f->role != ROLE_PRODUCTION)
            continue;
        kotlin = kotlin || str_eq(f->language, STR("kotlin"));
        struct str directory = path_directory(f->path);
        add(m, a, &m->files, path_base(f->path), i);
        if (!map_get(&m->seen, directory, 0))
            add(m, a, &m->packages, path_base(directory), i);
        map_set(&m->seen, directory, 1);
    }
    if (kotlin)
        read_packages(m, a);
    return m;
}

const struct module_system module_system_java = {
    .languages = "java kotlin",
    .open = open_modules,
    .find = find,
    .scope = scope,
};
