/* What an evaluation is held against: an earlier report (--baseline), or the same judgement of an
 * earlier state of the repository (--since). */
#ifndef CLI_BASELINE_H
#define CLI_BASELINE_H

#include "cli/cache.h"
#include "cli/session.h"
#include "report/saved.h"
#include "repo/revision.h"

struct baseline {
    struct str name; // what to call it; STR_NONE: nothing to be held against
    struct str file; // the text of --baseline
    struct str tree; // the tree of --since
    struct revision revision;
    struct str kept;  // the report of the earlier state, from the cache
    struct str place; // of it in the cache; STR_NONE: it is not to be kept
    int child, pipe;  // the process that judges it, and where it writes; 0 none
};

/* Finds what the options of S name, whose feature and scope are set, without judging anything.
 * EXIT_MET, or an exit code after telling why. */
int baseline_find(struct baseline *b, struct session *s);
/* What decides the earlier report besides the options; STR_NONE when there is none. */
struct str baseline_identity(const struct baseline *b);
/* Begins to judge the earlier state, in a process of its own where there is more than one core,
 * unless CACHE (may be NULL) has its report. Then S may be opened, and baseline_load called whatever
 * came of it. */
void baseline_start(struct baseline *b, struct session *s, const struct cache *cache);
/* Fills BEFORE. EXIT_MET, or an exit code after telling why. */
int baseline_load(struct baseline *b, struct session *s, const struct cache *cache,
                  struct saved_report *before);

#endif
