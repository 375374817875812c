/* See jinja.h. Nothing is evaluated: of a condition both sides stay, of a loop one turn. */
#include "read/jinja.h"

#include <string.h>

static bool is_word(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

static void blank(char *text, size_t from, size_t to)
{
    for (size_t i = from; i < to; i++)
        if (text[i] != '\n' && text[i] != '\r')
            text[i] = ' ';
}

// Lines that an expression spans stay lines.
static void variable(char *text, size_t from, size_t to)
{
    text[from] = '$';
    for (size_t i = from + 2; i + 1 < to; i++)
        if (!is_word(text[i]) && text[i] != '\n')
            text[i] = '_';
    text[to - 1] = '}';
}

struct str jinja_masked(struct arena *a, struct str text)
{
    struct str out = arena_str(a, text);
    char *p = (char *)out.p;
    for (size_t at = 0; at + 1 < out.n; at++) {
        if (p[at] != '{' || (p[at + 1] != '{' && p[at + 1] != '%' && p[at + 1] != '#'))
            continue;
        char closing[] = {p[at + 1] == '{' ? '}' : p[at + 1], '}'};
        const char *end = memmem(p + at + 2, out.n - at - 2, closing, 2);
        if (!end)
            return out;
        size_t to = (size_t)(end - p) + 2;
        if (p[at + 1] == '{')
            variable(p, at, to);
        else
            blank(p, at, to);
        at = to - 1;
    }
    return out;
}
