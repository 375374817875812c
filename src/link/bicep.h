/* Bicep: one document for each resource beside that of the file. */
#ifndef LINK_BICEP_H
#define LINK_BICEP_H

#include "facts/facts.h"
#include "repo/repo.h"

/* FILES are the facts of each file of REPO, NULL for files without. To those of format bicep
 * documents are added, one a resource: kind its type without the version, name its symbolic name,
 * nodes its properties with `type` beside them. Parameters have the value that the only module
 * which uses the file gives them, else that of a parameters file for production, else their
 * default; where modules or files disagree they are unknown. A resource whose condition is false
 * has the role `off` and no nodes. A is scratch: rows go into the arenas of FILES. */
void bicep_link(struct facts **files, const struct repo *repo, struct arena *a);

#endif
