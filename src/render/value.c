// Values: making, reading, copying and merging them.
#include "render/value.h"

#include "base/limits.h"

#include <stdlib.h>
#include <string.h>

void work_init(struct work *w, struct arena *a)
{
    *w = (struct work){.a = a, .steps = RENDER_STEPS_MAX, .bytes = RENDER_BYTES_MAX};
}

struct value *work_stop(struct work *w, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    if (!w->stopped.p)
        w->stopped = arena_vprintf(w->a, format, args);
    va_end(args);
    return NULL;
}

bool work_step(struct work *w, uint64_t n)
{
    if (w->steps < n)
        work_stop(w, "more than %d steps", RENDER_STEPS_MAX);
    else
        w->steps -= n;
    return !w->stopped.p;
}

bool work_bytes(struct work *w, uint64_t n)
{
    if (w->bytes < n)
        work_stop(w, "more than %d bytes of text", RENDER_BYTES_MAX);
    else
        w->bytes -= n;
    return !w->stopped.p;
}

static struct value *make(struct work *w, enum value_type type)
{
    struct value *v = arena_new(w->a, struct value);
    v->type = type;
    work_bytes(w, sizeof *v);
    return v;
}

struct value *value_nil(struct work *w)
{
    return make(w, VALUE_NIL);
}

struct value *value_bool(struct work *w, bool b)
{
    struct value *v = make(w, VALUE_BOOL);
    v->boolean = b;
    return v;
}

struct value *value_int(struct work *w, int64_t i)
{
    struct value *v = make(w, VALUE_INT);
    v->integer = i;
    return v;
}

struct value *value_float(struct work *w, double d)
{
    struct value *v = make(w, VALUE_FLOAT);
    v->real = d;
    return v;
}

struct value *value_string(struct work *w, struct str text)
{
    struct value *v = make(w, VALUE_STRING);
    v->text = text.p ? text : STR("");
    return v;
}

struct value *value_list(struct work *w)
{
    return make(w, VALUE_LIST);
}

struct value *value_map(struct work *w)
{
    return make(w, VALUE_MAP);
}

#define TOKEN_OPEN "\xee\x80\x82"  // U+E002
#define TOKEN_CLOSE "\xee\x80\x83" // U+E003

struct value *value_unknown(struct work *w, struct str source)
{
    struct value *v = make(w, VALUE_UNKNOWN);
    v->text = arena_printf(w->a, TOKEN_OPEN "%u" TOKEN_CLOSE, w->unknowns.n);
    if (work_bytes(w, v->text.n + sizeof source))
        vec_push(w->a, &w->unknowns, source);
    return v;
}

size_t value_token(const struct work *w, struct str text, size_t at, uint32_t *which)
{
    if (!str_starts(str_from(text, at), STR(TOKEN_OPEN)))
        return 0;
    size_t digits = at + sizeof TOKEN_OPEN - 1, end = digits;
    while (end < text.n && end < digits + 10 && text.p[end] >= '0' && text.p[end] <= '9')
        end++;
    int64_t index;
    if (!str_int(str_sub(text, digits, end - digits), &index) || index >= w->unknowns.n ||
        !str_starts(str_from(text, end), STR(TOKEN_CLOSE)))
        return 0;
    *which = (uint32_t)index;
    return end + sizeof TOKEN_CLOSE - 1;
}

// An expression on one line and without what would end the action early.
static void put_source(struct buf *b, struct str source)
{
    enum { SOURCE_MAX = 160 };
    source = str_trim(str_sub(source, 0, SOURCE_MAX));
    buf_c(b, "{{ ");
    for (size_t i = 0; i < source.n; i++) {
        char c = source.p[i];
        bool brace = (c == '}' || c == '{') && i + 1 < source.n && source.p[i + 1] == c;
        buf_char(b, c == '\n' || c == '\r' || c == '\t' || brace ? ' ' : c);
    }
    buf_c(b, " }}");
}

struct str value_restore(struct work *w, struct str text)
{
    ptrdiff_t at = str_find(text, STR(TOKEN_OPEN), 0);
    if (at < 0)
        return text;
    struct buf b;
    buf_init(&b, w->a);
    size_t from = 0;
    for (; at >= 0; at = str_find(text, STR(TOKEN_OPEN), from)) {
        uint32_t which = 0;
        size_t end = value_token(w, text, (size_t)at, &which);
        buf_str(&b, str_sub(text, from, (size_t)at - from));
        if (end)
            put_source(&b, w->unknowns.v[which]);
        from = end ? end : (size_t)at + sizeof TOKEN_OPEN - 1;
    }
    buf_str(&b, str_from(text, from));
    return buf_take(&b);
}

void value_push(struct work *w, struct value *list, struct value *item)
{
    if (work_bytes(w, 2 * sizeof item))
        vec_push(w->a, &list->items, item);
}

static int64_t place_of(const struct value *map, struct str key)
{
    for (uint32_t i = 0; map && map->type == VALUE_MAP && i < map->items.n; i++)
        if (str_eq(map->keys.v[i], key))
            return i;
    return -1;
}

struct value *value_get(const struct value *map, struct str key)
{
    int64_t at = place_of(map, key);
    return at < 0 ? NULL : map->items.v[at];
}

struct value *value_get_c(const struct value *map, const char *key)
{
    return value_get(map, str_c(key));
}

void value_set(struct work *w, struct value *map, struct str key, struct value *item)
{
    int64_t at = place_of(map, key);
    if (!work_step(w, 1 + map->items.n / 16) || !work_bytes(w, 2 * sizeof *map->keys.v))
        return;
    if (at >= 0) {
        map->items.v[at] = item;
        return;
    }
    vec_push(w->a, &map->keys, key);
    vec_push(w->a, &map->items, item);
}

void value_unset(struct value *map, struct str key)
{
    int64_t at = place_of(map, key);
    if (at < 0)
        return;
    for (uint32_t i = (uint32_t)at; i + 1 < map->items.n; i++) {
        map->items.v[i] = map->items.v[i + 1];
        map->keys.v[i] = map->keys.v[i + 1];
    }
    map->items.n--;
    map->keys.n--;
}

static int by_key(const void *x, const void *y, void *context)
{
    const struct value *map = context;
    return str_cmp(map->keys.v[*(const uint32_t *)x], map->keys.v[*(const uint32_t *)y]);
}

uint32_t *value_order(struct work *w, const struct value *map)
{
    uint32_t *order = arena_array(w->a, uint32_t, map->items.n + 1);
    for (uint32_t i = 0; i < map->items.n; i++)
        order[i] = i;
    if (work_step(w, map->items.n) && work_bytes(w, map->items.n * sizeof *order))
        qsort_r(order, map->items.n, sizeof *order, by_key, (void *)map);
    return order;
}

bool value_truth(const struct value *v)
{
    switch (v->type) {
    case VALUE_NIL:
        return false;
    case VALUE_BOOL:
        return v->boolean;
    case VALUE_INT:
        return v->integer != 0;
    case VALUE_FLOAT:
        return v->real != 0;
    case VALUE_STRING:
        return v->text.n > 0;
    case VALUE_LIST:
    case VALUE_MAP:
        return v->items.n > 0;
    case VALUE_UNKNOWN:
        break;
    }
    return true;
}

bool value_is_unknown(const struct value *v)
{
    return v->type == VALUE_UNKNOWN ||
           (v->type == VALUE_STRING && str_contains(v->text, STR(TOKEN_OPEN)));
}

static double number(const struct value *v)
{
    return v->type == VALUE_INT ? (double)v->integer : v->real;
}

static bool equal(struct work *w, const struct value *x, const struct value *y, uint32_t depth)
{
    bool numbers = (x->type == VALUE_INT || x->type == VALUE_FLOAT) &&
                   (y->type == VALUE_INT || y->type == VALUE_FLOAT);
    if (numbers)
        return number(x) == number(y);
    if (x->type != y->type || depth > VALUE_DEPTH_MAX ||
        !work_step(w, 1 + (uint64_t)x->items.n * y->items.n / 16))
        return false;
    if (x->type == VALUE_BOOL)
        return x->boolean == y->boolean;
    if (x->type == VALUE_STRING)
        return str_eq(x->text, y->text);
    if (x->items.n != y->items.n)
        return false;
    for (uint32_t i = 0; i < x->items.n; i++) {
        const struct value *other =
            x->type == VALUE_MAP ? value_get(y, x->keys.v[i]) : y->items.v[i];
        if (!other || !equal(w, x->items.v[i], other, depth + 1))
            return false;
    }
    return true;
}

bool value_equal(struct work *w, const struct value *x, const struct value *y)
{
    return equal(w, x, y, 0);
}

static struct value *copy(struct work *w, const struct value *v, uint32_t depth)
{
    if (!work_step(w, 1))
        return value_nil(w);
    if (depth > VALUE_DEPTH_MAX) {
        work_stop(w, "values nested deeper than %d", VALUE_DEPTH_MAX);
        return value_nil(w);
    }
    struct value *c = make(w, v->type);
    *c = *v;
    c->keys = (str_vec){0};
    c->items.v = NULL;
    c->items.n = c->items.cap = 0;
    for (uint32_t i = 0; i < v->items.n && !w->stopped.p; i++) {
        if (v->type == VALUE_MAP && work_bytes(w, sizeof *v->keys.v))
            vec_push(w->a, &c->keys, v->keys.v[i]);
        struct value *item = copy(w, v->items.v[i], depth + 1);
        vec_push(w->a, &c->items, item);
    }
    return c;
}

struct value *value_copy(struct work *w, const struct value *v)
{
    return copy(w, v, 0);
}

static void merge(struct work *w, struct value *into, const struct value *from, bool overwrite,
                  uint32_t depth)
{
    if (depth > VALUE_DEPTH_MAX) {
        work_stop(w, "values nested deeper than %d", VALUE_DEPTH_MAX);
        return;
    }
    for (uint32_t i = 0; i < from->items.n && work_step(w, 1 + into->items.n / 16); i++) {
        struct value *there = value_get(into, from->keys.v[i]), *item = from->items.v[i];
        if (there && there->type == VALUE_MAP && item->type == VALUE_MAP)
            merge(w, there, item, overwrite, depth + 1);
        else if (overwrite && item->type == VALUE_NIL)
            value_unset(into, from->keys.v[i]);
        else if (!there || overwrite)
            value_set(w, into, from->keys.v[i], value_copy(w, item));
    }
}

void value_merge(struct work *w, struct value *into, const struct value *from, bool overwrite)
{
    if (into->type == VALUE_MAP && from && from->type == VALUE_MAP && into != from)
        merge(w, into, from, overwrite, 0);
}

static struct value *from_node(struct work *w, const struct tree *t, uint32_t node, uint32_t depth,
                               bool open)
{
    const struct tree_node *n = tree_at(t, node);
    if (!n || !work_step(w, 1))
        return value_nil(w);
    if (depth > VALUE_DEPTH_MAX / 2) // leaves room for what functions put around it
        return value_unknown(w, STR("values nested too deep"));
    if (n->type == TREE_MAP || n->type == TREE_LIST) {
        struct value *v = make(w, n->type == TREE_MAP ? VALUE_MAP : VALUE_LIST);
        v->open = open && n->type == TREE_MAP;
        for (uint32_t c = n->first; c && !w->stopped.p; c = t->nodes.v[c].next) {
            struct value *item = from_node(w, t, c, depth + 1, v->open);
            if (n->type == TREE_MAP)
                vec_push(w->a, &v->keys, t->nodes.v[c].key);
            vec_push(w->a, &v->items, item);
        }
        return v;
    }
    int64_t integer;
    double real;
    if (n->type == TREE_NULL)
        return value_nil(w);
    if (n->type == TREE_BOOLEAN)
        return value_bool(w, n->value.p[0] == 't' || n->value.p[0] == 'T');
    if (n->type == TREE_NUMBER && str_int(n->value, &integer))
        return value_int(w, integer);
    if (n->type == TREE_NUMBER && str_double(n->value, &real)) {
        struct value *v = value_float(w, real);
        v->text = n->value;
        return v;
    }
    return value_string(w, n->value);
}

struct value *value_from_tree(struct work *w, const struct tree *t, uint32_t node)
{
    return from_node(w, t, node, 0, true);
}

struct value *value_from_yaml(struct work *w, struct str text)
{
    if (text.n > FILE_PARSE_MAX || !work_step(w, 1 + text.n / 64) || !work_bytes(w, text.n))
        return value_nil(w);
    struct tree t;
    tree_init(&t, w->a);
    tree_parse_yaml(&t, arena_str(w->a, text));
    return t.documents.n ? value_from_tree(w, &t, t.documents.v[0]) : value_nil(w);
}
