/* Makefiles and justfiles: {targets: {name: {needs: [target, ...], commands: [text, ...]}}}.
 * Variables are not expanded. */
#include "read/config/commands.h"
#include "read/config/emit.h"

#include <string.h>

struct makefile {
    struct tree *t;
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

static void make_line(struct makefile *m, struct str line)
{
    bool indented = line.n && (line.p[0] == '\t' || line.p[0] == ' ');
    struct str text = str_trim(line);
    if (m->target && (indented || m->commands.open)) {
        while (!m->commands.open && text.n && strchr("@-+", text.p[0]))
            text = str_from(text, 1);
        commands_line(&m->commands, text, m->line);
        if (!str_ends(text, STR("\\"))) // each line has a shell of its own
            commands_end(&m->commands);
    } else if (text.n && text.p[0] != '#' && !indented && !target_line(m, text)) {
        close_target(m);
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
