/* Which of the words that the SQL asks for occur in the facts. */
#ifndef FACTS_WORDS_H
#define FACTS_WORDS_H

#include "facts/store.h"

/* One bool for each of shape_words, in A: false only when no row of a finished store holds it. Where
 * looking would cost more than it saves, it is true. */
enum err words_find(struct store *s, struct arena *a, const bool **out, struct diag *d) MUST_CHECK;

#endif
