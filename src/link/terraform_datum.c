/* Values without identity: a container holds pointers to what is in it, so merging maps or handing
 * a list to a module copies no more than one level. */
#include "link/terraform_datum.h"

#include "base/limits.h"

#include <math.h>
#include <string.h>

const struct datum *datum_unknown(struct arena *a, struct str text)
{
    struct datum *d = arena_new(a, struct datum);
    *d = (struct datum){.type = TREE_UNKNOWN, .text = text};
    return d;
}

const struct datum *datum_text(struct arena *a, struct str text)
{
    struct datum *d = arena_new(a, struct datum);
    *d = (struct datum){.type = TREE_STRING, .text = text.p ? text : STR("")};
    return d;
}

const struct datum *datum_number(struct arena *a, double number)
{
    struct datum *d = arena_new(a, struct datum);
    bool whole = fabs(number) < 1e15 && number == floor(number);
    *d = (struct datum){.type = TREE_NUMBER,
                        .text = arena_printf(a, whole ? "%.0f" : "%.10g", number)};
    return d;
}

const struct datum *datum_boolean(bool yes)
{
    static const struct datum both[] = {{.type = TREE_BOOLEAN, .text = {"false", 5}},
                                        {.type = TREE_BOOLEAN, .text = {"true", 4}}};
    return &both[yes];
}

const struct datum *datum_null(void)
{
    static const struct datum null = {.type = TREE_NULL, .text = {"null", 4}};
    return &null;
}

const struct datum *datum_container(struct arena *a, enum tree_type type, const datum_items *items)
{
    struct datum *d = arena_new(a, struct datum);
    *d = (struct datum){.type = type, .items = items->v, .n = items->n};
    return d;
}

const struct datum *datum_each(struct arena *a, const struct datum *over, uint32_t i)
{
    datum_items items = {0};
    const struct datum_item *item = &over->items[i];
    const struct datum *key = over->type == TREE_MAP ? datum_text(a, item->key) : item->value;
    vec_push(a, &items, (struct datum_item){.key = STR("key"), .value = key});
    vec_push(a, &items, (struct datum_item){.key = STR("value"), .value = item->value});
    return datum_container(a, TREE_MAP, &items);
}

bool datum_is_container(const struct datum *d)
{
    return d->type == TREE_MAP || d->type == TREE_LIST;
}

bool datum_known(const struct datum *d)
{
    return d->type != TREE_UNKNOWN;
}

const struct datum *datum_get(const struct datum *map, struct str key)
{
    if (map && map->type == TREE_MAP)
        for (uint32_t i = map->n; i-- > 0;)
            if (str_eq(map->items[i].key, key))
                return map->items[i].value;
    return NULL;
}

struct str datum_get_text(const struct datum *map, struct str key)
{
    const struct datum *d = datum_get(map, key);
    return d && d->type != TREE_UNKNOWN && d->type != TREE_NULL && !datum_is_container(d)
               ? d->text
               : STR_NONE;
}

int datum_truth(const struct datum *d)
{
    if (d->type != TREE_BOOLEAN && d->type != TREE_STRING)
        return -1;
    return str_eq(d->text, STR("true")) ? 1 : str_eq(d->text, STR("false")) ? 0 : -1;
}

bool datum_to_number(const struct datum *d, double *number)
{
    return (d->type == TREE_NUMBER || d->type == TREE_STRING) && str_double(d->text, number);
}

struct str datum_to_text(const struct datum *d)
{
    return datum_is_container(d) || d->type == TREE_NULL ? STR_NONE : d->text;
}

// -------------------------------------------------------------------------------- rows to values

static enum tree_type type_of(struct str name)
{
    static const char *const names[] = {"map",     "list", "string", "number",
                                        "boolean", "null", "unknown"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (str_eq(name, str_c(names[i])))
            return (enum tree_type)i;
    return TREE_UNKNOWN;
}

static uint32_t line_of(int64_t line)
{
    return line > 0 && line < UINT32_MAX ? (uint32_t)line : 0;
}

const struct datum **datum_documents(const struct facts *f, struct arena *a)
{
    const struct fact_node *rows = (const void *)f->tables[FACT_node].rows;
    uint32_t n = f->tables[FACT_node].n, documents = f->tables[FACT_document].n;
    const struct datum **out = arena_array(a, const struct datum *, documents + 1);
    struct datum *all = arena_array(a, struct datum, n + 1);
    struct datum_item **free = arena_array(a, struct datum_item *, n + 1);
    for (uint32_t i = 0; i < n; i++)
        if (rows[i].parent > 0 && rows[i].parent <= (int64_t)n)
            all[rows[i].parent].n++;
    for (uint32_t i = 1; i <= n; i++) {
        const struct fact_node *r = &rows[i - 1];
        struct datum *d = &all[i];
        d->type = type_of(r->type);
        d->text = r->value;
        d->line = line_of(r->line);
        d->end_line = line_of(r->end_line);
        free[i] = arena_array(a, struct datum_item, d->n);
        d->items = free[i];
        if (r->parent > 0 && r->parent < (int64_t)i)
            *free[r->parent]++ = (struct datum_item){r->key, d->line, d};
        else if (r->document > 0 && r->document <= (int64_t)documents)
            out[r->document - 1] = d;
    }
    static const struct datum empty = {.type = TREE_MAP};
    for (uint32_t i = 0; i < documents; i++)
        if (!out[i])
            out[i] = &empty;
    return out;
}

// The parsers bound the nesting of trees by TREE_DEPTH_MAX.
const struct datum *datum_from_tree(struct arena *a, const struct tree *t, uint32_t from,
                                    uint32_t line)
{
    const struct tree_node *n = &t->nodes.v[from];
    struct datum *d = arena_new(a, struct datum);
    *d = (struct datum){
        .type = n->type, .text = n->value, .line = n->line + line, .end_line = n->end_line + line};
    if (n->type == TREE_STRING && str_contains(n->value, STR("${")))
        d->type = TREE_UNKNOWN;
    struct datum_item *items = arena_array(a, struct datum_item, n->children);
    d->items = items;
    for (uint32_t c = n->first; c && d->n < n->children; c = t->nodes.v[c].next)
        items[d->n++] = (struct datum_item){t->nodes.v[c].key, t->nodes.v[c].line + line,
                                            datum_from_tree(a, t, c, line)};
    return d;
}

const struct datum *datum_parse(struct arena *a, struct str text, bool yaml)
{
    struct tree t;
    tree_init(&t, a);
    if (yaml)
        tree_parse_yaml(&t, text);
    else
        tree_parse_json(&t, text);
    if (t.notes.n || t.documents.n != 1)
        return NULL;
    const struct datum *d = datum_from_tree(a, &t, t.documents.v[0], 0);
    return datum_is_container(d) ? d : NULL;
}

// -------------------------------------------------------------------------------- values to trees

static uint32_t to_tree(struct tree *t, uint32_t parent, struct str key, const struct datum *d,
                        uint32_t line, bool foreign, uint32_t depth)
{
    if (depth == 0)
        return tree_add(t, parent, TREE_UNKNOWN, key, STR(""), line);
    bool container = datum_is_container(d);
    uint32_t node = tree_add(t, parent, d->type, key, container ? STR_NONE : d->text, line);
    for (uint32_t i = 0; node && i < d->n && !t->full; i++) {
        const struct datum_item *item = &d->items[i];
        bool map = d->type == TREE_MAP, elsewhere = foreign || d->foreign;
        if (map && item->value->type == TREE_NULL)
            continue;
        uint32_t at = elsewhere || !item->line ? line : item->line;
        to_tree(t, node, map ? item->key : STR_NONE, item->value, at, elsewhere, depth - 1);
    }
    tree_close(t, node, foreign ? line : d->end_line);
    return node;
}

uint32_t datum_to_tree(struct tree *t, uint32_t parent, struct str key, const struct datum *d,
                       uint32_t line)
{
    return to_tree(t, parent, key, d, line, false, TREE_DEPTH_MAX);
}
