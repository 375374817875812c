/* Texts that are dear to make again, kept from run to run under $XDG_CACHE_HOME/prod-readiness
 * (else ~/.cache/prod-readiness): reports and listings, which never hold a secret.
 *
 * The directory is ours alone or it is not used. A file is written whole and then renamed, so that
 * runs at the same time cannot harm each other; it begins with a keyed hash of its name and text,
 * and one that is damaged, or was put there by another, is removed and counts as not there. The
 * key is made once for each directory (see base/siphash.h). Those that were used longest ago go
 * when there are more than CACHE_FILES_MAX or CACHE_BYTES_MAX of them. */
#ifndef CLI_CACHE_H
#define CLI_CACHE_H

#include "base/siphash.h"

struct cache {
    struct arena *arena;
    struct siphash_key key;
    int directory;
};

/* The user's cache, made when it is not there; NULL when there can be none (no home, a directory
 * of another user, a read-only disk). It hangs on A. */
struct cache *cache_open(struct arena *a);
/* A name for what the texts of PARTS, in this order and with these borders, and this very program
 * decide: KIND-<digest>. */
struct str cache_name(const struct cache *c, const char *kind, const struct str *parts, uint32_t n);
/* The text kept under NAME, or STR_NONE. C may be NULL. */
struct str cache_get(const struct cache *c, struct str name);
/* Keeps TEXT under NAME unless it is larger than CACHE_TEXT_MAX; that it could not is no error. C
 * may be NULL. */
void cache_put(const struct cache *c, struct str name, struct str text);

#endif
