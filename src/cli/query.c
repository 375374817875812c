/* SQL over the facts of a repository: the way to see what the judges see, and to ask what no item
 * asks. The sandbox is the evaluation's. */
#include "cli/rows.h"
#include "cli/session.h"

static int run(struct cli *cli)
{
    return rows_query(cli, cli->options.arguments.v[0], NULL);
}

const struct command command_query = {
    .name = "query",
    .summary = "run SQL over the facts of a repository",
    .usage = "SQL",
    .details = "One SELECT over the fact and vocabulary tables of docs/facts.md, for example\n"
               "  prod-readiness query \"SELECT path, line, kind, timeout FROM outbound_call\"\n"
               "Formats: table (default), csv, json (an array of objects).",
    .options = SESSION_OPTIONS | OPTION_BIT(format) | OPTION_BIT(output),
    .arguments_min = 1,
    .arguments_max = 1,
    .run = run,
};
