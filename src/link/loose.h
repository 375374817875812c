/* Constants of Ruby that no convention of file names finds: what an initializer or any other file
 * declares under a full name (Metrics::ORDERS), once in the repository. Part of the resolver. */
#ifndef LINK_LOOSE_H
#define LINK_LOOSE_H

#include "link/resolve.h"

/* Finds all of them, once, before anything is resolved. */
void loose_index(struct linker *l);
/* What the constant NAME stands for; NULL when no file, or more than one, declares it. */
const struct value *loose_constant(struct linker *l, struct str name);

#endif
