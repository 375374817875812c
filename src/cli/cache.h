/* Texts that are dear to make again, kept from run to run under $XDG_CACHE_HOME/prod-readiness
 * (else ~/.cache/prod-readiness). A file is written whole and then renamed, so that runs at the
 * same time cannot harm each other; it carries a hash of itself, and one that is damaged is removed
 * and counts as not there. The oldest go when there are more than CACHE_FILES_MAX. */
#ifndef CLI_CACHE_H
#define CLI_CACHE_H

#include "base/arena.h"

/* The text kept under KEY (letters, digits, dashes), or STR_NONE. */
struct str cache_get(struct arena *a, struct str key);
/* Keeps TEXT under KEY; that it could not is no error. */
void cache_put(struct arena *a, struct str key, struct str text);
/* Names this very program: another build gives another text. */
struct str cache_program(struct arena *a);

#endif
