/* Bicep, the language of Azure's templates: declarations on lines of their own, values that are
 * objects, arrays, texts and expressions. One document a file, {param: {NAME: default}, var:
 * {NAME: value}, resource: {NAME: {of, only_if, body}}, module: {NAME: {of, only_if, body}}}. An
 * expression is an unknown value whose text is a template (`${retention}`, texts in double quotes),
 * as Terraform's are, so that link computes both with one evaluator (link/bicep.c). */
#include "base/buf.h"
#include "base/limits.h"
#include "read/config/emit.h"

#include <string.h>

enum { NESTED_MAX = 64 };

struct bicep {
    struct tree *t;
    struct str text;
    size_t at;
    uint32_t line;
    uint32_t root;
    struct str of; // the type of the resource whose body is read
    struct nested {
        size_t at; // behind the word `resource`
        uint32_t line;
        struct str of; // the type of the resource around it
    } nested[NESTED_MAX];
    uint32_t nested_n;
};

static char peek(const struct bicep *x)
{
    return x->at < x->text.n ? x->text.p[x->at] : 0;
}

static bool starts(const struct bicep *x, const char *sign)
{
    return str_starts(str_from(x->text, x->at), str_c(sign));
}

static void step(struct bicep *x, size_t n)
{
    for (; n && x->at < x->text.n; n--)
        x->line += x->text.p[x->at++] == '\n';
}

static size_t until(const struct bicep *x, const char *mark, size_t from)
{
    ptrdiff_t end = str_find(x->text, str_c(mark), from);
    return end < 0 ? x->text.n : (size_t)end + strlen(mark);
}

// Past white space and comments; past line ends only when LINES.
static void skip(struct bicep *x, bool lines)
{
    while (x->at < x->text.n) {
        char c = peek(x);
        if (c == ' ' || c == '\t' || c == '\r' || (lines && (c == '\n' || c == ',')))
            step(x, 1);
        else if (starts(x, "//"))
            step(x, until(x, "\n", x->at) - x->at - (until(x, "\n", x->at) < x->text.n));
        else if (starts(x, "/*"))
            step(x, until(x, "*/", x->at + 2) - x->at);
        else
            return;
    }
}

static bool is_name(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

static struct str name(struct bicep *x)
{
    size_t from = x->at;
    while (is_name(peek(x)))
        x->at++;
    return str_sub(x->text, from, x->at - from);
}

static bool take(struct bicep *x, const char *sign)
{
    if (!starts(x, sign))
        return false;
    step(x, strlen(sign));
    return true;
}

// The end of a text that begins at FROM with a quote, behind it; interpolations are passed whole.
static size_t past_text(const struct bicep *x, size_t from)
{
    if (str_starts(str_from(x->text, from), STR("'''")))
        return until(x, "'''", from + 3);
    uint32_t open = 0; // braces of the interpolation that this stands in
    for (size_t i = from + 1; i < x->text.n; i++) {
        char c = x->text.p[i], next = i + 1 < x->text.n ? x->text.p[i + 1] : 0;
        if (c == '\n')
            return i;
        if (c == '\\')
            i++;
        else if (!open && c == '\'')
            return i + 1;
        else if (c == '$' && next == '{')
            open++, i++;
        else if (open && (c == '{' || c == '}'))
            open += c == '{' ? 1 : UINT32_MAX;
    }
    return x->text.n;
}

/* The literal part of a text as a template has it. AS_CODE: inside of an expression, where double
 * quotes end it. */
static void put_literal(struct buf *b, struct str text, bool as_code)
{
    for (size_t i = 0; i < text.n; i++) {
        char c = text.p[i];
        if (c == '\\' && i + 1 < text.n) {
            c = text.p[++i];
            if (c == '$')
                buf_char(b, '$');
            c = c == 'n' ? '\n' : c == 't' ? '\t' : c == 'r' ? '\r' : c;
        }
        if (as_code && (c == '"' || c == '\\' || c == '\n')) {
            buf_char(b, '\\');
            c = c == '\n' ? 'n' : c;
        }
        buf_char(b, c);
    }
}

/* An expression with its texts in double quotes. Texts inside of interpolations inside of texts are
 * left as they are: the evaluator calls them unknown. */
static struct str as_code(struct bicep *x, struct str source)
{
    struct bicep inner = {.text = source};
    struct buf b;
    buf_init(&b, x->t->arena);
    b.limit = TREE_TEXT_MAX;
    for (size_t i = 0; i < source.n;) {
        if (source.p[i] != '\'') {
            buf_char(&b, source.p[i++] == '\n' ? ' ' : source.p[i - 1]);
            continue;
        }
        size_t end = past_text(&inner, i),
               quotes = str_starts(str_from(source, i), STR("'''")) ? 3 : 1;
        buf_char(&b, '"');
        if (end >= i + 2 * quotes)
            put_literal(&b, str_sub(source, i + quotes, end - i - 2 * quotes), true);
        buf_char(&b, '"');
        i = end;
    }
    struct str code = buf_take(&b);
    return code.p ? code : STR("");
}

static void add_text(struct bicep *x, uint32_t parent, struct str key, uint32_t line)
{
    size_t end = past_text(x, x->at), quotes = starts(x, "'''") ? 3 : 1;
    struct str source = str_sub(x->text, x->at + quotes, end - x->at - quotes);
    source = str_sub(source, 0, source.n >= quotes ? source.n - quotes : 0);
    struct buf b;
    buf_init(&b, x->t->arena);
    b.limit = TREE_TEXT_MAX;
    if (quotes == 3)
        buf_str(&b, source);
    else
        put_literal(&b, source, false);
    struct str text = buf_take(&b);
    bool open = quotes == 1 && str_contains(source, STR("${"));
    step(x, end - x->at);
    uint32_t node = tree_add(x->t, parent, open ? TREE_UNKNOWN : TREE_STRING, key,
                             tree_scalar_text(x->t, text.p ? text : STR(""), line), line);
    if (node)
        x->t->nodes.v[node].quoted = true;
}

// Where the expression at AT ends: a line end, comma or bracket that is not inside of others.
static size_t expression_end(const struct bicep *x)
{
    uint32_t open = 0;
    size_t i = x->at;
    while (i < x->text.n) {
        char c = x->text.p[i];
        bool comment = str_starts(str_from(x->text, i), STR("//"));
        if (c == '\'') {
            i = past_text(x, i);
            continue;
        }
        if (!open && (comment || c == '\n' || c == ',' || c == ')' || c == '}' || c == ']')) {
            // `a ? b` and `: c` on lines of their own belong together
            struct str next = str_trim(str_sub(x->text, i, 200));
            if (c != '\n' || (!str_starts(next, STR("?")) && !str_starts(next, STR(":"))))
                return i;
        }
        open += c == '(' || c == '{' || c == '[';
        open -= open && (c == ')' || c == '}' || c == ']');
        i++;
    }
    return i;
}

static void add_expression(struct bicep *x, uint32_t parent, struct str key, uint32_t line)
{
    size_t end = expression_end(x);
    struct str source = str_trim(str_sub(x->text, x->at, end - x->at));
    step(x, end - x->at);
    enum tree_type type = tree_scalar_type(source);
    if (type != TREE_STRING && source.n) {
        tree_add(x->t, parent, type, key, source, line);
        return;
    }
    struct str code = arena_printf(x->t->arena, "${%.*s}", STR_ARG(as_code(x, source)));
    tree_add(x->t, parent, TREE_UNKNOWN, key, tree_scalar_text(x->t, code, line), line);
}

static void value(struct bicep *x, uint32_t parent, struct str key, uint32_t depth);

static void add_object(struct bicep *x, uint32_t parent, struct str key, uint32_t depth)
{
    uint32_t node = tree_add(x->t, parent, TREE_MAP, key, STR_NONE, x->line);
    step(x, 1);
    for (skip(x, true); x->at < x->text.n && peek(x) != '}' && !x->t->full; skip(x, true)) {
        size_t before = x->at;
        struct str field;
        if (peek(x) == '\'') {
            size_t end = past_text(x, x->at);
            field = str_sub(x->text, x->at + 1, end - x->at - 2);
            step(x, end - x->at);
        } else {
            field = name(x);
        }
        skip(x, false);
        if (take(x, ":")) {
            skip(x, false);
            value(x, node, field, depth - 1);
        } else { // a resource inside of a resource, which is read behind it, or a spread
            if (str_eq(field, STR("resource")) && x->nested_n < NESTED_MAX)
                x->nested[x->nested_n++] = (struct nested){x->at, x->line, x->of};
            step(x, expression_end(x) - x->at);
        }
        if (x->at == before)
            step(x, 1);
    }
    if (node)
        tree_close(x->t, node, x->line);
    take(x, "}");
}

static void add_array(struct bicep *x, uint32_t parent, struct str key, uint32_t depth)
{
    uint32_t node = tree_add(x->t, parent, TREE_LIST, key, STR_NONE, x->line);
    step(x, 1);
    for (skip(x, true); x->at < x->text.n && peek(x) != ']' && !x->t->full; skip(x, true)) {
        size_t before = x->at;
        value(x, node, STR_NONE, depth - 1);
        if (x->at == before)
            step(x, 1);
    }
    if (node)
        tree_close(x->t, node, x->line);
    take(x, "]");
}

// Whether what begins here is a literal: behind it nothing goes on.
static bool stands_alone(const struct bicep *x, size_t end)
{
    while (end < x->text.n && (x->text.p[end] == ' ' || x->text.p[end] == '\t'))
        end++;
    return end >= x->text.n || strchr("\r\n,}])/", x->text.p[end]);
}

static void value(struct bicep *x, uint32_t parent, struct str key, uint32_t depth)
{
    char c = peek(x);
    struct bicep ahead = *x;
    ahead.at += ahead.at < x->text.n;
    skip(&ahead, true);
    bool loop = c == '[' && starts(&ahead, "for ");
    if (depth == 0 || loop)
        add_expression(x, parent, key, x->line);
    else if (c == '{')
        add_object(x, parent, key, depth);
    else if (c == '[')
        add_array(x, parent, key, depth);
    else if (c == '\'' && stands_alone(x, past_text(x, x->at)))
        add_text(x, parent, key, x->line);
    else
        add_expression(x, parent, key, x->line);
}

// The map of all declarations of KIND.
static uint32_t section(struct bicep *x, const char *kind)
{
    uint32_t found = tree_child(x->t, x->root, str_c(kind));
    return found ? found : tree_add(x->t, x->root, TREE_MAP, str_c(kind), STR_NONE, x->line);
}

// Behind `resource NAME` or `module NAME`: 'TYPE' [existing] = [if (...)] [[for ...:] {...}. INSIDE:
// the type of the resource around it, whose name the type here leaves out.
static void made(struct bicep *x, const char *kind, struct str called, struct str inside)
{
    size_t end = past_text(x, x->at);
    struct str of = str_sub(x->text, x->at + 1, end - x->at - 2);
    step(x, end - x->at);
    skip(x, false);
    bool existing = str_eq(name(x), STR("existing"));
    skip(x, false);
    if (!take(x, "="))
        return;
    // what exists is not made here, but may hold what is
    uint32_t node = tree_add(x->t, section(x, existing ? "existing" : kind), TREE_MAP, called,
                             STR_NONE, x->line);
    ptrdiff_t version = str_find_char(of, '@', 0);
    of = version < 0 ? of : str_sub(of, 0, (size_t)version);
    if (inside.n)
        of = arena_printf(x->t->arena, "%.*s/%.*s", STR_ARG(inside), STR_ARG(of));
    x->of = of;
    tree_add(x->t, node, TREE_STRING, STR("of"), of, x->line);
    skip(x, true);
    if (starts(x, "[")) { // of each element the same
        step(x, 1);
        while (x->at < x->text.n && peek(x) != ':' && peek(x) != '\n')
            step(x, 1);
        take(x, ":");
        skip(x, true);
    }
    if (take(x, "if")) {
        skip(x, false);
        take(x, "(");
        add_expression(x, node, STR("only_if"), x->line);
        take(x, ")");
        skip(x, true);
    }
    if (peek(x) == '{')
        value(x, node, STR("body"), TREE_DEPTH_MAX / 2);
}

static void declaration(struct bicep *x)
{
    struct str word = name(x);
    skip(x, false);
    bool known = str_among("param var resource module", word);
    struct str called = known ? name(x) : STR_NONE;
    skip(x, false);
    if (!called.n) {
        step(x, expression_end(x) - x->at);
        return;
    }
    if (peek(x) == '\'' && str_among("resource module", word)) {
        made(x, str_eq(word, STR("module")) ? "module" : "resource", called, STR_NONE);
        return;
    }
    bool parameter = str_eq(word, STR("param"));
    while (parameter && x->at < x->text.n && peek(x) != '=' && peek(x) != '\n')
        step(x, 1); // its type
    uint32_t parent = section(x, parameter ? "param" : "var");
    if (take(x, "=")) {
        skip(x, false);
        value(x, parent, called, TREE_DEPTH_MAX / 2);
    } else if (parameter) {
        tree_add(x->t, parent, TREE_NULL, called, STR("null"), x->line);
    }
}

// The resources that stood inside of others. Where reading went on to is not touched.
static void add_nested(struct bicep *x)
{
    size_t at = x->at;
    uint32_t line = x->line;
    for (uint32_t i = 0; i < x->nested_n && !x->t->full; i++) {
        x->at = x->nested[i].at;
        x->line = x->nested[i].line;
        skip(x, false);
        struct str called = name(x);
        skip(x, false);
        if (called.n && peek(x) == '\'')
            made(x, "resource", called, x->nested[i].of);
    }
    x->nested_n = 0;
    x->at = at;
    x->line = line;
}

static void parse(struct tree *t, struct str text)
{
    struct bicep x = {.t = t, .text = text, .line = 1};
    x.root = tree_add(t, TREE_NONE, TREE_MAP, STR_NONE, STR_NONE, 1);
    if (str_starts(text, STR("\xef\xbb\xbf")))
        x.at = 3;
    for (skip(&x, true); x.at < text.n && !t->full; skip(&x, true)) {
        size_t before = x.at;
        if (peek(&x) == '@') // a decorator
            step(&x, expression_end(&x) - x.at);
        else
            declaration(&x);
        add_nested(&x);
        if (x.at == before)
            step(&x, 1);
    }
    tree_close(t, x.root, x.line);
}

static void read_bicep(struct read_job *job)
{
    config_read(job, parse, "bicep");
}

const struct reader reader_bicep = {
    .name = "bicep",
    .languages = "bicep",
    .files = "*.bicep *.bicepparam",
    .read = read_bicep,
};
