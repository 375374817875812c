/* Literals: numbers, strings, texts with holes, struct literals. A struct literal is a construction
 * with named arguments. */
#include "read/code/rust.h"

#include <string.h>

static bool escaped(struct str raw)
{
    return str_find_char(raw, '\\', 0) >= 0;
}

/* One escape at S.p[i] == '\\': appends its meaning, returns its length. */
static size_t escape(struct str s, size_t i, char *to, size_t *n)
{
    static const char from[] = "nrt0", meaning[] = "\n\r\t";
    char c = i + 1 < s.n ? s.p[i + 1] : '\\';
    const char *simple = c ? strchr(from, c) : NULL;
    if (simple) {
        to[(*n)++] = meaning[simple - from];
        return 2;
    }
    if (c == '\n' || c == '\r') { // goes on in the next line, behind its blanks
        size_t end = i + 1;
        while (end < s.n && strchr(" \t\r\n", s.p[end]))
            end++;
        return end - i;
    }
    if (c == 'x' || c == 'u') { // no judgement asks for such a letter
        ptrdiff_t close = c == 'u' ? str_find_char(s, '}', i) : (ptrdiff_t)i + 3;
        to[(*n)++] = '?';
        return close > 0 ? (size_t)close + 1 - i : 2;
    }
    to[(*n)++] = c;
    return 2;
}

struct str rust_string(struct rust *r, struct syntax_node n)
{
    struct str raw = rust_text(r, n);
    size_t from = 0;
    bool plain = n.kind == RUST_raw_string_literal;
    while (from < raw.n && raw.p[from] != '"')
        from++;
    size_t marks = 0; // of a raw string: r##"..."##
    while (plain && marks < from && raw.p[from - 1 - marks] == '#')
        marks++;
    raw = str_from(raw, from < raw.n ? from + 1 : raw.n);
    if (raw.n > marks && raw.p[raw.n - 1 - marks] == '"')
        raw.n -= marks + 1;
    if (plain || !escaped(raw))
        return raw;
    char *to = arena_alloc(r->job->keep, raw.n + 8);
    size_t length = 0;
    for (size_t i = 0; i < raw.n;) {
        if (raw.p[i] == '\\')
            i += escape(raw, i, to, &length);
        else
            to[length++] = raw.p[i++];
    }
    return (struct str){to, length};
}

struct str rust_number(struct rust *r, struct str raw)
{
    static const char *const suffixes[] = {"usize", "isize", "u128", "i128", "u64", "i64", "u32",
                                           "i32",   "u16",   "i16",  "u8",   "i8",  "f64", "f32"};
    bool hex = str_starts(raw, STR("0x"));
    for (size_t i = 0; i < sizeof suffixes / sizeof *suffixes; i++)
        if (str_ends(raw, str_c(suffixes[i])) && raw.n > strlen(suffixes[i]) &&
            !(hex && suffixes[i][0] == 'f')) {
            raw.n -= strlen(suffixes[i]);
            break;
        }
    if (str_find_char(raw, '_', 0) < 0)
        return raw;
    char *to = arena_alloc(r->job->keep, raw.n + 1);
    size_t n = 0;
    for (size_t i = 0; i < raw.n; i++)
        if (raw.p[i] != '_')
            to[n++] = raw.p[i];
    return (struct str){to, n};
}

/* Texts with holes */

static void push_text(struct rust *r, struct str text, uint32_t line)
{
    if (text.n)
        rust_push(r, code_expr(r->code, EXPR_STRING, line, text, 0, 0));
}

static bool is_identifier(struct str s)
{
    for (size_t i = 0; i < s.n; i++) {
        char c = s.p[i];
        bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
        if (!letter && !(i && c >= '0' && c <= '9'))
            return false;
    }
    return s.n > 0;
}

/* The hole that starts at TEXT[i] == '{': its length, and the value it shows, 0 none. */
static size_t hole(struct rust *r, struct str text, size_t i, uint32_t *next,
                   const code_ref *values, uint32_t n, uint32_t line, code_ref *shown)
{
    ptrdiff_t close = str_find_char(text, '}', i);
    *shown = 0;
    if (close < 0)
        return text.n - i;
    struct str inside = str_sub(text, i + 1, (size_t)close - i - 1);
    ptrdiff_t colon = str_find_char(inside, ':', 0);
    struct str name = str_trim(colon < 0 ? inside : str_sub(inside, 0, (size_t)colon));
    double number;
    if (is_identifier(name) && (rust_lookup(r, name) || str_eq(name, STR("self"))))
        *shown = rust_path_text(r, name, line);
    else if (!name.n && *next < n)
        *shown = values[(*next)++];
    else if (str_double(name, &number) && number >= 0 && number < n)
        *shown = values[(uint32_t)number];
    return (size_t)close + 1 - i;
}

code_ref rust_format(struct rust *r, struct str text, const code_ref *values, uint32_t n,
                     uint32_t line)
{
    uint32_t mark = r->pending.n, next = 0, holes = 0;
    size_t from = 0;
    for (size_t i = 0; i < text.n;) {
        bool doubled = i + 1 < text.n && text.p[i + 1] == text.p[i];
        if (text.p[i] != '{' || doubled) {
            i += text.p[i] == '{' ? 2 : 1;
            continue;
        }
        code_ref shown;
        size_t length = hole(r, text, i, &next, values, n, line, &shown);
        if (shown) {
            push_text(r, str_sub(text, from, i - from), line);
            rust_push(r, shown);
            from = i + length;
            holes++;
        }
        i += length;
    }
    if (!holes) {
        r->pending.n = mark;
        return code_expr(r->code, EXPR_STRING, line, text, 0, 0);
    }
    push_text(r, str_from(text, from), line);
    return rust_list(r, EXPR_TEMPLATE, line, mark);
}

/* Struct literals */

static code_ref initializer(struct rust *r, struct syntax_node n)
{
    struct syntax_list l = syntax_open(r->syntax, n);
    struct syntax_node field = syntax_field(r->syntax, l, RUST_FIELD_field);
    struct syntax_node value = syntax_field(r->syntax, l, RUST_FIELD_value);
    struct syntax_node only = syntax_only(r->syntax, l);
    syntax_close(r->syntax, l);
    uint32_t line = rust_line(r, n);
    if (n.kind == RUST_base_field_initializer)
        return code_expr(r->code, EXPR_SPREAD, line, STR_NONE, rust_expr(r, only), 0);
    if (n.kind == RUST_shorthand_field_initializer) {
        struct str name = rust_text(r, only);
        code_ref e = rust_name(r, name, line);
        return code_expr(r->code, EXPR_PROPERTY, line, name, e, 0);
    }
    struct str name = rust_text(r, field);
    code_ref e = rust_expr_called(r, value, name);
    rust_property_traits(r, name, e, line);
    return code_expr(r->code, EXPR_PROPERTY, line, name, e, 0);
}

code_ref rust_struct(struct rust *r, struct syntax_node n)
{
    struct syntax_list l = syntax_open(r->syntax, n);
    struct syntax_node name = syntax_field(r->syntax, l, RUST_FIELD_name);
    struct syntax_node body = syntax_field(r->syntax, l, RUST_FIELD_body);
    syntax_close(r->syntax, l);
    code_ref first_inner = r->code->calls.n;
    uint32_t mark = r->pending.n, line = rust_line(r, n);
    struct syntax_list parts = syntax_open(r->syntax, body);
    for (uint32_t i = 0; i < parts.n; i++) {
        struct syntax_node p = syntax_at(r->syntax, parts, i);
        if (p.kind == RUST_field_initializer || p.kind == RUST_shorthand_field_initializer ||
            p.kind == RUST_base_field_initializer)
            rust_push(r, initializer(r, p));
    }
    syntax_close(r->syntax, parts);
    code_ref object = rust_list(r, EXPR_OBJECT, line, mark);
    rust_push(r, object);
    struct code_call call = {.callee = rust_path(r, name),
                             .line = line,
                             .end_line = rust_end_line(r, n),
                             .constructs = true,
                             .literal = true};
    code_ref number = rust_add_call(r, call, mark, first_inner);
    return code_expr(r->code, EXPR_CALL, line, STR_NONE, number, 0);
}
