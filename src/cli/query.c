/* SQL over the facts of a repository: the way to see what the judges see, and to ask what no item
 * asks. The sandbox is the evaluation's. */
#include "cli/rows.h"
#include "cli/session.h"

static int ask(struct session *s)
{
    struct cli *cli = s->cli;
    struct query_result rows = {0};
    struct diag d = {0};
    enum err e = evaluation_query(s->evaluation, cli->options.arguments.v[0], &rows, &d);
    if (e) {
        d.err = e;
        return cli_fail(cli, &d);
    }
    return rows_print(cli, &rows, STR(""), NULL);
}

static int run(struct cli *cli)
{
    struct session s;
    int code = rows_check(cli);
    if (!code)
        code = session_init(&s, cli);
    if (code)
        return code;
    code = session_open(&s, false);
    if (!code)
        code = ask(&s);
    session_release(&s);
    return code;
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
