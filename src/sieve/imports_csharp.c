/* Namespaces named by C#'s using directives, which stand before all types or at the start of a
 * namespace: the search ends at the first line that begins a type. */
#include "sieve/imports.h"

enum { NAME_MAX_BYTES = 512 };

static bool begins_type(struct str line)
{
    static const char *const words[] = {"public ",   "internal ",  "class ",  "sealed ",
                                        "abstract ", "interface ", "static ", "record ",
                                        "struct ",   "enum ",      "partial "};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (str_starts(line, str_c(words[i])))
            return true;
    return false;
}

static struct str take_line(struct str text, size_t *at)
{
    ptrdiff_t end = str_find_char(text, '\n', *at);
    size_t n = (end < 0 ? text.n : (size_t)end) - *at;
    struct str line = str_trim(str_sub(text, *at, n));
    *at = end < 0 ? text.n : (size_t)end + 1;
    return line;
}

static bool is_name(struct str s)
{
    for (size_t i = 0; i < s.n; i++) {
        char c = s.p[i];
        bool part = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                    c == '.' || c == '_' || (unsigned char)c >= 0x80;
        if (!part)
            return false;
    }
    return s.n && s.n <= NAME_MAX_BYTES;
}

static bool next(struct imports *it, struct str *specifier)
{
    while (it->at < it->text.n) {
        struct str line = take_line(it->text, &it->at);
        if (str_starts(line, STR("\xEF\xBB\xBF")))
            line = str_from(line, 3);
        if (begins_type(line)) {
            it->at = it->text.n;
            break;
        }
        if (str_starts(line, STR("global ")))
            line = str_trim(str_from(line, 7));
        if (!str_starts(line, STR("using ")))
            continue;
        line = str_trim(str_from(line, 6));
        ptrdiff_t end = str_find_char(line, ';', 0);
        struct str name = str_trim(end < 0 ? line : str_sub(line, 0, (size_t)end));
        if (!is_name(name)) // an alias, a using declaration
            continue;
        *specifier = name;
        return true;
    }
    return false;
}

const struct import_scanner import_scanner_csharp = {.languages = "csharp", .next = next};
