/* Facts into SQLite: plain tables, prepared inserts, one transaction. Indexes of texts come last,
 * because sorting once is several times faster than finding a place for each row; those whose order
 * is that of the rows grow with them, which costs little and happens while others work. */
#include "facts/store.h"

#include "base/buf.h"
#include "base/limits.h"
#include "facts/functions.h"
#include "facts/memory.h"

#include <assert.h>
#include <string.h>
#include <time.h>

enum {
    PROGRESS_STEPS = 1000,     // virtual machine steps between two looks at the budget
    LOOKASIDE_SLOTS = 4000,    // small pieces of memory that SQLite holds ready
    NO_BLOOM_FILTER = 0x80000, // SQLITE_BloomFilter, which has no name outside of SQLite
};

static int64_t seconds_now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec;
}

void store_budget(struct store *s)
{
    s->budget = (struct store_budget){.steps = s->steps,
                                      .heap = sqlite3_memory_used() + SQL_HEAP_MAX,
                                      .deadline = seconds_now() + SQL_SECONDS_MAX};
}

bool store_exhausted(struct store *s)
{
    struct store_budget *b = &s->budget;
    if (b->passed)
        return true;
    if (b->steps <= 0)
        b->passed = "it takes too many steps";
    else if (sqlite3_memory_used() > b->heap)
        b->passed = "it takes too much memory";
    else if (seconds_now() > b->deadline)
        b->passed = "it takes too long";
    return b->passed != NULL;
}

static int on_progress(void *store)
{
    struct store *s = store;
    s->budget.steps -= PROGRESS_STEPS;
    return store_exhausted(s);
}

enum err store_error(struct store *s, struct str path, struct diag *d)
{
    if (s->budget.passed)
        return diag_set(d, s->arena, ERR_LIMIT, path, 0, "the SQL was stopped: %s",
                        s->budget.passed);
    return diag_set(d, s->arena, ERR_SQL, path, 0, "%s", sqlite3_errmsg(s->db));
}

enum err store_run(struct store *s, struct str sql, struct str path, struct diag *d)
{
    struct arena scratch;
    arena_init(&scratch);
    store_budget(s);
    int rc = sqlite3_exec(s->db, arena_cstr(&scratch, sql), NULL, NULL, NULL);
    arena_release(&scratch);
    return rc == SQLITE_OK ? ERR_OK : store_error(s, path, d);
}

static enum err run(struct store *s, const char *sql, struct diag *d)
{
    return store_run(s, str_c(sql), STR_NONE, d);
}

static enum err create_table(struct store *s, enum fact_table table, struct diag *d)
{
    const struct fact_table_info *info = fact_table_info(table);
    struct arena scratch;
    arena_init(&scratch);
    struct buf create, insert;
    buf_init(&create, &scratch);
    buf_init(&insert, &scratch);
    buf_printf(&create, "CREATE TABLE \"%s\" (", info->name);
    buf_printf(&insert, "INSERT INTO \"%s\" VALUES (", info->name);
    for (uint32_t i = 0; i < info->columns; i++) {
        const struct fact_column *c = &info->column[i];
        const char *type = c->kind == FACT_COLUMN_ID     ? "INTEGER PRIMARY KEY"
                           : c->kind == FACT_COLUMN_TEXT ? "TEXT"
                                                         : "INTEGER";
        buf_printf(&create, "%s\"%s\" %s", i ? ", " : "", c->name, type);
        buf_c(&insert, i ? ", ?" : "?");
    }
    buf_c(&create, ")");
    buf_c(&insert, ")");
    enum err e = store_run(s, buf_take(&create), STR_NONE, d);
    if (!e && sqlite3_prepare_v3(s->db, insert.p, (int)insert.n, SQLITE_PREPARE_PERSISTENT,
                                 &s->insert[table], NULL) != SQLITE_OK)
        e = store_error(s, STR_NONE, d);
    map_set(&s->tables, str_c(info->name), 1);
    arena_release(&scratch);
    return e;
}

static void close_handle(void *store)
{
    store_close(store);
}

enum err store_open(struct store *s, struct arena *a, struct diag *d)
{
    *s = (struct store){.arena = a, .steps = SQL_STEPS_MAX};
    map_init(&s->tables, a);
    int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY |
                SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE;
    memory_install();
    int rc = sqlite3_open_v2(":memory:", &s->db, flags, NULL);
    arena_cleanup(a, close_handle, s);
    if (rc != SQLITE_OK)
        return diag_set(d, a, ERR_IO, STR_NONE, 0, "SQLite cannot be opened: %s",
                        sqlite3_errstr(rc));
    // Half a megabyte of SQL is compiled for even the smallest repository.
    sqlite3_db_config(s->db, SQLITE_DBCONFIG_LOOKASIDE, NULL, 1200, LOOKASIDE_SLOTS);
    sqlite3_progress_handler(s->db, PROGRESS_STEPS, on_progress, s);
    // A filter of a table that is only looked into by number would have to read all of it first.
    sqlite3_test_control(SQLITE_TESTCTRL_OPTIMIZATIONS, s->db, NO_BLOOM_FILTER);
    enum err e = functions_register(s, d);
    if (!e)
        e = run(s,
                "PRAGMA page_size = 16384; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;"
                "PRAGMA temp_store = MEMORY;"
                "PRAGMA analysis_limit = 200; BEGIN",
                d);
    for (int t = 0; !e && t < FACT_TABLES; t++)
        e = create_table(s, (enum fact_table)t, d);
    return e;
}

static int bind(sqlite3_stmt *insert, int at, const struct fact_column *c, const char *row,
                const struct facts *buffer, const int64_t *base, int64_t ids)
{
    if (c->kind == FACT_COLUMN_TEXT) {
        struct str text;
        memcpy(&text, row + c->offset, sizeof text);
        return text.p ? sqlite3_bind_text64(insert, at, text.p, text.n, SQLITE_STATIC, SQLITE_UTF8)
                      : sqlite3_bind_null(insert, at);
    }
    int64_t value;
    memcpy(&value, row + c->offset, sizeof value);
    if (value == FACT_NULL || (c->kind == FACT_COLUMN_REF && value == FACT_NO_ROW))
        return sqlite3_bind_null(insert, at);
    if (c->kind == FACT_COLUMN_ID)
        value += ids;
    else if (c->kind == FACT_COLUMN_REF && buffer->tables[c->target].n)
        value += base[c->target];
    return sqlite3_bind_int64(insert, at, value);
}

static enum err add(struct store *s, const struct facts *buffer, const int64_t *base,
                    struct diag *d)
{
    assert(!s->closed);
    store_budget(s);
    for (int t = 0; t < FACT_TABLES; t++) {
        const struct fact_table_info *info = fact_table_info((enum fact_table)t);
        for (uint32_t r = 0; r < buffer->tables[t].n; r++) {
            const char *row = buffer->tables[t].rows + (size_t)r * info->row_size;
            for (uint32_t c = 0; c < info->columns; c++)
                if (bind(s->insert[t], (int)c + 1, &info->column[c], row, buffer, base,
                         s->rows[t]) != SQLITE_OK)
                    return store_error(s, STR_NONE, d);
            if (sqlite3_step(s->insert[t]) != SQLITE_DONE)
                return store_error(s, STR_NONE, d);
            sqlite3_reset(s->insert[t]);
        }
        s->rows[t] += buffer->tables[t].n;
    }
    return ERR_OK;
}

enum err store_add(struct store *s, const struct facts *buffer, struct diag *d)
{
    int64_t base[FACT_TABLES];
    memcpy(base, s->rows, sizeof base);
    return add(s, buffer, base, d);
}

enum err store_add_numbered(struct store *s, const struct facts *buffer, struct diag *d)
{
    static const int64_t zero[FACT_TABLES];
    return add(s, buffer, zero, d);
}

static void finalize_inserts(struct store *s)
{
    for (int t = 0; t < FACT_TABLES; t++) {
        sqlite3_finalize(s->insert[t]);
        s->insert[t] = NULL;
    }
}

// True when all columns of INDEX are numbers, or the path: rows come in that order, nearly.
static bool keeps_pace(const struct fact_table_info *info, const char *index)
{
    struct str rest = str_c(index + 1), name; // "(path, line) WHERE ..."
    rest = str_sub(rest, 0, (size_t)str_find_char(rest, ')', 0));
    while (str_split(&rest, ',', &name))
        for (uint32_t i = 0; i < info->columns; i++)
            if (info->column[i].kind == FACT_COLUMN_TEXT && strcmp(info->column[i].name, "path") &&
                str_eq(str_trim(name), str_c(info->column[i].name)))
                return false;
    return true;
}

// The indexes of TABLE that are not there yet; not ALL: those for which that is the better time.
static enum err make_indexes(struct store *s, enum fact_table table, bool all, struct diag *d)
{
    const struct fact_table_info *info = fact_table_info(table);
    struct arena scratch;
    enum err e = ERR_OK;
    arena_init(&scratch);
    for (uint32_t i = 0; !e && i < info->indexes; i++) {
        if (s->indexed[table] >> i & 1 ||
            (!all && s->rows[table] == 0 && !keeps_pace(info, info->index[i])))
            continue;
        e = store_run(s,
                      arena_printf(&scratch, "CREATE INDEX \"%s %u\" ON \"%s\" %s", info->name, i,
                                   info->name, info->index[i]),
                      STR_NONE, d);
        s->indexed[table] |= 1u << i;
    }
    arena_release(&scratch);
    return e;
}

enum err store_index(struct store *s, struct diag *d)
{
    enum err e = ERR_OK;
    for (int t = 0; !e && t < FACT_TABLES; t++)
        e = make_indexes(s, (enum fact_table)t, false, d);
    return e;
}

enum err store_finish(struct store *s, struct diag *d)
{
    finalize_inserts(s);
    // From here on statements can be stopped, and must leave nothing half made behind.
    enum err e = run(s, "COMMIT; PRAGMA journal_mode = MEMORY", d);
    for (int t = 0; !e && t < FACT_TABLES; t++)
        e = make_indexes(s, (enum fact_table)t, true, d);
    // Without statistics the planner takes every table for equally large, joins the wrong way
    // round.
    if (!e)
        e = run(s, "ANALYZE", d);
    for (int t = 0; !e && t < FACT_TABLES; t++)
        if (s->rows[t] == 0)
            e = store_empty(s, str_c(fact_table_info((enum fact_table)t)->name), d);
    return e;
}

enum err store_empty(struct store *s, struct str table, struct diag *d)
{
    struct arena scratch;
    arena_init(&scratch);
    struct str sql = arena_printf(&scratch,
                                  "INSERT INTO sqlite_stat1 VALUES ('%.*s', NULL, '0');"
                                  "ANALYZE sqlite_schema",
                                  STR_ARG(table));
    enum err e = store_run(s, sql, STR_NONE, d);
    arena_release(&scratch);
    return e;
}

void store_close(struct store *s)
{
    finalize_inserts(s);
    if (s->db && sqlite3_close(s->db) == SQLITE_OK)
        s->db = NULL;
}
