/* The rows of a table as bytes, for another process with the same program and the same facts. */
#ifndef FACTS_ROWS_H
#define FACTS_ROWS_H

#include "facts/store.h"

/* Writes how TABLE is created and all its rows, in their order, to AT, which has ROOM bytes. *USED
 * is 0 when they do not fit, else what they take. */
enum err rows_pack(struct store *s, struct str table, char *at, size_t room, size_t *used,
                   struct diag *d) MUST_CHECK;
/* Creates the table and inserts the rows. ERR_DATA when the bytes are none of rows_pack. */
enum err rows_unpack(struct store *s, struct str bytes, struct diag *d) MUST_CHECK;

#endif
