/* Where code runs, as the whole repository tells: an interface's files often look like any other.
 */
#ifndef LINK_SCOPE_H
#define LINK_SCOPE_H

#include "link/resolve.h"

/* Files of a user interface (repo/interface.h) get the scope "browser" when they said nothing
 * stronger. The reading left out most of them before they were parsed; parsing shows some more. */
void scope_spread(struct linker *l);

#endif
