/* Values that are put together of calls: stop_after_attempt(3) | stop_after_delay(10), a duration
 * inside of a policy. A step `NAME(N)` of a slot's path is argument N of the call of NAME that made
 * the value or a part of it, `NAME(x)` the keyword argument x, `NAME(*)` the call itself. */
#ifndef LINK_PARTS_H
#define LINK_PARTS_H

#include "link/resolve.h"

/* Is STEP of that form? */
bool part_step(struct str step);
/* What it stands for in V; NULL none. */
const struct value *part_value(struct linker *l, const struct value *v, struct str step);

/* The call of NAME that is an element of array V, or of what V was appended from: .call 0 none. */
struct call_site part_of_list(struct linker *l, const struct value *v, struct str name);

#endif
