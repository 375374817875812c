/* Units: the packages, modules and images a repository is made of. */
#ifndef REPO_UNITS_H
#define REPO_UNITS_H

#include "repo/repo.h"

/* Fills r->units from the manifests among r->files (sorted, with roles) and the unit of each file:
 * the innermost directory that holds package.json, pyproject.toml, go.mod and their kin, or a
 * Dockerfile beside code. units[0] is the root even when nothing stands there; the others follow by
 * path. Vendored, generated, test and documentation manifests make no unit. */
void units_find(struct repo *r);

#endif
