/* The checklist: 84 Markdown files under checklist/, embedded at build time, plus the user's own
 * (.prod-readiness/checklist/). One file is one item: front matter, text for people, one SQL judge.
 * The format is documented in docs/items.md. */
#ifndef JUDGE_CHECKLIST_H
#define JUDGE_CHECKLIST_H

#include "base/err.h"
#include "judge/finding.h"

enum scope { SCOPE_SERVICE = 1, SCOPE_FEATURE = 2, SCOPE_INFRASTRUCTURE = 4, SCOPE_DATABASE = 8 };
enum facet_rule { FACET_ANY, FACET_ALL, FACET_MOST };

struct item_facet {
    struct str name;
    enum facet_rule rule;
};

struct item {
    struct str id;       // "timeouts.all-calls"
    struct str title;    // "ALL external calls have timeouts"
    struct str category; // "2-safety-patterns": the folder
    struct str section;  // "timeouts": the id before the dot
    enum policy policy[3]; // by tier
    unsigned scopes;     // SCOPE_* bits; SCOPE_SERVICE always
    struct str applies;  // vocabulary subject; STR_NONE: always
    struct str requires; // item id; STR_NONE
    vec(struct item_facet) facets; // at least one; the default facet is named ""
    str_vec reads;       // what it needs read: code, config, docs, sql, kubernetes, ...
    double effort_hours;
    int evidence_days;   // age limit of an attestation's evidence; 0 none
    struct str why, how, fix, sql; // sections of the file
    struct str searched;   // one line: what is looked for, used when nothing was found
    struct str where;      // file where the fix belongs when nothing exists yet
    struct str fix_summary; // first line of How to fix
    bool custom;
};

struct checklist {
    vec(struct item) items; // in the order of CHECKLIST.md (category, then `order`)
};

#endif
