/* The checklist: 84 Markdown files under checklist/, embedded at build time, plus the user's own
 * (.prod-readiness/checklist/). One file is one item: front matter, text for people, one SQL judge.
 * The format is documented in docs/items.md. */
#ifndef JUDGE_CHECKLIST_H
#define JUDGE_CHECKLIST_H

#include "base/data.h"
#include "base/err.h"
#include "judge/finding.h"

enum scope { SCOPE_SERVICE = 1, SCOPE_FEATURE = 2, SCOPE_INFRASTRUCTURE = 4, SCOPE_DATABASE = 8 };
enum facet_rule { FACET_ANY, FACET_ALL, FACET_MOST };

struct item_facet {
    struct str name;
    enum facet_rule rule;
};

struct item {
    struct str id;                 // "timeouts.all-calls"
    struct str title;              // "ALL external calls have timeouts"
    struct str category;           // "2-safety-patterns": the folder
    struct str section;            // "timeouts": the id before the dot
    enum policy policy[3];         // by tier
    unsigned scopes;               // SCOPE_* bits; SCOPE_SERVICE always
    struct str applies;            // vocabulary subject; STR_NONE: always
    struct str requires;           // item id; STR_NONE
    vec(struct item_facet) facets; // at least one; the default facet is named ""
    str_vec reads;                 // what it needs read: code, config, docs, sql, kubernetes, ...
    double effort_hours;
    int evidence_days;             // age limit of an attestation's evidence; 0 none
    struct str why, how, fix, sql; // sections of the file
    struct str searched;           // one line: what is looked for, used when nothing was found
    struct str where;              // file where the fix belongs when nothing exists yet
    struct str seat;               // vocabulary table of places where it would be; STR_NONE
    bool first;                    // a change that breaks it is told before others
    struct str delegates;          // purpose, as the table `delegated` has it; STR_NONE
    struct str fix_summary;        // first line of How to fix
    str_vec parameters;            // names that prod-readiness.yaml may set under `policy:`
    struct str path;               // the item's own file
    int order;                     // place in the checklist, from 1
    bool custom;
};

struct checklist {
    struct arena *arena;
    vec(struct item)
        items; // in the order of CHECKLIST.md (category, then `order`), custom ones last
};

/* The seven categories of the mission; the folder's number is the place in this table, from 1. */
struct category {
    const char *folder;   // "2-safety-patterns"
    const char *id;       // "safety-patterns"
    const char *title;    // "Safety Patterns"
    const char *question; // its 2am question
};
enum { CATEGORIES = 7 };
extern const struct category categories[CATEGORIES];

/* Loads the items under checklist/ out of FILES. Texts are borrowed from them. ERR_DATA with path
 * and line for a file that is no item, ids that do not exist and requirements in a circle. */
enum err checklist_load(struct checklist *c, struct arena *a, const struct data_file *files,
                        size_t n, struct diag *d) MUST_CHECK;
/* Adds an item of the repository: PATH is .prod-readiness/checklist/<id>.md, the id starts with
 * "custom.". To be called after checklist_load, before anyone keeps pointers to items;
 * checklist_check once when all are in. */
enum err checklist_add(struct checklist *c, struct str path, struct str text,
                       struct diag *d) MUST_CHECK;
/* What no single file can show: required items exist, nothing requires itself. */
enum err checklist_check(const struct checklist *c, struct diag *d) MUST_CHECK;
/* The item with ID, or NULL. */
const struct item *checklist_find(const struct checklist *c, struct str id);
/* The id nearest to a mistyped one, STR_NONE when none is near. */
struct str checklist_suggest(const struct checklist *c, struct str id);
/* Place of the item's category in `categories`, -1 for a custom item. */
int item_category(const struct item *item);
/* Parses one file into ITEM (path, id from the file name, everything in it). */
enum err item_parse(struct item *item, struct arena *a, struct str path, struct str text,
                    struct diag *d) MUST_CHECK;

#endif
