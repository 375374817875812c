/* CloudFormation and SAM templates: one document for each resource beside that of the template. */
#ifndef LINK_CLOUDFORMATION_H
#define LINK_CLOUDFORMATION_H

#include "facts/facts.h"
#include "repo/repo.h"

/* FILES are the facts of each file of REPO, NULL for files without. To those with templates (kind
 * cloudformation, or the resources of a serverless.yml) documents are added, one a resource: kind
 * its Type, name its logical id, nodes those of its Properties with DeletionPolicy beside them.
 * Ref, Sub, FindInMap, If, Join, Select and conditions are computed from the defaults of
 * parameters; a parameter that allows a production value is taken to have it. What stays open is
 * `unknown` with the text ${Name} or ${Name.Attribute}. A resource whose condition is false has the
 * role `off` and no nodes. A is scratch: rows go into the arenas of FILES. */
void cloudformation_link(struct facts **files, const struct repo *repo, struct arena *a);

#endif
