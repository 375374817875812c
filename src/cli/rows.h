/* The end of every command that prints rows: the format that was asked for, on standard output. */
#ifndef CLI_ROWS_H
#define CLI_ROWS_H

#include "cli/command.h"
#include "cli/table.h"

typedef void rows_text(struct cli *cli, const struct query_result *rows, struct buf *out);

/* What --format says: text or table (the default), csv, json. EXIT_USAGE after telling why when it
 * is none of them, or several, or has an -o. */
int rows_check(struct cli *cli);
/* Prints ROWS; as text by TEXT, NULL: table_text. */
int rows_print(struct cli *cli, const struct query_result *rows, rows_text *text);
/* Opens the repository of the command line, runs SQL, prints the rows. An exit code. */
int rows_query(struct cli *cli, struct str sql, rows_text *text);

#endif
