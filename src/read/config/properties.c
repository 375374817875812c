/* Java properties. Dotted keys become nested maps, as Spring reads them, so that a setting has the
 * same pointer in application.properties and application.yml. */
#include "base/buf.h"
#include "base/limits.h"
#include "base/map.h"
#include "read/config/emit.h"

#include <string.h>

enum { KEY_PARTS_MAX = 32 };

struct properties {
    struct tree *t;
    struct map known; // dotted path -> node, so that a wide file is no quadratic work
    struct arena scratch;
    uint32_t root;
};

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\f';
}

static struct str skip_blanks(struct str s)
{
    while (s.n && is_blank(s.p[0]))
        s = str_from(s, 1);
    return s;
}

// True when LINE ends in an odd number of backslashes, so that the next one continues it.
static bool continues(struct str line)
{
    size_t n = 0;
    while (n < line.n && line.p[line.n - 1 - n] == '\\')
        n++;
    return n % 2 == 1;
}

static struct str unescape(struct arena *a, struct str s)
{
    if (str_find_char(s, '\\', 0) < 0)
        return s;
    struct buf b;
    buf_init(&b, a);
    for (size_t i = 0; i < s.n; i++) {
        bool escaped = s.p[i] == '\\' && i + 1 < s.n;
        char c = s.p[escaped ? ++i : i];
        if (escaped && c == 'u' && i + 4 < s.n) {
            buf_char(&b, '?'); // no setting of interest needs the character itself
            i += 4;
        } else {
            buf_char(&b, !escaped ? c : c == 'n' ? '\n' : c == 't' ? '\t' : c == 'r' ? '\r' : c);
        }
    }
    return buf_take(&b);
}

// The map for PATH (the part of a key before its last dot), made when missing.
static uint32_t map_for(struct properties *p, struct str path, uint32_t line)
{
    uint32_t at = p->root;
    size_t from = 0;
    for (uint32_t parts = 0; from < path.n && parts < KEY_PARTS_MAX; parts++) {
        ptrdiff_t dot = str_find_char(path, '.', from);
        size_t end = dot < 0 ? path.n : (size_t)dot;
        struct str so_far = str_sub(path, 0, end), part = str_sub(path, from, end - from);
        uint32_t node = map_get(&p->known, so_far, TREE_NONE);
        if (!node) {
            node = tree_add(p->t, at, TREE_MAP, part, STR_NONE, line);
            if (!node)
                return TREE_NONE;
            map_set(&p->known, so_far, node);
        } else if (p->t->nodes.v[node].type != TREE_MAP) { // a=1 and a.b=2
            struct tree_node old = p->t->nodes.v[node];
            p->t->nodes.v[node].type = TREE_MAP;
            p->t->nodes.v[node].value = STR_NONE;
            tree_add(p->t, node, old.type, STR("#text"), old.value, old.line);
        }
        at = node;
        from = end + 1;
    }
    return at;
}

static void entry(struct properties *p, struct str logical, uint32_t line, uint32_t end_line)
{
    size_t at = 0;
    while (at < logical.n && !is_blank(logical.p[at]) && logical.p[at] != '=' &&
           logical.p[at] != ':')
        at += logical.p[at] == '\\' ? 2 : 1;
    struct str key = str_sub(logical, 0, at), value = skip_blanks(str_from(logical, at));
    if (value.n && (value.p[0] == '=' || value.p[0] == ':'))
        value = skip_blanks(str_from(value, 1));
    key = unescape(p->t->arena, key);
    value = tree_scalar_text(p->t, unescape(p->t->arena, str_trim(value)), line);
    size_t dots = 0;
    for (size_t i = 0; i < key.n; i++)
        dots += key.p[i] == '.';
    ptrdiff_t last = dots < KEY_PARTS_MAX ? str_rfind_char(key, '.') : -1;
    struct str path = str_sub(key, 0, last < 0 ? 0 : (size_t)last);
    uint32_t parent = map_for(p, path, line);
    enum tree_type type = value.n ? tree_scalar_type(value) : TREE_STRING;
    uint32_t same = map_get(&p->known, key, TREE_NONE);
    struct str name = str_from(key, last < 0 ? 0 : (size_t)last + 1);
    if (same && p->t->nodes.v[same].type == TREE_MAP) {
        parent = same;
        name = STR("#text");
        same = TREE_NONE;
    }
    if (same) { // given again: the last wins
        struct tree_node *n = &p->t->nodes.v[same];
        n->type = type;
        n->value = value;
        n->line = line;
        n->end_line = end_line;
        return;
    }
    uint32_t node = parent ? tree_add(p->t, parent, type, name, value, line) : TREE_NONE;
    tree_close(p->t, node, end_line);
    if (node && !str_eq(name, STR("#text")))
        map_set(&p->known, key, node);
}

void tree_parse_properties(struct tree *t, struct str text)
{
    struct properties p = {.t = t};
    arena_init(&p.scratch);
    map_init(&p.known, &p.scratch);
    p.root = tree_add(t, TREE_NONE, TREE_MAP, STR_NONE, STR_NONE, 1);
    struct str source;
    uint32_t line = 0;
    while (str_line(&text, &source) && !t->full) {
        uint32_t first = ++line;
        struct str logical = skip_blanks(source);
        if (str_starts(logical, STR("#---")) || logical.n == 0 || logical.p[0] == '#' ||
            logical.p[0] == '!')
            continue;
        if (continues(logical)) {
            struct buf b;
            buf_init(&b, t->arena);
            b.limit = TREE_TEXT_MAX;
            bool more = true;
            do {
                more = continues(logical);
                buf_str(&b, str_sub(logical, 0, logical.n - more));
                if (more && str_line(&text, &source)) {
                    logical = skip_blanks(source);
                    line++;
                } else {
                    more = false;
                }
            } while (more);
            logical = buf_take(&b);
        }
        entry(&p, logical, first, line);
    }
    tree_close(t, p.root, line ? line : 1);
    arena_release(&p.scratch);
}

static void read_properties(struct read_job *job)
{
    config_read(job, tree_parse_properties, "properties");
}

const struct reader reader_properties = {
    .name = "properties",
    .languages = "properties",
    .read = read_properties,
};
