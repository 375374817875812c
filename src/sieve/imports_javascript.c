/* Modules named by JavaScript and TypeScript: the literals of import, export ... from, require()
 * and import(). Looks at every quote and asks what stands before it. That needs no state, so no
 * regular expression, JSX apostrophe or unbalanced template can throw it off, and a file costs one
 * pass of memchr speed. */
#include "sieve/imports.h"

enum { SPECIFIER_MAX = 512, COMMENT_MAX = 256, BLANKS_MAX = 256, CLAUSE_MAX = 4096 };

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static bool is_word(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '$';
}

// Offset behind what stands before AT, past white space and block comments (bundlers' hints).
static size_t skip_back(struct str text, size_t at)
{
    size_t least = at > BLANKS_MAX ? at - BLANKS_MAX : 0;
    while (at > least) {
        if (is_blank(text.p[at - 1])) {
            at--;
        } else if (at >= 4 && text.p[at - 1] == '/' && text.p[at - 2] == '*') {
            size_t open = at - 3, stop = at > COMMENT_MAX ? at - COMMENT_MAX : 1;
            while (open > stop && !(text.p[open] == '*' && text.p[open - 1] == '/'))
                open--;
            if (text.p[open] != '*' || text.p[open - 1] != '/')
                return at;
            at = open - 1;
        } else {
            break;
        }
    }
    return at;
}

static bool ends_in_word(struct str text, size_t at, struct str word)
{
    if (at < word.n || !str_eq(str_sub(text, at - word.n, word.n), word))
        return false;
    return at == word.n || !is_word(text.p[at - word.n - 1]);
}

// What stands between import or export and the `from` that ends at AT; STR_NONE without such a
// word.
static struct str clause_before(struct str text, size_t at)
{
    size_t end = at - STR("from").n, least = end > CLAUSE_MAX ? end - CLAUSE_MAX : 0;
    for (size_t i = end; i > least; i--) {
        char c = text.p[i - 1];
        if (c == ';' || c == '"' || c == '\'' || c == '(' || c == '=')
            return STR_NONE;
        if (c == 't' &&
            (ends_in_word(text, i, STR("import")) || ends_in_word(text, i, STR("export"))))
            return str_trim(str_sub(text, i, end - i));
    }
    return STR_NONE;
}

static bool is_type(struct str name)
{
    return str_starts(name, STR("type")) && name.n > 4 && !is_word(name.p[4]) && name.p[4] != ',';
}

// `import type T from`, `import { type A, type B } from`.
static bool names_only_types(struct str clause)
{
    if (is_type(clause))
        return true;
    if (clause.n < 2 || clause.p[0] != '{' || clause.p[clause.n - 1] != '}')
        return false;
    struct str rest = str_sub(clause, 1, clause.n - 2), name;
    bool any = false;
    while (str_split(&rest, ',', &name)) {
        name = str_trim(name);
        if (name.n && !is_type(name))
            return false;
        any |= name.n > 0;
    }
    return any;
}

static bool is_specifier(struct str text, size_t quote, bool *unloaded)
{
    size_t at = skip_back(text, quote);
    *unloaded = false;
    if (at == 0)
        return false;
    if (text.p[at - 1] == '(') {
        at = skip_back(text, at - 1);
        *unloaded = ends_in_word(text, at, STR("require.resolve"));
        return *unloaded || ends_in_word(text, at, STR("require")) ||
               ends_in_word(text, at, STR("import")) || ends_in_word(text, at, STR("importActual"));
    }
    bool from = ends_in_word(text, at, STR("from"));
    *unloaded = from && names_only_types(clause_before(text, at));
    return from || ends_in_word(text, at, STR("import"));
}

static bool next(struct imports *it, struct str *specifier)
{
    struct str text = it->text;
    for (size_t i = it->at; i < text.n; i++) {
        char quote = text.p[i];
        if ((quote != '"' && quote != '\'' && quote != '`') ||
            !is_specifier(text, i, &it->unloaded))
            continue;
        size_t end = i + 1;
        while (end < text.n && end - i <= SPECIFIER_MAX && text.p[end] != quote &&
               text.p[end] != '\n' && !(quote == '`' && text.p[end] == '$'))
            end++;
        if (end >= text.n || text.p[end] != quote || end == i + 1)
            continue;
        *specifier = str_sub(text, i + 1, end - i - 1);
        it->at = end + 1;
        return true;
    }
    it->at = text.n;
    return false;
}

const struct import_scanner import_scanner_javascript = {
    .languages = "javascript typescript tsx vue svelte astro",
    .next = next,
};
