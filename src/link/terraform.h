/* Terraform and OpenTofu across files: modules put to use with the arguments of their callers,
 * variables and locals filled in, resources that are switched off told apart. */
#ifndef LINK_TERRAFORM_H
#define LINK_TERRAFORM_H

#include "facts/facts.h"
#include "repo/repo.h"

/* FILES are the facts of each file of REPO, in its order, NULL for files without. Documents of
 * format hcl are replaced: one for each resource as it is made, its values resolved as far as they
 * are known (others stay `unknown` with the text of where they come from). A resource whose count
 * or for_each makes none, or whose module is not made, has the role `off`; one of a root for
 * development beside a root for production has the role `test`. document.namespace is the address
 * of the module (module.db). Manifests inside of kubernetes_manifest and kubectl_manifest become
 * documents of their own kind. Rows and texts belong to A. Bounded by EVAL_STEPS_MAX and its like;
 * what lies beyond stays as it was written, with a note. */
void terraform_link(struct facts **files, const struct repo *repo, struct arena *a);

#endif
