/* C# namespaces: files of one project see each other's types, whatever their namespaces, so a
 * project (the directory with the .csproj) is a scope. A namespace in use means the project that
 * is called like its beginning, `Shop.Data.Orders` that of Shop.Data.csproj, which is how projects
 * are named; any file of it stands for it. Files without a project share the directory of a
 * solution, or the whole repository. */
#include "link/modules.h"

enum { NO_FILE = INT32_MAX };

struct cs_modules {
    const struct repo *repo;
    struct map projects; // name -> 1 + a file of its directory
    struct map roots;    // directory -> 1 + a C# file below it, NO_FILE while none was met
};

// The directory of the project that PATH belongs to; STR_NONE: none.
static struct str project_of(const struct cs_modules *m, struct str path)
{
    for (struct str d = path_directory(path);; d = path_directory(d)) {
        if (map_get(&m->roots, d, 0))
            return d;
        if (!d.n)
            return STR_NONE;
    }
}

static int64_t find(const void *state, uint32_t from, struct str module)
{
    const struct cs_modules *m = state;
    (void)from;
    for (struct str name = module; name.n;) {
        uint32_t file = map_get(&m->projects, name, 0);
        if (file)
            return (int64_t)file - 1;
        ptrdiff_t dot = str_rfind_char(name, '.');
        if (dot < 0)
            break;
        name = str_sub(name, 0, (size_t)dot);
    }
    return -1;
}

static struct str scope(const void *state, struct arena *a, uint32_t file)
{
    const struct cs_modules *m = state;
    struct str path = m->repo->files.v[file].path, project = project_of(m, path);
    return project.p ? arena_join(a, STR("/"), project) : STR("/");
}

static bool is_project(struct str path)
{
    return str_ends(path, STR(".csproj"));
}

/* A project is known once a file of it is: its name then means that file. */
static void name_projects(struct cs_modules *m, const struct repo *r)
{
    for (uint32_t i = 0; i < r->files.n; i++) {
        struct str path = r->files.v[i].path;
        if (!is_project(path))
            continue;
        uint32_t file = map_get(&m->roots, path_directory(path), 0);
        struct str base = path_base(path), name = str_sub(base, 0, base.n - 7);
        if (file && file != NO_FILE && !map_get(&m->projects, name, 0))
            map_set(&m->projects, name, file);
    }
}

static const void *open_modules(struct arena *a, const struct repo *r)
{
    struct cs_modules *m = arena_new(a, struct cs_modules);
    m->repo = r;
    map_init(&m->projects, a);
    map_init(&m->roots, a);
    for (uint32_t i = 0; i < r->files.n; i++)
        if (is_project(r->files.v[i].path))
            map_set(&m->roots, path_directory(r->files.v[i].path), NO_FILE);
    for (uint32_t i = 0; i < r->files.n; i++) {
        const struct repo_file *f = &r->files.v[i];
        if (!str_eq(f->language, STR("csharp")) || f->role != ROLE_PRODUCTION)
            continue;
        struct str project = project_of(m, f->path);
        if (project.p && map_get(&m->roots, project, 0) == NO_FILE)
            map_set(&m->roots, project, i + 1);
    }
    name_projects(m, r);
    return m;
}

const struct module_system module_system_csharp = {
    .languages = "csharp",
    .open = open_modules,
    .find = find,
    .scope = scope,
};
