/* The latest commits that touched the files below a directory. */
#ifndef REPO_HISTORY_H
#define REPO_HISTORY_H

#include "base/arena.h"
#include "base/vec.h"

struct commit_line {
    struct str id;     // abbreviated, 8 digits
    struct str author; // name only
    struct str text;   // first line of the message
    int64_t time;      // seconds since 1970
};

typedef vec(struct commit_line) commit_line_vec;

/* At most N of them, newest first, among the last HISTORY_MAX commits of HEAD, for the repository
 * around ROOT; nothing outside git. With PATHS (directories below ROOT; empty: all of it) only those
 * that touched one of them. Merges are left out: what they bring has commits of its own. */
void history_latest(struct arena *a, struct str root, const str_vec *paths, uint32_t n,
                    commit_line_vec *out);

#endif
