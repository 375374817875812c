/* HAProxy: sections begin with a word of their own at the start of a line, everything up to the
 * next one belongs to them. A directive is a line: its first word, for families such as `timeout
 * server` the first two, with the rest as its value. Nothing continues on the next line. */
#include "base/buf.h"
#include "base/limits.h"
#include "read/config/emit.h"

static const char sections[] =
    "global defaults frontend backend listen peers userlist resolvers mailers program cache ring "
    "http-errors fcgi-app log-forward log-profile crt-store traces";
// Directives whose second word says what they set.
static const char families[] = "timeout option stats compression balance cookie filter";

struct haproxy {
    struct tree *t;
    uint32_t root, section; // section: TREE_NONE before the first
    uint32_t line;
};

// The next word of *LINE without its quotes and escapes; STR_NONE at the end or a comment.
static struct str word(struct haproxy *x, struct str *line)
{
    struct buf b;
    buf_init(&b, x->t->arena);
    b.limit = TREE_TEXT_MAX;
    *line = str_trim(*line);
    if (!line->n || line->p[0] == '#')
        return STR_NONE;
    char quote = 0;
    size_t i = 0;
    for (; i < line->n; i++) {
        char c = line->p[i];
        if (!quote && (c == ' ' || c == '\t' || c == '#'))
            break;
        if (c == '\\' && quote != '\'' && i + 1 < line->n)
            buf_char(&b, line->p[++i]);
        else if (quote ? c == quote : c == '"' || c == '\'')
            quote = quote ? 0 : c;
        else
            buf_char(&b, c);
    }
    *line = str_from(*line, i);
    struct str text = buf_take(&b);
    return text.p ? text : STR("");
}

// The rest of a line, its words with one blank between them.
static struct str rest(struct haproxy *x, struct str line)
{
    struct buf b;
    buf_init(&b, x->t->arena);
    b.limit = TREE_TEXT_MAX;
    for (struct str w = word(x, &line); w.p; w = word(x, &line)) {
        if (b.n)
            buf_char(&b, ' ');
        buf_str(&b, w);
    }
    struct str text = buf_take(&b);
    return text.p ? text : STR("");
}

// Of what holds a password only the part before it is a fact.
static struct str without_secret(struct haproxy *x, struct str key, struct str value)
{
    struct str first = word(x, &value);
    if (str_eq(key, STR("stats auth"))) {
        ptrdiff_t colon = str_find_char(first, ':', 0);
        return str_sub(first, 0, colon < 0 ? 0 : (size_t)colon);
    }
    return first.p ? first : STR("");
}

static void directive(struct haproxy *x, struct str key, struct str line)
{
    struct tree *t = x->t;
    if (str_among(families, key)) {
        struct str second = word(x, &line);
        if (second.p)
            key = arena_printf(t->arena, "%.*s %.*s", STR_ARG(key), STR_ARG(second));
    }
    bool secret = str_among("user tcp-check", key) || str_eq(key, STR("stats auth"));
    struct str value = secret ? without_secret(x, key, line) : rest(x, line);
    value = tree_scalar_text(t, value, x->line);
    uint32_t parent = x->section ? x->section : x->root;
    enum tree_type type = value.n ? tree_scalar_type(value) : TREE_STRING;
    tree_add(t, parent, type, key, value, x->line);
    t->nodes.v[parent].end_line = x->line;
}

static void begin(struct haproxy *x, struct str key, struct str line)
{
    struct tree *t = x->t;
    x->section = tree_add(t, x->root, TREE_MAP, key, STR_NONE, x->line);
    struct str name = rest(x, line);
    if (x->section && name.n)
        tree_add(t, x->section, TREE_STRING, STR("#text"), tree_scalar_text(t, name, x->line),
                 x->line);
}

static void parse(struct tree *t, struct str text)
{
    struct haproxy x = {.t = t};
    x.root = tree_add(t, TREE_NONE, TREE_MAP, STR_NONE, STR_NONE, 1);
    struct str line;
    while (str_line(&text, &line) && !t->full) {
        x.line++;
        struct str key = word(&x, &line);
        if (!key.n)
            continue;
        if (str_among(sections, key))
            begin(&x, key, line);
        else
            directive(&x, key, line);
    }
    if (x.line)
        t->nodes.v[x.root].end_line = x.line;
}

static void read_haproxy(struct read_job *job)
{
    config_read(job, parse, "haproxy");
}

const struct reader reader_haproxy = {
    .name = "haproxy",
    .languages = "haproxy",
    .files = "haproxy*.cfg haproxy*.conf",
    .read = read_haproxy,
};
