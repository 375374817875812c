/* Types and packages named by import statements of Java and Kotlin, which stand before all types:
 * the search ends at the first line that begins one. */
#include "sieve/imports.h"

enum { NAME_MAX_BYTES = 512 };

static bool begins_type(struct str line)
{
    static const char *const words[] = {
        "public ",     "class ",  "final ", "abstract ", "interface ", "enum ",    "record ",
        "@interface ", "sealed ", "fun ",   "data ",     "object ",    "internal "};
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

/* The module that reader and link ask for: of a.b.C.Inner and of a static a.b.C.member the class
 * a.b.C, of a.b.* the package. */
static struct str module_of(struct str name)
{
    for (size_t i = 0; i < name.n; i++) {
        bool starts = i == 0 || name.p[i - 1] == '.';
        if (starts && name.p[i] == '*')
            return str_sub(name, 0, i ? i - 1 : 0);
        if (!starts || name.p[i] < 'A' || name.p[i] > 'Z')
            continue;
        ptrdiff_t end = str_find_char(name, '.', i);
        return end < 0 ? name : str_sub(name, 0, (size_t)end);
    }
    return name;
}

static bool next(struct imports *it, struct str *specifier)
{
    while (it->at < it->text.n) {
        struct str line = take_line(it->text, &it->at);
        if (begins_type(line)) {
            it->at = it->text.n;
            break;
        }
        if (!str_starts(line, STR("import ")))
            continue;
        line = str_trim(str_from(line, 7));
        if (str_starts(line, STR("static ")))
            line = str_trim(str_from(line, 7));
        ptrdiff_t end = str_find_char(line, ';', 0);
        ptrdiff_t alias = str_find(line, STR(" as "), 0);
        end = alias > 0 ? alias : end;
        struct str module = module_of(str_trim(end < 0 ? line : str_sub(line, 0, (size_t)end)));
        if (!module.n || module.n > NAME_MAX_BYTES)
            continue;
        *specifier = module;
        return true;
    }
    return false;
}

const struct import_scanner import_scanner_java = {.languages = "java kotlin", .next = next};
