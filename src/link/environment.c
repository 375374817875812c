// Environment variables of production files, by name.
#include "link/environment.h"

#include "base/buf.h"

enum { FILL_DEPTH_MAX = 8, FILL_MAX = 8192 };

void environment_init(struct environment *e, struct arena *a)
{
    *e = (struct environment){.arena = a};
    map_init(&e->of, a);
    vec_push(a, &e->variables, (struct variable){0});
    properties_init(&e->properties, a);
}

static bool is_variable(struct str name)
{
    bool some = name.n > 1;
    for (size_t i = 0; i < name.n && some; i++) {
        char c = name.p[i];
        some = (c >= 'A' && c <= 'Z') || c == '_' || (c >= '0' && c <= '9' && i);
    }
    return some;
}

static void set(struct environment *e, struct str name, struct str value, const struct fact_node *n,
                bool deployed)
{
    if (!is_variable(name) || !value.n || str_contains(value, STR("${")) ||
        str_contains(value, STR("{{")))
        return;
    uint32_t *slot = map_at(&e->of, arena_str(e->arena, name), 0);
    struct variable v = {arena_str(e->arena, value), arena_str(e->arena, n->path), n->line,
                         deployed};
    if (*slot == 0) {
        *slot = e->variables.n;
        vec_push(e->arena, &e->variables, v);
        return;
    }
    struct variable *old = &e->variables.v[*slot];
    if (old->deployed != deployed) {
        *old = deployed ? v : *old;
    } else if (!str_eq(old->value, value)) {
        old->value = STR_NONE; // services or stages differ
    }
}

static void set_pair(struct environment *e, const struct fact_node *n)
{
    ptrdiff_t equals = str_find_char(n->value, '=', 0);
    if (equals > 0)
        set(e, str_sub(n->value, 0, (size_t)equals), str_from(n->value, (size_t)equals + 1), n,
            true);
}

// - name: X, value: Y: the value stands beside the name.
static struct str value_beside(const struct facts *f, uint32_t at)
{
    const struct fact_node *rows = (const void *)f->tables[FACT_node].rows;
    for (uint32_t i = at + 1; i < f->tables[FACT_node].n && i < at + 6; i++)
        if (rows[i].parent == rows[at].parent && str_eq(rows[i].key, STR("value")))
            return rows[i].value;
    return STR_NONE;
}

static void add_node(struct environment *e, const struct facts *f, uint32_t at)
{
    const struct fact_node *rows = (const void *)f->tables[FACT_node].rows;
    const struct fact_document *documents = (const void *)f->tables[FACT_document].rows;
    const struct fact_node *n = &rows[at];
    if (!n->value.n || !n->document || n->document > f->tables[FACT_document].n)
        return;
    const struct fact_document *d = &documents[n->document - 1];
    const struct fact_node *parent = n->parent ? &rows[n->parent - 1] : NULL;
    if (!str_eq(d->role, STR("production")))
        return;
    if (str_eq(d->format, STR("env")))
        set(e, n->key, n->value, n, false);
    else if (str_eq(n->key, STR("name")) && (str_ends(n->shape, STR(".env[].name")) ||
                                             str_ends(n->shape, STR(".environment[].name"))))
        set(e, n->value, value_beside(f, at), n, true);
    else if (str_ends(n->shape, STR(".literals[]")) || str_ends(n->shape, STR(".environment[]")))
        set_pair(e, n);
    else if (parent && (str_eq(parent->key, STR("environment")) ||
                        str_eq(parent->key, STR("env")) || str_eq(parent->key, STR("pairs")) ||
                        (str_eq(d->kind, STR("ConfigMap")) && str_eq(parent->shape, STR("data")))))
        set(e, n->key, n->value, n, true);
}

void environment_add(struct environment *e, const struct facts *f)
{
    for (uint32_t i = 0; i < f->tables[FACT_node].n; i++)
        add_node(e, f, i);
    properties_add(&e->properties, f);
}

const struct variable *environment_get(const struct environment *e, struct str name)
{
    if (!e)
        return NULL;
    if (str_starts(name, STR("process.env.")))
        name = str_from(name, strlen("process.env."));
    uint32_t at = map_get(&e->of, name, 0);
    return at && e->variables.v[at].value.n ? &e->variables.v[at] : NULL;
}

struct str connection_parameter(struct str text, struct str name)
{
    ptrdiff_t at = str_find(text, name, 0);
    while (at > 0 && (text.p[at - 1] == '_' || (text.p[at - 1] >= 'a' && text.p[at - 1] <= 'z') ||
                      (text.p[at - 1] >= 'A' && text.p[at - 1] <= 'Z')))
        at = str_find(text, name, (size_t)at + 1); // the end of a longer name
    if (at < 0 || (size_t)at + name.n >= text.n)
        return STR_NONE;
    struct str rest = str_from(text, (size_t)at + name.n);
    if (rest.p[0] != '=' && !str_starts(rest, STR("%3D")))
        return STR_NONE;
    rest = str_from(rest, rest.p[0] == '=' ? 1 : 3);
    size_t n = 0;
    while (n < rest.n && rest.p[n] != '&' && rest.p[n] != ' ' && rest.p[n] != '%' &&
           rest.p[n] != ';')
        n++;
    return n ? str_sub(rest, 0, n) : STR_NONE;
}

// ------------------------------------------------------------------------------------- properties

static struct str fill(const struct environment *e, struct arena *a, uint32_t unit, struct str text,
                       int depth);

static struct str property(const struct environment *e, struct arena *a, uint32_t unit,
                           struct str name, struct variable *place, int depth)
{
    const struct variable *set = environment_get(e, property_variable(a, name));
    if (!set)
        set = environment_get(e, name); // ${DB_URL}
    if (set) {
        if (place)
            *place = *set;
        return set->value;
    }
    const struct property *p = properties_get(&e->properties, unit, name);
    if (!p || depth >= FILL_DEPTH_MAX)
        return STR_NONE;
    struct str value = fill(e, a, unit, p->value, depth + 1);
    if (place)
        *place = (struct variable){.value = value, .path = p->path, .line = p->line};
    return value;
}

// The end of the placeholder that begins at FROM (behind "${"), inner ones skipped; -1 none.
static ptrdiff_t placeholder_end(struct str text, size_t from)
{
    int open = 1;
    for (size_t i = from; i < text.n; i++) {
        if (text.p[i] == '{')
            open++;
        else if (text.p[i] == '}' && --open == 0)
            return (ptrdiff_t)i;
    }
    return -1;
}

// A default with colons of its own stands in backticks in Micronaut: ${URL:`jdbc:h2:mem`}.
static struct str unquoted(struct str text)
{
    bool quoted = text.n > 1 && text.p[0] == '`' && text.p[text.n - 1] == '`';
    return quoted ? str_sub(text, 1, text.n - 2) : text;
}

static struct str fill(const struct environment *e, struct arena *a, uint32_t unit, struct str text,
                       int depth)
{
    ptrdiff_t at = str_find(text, STR("${"), 0);
    if (at < 0 || text.n > FILL_MAX)
        return text;
    if (depth >= FILL_DEPTH_MAX)
        return STR_NONE;
    struct buf b;
    buf_init(&b, a);
    size_t from = 0;
    while (at >= 0) {
        ptrdiff_t end = placeholder_end(text, (size_t)at + 2);
        if (end < 0)
            return STR_NONE;
        struct str inner = str_sub(text, (size_t)at + 2, (size_t)(end - at) - 2);
        ptrdiff_t colon = str_find_char(inner, ':', 0);
        struct str name = colon < 0 ? inner : str_sub(inner, 0, (size_t)colon);
        struct str value = property(e, a, unit, name, NULL, depth);
        if (!value.p && colon >= 0)
            value = fill(e, a, unit, unquoted(str_from(inner, (size_t)colon + 1)), depth + 1);
        if (!value.p || b.n + value.n > FILL_MAX)
            return STR_NONE;
        buf_str(&b, str_sub(text, from, (size_t)at - from));
        buf_str(&b, value);
        from = (size_t)end + 1;
        at = str_find(text, STR("${"), from);
    }
    buf_str(&b, str_from(text, from));
    return buf_take(&b);
}

struct str environment_property(const struct environment *e, struct arena *a, uint32_t unit,
                                struct str name, struct variable *place)
{
    return e ? property(e, a, unit, name, place, 0) : STR_NONE;
}

struct str environment_fill(const struct environment *e, struct arena *a, uint32_t unit,
                            struct str text)
{
    return e ? fill(e, a, unit, text, 0) : STR_NONE;
}
