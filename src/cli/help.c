// Help for the program or one command.
#include "base/suggest.h"
#include "cli/command.h"

static int run(struct cli *cli)
{
    if (!cli->options.arguments.n)
        return cli_help(cli, NULL);
    struct str name = cli->options.arguments.v[0];
    const struct command *command = command_find(name);
    if (command)
        return cli_help(cli, command);
    str_vec names = {0};
    for (const struct command *const *c = commands; *c; c++)
        vec_push(cli->arena, &names, str_c((*c)->name));
    struct str meant = suggest(name, names.v, names.n);
    return cli_usage(cli, "there is no command '%.*s'%s%.*s%s", STR_ARG(name),
                     meant.n ? "; did you mean '" : "", STR_ARG(meant), meant.n ? "'?" : "");
}

const struct command command_help = {
    .name = "help",
    .summary = "this help, or that of a command",
    .usage = "[COMMAND]",
    .details = "",
    .options = OPTION_BIT(help),
    .arguments_max = 1,
    .run = run,
};
