/* What the recognisers of Django's and Alembic's migrations share: tokens of one file, arguments of
 * calls in them, rows of `statement`. */
#ifndef READ_SQL_PYTHON_H
#define READ_SQL_PYTHON_H

#include "base/buf.h"
#include "read/sql/code.h"
#include "read/sql/statement.h"

enum { PYMIG_ARGUMENTS_MAX = 64 };

struct python {
    struct arena *a;
    code_tokens t;
    struct sql_context c;
    bool no_transaction; // atomic = False, autocommit_block()
};

struct pymig_argument {
    struct str name;   // of a keyword argument
    uint32_t from, to; // its tokens
};

struct pymig_arguments {
    struct pymig_argument v[PYMIG_ARGUMENTS_MAX];
    uint32_t n, end; // END: behind the closing parenthesis
};

/* The arguments of the call whose parenthesis opens at token OPEN. */
void pymig_arguments(const struct python *p, uint32_t open, struct pymig_arguments *out);
/* The argument NAME (may be NULL), else the plain one at place AT; NULL when there is neither. */
const struct pymig_argument *pymig_argument(const struct pymig_arguments *a, const char *name,
                                            uint32_t at);
struct str pymig_string(struct python *p, const struct pymig_argument *x); // lower case; STR_NONE
struct str pymig_strings(struct python *p,
                         const struct pymig_argument *x); // all in it, comma-separated
bool pymig_true(const struct python *p, const struct pymig_argument *x);
bool pymig_false(const struct python *p, const struct pymig_argument *x);
/* The token that names the first call in X: CharField of models.CharField(...); 0 when none. */
uint32_t pymig_call(const struct python *p, const struct pymig_argument *x);
/* Adds ROW for the call named at token AT that ends before token END. */
void pymig_add(struct python *p, uint32_t at, uint32_t end, struct fact_statement row);

void pymig_django(struct python *p);
void pymig_alembic(struct python *p);

#endif
