/* Literals with text in them: numbers, strings and their escapes, verbatim and raw strings,
 * interpolation and strings joined by +, which are templates. */
#include "read/code/csharp.h"

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
    static const char from[] = "nrtbf0", meaning[] = "\n\r\t\b\f";
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
    to[(*n)++] = c;
    return 2;
}

static struct str unescape(struct cs *j, struct str raw)
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

// Two of them stand for one: "" in a verbatim string, {{ in an interpolated one.
static struct str undouble(struct cs *j, struct str raw, char mark)
{
    if (str_find_char(raw, mark, 0) < 0)
        return raw;
    char *to = arena_alloc(j->job->keep, raw.n + 1);
    size_t n = 0;
    for (size_t i = 0; i < raw.n; i++) {
        to[n++] = raw.p[i];
        if (raw.p[i] == mark && i + 1 < raw.n && raw.p[i + 1] == mark)
            i++;
    }
    return (struct str){to, n};
}

static struct str inside(struct str text)
{
    while (text.n && text.p[0] != '"' && text.p[0] != '\'') // @, $
        text = str_from(text, 1);
    return text.n >= 2 ? str_sub(text, 1, text.n - 2) : STR("");
}

static struct str raw_string(struct cs *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    struct syntax_node content = syntax_kind(j->syntax, l, CS_raw_string_content);
    syntax_close(j->syntax, l);
    return syntax_none(content) ? STR("") : str_trim(cs_text(j, content));
}

static void interpolated_part(struct cs *j, struct syntax_node part, bool verbatim)
{
    uint32_t line = syntax_line(part);
    if (part.kind == CS_string_content || part.kind == CS_escape_sequence) {
        struct str text = undouble(j, undouble(j, cs_text(j, part), '{'), '}');
        text = verbatim ? undouble(j, text, '"') : unescape(j, text);
        cs_push(j, code_expr(j->code, EXPR_STRING, line, text, 0, 0));
    } else if (part.kind == CS_interpolation) {
        struct syntax_list l = syntax_open(j->syntax, part);
        for (uint32_t i = 0; i < l.n; i++) {
            struct syntax_node e = syntax_at(j->syntax, l, i);
            if (!e.named || e.kind == CS_interpolation_brace)
                continue;
            cs_push(j, cs_strip(j, cs_expr(j, e)));
            break; // alignment and format follow
        }
        syntax_close(j->syntax, l);
    }
}

static code_ref interpolated(struct cs *j, struct syntax_node n)
{
    uint32_t mark = j->pending.n;
    struct str text = cs_text(j, n);
    bool verbatim = str_starts(text, STR("$@")) || str_starts(text, STR("@$"));
    struct syntax_list l = syntax_open(j->syntax, n);
    for (uint32_t i = 0; i < l.n; i++)
        interpolated_part(j, syntax_at(j->syntax, l, i), verbatim);
    syntax_close(j->syntax, l);
    cs_push(j, code_expr(j->code, EXPR_STRING, syntax_line(n), STR(""), 0, 0)); // text, always
    return cs_concatenation(j, syntax_line(n), mark);
}

code_ref cs_string(struct cs *j, struct syntax_node n)
{
    struct str text;
    if (n.kind == CS_interpolated_string_expression)
        return interpolated(j, n);
    if (n.kind == CS_verbatim_string_literal)
        text = undouble(j, inside(cs_text(j, n)), '"');
    else if (n.kind == CS_raw_string_literal)
        text = raw_string(j, n);
    else
        text = unescape(j, inside(cs_text(j, n)));
    return code_expr(j->code, EXPR_STRING, syntax_line(n), text, 0, 0);
}

struct str cs_number(struct cs *j, struct str raw)
{
    bool hex = str_starts(raw, STR("0x")) || str_starts(raw, STR("0X"));
    const char *suffixes = hex ? "uUlL" : "uUlLfFdDmM";
    while (raw.n > 1 && strchr(suffixes, raw.p[raw.n - 1]))
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

bool cs_is_text(const struct cs *j, code_ref e)
{
    return cs_at(j, e)->kind == EXPR_STRING || cs_at(j, e)->kind == EXPR_TEMPLATE;
}

static code_ref joined(struct cs *j, uint32_t line, uint32_t mark, uint32_t end, size_t all)
{
    char *to = arena_alloc(j->job->keep, all + 1);
    size_t n = 0;
    for (uint32_t i = mark; i < end; i++) {
        struct str part = cs_at(j, j->pending.v[i])->text;
        memcpy(to + n, part.p ? part.p : "", part.n);
        n += part.n;
    }
    j->pending.n = mark;
    return code_expr(j->code, EXPR_STRING, line, (struct str){to, n}, 0, 0);
}

code_ref cs_concatenation(struct cs *j, uint32_t line, uint32_t mark)
{
    uint32_t end = j->pending.n;
    size_t all = 0;
    bool plain = true;
    for (uint32_t i = mark; i < end; i++) {
        const struct expr *e = cs_at(j, j->pending.v[i]);
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
        const struct expr x = *cs_at(j, e);
        bool opens = x.kind == EXPR_TEMPLATE && copies;
        for (uint32_t k = 0; opens && k < x.n; k++)
            cs_push(j, j->code->children.v[x.list + k]);
        if (!opens && !(x.kind == EXPR_STRING && !x.text.n))
            cs_push(j, e);
    }
    code_ref made = cs_list(j, EXPR_TEMPLATE, line, end);
    j->pending.n = mark;
    return made;
}

// The environment variable that sets KEY: Http:Timeout is Http__Timeout.
static struct str variable_of(struct cs *j, struct str key)
{
    char *to = arena_alloc(j->job->keep, 2 * key.n + 1);
    size_t n = 0;
    for (size_t i = 0; i < key.n; i++) {
        to[n++] = key.p[i] == ':' ? '_' : key.p[i];
        if (key.p[i] == ':')
            to[n++] = '_';
    }
    return (struct str){to, n};
}

code_ref cs_configured(struct cs *j, struct str key, code_ref otherwise, uint32_t line)
{
    const struct expr d = *cs_at(j, otherwise);
    bool plain = otherwise && (d.kind == EXPR_NUMBER || d.kind == EXPR_STRING) &&
                 str_find_char(d.text, '}', 0) < 0;
    size_t room = key.n + (plain ? d.text.n : 0) + 5, n = 0;
    char *to = arena_alloc(j->job->keep, room);
    memcpy(to, "${", 2);
    n = 2;
    for (size_t i = 0; i < key.n; i++)
        to[n++] = key.p[i] == ':' ? '.' : key.p[i];
    if (plain) {
        to[n++] = ':';
        memcpy(to + n, d.text.p, d.text.n);
        n += d.text.n;
    }
    to[n++] = '}';
    cs_trait(j, "environment", variable_of(j, key), 0, line);
    return code_expr(j->code, EXPR_STRING, line, (struct str){to, n}, 0, 0);
}
