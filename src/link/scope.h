/* Where code runs, as the whole repository tells: an interface's files often look like any other.
 */
#ifndef LINK_SCOPE_H
#define LINK_SCOPE_H

#include "link/resolve.h"

/* Files that draw, and those in the directories of a user interface (many draw, none serves), run
 * in the browser, unless other code loads them. Sets the scope of files that said nothing stronger.
 */
void scope_spread(struct linker *l);

#endif
