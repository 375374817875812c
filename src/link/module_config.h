/* The configuration that module resolution follows; for modules_javascript.c alone. */
#ifndef LINK_MODULE_CONFIG_H
#define LINK_MODULE_CONFIG_H

#include "link/modules_javascript.h"

/* Fill m->package, m->names and m->packages from every package.json. */
void modules_read_packages(struct javascript_modules *m);
/* Fill m->scope and m->scopes from every tsconfig and jsconfig; needs the packages for "extends".
 */
void modules_read_scopes(struct javascript_modules *m);

#endif
