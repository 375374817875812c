// Brackets, strings and comments; see source.h. Every loop only moves forward.
#include "cli/source.h"

#include <string.h>

enum { NESTING_MAX = 256, LINE_MAX = 4096 }; // brackets inside each other; bytes looked at

struct source source_of(struct str language, struct str text)
{
    struct source s = {.text = text};
    bool python = str_eq(language, STR("python")), ruby = str_eq(language, STR("ruby"));
    bool php = str_eq(language, STR("php")), go = str_eq(language, STR("go"));
    s.hash_comments = python || ruby || php;
    s.slash_comments = !python && !ruby;
    s.triple = python || str_among("java kotlin csharp", language);
    s.backtick = go || ruby || str_among("javascript typescript tsx", language);
    s.raw_backtick = go;
    s.lifetimes = str_eq(language, STR("rust"));
    return s;
}

static bool starts(const struct source *s, size_t at, const char *what)
{
    return str_starts(str_from(s->text, at), str_c(what));
}

static size_t to_line_end(const struct source *s, size_t at)
{
    ptrdiff_t end = str_find_char(s->text, '\n', at);
    return end < 0 ? s->text.n : (size_t)end;
}

// Behind the text that begins at AT with N bytes of DELIMITER.
static size_t skip_text(const struct source *s, size_t at, struct str delimiter, bool escapes)
{
    size_t i = at + delimiter.n;
    while (i < s->text.n) {
        if (escapes && s->text.p[i] == '\\')
            i += 2;
        else if (str_starts(str_from(s->text, i), delimiter))
            return i + delimiter.n;
        else
            i++;
    }
    return s->text.n;
}

// 'a of Rust is the name of a lifetime, 'a' a character.
static bool is_character(const struct source *s, size_t at)
{
    if (!s->lifetimes)
        return true;
    struct str after = str_sub(s->text, at + 1, 12);
    if (after.n && after.p[0] == '\\')
        return true;
    ptrdiff_t end = str_find_char(after, '\'', 0);
    return end > 0 && end <= 4 && (end == 1 || (unsigned char)after.p[0] >= 0x80);
}

size_t source_skip(const struct source *s, size_t at, bool *solid)
{
    char c = s->text.p[at];
    *solid = false;
    if (c == ' ' || c == '\t' || c == '\n' || c == '\r')
        return at + 1;
    if ((c == '#' && s->hash_comments) || (s->slash_comments && starts(s, at, "//")))
        return to_line_end(s, at);
    if (s->slash_comments && starts(s, at, "/*")) {
        ptrdiff_t end = str_find(s->text, STR("*/"), at + 2);
        return end < 0 ? s->text.n : (size_t)end + 2;
    }
    *solid = true;
    if (s->triple && (starts(s, at, "\"\"\"") || starts(s, at, "'''")))
        return skip_text(s, at, str_sub(s->text, at, 3), true);
    if (c == '"' || (c == '\'' && is_character(s, at)) || (c == '`' && s->backtick))
        return skip_text(s, at, str_sub(s->text, at, 1), c != '`' || !s->raw_backtick);
    return at + 1;
}

static char closer_of(char c)
{
    return c == '(' ? ')' : c == '[' ? ']' : c == '{' ? '}' : '\0';
}

ptrdiff_t source_close(const struct source *s, size_t open, struct arena *a, source_part_vec *parts)
{
    char expected[NESTING_MAX];
    size_t depth = 0, from = 0, to = 0; // of the part so far; to 0: nothing yet
    for (size_t at = open, next; at < s->text.n; at = next) {
        bool solid, begins = false;
        char c = s->text.p[at];
        next = source_skip(s, at, &solid);
        if (!solid)
            continue;
        bool single = next == at + 1;
        if (single && closer_of(c)) {
            if (depth == NESTING_MAX)
                return -1;
            begins = depth == 0;
            expected[depth++] = closer_of(c);
        } else if (single && (c == ')' || c == ']' || c == '}')) {
            if (depth == 0 || expected[--depth] != c)
                return -1;
        }
        bool ends = depth == 0, border = single && c == ',' && depth == 1;
        if ((ends || border) && to && parts)
            vec_push(a, parts, (struct source_part){from, to});
        if (ends)
            return (ptrdiff_t)at;
        from = border ? 0 : to || begins ? from : at;
        to = border || begins ? 0 : next;
    }
    return -1;
}

ptrdiff_t source_line(const struct source *s, int64_t line)
{
    ptrdiff_t at = 0;
    for (int64_t i = 1; i < line; i++) {
        at = str_find_char(s->text, '\n', (size_t)at);
        if (at < 0)
            return -1;
        at++;
    }
    return line < 1 || (size_t)at >= s->text.n ? -1 : at;
}

int64_t source_line_of(const struct source *s, size_t at)
{
    int64_t line = 1;
    for (ptrdiff_t i = 0; (i = str_find_char(s->text, '\n', (size_t)i)) >= 0 && (size_t)i < at; i++)
        line++;
    return line;
}

struct str source_indent(const struct source *s, size_t at)
{
    while (at > 0 && s->text.p[at - 1] != '\n')
        at--;
    size_t n = 0;
    while (at + n < s->text.n && (s->text.p[at + n] == ' ' || s->text.p[at + n] == '\t'))
        n++;
    return str_sub(s->text, at, n);
}

static bool is_word(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '$' || (unsigned char)c >= 0x80;
}

// Behind <...> and marks between a name and its bracket.
static size_t to_bracket(const struct source *s, size_t at)
{
    const char *p = s->text.p;
    size_t n = s->text.n, end = at + LINE_MAX < n ? at + LINE_MAX : n;
    int depth = 0;
    for (; at < end; at++) {
        if (p[at] == '<' && (depth || p[at - 1] != ' '))
            depth++;
        else if (p[at] == '>' && depth)
            depth--;
        else if (depth ? !is_word(p[at]) && !strchr(" ,.:?[]&|'\n", p[at])
                       : !strchr(" !?.:", p[at]))
            break;
        else if (!depth && (p[at] == '.' || p[at] == ':' || p[at] == '?') && at + 1 < end &&
                 is_word(p[at + 1]))
            break;
    }
    return at;
}

ptrdiff_t source_opener(const struct source *s, int64_t line, struct str name, const char *openers,
                        size_t *at)
{
    ptrdiff_t begin = source_line(s, line), found = -1;
    if (begin < 0 || !name.n)
        return -1;
    size_t end = to_line_end(s, (size_t)begin);
    for (ptrdiff_t i = begin; (i = str_find(s->text, name, (size_t)i)) >= 0 && (size_t)i < end;
         i++) {
        size_t behind = (size_t)i + name.n;
        if ((i > 0 && is_word(s->text.p[i - 1])) || behind >= s->text.n ||
            is_word(s->text.p[behind]))
            continue;
        size_t bracket = to_bracket(s, behind);
        if (bracket >= s->text.n || !strchr(openers, s->text.p[bracket]) || !s->text.p[bracket])
            continue;
        if (found >= 0)
            return -1;
        found = (ptrdiff_t)bracket;
        *at = (size_t)i;
    }
    return found;
}
