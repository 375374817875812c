/* A place in the tokens of one statement, and the small steps of a parser that never fails: each
 * takes what it knows and leaves the rest. */
#ifndef READ_SQL_TOKENS_H
#define READ_SQL_TOKENS_H

#include "read/sql/statement.h"

struct sql_cursor {
    struct sql_context *c;
    const struct sql_token *v;
    uint32_t n, at;
};

bool cursor_is(const struct sql_cursor *k, uint32_t ahead, const char *word);
bool cursor_accept(struct sql_cursor *k, const char *word);
/* Takes any of WORDS (space-separated), as often as they come. */
void cursor_skip(struct sql_cursor *k, const char *words);
/* A name, the last part of a qualified one; STR_NONE when none stands here. */
struct str cursor_name(struct sql_cursor *k);
/* From an opening parenthesis: the names in it, comma-separated; stands behind it then. */
struct str cursor_name_list(struct sql_cursor *k);
/* Behind the parenthesis that closes the one standing here. */
void cursor_skip_parens(struct sql_cursor *k);
/* Up to the next comma outside parentheses, or to the end. */
void cursor_to_comma(struct sql_cursor *k);

/* A column: name, type and constraints up to the comma. */
struct fact_statement cursor_column(struct sql_cursor *k);
/* A table constraint from CONSTRAINT, PRIMARY KEY, UNIQUE, FOREIGN KEY, CHECK, INDEX or KEY on, up
 * to the comma; false when none of these stands here. */
bool cursor_constraint(struct sql_cursor *k, struct fact_statement *row);
/* The parts of ALTER TABLE behind the table's name. */
void cursor_alter_table(struct sql_cursor *k, struct str table);

#endif
