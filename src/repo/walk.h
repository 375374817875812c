/* The walk: every file below a directory, with its size, none of them opened. */
#ifndef REPO_WALK_H
#define REPO_WALK_H

#include "base/err.h"

struct checkout; // repo/git.h

struct walk_file {
    struct str path; // relative to the root
    uint64_t bytes;
    int64_t seconds;      // time of the last change
    uint32_t nanoseconds; // its fraction
    uint64_t inode;
    int64_t changed; // nanoseconds since 1970: when content, name or rights last changed
    bool executable;
    bool link; // a link to a file inside the root; the size is the target's
};

struct walk {
    struct arena *arena;
    int root_fd;                     // the directory, open for reading
    const struct checkout *checkout; // NULL outside git
    vec(struct walk_file) files;     // out, sorted by path
    bool full;                       // FILES_MAX was reached
    diag_vec *skipped;               // out: what was not taken and why, in no order
};

/* Walks. Directories that links lead to are not entered; links to files inside the root are files.
 * Ignored files and the build directories of all ecosystems are left out without a word; devices,
 * sockets, unreadable or oddly named files, links out of the root and nested repositories are
 * named. The fields in, root_fd and the checkout, are the caller's. */
void walk_run(struct walk *w);

/* PATH as it can be printed: control bytes and what is no UTF-8 become \xNN. */
struct str walk_printable(struct arena *a, struct str path);

#endif
