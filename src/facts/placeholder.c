/* A descriptor that was copied and never filled in looks like one that was: a key of the paging
 * service is there, its value is CHANGE_ME. Told by words that mean nothing else wherever they
 * stand, by words that do when they stand alone or first, by <angle brackets> and by runs of one
 * sign. What a deployment fills in (${KEY}, {{ .Values.key }}) is a reference, no placeholder. */
#include "facts/placeholder.h"

static bool is_in(struct str word, const char *const *list)
{
    for (; *list; list++)
        if (str_eq_nocase(word, str_c(*list)))
            return true;
    return false;
}

static bool is_word(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

// The next run of letters and digits of REST; empty at the end.
static struct str next_word(struct str *rest)
{
    size_t from = 0, to;
    while (from < rest->n && !is_word(rest->p[from]))
        from++;
    for (to = from; to < rest->n && is_word(rest->p[to]);)
        to++;
    struct str word = str_sub(*rest, from, to - from);
    *rest = str_from(*rest, to);
    return word;
}

// xxxx, 00000: at least three times one of the signs that stand for any other.
static bool is_filler(struct str word)
{
    if (word.n < 3 || (word.p[0] != 'x' && word.p[0] != 'X' && word.p[0] != '0'))
        return false;
    for (size_t i = 1; i < word.n; i++)
        if (word.p[i] != word.p[0])
            return false;
    return true;
}

// 1234, 123456789: digits as one types them when any will do.
static bool is_counted(struct str word)
{
    if (word.n < 4)
        return false;
    for (size_t i = 0; i < word.n; i++)
        if (word.p[i] != (char)('0' + (i + 1) % 10))
            return false;
    return true;
}

// <your tag>: what stands between the brackets is for people.
static bool has_brackets(struct str text)
{
    ptrdiff_t open = str_find(text, STR("<"), 0);
    if (open < 0)
        return false;
    ptrdiff_t close = str_find(text, STR(">"), (size_t)open);
    if (close < open + 3 || !is_word(text.p[open + 1]) || !is_word(text.p[close - 1]))
        return false;
    for (ptrdiff_t i = open + 1; i < close; i++)
        if (!is_word(text.p[i]) && text.p[i] != ' ' && text.p[i] != '-' && text.p[i] != '_')
            return false;
    return true;
}

bool is_placeholder(struct str text)
{
    static const char *const anywhere[] = {"changeme", "replaceme", "placeholder", "fixme",
                                           "fillme",   "insertme",  "tbd",         NULL};
    static const char *const alone[] = {"todo",    "tba",       "none",   "na",      "null",
                                        "unknown", "undefined", "foo",    "bar",     "foobar",
                                        "pending", "dummy",     "sample", "example", NULL};
    static const char *const first[] = {"your", "insert", NULL};
    static const char *const asked[] = {"change", "replace", "fill", "set", NULL};
    static const char *const asking[] = {"me", "this", "in", "with", NULL};
    struct str rest = text, word, before = STR("");
    uint32_t words = 0, filled = 0;
    bool reference = str_contains(text, STR("${")) || str_contains(text, STR("{{"));
    if (has_brackets(text))
        return true;
    for (; (word = next_word(&rest)).n; before = word, words++) {
        if (is_in(word, anywhere) || (words == 0 && is_in(word, first)) ||
            (words == 0 && str_starts(word, STR("TODO"))) ||
            (words == 1 && is_in(before, asked) && is_in(word, asking)))
            return true;
        filled += is_filler(word) || is_counted(word);
    }
    if (words == 0)
        return !reference; // '', '-', '???'
    return filled == words || (words == 1 && is_in(before, alone)) ||
           (words == 2 && str_eq_nocase(text, STR("n/a")));
}
