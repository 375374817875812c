/* The arithmetic of a judge's rows: rows -> facets -> finding. Pure functions. */
#ifndef JUDGE_RULES_H
#define JUDGE_RULES_H

#include "judge/checklist.h"

struct judge_row {
    uint32_t facet; // index into item.facets
    enum finding outcome;
    bool decisive;
    struct str path; // STR_NONE: no place
    int64_t line;
    struct str note, patch;
};

typedef vec(struct judge_row) judge_row_vec;

struct ruling {
    enum finding finding;
    enum basis basis;
    struct str reason; // na: the first row's note
};

struct ruling rules_apply(const struct item *item, const judge_row_vec *rows);
/* The outcome of one facet; FINDING_NA when all its rows are na. *DECIDED: by a decisive row. */
enum finding rules_facet(const struct item *item, uint32_t facet, const judge_row_vec *rows,
                         bool *decided);

#endif
