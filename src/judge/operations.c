/* What the program in operation looks like, for reports that draw it: the dependency matrix, the
 * budget of time, and what whoever is on call needs to know. All are vocabulary tables of their own
 * (dependency_matrix, timeout_budget, operations_fact), which no judge needs, so they are only made
 * for who asks. */
#include "facts/sandbox.h"
#include "judge/judging.h"

enum { ROWS_MAX = 2000 }; // of each table: more than anyone reads on one page

const char *const dependency_cells[DEPENDENCY_CELLS] = {
    "timeout", "retry", "breaker", "fallback", "pool", "metric", "trace", "alert", "runbook"};

struct gathering {
    struct judging *j;
    uint32_t rows;
};

static struct str text(const struct gathering *g, sqlite3_stmt *statement, int column)
{
    return sandbox_text(statement, column, g->j->a);
}

static int64_t number(sqlite3_stmt *statement, int column, int64_t unknown)
{
    return sqlite3_column_type(statement, column) == SQLITE_NULL
               ? unknown
               : sqlite3_column_int64(statement, column);
}

static bool take_dependency(void *context, sqlite3_stmt *s)
{
    struct gathering *g = context;
    if (g->rows++ == ROWS_MAX)
        return false;
    struct dependency_row row = {.name = text(g, s, 0),
                                 .kind = text(g, s, 1),
                                 .path = text(g, s, 2),
                                 .line = number(s, 3, 0)};
    for (int i = 0; i < DEPENDENCY_CELLS; i++)
        row.cells[i] = text(g, s, 4 + i);
    vec_push(g->j->a, &g->j->r->matrix, row);
    return true;
}

static bool take_time(void *context, sqlite3_stmt *s)
{
    struct gathering *g = context;
    if (g->rows++ == ROWS_MAX)
        return false;
    struct time_row row = {.layer = text(g, s, 0),
                           .endpoint = text(g, s, 1),
                           .route_path = text(g, s, 2),
                           .route_line = number(s, 3, 0),
                           .path = text(g, s, 4),
                           .line = number(s, 5, 0),
                           .what = text(g, s, 6),
                           .bound = text(g, s, 7),
                           .edge = sqlite3_column_type(s, 8) == SQLITE_NULL,
                           .tries = number(s, 8, 0),
                           .ms = number(s, 9, -1),
                           .limit_ms = number(s, 10, -1),
                           .exceeds = number(s, 11, 0) != 0};
    vec_push(g->j->a, &g->j->r->budget, row);
    return true;
}

static bool take_fact(void *context, sqlite3_stmt *s)
{
    struct gathering *g = context;
    if (g->rows++ == ROWS_MAX)
        return false;
    struct operation_fact fact = {.topic = text(g, s, 0),
                                  .name = text(g, s, 1),
                                  .value = text(g, s, 2),
                                  .detail = text(g, s, 3),
                                  .path = text(g, s, 4),
                                  .line = number(s, 5, 0),
                                  .page = text(g, s, 6)};
    vec_push(g->j->a, &g->j->r->facts, fact);
    return true;
}

static const struct {
    const char *table, *sql, *what;
    bool (*take)(void *context, sqlite3_stmt *statement);
} tables[] = {
    {"dependency_matrix",
     "SELECT name, kind, path, line, timeout, retry, breaker, fallback, pool, metric, trace, "
     "alert, runbook FROM dependency_matrix ORDER BY name, kind, path, line",
     "the dependency matrix", take_dependency},
    {"timeout_budget",
     "SELECT layer, endpoint, route_path, route_line, path, line, what, bound, tries, "
     "CAST(ms AS INTEGER), CAST(limit_ms AS INTEGER), exceeds FROM timeout_budget "
     "ORDER BY tries IS NOT NULL, route IS NULL, CASE WHEN tries IS NULL THEN layer END, "
     "CASE WHEN tries IS NULL THEN -ms END, route_path, route_line, route, path, line, what",
     "the budget of time", take_time},
    {"operations_fact",
     "SELECT f.topic, f.name, f.value, f.detail, f.path, f.line, (SELECT min(CASE WHEN p.how IN "
     "('own', 'linked') THEN p.path || ':' || p.line WHEN p.how = 'outside' THEN p.target END) "
     "FROM alert_rule r JOIN alert_page p ON p.alert = r.id WHERE f.topic = 'alert' AND "
     "r.path = f.path AND r.line = f.line) FROM operations_fact f",
     "what the person on call needs to know", take_fact},
};
enum { TABLES = sizeof tables / sizeof *tables };

void judging_operations_sql(const struct judging *j, str_vec *sql)
{
    for (int i = 0; i < TABLES && j->in->options.operations; i++)
        if (vocabulary_find(j->in->vocabulary, str_c(tables[i].table)))
            vec_push(j->a, sql, str_c(tables[i].sql));
}

static void incomplete(struct judging *j, const char *what, struct str why)
{
    struct str one = arena_printf(j->a, "%s: %.*s", what, STR_ARG(why));
    struct str before = j->r->operations_why;
    j->r->operations_why =
        before.p ? arena_join(j->a, arena_join(j->a, before, STR("; ")), one) : one;
}

enum err judging_operations(struct judging *j)
{
    j->r->operations = j->in->options.operations;
    for (int i = 0; i < TABLES && j->r->operations; i++) {
        const struct vocabulary_table *t =
            vocabulary_find(j->in->vocabulary, str_c(tables[i].table));
        struct gathering g = {.j = j};
        struct diag d = {0};
        struct str sql = str_c(tables[i].sql);
        struct str failed = vocabulary_failed(j->in->vocabulary, sql, j->a);
        if (!t || !t->made) {
            incomplete(j, tables[i].what, failed.p ? failed : STR("it could not be made"));
            continue;
        }
        enum err e = sandbox_query(j->in->store, sql, t->path, tables[i].take, &g, &d);
        if (e && e != ERR_LIMIT)
            return diag_set(j->d, j->a, e, d.path, d.line, "%.*s", STR_ARG(d.text));
        if (e || g.rows > ROWS_MAX)
            incomplete(j, tables[i].what,
                       e ? d.text : arena_printf(j->a, "only the first %d rows", ROWS_MAX));
    }
    return ERR_OK;
}
