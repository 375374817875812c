#include "link/scope.h"

enum {
    DRAWING_MIN = 4,     // files that draw, before a directory can be an interface
    DRAWING_SHARE = 25,  // ... per cent of its files
    DRAWING_MOST = 33,   // ... where parts of it do not draw at all
    SERVING_SHARE = 100, // files that serve are fewer than one in that many
};

struct tally {
    uint32_t files, drawing, serving;
};

struct spread {
    struct linker *l;
    struct map directories; // directory -> number of its tally
    vec(struct tally) tallies;
    bool *rendered; // per unit: a framework runs its pages on the server
};

// Frameworks that run components on the server show by their configuration.
static bool configures_rendering(struct str path)
{
    return path_match(STR("{next,nuxt,remix,react-router,svelte,astro,gatsby,blitz,vike}"
                          "{.config,-config}.*"),
                      path_base(path));
}

static bool is_component(struct str path)
{
    return str_ends(path, STR(".vue")) || str_ends(path, STR(".svelte"));
}

static void count(struct spread *s, struct str path, bool drawing, bool serving)
{
    for (struct str d = path_directory(path); d.n; d = path_directory(d)) {
        uint32_t *number = map_at(&s->directories, d, 0);
        if (!*number) {
            *number = s->tallies.n;
            vec_push(s->l->keep, &s->tallies, (struct tally){0});
        }
        struct tally *t = &s->tallies.v[*number];
        t->files++;
        t->drawing += drawing;
        t->serving += serving;
    }
}

static void count_all(struct spread *s)
{
    const struct repo *r = s->l->repo;
    for (uint32_t i = 0; i < r->files.n; i++) {
        const struct repo_file *f = &r->files.v[i];
        if (f->role != ROLE_PRODUCTION)
            continue;
        if (configures_rendering(f->path))
            s->rendered[f->unit] = true;
        if (is_component(f->path))
            count(s, f->path, true, false);
    }
    for (uint32_t i = 1; i < s->l->files_n; i++) {
        const struct code_file *c = s->l->files[i];
        if (r->files.v[c->repo_file].role == ROLE_PRODUCTION)
            count(s, c->path, c->markup || c->draws || str_eq(str_c(c->scope), STR("browser")),
                  c->serves);
    }
}

static bool of_interface(const struct spread *s, const struct code_file *c)
{
    if (c->serves || s->rendered[c->unit])
        return false;
    if (c->draws || c->markup)
        return true;
    bool mixed = false; // nothing draws in its part of the directory
    for (struct str d = path_directory(c->path); d.n; d = path_directory(d)) {
        const struct tally *t = &s->tallies.v[map_get(&s->directories, d, 0)];
        uint32_t share = mixed ? DRAWING_MOST : DRAWING_SHARE;
        if (t->drawing >= DRAWING_MIN && t->drawing * 100 >= t->files * share &&
            t->serving * SERVING_SHARE <= t->files)
            return true;
        mixed |= t->drawing == 0;
        struct str name = path_base(d);
        if (str_eq(name, STR("server")) || str_eq(name, STR("backend")))
            return false;
    }
    return false;
}

// Marks FIRST and what it imports, directly and through others.
static void reach(struct spread *s, bool *reached, uint32_t first)
{
    vec(uint32_t) open = {0};
    vec_push(s->l->keep, &open, first);
    reached[first] = true;
    while (open.n) {
        const struct code_file *c = s->l->files[open.v[--open.n]];
        for (uint32_t i = 1; i < c->imports.n; i++) {
            if (c->imports.v[i].type_only)
                continue;
            int64_t found = module_resolve(s->l->modules, c->repo_file, c->imports.v[i].module);
            uint32_t file = found < 0 ? 0 : linker_file(s->l, s->l->repo->files.v[found].path);
            if (file && !reached[file]) {
                reached[file] = true;
                vec_push(s->l->keep, &open, file);
            }
        }
    }
}

void scope_spread(struct linker *l)
{
    struct spread s = {.l = l};
    map_init(&s.directories, l->keep);
    vec_push(l->keep, &s.tallies, (struct tally){0}); // number 0 is no directory's
    s.rendered = arena_array(l->keep, bool, l->repo->units.n + 1);
    bool *drawn = arena_array(l->keep, bool, l->files_n + 1);  // of an interface, or for one
    bool *loaded = arena_array(l->keep, bool, l->files_n + 1); // by code of the service
    count_all(&s);
    for (uint32_t i = 1; i < l->files_n; i++)
        if (!drawn[i] && of_interface(&s, l->files[i]))
            reach(&s, drawn, i);
    for (uint32_t i = 1; i < l->files_n; i++) {
        const struct code_file *c = l->files[i];
        bool starts = c->serves || !drawn[i];
        if (starts && !loaded[i] && str_eq(str_c(c->scope), STR("service")) &&
            l->repo->files.v[c->repo_file].role == ROLE_PRODUCTION)
            reach(&s, loaded, i);
    }
    for (uint32_t i = 1; i < l->files_n; i++)
        if (drawn[i] && !loaded[i] && str_eq(str_c(l->files[i]->scope), STR("service")))
            l->files[i]->scope = "browser";
}
