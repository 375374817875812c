/* ALTER TABLE of any dialect, from tokens: PostgreSQL's and the standard's parts, MODIFY, CHANGE
 * and ALGORITHM of MySQL, ALTER COLUMN name type of SQL Server, mutations of ClickHouse. */
#include "read/sql/tokens.h"

enum { ALTER_PARTS_MAX = 256 };

struct alter {
    struct fact_statement rows[ALTER_PARTS_MAX];
    uint32_t n;
    struct str algorithm, lock;
    bool cut;
};

static void keep(struct alter *a, struct fact_statement row)
{
    a->cut |= a->n == ALTER_PARTS_MAX;
    if (a->n < ALTER_PARTS_MAX)
        a->rows[a->n++] = row;
}

static void add_part(struct sql_cursor *k, struct alter *a)
{
    struct fact_statement row;
    cursor_accept(k, "COLUMN");
    cursor_skip(k, "IF NOT EXISTS");
    bool many = cursor_accept(k, "(");
    do {
        if (cursor_is(k, 0, "PARTITION") || cursor_is(k, 0, "PROJECTION")) {
            row = SQL_ROW(.operation = STR("alter_table"));
            cursor_to_comma(k);
        } else if (!cursor_constraint(k, &row)) {
            row = cursor_column(k);
            row.operation = STR("add_column");
        }
        keep(a, row);
    } while (many && cursor_accept(k, ","));
    if (many)
        cursor_accept(k, ")");
}

static void drop_part(struct sql_cursor *k, struct alter *a)
{
    struct fact_statement row = SQL_ROW(.operation = STR("drop_column"));
    bool column = cursor_accept(k, "COLUMN");
    bool foreign = !column && cursor_accept(k, "FOREIGN");
    if (!column && (foreign || cursor_is(k, 0, "CONSTRAINT") || cursor_is(k, 0, "PRIMARY") ||
                    cursor_is(k, 0, "CHECK")))
        row.operation = STR("drop_constraint");
    else if (!column && (cursor_is(k, 0, "INDEX") || cursor_is(k, 0, "KEY")))
        row.operation = STR("drop_index");
    else if (!column && cursor_is(k, 0, "PARTITION"))
        row.operation = STR("drop_partition");
    else if (!column && cursor_is(k, 0, "PROJECTION"))
        row.operation = STR("alter_table");
    cursor_skip(k, "CONSTRAINT PRIMARY CHECK INDEX KEY PARTITION PROJECTION IF EXISTS");
    if (str_eq(row.operation, STR("drop_column")))
        row.columns = cursor_name(k);
    else
        row.name = cursor_name(k);
    keep(a, row);
    cursor_to_comma(k);
}

static void new_type(struct sql_cursor *k, struct alter *a, struct str column)
{
    struct sql_cursor def = *k;
    def.at--; // cursor_column wants the name before the type
    struct fact_statement row = cursor_column(&def);
    row.columns = column;
    row.operation = STR("alter_type");
    k->at = def.at;
    keep(a, row);
}

static void alter_part(struct sql_cursor *k, struct alter *a)
{
    if (cursor_is(k, 0, "INDEX") || cursor_is(k, 0, "CONSTRAINT") || cursor_is(k, 0, "CHECK")) {
        keep(a, SQL_ROW(.operation = STR("alter_table")));
        cursor_to_comma(k);
        return;
    }
    cursor_accept(k, "COLUMN");
    cursor_skip(k, "IF EXISTS");
    struct fact_statement row = SQL_ROW(.operation = STR("alter_table"));
    row.columns = cursor_name(k);
    bool set = cursor_accept(k, "SET"), drop = !set && cursor_accept(k, "DROP");
    if (cursor_accept(k, "NOT")) {
        row.operation = set ? STR("set_not_null") : STR("drop_not_null");
    } else if (cursor_accept(k, "DEFAULT")) {
        row.operation = set ? STR("set_default") : STR("drop_default");
    } else if (set || drop || cursor_is(k, 0, "ADD") || cursor_is(k, 0, "RESTART") ||
               cursor_is(k, 0, "TYPE")) {
        cursor_accept(k, "DATA");
        if (cursor_accept(k, "TYPE")) {
            new_type(k, a, row.columns);
            cursor_to_comma(k);
            return;
        }
    } else if (k->at < k->n && !cursor_is(k, 0, ",")) {
        new_type(k, a, row.columns);
        return;
    }
    keep(a, row);
    cursor_to_comma(k);
}

static void change_part(struct sql_cursor *k, struct alter *a)
{
    cursor_accept(k, "COLUMN");
    struct str old = cursor_name(k);
    struct fact_statement row = cursor_column(k);
    if (!str_eq(old, row.columns)) {
        keep(a, SQL_ROW(.operation = STR("rename_column"), .columns = old, .name = row.columns,
                        .line = row.line));
    }
    row.operation = STR("alter_type");
    keep(a, row);
}

static void rename_part(struct sql_cursor *k, struct alter *a)
{
    struct fact_statement row = SQL_ROW(.operation = STR("rename_column"));
    if (cursor_accept(k, "INDEX") || cursor_accept(k, "KEY"))
        row.operation = STR("rename_index");
    else if (cursor_accept(k, "CONSTRAINT"))
        row.operation = STR("rename_constraint");
    else if (!cursor_accept(k, "COLUMN") && (cursor_is(k, 0, "TO") || cursor_is(k, 0, "AS")))
        row.operation = STR("rename_table");
    if (!str_eq(row.operation, STR("rename_table")))
        row.columns = cursor_name(k);
    cursor_skip(k, "TO AS");
    row.name = cursor_name(k);
    keep(a, row);
    cursor_to_comma(k);
}

// UPDATE c = x WHERE, DELETE WHERE: ClickHouse rewrites parts in the background.
static bool mutation(struct sql_cursor *k, struct alter *a)
{
    bool update = cursor_is(k, 0, "UPDATE");
    if (!update && !cursor_is(k, 0, "DELETE"))
        return false;
    keep(a, SQL_ROW(.operation = update ? STR("update") : STR("delete"), .has_where = 1));
    k->at = k->n;
    return true;
}

static bool option(struct sql_cursor *k, struct alter *a)
{
    bool algorithm = cursor_is(k, 0, "ALGORITHM"), lock = cursor_is(k, 0, "LOCK");
    if (!algorithm && !lock)
        return false;
    k->at++;
    cursor_accept(k, "=");
    struct str word = cursor_name(k);
    *(algorithm ? &a->algorithm : &a->lock) = word;
    return true;
}

static void part(struct sql_cursor *k, struct alter *a)
{
    bool unchecked = cursor_is(k, 0, "WITH") && cursor_is(k, 1, "NOCHECK");
    uint32_t first = a->n, line = k->v[k->at].line;
    cursor_skip(k, "WITH NOCHECK CHECK");
    if (cursor_accept(k, "ADD"))
        add_part(k, a);
    else if (cursor_accept(k, "DROP"))
        drop_part(k, a);
    else if (cursor_accept(k, "ALTER") || cursor_accept(k, "MODIFY")) {
        if (cursor_is(k, 0, "COLUMN") && sql_is(&k->v[k->at - 1], "MODIFY"))
            k->at++;
        alter_part(k, a);
    } else if (cursor_accept(k, "CHANGE"))
        change_part(k, a);
    else if (cursor_accept(k, "RENAME"))
        rename_part(k, a);
    else if (cursor_accept(k, "VALIDATE"))
        keep(a, SQL_ROW(.operation = STR("validate_constraint")));
    else if (cursor_is(k, 0, "CONVERT") || cursor_is(k, 0, "ENGINE"))
        keep(a, SQL_ROW(.operation = STR("rebuild_table")));
    else if (!mutation(k, a) && !option(k, a))
        keep(a, SQL_ROW(.operation = STR("alter_table")));
    for (uint32_t i = first; i < a->n; i++) {
        a->rows[i].not_valid |= unchecked;
        a->rows[i].line = line;
    }
    cursor_to_comma(k);
}

void cursor_alter_table(struct sql_cursor *k, struct str table)
{
    struct alter a = {0};
    while (k->at < k->n) {
        uint32_t from = k->at;
        part(k, &a);
        if (!cursor_accept(k, ",") && k->at == from)
            k->at++;
        else if (k->at < k->n && cursor_is(k, 0, ")"))
            k->at++;
    }
    bool online = str_eq(a.algorithm, STR("inplace")) || str_eq(a.algorithm, STR("instant")) ||
                  str_eq(a.lock, STR("none"));
    for (uint32_t i = 0; i < a.n; i++) {
        a.rows[i].object = table;
        a.rows[i].algorithm = a.algorithm;
        a.rows[i].concurrently = online;
        if (i == 0)
            a.rows[i].line = 0; // the statement's own
        sql_add(k->c, a.rows[i]);
    }
    if (a.cut)
        sql_note_cut(k->c, "too many parts of one ALTER TABLE; the last were not read");
}
