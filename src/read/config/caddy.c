/* Caddyfiles: lines of words, a word `{` at the end of a line opens a block. Sites, snippets and
 * the global options become the keys site, snippet and options with what they are named as #text;
 * directives repeat, so siblings keep their order and may share a key. */
#include "base/buf.h"
#include "base/limits.h"
#include "read/config/emit.h"

struct caddy {
    struct tree *t;
    struct str text;
    size_t at;
    uint32_t line;
    uint32_t stack[TREE_DEPTH_MAX];
    uint32_t depth;
};

struct line {
    struct str key, rest; // STR_NONE when the line holds nothing but a brace
    bool opens, closes;
    uint32_t number;
};

static char peek(const struct caddy *x)
{
    return x->at < x->text.n ? x->text.p[x->at] : 0;
}

static bool at_end_of_word(const struct caddy *x)
{
    char c = peek(x);
    return x->at >= x->text.n || c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

static void skip_blank(struct caddy *x)
{
    for (;;) {
        char c = peek(x);
        bool joined = c == '\\' && str_starts(str_from(x->text, x->at + 1), STR("\n"));
        if (c == ' ' || c == '\t' || c == '\r') {
            x->at++;
        } else if (joined) {
            x->at += 2;
            x->line++;
        } else if (c == '#') {
            ptrdiff_t end = str_find_char(x->text, '\n', x->at);
            x->at = end < 0 ? x->text.n : (size_t)end;
        } else {
            return;
        }
    }
}

// A text in QUOTE, which may go over several lines.
static struct str quoted(struct caddy *x, char quote)
{
    size_t from = ++x->at;
    while (x->at < x->text.n && peek(x) != quote) {
        x->at += quote == '"' && peek(x) == '\\' && x->at + 1 < x->text.n;
        x->line += peek(x) == '\n';
        x->at++;
    }
    struct str text = str_sub(x->text, from, x->at - from);
    x->at += x->at < x->text.n;
    return text;
}

// <<END ... END, without the marks.
static struct str heredoc(struct caddy *x)
{
    size_t from = x->at + 2;
    ptrdiff_t end = str_find_char(x->text, '\n', from);
    x->at = end < 0 ? x->text.n : (size_t)end + 1;
    struct str mark = str_trim(str_sub(x->text, from, x->at - from));
    size_t body = x->at;
    while (x->at < x->text.n) {
        x->line++;
        ptrdiff_t stop = str_find_char(x->text, '\n', x->at);
        size_t next = stop < 0 ? x->text.n : (size_t)stop;
        if (str_starts(str_trim(str_sub(x->text, x->at, next - x->at)), mark)) {
            struct str text = str_sub(x->text, body, x->at - body);
            x->at = next;
            return text;
        }
        x->at = next + (next < x->text.n);
    }
    return str_from(x->text, body);
}

static struct str word(struct caddy *x)
{
    char c = peek(x);
    if (c == '"' || c == '`')
        return quoted(x, c);
    if (str_starts(str_from(x->text, x->at), STR("<<")))
        return heredoc(x);
    size_t from = x->at;
    while (!at_end_of_word(x))
        x->at++;
    return str_sub(x->text, from, x->at - from);
}

static bool take_brace(struct caddy *x, char brace)
{
    if (peek(x) != brace)
        return false;
    x->at++;
    if (at_end_of_word(x))
        return true;
    x->at--; // {placeholder}
    return false;
}

static struct line next_line(struct caddy *x)
{
    struct line l = {.number = x->line};
    struct buf b;
    buf_init(&b, x->t->arena);
    b.limit = TREE_TEXT_MAX;
    for (skip_blank(x); x->at < x->text.n && peek(x) != '\n'; skip_blank(x)) {
        if (take_brace(x, '{')) {
            l.opens = true;
            break;
        }
        if (take_brace(x, '}')) {
            l.closes = true;
            break;
        }
        struct str w = word(x);
        if (!l.key.p) {
            l.key = w;
            continue;
        }
        if (b.n)
            buf_char(&b, ' ');
        buf_str(&b, w);
    }
    l.rest = buf_take(&b);
    if (!l.opens && peek(x) == '\n') {
        x->at++;
        x->line++;
    }
    return l;
}

static uint32_t current(const struct caddy *x)
{
    return x->stack[x->depth - 1];
}

static void open_block(struct caddy *x, struct str key, struct str named, uint32_t line)
{
    if (x->depth == TREE_DEPTH_MAX) {
        tree_note(x->t, ERR_LIMIT, line, "nested deeper than %d", TREE_DEPTH_MAX);
        x->at = x->text.n;
        return;
    }
    uint32_t node = tree_add(x->t, current(x), TREE_MAP, key, STR_NONE, line);
    if (!node)
        return;
    if (named.n)
        tree_add(x->t, node, TREE_STRING, STR("#text"), tree_scalar_text(x->t, named, line), line);
    x->stack[x->depth++] = node;
}

// What stands outside of every block: options, a snippet, or the addresses of a site.
static void top(struct caddy *x, const struct line *l)
{
    struct str name = l->key;
    if (!name.p)
        open_block(x, STR("options"), STR_NONE, l->number);
    else if (name.n > 2 && name.p[0] == '(' && str_ends(name, STR(")")))
        open_block(x, STR("snippet"), str_sub(name, 1, name.n - 2), l->number);
    else
        open_block(x, STR("site"),
                   arena_printf(x->t->arena, "%.*s%s%.*s", STR_ARG(name), l->rest.n ? " " : "",
                                STR_ARG(l->rest)),
                   l->number);
}

// Names and hashes of users, and what a plugin logs in with, are no facts.
static bool is_secret(const struct caddy *x, struct str key)
{
    struct str around = x->t->nodes.v[current(x)].key;
    return str_among("basicauth basic_auth", around) || str_among("dns eab", key);
}

static void add(struct caddy *x, const struct line *l)
{
    if (!l->key.p && !l->opens)
        return;
    if (x->depth == 1) {
        // A file of one site needs no braces, but an import may stand before every block, and
        // addresses may go on in the next line.
        if (!l->opens && str_ends(l->rest.n ? l->rest : l->key, STR(",")))
            return;
        if (!l->opens && str_eq(l->key, STR("import")))
            tree_add(x->t, current(x), TREE_STRING, l->key, l->rest, l->number);
        else
            top(x, l);
    } else if (l->opens) {
        open_block(x, l->key.p ? l->key : STR("#block"), l->rest, l->number);
    } else {
        struct str value = is_secret(x, l->key) ? STR("") : l->rest.p ? l->rest : STR("");
        enum tree_type type = value.n ? tree_scalar_type(value) : TREE_STRING;
        tree_add(x->t, current(x), type, l->key, tree_scalar_text(x->t, value, l->number),
                 l->number);
    }
}

static void parse(struct tree *t, struct str text)
{
    struct caddy x = {.t = t, .text = text, .line = 1, .depth = 1};
    x.stack[0] = tree_add(t, TREE_NONE, TREE_MAP, STR_NONE, STR_NONE, 1);
    while (x.at < text.n && !t->full) {
        struct line l = next_line(&x);
        add(&x, &l);
        if (!l.closes)
            continue;
        t->nodes.v[current(&x)].end_line = l.number;
        if (x.depth > 1)
            x.depth--;
        else
            tree_note(t, ERR_PARSE, l.number, "a brace too many");
    }
    for (; x.depth; x.depth--)
        t->nodes.v[current(&x)].end_line = x.line;
}

static void read_caddy(struct read_job *job)
{
    config_read(job, parse, "caddy");
}

const struct reader reader_caddy = {
    .name = "caddy",
    .languages = "caddy",
    .files = "Caddyfile* *.caddy *.caddyfile",
    .read = read_caddy,
};
