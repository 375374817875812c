/* Dockerfiles: instructions grouped by stage, in the shape that tree.h describes. Read line by line
 * as BuildKit does: parser directives, continuation lines with comments in between, here-documents.
 */
#include "base/buf.h"
#include "base/limits.h"
#include "read/config/emit.h"

#include <string.h>

enum { HEREDOCS_MAX = 8 };

struct docker {
    struct tree *t;
    struct str rest;
    uint32_t line; // of the line last taken
    char escape;
    uint32_t root, stages, stage, instructions, global;
};

struct part {
    size_t offset; // in the joined text
    uint32_t line;
};

// An instruction with its continuation lines joined.
struct logical {
    struct str text;
    uint32_t line, end_line;
    vec(struct part) parts; // where each source line begins
};

// Source line of AT, a place in the joined text.
static uint32_t line_at(const struct logical *l, const char *at)
{
    uint32_t low = 0, high = l->parts.n;
    while (high - low > 1) {
        uint32_t middle = (low + high) / 2;
        if (l->parts.v[middle].offset <= (size_t)(at - l->text.p))
            low = middle;
        else
            high = middle;
    }
    return l->parts.n ? l->parts.v[low].line : l->line;
}

static bool next_line(struct docker *d, struct str *line)
{
    if (!str_line(&d->rest, line))
        return false;
    d->line++;
    return true;
}

// # escape=` before anything else.
static void directives(struct docker *d)
{
    struct str rest = d->rest, line;
    while (str_line(&rest, &line)) {
        line = str_trim(line);
        if (line.n == 0 || line.p[0] != '#')
            return;
        line = str_trim(str_from(line, 1));
        ptrdiff_t sign = str_find_char(line, '=', 0);
        if (sign < 0)
            return;
        struct str value = str_trim(str_from(line, (size_t)sign + 1));
        if (str_eq_nocase(str_trim(str_sub(line, 0, (size_t)sign)), STR("escape")) && value.n == 1)
            d->escape = value.p[0];
    }
}

static bool take_logical(struct docker *d, struct logical *l)
{
    struct str line;
    do {
        if (!next_line(d, &line))
            return false;
        line = str_trim(line);
    } while (line.n == 0 || line.p[0] == '#');
    struct buf b;
    buf_init(&b, d->t->arena);
    b.limit = TREE_TEXT_MAX;
    *l = (struct logical){.line = d->line};
    for (;;) {
        bool more = line.n && line.p[line.n - 1] == d->escape;
        struct str part = str_trim(str_sub(line, 0, line.n - more));
        if (b.n && part.n)
            buf_char(&b, ' ');
        vec_push(d->t->arena, &l->parts, (struct part){b.n, d->line});
        buf_str(&b, part);
        if (!more)
            break;
        do { // comments and blank lines may stand between continuation lines
            if (!next_line(d, &line)) {
                more = false;
                break;
            }
            line = str_trim(line);
        } while (line.n == 0 || line.p[0] == '#');
        if (!more)
            break;
    }
    l->text = buf_take(&b);
    l->end_line = d->line;
    return true;
}

static struct str take_word(struct str *s)
{
    *s = str_trim(*s);
    size_t n = 0;
    while (n < s->n && s->p[n] != ' ' && s->p[n] != '\t')
        n++;
    struct str word = str_sub(*s, 0, n);
    *s = str_trim(str_from(*s, n));
    return word;
}

static struct str upper(struct arena *a, struct str s)
{
    char *p = arena_cstr(a, s);
    for (size_t i = 0; i < s.n; i++)
        if (p[i] >= 'a' && p[i] <= 'z')
            p[i] = (char)(p[i] - 32);
    return (struct str){p, s.n};
}

static void add_text(struct docker *d, uint32_t parent, struct str key, struct str value,
                     uint32_t line, uint32_t end_line)
{
    uint32_t node = tree_add(d->t, parent, TREE_STRING, key, value, line);
    if (node)
        d->t->nodes.v[node].end_line = end_line;
}

// Leading --name=value options.
static void add_flags(struct docker *d, uint32_t instruction, struct str *text, uint32_t line)
{
    uint32_t flags = TREE_NONE;
    while (str_starts(*text, STR("--"))) {
        struct str word = str_from(take_word(text), 2);
        ptrdiff_t sign = str_find_char(word, '=', 0);
        struct str name = str_sub(word, 0, sign < 0 ? word.n : (size_t)sign);
        struct str value = sign < 0 ? STR("true") : str_from(word, (size_t)sign + 1);
        if (!flags)
            flags = tree_add(d->t, instruction, TREE_MAP, STR("flags"), STR_NONE, line);
        if (flags)
            tree_add(d->t, flags, tree_scalar_type(value), name, value, line);
    }
    tree_close(d->t, flags, line);
}

// One value of ENV a="x y" b=z; quotes and escapes resolved.
static struct str take_value(struct docker *d, struct str *s)
{
    struct buf b;
    buf_init(&b, d->t->arena);
    char quote = 0;
    size_t i = 0;
    for (; i < s->n; i++) {
        char c = s->p[i];
        if (!quote && (c == ' ' || c == '\t'))
            break;
        if (c == quote)
            quote = 0;
        else if (!quote && (c == '"' || c == '\''))
            quote = c;
        else if (c == d->escape && quote != '\'' && i + 1 < s->n)
            buf_char(&b, s->p[++i]);
        else
            buf_char(&b, c);
    }
    *s = str_trim(str_from(*s, i));
    return buf_take(&b);
}

// ENV, LABEL, ARG: KEY=value ..., or the old form ENV KEY value.
static void add_pairs(struct docker *d, uint32_t parent, struct str name, struct str text,
                      const struct logical *l)
{
    uint32_t pairs = tree_add(d->t, parent, TREE_MAP, STR("pairs"), STR_NONE, l->line);
    bool is_arg = str_eq(name, STR("ARG"));
    for (struct str rest = str_trim(text); rest.n && pairs && !d->t->full;) {
        size_t n = 0;
        while (n < rest.n && rest.p[n] != '=' && rest.p[n] != ' ' && rest.p[n] != '\t')
            n++;
        struct str key = str_sub(rest, 0, n);
        uint32_t line = line_at(l, rest.p);
        bool assigned = n < rest.n && rest.p[n] == '=';
        if (key.n > 1 && (key.p[0] == '"' || key.p[0] == '\''))
            key = str_sub(key, 1, key.n - 1 - (key.p[key.n - 1] == key.p[0]));
        rest = assigned ? str_from(rest, n + 1) : str_trim(str_from(rest, n));
        if (!assigned && !is_arg) {
            add_text(d, pairs, key, rest, line, l->end_line);
            break;
        }
        struct str value = assigned ? take_value(d, &rest) : STR_NONE;
        if (value.p)
            add_text(d, pairs, key, value, line, line);
        else
            tree_add(d->t, pairs, TREE_NULL, key, STR(""), line);
    }
    tree_close(d->t, pairs, l->end_line);
}

// ["a", "b"]: the exec form.
static void add_exec(struct docker *d, uint32_t parent, struct str text, uint32_t line)
{
    struct tree json;
    tree_init(&json, d->t->arena);
    tree_parse_json(&json, text);
    const struct tree_node *root = json.documents.n ? tree_at(&json, json.documents.v[0]) : NULL;
    if (!root || root->type != TREE_LIST || json.notes.n)
        return; // a shell command that starts with [
    uint32_t list = tree_add(d->t, parent, TREE_LIST, STR("exec"), STR_NONE, line);
    for (uint32_t c = root->first; c && list; c = json.nodes.v[c].next)
        if (json.nodes.v[c].value.p)
            tree_add(d->t, list, TREE_STRING, STR_NONE, json.nodes.v[c].value, line);
}

// The names of the here-documents that TEXT opens: <<EOF, <<-'EOF'.
static uint32_t heredocs(struct str text, struct str names[HEREDOCS_MAX])
{
    uint32_t n = 0;
    ptrdiff_t at = 0;
    while (n < HEREDOCS_MAX && (at = str_find(text, STR("<<"), (size_t)at)) >= 0) {
        size_t i = (size_t)at + 2;
        at = (ptrdiff_t)i;
        i += i < text.n && text.p[i] == '-';
        char quote = i < text.n && (text.p[i] == '"' || text.p[i] == '\'') ? text.p[i] : 0;
        i += quote != 0;
        size_t start = i;
        while (i < text.n &&
               ((text.p[i] >= 'A' && text.p[i] <= 'Z') || text.p[i] == '_' ||
                (text.p[i] >= 'a' && text.p[i] <= 'z') || (text.p[i] >= '0' && text.p[i] <= '9')))
            i++;
        if (i > start)
            names[n++] = str_sub(text, start, i - start);
    }
    return n;
}

// Takes the bodies of the here-documents; what is not closed goes to the end of the file.
static struct str take_heredocs(struct docker *d, struct str text)
{
    struct str names[HEREDOCS_MAX], line;
    uint32_t n = heredocs(text, names);
    if (n == 0)
        return STR_NONE;
    struct buf b;
    buf_init(&b, d->t->arena);
    b.limit = TREE_TEXT_MAX;
    for (uint32_t i = 0; i < n;) {
        if (!next_line(d, &line)) {
            tree_note(d->t, ERR_PARSE, d->line, "a here-document is not closed");
            break;
        }
        if (str_eq(str_trim(line), names[i])) {
            i++;
            continue;
        }
        buf_str(&b, line);
        buf_char(&b, '\n');
    }
    return buf_take(&b);
}

// FROM [--platform=x] image [AS name]
static void open_stage(struct docker *d, struct str text, uint32_t line)
{
    struct str platform = STR_NONE;
    if (!d->stages)
        d->stages = tree_add(d->t, d->root, TREE_LIST, STR("stages"), STR_NONE, line);
    if (!d->stages)
        return;
    d->stage = tree_add(d->t, d->stages, TREE_MAP, STR_NONE, STR_NONE, line);
    d->instructions = TREE_NONE;
    if (!d->stage)
        return;
    while (str_starts(text, STR("--"))) {
        struct str flag = take_word(&text);
        if (str_starts(flag, STR("--platform=")))
            platform = str_from(flag, 11);
    }
    tree_add(d->t, d->stage, TREE_STRING, STR("from"), take_word(&text), line);
    if (str_eq_nocase(take_word(&text), STR("as")))
        tree_add(d->t, d->stage, TREE_STRING, STR("as"), take_word(&text), line);
    if (platform.p)
        tree_add(d->t, d->stage, TREE_STRING, STR("platform"), platform, line);
    d->instructions = tree_add(d->t, d->stage, TREE_LIST, STR("instructions"), STR_NONE, line);
}

// The list that an instruction goes to: its stage's, or `arg` before the first FROM.
static uint32_t list_for(struct docker *d, uint32_t line)
{
    if (d->stage)
        return d->instructions;
    if (!d->global)
        d->global = tree_add(d->t, d->root, TREE_LIST, STR("arg"), STR_NONE, line);
    return d->global;
}

static void instruction(struct docker *d, const struct logical *l)
{
    struct str text = l->text, name = upper(d->t->arena, take_word(&text)), trigger = STR_NONE;
    if (str_eq(name, STR("FROM")))
        open_stage(d, text, l->line);
    bool known = name.n > 0;
    for (size_t i = 0; i < name.n; i++)
        known &= name.p[i] >= 'A' && name.p[i] <= 'Z';
    if (!known) {
        if (d->t->notes.n < 20)
            tree_note(d->t, ERR_PARSE, l->line, "no instruction");
        return;
    }
    if (str_eq(name, STR("ONBUILD"))) {
        struct str rest = text;
        trigger = upper(d->t->arena, take_word(&rest));
    }
    uint32_t list = list_for(d, l->line);
    uint32_t node = list ? tree_add(d->t, list, TREE_MAP, STR_NONE, STR_NONE, l->line) : TREE_NONE;
    if (!node)
        return;
    add_text(d, node, STR("name"), name, l->line, l->line);
    if (trigger.p)
        add_text(d, node, STR("trigger"), trigger, l->line, l->line);
    add_flags(d, node, &text, l->line);
    add_text(d, node, STR("value"), text, l->line, l->end_line);
    if (str_eq(name, STR("ENV")) || str_eq(name, STR("ARG")) || str_eq(name, STR("LABEL")))
        add_pairs(d, node, name, text, l);
    struct str command = text;
    if (str_eq(name, STR("HEALTHCHECK")) && str_starts(text, STR("CMD")))
        command = str_trim(str_from(text, 3));
    if (str_starts(command, STR("[")))
        add_exec(d, node, command, l->line);
    bool may_hold =
        str_eq(name, STR("RUN")) || str_eq(name, STR("COPY")) || str_eq(name, STR("ADD"));
    struct str body = may_hold ? take_heredocs(d, text) : STR_NONE;
    if (body.p)
        add_text(d, node, STR("heredoc"), body, l->end_line + 1, d->line);
    for (uint32_t n = node; n; n = d->t->nodes.v[n].parent)
        d->t->nodes.v[n].end_line = d->line;
}

void tree_parse_dockerfile(struct tree *t, struct str text)
{
    if (str_starts(text, STR("\xef\xbb\xbf")))
        text = str_from(text, 3);
    struct docker d = {.t = t, .rest = text, .escape = '\\'};
    d.root = tree_add(t, TREE_NONE, TREE_MAP, STR_NONE, STR_NONE, 1);
    directives(&d);
    struct logical l;
    while (!t->full && take_logical(&d, &l))
        instruction(&d, &l);
}

static void read_dockerfile(struct read_job *job)
{
    config_read(job, tree_parse_dockerfile, "dockerfile");
}

const struct reader reader_dockerfile = {
    .name = "dockerfile",
    .languages = "dockerfile",
    .read = read_dockerfile,
};
