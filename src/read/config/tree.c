/* The tree that all configuration parsers build: nodes in one array, linked by number, so that a
 * document of a hundred thousand nodes costs a handful of allocations and no recursion anywhere. */
#include "read/config/tree.h"

#include "base/limits.h"
#include "base/map.h"

void tree_init(struct tree *t, struct arena *a)
{
    *t = (struct tree){.arena = a};
    vec_push(a, &t->nodes, (struct tree_node){.type = TREE_NULL});
}

void tree_note(struct tree *t, enum err kind, uint32_t line, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    struct diag d = {.err = kind, .line = line, .text = arena_vprintf(t->arena, format, args)};
    va_end(args);
    vec_push(t->arena, &t->notes, d);
}

static void append_child(struct tree *t, uint32_t parent, uint32_t node)
{
    struct tree_node *p = &t->nodes.v[parent];
    if (p->last)
        t->nodes.v[p->last].next = node;
    else
        p->first = node;
    p->last = node;
    p->children++;
}

uint32_t tree_add(struct tree *t, uint32_t parent, enum tree_type type, struct str key,
                  struct str value, uint32_t line)
{
    if (t->nodes.n > TREE_NODES_MAX) {
        if (!t->full)
            tree_note(t, ERR_LIMIT, line, "more than %d values, the rest was not read",
                      TREE_NODES_MAX);
        t->full = true;
        return TREE_NONE;
    }
    uint32_t node = t->nodes.n;
    vec_push(t->arena, &t->nodes,
             (struct tree_node){.type = type,
                                .parent = parent,
                                .key = key,
                                .value = value,
                                .line = line,
                                .end_line = line});
    if (parent)
        append_child(t, parent, node);
    else
        vec_push(t->arena, &t->documents, node);
    return node;
}

// Marks in DROP (one flag a child, in order) the children whose key comes again later.
static bool find_duplicates(struct tree *t, const struct tree_node *map, struct arena *a,
                            bool *drop)
{
    struct map last;
    map_init(&last, a);
    bool any = false;
    uint32_t at = 0;
    for (uint32_t c = map->first; c; c = t->nodes.v[c].next, at++) {
        struct str key = t->nodes.v[c].key;
        uint32_t *place = map_at(&last, key.p ? key : STR(""), UINT32_MAX);
        if (*place != UINT32_MAX)
            drop[*place] = any = true;
        *place = at;
    }
    return any;
}

static bool has_duplicates_quick(const struct tree *t, const struct tree_node *map)
{
    for (uint32_t c = map->first; c; c = t->nodes.v[c].next)
        for (uint32_t d = t->nodes.v[c].next; d; d = t->nodes.v[d].next)
            if (str_eq(t->nodes.v[c].key, t->nodes.v[d].key))
                return true;
    return false;
}

static void drop_duplicates(struct tree *t, uint32_t node)
{
    enum { FEW = 12 };
    const struct tree_node map = t->nodes.v[node];
    if (map.children < 2 || (map.children <= FEW && !has_duplicates_quick(t, &map)))
        return;
    struct arena scratch;
    arena_init(&scratch);
    bool *drop = arena_array(&scratch, bool, map.children);
    if (find_duplicates(t, &map, &scratch, drop)) {
        struct tree_node *m = &t->nodes.v[node];
        m->first = m->last = TREE_NONE;
        m->children = 0;
        uint32_t at = 0;
        for (uint32_t c = map.first, next; c; c = next, at++) {
            next = t->nodes.v[c].next;
            t->nodes.v[c].next = TREE_NONE;
            if (!drop[at])
                append_child(t, node, c);
        }
    }
    arena_release(&scratch);
}

void tree_close(struct tree *t, uint32_t node, uint32_t end_line)
{
    if (node == TREE_NONE)
        return;
    struct tree_node *n = &t->nodes.v[node];
    if (end_line > n->end_line)
        n->end_line = end_line;
    if (n->type == TREE_MAP)
        drop_duplicates(t, node);
    n = &t->nodes.v[node];
    if (n->parent && t->nodes.v[n->parent].end_line < n->end_line)
        t->nodes.v[n->parent].end_line = n->end_line;
}

struct str tree_scalar_text(struct tree *t, struct str text, uint32_t line)
{
    if (text.n > TREE_TEXT_MAX) {
        tree_note(t, ERR_LIMIT, line, "a value of %zu bytes was cut", text.n);
        text.n = TREE_TEXT_MAX;
    }
    return arena_str(t->arena, text.p ? text : STR(""));
}

static bool one_of(struct str s, const char *const *words)
{
    for (; *words; words++)
        if (str_eq(s, str_c(*words)))
            return true;
    return false;
}

static bool digits_only(struct str s, const char *digits)
{
    for (size_t i = 0; i < s.n; i++)
        if (!s.p[i] || !strchr(digits, s.p[i]))
            return false;
    return s.n > 0;
}

static bool is_number(struct str s)
{
    static const char *const special[] = {".inf",  ".Inf", ".INF", "-.inf", "-.Inf", "-.INF",
                                          "+.inf", ".nan", ".NaN", ".NAN",  NULL};
    if (str_starts(s, STR("0x")))
        return digits_only(str_from(s, 2), "0123456789abcdefABCDEF");
    if (str_starts(s, STR("0o")))
        return digits_only(str_from(s, 2), "01234567");
    if (s.p[0] == '.' && (s.n < 2 || s.p[1] < '0' || s.p[1] > '9'))
        return one_of(s, special);
    double ignored;
    if (memchr(s.p, '_', s.n))
        return false;
    return str_double(s, &ignored) || one_of(s, special);
}

enum tree_type tree_scalar_type(struct str s)
{
    static const char *const booleans[] = {"true", "True", "TRUE", "false", "False", "FALSE", NULL};
    static const char *const nulls[] = {"", "~", "null", "Null", "NULL", NULL};
    if (s.n > 64)
        return TREE_STRING;
    if (one_of(s, nulls))
        return TREE_NULL;
    if (one_of(s, booleans))
        return TREE_BOOLEAN;
    return is_number(s) ? TREE_NUMBER : TREE_STRING;
}

const struct tree_node *tree_at(const struct tree *t, uint32_t node)
{
    return node && node < t->nodes.n ? &t->nodes.v[node] : NULL;
}

uint32_t tree_child(const struct tree *t, uint32_t map, struct str key)
{
    const struct tree_node *m = tree_at(t, map);
    uint32_t found = TREE_NONE;
    if (!m || m->type != TREE_MAP)
        return TREE_NONE;
    for (uint32_t c = m->first; c; c = t->nodes.v[c].next)
        if (str_eq(t->nodes.v[c].key, key))
            found = c;
    return found;
}

static uint32_t list_element(const struct tree *t, uint32_t list, int64_t index)
{
    const struct tree_node *l = tree_at(t, list);
    if (!l || l->type != TREE_LIST)
        return TREE_NONE;
    uint32_t c = l->first;
    while (c && index-- > 0)
        c = t->nodes.v[c].next;
    return c;
}

// One step of PATH, which starts with '['; *PATH moves behind the ']'.
static uint32_t step_bracket(const struct tree *t, uint32_t from, struct str *path)
{
    bool named = path->n > 1 && path->p[1] == '"';
    ptrdiff_t end = named ? str_find(*path, STR("\"]"), 2) : str_find_char(*path, ']', 1);
    if (end < 0)
        return TREE_NONE;
    struct str inner = str_sub(*path, named ? 2 : 1, (size_t)end - (named ? 2 : 1));
    *path = str_from(*path, (size_t)end + (named ? 2 : 1));
    int64_t index;
    if (named)
        return tree_child(t, from, inner);
    return str_int(inner, &index) && index >= 0 ? list_element(t, from, index) : TREE_NONE;
}

uint32_t tree_get(const struct tree *t, uint32_t from, const char *path)
{
    struct str rest = str_c(path);
    while (rest.n && from) {
        if (rest.p[0] == '.') {
            rest = str_from(rest, 1);
        } else if (rest.p[0] == '[') {
            from = step_bracket(t, from, &rest);
        } else {
            size_t n = 0;
            while (n < rest.n && rest.p[n] != '.' && rest.p[n] != '[')
                n++;
            from = tree_child(t, from, str_sub(rest, 0, n));
            rest = str_from(rest, n);
        }
    }
    return from;
}

struct str tree_text(const struct tree *t, uint32_t from, const char *path)
{
    const struct tree_node *n = tree_at(t, tree_get(t, from, path));
    if (!n || n->type == TREE_MAP || n->type == TREE_LIST || n->type == TREE_NULL)
        return STR_NONE;
    return n->value;
}
