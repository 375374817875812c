/* What the grammar takes for something else, put right before parsing, byte for byte: the parser
 * reads the patched text, everything else the text as it is.
 *
 *   get("/x") { }  behind a property is a call, no accessor of it: an accessor is `get()`
 *   $$"${name}"    a string in which one dollar sign is only a dollar sign
 *   open.set(x)    where a statement begins: a variable, although `open` may be a modifier */
#include "read/code/kotlin.h"

#include <string.h>

static bool stands_alone(const char *p, size_t at)
{
    while (at && (p[at - 1] == ' ' || p[at - 1] == '\t'))
        at--;
    return at == 0 || p[at - 1] == '\n';
}

// The end of the string that begins with the quote at AT.
static size_t string_end(struct str s, size_t at)
{
    size_t quotes = at + 2 < s.n && s.p[at + 1] == '"' && s.p[at + 2] == '"' ? 3 : 1;
    for (size_t i = at + quotes; i < s.n; i++) {
        if (quotes == 1 && (s.p[i] == '\n' || s.p[i] == '"'))
            return i;
        if (quotes == 1 && s.p[i] == '\\')
            i++;
        else if (quotes == 3 && i + 2 < s.n && memcmp(s.p + i, "\"\"\"", 3) == 0)
            return i;
    }
    return s.n;
}

static void patch_dollars(char *to, struct str s)
{
    for (size_t i = 0; i + 2 < s.n; i++) {
        if (s.p[i] != '$' || s.p[i + 1] != '$' || s.p[i + 2] != '"')
            continue;
        size_t end = string_end(s, i + 2);
        for (size_t k = i; k < end; k++)
            if (s.p[k] == '$')
                to[k] = k < i + 2 ? ' ' : '_';
        i = end;
    }
}

static void patch_calls(char *to, struct str s)
{
    for (ptrdiff_t at = 0; (at = str_find(s, STR("get"), (size_t)at)) >= 0; at += 3) {
        size_t next = (size_t)at + 3;
        while (next < s.n && s.p[next] == ' ')
            next++;
        bool call = next + 1 < s.n && ((s.p[next] == '(' && s.p[next + 1] != ')') ||
                                       (s.p[next] == '{' && next > (size_t)at + 3));
        if (call && stands_alone(s.p, (size_t)at))
            to[at] = 'G';
    }
}

// Whether what follows the word that ends before AT uses it as a value.
static bool used_as_value(struct str s, size_t at)
{
    if (at < s.n && (s.p[at] == '.' || s.p[at] == '?' || s.p[at] == '[' || s.p[at] == '('))
        return true;
    while (at < s.n && s.p[at] == ' ')
        at++;
    if (at + 1 < s.n && (s.p[at] == '+' || s.p[at] == '-'))
        return s.p[at + 1] == '=' || s.p[at + 1] == s.p[at];
    return at + 1 < s.n && s.p[at] == '=' && s.p[at + 1] != '=';
}

static void patch_modifiers(char *to, struct str s)
{
    static const char *const words[] = {"open",  "inner",  "data",     "value",    "inline",
                                        "infix", "sealed", "operator", "external", "annotation",
                                        "final", "expect", "actual",   "enum",     "companion"};
    for (size_t w = 0; w < sizeof words / sizeof *words; w++) {
        struct str word = str_c(words[w]);
        for (ptrdiff_t at = 0; (at = str_find(s, word, (size_t)at)) >= 0; at += (ptrdiff_t)word.n)
            if (stands_alone(s.p, (size_t)at) && used_as_value(s, (size_t)at + word.n))
                to[at] = (char)(to[at] - 'a' + 'A');
    }
}

struct str kt_patched(struct arena *a, struct str text)
{
    char *to = arena_alloc(a, text.n + 1);
    memcpy(to, text.n ? text.p : "", text.n);
    patch_dollars(to, text);
    patch_calls(to, text);
    patch_modifiers(to, text);
    return (struct str){to, text.n};
}
