/* nginx configuration: `directive arguments;` and `block arguments { ... }`. Directives repeat, so
 * siblings keep their order and may share a key. */
#include "base/buf.h"
#include "base/limits.h"
#include "read/config/emit.h"

#include <string.h>

struct nginx {
    struct tree *t;
    struct str text;
    size_t at;
    uint32_t line;
    uint32_t stack[TREE_DEPTH_MAX];
    uint32_t depth;
};

static void skip_space(struct nginx *x)
{
    while (x->at < x->text.n) {
        char c = x->text.p[x->at];
        if (c == '#') {
            ptrdiff_t end = str_find_char(x->text, '\n', x->at);
            x->at = end < 0 ? x->text.n : (size_t)end;
        } else if (c == ' ' || (c >= '\t' && c <= '\r')) {
            x->line += c == '\n';
            x->at++;
        } else {
            return;
        }
    }
}

// One word, quoted or not; a ${variable} holds no block.
static struct str word(struct nginx *x)
{
    char quote = x->text.p[x->at];
    if (quote == '"' || quote == '\'') {
        size_t start = ++x->at;
        while (x->at < x->text.n && x->text.p[x->at] != quote) {
            x->at += x->text.p[x->at] == '\\' && x->at + 1 < x->text.n;
            x->line += x->text.p[x->at] == '\n';
            x->at++;
        }
        struct str s = str_sub(x->text, start, x->at - start);
        x->at += x->at < x->text.n;
        return s;
    }
    size_t start = x->at;
    while (x->at < x->text.n && !strchr(" \t\r\n;{}", x->text.p[x->at] ? x->text.p[x->at] : ' ')) {
        bool variable = x->text.p[x->at] == '$' && str_starts(str_from(x->text, x->at), STR("${"));
        ptrdiff_t close = variable ? str_find_char(str_sub(x->text, x->at, 256), '}', 2) : -1;
        x->at += close > 0 ? (size_t)close + 1 : 1;
    }
    if (x->at == start) // a NUL byte
        x->at++;
    return str_sub(x->text, start, x->at - start);
}

static uint32_t current(const struct nginx *x)
{
    return x->stack[x->depth - 1];
}

static void open_block(struct nginx *x, struct str name, struct str arguments, uint32_t line)
{
    if (x->depth == TREE_DEPTH_MAX) {
        tree_note(x->t, ERR_LIMIT, line, "nested deeper than %d", TREE_DEPTH_MAX);
        x->at = x->text.n;
        return;
    }
    uint32_t node = tree_add(x->t, current(x), TREE_MAP, name, STR_NONE, line);
    if (!node)
        return;
    if (arguments.n)
        tree_add(x->t, node, TREE_STRING, STR("#text"), arguments, line);
    x->stack[x->depth++] = node;
}

static void close_block(struct nginx *x)
{
    x->at++;
    if (x->depth == 1) {
        tree_note(x->t, ERR_PARSE, x->line, "a brace too many");
        return;
    }
    x->t->nodes.v[current(x)].end_line = x->line;
    x->depth--;
}

// A directive up to its ';' or '{'.
static void directive(struct nginx *x)
{
    uint32_t line = x->line;
    struct str name = word(x);
    struct buf b;
    buf_init(&b, x->t->arena);
    b.limit = TREE_TEXT_MAX;
    for (skip_space(x); x->at < x->text.n && !strchr(";{}", x->text.p[x->at]); skip_space(x)) {
        if (b.n)
            buf_char(&b, ' ');
        buf_str(&b, word(x));
    }
    struct str arguments = buf_take(&b);
    char end = x->at < x->text.n ? x->text.p[x->at] : 0;
    if (end == '{') {
        x->at++;
        open_block(x, name, arguments, line);
        return;
    }
    enum tree_type type = arguments.n ? tree_scalar_type(arguments) : TREE_STRING;
    uint32_t node = tree_add(x->t, current(x), type, name, arguments, line);
    if (node)
        x->t->nodes.v[node].end_line = x->line;
    if (end == ';')
        x->at++;
    else
        tree_note(x->t, ERR_PARSE, line, "a directive without ;");
}

void tree_parse_nginx(struct tree *t, struct str text)
{
    struct nginx x = {.t = t, .text = text, .line = 1, .depth = 1};
    x.stack[0] = tree_add(t, TREE_NONE, TREE_MAP, STR_NONE, STR_NONE, 1);
    for (skip_space(&x); x.at < text.n && !t->full; skip_space(&x)) {
        if (text.p[x.at] == '}')
            close_block(&x);
        else if (text.p[x.at] == ';')
            x.at++;
        else if (text.p[x.at] == '{')
            x.at++;
        else
            directive(&x);
        if (t->notes.n > 20) // no nginx configuration at all
            break;
    }
    for (; x.depth; x.depth--)
        t->nodes.v[current(&x)].end_line = x.line;
}

static void read_nginx(struct read_job *job)
{
    config_read(job, tree_parse_nginx, "nginx");
}

const struct reader reader_nginx = {
    .name = "nginx",
    .languages = "nginx",
    .read = read_nginx,
};
