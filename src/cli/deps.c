/* The dependency matrix: a row for every external dependency that the code calls, a column for
 * everything that keeps its failure small. A cell is the file:line that shows it, or a hole. Where
 * that is wider than the line, what matters is which cells are holes: the places are left out, and
 * rows that then say the same become one. */
#include "base/map.h"
#include "cli/rows.h"
#include "cli/session.h"
#include "report/common.h"

#define MATRIX                                                                                \
    "SELECT name AS dependency, kind, path || ':' || line AS used, timeout, retry, breaker, " \
    "fallback, pool, metric, trace, alert, runbook FROM dependency_matrix "                   \
    "ORDER BY name, kind, path, line"

enum { NAME, KIND, USED, FIRST_GUARD }; // columns before FIRST_GUARD say what the dependency is
enum { COLUMNS_MAX = 16 };

// A bound without the place that sets it, "5000 ms"; of what else is there, that it is.
static struct str mark(const struct query_value *v, uint32_t column)
{
    if (v->type == QUERY_NULL)
        return STR_NONE;
    if (column != FIRST_GUARD)
        return STR("yes");
    struct str rest = v->text, number = STR(""), unit = STR("");
    str_split(&rest, ' ', &number);
    str_split(&rest, ' ', &unit);
    return str_sub(v->text, 0, unit.n ? number.n + 1 + unit.n : number.n);
}

static struct query_result marks_of(struct arena *a, const struct query_result *rows)
{
    struct query_result out = {.truncated = rows->truncated};
    struct map seen;
    struct str cells[COLUMNS_MAX];
    uint32_t columns = rows->columns.n;
    map_init(&seen, a);
    for (uint32_t c = 0; c < columns; c++)
        if (c != KIND && c != USED)
            vec_push(a, &out.columns, rows->columns.v[c]);
    for (uint32_t r = 0; r < rows->rows; r++) {
        const struct query_value *row = &rows->values[(size_t)r * columns];
        struct buf key;
        uint32_t n = 0;
        buf_init(&key, a);
        cells[n++] = row[NAME].text;
        for (uint32_t c = FIRST_GUARD; c < columns; c++)
            cells[n++] = mark(&row[c], c);
        for (uint32_t c = 0; c < n; c++)
            buf_printf(&key, "%.*s\n", STR_ARG(cells[c]));
        if (!(*map_at(&seen, buf_take(&key), 0))++)
            table_add(&out, a, cells);
    }
    return out;
}

// For a narrow line: the columns that are no holes, by name.
static struct query_result words_of(struct arena *a, const struct query_result *marks)
{
    struct query_result out = {.truncated = marks->truncated};
    uint32_t columns = marks->columns.n;
    vec_push(a, &out.columns, marks->columns.v[0]);
    vec_push(a, &out.columns, marks->columns.v[1]);
    vec_push(a, &out.columns, STR("what else there is"));
    for (uint32_t r = 0; r < marks->rows; r++) {
        const struct query_value *row = &marks->values[(size_t)r * columns];
        str_vec words = {0};
        for (uint32_t c = 2; c < columns; c++)
            if (row[c].type != QUERY_NULL)
                vec_push(a, &words, marks->columns.v[c]);
        struct str cells[] = {row[0].text, row[1].type == QUERY_NULL ? STR_NONE : row[1].text,
                              words.n ? words_list(a, &words, ", ") : STR_NONE};
        table_add(&out, a, cells);
    }
    return out;
}

static void put_text(struct cli *cli, const struct query_result *rows, struct buf *out)
{
    if (!rows->rows) {
        buf_c(out, "No call to an external dependency was found.\n");
        return;
    }
    if (table_fits(out->arena, rows, cli->width, STR("HOLE"))) {
        table_text(out, rows, cli->width, STR("HOLE"));
        buf_char(out, '\n');
    } else {
        struct query_result marks = marks_of(out->arena, rows);
        if (!table_fits(out->arena, &marks, cli->width, STR("HOLE")))
            marks = words_of(out->arena, &marks);
        table_text(out, &marks, cli->width, STR("HOLE"));
        buf_c(out, "\nThe file:line of each cell: --format csv or json.\n");
    }
    size_t holes = 0, cells = 0;
    for (size_t i = 0; i < (size_t)rows->rows * rows->columns.n; i++) {
        if (i % rows->columns.n < FIRST_GUARD)
            continue;
        cells++;
        holes += rows->values[i].type == QUERY_NULL;
    }
    struct str n = words_count(out->arena, rows->rows, "dependency", "dependencies");
    buf_printf(out, "%.*s, %zu of %zu cells are holes.\n", STR_ARG(n), holes, cells);
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
               "shows it, or HOLE; on a narrow line what there is, without the places. Formats:\n"
               "table (default), csv, json (a hole is null).",
    .options = SESSION_OPTIONS | OPTION_BIT(format) | OPTION_BIT(output),
    .run = run,
};
