/* Classes named by PHP: what `use` imports, and what is constructed, extended or called statically
 * without a namespace. Comments and strings are not told from code; what they name is only read in
 * vain. */
#include "sieve/imports.h"

enum { NAME_MAX_BYTES = 300 };

static bool is_word(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '\\';
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
        while (at < text.n && is_word(text.p[at]))
            at++;
        size_t start = text.p[from] == '\\' ? from + 1 : from;
        bool member = from > 0 && (text.p[from - 1] == '$' || text.p[from - 1] == '>');
        bool class = start < at && text.p[start] >= 'A' && text.p[start] <= 'Z';
        if (!class || member || at - start > NAME_MAX_BYTES)
            continue;
        it->at = at;
        *specifier = str_sub(text, start, at - start);
        return true;
    }
    it->at = text.n;
    return false;
}

const struct import_scanner import_scanner_php = {.languages = "php", .next = next};
