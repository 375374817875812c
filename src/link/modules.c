/* Modules by language: each file's imports are answered by the module system of its language; the
 * systems are collected by the build. Nothing here knows a language. */
#include "link/modules.h"

#include "base/limits.h"

static uint8_t system_of(struct str language)
{
    for (uint8_t i = 0; module_systems[i]; i++)
        if (str_among(module_systems[i]->languages, language))
            return (uint8_t)(i + 1);
    return 0;
}

static const struct module_system *system_at(const struct modules *m, uint32_t file)
{
    return m->system[file] ? module_systems[m->system[file] - 1] : NULL;
}

static const void *state_at(const struct modules *m, uint32_t file)
{
    return m->states[m->system[file] - 1];
}

/* A --with tree has paths of its own: "../" must not lead from one tree into another. */
static int64_t of_same_tree(const struct modules *m, uint32_t from, int64_t file)
{
    const struct repo_file *f = m->repo->files.v;
    return file >= 0 && f[file].prefix == f[from].prefix ? file : -1;
}

static void group_scopes(struct modules *m, struct arena *a)
{
    struct map first;
    map_init(&first, a);
    for (uint32_t i = 0; i < m->repo->files.n; i++) {
        const struct module_system *s = system_at(m, i);
        struct str scope = s && s->scope ? s->scope(state_at(m, i), a, i) : STR_NONE;
        m->scope[i] = i;
        if (scope.p) // two languages in one directory are no package
            m->scope[i] =
                *map_at(&first, arena_printf(a, "%u %.*s", m->system[i], STR_ARG(scope)), i);
    }
}

void modules_init(struct modules *m, struct arena *a, const struct repo *r)
{
    uint32_t n = 0;
    while (module_systems[n])
        n++;
    *m = (struct modules){.repo = r,
                          .states = arena_array(a, const void *, n),
                          .system = arena_array(a, uint8_t, r->files.n + 1),
                          .scope = arena_array(a, uint32_t, r->files.n + 1)};
    for (uint32_t i = 0; i < r->files.n; i++)
        m->system[i] = system_of(r->files.v[i].language);
    for (uint32_t i = 0; i < n; i++)
        m->states[i] = module_systems[i]->open(a, r);
    group_scopes(m, a);
}

int64_t module_resolve(const struct modules *m, uint32_t from_file, struct str specifier)
{
    const struct module_system *s = system_at(m, from_file);
    if (!s || specifier.n == 0 || specifier.n >= PATH_LENGTH_MAX)
        return -1;
    return of_same_tree(m, from_file, s->find(state_at(m, from_file), from_file, specifier));
}

int64_t module_inside(const struct modules *m, uint32_t from_file, struct str specifier,
                      struct str name)
{
    const struct module_system *s = system_at(m, from_file);
    if (!s || !s->inside || name.n == 0 || specifier.n + name.n >= PATH_LENGTH_MAX)
        return -1;
    int64_t file = s->inside(state_at(m, from_file), from_file, specifier, name);
    return of_same_tree(m, from_file, file);
}

struct str module_outside(const struct modules *m, uint32_t from_file, struct str module)
{
    const struct module_system *s = system_at(m, from_file);
    return s && s->outside ? s->outside(module) : module;
}

uint32_t module_scope(const struct modules *m, uint32_t file)
{
    return m->scope[file];
}

bool module_in_browsers(const struct modules *m, uint32_t file)
{
    const struct module_system *s = system_at(m, file);
    return s && s->browsers;
}
