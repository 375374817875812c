/* Makefiles and justfiles: {targets: {name: {needs: [target, ...], commands: [text, ...]}}}.
 * Variables that the file itself sets in plain are expanded where commands use them, so that
 * "$(COMPOSE) up" is read as what it runs; functions and variables from outside stay as written. */
#include "read/config/commands.h"
#include "read/config/emit.h"

#include <string.h>

enum { VARIABLES_MAX = 64, VALUE_MAX = 8192, NAME_BYTES_MAX = 64 };

struct variable {
    struct str name, value;
};

struct makefile {
    struct tree *t;
    struct variable variables[VARIABLES_MAX];
    size_t variables_n;
    uint32_t targets, target;
    struct commands commands;
    uint32_t line;
};

static void close_target(struct makefile *m)
{
    if (m->target) {
        commands_end(&m->commands);
        tree_close(m->t, m->commands.list, m->line);
        tree_close(m->t, m->target, m->line);
    }
    m->target = TREE_NONE;
}

static void add_needs(struct makefile *m, struct str needs)
{
    struct str word;
    uint32_t list = tree_add(m->t, m->target, TREE_LIST, STR("needs"), STR_NONE, m->line);
    while (str_split(&needs, ' ', &word))
        if (word.n && word.p[0] != '|' && word.p[0] != '#')
            tree_add(m->t, list, TREE_STRING, STR_NONE, word, m->line);
    tree_close(m->t, list, m->line);
}

// "name: needs", "name arguments: needs" (just), "name name2: needs"; no assignments.
static bool target_line(struct makefile *m, struct str line)
{
    ptrdiff_t colon = str_find_char(line, ':', 0), equals = str_find_char(line, '=', 0);
    if (colon <= 0 || (equals >= 0 && equals < colon) ||
        str_starts(str_from(line, (size_t)colon), STR(":=")) || line.p[0] == '.')
        return false;
    close_target(m);
    struct str name = str_trim(str_sub(line, 0, (size_t)colon)), rest = name, first;
    if (name.p[0] == '@')
        rest = name = str_from(name, 1);
    if (!str_split(&rest, ' ', &first) || first.n == 0)
        return false;
    m->target = tree_add(m->t, m->targets, TREE_MAP, first, STR_NONE, m->line);
    add_needs(m, str_from(line, (size_t)colon + 1));
    commands_begin(&m->commands, m->t,
                   tree_add(m->t, m->target, TREE_LIST, STR("commands"), STR_NONE, m->line));
    return true;
}

static const struct variable *variable_of(const struct makefile *m, struct str name)
{
    for (size_t i = 0; i < m->variables_n; i++)
        if (str_eq(m->variables[i].name, name))
            return &m->variables[i];
    return NULL;
}

// TEXT with its $(NAME) and ${NAME} replaced, once: values are expanded where they are set.
static struct str expanded(const struct makefile *m, struct str text)
{
    struct buf out;
    size_t from = 0;
    if (!m->variables_n || str_find_char(text, '$', 0) < 0)
        return text;
    buf_init(&out, m->t->arena);
    out.limit = VALUE_MAX;
    for (size_t i = 0; i + 3 < text.n; i++) {
        if (text.p[i] != '$' || (text.p[i + 1] != '(' && text.p[i + 1] != '{'))
            continue;
        struct str name = str_sub(text, i + 2, NAME_BYTES_MAX);
        ptrdiff_t end = str_find_char(name, text.p[i + 1] == '(' ? ')' : '}', 0);
        const struct variable *v = end < 0 ? NULL : variable_of(m, str_sub(name, 0, (size_t)end));
        if (!v)
            continue;
        buf_str(&out, str_sub(text, from, i - from));
        buf_str(&out, v->value);
        i += 2 + (size_t)end;
        from = i + 1;
    }
    buf_str(&out, str_from(text, from));
    return buf_take(&out);
}

// "NAME = value", ":=", "::=", "?=": the first that is set stands.
static void remember(struct makefile *m, struct str line)
{
    ptrdiff_t equals = str_find_char(line, '=', 0);
    if (equals <= 0 || m->variables_n == VARIABLES_MAX)
        return;
    struct str name = str_sub(line, 0, (size_t)equals);
    while (name.n && strchr(":? \t", name.p[name.n - 1]))
        name.n--;
    struct str value = str_trim(str_from(line, (size_t)equals + 1));
    bool plain = name.n && value.n && !str_ends(value, STR("\\")) && !variable_of(m, name);
    for (size_t i = 0; plain && i < name.n; i++)
        plain = (name.p[i] >= 'A' && name.p[i] <= 'Z') || name.p[i] == '_' ||
                (name.p[i] >= 'a' && name.p[i] <= 'z') || name.p[i] == '-' ||
                (name.p[i] >= '0' && name.p[i] <= '9');
    if (plain)
        m->variables[m->variables_n++] = (struct variable){name, expanded(m, value)};
}

static void make_line(struct makefile *m, struct str line)
{
    bool indented = line.n && (line.p[0] == '\t' || line.p[0] == ' ');
    struct str text = str_trim(line);
    if (m->target && (indented || m->commands.open)) {
        while (!m->commands.open && text.n && strchr("@-+", text.p[0]))
            text = str_from(text, 1);
        commands_line(&m->commands, expanded(m, text), m->line);
        if (!str_ends(text, STR("\\"))) // each line has a shell of its own
            commands_end(&m->commands);
    } else if (text.n && text.p[0] != '#' && !indented && !target_line(m, text)) {
        close_target(m);
        remember(m, text);
    }
}

void tree_parse_makefile(struct tree *t, struct str text)
{
    struct makefile m = {.t = t};
    uint32_t root = tree_add(t, TREE_NONE, TREE_MAP, STR_NONE, STR_NONE, 1);
    m.targets = tree_add(t, root, TREE_MAP, STR("targets"), STR_NONE, 1);
    struct str line;
    while (str_line(&text, &line) && !t->full) {
        m.line++;
        make_line(&m, line);
    }
    close_target(&m);
    tree_close(t, m.targets, m.line ? m.line : 1);
    tree_close(t, root, m.line ? m.line : 1);
}

static void read_makefile(struct read_job *job)
{
    config_read(job, tree_parse_makefile, "makefile");
}

const struct reader reader_makefile = {
    .name = "makefile",
    .languages = "makefile just",
    .files = "*.mk",
    .read = read_makefile,
};
