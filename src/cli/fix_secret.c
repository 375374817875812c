/* A patch repeats lines of the file around what it changes, byte by byte, or it could not be
 * applied. Where one of them holds a secret there is no patch to print, only an edit in place. */
#include "cli/fix.h"

enum { KEY_LINES = 100 }; // that a private key may go on for

// The lines of the file that the hunk at AT repeats: "@@ -FIRST,LINES ".
static bool take_hunk(struct str patch, size_t at, int64_t *first, int64_t *lines)
{
    ptrdiff_t end = str_find_char(patch, ' ', at + 4);
    struct str range = str_sub(patch, at + 4, end < 0 ? 0 : (size_t)end - at - 4), number;
    *lines = 1;
    str_split(&range, ',', &number);
    return str_int(number, first) && (!range.n || str_int(range, lines));
}

bool fix_shows_secret(const struct query_result *secrets, struct str path, struct str patch)
{
    enum { PATH, LINE, RULE, COLUMNS };
    for (ptrdiff_t at = 0; (at = str_find(patch, STR("\n@@ -"), (size_t)at)) >= 0; at++) {
        int64_t first, lines, line;
        if (!take_hunk(patch, (size_t)at + 1, &first, &lines))
            return true;
        for (uint32_t i = 0; i < secrets->rows; i++) {
            const struct query_value *row = &secrets->values[(size_t)i * COLUMNS];
            if (!str_eq(row[PATH].text, path) || !str_int(row[LINE].text, &line))
                continue;
            bool key = str_contains(row[RULE].text, STR("private-key"));
            if (line < first + lines && line + (key ? KEY_LINES : 1) > first)
                return true;
        }
    }
    return false;
}
