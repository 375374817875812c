/* The tree of PostgreSQL's grammar as rows: pieces (postgres.c) and statements
 * (postgres_statement.c). Texts given back lie in the context's scratch arena. */
#ifndef READ_SQL_POSTGRES_H
#define READ_SQL_POSTGRES_H

#include "base/buf.h"
#include "read/sql/statement.h"

#include <pg_query/pg_query.pb-c.h>

/* Adds the rows of NODE; false when it is none that is looked at. */
bool pg_statement(struct sql_context *c, const PgQuery__Node *node);

struct str pg_relation(struct sql_context *c, const PgQuery__RangeVar *r);
struct str pg_names(struct sql_context *c, PgQuery__Node **nodes, size_t n); // comma-separated
struct str pg_last_name(struct sql_context *c, PgQuery__Node **nodes, size_t n);
struct str pg_type(struct sql_context *c, const PgQuery__TypeName *t);
/* Columns and constraints, operation and object left to the caller (a constraint's operation is
 * that of adding it). */
struct fact_statement pg_column(struct sql_context *c, const PgQuery__ColumnDef *d);
struct fact_statement pg_constraint(struct sql_context *c, const PgQuery__Constraint *k);

#endif
