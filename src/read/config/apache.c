/* Apache's server: a directive a line, its first word in lower case with the rest as its value;
 * <VirtualHost *:443> holds what stands before </VirtualHost>; a backslash at the end of a line
 * continues it. */
#include "base/buf.h"
#include "base/limits.h"
#include "read/config/emit.h"

enum { SECTIONS_MAX = 16 };

struct apache {
    struct tree *t;
    uint32_t open[SECTIONS_MAX]; // sections around the line, the root first
    uint32_t depth;              // the innermost
    uint32_t skipped;            // sections deeper than that
    uint32_t line;               // where the directive starts
};

static struct str lower(struct apache *x, struct str name)
{
    char *text = arena_alloc(x->t->arena, name.n + 1);
    for (size_t i = 0; i < name.n; i++)
        text[i] = name.p[i] >= 'A' && name.p[i] <= 'Z' ? (char)(name.p[i] | 32) : name.p[i];
    return (struct str){text, name.n};
}

// The words of LINE with one blank between them, without their quotes.
static struct str words(struct apache *x, struct str line)
{
    struct buf b;
    buf_init(&b, x->t->arena);
    b.limit = TREE_TEXT_MAX;
    char quote = 0;
    for (size_t i = 0; i < line.n; i++) {
        char c = line.p[i];
        bool space = c == ' ' || c == '\t' || c == '\r' || c == '\n';
        if (c == '\\' && i + 1 < line.n && (line.p[i + 1] == '"' || line.p[i + 1] == '\''))
            buf_char(&b, line.p[++i]);
        else if (quote ? c == quote : c == '"' || c == '\'')
            quote = quote ? 0 : c;
        else if (!space || quote)
            buf_char(&b, c);
        else if (b.n && b.p[b.n - 1] != ' ' && i + 1 < line.n)
            buf_char(&b, ' ');
    }
    struct str text = buf_take(&b);
    return text.p ? str_trim(text) : STR("");
}

static uint32_t around(const struct apache *x)
{
    return x->open[x->depth];
}

// <Directory /srv>, without its brackets.
static void begin(struct apache *x, struct str line)
{
    struct tree *t = x->t;
    ptrdiff_t blank = str_find_char(line, ' ', 0);
    struct str name = lower(x, blank < 0 ? line : str_sub(line, 0, (size_t)blank));
    uint32_t section = tree_add(t, around(x), TREE_MAP, name, STR_NONE, x->line);
    struct str of = blank < 0 ? STR("") : words(x, str_from(line, (size_t)blank));
    if (section && of.n)
        tree_add(t, section, TREE_STRING, STR("#text"), tree_scalar_text(t, of, x->line), x->line);
    if (section && x->depth + 1 < SECTIONS_MAX)
        x->open[++x->depth] = section;
    else
        x->skipped++;
}

static void end(struct apache *x)
{
    if (x->skipped) {
        x->skipped--;
        return;
    }
    uint32_t section = around(x);
    x->t->nodes.v[section].end_line = x->line;
    x->depth -= x->depth > 0;
}

static void directive(struct apache *x, struct str line)
{
    struct tree *t = x->t;
    size_t n = 0;
    while (n < line.n && line.p[n] != ' ' && line.p[n] != '\t')
        n++;
    struct str value = tree_scalar_text(t, words(x, str_from(line, n)), x->line);
    enum tree_type type = value.n ? tree_scalar_type(value) : TREE_STRING;
    tree_add(t, around(x), type, lower(x, str_sub(line, 0, n)), value, x->line);
}

// The next directive, over as many lines as it takes; *LINES of them.
static bool next_directive(struct str *text, struct str *line, uint32_t *lines)
{
    if (!str_line(text, line))
        return false;
    *lines = 1;
    struct str more = *line; // the last piece alone is trimmed
    while (more.n && str_ends(str_trim(more), STR("\\")) && str_line(text, &more)) {
        line->n = (size_t)(more.p + more.n - line->p);
        ++*lines;
    }
    return true;
}

static struct str without_breaks(struct apache *x, struct str line)
{
    struct buf b;
    buf_init(&b, x->t->arena);
    struct str part;
    while (str_split(&line, '\n', &part)) {
        part = str_trim(part);
        buf_str(&b, str_ends(part, STR("\\")) ? str_sub(part, 0, part.n - 1) : part);
    }
    struct str text = buf_take(&b);
    return text.p ? text : STR("");
}

static void parse(struct tree *t, struct str text)
{
    struct apache x = {.t = t, .line = 1};
    x.open[0] = tree_add(t, TREE_NONE, TREE_MAP, STR_NONE, STR_NONE, 1);
    struct str line;
    uint32_t lines;
    for (; next_directive(&text, &line, &lines) && !t->full; x.line += lines) {
        line = lines > 1 ? str_trim(without_breaks(&x, line)) : str_trim(line);
        if (!line.n || line.p[0] == '#')
            continue;
        bool closed = line.n > 2 && line.p[line.n - 1] == '>';
        if (line.p[0] != '<')
            directive(&x, line);
        else if (closed && line.p[1] == '/')
            end(&x);
        else if (closed)
            begin(&x, str_trim(str_sub(line, 1, line.n - 2)));
    }
    if (x.line > 1)
        t->nodes.v[x.open[0]].end_line = x.line - 1;
}

static void read_apache(struct read_job *job)
{
    config_read(job, parse, "apache");
}

const struct reader reader_apache = {
    .name = "apache",
    .languages = "apache",
    .files = "httpd*.conf apache*.conf .htaccess",
    .read = read_apache,
};
