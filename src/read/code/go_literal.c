/* Literals: numbers, strings, and the composite ones. A struct literal is a construction with named
 * arguments; a map with text for keys an object; a slice or array a list. */
#include "read/code/go.h"

#include <string.h>

static uint32_t digits(struct str s, size_t from, size_t n, uint32_t base)
{
    uint32_t value = 0;
    for (size_t i = from; i < from + n && i < s.n; i++) {
        unsigned char c = (unsigned char)s.p[i];
        uint32_t digit = c <= '9' ? c - 48u : (c | 32u) - 'a' + 10u;
        value = value < 0x110000 ? value * base + (digit & 15) : value;
    }
    return value;
}

/* One escape at S.p[i] == '\\': appends its meaning, returns its length. */
static size_t escape(struct str s, size_t i, char *to, size_t *n)
{
    static const char from[] = "nrtbfva", meaning[] = "\n\r\t\b\f\v\a";
    char c = i + 1 < s.n ? s.p[i + 1] : '\\';
    const char *simple = c ? strchr(from, c) : NULL;
    if (simple) {
        to[(*n)++] = meaning[simple - from];
        return 2;
    }
    if (c == 'u' || c == 'U') {
        *n += str_put_utf8(to + *n, digits(s, i + 2, c == 'u' ? 4 : 8, 16));
        return c == 'u' ? 6 : 10;
    }
    if (c == 'x' || (c >= '0' && c <= '7')) {
        to[(*n)++] = (char)(c == 'x' ? digits(s, i + 2, 2, 16) : digits(s, i + 1, 3, 8));
        return 4;
    }
    to[(*n)++] = c;
    return 2;
}

struct str go_string(struct go *go, struct syntax_node n)
{
    struct str raw = go_text(go, n);
    if (!raw.n)
        return STR("");
    char quote = raw.p[0];
    raw = str_from(raw, 1);
    if (raw.n && raw.p[raw.n - 1] == quote)
        raw.n--;
    if (quote == '`' || str_find_char(raw, '\\', 0) < 0)
        return raw;
    char *to = arena_alloc(go->job->keep, raw.n * 2 + 8); // an escape never grows that much
    size_t length = 0;
    for (size_t i = 0; i < raw.n;) {
        if (raw.p[i] == '\\')
            i += escape(raw, i, to, &length);
        else
            to[length++] = raw.p[i++];
    }
    return (struct str){to, length};
}

struct str go_number(struct go *go, struct str raw)
{
    if (str_find_char(raw, '_', 0) < 0)
        return raw;
    char *to = arena_alloc(go->job->keep, raw.n + 1);
    size_t n = 0;
    for (size_t i = 0; i < raw.n; i++)
        if (raw.p[i] != '_')
            to[n++] = raw.p[i];
    return (struct str){to, n};
}

code_ref go_concatenation(struct go *go, uint32_t line, uint32_t mark)
{
    uint32_t end = go->pending.n;
    size_t all = 0;
    bool plain = true;
    for (uint32_t i = mark; i < end; i++) {
        const struct expr *e = go_at(go, go->pending.v[i]);
        plain = plain && e->kind == EXPR_STRING;
        all += e->kind == EXPR_STRING ? e->text.n : e->n * sizeof(code_ref);
    }
    // Each nesting copies what it contains; past this budget things stay nested.
    go->copied += all;
    bool copies = go->copied < go->syntax->text.n * 4 + TREE_TEXT_MAX;
    if (plain && copies) {
        char *to = arena_alloc(go->job->keep, all + 1);
        size_t n = 0;
        for (uint32_t i = mark; i < end; i++) {
            struct str part = go_at(go, go->pending.v[i])->text;
            memcpy(to + n, part.p ? part.p : "", part.n);
            n += part.n;
        }
        go->pending.n = mark;
        return code_expr(go->code, EXPR_STRING, line, (struct str){to, n}, 0, 0);
    }
    for (uint32_t i = mark; i < end; i++) { // templates give their parts
        code_ref e = go->pending.v[i];
        const struct expr x = *go_at(go, e);
        bool opens = x.kind == EXPR_TEMPLATE && copies;
        for (uint32_t k = 0; opens && k < x.n; k++)
            go_push(go, go->code->children.v[x.list + k]);
        if (!opens)
            go_push(go, e);
    }
    code_ref made = go_list(go, EXPR_TEMPLATE, line, end);
    go->pending.n = mark;
    return made;
}

/* Composite literals */

static code_ref body_of(struct go *go, struct syntax_node type, struct syntax_node body,
                        struct str hint);

/* The type that elements of TYPE have where they do not say: of a map, slice or array. */
static struct syntax_node element_type(struct go *go, struct syntax_node type)
{
    struct syntax_list l = syntax_open(go->syntax, type);
    struct syntax_node element =
        syntax_field(go->syntax, l, type.kind == GO_map_type ? GO_FIELD_value : GO_FIELD_element);
    syntax_close(go->syntax, l);
    return element;
}

static bool is_list(uint8_t kind)
{
    return kind == GO_slice_type || kind == GO_array_type || kind == GO_implicit_length_array_type;
}

static code_ref element(struct go *go, struct syntax_node n, struct syntax_node type,
                        struct str hint)
{
    n = go_unwrap(go, n);
    if (n.kind != GO_literal_value)
        return go_expr_called(go, n, hint);
    if (go->depth >= TREE_DEPTH_MAX) {
        go->cut = true;
        return go_unknown(go, n);
    }
    go->depth++;
    code_ref e = body_of(go, type, n, hint);
    go->depth--;
    return e;
}

/* NAME: keys are names of fields, not values. */
static code_ref keyed(struct go *go, struct syntax_node n, struct syntax_node type, bool field,
                      struct str object)
{
    struct syntax_list l = syntax_open(go->syntax, n);
    struct syntax_node key = go_unwrap(go, syntax_field(go->syntax, l, GO_FIELD_key));
    struct str name = STR_NONE;
    code_ref computed = 0;
    if (field && key.kind == GO_identifier) {
        name = go_text(go, key);
    } else {
        computed = go_expr(go, key);
        if (go_at(go, computed)->kind == EXPR_STRING) {
            name = go_at(go, computed)->text;
            computed = 0;
        }
    }
    code_ref value = element(go, syntax_field(go->syntax, l, GO_FIELD_value), type, name);
    syntax_close(go->syntax, l);
    go_property_traits(go, object, name, value, syntax_line(n));
    return code_expr(go->code, EXPR_PROPERTY, syntax_line(n), name, value, computed);
}

/* Reads the elements: keyed ones as properties. *TEXT: some key is a text. */
static uint32_t elements(struct go *go, struct syntax_node body, struct syntax_node type,
                         bool field, struct str hint, bool *text)
{
    struct syntax_list l = syntax_open(go->syntax, body);
    uint32_t n_keyed = 0;
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node part = syntax_at(go->syntax, l, i);
        if (!part.named)
            continue;
        if (part.kind == GO_keyed_element) {
            code_ref e = keyed(go, part, type, field, hint);
            const struct expr *p = go_at(go, e);
            struct syntax_list inner = syntax_open(go->syntax, part);
            struct syntax_node key = go_unwrap(go, syntax_field(go->syntax, inner, GO_FIELD_key));
            *text |= p->text.p && key.kind != GO_identifier;
            syntax_close(go->syntax, inner);
            go_push(go, e);
            n_keyed++;
        } else {
            go_push(go, element(go, part, type, STR_NONE));
        }
    }
    syntax_close(go->syntax, l);
    return n_keyed;
}

static code_ref construct(struct go *go, struct syntax_node body, code_ref type, uint32_t line,
                          struct str hint)
{
    code_ref first_inner = go->code->calls.n;
    uint32_t mark = go->pending.n;
    bool text = false;
    uint32_t n_keyed = elements(go, body, (struct syntax_node){0}, true, hint, &text);
    if (text || !type) // a map whose type has a name: gin.H{"a": 1}
        return go_list(go, n_keyed ? EXPR_OBJECT : EXPR_ARRAY, line, mark);
    if (n_keyed)
        go_push(go, go_list(go, EXPR_OBJECT, line, mark));
    struct code_call call = {.callee = type,
                             .line = go_at(go, type)->line,
                             .end_line = syntax_end_line(body),
                             .constructs = true,
                             .literal = true};
    code_ref number = go_add_call(go, call, mark, first_inner);
    return code_expr(go->code, EXPR_CALL, line, STR_NONE, number, 0);
}

static code_ref body_of(struct go *go, struct syntax_node type, struct syntax_node body,
                        struct str hint)
{
    uint32_t line = syntax_line(body), mark = go->pending.n;
    while (type.kind == GO_pointer_type || type.kind == GO_parenthesized_type) {
        struct syntax_list l = syntax_open(go->syntax, type);
        type = syntax_only(go->syntax, l);
        syntax_close(go->syntax, l);
    }
    bool text = false;
    if (type.kind == GO_map_type) {
        elements(go, body, element_type(go, type), false, hint, &text);
        return go_list(go, EXPR_OBJECT, line, mark);
    }
    if (is_list(type.kind)) {
        struct syntax_node of = element_type(go, type);
        elements(go, body, of, false, hint, &text);
        for (uint32_t i = mark; i < go->pending.n; i++) { // [...]T{3: x}
            const struct expr *e = go_at(go, go->pending.v[i]);
            if (e->kind == EXPR_PROPERTY)
                go->pending.v[i] = e->a;
            go_status_trait(go, hint, go->pending.v[i]);
        }
        return go_list(go, EXPR_ARRAY, line, mark);
    }
    return construct(go, body, go_type(go, type), line, hint);
}

code_ref go_composite(struct go *go, struct syntax_node n, struct str hint)
{
    struct syntax_list l = syntax_open(go->syntax, n);
    struct syntax_node type = syntax_field(go->syntax, l, GO_FIELD_type);
    struct syntax_node body = syntax_field(go->syntax, l, GO_FIELD_body);
    syntax_close(go->syntax, l);
    return body_of(go, type, body, hint);
}
