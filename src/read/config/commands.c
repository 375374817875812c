#include "read/config/commands.h"

#include <string.h>

enum { COMMAND_MAX = 8192 }; // bytes of a command that are kept

void commands_begin(struct commands *c, struct tree *t, uint32_t list)
{
    *c = (struct commands){.t = t, .list = list};
    buf_init(&c->text, t->arena);
    c->text.limit = COMMAND_MAX;
}

static void flush(struct commands *c)
{
    struct str text = str_trim(buf_take(&c->text));
    if (text.n) {
        uint32_t node = tree_add(c->t, c->list, TREE_STRING, STR_NONE,
                                 tree_scalar_text(c->t, text, c->first), c->first);
        tree_close(c->t, node, c->line);
    }
    commands_begin(c, c->t, c->list);
}

static void append(struct commands *c, struct str text, char between)
{
    if (c->text.n)
        buf_char(&c->text, between);
    buf_str(&c->text, text);
}

// LINE without its comment; the quote that is open at its end stays in c->quote.
static struct str without_comment(struct commands *c, struct str line)
{
    for (size_t i = 0; i < line.n; i++) {
        char ch = line.p[i], before = i ? line.p[i - 1] : ' ';
        if (ch == '\\' && c->quote != '\'')
            i++;
        else if (c->quote)
            c->quote = ch == c->quote ? 0 : c->quote;
        else if (ch == '"' || ch == '\'')
            c->quote = ch;
        else if (ch == '#' && (before == ' ' || before == '\t' || before == ';'))
            return str_sub(line, 0, i);
    }
    return line;
}

// The word behind << or <<-, which ends the here-document; STR_NONE when there is none.
static struct str here_document(struct str line)
{
    ptrdiff_t at = str_find(line, STR("<<"), 0);
    if (at < 0 || str_starts(str_from(line, (size_t)at), STR("<<<")))
        return STR_NONE;
    struct str word = str_trim(str_from(line, (size_t)at + 2));
    while (word.n && strchr("-'\"\\", word.p[0]))
        word = str_from(word, 1);
    size_t n = 0;
    while (n < word.n && ((word.p[n] >= 'A' && word.p[n] <= 'Z') || word.p[n] == '_' ||
                          (word.p[n] >= 'a' && word.p[n] <= 'z')))
        n++;
    return n ? str_sub(word, 0, n) : STR_NONE;
}

static bool goes_on(struct str line)
{
    return str_ends(line, STR("|")) || str_ends(line, STR("&&"));
}

void commands_line(struct commands *c, struct str line, uint32_t number)
{
    if (!c->open && !c->end.n)
        c->first = number;
    if (c->end.n) {
        c->line = number;
        bool last = str_eq(str_trim(line), c->end);
        append(c, str_trim(line), '\n');
        if (last)
            flush(c);
        return;
    }
    bool inside = c->quote != 0;
    struct str text = without_comment(c, line);
    struct str trimmed = str_trim(text);
    if (!inside && trimmed.n == 0 && !c->open)
        return;
    bool joined = !c->quote && str_ends(trimmed, STR("\\"));
    if (joined)
        trimmed = str_trim(str_sub(trimmed, 0, trimmed.n - 1));
    c->line = number;
    append(c, trimmed, inside ? '\n' : ' ');
    c->open = joined || c->quote || goes_on(trimmed) || (c->open && trimmed.n == 0 && !inside);
    c->end = c->quote ? STR_NONE : here_document(trimmed);
    if (!c->open && !c->end.n)
        flush(c);
}

void commands_end(struct commands *c)
{
    flush(c);
}
