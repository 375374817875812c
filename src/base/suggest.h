/* "Did you mean ...?" */
#ifndef BASE_SUGGEST_H
#define BASE_SUGGEST_H

#include "base/vec.h"

/* The candidate nearest to WORD by insertions, deletions, replacements and swaps of neighbours, in
 * any case; STR_NONE when all are further away than a third of the word. The first of equals. */
struct str suggest(struct str word, const struct str *candidates, uint32_t n);
/* The same over the words of a space-separated list. */
struct str suggest_word(struct str word, const char *words);

#endif
