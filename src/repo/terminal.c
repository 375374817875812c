/* Read from manifests alone, before any code: the dependencies of each package, which of them are
 * packages beside it, which serve and which draw on a terminal. What the service reaches stays the
 * service's, also where the terminal uses it too. */
#include "repo/terminal.h"

#include "base/graph.h"
#include "base/map.h"

enum { MANIFEST_MAX = 1 << 20 };

static const char cargo_serving[] = "axum actix-web rocket warp poem salvo tide ntex gotham "
                                    "dropshot thruster viz";
static const char cargo_terminal[] = "crossterm ratatui tui termion cursive dialoguer inquire "
                                     "rpassword rustyline reedline indicatif";
static const char npm_serving[] = "express fastify koa @nestjs/core hono next @hapi/hapi restify "
                                  "h3 nuxt @sveltejs/kit @remix-run/node @remix-run/express "
                                  "@adonisjs/core elysia polka micro apollo-server @apollo/server";
static const char npm_terminal[] = "ink inquirer @inquirer/prompts prompts enquirer ora oclif "
                                   "@oclif/core @clack/prompts listr2 blessed terminal-kit";

struct package {
    bool program;  // it is started by itself
    bool serves;   // it names a server of HTTP
    bool terminal; // it names what talks to people
};

struct packages {
    const struct repo *repo;
    struct package *v; // by unit
    struct map names;  // kind:name -> unit
    edge_vec uses;
};

static struct str manifest_of(const struct repo_unit *u)
{
    if (str_eq(u->kind, STR("rust")))
        return STR("Cargo.toml");
    return str_eq(u->kind, STR("npm")) ? STR("package.json") : STR_NONE;
}

static struct str named(struct arena *a, struct str kind, struct str name)
{
    return arena_printf(a, "%.*s:%.*s", STR_ARG(kind), STR_ARG(name));
}

// Unit UNIT needs the package NAME; OPTIONAL where a build may leave it out.
static void depend(struct packages *p, uint32_t unit, struct str name, bool optional)
{
    struct str kind = p->repo->units.v[unit].kind;
    bool cargo = str_eq(kind, STR("rust"));
    struct package *own = &p->v[unit];
    own->serves |= !optional && str_among(cargo ? cargo_serving : npm_serving, name);
    own->terminal |= str_among(cargo ? cargo_terminal : npm_terminal, name);
    uint32_t other = map_get(&p->names, named(p->repo->arena, kind, name), UINT32_MAX);
    if (other != UINT32_MAX && other != unit)
        vec_push(p->repo->arena, &p->uses, (struct edge){unit, other});
}

// "axum" of [dependencies.axum] and [target.'cfg(unix)'.dependencies.axum]; STR_NONE elsewhere.
static struct str table_dependency(struct str header)
{
    ptrdiff_t at = str_find(header, STR("dependencies."), 0);
    bool whole =
        at == 1 || (at > 1 && header.p[at - 1] == '.' && str_starts(header, STR("[target.")));
    return whole ? str_trim(str_sub(header, (size_t)at + 13, header.n - (size_t)at - 14))
                 : STR_NONE;
}

static void read_cargo(struct packages *p, uint32_t unit, struct str text)
{
    bool inside = false;
    for (struct str line; str_line(&text, &line);) {
        line = str_trim(line);
        if (str_starts(line, STR("["))) {
            inside = str_eq(line, STR("[dependencies]")) ||
                     (str_starts(line, STR("[target.")) && str_ends(line, STR(".dependencies]")));
            p->v[unit].program |= str_eq(line, STR("[[bin]]"));
            struct str name = str_ends(line, STR("]")) ? table_dependency(line) : STR_NONE;
            if (name.n)
                depend(p, unit, name, false);
            continue;
        }
        size_t n = 0;
        while (n < line.n && (line.p[n] == '-' || line.p[n] == '_' || line.p[n] == '"' ||
                              (line.p[n] >= '0' && line.p[n] <= '9') ||
                              ((line.p[n] | 32) >= 'a' && (line.p[n] | 32) <= 'z')))
            n++;
        if (inside && n)
            depend(p, unit, str_sub(line, 0, n), str_contains(line, STR("optional = true")));
    }
}

static void read_npm(struct packages *p, uint32_t unit, struct str text)
{
    struct str above = STR_NONE; // the key of the outermost object that is open
    int depth = 0;
    for (size_t i = 0; i < text.n; i++) {
        char c = text.p[i];
        depth += (c == '{' || c == '[') - (c == '}' || c == ']');
        if (c != '"')
            continue;
        size_t start = ++i;
        while (i < text.n && text.p[i] != '"')
            i += text.p[i] == '\\' ? 2 : 1;
        struct str s = str_sub(text, start, i < text.n ? i - start : text.n - start);
        if (!str_starts(str_trim(str_sub(text, i + 1, 16)), STR(":")))
            continue;
        if (depth == 1) {
            above = s;
            p->v[unit].program |= str_eq(s, STR("bin"));
        } else if (depth == 2 && str_eq(above, STR("dependencies"))) {
            depend(p, unit, s, false);
        }
    }
}

static void read_unit(struct packages *p, uint32_t unit)
{
    const struct repo *r = p->repo;
    const struct repo_unit *u = &r->units.v[unit];
    struct str base = manifest_of(u), text = STR_NONE;
    int64_t file = base.p ? repo_find(r, arena_path(r->arena, u->root, base)) : -1;
    if (file < 0 || repo_read(&r->files.v[file], r->arena, MANIFEST_MAX, &text, NULL) != ERR_OK)
        return;
    if (str_eq(u->kind, STR("npm"))) {
        read_npm(p, unit, text);
        return;
    }
    read_cargo(p, unit, text);
    if (repo_find(r, arena_path(r->arena, u->root, STR("src/main.rs"))) >= 0)
        p->v[unit].program = true;
}

// Marks FIRST and what lies behind it in G.
static void reach(const struct graph *g, bool *reached, uint32_t *queue, uint32_t first)
{
    uint32_t open = 0;
    if (reached[first])
        return;
    queue[open++] = first;
    reached[first] = true;
    while (open) {
        uint32_t one = queue[--open];
        for (uint32_t k = g->start[one]; k < g->start[one + 1]; k++) {
            uint32_t next = g->neighbours[k];
            if (!reached[next]) {
                reached[next] = true;
                queue[open++] = next;
            }
        }
    }
}

// What serves, or uses what does.
static bool *serving(const struct packages *p, uint32_t *queue)
{
    struct arena *a = p->repo->arena;
    uint32_t n = p->repo->units.n;
    edge_vec back = {0};
    for (uint32_t i = 0; i < p->uses.n; i++)
        vec_push(a, &back, (struct edge){p->uses.v[i].to, p->uses.v[i].from});
    struct graph g = graph_build(a, n, &back, false);
    bool *found = arena_array(a, bool, n + 1);
    for (uint32_t i = 0; i < n; i++)
        if (p->v[i].serves)
            reach(&g, found, queue, i);
    return found;
}

static void set_aside(struct repo *r, const bool *beside)
{
    for (uint32_t i = 0; i < r->files.n; i++) {
        struct repo_file *f = &r->files.v[i];
        if (beside[f->unit] && f->role == ROLE_PRODUCTION)
            f->role = ROLE_EXAMPLE;
    }
}

void terminal_find(struct repo *r)
{
    struct arena *a = r->arena;
    uint32_t n = r->units.n;
    struct packages p = {.repo = r, .v = arena_array(a, struct package, n + 1)};
    map_init(&p.names, a);
    for (uint32_t i = 0; i < n; i++)
        if (manifest_of(&r->units.v[i]).p)
            map_set(&p.names, named(a, r->units.v[i].kind, r->units.v[i].name), i);
    bool any = false, server[2] = {false, false}; // of npm, of Cargo
    for (uint32_t i = 0; i < n; i++) {
        read_unit(&p, i);
        any |= p.v[i].program && p.v[i].terminal;
        server[str_eq(r->units.v[i].kind, STR("rust"))] |= p.v[i].serves;
    }
    if (!any || !(server[0] || server[1]))
        return;
    uint32_t *queue = arena_array(a, uint32_t, n + 1);
    bool *serves = serving(&p, queue), *beside = arena_array(a, bool, n + 1),
         *kept = arena_array(a, bool, n + 1), *is_tool = arena_array(a, bool, n + 1);
    struct graph uses = graph_build(a, n, &p.uses, false);
    for (uint32_t i = 0; i < n; i++) { // the root package holds the others, whatever it is
        is_tool[i] = p.v[i].program && p.v[i].terminal && !serves[i] && r->units.v[i].root.n > 0 &&
                     server[str_eq(r->units.v[i].kind, STR("rust"))];
        if (is_tool[i])
            reach(&uses, beside, queue, i);
    }
    for (uint32_t i = 0; i < n; i++)
        if (!beside[i] || (p.v[i].program && !is_tool[i]))
            reach(&uses, kept, queue, i);
    for (uint32_t i = 0; i < n; i++)
        beside[i] &= !kept[i];
    set_aside(r, beside);
}
