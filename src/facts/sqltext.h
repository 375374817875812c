/* SQL as a sequence of tokens: enough to find the tables that a statement reads and the words it
 * must not use, without a parser of our own. */
#ifndef FACTS_SQLTEXT_H
#define FACTS_SQLTEXT_H

#include "base/vec.h"

enum sql_token_kind { SQL_WORD, SQL_QUOTED, SQL_STRING, SQL_NUMBER, SQL_OTHER };

struct sql_token {
    enum sql_token_kind kind;
    struct str text; // without the quotes of a quoted identifier or string; OTHER: one byte
};

/* Takes the next token off *REST, skipping white space and comments; false at the end. */
bool sql_next(struct str *rest, struct sql_token *token);
/* Names that stand where a table may stand (after FROM, JOIN, IN or a comma between them), CTE
 * names included. Borrowed from SQL; no duplicates. */
str_vec sql_tables(struct str sql, struct arena *a);
/* True when SQL has WORD, in any case, outside strings, comments and quoted identifiers. */
bool sql_has_word(struct str sql, struct str word);

struct sql_write {
    struct str verb;  // create, update, delete; STR_NONE: the statement only reads
    struct str table; // without its schema; borrowed
};
/* What a statement of an application writes: the last INSERT, REPLACE, MERGE, UPDATE or DELETE of
 * it, which is the main one when others stand in its WITH. */
struct sql_write sql_written(struct str sql);

#endif
