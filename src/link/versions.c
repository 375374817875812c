// Versions of packages by unit: what a lock file chose, else the lowest that the range allows.
#include "link/uses.h"

void versions_init(struct versions *v, struct arena *a, const struct repo *repo)
{
    *v = (struct versions){.repo = repo, .arena = a};
    map_init(&v->of, a);
    vec_push(a, &v->known, (struct version){0});
}

static struct str key_of(struct arena *a, uint32_t unit, struct str ecosystem, struct str package)
{
    return arena_printf(a, "%u\n%.*s\n%.*s", unit, STR_ARG(ecosystem), STR_ARG(package));
}

// "^4.18.2" -> "4.18.2", ">=1.2 <3" -> "1.2": the first number in it.
static struct str lowest(struct str range)
{
    size_t from = 0;
    while (from < range.n && (range.p[from] < '0' || range.p[from] > '9'))
        from++;
    size_t n = 0;
    while (from + n < range.n &&
           ((range.p[from + n] >= '0' && range.p[from + n] <= '9') || range.p[from + n] == '.'))
        n++;
    return n ? str_sub(range, from, n) : STR_NONE;
}

void versions_add(struct versions *v, const struct facts *f)
{
    const struct fact_dependency *rows = (const void *)f->tables[FACT_dependency].rows;
    for (uint32_t i = 0; i < f->tables[FACT_dependency].n; i++) {
        const struct fact_dependency *d = &rows[i];
        uint32_t *slot =
            map_at(&v->of, key_of(v->arena, (uint32_t)(d->unit - 1), d->ecosystem, d->name), 0);
        bool exact = d->resolved.n != 0;
        if (*slot && !exact)
            continue; // a lock file's word stands
        *slot = v->known.n;
        struct str text = exact ? d->resolved : lowest(d->constraint_text);
        vec_push(v->arena, &v->known, (struct version){arena_str(v->arena, text), exact});
    }
}

/* The nearest unit upwards whose word is exact (a workspace's lock file stands at its root), else
 * the nearest that says anything. 0: nobody does. */
static uint32_t find(const struct versions *v, uint32_t unit, struct str ecosystem,
                     struct str package)
{
    struct arena scratch;
    arena_init(&scratch);
    uint32_t best = 0;
    for (int hops = 0; hops < 64; hops++) {
        uint32_t slot = map_get(&v->of, key_of(&scratch, unit, ecosystem, package), 0);
        if (slot && (!best || v->known.v[slot].exact))
            best = slot;
        if ((slot && v->known.v[slot].exact) || v->repo->units.v[unit].parent == unit)
            break;
        unit = v->repo->units.v[unit].parent;
    }
    arena_release(&scratch);
    return best;
}

struct str versions_find(const struct versions *v, uint32_t unit, struct str ecosystem,
                         struct str package)
{
    return v->known.v[find(v, unit, ecosystem, package)].text;
}

bool versions_declares(const struct versions *v, uint32_t unit, struct str ecosystem,
                       struct str package)
{
    return find(v, unit, ecosystem, package) != 0;
}
