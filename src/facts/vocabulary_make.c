/* One file of the vocabulary into one table: its SELECT, then the indexes and statistics that are
 * worth their price. A small store is joined in any order; there compiling SQL is what costs. */
#include "facts/vocabulary_make.h"

#include "base/buf.h"

#include <stdio.h>
#include <time.h>

enum {
    STORE_LARGE = 20000, // facts from which on plans matter: every index, every statistic
    INDEX_FROM = 32,     // rows of a table in a smaller store that are worth an index
    ANALYZE_FROM = 1000, // and its statistics
};

struct str vocabulary_type(const struct vocabulary_table *t, struct str column)
{
    for (uint32_t i = 0; i + 1 < t->typed.n; i += 2)
        if (str_eq(t->typed.v[i], column))
            return t->typed.v[i + 1];
    return STR_NONE;
}

bool vocabulary_large(const struct store *s)
{
    int64_t rows = 0;
    for (int t = 0; t < FACT_TABLES; t++)
        rows += s->rows[t];
    return rows >= STORE_LARGE;
}

// Rows of a table that was just made: they are numbered from 1.
static int64_t count_rows(struct store *s, const struct vocabulary_table *t)
{
    sqlite3_stmt *statement = NULL;
    char sql[160];
    int64_t rows = 0;
    snprintf(sql, sizeof sql, "SELECT max(rowid) FROM \"%.*s\"", STR_ARG(t->name));
    if (sqlite3_prepare_v2(s->db, sql, -1, &statement, NULL) == SQLITE_OK &&
        sqlite3_step(statement) == SQLITE_ROW)
        rows = sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    return rows;
}

enum err vocabulary_plan(struct vocabulary *v, struct store *s, struct vocabulary_table *t,
                         struct diag *d)
{
    if (t->answer)
        return ERR_OK;
    int64_t rows = t->empty ? 0 : count_rows(s, t);
    bool large = vocabulary_large(s);
    if (rows == 0) {
        vocabulary_without_rows(v, t);
        return large ? store_empty(s, t->name, d) : ERR_OK;
    }
    enum err e = ERR_OK;
    for (uint32_t i = 0; !e && (large || rows >= INDEX_FROM) && i < t->indexes.n; i++)
        e = store_run(s,
                      arena_printf(v->arena, "CREATE INDEX \"%.*s %u\" ON \"%.*s\" (%.*s)",
                                   STR_ARG(t->name), i, STR_ARG(t->name), STR_ARG(t->indexes.v[i])),
                      t->path, d);
    if (!e && (large || rows >= ANALYZE_FROM))
        e = store_run(s, arena_printf(v->arena, "ANALYZE \"%.*s\"", STR_ARG(t->name)), t->path, d);
    return e == ERR_LIMIT ? ERR_OK : e; // what is too dear is done without
}

static struct str creation(struct vocabulary *v, const struct vocabulary_table *t, bool large)
{
    struct buf sql;
    buf_init(&sql, v->arena);
    buf_printf(&sql, "CREATE %s \"%.*s\" AS\n", t->view ? "VIEW" : "TABLE", STR_ARG(t->name));
    bool typed = large && t->typed.n;
    for (uint32_t i = 0; typed && i < t->columns.n; i++) {
        struct str name = t->columns.v[i].name, type = vocabulary_type(t, name);
        buf_c(&sql, i ? ", " : "SELECT ");
        if (type.p)
            buf_printf(&sql, "CAST(\"%.*s\" AS %.*s) AS ", STR_ARG(name), STR_ARG(type));
        buf_printf(&sql, "\"%.*s\"", STR_ARG(name));
    }
    buf_c(&sql, typed ? " FROM (\n" : "");
    buf_str(&sql, vocabulary_text(v, t, v->arena));
    buf_c(&sql, typed ? "\n)" : "");
    return buf_take(&sql);
}

// What stands for T where nothing of its kind is: the same columns, without compiling its SELECT.
static struct str empty(struct vocabulary *v, const struct vocabulary_table *t)
{
    struct buf sql;
    buf_init(&sql, v->arena);
    buf_printf(&sql, "CREATE TABLE \"%.*s\" (", STR_ARG(t->name));
    for (uint32_t i = 0; i < t->columns.n; i++)
        buf_printf(&sql, "%s\"%.*s\"", i ? ", " : "", STR_ARG(t->columns.v[i].name));
    buf_c(&sql, ")");
    return buf_take(&sql);
}

// Whether the SELECT of T's "only if" gives a row; where all are made to be checked, each is.
static enum err has_subject(const struct vocabulary *v, struct store *s,
                            const struct vocabulary_table *t, bool *there, struct diag *d)
{
    sqlite3_stmt *statement = NULL;
    *there = true;
    if (!t->only_if.p)
        return ERR_OK;
    store_budget(s);
    if (sqlite3_prepare_v2(s->db, t->only_if.p, (int)t->only_if.n, &statement, NULL) != SQLITE_OK)
        return store_error(s, t->path, d);
    *there = v->check || sqlite3_step(statement) != SQLITE_DONE;
    sqlite3_finalize(statement);
    return ERR_OK;
}

enum err vocabulary_make(struct vocabulary *v, struct store *s, struct vocabulary_table *t,
                         struct diag *d)
{
    if (map_get(&s->tables, t->name, 0))
        return diag_set(d, v->arena, ERR_DATA, t->path, 0, "a fact table has this name");
    struct timespec from, to;
    clock_gettime(CLOCK_MONOTONIC, &from);
    bool there = false;
    enum err e = t->empty ? ERR_OK : has_subject(v, s, t, &there, d);
    if (!e)
        e = store_run(s, there ? creation(v, t, vocabulary_large(s)) : empty(v, t), t->path, d);
    clock_gettime(CLOCK_MONOTONIC, &to);
    t->seconds = (double)(to.tv_sec - from.tv_sec) + (double)(to.tv_nsec - from.tv_nsec) / 1e9;
    if (e == ERR_LIMIT) {
        v->failed = true;
        t->failed = arena_printf(v->arena, "the table %.*s takes too long on this repository",
                                 STR_ARG(t->name));
        return ERR_OK;
    }
    if (!e && !t->view)
        e = vocabulary_plan(v, s, t, d);
    if (e)
        return e;
    t->made = true;
    map_set(&s->tables, t->name, 1);
    return ERR_OK;
}

bool vocabulary_ready(const struct vocabulary *v, struct vocabulary_table *t)
{
    bool all = true;
    for (uint32_t i = 0; i < t->reads.n; i++) {
        const struct vocabulary_table *other = &v->tables.v[t->reads.v[i].table];
        if (t->reads.v[i].gone)
            continue;
        if (other->failed.p)
            t->failed = other->failed;
        all &= other->made;
    }
    return all && !t->failed.p;
}
