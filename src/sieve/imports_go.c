/* Packages named by Go: `import "path"` and the lines of `import (...)`. Imports stand before all
 * other declarations, so the search ends at the first line that begins one. */
#include "sieve/imports.h"

enum { PATH_MAX_BYTES = 512 };

static struct str take_line(struct str text, size_t *at)
{
    ptrdiff_t end = str_find_char(text, '\n', *at);
    size_t n = (end < 0 ? text.n : (size_t)end) - *at;
    struct str line = str_trim(str_sub(text, *at, n));
    *at = end < 0 ? text.n : (size_t)end + 1;
    return line;
}

static bool begins_code(struct str line)
{
    static const char *const words[] = {"func ", "type ", "var ",  "const ",
                                        "func(", "var(",  "const("};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (str_starts(line, str_c(words[i])))
            return true;
    return false;
}

// The text between the first quotes of LINE; STR_NONE without any.
static struct str quoted(struct str line)
{
    for (size_t i = 0; i < line.n; i++) {
        char quote = line.p[i];
        if (quote != '"' && quote != '`')
            continue;
        ptrdiff_t end = str_find_char(line, quote, i + 1);
        bool fits = end > (ptrdiff_t)i + 1 && (size_t)end - i <= PATH_MAX_BYTES;
        return fits ? str_sub(line, i + 1, (size_t)end - i - 1) : STR_NONE;
    }
    return STR_NONE;
}

static bool next(struct imports *it, struct str *specifier)
{
    while (it->at < it->text.n) {
        struct str line = take_line(it->text, &it->at);
        if (!it->spans && begins_code(line)) {
            it->at = it->text.n;
            break;
        }
        bool imports = str_starts(line, STR("import"));
        if (imports && str_find_char(line, '(', 0) > 0)
            it->spans = true;
        struct str path = imports || it->spans ? quoted(line) : STR_NONE;
        if (it->spans && str_starts(line, STR("//")))
            path = STR_NONE;
        if (it->spans && str_find_char(line, ')', 0) >= 0 && !path.p)
            it->spans = false;
        if (path.p) {
            *specifier = path;
            return true;
        }
    }
    return false;
}

const struct import_scanner import_scanner_go = {
    .languages = "go",
    .next = next,
};
