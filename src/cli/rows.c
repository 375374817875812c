// Printing rows in the format that was asked for; see rows.h.
#include "cli/rows.h"

#include "cli/session.h"

static bool is(struct str format, const char *name)
{
    return str_eq(format, str_c(name));
}

static struct str wanted(const struct cli *cli)
{
    struct str format = option_value(&cli->options, OPTION_format);
    return format.p && !is(format, "table") ? format : STR("text");
}

int rows_check(struct cli *cli)
{
    struct str format = wanted(cli);
    if (option_given(&cli->options, OPTION_output) || cli->options.outputs.n > 1)
        return cli_usage(cli, "%s prints one format on standard output", cli->command->name);
    if (!is(format, "text") && !is(format, "json") && !is(format, "csv"))
        return cli_usage(cli, "there is no format '%.*s'; there are table, csv, json",
                         STR_ARG(format));
    return EXIT_MET;
}

int rows_print(struct cli *cli, const struct query_result *rows, rows_text *text)
{
    struct str format = wanted(cli);
    struct buf out;
    buf_init(&out, cli->arena);
    if (is(format, "json"))
        table_json(&out, rows);
    else if (is(format, "csv"))
        table_csv(&out, rows);
    else if (text)
        text(cli, rows, &out);
    else
        table_text(&out, rows, cli->width, STR(""));
    if (out.truncated)
        return cli_usage(cli, "the result is too large");
    int code = cli_print(cli, buf_take(&out));
    if (code == EXIT_MET && rows->truncated) {
        cli_usage(cli, "only the first %u rows are shown", rows->rows);
        return EXIT_INCOMPLETE;
    }
    return code;
}

static int ask(struct session *s, struct str sql, rows_text *text)
{
    struct query_result rows = {0};
    struct diag d = {0};
    enum err e = evaluation_query(s->evaluation, sql, &rows, &d);
    if (e) {
        d.err = e;
        return cli_fail(s->cli, &d);
    }
    return rows_print(s->cli, &rows, text);
}

int rows_query(struct cli *cli, struct str sql, rows_text *text)
{
    struct session s;
    int code = rows_check(cli);
    if (!code)
        code = session_init(&s, cli);
    if (code)
        return code;
    code = session_open(&s, false);
    if (!code)
        code = ask(&s, sql, text);
    session_release(&s);
    return code;
}
