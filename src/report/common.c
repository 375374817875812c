/* Text made safe and put into words, for all report formats. Whatever a repository holds may turn
 * up in a report, so control characters, terminal escapes, direction marks and broken UTF-8 are
 * replaced here, in one place, before a format lays anything out. */
#include "report/common.h"

#include <math.h>

static bool continues(const unsigned char *p, size_t n)
{
    for (size_t i = 1; i < n; i++)
        if ((p[i] & 0xC0) != 0x80)
            return false;
    return true;
}

// Bytes of the well-formed character at P, of which N bytes are left; 0 when it is broken.
static size_t character(const char *text, size_t n, uint32_t *code)
{
    static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    const unsigned char *p = (const unsigned char *)text;
    size_t length = p[0] < 0x80                   ? 1
                    : p[0] >= 0xC2 && p[0] < 0xE0 ? 2
                    : p[0] >= 0xE0 && p[0] < 0xF0 ? 3
                    : p[0] >= 0xF0 && p[0] < 0xF5 ? 4
                                                  : 0;
    if (length == 0 || length > n || !continues(p, length))
        return 0;
    uint32_t c = length == 1 ? p[0] : p[0] & (0xFFu >> (length + 1));
    for (size_t i = 1; i < length; i++)
        c = c << 6 | (p[i] & 0x3Fu);
    *code = c;
    return c < least[length] || c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF) ? 0 : length;
}

enum fate { KEEP, SPACE, REPLACE };

static enum fate fate_of(uint32_t c, enum text_kind kind)
{
    if (kind == TEXT_UTF8)
        return KEEP;
    if (c == '\n' || c == '\t')
        return kind == TEXT_BLOCK ? KEEP : SPACE;
    if (c == '\r')
        return SPACE;
    bool direction = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E ||
                     c == 0x200F || c == 0x061C;
    bool line = c == 0x2028 || c == 0x2029;
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || direction || line ? REPLACE : KEEP;
}

struct str text_clean(struct arena *a, struct str s, enum text_kind kind)
{
    static const char replacement[] = "\xEF\xBF\xBD";
    if (!s.p)
        return s;
    struct buf out;
    bool changed = false;
    for (size_t i = 0; i < s.n;) {
        uint32_t c = 0;
        size_t n = character(s.p + i, s.n - i, &c);
        enum fate fate = n ? fate_of(c, kind) : REPLACE;
        if (!changed && fate != KEEP) {
            buf_init(&out, a);
            buf_str(&out, str_sub(s, 0, i));
            changed = true;
        }
        if (changed && fate == KEEP)
            buf_str(&out, str_sub(s, i, n));
        else if (changed)
            buf_c(&out, fate == SPACE ? " " : replacement);
        i += n ? n : 1;
    }
    return changed ? buf_take(&out) : s;
}

void text_markup(struct buf *out, struct str s)
{
    static const struct {
        char plain;
        const char *escaped;
    } marks[] = {{'&', "&amp;"}, {'<', "&lt;"}, {'>', "&gt;"}, {'"', "&quot;"}, {'\n', "&#10;"}};
    for (size_t i = 0; i < s.n; i++) {
        size_t k = 0;
        while (k < sizeof marks / sizeof *marks && marks[k].plain != s.p[i])
            k++;
        if (k < sizeof marks / sizeof *marks)
            buf_c(out, marks[k].escaped);
        else
            buf_char(out, s.p[i]);
    }
}

size_t text_columns(struct str s)
{
    size_t columns = 0;
    for (size_t i = 0; i < s.n; i++)
        columns += ((unsigned char)s.p[i] & 0xC0) != 0x80;
    return columns;
}

// Bytes of the first COLUMNS characters of S.
static size_t bytes_of(struct str s, size_t columns)
{
    size_t i = 0;
    while (i < s.n && columns > 0) {
        i++;
        while (i < s.n && ((unsigned char)s.p[i] & 0xC0) == 0x80)
            i++;
        columns--;
    }
    return i;
}

struct str text_clip(struct arena *a, struct str s, size_t columns)
{
    if (text_columns(s) <= columns)
        return s;
    size_t keep = columns > 3 ? bytes_of(s, columns - 3) : 0;
    return arena_join(a, str_trim(str_sub(s, 0, keep)), STR("..."));
}

// Takes the next word off *REST.
static struct str next_word(struct str *rest)
{
    *rest = str_trim(*rest);
    size_t end = 0;
    while (end < rest->n && rest->p[end] != ' ')
        end++;
    struct str word = str_sub(*rest, 0, end);
    *rest = str_from(*rest, end);
    return word;
}

void text_wrap(struct buf *out, struct str s, size_t first, size_t indent, size_t width,
               uint32_t lines)
{
    size_t column = first;
    uint32_t line = 1;
    bool fresh = true; // nothing printed by us on this line yet
    for (;;) {
        struct str word = next_word(&s);
        if (word.n == 0)
            break;
        size_t n = text_columns(word);
        if (!fresh && column + 1 + n > width) {
            if (lines && line == lines) {
                buf_c(out, " ...");
                break;
            }
            buf_printf(out, "\n%*s", (int)indent, "");
            column = indent;
            line++;
            fresh = true;
        }
        if (!fresh)
            buf_char(out, ' ');
        // A word that is wider than the line is cut: a report line has a bound.
        buf_str(out, n > width ? text_clip(out->arena, word, width) : word);
        column += n + !fresh;
        fresh = false;
    }
    buf_char(out, '\n');
}

struct str text_sentence(struct arena *a, struct str s)
{
    s = str_trim(s);
    ptrdiff_t paragraph = str_find(s, STR("\n\n"), 0);
    if (paragraph >= 0)
        s = str_sub(s, 0, (size_t)paragraph);
    for (size_t i = 0; i + 1 < s.n; i++)
        if ((s.p[i] == '.' || s.p[i] == '!' || s.p[i] == '?') &&
            (s.p[i + 1] == ' ' || s.p[i + 1] == '\n'))
            s = str_sub(s, 0, i + (s.p[i] != '.'));
    if (str_ends(s, STR(".")))
        s = str_sub(s, 0, s.n - 1);
    return text_clean(a, s, TEXT_LINE);
}

struct str words_effort(struct arena *a, double hours)
{
    if (!(hours > 0)) // also not a number
        return STR("no work");
    double n = hours;
    const char *unit = "hour";
    if (hours < 1) {
        n = round(hours * 60);
        unit = "minute";
    } else if (hours >= 80) {
        n = round(hours / 40 * 2) / 2;
        unit = "week";
    } else if (hours >= 8) {
        n = round(hours / 8 * 2) / 2;
        unit = "day";
    } else {
        n = round(hours * 2) / 2;
    }
    return arena_printf(a, "%.15g %s%s", n, unit, n == 1 ? "" : "s");
}

struct str words_count(struct arena *a, uint64_t n, const char *one, const char *many)
{
    return arena_printf(a, "%llu %s", (unsigned long long)n, n == 1 ? one : many);
}

const char *words_verdict(enum verdict v)
{
    static const char *const texts[] = {"READY", "CONDITIONALLY READY", "NOT READY", "UNKNOWN"};
    return texts[v];
}

const char *words_policy(enum policy p)
{
    static const char *const letters[] = {"-", "W", "B"};
    return letters[p];
}

struct str words_list(struct arena *a, const str_vec *texts, const char *separator)
{
    struct buf out;
    buf_init(&out, a);
    for (uint32_t i = 0; i < texts->n; i++) {
        if (i)
            buf_c(&out, separator);
        buf_str(&out, text_clean(a, texts->v[i], TEXT_LINE));
    }
    return buf_take(&out);
}

struct str words_place(struct arena *a, const struct evidence *e)
{
    struct str path = text_clean(a, e->path, TEXT_LINE);
    return e->line > 0 ? arena_printf(a, "%.*s:%lld", STR_ARG(path), (long long)e->line) : path;
}

struct str words_category(struct str folder)
{
    size_t i = 0;
    while (i < folder.n && folder.p[i] >= '0' && folder.p[i] <= '9')
        i++;
    return i > 0 && i < folder.n && folder.p[i] == '-' ? str_from(folder, i + 1) : folder;
}
