/* Literals: strings with what is interpolated into them, heredocs, numbers, arrays. An array with a
 * key is an object, any other a list. */
#include "read/code/php.h"

static struct str number(struct php *p, struct str raw)
{
    if (str_find_char(raw, '_', 0) < 0)
        return raw;
    char *to = arena_alloc(p->job->keep, raw.n + 1);
    size_t n = 0;
    for (size_t i = 0; i < raw.n; i++)
        if (raw.p[i] != '_')
            to[n++] = raw.p[i];
    return (struct str){to, n};
}

static code_ref piece(struct php *p, struct syntax_node n)
{
    struct str text = php_source(p, n);
    if (n.kind == PHP_escape_sequence && text.n >= 2) {
        char c = text.p[1];
        char *to = arena_alloc(p->job->keep, 1);
        *to = c == 'n' ? '\n' : c == 't' ? '\t' : c == 'r' ? '\r' : c;
        text = (struct str){to, 1};
    }
    return code_expr(p->code, EXPR_STRING, syntax_line(n), text, 0, 0);
}

static void parts(struct php *p, struct syntax_node n)
{
    struct syntax_list l = syntax_open(p->syntax, n);
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node part = syntax_at(p->syntax, l, i);
        if (part.kind == PHP_string_content || part.kind == PHP_escape_sequence)
            php_push(p, piece(p, part));
        else if (part.kind == PHP_heredoc_body && p->depth < TREE_DEPTH_MAX)
            parts(p, part);
        else if (part.named)
            php_push(p, php_expr(p, part));
    }
    syntax_close(p->syntax, l);
}

static code_ref joined(struct php *p, uint32_t line, uint32_t mark)
{
    size_t size = 0;
    for (uint32_t i = mark; i < p->pending.n; i++) {
        const struct expr *e = php_at(p, p->pending.v[i]);
        if (e->kind != EXPR_STRING)
            return php_list(p, EXPR_TEMPLATE, line, mark);
        size += e->text.n;
    }
    struct str whole = STR("");
    if (p->pending.n == mark + 1) {
        whole = php_at(p, p->pending.v[mark])->text;
    } else if (size) {
        char *to = arena_alloc(p->job->keep, size);
        size_t n = 0;
        for (uint32_t i = mark; i < p->pending.n; i++) {
            struct str s = php_at(p, p->pending.v[i])->text;
            for (size_t k = 0; k < s.n; k++)
                to[n++] = s.p[k];
        }
        whole = (struct str){to, size};
    }
    p->pending.n = mark;
    return code_expr(p->code, EXPR_STRING, line, whole, 0, 0);
}

struct str php_plain(struct php *p, struct syntax_node n)
{
    if (n.kind != PHP_string && n.kind != PHP_encapsed_string)
        return STR_NONE;
    struct str text = php_source(p, n);
    return text.n >= 2 && str_find_char(text, '$', 0) < 0 ? str_sub(text, 1, text.n - 2) : STR_NONE;
}

code_ref php_literal(struct php *p, struct syntax_node n)
{
    uint32_t line = syntax_line(n), mark = p->pending.n;
    if (n.kind == PHP_integer || n.kind == PHP_float)
        return code_expr(p->code, EXPR_NUMBER, line, number(p, php_source(p, n)), 0, 0);
    if (n.kind == PHP_nowdoc)
        return code_expr(p->code, EXPR_STRING, line, php_source(p, n), 0, 0);
    parts(p, n);
    return joined(p, line, mark);
}

static void element(struct php *p, struct syntax_node n, bool *keyed)
{
    struct syntax_list l = syntax_open(p->syntax, n);
    struct syntax_node key = {0}, value = {0};
    uint32_t named = 0;
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node part = syntax_at(p->syntax, l, i);
        if (!part.named)
            continue;
        key = named++ ? value : key;
        value = part;
    }
    if (named < 2) {
        php_push(p, php_expr(p, value));
    } else {
        *keyed = true;
        struct str text = php_plain(p, key);
        code_ref computed = text.p ? 0 : php_expr(p, key);
        code_ref given = php_strip(p, php_expr(p, value));
        const struct expr c = *php_at(p, computed);
        if (computed && (c.kind == EXPR_MEMBER || c.kind == EXPR_NUMBER))
            text = c.text; // RequestOptions::TIMEOUT
        if (text.p)
            php_property_traits(p, STR_NONE, text, given, syntax_line(n));
        php_push(p, code_expr(p->code, EXPR_PROPERTY, syntax_line(n), text, given, computed));
    }
    syntax_close(p->syntax, l);
}

code_ref php_array(struct php *p, struct syntax_node n)
{
    struct syntax_list l = syntax_open(p->syntax, n);
    uint32_t mark = p->pending.n;
    bool keyed = false;
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node part = syntax_at(p->syntax, l, i);
        if (part.kind == PHP_array_element_initializer)
            element(p, part, &keyed);
        else if (part.named)
            php_push(p, php_expr(p, part));
    }
    syntax_close(p->syntax, l);
    return php_list(p, keyed ? EXPR_OBJECT : EXPR_ARRAY, syntax_line(n), mark);
}
