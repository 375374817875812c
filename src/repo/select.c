// Choosing one service among several by its name.
#include "repo/select.h"

#include "base/buf.h"

enum { NAME_MAX_KEPT = 80 };

static bool marks_service(struct str path)
{
    static const char *const names[] = {"Dockerfile",     "Containerfile",   "Procfile",
                                        "serverless.yml", "serverless.yaml", "fly.toml",
                                        "app.yaml"};
    struct str base = path_base(path);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (str_eq(base, str_c(names[i])))
            return true;
    return str_starts(base, STR("Dockerfile."));
}

// "Payment API" and payment-api are one name.
static struct str normalise(struct str s, char *out)
{
    size_t n = 0;
    for (size_t i = 0; i < s.n && n < NAME_MAX_KEPT; i++) {
        char c = s.p[i];
        if (c >= 'A' && c <= 'Z')
            c = (char)(c + 32);
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            out[n++] = c;
    }
    return (struct str){out, n};
}

static bool similar(struct str feature, struct str name, bool exact)
{
    char a[NAME_MAX_KEPT], b[NAME_MAX_KEPT];
    struct str x = normalise(feature, a), y = normalise(name, b);
    if (x.n == 0 || y.n == 0)
        return false;
    return exact ? str_eq(x, y) : str_contains(y, x) || str_contains(x, y);
}

static bool is_meant(const struct repo_service *s, struct str feature, bool exact)
{
    if (similar(feature, s->name, exact) || similar(feature, s->alias, exact))
        return true;
    for (uint32_t i = 0; i < s->paths.n; i++)
        if (similar(feature, path_base(s->paths.v[i]), exact))
            return true;
    return false;
}

static bool lies_in(struct str path, const struct repo_service *s)
{
    for (uint32_t i = 0; i < s->paths.n; i++)
        if (path_under(path, s->paths.v[i]) || path_match(s->paths.v[i], path))
            return true;
    return false;
}

// cartservice/src is called cartservice: a directory that only says "code" names nothing.
static struct str name_of(struct str root)
{
    static const char *const plain[] = {"src", "app", "cmd", "code", "source"};
    struct str base = path_base(root), parent = path_directory(root);
    for (size_t i = 0; parent.n && i < sizeof plain / sizeof *plain; i++)
        if (str_eq(base, str_c(plain[i])))
            return path_base(parent);
    return base;
}

void repo_services(const struct repo *r, const repo_service_vec *declared, struct arena *a,
                   repo_service_vec *out)
{
    bool *seen = arena_array(a, bool, r->units.n);
    for (uint32_t i = 0; declared && i < declared->n; i++)
        vec_push(a, out, declared->v[i]);
    uint32_t n = out->n;
    for (uint32_t i = 0; i < r->files.n; i++) {
        const struct repo_file *f = &r->files.v[i];
        const struct repo_unit *u = &r->units.v[f->unit];
        if (f->role != ROLE_PRODUCTION || f->unit == 0 || !marks_service(f->path) ||
            !str_eq(path_directory(f->path), u->root) || seen[f->unit])
            continue;
        seen[f->unit] = true;
        bool known = false;
        for (uint32_t k = 0; k < n && !known; k++)
            known = out->v[k].paths.n == 0 || lies_in(f->path, &out->v[k]);
        if (known)
            continue;
        struct repo_service s = {.name = name_of(u->root), .alias = u->name, .why = f->path};
        vec_push(a, &s.paths, u->root);
        vec_push(a, out, s);
    }
}

static uint32_t find_meant(const repo_service_vec *all, struct str feature, bool exact,
                           uint32_t *meant)
{
    uint32_t found = 0;
    for (uint32_t i = 0; i < all->n; i++)
        if (is_meant(&all->v[i], feature, exact)) {
            *meant = i;
            found++;
        }
    return found;
}

static enum err name_candidates(struct repo *r, const repo_service_vec *all, struct str feature,
                                struct diag *d)
{
    struct buf b;
    buf_init(&b, r->arena);
    for (uint32_t i = 0; i < all->n; i++)
        buf_printf(&b, "%s%.*s", b.n ? ", " : "", STR_ARG(all->v[i].name));
    return diag_set(d, r->arena, ERR_USAGE, STR_NONE, 0,
                    "'%.*s' names no single service here; services: %.*s", STR_ARG(feature),
                    STR_ARG(buf_take(&b)));
}

// Below another service, and not below the meant one; nested services belong to what holds them.
static bool belongs_to_other(const repo_service_vec *all, uint32_t meant, struct str path)
{
    if (lies_in(path, &all->v[meant]))
        return false;
    for (uint32_t i = 0; i < all->n; i++) {
        bool holds = all->v[meant].paths.n && lies_in(all->v[meant].paths.v[0], &all->v[i]);
        if (i != meant && lies_in(path, &all->v[i]) && !holds)
            return true;
    }
    return false;
}

enum err repo_select(struct repo *r, const repo_service_vec *declared, struct str feature,
                     struct diag *d)
{
    repo_service_vec all = {0};
    uint32_t meant = 0, kept = 0;
    if (feature.n == 0)
        return ERR_OK;
    repo_services(r, declared, r->arena, &all);
    if (all.n < 2)
        return ERR_OK;
    if (find_meant(&all, feature, true, &meant) != 1 &&
        find_meant(&all, feature, false, &meant) != 1)
        return name_candidates(r, &all, feature, d);
    if (all.v[meant].paths.n == 0)
        return ERR_OK;
    for (uint32_t i = 0; i < r->files.n; i++)
        if (!belongs_to_other(&all, meant, r->files.v[i].path))
            r->files.v[kept++] = r->files.v[i];
    r->files.n = kept;
    return ERR_OK;
}
