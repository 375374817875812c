/* dotenv files: KEY=value lines, `export` allowed, quotes over several lines, # comments. */
#include "base/buf.h"
#include "read/config/emit.h"

#include <string.h>

static bool is_name(struct str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (!((s.p[i] >= 'A' && s.p[i] <= 'Z') || (s.p[i] >= 'a' && s.p[i] <= 'z') ||
              (s.p[i] >= '0' && s.p[i] <= '9') || s.p[i] == '_' || s.p[i] == '.' || s.p[i] == '-'))
            return false;
    return s.n > 0;
}

// "a\nb" of a double-quoted value.
static struct str unescape(struct arena *a, struct str s)
{
    if (str_find_char(s, '\\', 0) < 0)
        return s;
    struct buf b;
    buf_init(&b, a);
    for (size_t i = 0; i < s.n; i++) {
        bool escaped = s.p[i] == '\\' && i + 1 < s.n;
        char c = s.p[escaped ? ++i : i];
        buf_char(&b, escaped && c == 'n' ? '\n' : escaped && c == 't' ? '\t' : c);
    }
    return buf_take(&b);
}

// The quoted value that starts at *AT of TEXT; moves *AT behind it and counts its lines. False when
// the quote is never closed.
static bool quoted(struct tree *t, struct str text, size_t *at, uint32_t *line, struct str *value)
{
    char quote = text.p[*at];
    size_t start = *at + 1, i = start;
    while (i < text.n && text.p[i] != quote)
        i += text.p[i] == '\\' && quote == '"' ? 2 : 1;
    if (i >= text.n)
        return false;
    *value = str_sub(text, start, i - start);
    for (size_t k = 0; k < value->n; k++)
        *line += value->p[k] == '\n';
    if (quote == '"')
        *value = unescape(t->arena, *value);
    *at = i + 1;
    return true;
}

static struct str bare(struct str s)
{
    ptrdiff_t comment = str_find(s, STR(" #"), 0);
    if (comment >= 0)
        s = str_sub(s, 0, (size_t)comment);
    return str_trim(s);
}

void tree_parse_env(struct tree *t, struct str text)
{
    uint32_t root = tree_add(t, TREE_NONE, TREE_MAP, STR_NONE, STR_NONE, 1);
    uint32_t line = 1;
    size_t unclosed = 0; // a quote that opens before here is known not to close
    for (size_t at = 0; at < text.n && !t->full; line++) {
        ptrdiff_t newline = str_find_char(text, '\n', at);
        size_t end = newline < 0 ? text.n : (size_t)newline;
        struct str source = str_sub(text, at, end - at), key = str_trim(source);
        if (str_starts(key, STR("export ")))
            key = str_trim(str_from(key, 7));
        ptrdiff_t sign = str_find_char(key, '=', 0);
        struct str value = STR_NONE, name = str_trim(str_sub(key, 0, sign < 0 ? 0 : (size_t)sign));
        at = end + 1;
        if (sign < 0 || key.p[0] == '#' || !is_name(name))
            continue;
        value = str_trim(str_from(key, (size_t)sign + 1));
        uint32_t first = line;
        bool is_quoted = value.n && (value.p[0] == '"' || value.p[0] == '\'' || value.p[0] == '`');
        if (is_quoted && unclosed == 0) {
            size_t from = (size_t)(value.p - text.p);
            is_quoted = quoted(t, text, &from, &line, &value);
            if (!is_quoted)
                unclosed = 1;
            newline = is_quoted ? str_find_char(text, '\n', from) : -1;
            if (is_quoted)
                at = newline < 0 ? text.n : (size_t)newline + 1;
        } else {
            is_quoted = false;
        }
        value = tree_scalar_text(t, is_quoted ? value : bare(value), first);
        uint32_t node = tree_add(t, root, is_quoted ? TREE_STRING : tree_scalar_type(value), name,
                                 value, first);
        if (node && value.n == 0)
            t->nodes.v[node].type = TREE_STRING;
        tree_close(t, node, line);
    }
    tree_close(t, root, line > 1 ? line - 1 : 1);
}

static void read_env(struct read_job *job)
{
    config_read(job, tree_parse_env, "env");
}

const struct reader reader_env = {
    .name = "env",
    .languages = "env",
    .read = read_env,
};
