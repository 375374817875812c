/* The linter of runbooks: where each alert leads, and what a reader would miss or could not run on
 * each page. What counts as missing is the vocabulary's (runbook_defect, alert_page); here rows
 * become lines that editors and CI understand, file:line first. */
#include "cli/rows.h"
#include "cli/session.h"
#include "report/common.h"

#define LINT                                                                                      \
    "SELECT * FROM ("                                                                             \
    "SELECT 'alert' AS subject, coalesce(a.name, '(no name)') AS name, a.path, a.line, "          \
    "CASE p.how WHEN 'own' THEN p.path || ':' || p.line WHEN 'linked' THEN p.path || ':' || "     \
    "p.line WHEN 'outside' THEN p.target END AS runbook, "                                        \
    "CASE WHEN p.how IN ('own', 'linked', 'outside') THEN NULL ELSE 'no-runbook' END AS defect, " \
    "CASE p.how WHEN 'front' THEN 'links ' || p.target || ', the front page of a site' "          \
    "WHEN 'empty' THEN 'links ' || p.path || ', which says nothing' "                             \
    "WHEN 'dead' THEN 'links ' || p.target || ', which is not here' "                             \
    "WHEN 'placeholder' THEN 'links a placeholder: ' || p.target "                                \
    "WHEN 'none' THEN 'has no runbook' END AS note "                                              \
    "FROM alert_rule a JOIN alert_page p ON p.alert = a.id WHERE a.off IS NULL "                  \
    "AND (a.counts = 1 OR p.how IN ('own', 'linked', 'outside')) "                                \
    "UNION ALL SELECT 'runbook', r.title, r.path, r.line, NULL, NULL, NULL FROM runbook_page r "  \
    "WHERE NOT EXISTS (SELECT 1 FROM runbook_defect d WHERE d.path = r.path) "                    \
    "UNION ALL SELECT 'runbook', title, path, line, NULL, defect, note FROM runbook_defect) "     \
    "ORDER BY subject, path, line, defect, name, note"

enum column { SUBJECT, NAME, PATH, LINE, RUNBOOK, DEFECT, NOTE, COLUMNS };

static struct str cell(const struct query_result *rows, uint32_t row, enum column column)
{
    return rows->values[(size_t)row * COLUMNS + column].text;
}

static bool is_alert(const struct query_result *rows, uint32_t row)
{
    return str_eq(cell(rows, row, SUBJECT), STR("alert"));
}

static uint32_t defects(const struct query_result *rows)
{
    uint32_t n = 0;
    for (uint32_t row = 0; row < rows->rows; row++)
        n += cell(rows, row, DEFECT).p != NULL;
    return n;
}

// The pages that have rows; those of one page stand together.
static uint32_t pages(const struct query_result *rows)
{
    uint32_t n = 0;
    struct str last = STR_NONE;
    for (uint32_t row = 0; row < rows->rows; row++) {
        struct str path = cell(rows, row, PATH);
        if (is_alert(rows, row) || (last.p && str_eq(last, path)))
            continue;
        last = path;
        n++;
    }
    return n;
}

// A line for each alert: where it is, its name, where it leads.
static uint32_t put_alerts(const struct query_result *rows, struct buf *out)
{
    struct query_result table = {0};
    struct arena *a = out->arena;
    const char *const names[] = {"alert", "defined", "runbook", "note"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        vec_push(a, &table.columns, str_c(names[i]));
    for (uint32_t row = 0; row < rows->rows; row++) {
        if (!is_alert(rows, row))
            continue;
        struct str place = arena_printf(a, "%.*s:%.*s", STR_ARG(cell(rows, row, PATH)),
                                        STR_ARG(cell(rows, row, LINE)));
        struct str note = cell(rows, row, NOTE);
        struct str cells[] = {cell(rows, row, NAME), place, cell(rows, row, RUNBOOK),
                              note.p ? note : STR("")};
        table_add(&table, a, cells);
    }
    if (table.rows)
        table_text(out, &table, 400, STR("HOLE"));
    return table.rows;
}

static void put_text(struct cli *cli, const struct query_result *rows, struct buf *out)
{
    (void)cli;
    if (!rows->rows) {
        buf_c(out, "No alert and no runbook was found.\n");
        return;
    }
    uint32_t alerts = put_alerts(rows, out), lines = 0;
    for (uint32_t row = 0; row < rows->rows; row++) {
        if (is_alert(rows, row) || !cell(rows, row, DEFECT).p)
            continue;
        if (lines++ == 0 && alerts)
            buf_char(out, '\n');
        struct str line =
            arena_printf(out->arena, "%.*s:%.*s: %.*s: %.*s (%.*s)", STR_ARG(cell(rows, row, PATH)),
                         STR_ARG(cell(rows, row, LINE)), STR_ARG(cell(rows, row, NAME)),
                         STR_ARG(cell(rows, row, NOTE)), STR_ARG(cell(rows, row, DEFECT)));
        buf_str(out, text_clean(out->arena, line, TEXT_LINE));
        buf_char(out, '\n');
    }
    struct str a = words_count(out->arena, alerts, "alert", "alerts");
    struct str p = words_count(out->arena, pages(rows), "runbook", "runbooks");
    struct str d = words_count(out->arena, defects(rows), "defect", "defects");
    buf_printf(out, "\n%.*s, %.*s, %.*s.\n", STR_ARG(a), STR_ARG(p), STR_ARG(d));
}

static int lint(struct session *s)
{
    struct cli *cli = s->cli;
    struct query_result rows = {0};
    struct diag d = {0};
    enum err e = evaluation_query(s->evaluation, STR(LINT), &rows, &d);
    if (e) {
        d.err = e;
        return cli_fail(cli, &d);
    }
    int code = rows_print(cli, &rows, put_text);
    if (code || option_given(&cli->options, OPTION_exit_zero))
        return code;
    // Nothing to look at is nothing that holds.
    return rows.rows == 0 || defects(&rows) ? EXIT_GATE : EXIT_MET;
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
        code = lint(&s);
    session_release(&s);
    return code;
}

const struct command command_runbooks = {
    .name = "runbooks",
    .summary = "lint the runbooks: what alerts lead to, what pages lack, what cannot be run",
    .usage = "",
    .details =
        "For each alert the page it leads to, or HOLE. For each runbook what is missing: "
        "symptoms,\n"
        "checks, mitigation, commands, a way back, whom to call and when, success criteria;\n"
        "commands with placeholders that nobody can fill; scripts, make targets, npm scripts,\n"
        "Compose services, Kubernetes objects and links that are not in the repository. Nothing\n"
        "is executed. Formats: table (default), csv, json. Exit code 1 when something is wrong or\n"
        "nothing was found; with --exit-zero always 0.",
    .options = SESSION_OPTIONS | OPTION_BIT(format) | OPTION_BIT(output) | OPTION_BIT(exit_zero),
    .run = run,
};
