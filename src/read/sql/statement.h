/* What the readers of SQL share: a text becomes statements, each parsed by PostgreSQL's own grammar
 * or, where that refuses, by a tolerant parser of tokens; both add rows of the table `statement`.
 */
#ifndef READ_SQL_STATEMENT_H
#define READ_SQL_STATEMENT_H

#include "read/reader.h"
#include "read/sql/split.h"

struct sql_context {
    struct read_job *job;
    struct arena scratch;         // of the statement at hand; sql_end gives it back
    struct str source;            // statement.source of what is added
    enum sql_direction direction; // of pieces that do not say themselves
    uint32_t rows, parses;        // so far, against the limits
    bool transaction;             // inside BEGIN ... COMMIT
    bool in_loop;                 // inside a loop of a DO block or of the code around
    int64_t position;             // of the statement
    int64_t insert;               // row of the insert just added, for those that follow it; 0 none
    // the statement at hand
    struct sql_piece piece;
    sql_token_vec tokens;
    struct str dialect, text;
};

void sql_begin(struct sql_context *c, struct read_job *job, struct str source);
void sql_end(struct sql_context *c);
/* Adds the statements of TEXT; LINE is the line of its first byte in the file. */
void sql_read(struct sql_context *c, struct str text, uint32_t line);
/* Adds ROW, completed with place, direction, dialect, text and so on. ROW.line 0: the statement's.
 * Its unset nullable must be FACT_NULL: start from SQL_ROW. */
void sql_add(struct sql_context *c, struct fact_statement row);
#define SQL_ROW(...) ((struct fact_statement){.nullable = FACT_NULL, __VA_ARGS__})

/* Notes that something of the statement at hand was left out. */
void sql_note_cut(struct sql_context *c, const char *why);

/* Adds what the statement at hand does; false when PostgreSQL's grammar does not take it, or when
 * it is not worth asking (data, queries) or not safe to (too large, too deep). */
bool sql_parse_postgres(struct sql_context *c);
/* The same for every dialect, from tokens; never fails: what it does not know is `other`. */
void sql_parse_tokens(struct sql_context *c);

/* The kind of a default, from the words of its expression. */
struct str sql_default_kind(const struct sql_token *t, uint32_t n);
/* ... and from the name of the function it calls, lower case. */
struct str sql_function_kind(struct str name);
/* ADD/ALTER parts of ALTER TABLE at the tokens from AT on: the line of each part in LINES, at most
 * MAX. Returns their number. */
uint32_t sql_part_lines(const sql_token_vec *t, uint32_t at, uint32_t *lines, uint32_t max);
/* Adds a row `retention` when the statement at hand says for how long a table keeps its rows. */
void sql_add_retention(struct sql_context *c);
/* Adds a row `retention` for each DELETE of the statement at hand, also of one in its texts, that
 * spares what is younger than an age. */
void sql_add_purges(struct sql_context *c);
/* What N tokens of a trigger or function do. */
struct sql_body {
    struct str into; // the table of the first INSERT; STR_NONE none
    bool keeps_old;  // it reads the row as it was
};
struct sql_body sql_body_of(struct sql_context *c, const struct sql_token *t, uint32_t n);
/* has_where of an update or delete: 0 no condition, 1 a condition, 2 one that names one key. */
int64_t sql_where_kind(const sql_token_vec *t);
/* batched: a LIMIT, a range of a key, or a loop around it. */
bool sql_is_batched(const struct sql_context *c);

#endif
