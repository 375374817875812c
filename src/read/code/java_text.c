/* Literals with text in them: numbers, strings and their escapes, text blocks, and strings joined
 * by +, which are templates. */
#include "read/code/java.h"

#include <string.h>

static uint32_t hex4(struct str s, size_t from)
{
    uint32_t value = 0;
    for (size_t i = from; i < from + 4 && i < s.n; i++) {
        unsigned char c = (unsigned char)s.p[i];
        value = value * 16 + ((c <= '9' ? c - 48u : (c | 32u) - 'a' + 10u) & 15);
    }
    return (value & 0xF800) != 0xD800 ? value : 0xFFFD;
}

/* One escape at S.p[i] == '\\': appends its meaning, returns its length. */
static size_t escape(struct str s, size_t i, char *to, size_t *n)
{
    static const char from[] = "nrtbfs", meaning[] = "\n\r\t\b\f ";
    char c = i + 1 < s.n ? s.p[i + 1] : '\\';
    const char *simple = c ? strchr(from, c) : NULL;
    if (simple) {
        to[(*n)++] = meaning[simple - from];
        return 2;
    }
    if (c == 'u' && i + 5 < s.n) {
        *n += str_put_utf8(to + *n, hex4(s, i + 2));
        return 6;
    }
    if (c != '\n') // a text block's line goes on
        to[(*n)++] = c;
    return 2;
}

static struct str unescape(struct java *j, struct str raw)
{
    if (str_find_char(raw, '\\', 0) < 0)
        return raw;
    char *to = arena_alloc(j->job->keep, raw.n * 2 + 8); // an escape never grows that much
    size_t n = 0;
    for (size_t i = 0; i < raw.n;) {
        if (raw.p[i] == '\\')
            i += escape(raw, i, to, &n);
        else
            to[n++] = raw.p[i++];
    }
    return (struct str){to, n};
}

struct str java_string(struct java *j, struct syntax_node literal)
{
    struct str raw = java_text(j, literal);
    size_t quotes = str_starts(raw, STR("\"\"\"")) && raw.n >= 6 ? 3 : 1;
    if (raw.n < 2 * quotes)
        return STR("");
    raw = str_sub(raw, quotes, raw.n - 2 * quotes);
    return unescape(j, quotes == 3 ? str_trim(raw) : raw);
}

struct str java_number(struct java *j, struct str raw)
{
    bool hex = str_starts(raw, STR("0x")) || str_starts(raw, STR("0X"));
    static const char suffixes[] = "lLfFdD";
    if (raw.n > 1 && strchr(suffixes, raw.p[raw.n - 1]) && (!hex || (raw.p[raw.n - 1] | 32) == 'l'))
        raw.n--;
    if (str_find_char(raw, '_', 0) < 0)
        return raw;
    char *to = arena_alloc(j->job->keep, raw.n + 1);
    size_t n = 0;
    for (size_t i = 0; i < raw.n; i++)
        if (raw.p[i] != '_')
            to[n++] = raw.p[i];
    return (struct str){to, n};
}

bool java_is_text(const struct java *j, code_ref e)
{
    return java_at(j, e)->kind == EXPR_STRING || java_at(j, e)->kind == EXPR_TEMPLATE;
}

static code_ref joined(struct java *j, uint32_t line, uint32_t mark, uint32_t end, size_t all)
{
    char *to = arena_alloc(j->job->keep, all + 1);
    size_t n = 0;
    for (uint32_t i = mark; i < end; i++) {
        struct str part = java_at(j, j->pending.v[i])->text;
        memcpy(to + n, part.p ? part.p : "", part.n);
        n += part.n;
    }
    j->pending.n = mark;
    return code_expr(j->code, EXPR_STRING, line, (struct str){to, n}, 0, 0);
}

code_ref java_concatenation(struct java *j, uint32_t line, uint32_t mark)
{
    uint32_t end = j->pending.n;
    size_t all = 0;
    bool plain = true;
    for (uint32_t i = mark; i < end; i++) {
        const struct expr *e = java_at(j, j->pending.v[i]);
        plain = plain && e->kind == EXPR_STRING;
        all += e->kind == EXPR_STRING ? e->text.n : e->n * sizeof(code_ref);
    }
    // Each nesting copies what it contains; past this budget things stay nested.
    j->copied += all;
    bool copies = j->copied < j->syntax->text.n * 4 + TREE_TEXT_MAX;
    if (plain && copies)
        return joined(j, line, mark, end, all);
    for (uint32_t i = mark; i < end; i++) { // templates give their parts
        code_ref e = j->pending.v[i];
        const struct expr x = *java_at(j, e);
        bool opens = x.kind == EXPR_TEMPLATE && copies;
        for (uint32_t k = 0; opens && k < x.n; k++)
            java_push(j, j->code->children.v[x.list + k]);
        if (!opens)
            java_push(j, e);
    }
    code_ref made = java_list(j, EXPR_TEMPLATE, line, end);
    j->pending.n = mark;
    return made;
}
