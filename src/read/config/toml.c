/* TOML 1.0. Lines that make no sense are noted and skipped; the rest of the file is still read.
 * Tables are looked up in a hash of (table, key), so wide files stay linear. */
#include "base/buf.h"
#include "base/limits.h"
#include "base/map.h"
#include "read/config/emit.h"

#include <string.h>

enum { KEY_PARTS_MAX = 32, ERRORS_MAX = 20 };

struct toml {
    struct tree *t;
    struct arena scratch;
    struct map children; // "<table> <key>" -> node
    struct str text;
    size_t at;
    uint32_t line;
    uint32_t root, table;           // table: where `key = value` goes
    uint32_t stack[TREE_DEPTH_MAX]; // open arrays and inline tables
    uint32_t depth;
    uint32_t errors;
    bool failed; // in the current statement
};

struct key_path {
    struct str part[KEY_PARTS_MAX];
    uint32_t n;
};

static char peek(const struct toml *x)
{
    return x->at < x->text.n ? x->text.p[x->at] : 0;
}

static bool looking_at(const struct toml *x, const char *s)
{
    return str_starts(str_from(x->text, x->at), str_c(s));
}

static void fail(struct toml *x, const char *what)
{
    if (!x->failed && x->errors++ < ERRORS_MAX)
        tree_note(x->t, ERR_PARSE, x->line, "%s", what);
    x->failed = true;
}

static void skip_blanks(struct toml *x)
{
    while (peek(x) == ' ' || peek(x) == '\t' || peek(x) == '\r')
        x->at++;
}

static void skip_line(struct toml *x)
{
    ptrdiff_t end = str_find_char(x->text, '\n', x->at);
    x->at = end < 0 ? x->text.n : (size_t)end;
}

// Blanks, newlines and comments, as between array elements.
static void skip_space(struct toml *x)
{
    for (;;) {
        skip_blanks(x);
        if (peek(x) == '#') {
            skip_line(x);
        } else if (peek(x) == '\n') {
            x->line++;
            x->at++;
        } else {
            return;
        }
    }
}

static struct str child_name(struct toml *x, uint32_t parent, struct str key)
{
    struct str number = arena_printf(&x->scratch, "%u ", parent);
    return arena_join(&x->scratch, number, key);
}

static uint32_t add(struct toml *x, uint32_t parent, enum tree_type type, struct str key,
                    struct str value, uint32_t line)
{
    if (!key.p)
        return tree_add(x->t, parent, type, key, value, line);
    struct str name = child_name(x, parent, key);
    uint32_t old = map_get(&x->children, name, TREE_NONE);
    struct tree_node *n = &x->t->nodes.v[old];
    bool scalars = type > TREE_LIST && n->type > TREE_LIST;
    if (old && scalars) { // given again: the last wins
        n->type = type;
        n->value = value;
        n->line = n->end_line = line;
        return old;
    }
    uint32_t node = tree_add(x->t, parent, type, key, value, line);
    if (node)
        map_set(&x->children, name, node);
    return node;
}

// The tables around what was just read end no earlier than here.
static void extend(struct toml *x, uint32_t table)
{
    for (; table; table = x->t->nodes.v[table].parent)
        x->t->nodes.v[table].end_line = x->line;
}

// The map under KEY of PARENT, made when missing; of an array of tables its last element.
static uint32_t enter(struct toml *x, uint32_t parent, struct str key)
{
    uint32_t node = map_get(&x->children, child_name(x, parent, key), TREE_NONE);
    if (!node)
        return add(x, parent, TREE_MAP, key, STR_NONE, x->line);
    const struct tree_node *n = &x->t->nodes.v[node];
    if (n->type == TREE_LIST && n->last && x->t->nodes.v[n->last].type == TREE_MAP)
        return n->last;
    if (n->type == TREE_MAP)
        return node;
    fail(x, "a value is used as a table");
    return TREE_NONE;
}

static void put_escape(struct buf *b, struct str s, size_t *i)
{
    static const char from[] = "btnfr", to[] = "\b\t\n\f\r";
    char c = s.p[*i];
    const char *known = c ? strchr(from, c) : NULL;
    if (known) {
        buf_char(b, to[known - from]);
    } else if (c == 'u' || c == 'U') {
        buf_char(b, '?'); // no setting of interest needs the character itself
        *i += c == 'u' ? 4 : 8;
    } else if (c == '\n' || c == ' ' || c == '\t' || c == '\r') {
        while (*i + 1 < s.n && memchr(" \t\r\n", s.p[*i + 1], 4))
            ++*i;
    } else {
        buf_char(b, c);
    }
}

static struct str unescape(struct toml *x, struct str s)
{
    if (str_find_char(s, '\\', 0) < 0)
        return s;
    struct buf b;
    buf_init(&b, x->t->arena);
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] == '\\' && i + 1 < s.n) {
            i++;
            put_escape(&b, s, &i);
        } else {
            buf_char(&b, s.p[i]);
        }
    }
    return buf_take(&b);
}

static struct str string(struct toml *x)
{
    char quote = peek(x);
    char three[4] = {quote, quote, quote, 0};
    bool multi = looking_at(x, three);
    size_t start = x->at + (multi ? 3 : 1);
    uint32_t first = x->line;
    x->at = start;
    while (x->at < x->text.n) {
        char c = peek(x);
        if (c == quote && (!multi || looking_at(x, three)))
            break;
        if (c == '\n' && !multi)
            break;
        bool escape = c == '\\' && quote == '"' && x->at + 1 < x->text.n;
        x->line += c == '\n' || (escape && x->text.p[x->at + 1] == '\n');
        x->at += escape ? 2 : 1;
    }
    if (x->at >= x->text.n || peek(x) != quote) {
        x->line = first; // the rest of the line is skipped
        x->at = start;
        fail(x, "a string is not closed");
        return STR("");
    }
    if (multi) // up to two quotes may stand before the closing three
        while (x->at + 3 < x->text.n && x->text.p[x->at + 3] == quote)
            x->at++;
    struct str s = str_sub(x->text, start, x->at - start);
    x->at += multi ? 3 : 1;
    if (multi && str_starts(s, STR("\r\n")))
        s = str_from(s, 2);
    else if (multi && str_starts(s, STR("\n")))
        s = str_from(s, 1);
    return tree_scalar_text(x->t, quote == '"' ? unescape(x, s) : s, first);
}

static struct str bare(struct toml *x, const char *stop)
{
    size_t start = x->at;
    while (x->at < x->text.n && !strchr(stop, peek(x) ? peek(x) : '\n'))
        x->at++;
    return str_sub(x->text, start, x->at - start);
}

static bool key_path(struct toml *x, struct key_path *path)
{
    path->n = 0;
    do {
        skip_blanks(x);
        bool is_quoted = peek(x) == '"' || peek(x) == '\'';
        struct str part = is_quoted ? string(x) : bare(x, " \t\r\n.=]#\"'{}[,");
        if (x->failed || (part.n == 0 && !is_quoted) || path->n == KEY_PARTS_MAX) {
            fail(x, "a key is missing");
            return false;
        }
        path->part[path->n++] = part;
        skip_blanks(x);
    } while (peek(x) == '.' && x->at++ < x->text.n);
    return true;
}

static uint32_t current(const struct toml *x)
{
    return x->stack[x->depth - 1];
}

// 1_000 without its separators; TOML's own spelling of inf and nan.
static enum tree_type scalar_type(struct toml *x, struct str *s)
{
    if (str_eq(*s, STR("true")) || str_eq(*s, STR("false")))
        return TREE_BOOLEAN;
    if (s->n && s->n < 64 && memchr(s->p, '_', s->n)) {
        struct buf b;
        buf_init(&b, x->t->arena);
        for (size_t i = 0; i < s->n; i++)
            if (s->p[i] != '_')
                buf_char(&b, s->p[i]);
        struct str plain = buf_take(&b);
        if (tree_scalar_type(plain) == TREE_NUMBER) {
            *s = plain;
            return TREE_NUMBER;
        }
    }
    enum tree_type type = tree_scalar_type(*s);
    return type == TREE_NUMBER ? type : TREE_STRING; // dates and times
}

// A value under KEY of PARENT; arrays and inline tables are only opened.
static void value(struct toml *x, uint32_t parent, struct str key)
{
    char c = peek(x);
    uint32_t line = x->line;
    if (c == '[' || c == '{') {
        x->at++;
        if (x->depth == TREE_DEPTH_MAX) {
            fail(x, "nested too deep");
            return;
        }
        uint32_t node = add(x, parent, c == '[' ? TREE_LIST : TREE_MAP, key, STR_NONE, line);
        if (node)
            x->stack[x->depth++] = node;
        return;
    }
    bool is_quoted = c == '"' || c == '\'';
    struct str s = is_quoted ? string(x) : str_trim(bare(x, "\n#,]}"));
    if (x->failed)
        return;
    if (s.n == 0 && !is_quoted) {
        fail(x, "a value is missing");
        return;
    }
    enum tree_type type = is_quoted ? TREE_STRING : scalar_type(x, &s);
    if (type == TREE_STRING && !is_quoted && (s.p[0] < '0' || s.p[0] > '9') &&
        !str_eq(s, STR("inf")) && !str_eq(s, STR("nan"))) {
        fail(x, "a value without quotes");
        return;
    }
    uint32_t node = add(x, parent, type, key, tree_scalar_text(x->t, s, line), line);
    if (node)
        x->t->nodes.v[node].quoted = is_quoted;
    tree_close(x->t, node, x->line);
}

// key.path = value below TABLE.
static void assignment(struct toml *x, uint32_t table)
{
    struct key_path path;
    if (!key_path(x, &path))
        return;
    if (peek(x) != '=') {
        fail(x, "a key without a value");
        return;
    }
    x->at++;
    skip_blanks(x);
    for (uint32_t i = 0; i + 1 < path.n && table; i++)
        table = enter(x, table, path.part[i]);
    if (table)
        value(x, table, path.part[path.n - 1]);
}

// One step inside the innermost array or inline table.
static void nested(struct toml *x)
{
    skip_space(x);
    char c = peek(x);
    bool map = x->t->nodes.v[current(x)].type == TREE_MAP;
    if (x->at >= x->text.n) {
        fail(x, "the text ends too early");
    } else if (c == ',') {
        x->at++;
    } else if (c == (map ? '}' : ']')) {
        x->at++;
        tree_close(x->t, current(x), x->line);
        x->depth--;
    } else if (c == '}' || c == ']') {
        fail(x, "brackets do not match");
    } else if (map) {
        assignment(x, current(x));
    } else {
        value(x, current(x), STR_NONE);
    }
}

// [table] and [[array of tables]].
static void header(struct toml *x)
{
    bool array = looking_at(x, "[[");
    x->at += array ? 2 : 1;
    struct key_path path;
    if (!key_path(x, &path))
        return;
    if (!looking_at(x, array ? "]]" : "]")) {
        fail(x, "a table name is not closed");
        return;
    }
    x->at += array ? 2 : 1;
    uint32_t table = x->root;
    for (uint32_t i = 0; i + (array ? 1 : 0) < path.n && table; i++)
        table = enter(x, table, path.part[i]);
    if (array && table) {
        struct str key = path.part[path.n - 1];
        uint32_t list = map_get(&x->children, child_name(x, table, key), TREE_NONE);
        if (!list)
            list = add(x, table, TREE_LIST, key, STR_NONE, x->line);
        bool is_list = list && x->t->nodes.v[list].type == TREE_LIST;
        if (list && !is_list)
            fail(x, "a value is used as a table");
        table = is_list ? tree_add(x->t, list, TREE_MAP, STR_NONE, STR_NONE, x->line) : TREE_NONE;
    }
    if (table)
        x->table = table;
}

static void statement(struct toml *x)
{
    x->failed = false;
    if (peek(x) == '[')
        header(x);
    else
        assignment(x, x->table);
    while (x->depth && !x->failed && !x->t->full)
        nested(x);
    while (x->depth)
        tree_close(x->t, x->stack[--x->depth], x->line);
    extend(x, x->table);
    skip_blanks(x);
    if (!x->failed && peek(x) != '\n' && peek(x) != '#' && x->at < x->text.n)
        fail(x, "text behind a value");
    skip_line(x);
}

void tree_parse_toml(struct tree *t, struct str text)
{
    struct arena scratch;
    arena_init(&scratch);
    struct toml *x = arena_new(&scratch, struct toml);
    *x = (struct toml){.t = t, .text = text, .line = 1};
    arena_init(&x->scratch);
    map_init(&x->children, &x->scratch);
    x->at = str_starts(text, STR("\xef\xbb\xbf")) ? 3 : 0;
    x->root = x->table = tree_add(t, TREE_NONE, TREE_MAP, STR_NONE, STR_NONE, 1);
    for (skip_space(x); x->at < text.n && !t->full && x->errors < ERRORS_MAX; skip_space(x))
        statement(x);
    extend(x, x->root);
    arena_release(&x->scratch);
    arena_release(&scratch);
}

static void read_toml(struct read_job *job)
{
    config_read(job, tree_parse_toml, "toml");
}

const struct reader reader_toml = {
    .name = "toml",
    .languages = "toml",
    .read = read_toml,
};
