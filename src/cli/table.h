/* Rows for people and programs: what query, deps and list print. */
#ifndef CLI_TABLE_H
#define CLI_TABLE_H

#include "base/buf.h"
#include "evaluation.h"

/* Columns side by side when they fit WIDTH, else one block of "column  value" lines per row. NULL
 * values print as HOLE. */
void table_text(struct buf *out, const struct query_result *rows, size_t width, struct str hole);
/* Whether table_text would put them side by side. */
bool table_fits(struct arena *a, const struct query_result *rows, size_t width, struct str hole);
/* ROWS without the columns in which every cell is NULL. Cells stay borrowed. */
struct query_result table_without_empty(struct arena *a, const struct query_result *rows);
/* RFC 4180 with a header line; NULL is empty. */
void table_csv(struct buf *out, const struct query_result *rows);
/* An array of objects, one a line; keys are column names, repeated ones get _2, _3. */
void table_json(struct buf *out, const struct query_result *rows);

/* Appends a row's cells to a result under construction (CELLS: one for each column; STR_NONE NULL).
 */
void table_add(struct query_result *rows, struct arena *a, const struct str *cells);

#endif
