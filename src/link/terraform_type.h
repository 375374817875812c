/* What the type of a Terraform variable adds to its value. */
#ifndef LINK_TERRAFORM_TYPE_H
#define LINK_TERRAFORM_TYPE_H

#include "link/terraform_eval.h"

/* VALUE with the defaults that TYPE, the text of a type constraint, has for attributes left out:
 * `map(object({ days = optional(number, 7) }))`. What TYPE does not speak of stays as it is. Types
 * inside each other are followed EVAL_NESTING_MAX deep. */
const struct datum *type_apply(struct scope *s, const struct datum *value, struct str type);

#endif
