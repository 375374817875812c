/* Literals with text in them: numbers, strings with what is put into them, raw strings. */
#include "read/code/kotlin.h"

#include <string.h>

struct str kt_plain_name(struct str name)
{
    return name.n > 2 && name.p[0] == '`' ? str_sub(name, 1, name.n - 2) : name;
}

struct str kt_number(struct kt *k, struct str raw)
{
    bool hex = str_starts(raw, STR("0x")) || str_starts(raw, STR("0X"));
    static const char suffixes[] = "lLfFuU";
    while (raw.n > 1 && strchr(suffixes, raw.p[raw.n - 1]) &&
           (!hex || (raw.p[raw.n - 1] | 32) != 'f'))
        raw.n--;
    if (str_find_char(raw, '_', 0) < 0)
        return raw;
    char *to = arena_alloc(k->job->keep, raw.n + 1);
    size_t n = 0;
    for (size_t i = 0; i < raw.n; i++)
        if (raw.p[i] != '_')
            to[n++] = raw.p[i];
    return (struct str){to, n};
}

bool kt_is_text(const struct kt *k, code_ref e)
{
    return kt_at(k, e)->kind == EXPR_STRING || kt_at(k, e)->kind == EXPR_TEMPLATE;
}

static bool begins_name(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

// What an escape stands for; those of characters beyond ASCII stay as they are written.
static struct str escaped(struct str e)
{
    static const char from[] = "ntr", *const meaning[] = {"\n", "\t", "\r"};
    const char *simple = e.n == 2 && e.p[1] ? strchr(from, e.p[1]) : NULL;
    if (simple)
        return str_c(meaning[simple - from]);
    return e.n == 2 ? str_from(e, 1) : e;
}

struct pieces {
    struct {
        char *p;
        size_t n;
    } plain; // since the last value
    uint32_t mark, line;
    bool mixed;
};

static void end_plain(struct kt *k, struct pieces *p)
{
    if (!p->plain.n)
        return;
    struct str text = arena_str(k->job->keep, (struct str){p->plain.p, p->plain.n});
    kt_push(k, code_expr(k->code, EXPR_STRING, p->line, text, 0, 0));
    p->plain.n = 0;
}

static void add_plain(struct pieces *p, struct str text)
{
    memcpy(p->plain.p + p->plain.n, text.n ? text.p : "", text.n);
    p->plain.n += text.n;
}

static void add_value(struct kt *k, struct pieces *p, code_ref value)
{
    end_plain(k, p);
    kt_push(k, value);
    p->mixed = true;
}

// The grammar gives "$id x" as the contents "$" and "id x".
static void add_short(struct kt *k, struct pieces *p, struct str text)
{
    size_t n = 0;
    while (n < text.n && (begins_name(text.p[n]) || (text.p[n] >= '0' && text.p[n] <= '9')))
        n++;
    add_value(k, p, kt_name(k, str_sub(text, 0, n), p->line));
    add_plain(p, str_from(text, n));
}

static void add_part(struct kt *k, struct pieces *p, struct syntax_node n, bool after_dollar)
{
    struct str text = kt_text(k, n);
    if (n.kind == KT_interpolation) {
        struct syntax_list l = syntax_open(k->syntax, n);
        struct syntax_node inner = syntax_only(k->syntax, l);
        syntax_close(k->syntax, l);
        add_value(k, p, kt_expr(k, inner));
    } else if (after_dollar && text.n && begins_name(text.p[0])) {
        p->plain.n--; // the dollar sign
        add_short(k, p, text);
    } else if (n.kind == KT_string_content) {
        add_plain(p, text);
    } else if (n.kind == KT_escape_sequence) {
        add_plain(p, escaped(text));
    }
}

code_ref kt_string(struct kt *k, struct syntax_node literal)
{
    struct pieces p = {.mark = k->pending.n, .line = syntax_line(literal)};
    struct syntax_list l = syntax_open(k->syntax, literal);
    size_t most = 1; // what stands in nested strings is theirs
    for (uint32_t i = 0; i < l.n; i++)
        if (syntax_at(k->syntax, l, i).kind != KT_interpolation)
            most += kt_text(k, syntax_at(k->syntax, l, i)).n;
    p.plain.p = arena_alloc(k->scratch, most);
    bool dollar = false;
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node n = syntax_at(k->syntax, l, i);
        add_part(k, &p, n, dollar);
        dollar = n.kind == KT_string_content && str_eq(kt_text(k, n), STR("$"));
    }
    syntax_close(k->syntax, l);
    if (p.mixed) {
        end_plain(k, &p);
        return kt_list(k, EXPR_TEMPLATE, p.line, p.mark);
    }
    struct str text = arena_str(k->job->keep, (struct str){p.plain.p, p.plain.n});
    if (literal.kind == KT_multiline_string_literal)
        text = str_trim(text);
    return code_expr(k->code, EXPR_STRING, p.line, text, 0, 0);
}
