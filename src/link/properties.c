// Properties of production configuration by relaxed name; see properties.h.
#include "link/properties.h"

#include "base/str.h"

enum { NAME_MAX_BYTES = 300 };

void properties_init(struct properties *p, struct arena *a)
{
    *p = (struct properties){.arena = a};
    map_init(&p->of, a);
    vec_push(a, &p->all, (struct property){0});
}

/* "UNIT:name" with the name in lower case, without dashes, underscores and quotes around parts. */
static struct str relaxed(char buffer[NAME_MAX_BYTES + 16], struct str unit, struct str name)
{
    size_t n = 0;
    if (name.n > NAME_MAX_BYTES || unit.n > 12)
        return STR_NONE;
    for (size_t i = 0; i < unit.n; i++)
        buffer[n++] = unit.p[i];
    buffer[n++] = ':';
    for (size_t i = 0; i < name.n; i++) {
        char c = name.p[i];
        bool quoted = c == '[' && i + 1 < name.n && name.p[i + 1] == '"'; // a["b.c"] is a.b.c
        if (quoted && i && name.p[i - 1] != '.')
            buffer[n++] = '.';
        if (c == '-' || c == '_' || c == '"' || c == '\'' || c == '[' || c == ']')
            continue;
        buffer[n++] = c >= 'A' && c <= 'Z' ? (char)(c | 32) : c;
    }
    return (struct str){buffer, n};
}

static bool is_production(struct str profiles)
{
    static const char *const words[] = {"prod",  "production", "prd", "live",
                                        "cloud", "kubernetes", "k8s", "docker"};
    struct str one;
    while (str_split(&profiles, ',', &one))
        for (size_t i = 0; i < sizeof words / sizeof *words; i++)
            if (str_eq_nocase(str_trim(one), str_c(words[i])))
                return true;
    return false;
}

/* application-prod.yml -> prod, appsettings.Production.json -> Production; STR_NONE for other
 * files, empty for those of all profiles. */
static struct str profile_of_file(struct str path)
{
    struct str base = path_base(path);
    ptrdiff_t dot = str_find_char(base, '.', 0), last = str_rfind_char(base, '.');
    struct str stem = dot < 0 ? base : str_sub(base, 0, (size_t)dot);
    if (str_eq(stem, STR("appsettings")) && str_ends(base, STR(".json")))
        return last > dot ? str_sub(base, (size_t)dot + 1, (size_t)(last - dot) - 1) : STR("");
    bool database = str_eq(base, STR("database.yml")); // of Rails: production.variables.x
    if (database && str_eq(path_base(path_directory(path)), STR("config")))
        return STR("");
    static const char *const names[] = {"application", "bootstrap"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        struct str name = str_c(names[i]);
        if (!str_starts(stem, name))
            continue;
        if (stem.n == name.n)
            return STR("");
        return stem.p[name.n] == '-' ? str_from(stem, name.n + 1) : STR_NONE;
    }
    return STR_NONE;
}

// The profiles that a document of a file with several says it is for.
static struct str profile_of_document(const struct facts *f, int64_t document)
{
    const struct fact_node *rows = (const void *)f->tables[FACT_node].rows;
    for (uint32_t i = 0; i < f->tables[FACT_node].n; i++) {
        if (rows[i].document != document || !rows[i].value.n)
            continue;
        if (str_eq(rows[i].shape, STR("spring.config.activate.on-profile")) ||
            str_eq(rows[i].shape, STR("spring.profiles")) ||
            str_eq(rows[i].shape, STR("spring.config.activate.on-profile[]")))
            return rows[i].value;
    }
    return STR("");
}

static void set(struct properties *p, struct str unit, const struct fact_node *n, int weight)
{
    char buffer[NAME_MAX_BYTES + 16];
    struct str shape = n->shape;
    while (str_ends(shape, STR("[]"))) // of a list the first
        shape.n -= 2;
    struct str key = relaxed(buffer, unit, shape);
    if (!key.p)
        return;
    struct property v = {arena_str(p->arena, n->value), arena_str(p->arena, n->path), n->line,
                         weight};
    uint32_t known = map_get(&p->of, key, 0);
    if (!known) {
        map_set(&p->of, arena_str(p->arena, key), p->all.n);
        vec_push(p->arena, &p->all, v);
        return;
    }
    struct property *old = &p->all.v[known];
    if (weight > old->weight)
        *old = v;
    else if (weight == old->weight && !str_eq(old->value, v.value) && shape.n == n->shape.n)
        old->value = STR_NONE;
}

void properties_add(struct properties *p, const struct facts *f)
{
    const struct fact_node *rows = (const void *)f->tables[FACT_node].rows;
    const struct fact_document *documents = (const void *)f->tables[FACT_document].rows;
    if (!f->tables[FACT_document].n || !f->tables[FACT_node].n)
        return;
    struct str profile = profile_of_file(documents[0].path);
    if (!profile.p)
        return;
    for (uint32_t d = 0; d < f->tables[FACT_document].n; d++) {
        struct str own = profile.n ? profile : profile_of_document(f, d + 1);
        if (!str_eq(documents[d].role, STR("production")) || (own.n && !is_production(own)))
            continue;
        char unit[16];
        int n = snprintf(unit, sizeof unit, "%lld", (long long)documents[d].unit);
        for (uint32_t i = 0; i < f->tables[FACT_node].n; i++) {
            if (rows[i].document != d + 1 || !rows[i].value.n || str_eq(rows[i].type, STR("map")) ||
                str_eq(rows[i].type, STR("list")))
                continue;
            set(p, (struct str){unit, (size_t)n}, &rows[i], own.n ? 2 : 1);
            set(p, STR("*"), &rows[i], own.n ? 2 : 1);
        }
    }
}

const struct property *properties_get(const struct properties *p, uint32_t unit, struct str name)
{
    char buffer[NAME_MAX_BYTES + 16], number[16];
    int n = snprintf(number, sizeof number, "%u", unit + 1);
    struct str own = relaxed(buffer, (struct str){number, (size_t)n}, name);
    uint32_t at = own.p ? map_get(&p->of, own, 0) : 0;
    if (!at && own.p)
        at = map_get(&p->of, relaxed(buffer, STR("*"), name), 0);
    return at && p->all.v[at].value.n ? &p->all.v[at] : NULL;
}

struct str property_variable(struct arena *a, struct str name)
{
    char *to = arena_alloc(a, name.n + 1);
    size_t n = 0;
    for (size_t i = 0; i < name.n; i++) {
        char c = name.p[i];
        if (c == '-')
            continue;
        to[n++] = c == '.' ? '_' : c >= 'a' && c <= 'z' ? (char)(c & ~32) : c;
    }
    return (struct str){to, n};
}
