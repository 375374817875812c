/* The dependency matrix: a row for every external dependency that the code calls, a column for
 * everything that keeps its failure small. A cell is the file:line that shows it, or a hole. */
#include "cli/rows.h"
#include "cli/session.h"
#include "report/common.h"

// path:line of the dependency itself comes first, so that every cell can be opened by a click.
static const struct str matrix = {
    "SELECT name AS dependency, kind, path || ':' || line AS used, timeout, retry, breaker, "
    "fallback, pool, metric, trace, alert, runbook FROM dependency_matrix "
    "ORDER BY name, kind, path, line",
    sizeof "SELECT name AS dependency, kind, path || ':' || line AS used, timeout, retry, breaker, "
           "fallback, pool, metric, trace, alert, runbook FROM dependency_matrix "
           "ORDER BY name, kind, path, line" - 1};

enum { FIRST_GUARD = 3 }; // columns before it say what the dependency is

static void put_text(struct cli *cli, const struct query_result *rows, struct buf *out)
{
    if (!rows->rows) {
        buf_c(out, "No call to an external dependency was found.\n");
        return;
    }
    table_text(out, rows, cli->width, STR("HOLE"));
    size_t holes = 0, cells = 0;
    for (size_t i = 0; i < (size_t)rows->rows * rows->columns.n; i++) {
        if (i % rows->columns.n < FIRST_GUARD)
            continue;
        cells++;
        holes += rows->values[i].type == QUERY_NULL;
    }
    struct str n = words_count(out->arena, rows->rows, "dependency", "dependencies");
    buf_printf(out, "\n%.*s, %zu of %zu cells are holes.\n", STR_ARG(n), holes, cells);
}

static int ask(struct session *s)
{
    struct query_result rows = {0};
    struct diag d = {0};
    enum err e = evaluation_query(s->evaluation, matrix, &rows, &d);
    if (e) {
        d.err = e;
        return cli_fail(s->cli, &d);
    }
    return rows_print(s->cli, &rows, STR("HOLE"), put_text);
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

const struct command command_deps = {
    .name = "deps",
    .summary = "the dependency matrix: what bounds, retries, watches each dependency",
    .usage = "",
    .details = "A row for each external dependency found in code; each cell is the file:line that\n"
               "shows it, or HOLE. Formats: table (default), csv, json (a hole is null).",
    .options = SESSION_OPTIONS | OPTION_BIT(format) | OPTION_BIT(output),
    .run = run,
};
