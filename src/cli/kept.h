/* The outcome of an evaluation, kept: asked again for the same files, options and day, the program
 * says the same without reading. Found by what the repository holds, not by when it was changed. */
#ifndef CLI_KEPT_H
#define CLI_KEPT_H

#include "cli/cache.h"
#include "cli/session.h"

struct kept {
    const struct cache *cache; // NULL: nothing is kept
    struct str name;
};

struct outcome {
    int code;       // exit code
    struct str why; // what is told on standard error of an incomplete scan; STR_NONE nothing
    str_vec texts;  // of each output, in order
};

/* Looks at the files of S, which session_walk has opened, and finds the place of its outcome.
 * EARLIER says what it is compared with; STR_NONE nothing. With CACHE NULL, or files that change
 * under the eyes, *K keeps nothing. */
void kept_find(struct kept *k, const struct cache *cache, struct session *s, struct str earlier);
/* False when it is not there. Texts belong to the arena of the cache. */
bool kept_get(const struct kept *k, struct outcome *o);
/* Keeps O, unless the files of S are no longer those that were looked at. */
void kept_put(const struct kept *k, const struct session *s, const struct outcome *o);

/* Appends what decides an evaluation besides files: options, the configuration, the day. */
void kept_options(const struct session *s, str_vec *parts);

#endif
