/* One evaluation of one repository: the way of the data from files to a report. Commands use this
 * and the report; nothing else of the pipeline. */
#ifndef EVALUATION_H
#define EVALUATION_H

#include "judge/checklist.h"
#include "repo/changes.h"

#include <stdio.h>

struct service { // of a repository that may hold several
    struct str name;
    str_vec paths;            // empty: the whole repository
    struct str why, owner;    // why: the file that shows it; owner: STR_NONE not said
    int tier;                 // -1 not said
    struct str stage, impact; // STR_NONE not said
    str_vec dependencies;
    bool declared; // by prod-readiness.yaml
};

typedef vec(struct service) service_vec;

struct evaluation_options {
    struct repo_options repo;
    struct str with_base;       // where `with` of the configuration starts; STR_NONE: the root
    struct str config_file;     // STR_NONE: prod-readiness.yaml at the root, if there
    int tier;                   // -1: not given
    struct str scope, feature;  // STR_NONE: not given
    const struct service *told; // what a person said just now; goes before what is declared; NULL
    struct str evaluator, date; // date: YYYY-MM-DD
    str_vec only, skip;         // item ids, sections, categories
    bool no_sieve;              // parse every file
    bool operations;            // fill the report's dependency matrix and budget of time
    uint32_t threads;           // 0: one per core
    void (*progress)(void *context, const char *stage, uint32_t done, uint32_t of);
    void *progress_context;
};

struct query_value {
    enum { QUERY_NULL, QUERY_INTEGER, QUERY_REAL, QUERY_TEXT } type;
    struct str text; // text form of every value; STR_NONE for NULL
};

struct query_result {
    str_vec columns;
    uint32_t rows;
    struct query_value *values; // row-major, columns.n a row
    bool truncated;             // SQL_ROWS_MAX was reached
};

struct evaluation; // owns everything: arenas, store, report

/* Checklist, configuration, walk. On failure *E is NULL and D tells why: ERR_USAGE and
 * ERR_NOT_FOUND for the root and the options, ERR_DATA for a wrong configuration or checklist file.
 * D's texts belong to A. */
enum err evaluation_open(struct evaluation **e, struct arena *a, const struct evaluation_options *o,
                         struct diag *d) MUST_CHECK;
const struct repo *evaluation_repo(const struct evaluation *e); // what was walked
/* The first part of evaluation_read: *IDLE is true when the files of CHANGES (see repo/changes.h) are
 * none that anything is read from, in neither state, so that both states are judged alike. Else go on
 * with evaluation_read. Errors as there. */
enum err evaluation_idle(struct evaluation *e, const struct repo_change *changes, uint32_t n,
                         bool *idle, struct diag *d) MUST_CHECK;
/* Read, link, facts of what was opened. ERR_DATA for a wrong catalogue file; D's texts belong to
 * the arena that E was opened with. */
enum err evaluation_read(struct evaluation *e, struct diag *d) MUST_CHECK;
/* The built-in items and those below ROOT/.prod-readiness/checklist; texts belong to A. ERR_DATA for
 * a file that is no item. */
enum err evaluation_items(struct checklist *c, struct arena *a, struct str root,
                          struct diag *d) MUST_CHECK;
/* The services of the repository, declared or detected, without reading any code. Texts belong to
 * A; errors as evaluation_open. */
enum err evaluation_services(struct arena *a, const struct evaluation_options *o, service_vec *out,
                             struct diag *d) MUST_CHECK;
/* Judges all items and fills the report. Once, and no evaluation_query of new vocabulary after it.
 */
enum err evaluation_judge(struct evaluation *e, struct diag *d) MUST_CHECK;
const struct report *evaluation_report(const struct evaluation *e); // after evaluation_judge
const struct checklist *evaluation_checklist(const struct evaluation *e);
/* LINE of the file PATH as a report cites it (masked, trimmed, cut); STR_NONE when there is none.
 */
struct str evaluation_excerpt(struct evaluation *e, struct str path, int64_t line);
/* Runs one SELECT over facts and vocabulary in the sandbox. */
enum err evaluation_query(struct evaluation *e, struct str sql, struct query_result *out,
                          struct diag *d) MUST_CHECK;
/* Seconds of each stage and what it handled, of the slowest tables and items. */
void evaluation_timing(struct evaluation *e, FILE *out);
void evaluation_free(struct evaluation *e); // NULL is fine

#endif
