/* The vocabulary: tables that name what facts mean, each one SQL file.
 *
 *     -- calls that leave the service            one line: what a row is
 *     -- path: file of the call                  one line per column, in the SELECT's order
 *     -- line: line of it
 *     -- index: path, line                       optional, repeatable
 *     -- typed: line INTEGER                     optional: columns whose type SQLite cannot see, as
 *                                                in most unions; an indexed one must have a type,
 *                                                else no join with a typed column uses the index
 *     -- only if: SELECT 1 FROM ...              optional, for a dear SELECT that few
 *                                                repositories need: without a row of it, the table
 *                                                is empty
 *     -- view: why                               optional: nothing is made; SQLite looks through it
 *                                                at the table it is a part of, and its indexes
 *     SELECT path, line FROM call WHERE ...      one SELECT (WITH RECURSIVE allowed)
 *
 * vocabulary/<name>.sql makes the table <name>. It may read fact tables and other vocabulary. Only
 * the tables that the SQL of an evaluation mentions are made, in dependency order. */
#ifndef FACTS_VOCABULARY_H
#define FACTS_VOCABULARY_H

#include "base/data.h"
#include "facts/store.h"

struct vocabulary_column {
    struct str name, meaning;
};

struct vocabulary_read {
    uint32_t table; // another one of the vocabulary
    uint32_t at;    // byte of the SQL
    bool gone;      // in a part that is left out
};

struct vocabulary_table {
    struct str name;
    struct str path;    // of the file
    struct str meaning; // what a row is
    struct str sql;
    vec(struct vocabulary_column) columns;
    str_vec indexes; // column lists
    str_vec typed;   // names of columns, each followed by its type
    vec(struct vocabulary_read) reads;
    uint64_t facts;     // fact tables it reads, one bit each
    bool view;          // no table: the SELECT stands for it
    bool answer;        // vocabulary_answer: read once, from end to end
    bool direct;        // an answer that is not made, only asked
    struct str only_if; // a SELECT without whose rows the table is empty; STR_NONE
    uint32_t subject;   // number + 1 of the table without whose rows it is not asked for; 0 none
    const struct shape *shape; // of the SQL; NULL unknown: all of it is compiled
    bool *gone;                // its pieces that are left out
    uint32_t mentions;         // by what is needed
    bool empty;                // it has no rows, made or not
    bool asked, needed;        // mentioned by the SQL of an evaluation; by that or by such a table
    bool at_hand;              // as long as it is needed: an answer that is not made mentions it
    bool made, elsewhere;      // here; only in another process, which alone needed it
    struct str failed;         // why it could not be made within the budget; STR_NONE
    double seconds;            // that making it took
};

struct vocabulary {
    struct arena *arena;
    vec(struct vocabulary_table) tables;
    struct map by_name;
    struct pruning *pruning; // vocabulary_prune.c; NULL: nothing is left out
    bool failed;             // some table
    bool check;              // all tables are made to be checked
    uint32_t processes;      // that make tables at once, 0 and 1: this one alone; the caller's
};

/* Takes the files under vocabulary/ out of FILES. ERR_DATA for a file that is not as above. */
enum err vocabulary_load(struct vocabulary *v, struct arena *a, const struct data_file *files,
                         size_t n, struct diag *d) MUST_CHECK;
const struct vocabulary_table *vocabulary_find(const struct vocabulary *v, struct str name);
/* Makes every table that one of the N SQL texts mentions, and what those mention in turn, unless
 * made already. The store must be finished and not closed. With v->processes, only tables that
 * the SQL mentions are sure to be there afterwards. ERR_DATA names the files of a cycle,
 * ERR_SQL the file whose SQL is wrong. A table that takes too long is no error: it and all that
 * read it are not made, and vocabulary_failed says so. */
enum err vocabulary_need(struct vocabulary *v, struct store *s, const struct str *sql, uint32_t n,
                         struct diag *d) MUST_CHECK;
/* Adds a table NAME of what one SELECT of the program itself gives: vocabulary_need makes it beside
 * the others, in whichever process is free, so that answers need not be found one after the other.
 * It is only asked for when the table SUBJECT, if any, has rows. Texts are kept, not copied. False
 * where that does not pay, in one process and in a small store: then only what it reads is made,
 * and vocabulary_text has to be asked directly. */
bool vocabulary_answer(struct vocabulary *v, const struct store *s, struct str name,
                       struct str path, struct str sql, struct str subject);
/* The SQL of T without the parts that can give no row of this store. */
struct str vocabulary_text(const struct vocabulary *v, const struct vocabulary_table *t,
                           struct arena *a);
/* Why a table that SQL mentions, directly or in turn, was not made; STR_NONE when all were. */
struct str vocabulary_failed(const struct vocabulary *v, struct str sql, struct arena *a);
/* The same for all tables, and ERR_DATA for one whose columns are not the documented ones: tests do
 * this with an empty store, so that no evaluation has to. */
enum err vocabulary_need_all(struct vocabulary *v, struct store *s, struct diag *d) MUST_CHECK;

#endif
