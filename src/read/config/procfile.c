/* Procfile: a process type, a colon and the command that it runs, a line each. */
#include "read/config/emit.h"

static void parse(struct tree *t, struct str text)
{
    uint32_t root = tree_add(t, TREE_NONE, TREE_MAP, STR_NONE, STR_NONE, 1), number = 0;
    struct str line;
    while (str_line(&text, &line) && !t->full) {
        number++;
        ptrdiff_t colon = str_find_char(line, ':', 0);
        struct str name = str_trim(str_sub(line, 0, colon < 0 ? 0 : (size_t)colon));
        if (!name.n || name.p[0] == '#' || str_find_char(name, ' ', 0) >= 0)
            continue;
        struct str command = str_trim(str_from(line, (size_t)colon + 1));
        tree_add(t, root, TREE_STRING, name, tree_scalar_text(t, command, number), number);
    }
    tree_close(t, root, number ? number : 1);
}

static void read_procfile(struct read_job *job)
{
    config_read(job, parse, "procfile");
}

const struct reader reader_procfile = {
    .name = "procfile",
    .languages = "procfile",
    .files = "Procfile*",
    .read = read_procfile,
};
