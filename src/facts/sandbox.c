/* The sandbox is made of SQLite's own means, one behind the other: a read-only connection in
 * defensive mode, an authorizer that knows every table and function it lets pass, limits on sizes,
 * and a budget of steps, memory and time. Functions are allowed by name, never denied by name. */
#include "facts/sandbox.h"

#include "base/limits.h"
#include "facts/functions.h"
#include "facts/sqltext.h"

#include <stdlib.h>
#include <string.h>

// SQLite's, sorted. Absent on purpose: random, randomblob, zeroblob, all of date and time, load_extension,
// everything that tells of the connection or the library.
static const char *const allowed_functions[] = {
    "->",
    "->>",
    "abs",
    "avg",
    "ceil",
    "ceiling",
    "char",
    "coalesce",
    "concat",
    "concat_ws",
    "count",
    "cume_dist",
    "dense_rank",
    "exp",
    "first_value",
    "floor",
    "format",
    "glob",
    "group_concat",
    "hex",
    "ifnull",
    "iif",
    "instr",
    "json",
    "json_array",
    "json_array_length",
    "json_each",
    "json_extract",
    "json_group_array",
    "json_group_object",
    "json_object",
    "json_quote",
    "json_tree",
    "json_type",
    "json_valid",
    "lag",
    "last_value",
    "lead",
    "length",
    "like",
    "likelihood",
    "likely",
    "ln",
    "log",
    "log10",
    "log2",
    "lower",
    "ltrim",
    "max",
    "min",
    "mod",
    "nth_value",
    "ntile",
    "nullif",
    "percent_rank",
    "pow",
    "power",
    "printf",
    "quote",
    "rank",
    "replace",
    "round",
    "row_number",
    "rtrim",
    "sign",
    "sqrt",
    "string_agg",
    "substr",
    "substring",
    "sum",
    "total",
    "trim",
    "trunc",
    "typeof",
    "unicode",
    "unlikely",
    "upper",
};

static int by_name(const void *key, const void *entry)
{
    return strcasecmp(key, *(const char *const *)entry);
}

static bool function_allowed(const char *name)
{
    return name &&
           (functions_has(str_c(name)) ||
            bsearch(name, allowed_functions, sizeof allowed_functions / sizeof *allowed_functions,
                    sizeof *allowed_functions, by_name));
}

static bool table_allowed(const struct store *s, const char *name)
{
    static const char *const extra[] = {"json_each", "json_tree", "sqlite_schema", "sqlite_master"};
    for (size_t i = 0; i < sizeof extra / sizeof *extra; i++)
        if (strcmp(name, extra[i]) == 0)
            return true;
    return map_get(&s->tables, str_c(name), 0) != 0;
}

static int authorize(void *store, int action, const char *first, const char *second,
                     const char *database, const char *trigger)
{
    (void)trigger;
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_RECURSIVE:
        return SQLITE_OK;
    case SQLITE_READ:
        // Common table expressions belong to no database.
        return !database || table_allowed(store, first) ? SQLITE_OK : SQLITE_DENY;
    case SQLITE_FUNCTION:
        return function_allowed(second) ? SQLITE_OK : SQLITE_DENY;
    default:
        return SQLITE_DENY;
    }
}

enum err sandbox_close(struct store *s, struct diag *d)
{
    static const struct {
        int limit, value;
    } limits[] = {
        {SQLITE_LIMIT_LENGTH, SQL_VALUE_MAX}, {SQLITE_LIMIT_SQL_LENGTH, SQL_LENGTH_MAX},
        {SQLITE_LIMIT_EXPR_DEPTH, 200},       {SQLITE_LIMIT_COMPOUND_SELECT, 100},
        {SQLITE_LIMIT_ATTACHED, 0},           {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 500},
        {SQLITE_LIMIT_TRIGGER_DEPTH, 1},      {SQLITE_LIMIT_WORKER_THREADS, 0},
    };
    if (s->closed)
        return ERR_OK;
    // json_each and json_tree declare themselves at first use, which the authorizer would refuse.
    enum err e = store_run(s,
                           STR("SELECT 1 FROM json_each('[]'), json_tree('[]');"
                               "PRAGMA trusted_schema = OFF; PRAGMA query_only = ON"),
                           STR_NONE, d);
    if (e)
        return e;
    for (size_t i = 0; i < sizeof limits / sizeof *limits; i++)
        sqlite3_limit(s->db, limits[i].limit, limits[i].value);
    if (sqlite3_db_config(s->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL) != SQLITE_OK ||
        sqlite3_db_config(s->db, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, NULL) != SQLITE_OK ||
        sqlite3_set_authorizer(s->db, authorize, s) != SQLITE_OK)
        return store_error(s, STR_NONE, d);
    s->closed = true;
    return ERR_OK;
}

static enum err prepare(struct store *s, struct str sql, struct str path, sqlite3_stmt **statement,
                        struct diag *d)
{
    const char *tail = NULL;
    struct sql_token token;
    *statement = NULL;
    if (sql.n > SQL_LENGTH_MAX)
        return diag_set(d, s->arena, ERR_LIMIT, path, 0, "the SQL is longer than %d bytes",
                        SQL_LENGTH_MAX);
    if (sqlite3_prepare_v2(s->db, sql.p, (int)sql.n, statement, &tail) != SQLITE_OK)
        return store_error(s, path, d);
    if (!*statement)
        return diag_set(d, s->arena, ERR_SQL, path, 0, "there is no SQL statement");
    struct str rest = str_from(sql, (size_t)(tail - sql.p));
    if (sql_next(&rest, &token))
        return diag_set(d, s->arena, ERR_SQL, path, 0, "exactly one statement is expected");
    if (!sqlite3_stmt_readonly(*statement) || sqlite3_column_count(*statement) == 0)
        return diag_set(d, s->arena, ERR_SQL, path, 0, "only SELECT is allowed");
    return ERR_OK;
}

enum err sandbox_query(struct store *s, struct str sql, struct str path,
                       bool (*row)(void *context, sqlite3_stmt *statement), void *context,
                       struct diag *d)
{
    sqlite3_stmt *statement = NULL;
    if (!s->closed)
        return diag_set(d, s->arena, ERR_SQL, path, 0, "the store is still open for writing");
    store_budget(s);
    enum err e = prepare(s, sql, path, &statement, d);
    for (int rows = 0; !e; rows++) {
        int rc = sqlite3_step(statement);
        if (rc == SQLITE_DONE)
            break;
        if (rc != SQLITE_ROW)
            e = store_error(s, path, d);
        else if (rows >= SQL_ROWS_MAX)
            e = diag_set(d, s->arena, ERR_LIMIT, path, 0, "the SQL gives more than %d rows",
                         SQL_ROWS_MAX);
        else if (!row(context, statement))
            break;
    }
    sqlite3_finalize(statement);
    return e;
}

struct str sandbox_text(sqlite3_stmt *statement, int column, struct arena *a)
{
    const char *p = (const char *)sqlite3_column_text(statement, column);
    return p ? arena_str(a, (struct str){p, (size_t)sqlite3_column_bytes(statement, column)})
             : STR_NONE;
}

enum err sandbox_check_judge(struct str sql, struct arena *a, struct str path, struct diag *d)
{
    if (sql_has_word(sql, STR("LIMIT")))
        return diag_set(d, a, ERR_SQL, path, 0, "a judge may not use LIMIT");
    return ERR_OK;
}
