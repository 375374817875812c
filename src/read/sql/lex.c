/* The lexer of SQL. Dialects differ in what quotes a name and in what escapes a quote; everything
 * else is the same for PostgreSQL, MySQL, SQLite, SQL Server and ClickHouse. */
#include "read/sql/lex.h"

#include <string.h>

enum { BRACKET_NAME_MAX = 128, DOLLAR_TAG_MAX = 64 };

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (unsigned char)c >= 0x80;
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_word(char c)
{
    return is_letter(c) || is_digit(c) || c == '$' || c == '@';
}

static char peek(const struct sql_lexer *l, size_t ahead)
{
    return l->at + ahead < l->text.n ? l->text.p[l->at + ahead] : '\0';
}

// Counts the lines of what was passed since FROM.
static void count_lines(struct sql_lexer *l, size_t from)
{
    const char *p = l->text.p + from, *end = l->text.p + l->at;
    while ((p = memchr(p, '\n', (size_t)(end - p)))) {
        l->line++;
        p++;
    }
}

static void skip_space(struct sql_lexer *l)
{
    while (l->at < l->text.n) {
        char c = l->text.p[l->at];
        if (c == '\n')
            l->line++;
        else if (c != ' ' && c != '\t' && c != '\r' && c != '\f' && c != '\v' && c != '\0')
            break;
        l->at++;
    }
}

static bool at_line_start(const struct sql_lexer *l)
{
    size_t i = l->at;
    while (i > 0 && (l->text.p[i - 1] == ' ' || l->text.p[i - 1] == '\t'))
        i--;
    return i == 0 || l->text.p[i - 1] == '\n';
}

static void line_comment(struct sql_lexer *l)
{
    const char *end = memchr(l->text.p + l->at, '\n', l->text.n - l->at);
    l->at = end ? (size_t)(end - l->text.p) : l->text.n;
}

// Comments nest in PostgreSQL; elsewhere nobody writes them so.
static void block_comment(struct sql_lexer *l)
{
    uint32_t depth = 0;
    while (l->at < l->text.n) {
        if (peek(l, 0) == '/' && peek(l, 1) == '*') {
            depth++;
            l->at += 2;
        } else if (peek(l, 0) == '*' && peek(l, 1) == '/') {
            l->at += 2;
            if (--depth == 0)
                return;
        } else {
            l->at++;
        }
    }
}

// From the opening quote, which doubled stands for itself.
static void quoted(struct sql_lexer *l, char close, bool backslash)
{
    l->at++;
    while (l->at < l->text.n) {
        char c = l->text.p[l->at++];
        if (backslash && c == '\\' && l->at < l->text.n)
            l->at++;
        else if (c == close) {
            if (peek(l, 0) != close)
                return;
            l->at++;
        }
    }
}

// $tag$ ... $tag$; false when no tag stands here.
static bool dollar(struct sql_lexer *l)
{
    size_t n = 1;
    while (n < DOLLAR_TAG_MAX && (is_letter(peek(l, n)) || (n > 1 && is_digit(peek(l, n)))))
        n++;
    if (peek(l, n) != '$')
        return false;
    struct str tag = str_sub(l->text, l->at, n + 1);
    ptrdiff_t end = str_find(l->text, tag, l->at + tag.n);
    l->at = end < 0 ? l->text.n : (size_t)end + tag.n;
    return true;
}

// [name] of SQL Server; a[1] and int[] are no names.
static bool bracket_name(struct sql_lexer *l)
{
    if (l->at > 0 && (is_word(l->text.p[l->at - 1]) || strchr("])", l->text.p[l->at - 1])))
        return false;
    if (!is_letter(peek(l, 1)))
        return false;
    for (size_t n = 2; n < BRACKET_NAME_MAX; n++) {
        if (peek(l, n) == ']') {
            l->at += n + 1;
            return true;
        }
        if (peek(l, n) == '\n' || peek(l, n) == '\'' || peek(l, n) == '\0')
            return false;
    }
    return false;
}

static enum sql_kind word(struct sql_lexer *l)
{
    while (l->at < l->text.n && is_word(l->text.p[l->at]))
        l->at++;
    return SQL_WORD;
}

static enum sql_kind number(struct sql_lexer *l)
{
    while (l->at < l->text.n && (is_word(l->text.p[l->at]) || l->text.p[l->at] == '.'))
        l->at++;
    return SQL_NUMBER;
}

static enum sql_kind scan(struct sql_lexer *l)
{
    char c = peek(l, 0), d = peek(l, 1);
    if ((c == '-' && d == '-') || (c == '#' && (l->backslash || at_line_start(l)))) {
        line_comment(l);
        return SQL_COMMENT;
    }
    if (c == '/' && d == '*') {
        block_comment(l);
        return SQL_COMMENT;
    }
    if (c == '\'' || (d == '\'' && strchr("eEnNbBxX", c))) {
        l->at += c != '\'';
        quoted(l, '\'', l->backslash || c == 'e' || c == 'E');
        return SQL_STRING;
    }
    if (c == '"' || c == '`') {
        quoted(l, c, false);
        return SQL_QUOTED;
    }
    if (c == '[' && bracket_name(l))
        return SQL_QUOTED;
    if (c == '$' && dollar(l))
        return SQL_DOLLAR;
    if (is_letter(c) || c == '@')
        return word(l);
    if (is_digit(c) || (c == '.' && is_digit(d)))
        return number(l);
    l->at += c == ':' && d == ':' ? 2 : 1;
    return SQL_PUNCT;
}

struct sql_token sql_lex(struct sql_lexer *l)
{
    skip_space(l);
    struct sql_token t = {.kind = SQL_END, .line = l->line};
    size_t start = l->at;
    t.text = str_sub(l->text, start, 0);
    if (start >= l->text.n)
        return t;
    t.kind = scan(l);
    t.text = str_sub(l->text, start, l->at - start);
    if (t.kind != SQL_WORD && t.kind != SQL_NUMBER && t.kind != SQL_PUNCT)
        count_lines(l, start);
    return t;
}

sql_token_vec sql_tokens(struct arena *a, struct str text, uint32_t line, bool backslash,
                         uint32_t max)
{
    sql_token_vec out = {0};
    struct sql_lexer l = {.text = text, .line = line, .backslash = backslash};
    for (struct sql_token t; out.n < max && (t = sql_lex(&l)).kind != SQL_END;)
        if (t.kind != SQL_COMMENT)
            vec_push(a, &out, t);
    return out;
}

bool sql_is(const struct sql_token *t, const char *text)
{
    return (t->kind == SQL_WORD || t->kind == SQL_PUNCT) && str_eq_nocase(t->text, str_c(text));
}

struct str sql_identifier(struct arena *a, const struct sql_token *t)
{
    struct str s = t->text;
    if (t->kind == SQL_QUOTED || t->kind == SQL_STRING)
        s = str_sub(s, 1, s.n >= 2 ? s.n - 2 : 0);
    struct str copy = arena_str(a, s);
    char *p = (char *)copy.p;
    for (size_t i = 0; i < copy.n; i++)
        if (p[i] >= 'A' && p[i] <= 'Z')
            p[i] = (char)(p[i] - 'A' + 'a');
    return copy;
}

struct str sql_string_body(const struct sql_token *t)
{
    struct str s = t->text;
    if (t->kind == SQL_DOLLAR) {
        ptrdiff_t tag = str_find_char(s, '$', 1);
        size_t n = tag < 0 ? 0 : (size_t)tag + 1;
        return s.n >= 2 * n ? str_sub(s, n, s.n - 2 * n) : str_from(s, n);
    }
    size_t open = s.n && s.p[0] != '\'' ? 2 : 1;
    bool closed = s.n > open && s.p[s.n - 1] == '\'';
    return str_sub(s, open, s.n > open ? s.n - open - closed : 0);
}
