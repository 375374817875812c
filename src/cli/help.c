// Help for the program or one command.
#include "base/suggest.h"
#include "cli/manual.h"
#include "cli/command.h"

static int print_form(struct cli *cli, struct str form)
{
    struct buf out;
    buf_init(&out, cli->arena);
    if (str_eq(form, STR("man")))
        manual_page(&out);
    else if (str_eq(form, STR("bash")))
        manual_bash(&out);
    else
        return cli_usage(cli, "there is no format '%.*s'; there are man and bash", STR_ARG(form));
    return cli_print(cli, buf_take(&out));
}

static int run(struct cli *cli)
{
    if (option_given(&cli->options, OPTION_format))
        return print_form(cli, option_value(&cli->options, OPTION_format));
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
    .details = "--format man prints the manual page, --format bash the completion for bash:\n"
               "  source <(prod-readiness help --format bash)",
    .options = OPTION_BIT(format) | OPTION_BIT(help),
    .arguments_max = 1,
    .run = run,
};
