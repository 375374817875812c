/* An SQL file as statements, with what the comments and commands around them say: directives of
 * migration tools (goose, sql-migrate, dbmate, Liquibase, node-pg-migrate, MyBatis), DELIMITER, GO,
 * psql's backslash commands, rows of COPY, names of queries (sqlc, aiosql, HugSQL). */
#ifndef READ_SQL_SPLIT_H
#define READ_SQL_SPLIT_H

#include "read/sql/lex.h"

enum sql_direction { SQL_UNTOLD, SQL_UP, SQL_DOWN };

struct sql_piece {
    struct str text; // the statement, comments inside included, terminator excluded
    uint32_t line, end_line;
    enum sql_direction direction;
    bool no_transaction; // a directive says that no transaction stands around it
    struct str query;    // the name that a comment before it gives it; STR_NONE none
};

struct sql_splitter {
    struct sql_lexer lexer;
    struct str delimiter; // ';' unless DELIMITER said otherwise
    enum sql_direction direction;
    bool no_transaction;  // of this direction
    bool no_transactions; // of the whole file
    bool block;           // between StatementBegin and StatementEnd: no ';' ends a statement
    bool batches;         // the file has lines with GO: statements may end without any sign
    struct str query;     // of the statement to come
    bool liquibase;       // formatted SQL: --rollback comments hold statements
};

/* TEXT must outlive the splitter. LINE is the line of its first byte. */
void sql_split_init(struct sql_splitter *s, struct str text, uint32_t line);
/* The next statement that is not empty; false at the end. */
bool sql_split_next(struct sql_splitter *s, struct sql_piece *out);

#endif
