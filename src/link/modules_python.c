/* Python modules: "a.b" is a/b.py or a/b/__init__.py below a directory that is on the path. Which
 * directories are is decided when the program starts, not in the repository, so they are guessed as
 * an import system would be set up: the nearest directories around the importing file that are no
 * packages themselves, their src/, and at last the packages that other projects of the repository
 * install. A file never means itself, so that redis.py may import redis. */
#include "link/module_path.h"
#include "link/modules.h"

struct python_modules {
    const struct repo *repo;
    struct map files;       // path without ".py" or "/__init__.py" -> 1 + file
    struct map directories; // that hold Python files, directly or below -> 1
    struct map packages;    // directories with an __init__.py -> 1
    struct map installed;   // name of a top-level package of some project -> 1 + number below
    str_vec roots;          // the directories that hold them
};

static const struct str init_file = {"/__init__.py", 12};

static struct str without_ending(struct str path)
{
    if (str_ends(path, init_file))
        return str_sub(path, 0, path.n - init_file.n);
    if (str_ends(path, STR(".pyi")))
        return str_sub(path, 0, path.n - 4);
    return str_ends(path, STR(".py")) ? str_sub(path, 0, path.n - 3) : path;
}

static bool is_package(const struct python_modules *m, struct str directory)
{
    return map_get(&m->packages, directory, 0);
}

// A namespace package has no file: -2.
static int64_t at(const struct python_modules *m, const struct path_buffer *b, uint32_t from)
{
    if (b->bad)
        return -1;
    uint32_t file = map_get(&m->files, path_of(b), 0);
    if (file && file - 1 != from)
        return file - 1;
    return !file && map_get(&m->directories, path_of(b), 0) ? -2 : -1;
}

// a.b.c as a/b/c
static void append_dotted(struct path_buffer *b, struct str dotted)
{
    for (struct str part; str_split(&dotted, '.', &part);)
        if (part.n)
            path_append(b, part);
}

static int64_t below(const struct python_modules *m, struct str directory, struct str top,
                     struct str module, uint32_t from)
{
    struct path_buffer b = path_join(directory, top);
    append_dotted(&b, module);
    return at(m, &b, from);
}

/* "." is the package of FROM, ".." the one around; what follows the dots lies below it. */
static int64_t relative(const struct python_modules *m, uint32_t from, struct str module)
{
    struct str directory = path_directory(m->repo->files.v[from].path);
    size_t dots = 0;
    while (dots < module.n && module.p[dots] == '.')
        dots++;
    for (size_t i = 1; i < dots; i++) {
        if (directory.n == 0)
            return -1;
        directory = path_directory(directory);
    }
    return below(m, directory, STR(""), str_from(module, dots), from);
}

static int64_t installed(const struct python_modules *m, uint32_t from, struct str module)
{
    struct str rest = module, first;
    str_split(&rest, '.', &first);
    uint32_t root = map_get(&m->installed, first, 0);
    return root ? below(m, m->roots.v[root - 1], STR(""), module, from) : -1;
}

static int64_t absolute(const struct python_modules *m, uint32_t from, struct str module)
{
    int64_t best = -1;
    for (struct str d = path_directory(m->repo->files.v[from].path);; d = path_directory(d)) {
        static const char *const tops[] = {"", "src"};
        for (size_t i = 0; i < 2 && !is_package(m, d); i++) {
            int64_t file = below(m, d, str_c(tops[i]), module, from);
            if (file >= 0)
                return file;
            best = file < best ? file : best;
        }
        if (d.n == 0)
            break;
    }
    int64_t file = installed(m, from, module);
    return file >= 0 ? file : best;
}

static int64_t find_any(const void *state, uint32_t from, struct str module)
{
    return str_starts(module, STR(".")) ? relative(state, from, module)
                                        : absolute(state, from, module);
}

static int64_t find(const void *state, uint32_t from, struct str module)
{
    int64_t file = find_any(state, from, module);
    return file >= 0 ? file : -1;
}

static int64_t inside(const void *state, uint32_t from, struct str module, struct str name)
{
    const struct python_modules *m = state;
    struct path_buffer b = {.n = 0};
    if (module.n == 0) { // only a package holds modules
        struct str path = m->repo->files.v[from].path;
        if (!str_eq(path_base(path), STR("__init__.py")))
            return -1;
        module = STR(".");
    }
    path_append_raw(&b, module);
    if (!str_ends(module, STR(".")))
        path_append_raw(&b, STR("."));
    path_append_raw(&b, name);
    return b.bad ? -1 : find(state, from, path_of(&b));
}

static void add_directories(struct python_modules *m, struct str path)
{
    for (struct str d = path_directory(path); d.n; d = path_directory(d)) {
        uint32_t *known = map_at(&m->directories, d, 0);
        if (*known)
            return;
        *known = 1;
    }
}

// What `pip install .` of a project makes importable: the packages beside its manifest or in src/.
static void add_installed(struct python_modules *m, struct arena *a, const struct repo_unit *unit)
{
    static const char *const tops[] = {"", "src", "lib", "python"};
    for (size_t i = 0; i < sizeof tops / sizeof *tops; i++) {
        struct str root = arena_path(a, unit->root, str_c(tops[i]));
        if (str_ends(root, STR("/")))
            root.n--;
        vec_push(a, &m->roots, root);
    }
}

static void add_packages(struct python_modules *m, struct arena *a)
{
    struct map roots;
    map_init(&roots, a);
    for (uint32_t i = 0; i < m->repo->units.n; i++)
        if (str_eq(m->repo->units.v[i].kind, STR("python")))
            add_installed(m, a, &m->repo->units.v[i]);
    for (uint32_t i = 0; i < m->roots.n; i++)
        map_at(&roots, m->roots.v[i], i + 1);
    for (uint32_t i = 0; i < m->repo->files.n; i++) {
        const struct repo_file *f = &m->repo->files.v[i];
        struct str package = path_directory(f->path);
        if (!str_ends(f->path, init_file) || f->role != ROLE_PRODUCTION)
            continue;
        uint32_t root = map_get(&roots, path_directory(package), 0);
        if (root && package.n)
            map_at(&m->installed, path_base(package), root);
    }
}

static const void *open_modules(struct arena *a, const struct repo *r)
{
    struct python_modules *m = arena_new(a, struct python_modules);
    m->repo = r;
    map_init(&m->files, a);
    map_init(&m->directories, a);
    map_init(&m->packages, a);
    map_init(&m->installed, a);
    for (uint32_t i = 0; i < r->files.n; i++) {
        const struct repo_file *f = &r->files.v[i];
        if (!str_eq(f->language, STR("python")) || f->role == ROLE_VENDORED)
            continue;
        bool stub = str_ends(f->path, STR(".pyi"));
        uint32_t *known = map_at(&m->files, without_ending(f->path), 0);
        if (*known == 0 || !stub) // a package wins over a module of its name, code over stubs
            *known = i + 1;
        if (str_ends(f->path, init_file))
            map_set(&m->packages, path_directory(f->path), 1);
        add_directories(m, f->path);
    }
    add_packages(m, a);
    return m;
}

const struct module_system module_system_python = {
    .languages = "python",
    .open = open_modules,
    .find = find,
    .inside = inside,
};
