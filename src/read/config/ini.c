/* INI and what looks like it: systemd units, setup.cfg, my.cnf, .npmrc, .gitconfig. Dialects
 * differ, so the common core is read: sections, `key = value` or `key: value`, # and ; comments,
 * indented continuation lines, keys without a value. Repeated keys stay (Environment= of systemd).
 */
#include "base/map.h"
#include "read/config/emit.h"

struct ini {
    struct tree *t;
    struct map sections;          // name -> node
    uint32_t root, section, last; // last: the node that a continuation line extends
    uint32_t line;
};

static struct str unquote(struct str s)
{
    if (s.n >= 2 && (s.p[0] == '"' || s.p[0] == '\'') && s.p[s.n - 1] == s.p[0])
        return str_sub(s, 1, s.n - 2);
    return s;
}

static void section(struct ini *i, struct str line)
{
    ptrdiff_t close = str_rfind_char(line, ']');
    struct str name = str_trim(str_sub(line, 1, close < 1 ? line.n : (size_t)close - 1));
    i->section = map_get(&i->sections, name, TREE_NONE); // a section may be continued
    if (!i->section)
        i->section = tree_add(i->t, i->root, TREE_MAP, name, STR_NONE, i->line);
    map_set(&i->sections, name, i->section);
    i->last = TREE_NONE;
}

static void continuation(struct ini *i, struct str line)
{
    struct tree_node *n = &i->t->nodes.v[i->last];
    if (n->value.n + line.n < 4096) // longer ones are no configuration
        n->value = arena_printf(i->t->arena, "%.*s%s%.*s", STR_ARG(n->value),
                                n->value.n ? "\n" : "", STR_ARG(line));
    n->type = TREE_STRING;
    n->end_line = i->line;
    i->t->nodes.v[n->parent].end_line = i->line;
}

static void entry(struct ini *i, struct str line)
{
    size_t at = 0;
    while (at < line.n && line.p[at] != '=' && line.p[at] != ':')
        at++;
    struct str key = str_trim(str_sub(line, 0, at)), value = str_trim(str_from(line, at + 1));
    for (size_t c = 1; c + 1 < value.n && value.p[0] != '"' && value.p[0] != '\''; c++)
        if ((value.p[c] == ';' || value.p[c] == '#') && value.p[c - 1] == ' ' &&
            value.p[c + 1] == ' ') {
            value = str_trim(str_sub(value, 0, c));
            break;
        }
    struct str text = tree_scalar_text(i->t, unquote(value), i->line);
    enum tree_type type = text.n == value.n ? tree_scalar_type(text) : TREE_STRING;
    if (at < line.n && text.n == 0)
        type = TREE_STRING;
    uint32_t parent = i->section ? i->section : i->root;
    i->last = tree_add(i->t, parent, type, key, text, i->line);
    i->t->nodes.v[parent].end_line = i->line;
}

void tree_parse_ini(struct tree *t, struct str text)
{
    struct ini i = {.t = t};
    struct arena scratch;
    arena_init(&scratch);
    map_init(&i.sections, &scratch);
    i.root = tree_add(t, TREE_NONE, TREE_MAP, STR_NONE, STR_NONE, 1);
    if (str_starts(text, STR("\xef\xbb\xbf")))
        text = str_from(text, 3);
    struct str source;
    while (str_line(&text, &source) && !t->full) {
        i.line++;
        struct str line = str_trim(source);
        if (line.n == 0 || line.p[0] == '#' || line.p[0] == ';')
            continue;
        bool indented = source.p[0] == ' ' || source.p[0] == '\t';
        // An indented `key = value` in a section whose keys are indented is no continuation.
        bool plain = str_find_char(line, '=', 0) < 0;
        if (line.p[0] == '[' && str_find_char(line, ']', 0) > 0)
            section(&i, line);
        else if (indented && i.last && plain)
            continuation(&i, line);
        else
            entry(&i, line);
    }
    if (i.line)
        t->nodes.v[i.root].end_line = i.line;
    arena_release(&scratch);
}

static void read_ini(struct read_job *job)
{
    config_read(job, tree_parse_ini, "ini");
}

const struct reader reader_ini = {
    .name = "ini",
    .languages = "ini",
    .files = "postgresql*.conf pgbackrest*.conf rclone.conf mysqld*.cnf mariadb*.cnf mongod*.conf",
    .read = read_ini,
};
