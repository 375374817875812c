/* The expressions of Terraform, as far as they are known without applying anything: literals,
 * templates, operators, conditions, for, splats, common functions, variables and locals. What rests
 * on anything else is unknown, with the text of where it would come from; nothing is guessed. */
#ifndef LINK_TERRAFORM_EVAL_H
#define LINK_TERRAFORM_EVAL_H

#include "link/terraform_datum.h"
#include "repo/repo.h"

struct eval {
    struct arena *a;
    const struct repo *repo; // for file(); NULL: no files
    uint64_t steps;          // left; at 0 everything becomes unknown
    uint64_t bytes;          // of files and texts that may still be made
};

// A name that a block or a for brings: each, count, the iterator of a dynamic block.
struct binding {
    struct str name;
    const struct datum *value;
    const struct binding *outer;
};

struct scope {
    struct eval *e;
    /* Value of `var.NAME` and `local.NAME`; NULL when there is none. */
    const struct datum *(*variable)(struct scope *s, struct str name);
    const struct datum *(*local)(struct scope *s, struct str name);
    void *context;
    struct str module, root; // directories: path.module, path.root
    const struct binding *bindings;
    uint32_t depth; // of locals and modules inside each other
};

/* The value of D, a body or value as written: templates are computed, dynamic blocks become the
 * blocks they make, the rest is copied. Belongs to the arena of the scope's eval. */
const struct datum *eval_datum(struct scope *s, const struct datum *d);
/* The value of one template: `${var.x}`, `a-${var.x}`. */
const struct datum *eval_template(struct scope *s, struct str text);
/* NAME(ARGUMENTS) for the functions that are known; NULL for all others and for arguments that do
 * not do. */
const struct datum *eval_function(struct scope *s, struct str name,
                                  const struct datum *const *arguments, uint32_t n);

/* PATH, which may have ./ and ../ inside, as one from the root of the repository; STR_NONE when it
 * leads out of it. */
struct str eval_path(struct arena *a, struct str path);

#endif
