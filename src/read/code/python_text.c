/* Literals with text in them: numbers, strings and their escapes, f-strings, and strings joined by
 * + or filled by % and format, which are templates written differently. */
#include "read/code/python.h"

#include <string.h>

static uint32_t hex(struct str s, size_t from, size_t n)
{
    uint32_t value = 0;
    for (size_t i = from; i < from + n && i < s.n; i++) {
        unsigned char c = (unsigned char)s.p[i];
        uint32_t digit = c <= '9' ? c - 48u : (c | 32u) - 'a' + 10u;
        value = value < 0x110000 ? value * 16 + (digit & 15) : value;
    }
    return value < 0x110000 && (value & 0xFFFFF800) != 0xD800 ? value : 0xFFFD;
}

/* One escape at S.p[i] == '\\': appends its meaning, returns its length. */
static size_t escape(struct str s, size_t i, char *to, size_t *n)
{
    static const char from[] = "nrtbfva0", meaning[] = "\n\r\t\b\f\v\a";
    char c = i + 1 < s.n ? s.p[i + 1] : '\\';
    const char *simple = c ? strchr(from, c) : NULL;
    size_t digits = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
    if (simple) {
        to[(*n)++] = meaning[simple - from]; // \0 is the end of meaning
        return 2;
    }
    if (digits) {
        *n += str_put_utf8(to + *n, hex(s, i + 2, digits));
        return digits + 2;
    }
    if (c == '\r' && i + 2 < s.n && s.p[i + 2] == '\n')
        return 3;
    if (c != '\n')
        to[(*n)++] = c;
    return 2;
}

// BRACES: of an f-string, where {{ is {.
static struct str unescape(struct py *py, struct str raw, bool escapes, bool braces)
{
    escapes = escapes && str_find_char(raw, '\\', 0) >= 0;
    braces = braces && (str_contains(raw, STR("{{")) || str_contains(raw, STR("}}")));
    if (!escapes && !braces)
        return raw;
    char *to = arena_alloc(py->job->keep, raw.n * 2 + 8); // an escape never grows that much
    size_t n = 0;
    for (size_t i = 0; i < raw.n;) {
        char c = raw.p[i];
        if (c == '\\' && escapes) {
            i += escape(raw, i, to, &n);
            continue;
        }
        to[n++] = c;
        bool doubled = braces && (c == '{' || c == '}') && i + 1 < raw.n && raw.p[i + 1] == c;
        i += doubled ? 2 : 1;
    }
    return (struct str){to, n};
}

struct str py_number_text(struct py *py, struct str raw)
{
    if (str_find_char(raw, '_', 0) < 0)
        return raw;
    char *to = arena_alloc(py->job->keep, raw.n + 1);
    size_t n = 0;
    for (size_t i = 0; i < raw.n; i++)
        if (raw.p[i] != '_')
            to[n++] = raw.p[i];
    return (struct str){to, n};
}

static bool has_letter(struct str start, char letter)
{
    for (size_t i = 0; i < start.n; i++)
        if ((start.p[i] | 32) == letter)
            return true;
    return false;
}

// The parts of one string literal, pushed on py.pending.
static void string_parts(struct py *py, struct syntax_node n)
{
    struct syntax_list l = syntax_open(py->syntax, n);
    struct syntax_node start = syntax_kind(py->syntax, l, PY_string_start);
    struct syntax_node stop = syntax_kind(py->syntax, l, PY_string_end);
    struct str prefix = py_text(py, start);
    bool escapes = !has_letter(prefix, 'r'), braces = has_letter(prefix, 'f');
    uint32_t from = syntax_none(start) ? ts_node_start_byte(n.ts) : ts_node_end_byte(start.ts);
    uint32_t end = syntax_none(stop) ? ts_node_end_byte(n.ts) : ts_node_start_byte(stop.ts);
    for (uint32_t i = 0; i <= l.n; i++) {
        struct syntax_node part = syntax_at(py->syntax, l, i);
        if (i < l.n && part.kind != PY_interpolation)
            continue;
        uint32_t to = i < l.n ? ts_node_start_byte(part.ts) : end;
        if (to > from) {
            struct str raw = str_sub(py->syntax->text, from, to - from);
            py_push(py, code_expr(py->code, EXPR_STRING, syntax_line(n),
                                  unescape(py, raw, escapes, braces), 0, 0));
        }
        if (i == l.n)
            break;
        from = ts_node_end_byte(part.ts);
        struct syntax_list inner = syntax_open(py->syntax, part);
        py_push(py, py_expr(py, syntax_field(py->syntax, inner, PY_FIELD_expression)));
        syntax_close(py->syntax, inner);
    }
    syntax_close(py->syntax, l);
}

code_ref py_literal(struct py *py, struct syntax_node n)
{
    uint32_t mark = py->pending.n, line = syntax_line(n);
    if (n.kind == PY_concatenated_string) {
        struct syntax_list l = syntax_open(py->syntax, n);
        for (uint32_t i = 0; i < l.n; i++)
            if (syntax_at(py->syntax, l, i).kind == PY_string)
                string_parts(py, syntax_at(py->syntax, l, i));
        syntax_close(py->syntax, l);
    } else {
        string_parts(py, n);
    }
    if (py->pending.n == mark)
        return code_expr(py->code, EXPR_STRING, line, STR(""), 0, 0);
    if (py->pending.n == mark + 1 && py_at(py, py->pending.v[mark])->kind == EXPR_STRING) {
        py->pending.n = mark;
        return py->pending.v[mark];
    }
    return py_concatenation(py, line, mark);
}

struct str py_plain_string(struct py *py, struct syntax_node n)
{
    if (n.kind != PY_string)
        return STR_NONE;
    const struct expr *e = py_at(py, py_literal(py, n));
    return e->kind == EXPR_STRING ? e->text : STR_NONE;
}

bool py_is_text(const struct py *py, code_ref e)
{
    return py_at(py, e)->kind == EXPR_STRING || py_at(py, e)->kind == EXPR_TEMPLATE;
}

code_ref py_concatenation(struct py *py, uint32_t line, uint32_t mark)
{
    uint32_t end = py->pending.n;
    size_t all = 0;
    bool plain = true;
    for (uint32_t i = mark; i < end; i++) {
        const struct expr *e = py_at(py, py->pending.v[i]);
        plain = plain && e->kind == EXPR_STRING;
        all += e->kind == EXPR_STRING ? e->text.n : e->n * sizeof(code_ref);
    }
    // Each nesting copies what it contains; past this budget things stay nested.
    py->copied += all;
    bool copies = py->copied < py->syntax->text.n * 4 + TREE_TEXT_MAX;
    if (plain && copies) {
        char *to = arena_alloc(py->job->keep, all + 1);
        size_t n = 0;
        for (uint32_t i = mark; i < end; i++) {
            struct str part = py_at(py, py->pending.v[i])->text;
            memcpy(to + n, part.p ? part.p : "", part.n);
            n += part.n;
        }
        py->pending.n = mark;
        return code_expr(py->code, EXPR_STRING, line, (struct str){to, n}, 0, 0);
    }
    for (uint32_t i = mark; i < end; i++) { // templates give their parts
        code_ref e = py->pending.v[i];
        const struct expr x = *py_at(py, e);
        bool opens = x.kind == EXPR_TEMPLATE && copies;
        for (uint32_t k = 0; opens && k < x.n; k++)
            py_push(py, py->code->children.v[x.list + k]);
        if (!opens)
            py_push(py, e);
    }
    code_ref made = py_list(py, EXPR_TEMPLATE, line, end);
    py->pending.n = mark;
    return made;
}

code_ref py_formatted(struct py *py, code_ref format, code_ref values, uint32_t line)
{
    uint32_t mark = py->pending.n;
    const struct expr v = *py_at(py, values);
    py_push(py, format);
    if (v.kind == EXPR_ARRAY)
        for (uint32_t i = 0; i < v.n; i++)
            py_push(py, py->code->children.v[v.list + i]);
    else
        py_push(py, values);
    return py_list(py, EXPR_TEMPLATE, line, mark);
}
