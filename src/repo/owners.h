/* CODEOWNERS: who answers for which paths. */
#ifndef REPO_OWNERS_H
#define REPO_OWNERS_H

#include "facts/facts.h"
#include "repo/repo.h"

struct owner_rule {
    struct str glob;   // as path_match takes it
    bool direct_only;  // the pattern ended in "/*": files of that directory, not below
    struct str owners; // space-separated; "" frees the paths of an owner
};

struct owners {
    struct str path; // the file that was read, STR_NONE when there is none
    vec(struct owner_rule) rules;
};

/* Reads the first of .github/, the root, docs/ and .gitlab/ that holds a CODEOWNERS file, as its
 * hosts do, and adds its rules to OUT as owner facts (OUT may be NULL). GitLab's sections are read,
 * their default owners applied; a rule of a later section wins over one before it. */
void owners_init(struct owners *o, struct arena *a, const struct repo *r, struct facts *out);

/* Owners of PATH, space-separated: those of the last rule that matches; "" when none does. */
struct str owners_of(const struct owners *o, struct str path);

#endif
