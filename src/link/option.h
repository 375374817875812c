/* Where a slot of the catalogue looks in the arguments of a call (docs/catalogue.md, `positional`
 * and `option`). Part of the settings; asked by settings.c. */
#ifndef LINK_OPTION_H
#define LINK_OPTION_H

#include "link/catalogue.h"
#include "link/resolve.h"

/* The argument POSITION (or SLOT_LAST, SLOT_NAMED) of call K of file C, which has number FILE;
 * false when there is none. */
bool option_argument(const struct code_file *c, const struct code_call *k, int position,
                     struct linker *l, uint32_t file, code_ref *expr);
/* What a constructed value was made with: the first object among the arguments; NULL none. */
const struct value *option_made_with(struct linker *l, const struct value *v);
/* The value at PATH below V; NULL when nothing is known: *MISSING when it is known to be absent. */
const struct value *option_walk(struct linker *l, const struct value *v, const str_vec *path,
                                bool *missing);
/* The expression that object V gives property NAME, so that constants can be folded; 0 none. */
code_ref option_property(const struct linker *l, const struct value *v, struct str name);

#endif
