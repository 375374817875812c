/* Literals with text in them: numbers, strings and their escapes, templates, and strings joined by
 * +, which are templates written differently. */
#include "read/code/javascript.h"

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
    static const char from[] = "nrtbfv0", meaning[] = "\n\r\t\b\f\v";
    char c = i + 1 < s.n ? s.p[i + 1] : '\\';
    const char *simple = c ? strchr(from, c) : NULL;
    if (simple) {
        to[(*n)++] = meaning[simple - from]; // \0 is the end of meaning
        return 2;
    }
    if (c == 'x') {
        *n += str_put_utf8(to + *n, hex(s, i + 2, 2));
        return 4;
    }
    if (c == 'u') {
        ptrdiff_t end = i + 2 < s.n && s.p[i + 2] == '{' ? str_find_char(s, '}', i + 2) : -1;
        size_t digits = end > 0 ? (size_t)end - i - 3 : 4;
        *n += str_put_utf8(to + *n, hex(s, end > 0 ? i + 3 : i + 2, digits));
        return end > 0 ? (size_t)end - i + 1 : 6;
    }
    if (c == '\r' && i + 2 < s.n && s.p[i + 2] == '\n')
        return 3;
    if (c != '\n')
        to[(*n)++] = c;
    return 2;
}

static struct str unescape(struct js *js, struct str raw)
{
    if (str_find_char(raw, '\\', 0) < 0)
        return raw;
    char *to = arena_alloc(js->job->keep, raw.n * 2 + 8); // an escape never grows that much
    size_t n = 0;
    for (size_t i = 0; i < raw.n;) {
        if (raw.p[i] == '\\')
            i += escape(raw, i, to, &n);
        else
            to[n++] = raw.p[i++];
    }
    return (struct str){to, n};
}

struct str js_string(struct js *js, struct syntax_node string)
{
    struct str raw = js_text(js, string);
    if (!raw.n)
        return STR("");
    char quote = raw.p[0];
    raw = str_from(raw, 1);
    if (raw.n && raw.p[raw.n - 1] == quote)
        raw.n--;
    return unescape(js, raw);
}

struct str js_number_text(struct js *js, struct str raw)
{
    bool big = raw.n > 1 && raw.p[raw.n - 1] == 'n';
    if (big)
        raw.n--;
    if (str_find_char(raw, '_', 0) < 0)
        return raw;
    char *to = arena_alloc(js->job->keep, raw.n + 1);
    size_t n = 0;
    for (size_t i = 0; i < raw.n; i++)
        if (raw.p[i] != '_')
            to[n++] = raw.p[i];
    return (struct str){to, n};
}

code_ref js_template(struct js *js, struct syntax_node n)
{
    struct syntax_list l = syntax_open(js->syntax, n);
    uint32_t mark = js->pending.n, parts = 0, line = syntax_line(n);
    uint32_t from = ts_node_start_byte(n.ts) + 1, end = ts_node_end_byte(n.ts);
    if (end > from && js->syntax->text.p[end - 1] == '`')
        end--;
    for (uint32_t i = 0; i <= l.n; i++) {
        struct syntax_node part = syntax_at(js->syntax, l, i);
        if (i < l.n && part.kind != JS_template_substitution)
            continue;
        uint32_t to = i < l.n ? ts_node_start_byte(part.ts) : end;
        if (to > from) {
            struct str text = unescape(js, str_sub(js->syntax->text, from, to - from));
            js_push(js, code_expr(js->code, EXPR_STRING, line, text, 0, 0));
        }
        if (i == l.n)
            break;
        from = ts_node_end_byte(part.ts);
        parts++;
        struct syntax_list inner = syntax_open(js->syntax, part);
        js_push(js, js_expr(js, syntax_only(js->syntax, inner)));
        syntax_close(js->syntax, inner);
    }
    syntax_close(js->syntax, l);
    if (parts)
        return js_list(js, EXPR_TEMPLATE, line, mark);
    code_ref only = js->pending.n > mark ? js->pending.v[mark]
                                         : code_expr(js->code, EXPR_STRING, line, STR(""), 0, 0);
    js->pending.n = mark;
    return only;
}

bool js_is_text(const struct js *js, code_ref e)
{
    return js_at(js, e)->kind == EXPR_STRING || js_at(js, e)->kind == EXPR_TEMPLATE;
}

code_ref js_concatenation(struct js *js, uint32_t line, uint32_t mark)
{
    uint32_t end = js->pending.n;
    size_t all = 0;
    bool plain = true;
    for (uint32_t i = mark; i < end; i++) {
        const struct expr *e = js_at(js, js->pending.v[i]);
        plain = plain && e->kind == EXPR_STRING;
        all += e->kind == EXPR_STRING ? e->text.n : e->n * sizeof(code_ref);
    }
    // Each nesting copies what it contains; past this budget things stay nested.
    js->copied += all;
    bool copies = js->copied < js->syntax->text.n * 4 + TREE_TEXT_MAX;
    if (plain && copies) {
        char *to = arena_alloc(js->job->keep, all + 1);
        size_t n = 0;
        for (uint32_t i = mark; i < end; i++) {
            struct str part = js_at(js, js->pending.v[i])->text;
            memcpy(to + n, part.p ? part.p : "", part.n);
            n += part.n;
        }
        js->pending.n = mark;
        return code_expr(js->code, EXPR_STRING, line, (struct str){to, n}, 0, 0);
    }
    for (uint32_t i = mark; i < end; i++) { // templates give their parts
        code_ref e = js->pending.v[i];
        const struct expr x = *js_at(js, e);
        bool opens = x.kind == EXPR_TEMPLATE && copies;
        for (uint32_t k = 0; opens && k < x.n; k++)
            js_push(js, js->code->children.v[x.list + k]);
        if (!opens)
            js_push(js, e);
    }
    code_ref made = js_list(js, EXPR_TEMPLATE, line, end);
    js->pending.n = mark;
    return made;
}
