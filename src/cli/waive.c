// Recording that a violation is known and accepted for a time: by whom, why, until when.
#include "cli/declare.h"

static int run(struct cli *cli)
{
    struct declaration d;
    struct str until;
    const struct options *o = &cli->options;
    int code = declaration_open(&d, cli);
    if (code)
        return code;
    const struct item *item = declaration_item(&d, o->arguments.v[0]);
    if (!item)
        return EXIT_USAGE;
    struct str path = option_value(o, OPTION_path), reason = option_value(o, OPTION_reason);
    struct str by = option_value(o, OPTION_by);
    if (!reason.p || !by.p || !option_given(o, OPTION_until))
        return cli_usage(cli,
                         "a waiver needs --reason TEXT, --by NAME and --until YYYY-MM-DD: why, "
                         "who answers for it, and when it ends");
    if (!declaration_day(&d, OPTION_until, STR_NONE, &until))
        return EXIT_USAGE;
    int64_t line = 0;
    for (uint32_t i = 0; i < d.config.waivers.n; i++) {
        const struct config_waiver *w = &d.config.waivers.v[i];
        if (str_eq(w->item->id, item->id) && str_eq(w->path, path))
            line = w->line;
    }
    const struct declaration_value values[] = {
        {.key = "item", .text = item->id}, {.key = "path", .text = path},
        {.key = "reason", .text = reason}, {.key = "by", .text = by},
        {.key = "until", .text = until},
    };
    return declaration_write(&d, "waive", line, values, sizeof values / sizeof *values);
}

const struct command command_waive = {
    .name = "waive",
    .summary = "accept a violation for a time, in prod-readiness.yaml",
    .usage = "ITEM",
    .details =
        "The item still FAILs or WARNs, but does not block until the day after --until. With "
        "--path\n"
        "(a pattern or a directory) it holds for what was found there alone. A later waiver of "
        "the\n"
        "same item and path takes its place.\n"
        "  prod-readiness waive breakers.all-dependencies --path 'src/legacy/**' --by bob \\\n"
        "      --reason 'replaced in March' --until 2026-04-01",
    .options = OPTION_BIT(repo) | OPTION_BIT(config) | OPTION_BIT(path) | OPTION_BIT(reason) |
               OPTION_BIT(by) | OPTION_BIT(until) | OPTION_BIT(help),
    .arguments_min = 1,
    .arguments_max = 1,
    .run = run,
};
