/* Which languages and package systems belong together. */
#ifndef BASE_ECOSYSTEM_H
#define BASE_ECOSYSTEM_H

#include "base/str.h"

/* The family of an ecosystem (npm, pypi, maven...) or a language name (typescript, kotlin...) as a
 * bit; all bits for "*" and unknown names. */
uint32_t ecosystem_of(struct str name);

#endif
