/* Running SQL that is not ours (checklist items of a repository, `query`) on a finished store: it
 * can read facts and vocabulary, and nothing else. */
#ifndef FACTS_SANDBOX_H
#define FACTS_SANDBOX_H

#include "facts/store.h"

/* Closes the store for writing and for everything but SELECT over its own tables with the listed
 * functions (sandbox.c). Nothing can be added afterwards. */
enum err sandbox_close(struct store *s, struct diag *d) MUST_CHECK;

/* Runs exactly one SELECT and calls ROW for each of its rows, until it returns false. At least one
 * of these ends it early, with D filled: ERR_SQL (wrong, forbidden, or more than one statement),
 * ERR_LIMIT (steps, memory, SQL_ROWS_MAX rows). Column names and values come from the statement
 * (sqlite3_column_*) and die with the call. PATH names the SQL's origin in D. */
enum err sandbox_query(struct store *s, struct str sql, struct str path,
                       bool (*row)(void *context, sqlite3_stmt *statement), void *context,
                       struct diag *d) MUST_CHECK;

/* A column's text in A; STR_NONE for NULL. */
struct str sandbox_text(sqlite3_stmt *statement, int column, struct arena *a);

/* What a judge may not say beyond the above: LIMIT, by which it would hide rows from its rule. */
enum err sandbox_check_judge(struct str sql, struct arena *a, struct str path,
                             struct diag *d) MUST_CHECK;

#endif
