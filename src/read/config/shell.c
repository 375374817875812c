/* Shell scripts: {commands: [text, ...]} in order. Control structures stay as the lines they are;
 * what matters is which programs a script runs and with what. */
#include "read/config/commands.h"
#include "read/config/emit.h"

void tree_parse_shell(struct tree *t, struct str text)
{
    uint32_t root = tree_add(t, TREE_NONE, TREE_MAP, STR_NONE, STR_NONE, 1);
    struct commands c;
    commands_begin(&c, t, tree_add(t, root, TREE_LIST, STR("commands"), STR_NONE, 1));
    uint32_t number = 0;
    struct str line;
    while (str_line(&text, &line) && !t->full)
        commands_line(&c, line, ++number);
    commands_end(&c);
    tree_close(t, c.list, number ? number : 1);
    tree_close(t, root, number ? number : 1);
}

static void read_shell(struct read_job *job)
{
    config_read(job, tree_parse_shell, "shell");
}

const struct reader reader_shell = {
    .name = "shell",
    .languages = "shell",
    .read = read_shell,
};
