/* What a file could tell, in the words of an item's `reads`, whether or not a reader for it exists
 * yet: so that what was not read is said, and never taken for absent. */
#ifndef READ_KINDS_H
#define READ_KINDS_H

#include "base/str.h"

/* "code", "sql", "terraform", or NULL when the file tells no item anything. */
const char *read_kind(struct str language);
/* True when this program cannot read that kind of file in full. */
bool read_kind_missing(const char *kind, struct str language);

#endif
