/* An earlier state of the repository as a directory of its own, so that it can be judged like any
 * other. Blobs are written as they are: no filter, no hook, no configuration of the user runs. */
#ifndef REPO_REVISION_H
#define REPO_REVISION_H

#include "base/err.h"

struct revision {
    struct str commit;    // id of the commit that the revision names
    struct str tree;      // id of the tree below the root
    struct str directory; // where it was written to; STR_NONE before revision_export
};

/* Removes what revision_export wrote (DIRECTORY of it); for a process that ends without releasing
 * its memory. */
void revision_remove(struct arena *a, struct str directory);
/* Finds REVISION (a branch, tag or commit; git's own syntax) in the repository around ROOT.
 * ERR_USAGE when ROOT lies in no git repository, or the revision is not there; D says which. */
enum err revision_find(struct revision *r, struct arena *a, struct str root, struct str revision,
                       struct diag *d) MUST_CHECK;
/* The text of the file PATH of R's tree, or STR_NONE: it is not there, no plain file, or over
 * LIMIT bytes. */
struct str revision_file(const struct revision *r, struct arena *a, struct str root,
                         struct str path, uint64_t limit);
/* Writes R's tree below a new directory, in a place for temporary files, that has the name of ROOT
 * (a unit may be named after it). It is removed again with A. Files over FILE_LOCK_MAX bytes become
 * empty ones of their size. ERR_IO when it cannot be written, ERR_LIMIT over FILES_MAX files. */
enum err revision_export(struct revision *r, struct arena *a, struct str root,
                         struct diag *d) MUST_CHECK;

#endif
