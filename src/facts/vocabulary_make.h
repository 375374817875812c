/* Making the tables of the vocabulary, for vocabulary.c and vocabulary_share.c only. */
#ifndef FACTS_VOCABULARY_MAKE_H
#define FACTS_VOCABULARY_MAKE_H

#include "facts/vocabulary.h"

/* Makes T, all of whose reads are made. One that passes its budget is no error: T->failed says so. */
enum err vocabulary_make(struct vocabulary *v, struct store *s, struct vocabulary_table *t,
                         struct diag *d) MUST_CHECK;
/* Indexes and statistics of T, whose rows are in, where they are worth their price. */
enum err vocabulary_plan(struct vocabulary *v, struct store *s, struct vocabulary_table *t,
                         struct diag *d) MUST_CHECK;
/* True for a store in which plans matter more than compiling SQL. */
bool vocabulary_large(const struct store *s);
/* True when all that T reads is there; when some of it failed, T fails with it. */
bool vocabulary_ready(const struct vocabulary *v, struct vocabulary_table *t);
/* Looks, for what is needed, at what can give no row in S, and unneeds what only such parts mention. */
enum err vocabulary_prune(struct vocabulary *v, struct store *s, struct diag *d) MUST_CHECK;
/* The same, once T turns out to have no rows. */
void vocabulary_without_rows(struct vocabulary *v, struct vocabulary_table *t);
/* The type that T declares for COLUMN, STR_NONE when it does not. */
struct str vocabulary_type(const struct vocabulary_table *t, struct str column);
/* Makes what is needed in v->processes processes at once and leaves here what was asked for; what
 * only they needed is marked as elsewhere. Does nothing where processes cannot be made; what it
 * leaves unmade (a circle, a table whose SQL is wrong) is the caller's. */
enum err vocabulary_share(struct vocabulary *v, struct store *s, struct diag *d) MUST_CHECK;

#endif
