/* Modules named by Python: statements that begin a line with `import` or `from`, and dotted names in
 * quotes, the first of a line. Each name that is taken out of a module may be a module itself, so it
 * is given as a member. Strings that hold lines like that (documentation) only find too much. */
#include "sieve/imports.h"

static bool is_word(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           (unsigned char)c >= 0x80;
}

static size_t skip_blanks(struct str text, size_t at)
{
    while (at < text.n && (text.p[at] == ' ' || text.p[at] == '\t' || text.p[at] == '\f'))
        at++;
    return at;
}

// Past blanks, and inside of parentheses or behind a backslash past ends of lines and comments.
static size_t skip_space(struct str text, size_t at, bool lines)
{
    for (;;) {
        at = skip_blanks(text, at);
        if (at + 1 < text.n && text.p[at] == '\\' &&
            (text.p[at + 1] == '\n' || text.p[at + 1] == '\r')) {
            at += 2;
        } else if (lines && at < text.n && (text.p[at] == '\n' || text.p[at] == '\r')) {
            at++;
        } else if (lines && at < text.n && text.p[at] == '#') {
            while (at < text.n && text.p[at] != '\n')
                at++;
        } else {
            return at;
        }
    }
}

static bool takes_word(struct str text, size_t *at, struct str word)
{
    size_t end = *at + word.n;
    if (!str_eq(str_sub(text, *at, word.n), word) || (end < text.n && is_word(text.p[end])))
        return false;
    *at = end;
    return true;
}

static struct str take_dotted(struct str text, size_t *at)
{
    size_t from = *at;
    while (*at < text.n && (is_word(text.p[*at]) || text.p[*at] == '.'))
        ++*at;
    return str_sub(text, from, *at - from);
}

static size_t next_line(struct str text, size_t at)
{
    ptrdiff_t end = str_find_char(text, '\n', at);
    return end < 0 ? text.n : (size_t)end + 1;
}

// Behind `X as Y`: at the comma when another follows; false at the end of the list.
static bool next_in_list(struct str text, size_t *at, bool lines)
{
    size_t i = skip_space(text, *at, lines);
    if (takes_word(text, &i, STR("as"))) {
        i = skip_space(text, i, lines);
        take_dotted(text, &i);
        i = skip_space(text, i, lines);
    }
    if (i >= text.n || text.p[i] != ',')
        return false;
    *at = skip_space(text, i + 1, lines);
    return *at < text.n && is_word(text.p[*at]);
}

// The next name of `from MODULE import a, b`, whose list goes on at IT->at.
static bool next_member(struct imports *it, struct str *specifier)
{
    size_t at = it->at;
    *specifier = it->module;
    it->member = take_dotted(it->text, &at);
    if (!it->member.n || !next_in_list(it->text, &at, it->spans))
        it->module = STR_NONE;
    it->at = at;
    return it->member.n > 0;
}

/* The first text of the line at AT that is a dotted name, as frameworks take modules:
 * config.from_object("shop.settings.Production"), include("shop.urls"); STR_NONE. */
static struct str quoted_name(struct str text, size_t at)
{
    for (; at < text.n && text.p[at] != '\n' && text.p[at] != '#'; at++) {
        if (text.p[at] != '"' && text.p[at] != '\'')
            continue;
        size_t end = at + 1;
        struct str name = take_dotted(text, &end);
        bool closed = end < text.n && text.p[end] == text.p[at];
        ptrdiff_t dot = str_rfind_char(name, '.');
        if (closed && dot > 0 && (size_t)dot + 1 < name.n && is_word(name.p[0]))
            return name;
        at = closed ? end : end - 1; // what was not closed may end the line
    }
    return STR_NONE;
}

static bool next_module(struct imports *it, struct str *specifier)
{
    struct str text = it->text;
    for (size_t at = it->at; at < text.n; at = next_line(text, at)) {
        at = skip_blanks(text, at);
        if (takes_word(text, &at, STR("from"))) {
            at = skip_space(text, at, false);
            struct str module = take_dotted(text, &at);
            at = skip_space(text, at, false);
            if (!module.n || !takes_word(text, &at, STR("import")))
                continue;
            at = skip_space(text, at, false);
            it->spans = at < text.n && text.p[at] == '(';
            at = it->spans ? skip_space(text, at + 1, true) : at;
            it->at = at;
            it->module = module;
            *specifier = module;
            if (at >= text.n || !is_word(text.p[at])) // *, or nothing that could be read
                it->module = STR_NONE;
            return true;
        }
        if (takes_word(text, &at, STR("import"))) {
            at = skip_space(text, at, false);
            *specifier = take_dotted(text, &at);
            if (!specifier->n)
                continue;
            it->at = at;
            return true;
        }
        struct str name = quoted_name(text, at);
        if (name.n) {
            size_t dot = (size_t)str_rfind_char(name, '.');
            *specifier = str_sub(name, 0, dot);
            it->member = str_from(name, dot + 1);
            it->at = next_line(text, at);
            return true;
        }
    }
    it->at = text.n;
    return false;
}

// `import a, b`: the list of modules that goes on at IT->at.
static bool next_of_list(struct imports *it, struct str *specifier)
{
    size_t at = it->at;
    if (at == 0 || at >= it->text.n || !next_in_list(it->text, &at, false))
        return false;
    *specifier = take_dotted(it->text, &at);
    it->at = at;
    return specifier->n > 0;
}

static bool next(struct imports *it, struct str *specifier)
{
    while (it->module.p)
        if (next_member(it, specifier))
            return true;
    return next_of_list(it, specifier) || next_module(it, specifier);
}

const struct import_scanner import_scanner_python = {.languages = "python", .next = next};
