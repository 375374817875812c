/* Ruby modules: constants, which no statement imports. By the convention of its loaders the
 * constant Billing::HTTPClient is in billing/http_client.rb below a directory that is searched:
 * each directory in app/, lib/, or, where there is no such layout, the unit's own. A name is
 * searched where it is used first: in a/b.rb, Client is A::B::Client, A::Client, then Client.
 * Spelling is compared without underscores and case, because acronyms are a matter of
 * configuration.
 *
 * What is required is a file beside the one that says so, or below such a directory. A file never
 * means itself. */
#include "link/module_path.h"
#include "link/modules.h"

#include <string.h>

enum { KEY_MAX = 400, SAME_NAME_MAX = 64 };

struct ruby_modules {
    const struct repo *repo;
    struct map paths;     // path without .rb -> 1 + file
    struct map constants; // squashed path below a root -> 1 + number in lists
    vec(vec(uint32_t)) lists;
};

struct key {
    char text[KEY_MAX];
    size_t n;
    bool bad;
};

static void add_char(struct key *k, char c)
{
    if (k->n >= KEY_MAX)
        k->bad = true;
    else if (c != '_')
        k->text[k->n++] = c >= 'A' && c <= 'Z' ? (char)(c | 32) : c;
}

// Billing::HTTPClient, billing/http_client: billing/httpclient
static void squash(struct key *k, struct str text)
{
    if (k->n)
        add_char(k, '/');
    for (size_t i = 0; i < text.n; i++) {
        bool colons = text.p[i] == ':' && i + 1 < text.n && text.p[i + 1] == ':';
        add_char(k, colons ? '/' : text.p[i]);
        i += colons;
    }
}

static struct str without_ending(struct str path)
{
    return str_ends(path, STR(".rb")) ? str_sub(path, 0, path.n - 3) : path;
}

static struct str after_first(struct str path)
{
    ptrdiff_t slash = str_find_char(path, '/', 0);
    return slash < 0 ? STR_NONE : str_from(path, (size_t)slash + 1);
}

/* What PATH is below the directory that is searched; *ROOTED: a layout says which. */
static struct str below_root(struct str path, bool *rooted)
{
    struct str rest = path, found = path;
    *rooted = false;
    while (rest.n) {
        struct str next = after_first(rest);
        if (str_starts(rest, STR("app/")) && after_first(next).p) {
            found = after_first(next);
            *rooted = true;
        } else if (str_starts(rest, STR("lib/")) || str_starts(rest, STR("concerns/"))) {
            found = next;
            *rooted = true;
        }
        rest = next;
    }
    return found;
}

static bool declares_nothing(struct str path)
{
    return path_under(path, STR("config")) || path_under(path, STR("db")) ||
           path_under(path, STR("spec")) || path_under(path, STR("test")) ||
           path_under(path, STR("bin")) || path_under(path, STR("script")) ||
           !str_ends(path, STR(".rb"));
}

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

static int64_t nearest(const struct ruby_modules *m, uint32_t from, const struct key *k)
{
    if (k->bad)
        return -1;
    uint32_t list = map_get(&m->constants, (struct str){k->text, k->n}, 0);
    int64_t best = -1;
    size_t most = 0;
    for (uint32_t i = 0; list && i < m->lists.v[list - 1].n; i++) {
        uint32_t file = m->lists.v[list - 1].v[i];
        size_t common = shared(m->repo->files.v[file].path, m->repo->files.v[from].path) + 1;
        if (file != from && common > most) {
            most = common;
            best = (int64_t)file;
        }
    }
    return best;
}

/* "./a", or "a" beside FROM, or a/b below a root. */
static int64_t required(const struct ruby_modules *m, uint32_t from, struct str module)
{
    struct path_buffer b =
        path_join(path_directory(m->repo->files.v[from].path), without_ending(module));
    uint32_t file = b.bad ? 0 : map_get(&m->paths, path_of(&b), 0);
    if (file && file - 1 != from)
        return (int64_t)file - 1;
    struct key k = {.n = 0};
    squash(&k, without_ending(module));
    bool below = !str_starts(module, STR(".")) && str_find_char(module, '/', 0) > 0;
    return below ? nearest(m, from, &k) : -1;
}

static int64_t find(const void *state, uint32_t from, struct str module)
{
    const struct ruby_modules *m = state;
    bool constant = module.n && module.p[0] >= 'A' && module.p[0] <= 'Z';
    if (!constant)
        return module.n ? required(m, from, module) : -1;
    bool rooted;
    struct str around = without_ending(below_root(m->repo->files.v[from].path, &rooted));
    while (around.n) {
        struct key k = {.n = 0};
        squash(&k, around);
        squash(&k, module);
        int64_t found = nearest(m, from, &k);
        if (found >= 0)
            return found;
        around = path_directory(around);
    }
    struct key k = {.n = 0};
    squash(&k, module);
    return nearest(m, from, &k);
}

static void add(struct ruby_modules *m, struct arena *a, struct str path, uint32_t file)
{
    struct key k = {.n = 0};
    squash(&k, path);
    if (k.bad || !path.n)
        return;
    uint32_t *list = map_at(&m->constants, arena_str(a, (struct str){k.text, k.n}), 0);
    if (!*list) {
        vec_push(a, &m->lists, (__typeof__(*m->lists.v)){0});
        *list = m->lists.n;
    }
    if (m->lists.v[*list - 1].n < SAME_NAME_MAX)
        vec_push(a, &m->lists.v[*list - 1], file);
}

static const void *open_modules(struct arena *a, const struct repo *r)
{
    struct ruby_modules *m = arena_new(a, struct ruby_modules);
    m->repo = r;
    map_init(&m->paths, a);
    map_init(&m->constants, a);
    for (uint32_t i = 0; i < r->files.n; i++) {
        const struct repo_file *f = &r->files.v[i];
        if (!str_eq(f->language, STR("ruby")) || f->role == ROLE_VENDORED)
            continue;
        struct str path = without_ending(f->path);
        map_set(&m->paths, path, i + 1);
        if (f->role != ROLE_PRODUCTION || declares_nothing(f->path))
            continue;
        bool rooted;
        struct str below = below_root(path, &rooted);
        add(m, a, below, i);
        if (!rooted)
            add(m, a, after_first(below), i);
    }
    return m;
}

// What `rails new` writes into every application, where it is not in the repository: an engine, a part
// of a service.
static struct str outside(struct str module)
{
    static const struct {
        const char *name, *base;
    } generated[] = {{"ApplicationRecord", "ActiveRecord::Base"},
                     {"ApplicationController", "ActionController::Base"},
                     {"ApplicationJob", "ActiveJob::Base"},
                     {"ApplicationMailer", "ActionMailer::Base"}};
    for (size_t i = 0; i < sizeof generated / sizeof *generated; i++)
        if (str_eq(module, str_c(generated[i].name)))
            return str_c(generated[i].base);
    return module;
}

const struct module_system module_system_ruby = {
    .languages = "ruby",
    .open = open_modules,
    .find = find,
    .outside = outside,
};
