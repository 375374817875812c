/* Which files of the walk hold something else than an earlier tree of git does. */
#ifndef REPO_CHANGES_H
#define REPO_CHANGES_H

#include "repo/repo.h"

struct repo_change {
    uint32_t file;     // index into the repository's files
    struct str before; // what it held
};

typedef vec(struct repo_change) repo_change_vec;

/* Lists them, CHANGES_MAX (limits.h) at most. TREE is the id of a tree as revision_find gives it.
 * False when more than contents differs (a file came, went, moved, or is of another kind), when
 * there are more, or when git cannot tell: then nothing is known. Texts belong to A. */
bool changes_since(const struct repo *r, struct arena *a, struct str tree, repo_change_vec *out);

#endif
