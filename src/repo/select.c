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

static bool is_meant(const struct repo_unit *u, struct str feature, bool exact)
{
    return similar(feature, u->name, exact) || similar(feature, path_base(u->root), exact);
}

static bool *find_services(struct repo *r, uint32_t *n)
{
    bool *service = arena_array(r->arena, bool, r->units.n);
    *n = 0;
    for (uint32_t i = 0; i < r->files.n; i++) {
        const struct repo_file *f = &r->files.v[i];
        const struct repo_unit *u = &r->units.v[f->unit];
        if (f->role != ROLE_PRODUCTION || f->unit == 0 || !marks_service(f->path) ||
            !str_eq(path_directory(f->path), u->root) || service[f->unit])
            continue;
        service[f->unit] = true;
        (*n)++;
    }
    return service;
}

static uint32_t find_meant(const struct repo *r, const bool *service, struct str feature,
                           bool exact, uint32_t *unit)
{
    uint32_t found = 0;
    for (uint32_t i = 1; i < r->units.n; i++)
        if (service[i] && is_meant(&r->units.v[i], feature, exact)) {
            *unit = i;
            found++;
        }
    return found;
}

static enum err name_candidates(struct repo *r, const bool *service, struct str feature,
                                struct diag *d)
{
    struct buf b;
    buf_init(&b, r->arena);
    for (uint32_t i = 1; i < r->units.n; i++)
        if (service[i])
            buf_printf(&b, "%s%.*s", b.n ? ", " : "", STR_ARG(path_base(r->units.v[i].root)));
    return diag_set(d, r->arena, ERR_USAGE, STR_NONE, 0,
                    "'%.*s' names no single service here; services: %.*s", STR_ARG(feature),
                    STR_ARG(buf_take(&b)));
}

// Below another service, and not below the meant one.
static bool belongs_to_other(const struct repo *r, const bool *service, uint32_t meant,
                             struct str path)
{
    if (path_under(path, r->units.v[meant].root))
        return false;
    for (uint32_t i = 1; i < r->units.n; i++)
        if (service[i] && i != meant && path_under(path, r->units.v[i].root) &&
            !path_under(r->units.v[meant].root, r->units.v[i].root))
            return true;
    return false;
}

enum err repo_select(struct repo *r, struct str feature, struct diag *d)
{
    uint32_t services, meant = 0;
    if (feature.n == 0)
        return ERR_OK;
    const bool *service = find_services(r, &services);
    if (services < 2)
        return ERR_OK;
    if (find_meant(r, service, feature, true, &meant) != 1 &&
        find_meant(r, service, feature, false, &meant) != 1)
        return name_candidates(r, service, feature, d);
    uint32_t kept = 0;
    for (uint32_t i = 0; i < r->files.n; i++)
        if (!belongs_to_other(r, service, meant, r->files.v[i].path))
            r->files.v[kept++] = r->files.v[i];
    r->files.n = kept;
    return ERR_OK;
}
