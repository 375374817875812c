/* Literals with text in them: numbers, strings and their escapes, symbols, word lists, heredocs.
 * Symbols are strings: where one is expected the other is taken. A heredoc's text stands further
 * down, where the grammar gives it no place in the tree, so it is found in the source: it begins
 * behind the line of its mark, or behind the heredoc before it. */
#include "read/code/ruby.h"

#include <string.h>

struct str rb_number(struct rb *rb, struct str raw)
{
    if (str_find_char(raw, '_', 0) < 0)
        return raw;
    char *to = arena_alloc(rb->job->keep, raw.n + 1);
    size_t n = 0;
    for (size_t i = 0; i < raw.n; i++)
        if (raw.p[i] != '_')
            to[n++] = raw.p[i];
    return (struct str){to, n};
}

static char meaning(char c)
{
    static const char from[] = "nrtbfvaes0", to[] = "\n\r\t\b\f\v\a\033 ";
    const char *at = c ? strchr(from, c) : NULL;
    return at ? to[at - from] : c; // \0 is the end of TO
}

// One piece of a string: its text, with an escape resolved.
static code_ref piece(struct rb *rb, struct syntax_node n)
{
    struct str text = rb_text(rb, n);
    if (n.kind == RB_escape_sequence && text.n >= 2) {
        char *to = arena_alloc(rb->job->keep, 1);
        *to = meaning(text.p[1]);
        text = (struct str){to, text.p[1] == '\n' ? 0 : 1};
    }
    return code_expr(rb->code, EXPR_STRING, syntax_line(n), text, 0, 0);
}

// The parts of a string, symbol or command, pushed on rb.pending.
static void parts(struct rb *rb, struct syntax_node n)
{
    struct syntax_list l = syntax_open(rb->syntax, n);
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node part = syntax_at(rb->syntax, l, i);
        if (part.kind == RB_interpolation)
            rb_push(rb, rb_expr(rb, rb_first(rb, part)));
        else if (part.kind == RB_string_content || part.kind == RB_escape_sequence)
            rb_push(rb, piece(rb, part));
        else if (part.kind == RB_string)
            parts(rb, part);
    }
    syntax_close(rb->syntax, l);
}

bool rb_is_text(const struct rb *rb, code_ref e)
{
    return rb_at(rb, e)->kind == EXPR_STRING || rb_at(rb, e)->kind == EXPR_TEMPLATE;
}

code_ref rb_concatenation(struct rb *rb, uint32_t line, uint32_t mark)
{
    uint32_t end = rb->pending.n;
    size_t all = 0;
    bool plain = true;
    for (uint32_t i = mark; i < end; i++) {
        const struct expr *e = rb_at(rb, rb->pending.v[i]);
        plain = plain && e->kind == EXPR_STRING;
        all += e->kind == EXPR_STRING ? e->text.n : e->n * sizeof(code_ref);
    }
    // Each nesting copies what it contains; past this budget things stay nested.
    rb->copied += all;
    bool copies = rb->copied < rb->syntax->text.n * 4 + TREE_TEXT_MAX;
    if (plain && copies) {
        char *to = arena_alloc(rb->job->keep, all + 1);
        size_t n = 0;
        for (uint32_t i = mark; i < end; i++) {
            struct str part = rb_at(rb, rb->pending.v[i])->text;
            memcpy(to + n, part.p ? part.p : "", part.n);
            n += part.n;
        }
        rb->pending.n = mark;
        return code_expr(rb->code, EXPR_STRING, line, (struct str){to, n}, 0, 0);
    }
    for (uint32_t i = mark; i < end; i++) { // templates give their parts
        const struct expr x = *rb_at(rb, rb->pending.v[i]);
        bool opens = x.kind == EXPR_TEMPLATE && copies;
        for (uint32_t k = 0; opens && k < x.n; k++)
            rb_push(rb, rb->code->children.v[x.list + k]);
        if (!opens)
            rb_push(rb, rb->pending.v[i]);
    }
    code_ref made = rb_list(rb, EXPR_TEMPLATE, line, end);
    rb->pending.n = mark;
    return made;
}

// ---------------------------------------------------------------------------------------- heredocs

static bool word(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

// SQL of <<~SQL, <<-'SQL'
static struct str mark_of(struct str text)
{
    size_t from = 0;
    while (from < text.n && !word(text.p[from]))
        from++;
    size_t to = from;
    while (to < text.n && word(text.p[to]))
        to++;
    return str_sub(text, from, to - from);
}

static struct str line_at(struct str text, size_t at)
{
    ptrdiff_t end = str_find_char(text, '\n', at);
    return str_sub(text, at, (end < 0 ? text.n : (size_t)end) - at);
}

static struct str heredoc_text(struct rb *rb, struct syntax_node n)
{
    struct str text = rb->syntax->text, mark = mark_of(rb_text(rb, n));
    uint32_t end = ts_node_end_byte(n.ts);
    struct str rest = line_at(text, end);
    size_t from = end + rest.n + 1;
    if (rb->heredoc > from) // another one of this line
        from = rb->heredoc;
    size_t at = from;
    while (at < text.n) {
        struct str line = line_at(text, at);
        rb->copied += line.n + 1;
        if (str_eq(str_trim(line), mark)) {
            rb->heredoc = (uint32_t)(at + line.n + 1);
            return str_sub(text, from, at - from);
        }
        if (rb->copied > text.n * 4 + TREE_TEXT_MAX)
            break;
        at += line.n + 1;
    }
    return STR_NONE;
}

// where the next #{ stands, -1 when there is none
static ptrdiff_t next_hole(struct str text, size_t from)
{
    for (size_t i = from; i + 1 < text.n; i++)
        if (text.p[i] == '#' && text.p[i + 1] == '{')
            return (ptrdiff_t)i;
    return -1;
}

static code_ref heredoc(struct rb *rb, struct syntax_node n)
{
    uint32_t line = syntax_line(n);
    struct str text = heredoc_text(rb, n);
    ptrdiff_t hole = next_hole(text, 0);
    if (hole < 0)
        return code_expr(rb->code, EXPR_STRING, line, text.p ? text : STR(""), 0, 0);
    uint32_t mark = rb->pending.n;
    size_t from = 0;
    for (; hole >= 0; hole = next_hole(text, from)) {
        ptrdiff_t close = str_find_char(text, '}', (size_t)hole);
        size_t end = close < 0 ? text.n : (size_t)close;
        struct str inside = str_sub(text, (size_t)hole + 2, end - (size_t)hole - 2);
        struct str before = str_sub(text, from, (size_t)hole - from);
        rb_push(rb, code_expr(rb->code, EXPR_STRING, line, before, 0, 0));
        rb_push(rb, code_expr(rb->code, EXPR_UNKNOWN, line, syntax_cut(inside, RB_TEXT_MAX), 0, 0));
        from = end < text.n ? end + 1 : text.n;
    }
    if (from < text.n)
        rb_push(rb, code_expr(rb->code, EXPR_STRING, line, str_from(text, from), 0, 0));
    return rb_list(rb, EXPR_TEMPLATE, line, mark);
}

static code_ref words(struct rb *rb, struct syntax_node n)
{
    struct syntax_list l = syntax_open(rb->syntax, n);
    uint32_t mark = rb->pending.n;
    for (uint32_t i = 0; i < l.n; i++)
        if (syntax_at(rb->syntax, l, i).named)
            rb_push(rb, rb_literal(rb, syntax_at(rb->syntax, l, i)));
    syntax_close(rb->syntax, l);
    return rb_list(rb, EXPR_ARRAY, syntax_line(n), mark);
}

code_ref rb_literal(struct rb *rb, struct syntax_node n)
{
    uint32_t mark = rb->pending.n, line = syntax_line(n);
    struct str text = rb_text(rb, n);
    switch ((enum rb_kind)n.kind) {
    case RB_simple_symbol:
        return code_expr(rb->code, EXPR_STRING, line, str_from(text, 1), 0, 0);
    case RB_hash_key_symbol:
    case RB_character:
        return code_expr(rb->code, EXPR_STRING, line, text, 0, 0);
    case RB_regex:
        text = text.n > 1 ? str_sub(text, 1, text.n - 2) : text;
        return code_expr(rb->code, EXPR_REGEX, line, text, 0, 0);
    case RB_heredoc_beginning:
        return heredoc(rb, n);
    case RB_string_array:
    case RB_symbol_array:
        return words(rb, n);
    default:
        break;
    }
    parts(rb, n);
    if (rb->pending.n == mark)
        return code_expr(rb->code, EXPR_STRING, line, STR(""), 0, 0);
    if (rb->pending.n == mark + 1 && rb_at(rb, rb->pending.v[mark])->kind == EXPR_STRING) {
        rb->pending.n = mark;
        return rb->pending.v[mark];
    }
    return rb_concatenation(rb, line, mark);
}

struct str rb_plain(struct rb *rb, struct syntax_node n)
{
    bool text = n.kind == RB_string || n.kind == RB_simple_symbol || n.kind == RB_hash_key_symbol ||
                n.kind == RB_delimited_symbol || n.kind == RB_bare_symbol ||
                n.kind == RB_bare_string;
    const struct expr *e = rb_at(rb, text ? rb_literal(rb, n) : 0);
    return e->kind == EXPR_STRING ? e->text : STR_NONE;
}
