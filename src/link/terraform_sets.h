/* Functions of Terraform over sets and lists: setproduct, setunion, setintersection, setsubtract,
 * range, reverse, slice, sort, substr, sum. */
#ifndef LINK_TERRAFORM_SETS_H
#define LINK_TERRAFORM_SETS_H

#include "link/terraform_eval.h"

/* NAME(ARGUMENTS); NULL for other functions, for arguments that are not known, and for results of
 * more than EVAL_ITEMS_MAX elements. */
const struct datum *eval_set_function(struct eval *e, struct str name,
                                      const struct datum *const *arguments, uint32_t n);

#endif
