/* Anchors: literals of which at least one must occur in a file before anything in it can matter.
 * They come as text, one a line:
 *
 *     KINDS <tab> LITERAL      javascript<tab>axios
 *     LITERAL                  for every kind of file
 *
 * KINDS are ecosystems or languages, separated by spaces; those for `docs` alone match in upper and
 * lower case. The text is written by the build from the
 * catalogue and the vocabulary, and by the user's own catalogue at run time. */
#ifndef SIEVE_ANCHORS_H
#define SIEVE_ANCHORS_H

#include "base/err.h"

struct hs_database;

struct anchors {
    struct arena *arena;
    vec(struct str) literals; // each once
    vec(uint32_t) kinds;      // bits of kinds_of, the same index
};

/* The kind of file as a bit, from an ecosystem (npm, pypi, maven...) or a language name
 * (typescript, kotlin...). Languages of one ecosystem share a bit; "*" and unknown names are all.
 */
uint32_t anchors_kind(struct str name);

void anchors_init(struct anchors *x, struct arena *a);
/* Adds the anchors of TEXT; lines that are empty or longer than ANCHOR_MAX bytes count as BAD.
 * Literals are borrowed from TEXT. Returns the number of bad lines. */
uint32_t anchors_parse(struct anchors *x, struct str text);

/* Compiles X into *DATABASE (hs_free_database frees it). BASELINE: for every CPU that Vectorscan
 * runs on, not for this one. ERR_DATA with D filled when it cannot be. No anchors give NULL. */
enum err anchors_compile(const struct anchors *x, bool baseline, struct hs_database **database,
                         struct diag *d) MUST_CHECK;

/* The embedded form: the text and its serialized database. */
enum err anchors_pack(struct arena *a, struct str text, struct str *packed,
                      struct diag *d) MUST_CHECK;
/* Takes it apart; both borrow from PACKED. ERR_DATA when it is no such thing. */
enum err anchors_unpack(struct str packed, struct str *text, struct str *database) MUST_CHECK;

#endif
