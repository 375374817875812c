/* Modules named by Rust: `mod name;`, and the paths of use declarations. Of a list in braces the
 * path before it is given with each name as its member. */
#include "sieve/imports.h"

enum { PATH_MAX_BYTES = 512 };

static bool is_word(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

static struct str words_at(struct str text, size_t at, bool path)
{
    size_t end = at;
    while (end < text.n && end < at + PATH_MAX_BYTES &&
           (is_word(text.p[end]) || (path && text.p[end] == ':')))
        end++;
    return str_sub(text, at, end - at);
}

// Whether WORD stands at AT, and where the word behind it starts.
static size_t after_word(struct str text, size_t at, struct str word)
{
    if (!str_starts(str_from(text, at), word) || (at && is_word(text.p[at - 1])))
        return 0;
    size_t next = at + word.n;
    if (next >= text.n || (text.p[next] != ' ' && text.p[next] != '\n' && text.p[next] != '\t'))
        return 0;
    while (next < text.n && (text.p[next] == ' ' || text.p[next] == '\n' || text.p[next] == '\t'))
        next++;
    return next;
}

// The next name of the list in braces that is open; false at its end.
static bool next_of_list(struct imports *it, struct str *specifier)
{
    while (it->at < it->text.n && it->text.p[it->at] != ';') {
        if (!is_word(it->text.p[it->at])) {
            it->at++;
            continue;
        }
        struct str path = words_at(it->text, it->at, true);
        it->at += path.n;
        *specifier = it->module;
        it->member = path;
        return true;
    }
    it->module = STR_NONE;
    return false;
}

static struct str without_end(struct str path)
{
    while (path.n && path.p[path.n - 1] == ':')
        path.n--;
    return path;
}

static bool next(struct imports *it, struct str *specifier)
{
    if (it->module.p && next_of_list(it, specifier))
        return true;
    struct str text = it->text;
    for (; it->at < text.n; it->at++) {
        char c = text.p[it->at];
        if (c != 'u' && c != 'm')
            continue;
        size_t declared = after_word(text, it->at, STR("mod"));
        size_t used = after_word(text, it->at, STR("use"));
        if (!declared && !used)
            continue;
        struct str path = words_at(text, declared ? declared : used, !declared);
        it->at = (declared ? declared : used) + path.n;
        if (!path.n && !(used && it->at < text.n && text.p[it->at] == '{'))
            continue;
        if (declared && (it->at >= text.n || text.p[it->at] != ';'))
            continue;
        *specifier = without_end(path);
        if (used && it->at < text.n && text.p[it->at] == '{')
            it->module = *specifier;
        if (specifier->n)
            return true;
        it->module = STR_NONE;
    }
    return false;
}

const struct import_scanner import_scanner_rust = {.languages = "rust", .next = next};
