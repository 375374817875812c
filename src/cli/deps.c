/* The dependency matrix: a row for every external dependency that the code calls, a column for
 * everything that keeps its failure small. A cell is the file:line that shows it, or a hole. */
#include "cli/rows.h"
#include "cli/session.h"
#include "report/common.h"

#define MATRIX                                                                                \
    "SELECT name AS dependency, kind, path || ':' || line AS used, timeout, retry, breaker, " \
    "fallback, pool, metric, trace, alert, runbook FROM dependency_matrix "                   \
    "ORDER BY name, kind, path, line"

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

static int run(struct cli *cli)
{
    return rows_query(cli, STR(MATRIX), put_text);
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
