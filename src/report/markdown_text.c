/* Escaping for Markdown. Notes may hold code spans, which are kept when they are balanced; the rest
 * is escaped only where a character would act, so that the source stays readable in a terminal. */
#include "report/markdown.h"

#include "report/common.h"

static bool word(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80);
}

static bool acts(struct str s, size_t i)
{
    switch (s.p[i]) {
    case '\\':
    case '*':
    case '[':
    case ']':
    case '<':
    case '|':
    case '~':
        return true;
    case '_': // inside a word it means nothing
        return i == 0 || i + 1 == s.n || !word(s.p[i - 1]) || !word(s.p[i + 1]);
    case '#':
    case '>':
    case '+':
    case '-':
    case '=':
        return i == 0;
    case '&': // an entity
        return i + 1 < s.n && (word(s.p[i + 1]) || s.p[i + 1] == '#');
    default:
        return false;
    }
}

static void prose(struct buf *out, struct str s, bool cell)
{
    s = text_clean(out->arena, s, TEXT_LINE);
    size_t ticks = 0;
    for (size_t i = 0; i < s.n; i++)
        ticks += s.p[i] == '`';
    bool spans = ticks % 2 == 0 && !str_contains(s, STR("``")), inside = false;
    for (size_t i = 0; i < s.n; i++) {
        bool tick = s.p[i] == '`';
        if (tick && spans)
            inside = !inside;
        if (tick ? !spans : inside ? cell && s.p[i] == '|' : acts(s, i))
            buf_char(out, '\\');
        buf_char(out, s.p[i]);
    }
}

void markdown_prose(struct buf *out, struct str s)
{
    prose(out, s, false);
}

void markdown_cell(struct buf *out, struct str s)
{
    prose(out, s, true);
}

// The longest run of backticks in S.
static size_t longest_run(struct str s)
{
    size_t run = 0, longest = 0;
    for (size_t i = 0; i < s.n; i++) {
        run = s.p[i] == '`' ? run + 1 : 0;
        longest = run > longest ? run : longest;
    }
    return longest;
}

static void ticks(struct buf *out, size_t n)
{
    for (size_t i = 0; i < n; i++)
        buf_char(out, '`');
}

void markdown_code(struct buf *out, struct str s)
{
    s = text_clean(out->arena, s, TEXT_LINE);
    size_t fence = longest_run(s) + 1;
    bool pad = s.n == 0 || s.p[0] == '`' || s.p[s.n - 1] == '`';
    ticks(out, fence);
    if (pad)
        buf_char(out, ' ');
    buf_str(out, s);
    if (pad)
        buf_char(out, ' ');
    ticks(out, fence);
}

void markdown_block(struct buf *out, struct str s, const char *language, size_t indent)
{
    s = text_clean(out->arena, s, TEXT_BLOCK);
    size_t fence = longest_run(s) + 1;
    fence = fence < 3 ? 3 : fence;
    buf_printf(out, "%*s", (int)indent, "");
    ticks(out, fence);
    buf_printf(out, "%s\n", language);
    struct str line;
    while (str_line(&s, &line)) {
        buf_printf(out, "%*s", line.n ? (int)indent : 0, "");
        buf_str(out, line);
        buf_char(out, '\n');
    }
    buf_printf(out, "%*s", (int)indent, "");
    ticks(out, fence);
    buf_char(out, '\n');
}
