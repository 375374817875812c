/* The sieve: one pass over a file's bytes tells whether any anchor of its kind occurs. A file
 * without one need not be parsed: nothing in it can become a fact that an item asks about. When in
 * doubt (no anchors, an engine error, a CPU that Vectorscan does not run on) the sieve keeps the
 * file. */
#ifndef SIEVE_SIEVE_H
#define SIEVE_SIEVE_H

#include "base/err.h"

struct sieve;         // read-only after sieve_open: shared by all threads
struct sieve_scratch; // working memory of one thread

/* The built-in anchors, made by the build (tools/mksieve.c). */
extern const unsigned char sieve_embedded[];
extern const size_t sieve_embedded_n;

/* Opens the built-in anchors (EMBEDDED: what anchors_pack made, empty when there are none) and the
 * USER's (anchor text, see anchors.h; compiled now). The texts must live as long as A. ERR_DATA
 * with D filled when anchors do not compile. */
enum err sieve_open(struct sieve **s, struct arena *a, struct str embedded, struct str user,
                    struct diag *d) MUST_CHECK;

/* One for each worker; freed with A. */
struct sieve_scratch *sieve_scratch_new(const struct sieve *s, struct arena *a);

/* True when TEXT may matter to files of KINDS (anchors_kind bits). Stops at the first hit when HITS
 * is NULL; else sets the bit of every anchor that occurs: HITS has sieve_words(s) zeroed words. */
bool sieve_scan(const struct sieve *s, struct sieve_scratch *scratch, struct str text,
                uint32_t kinds, uint64_t *hits);

uint32_t sieve_anchors(const struct sieve *s);
uint32_t sieve_words(const struct sieve *s);
struct str sieve_literal(const struct sieve *s, uint32_t anchor);
size_t sieve_bytes(const struct sieve *s);     // of the databases in memory
bool sieve_is_compiled(const struct sieve *s); // the embedded database did not load here

#endif
