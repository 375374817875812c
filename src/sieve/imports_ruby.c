/* Modules named by Ruby: every constant, because no statement imports them, and what is required.
 * Comments and strings are not told from code; what they name is only read in vain. */
#include "sieve/imports.h"

enum { NAME_MAX_BYTES = 200 };

static bool is_word(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

static size_t end_of_word(struct str text, size_t at)
{
    while (at < text.n && is_word(text.p[at]))
        at++;
    return at;
}

// A::B::C that begins at AT.
static size_t end_of_constant(struct str text, size_t at)
{
    for (;;) {
        at = end_of_word(text, at);
        bool more = at + 2 < text.n && text.p[at] == ':' && text.p[at + 1] == ':' &&
                    text.p[at + 2] >= 'A' && text.p[at + 2] <= 'Z';
        if (!more)
            return at;
        at += 2;
    }
}

// The quoted path behind `require`, which ends at *AT.
static bool take_path(struct imports *it, size_t *at, struct str *specifier)
{
    struct str text = it->text;
    size_t i = *at;
    while (i < text.n && (text.p[i] == ' ' || text.p[i] == '('))
        i++;
    if (i >= text.n || (text.p[i] != '\'' && text.p[i] != '"'))
        return false;
    ptrdiff_t end = str_find_char(str_sub(text, i + 1, NAME_MAX_BYTES), text.p[i], 0);
    if (end <= 1)
        return false;
    *specifier = str_sub(text, i + 1, (size_t)end);
    *at = i + 1 + (size_t)end;
    return true;
}

static bool next(struct imports *it, struct str *specifier)
{
    struct str text = it->text;
    size_t at = it->at;
    while (at < text.n) {
        if (!is_word(text.p[at])) {
            at++;
            continue;
        }
        size_t from = at;
        bool constant = text.p[at] >= 'A' && text.p[at] <= 'Z';
        at = constant ? end_of_constant(text, at) : end_of_word(text, at);
        struct str word = str_sub(text, from, at - from);
        if (constant && word.n < NAME_MAX_BYTES) {
            it->at = at;
            *specifier = word;
            return true;
        }
        if (str_starts(word, STR("require")) && take_path(it, &at, specifier)) {
            it->at = at;
            return true;
        }
    }
    it->at = text.n;
    return false;
}

const struct import_scanner import_scanner_ruby = {.languages = "ruby", .next = next};
