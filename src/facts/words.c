/* Words are sorted by table and column. A table with few rows is read once, for all of its columns;
 * in a large one each word is a search, where an index begins with the column. */
#include "facts/words.h"

#include "base/buf.h"
#include "facts/shape.h"

#include <string.h>

enum { SCAN_ROWS = 4000, COLUMNS_MAX = 32 };

struct run { // of words: those of one column
    uint32_t from, to;
};

static const char *text(uint32_t at)
{
    return (const char *)shape_text + at;
}

// Marks VALUE when it is one of RUN.
static void mark(bool *there, struct run run, struct str value)
{
    uint32_t low = run.from, high = run.to;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        int order = str_cmp(str_c(text(shape_words[middle].value)), value);
        if (order == 0) {
            there[middle] = true;
            return;
        }
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
}

static void take_all(bool *there, struct run run)
{
    memset(there + run.from, true, run.to - run.from);
}

static void read_rows(sqlite3_stmt *rows, bool *there, const struct run *runs, int n)
{
    int rc;
    while ((rc = sqlite3_step(rows)) == SQLITE_ROW)
        for (int i = 0; i < n; i++) {
            const char *p = (const char *)sqlite3_column_text(rows, i);
            if (p)
                mark(there, runs[i], (struct str){p, (size_t)sqlite3_column_bytes(rows, i)});
        }
    for (int i = 0; i < n && rc != SQLITE_DONE; i++)
        take_all(there, runs[i]);
}

static void search(sqlite3_stmt *row, bool *there, struct run run)
{
    for (uint32_t i = run.from; i < run.to; i++) {
        sqlite3_bind_text(row, 1, text(shape_words[i].value), -1, SQLITE_STATIC);
        there[i] = sqlite3_step(row) != SQLITE_DONE;
        sqlite3_reset(row);
    }
}

// True when an index of TABLE that leaves no row out begins with COLUMN.
static bool indexed(const struct fact_table_info *table, struct str column)
{
    for (uint32_t i = 0; i < table->indexes; i++) {
        struct str name = str_c(table->index[i] + 1);
        if (str_starts(name, column) && strchr(",)", name.p[column.n]) && !strchr(name.p, 'W'))
            return true;
    }
    return false;
}

static enum err prepare(struct store *s, struct str sql, sqlite3_stmt **out, struct diag *d)
{
    return sqlite3_prepare_v2(s->db, sql.p, (int)sql.n, out, NULL) == SQLITE_OK
               ? ERR_OK
               : store_error(s, STR_NONE, d);
}

// The words of one table: RUNS, one for each of N columns.
static enum err find_in(struct store *s, enum fact_table table, bool *there, const struct run *runs,
                        int n, struct diag *d)
{
    const struct fact_table_info *info = fact_table_info(table);
    struct arena scratch;
    struct buf sql;
    sqlite3_stmt *statement = NULL;
    enum err e = ERR_OK;
    arena_init(&scratch);
    if (s->rows[table] <= SCAN_ROWS) {
        buf_init(&sql, &scratch);
        for (int i = 0; i < n; i++)
            buf_printf(&sql, "%s\"%s\"", i ? ", " : "SELECT ",
                       text(shape_words[runs[i].from].column));
        buf_printf(&sql, " FROM \"%s\"", info->name);
        e = prepare(s, buf_take(&sql), &statement, d);
        if (!e)
            read_rows(statement, there, runs, n);
        sqlite3_finalize(statement);
        n = 0;
    }
    for (int i = 0; i < n && !e; i++) {
        const char *column = text(shape_words[runs[i].from].column);
        if (!indexed(info, str_c(column))) {
            take_all(there, runs[i]);
            continue;
        }
        e = prepare(
            s, arena_printf(&scratch, "SELECT 1 FROM \"%s\" WHERE \"%s\" = ?", info->name, column),
            &statement, d);
        if (!e)
            search(statement, there, runs[i]);
        sqlite3_finalize(statement);
    }
    arena_release(&scratch);
    return e;
}

static int fact_table_of(const char *name)
{
    for (int t = 0; t < FACT_TABLES; t++)
        if (strcmp(fact_table_info((enum fact_table)t)->name, name) == 0)
            return t;
    return FACT_TABLES;
}

enum err words_find(struct store *s, struct arena *a, const bool **out, struct diag *d)
{
    bool *there = arena_array(a, bool, shape_words_n + 1);
    enum err e = ERR_OK;
    *out = there;
    store_budget(s);
    for (uint32_t i = 0, next; i < shape_words_n && !e; i = next) {
        struct run runs[COLUMNS_MAX];
        int n = 0, table = fact_table_of(text(shape_words[i].table));
        for (next = i; next < shape_words_n && shape_words[next].table == shape_words[i].table;
             next++) {
            if (next == i || shape_words[next].column != shape_words[next - 1].column)
                runs[n++].from = next;
            runs[n - 1].to = next + 1;
        }
        if (table < FACT_TABLES && s->rows[table])
            e = find_in(s, (enum fact_table)table, there, runs, n, d);
    }
    return e;
}
