/* The facts of one evaluation as an SQLite database in memory.
 *
 * The way of a store: store_open, store_add for each buffer in path order, store_finish, then the
 * vocabulary (vocabulary.h), then sandbox_close (sandbox.h); from there on it is only read. One
 * store is used by one thread. */
#ifndef FACTS_STORE_H
#define FACTS_STORE_H

#include "base/err.h"
#include "base/map.h"
#include "facts/facts.h"

#include <sqlite3.h>

/* What one statement may still cost; refilled by store_budget. */
struct store_budget {
    int64_t steps;      // virtual machine steps left
    int64_t heap;       // bytes that SQLite may hold in all
    int64_t deadline;   // monotonic seconds; the last resort against slow functions
    const char *passed; // which limit was passed; NULL none
};

struct store {
    sqlite3 *db;
    struct arena *arena;
    sqlite3_stmt *insert[FACT_TABLES];
    int64_t rows[FACT_TABLES];     // inserted so far
    uint32_t indexed[FACT_TABLES]; // indexes that are made, one bit each
    struct map tables;             // names a sandboxed statement may read
    struct store_budget budget;
    int64_t steps; // of one statement: SQL_STEPS_MAX, unless lowered after store_open
    bool closed;   // sandbox_close was called
};

/* An empty store with all fact tables. It hangs on A, whose release closes it. */
enum err store_open(struct store *s, struct arena *a, struct diag *d) MUST_CHECK;
/* Inserts all rows of BUFFER. ID columns continue those of earlier buffers and REF columns follow;
 * a REF into a table of which BUFFER has no row is taken as the number of a row that is already in
 * the store (units, for instance). Texts are copied. */
enum err store_add(struct store *s, const struct facts *buffer, struct diag *d) MUST_CHECK;
/* The same for rows whose REF columns already hold final row numbers. */
enum err store_add_numbered(struct store *s, const struct facts *buffer, struct diag *d) MUST_CHECK;
/* Makes, while rows are still to come, the indexes that need not wait for the last one: those of
 * tables that have rows (most of them have all) and those in whose order rows come. */
enum err store_index(struct store *s, struct diag *d) MUST_CHECK;
/* Commits, makes the declared indexes that are not there and the planner's statistics. No store_add after it. */
enum err store_finish(struct store *s, struct diag *d) MUST_CHECK;
/* Tells the planner that TABLE has no rows; ANALYZE leaves that out, and a table of which nothing
 * is known is taken for a large one. */
enum err store_empty(struct store *s, struct str table, struct diag *d) MUST_CHECK;
/* Closes early; harmless when already closed. */
void store_close(struct store *s);

/* Runs statements of the program itself (CREATE TABLE ... AS, CREATE INDEX) within the budget.
 * ERR_LIMIT when it is used up, ERR_SQL else; D says why, with PATH and LINE. */
enum err store_run(struct store *s, struct str sql, struct str path, struct diag *d) MUST_CHECK;
/* Refills the budget: SQL_STEPS_MAX steps, SQL_HEAP_MAX bytes, SQL_SECONDS_MAX seconds. */
void store_budget(struct store *s);
/* True, with budget.passed set, when the statement has used up what it may. */
bool store_exhausted(struct store *s);
/* Fills D from the connection's last error: ERR_LIMIT when the budget is used up, else ERR_SQL. */
enum err store_error(struct store *s, struct str path, struct diag *d);

#endif
