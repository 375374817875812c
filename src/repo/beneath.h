/* Opening files beneath a directory without ever leaving it, whatever links lie on the way. */
#ifndef REPO_BENEATH_H
#define REPO_BENEATH_H

#include "base/limits.h"
#include "base/str.h"

/* Follows the links in PATH (relative to the directory ROOT_FD) and stores the link-free path of
 * what they lead to in RESOLVED, NUL-terminated. False with errno set: EXDEV when it leads out of
 * the root (absolute links count as such) or into .git, ELOOP, ENOENT, ENAMETOOLONG. */
bool beneath_resolve(int root_fd, struct str path, char resolved[PATH_LENGTH_MAX]);

/* Opens PATH for reading, never outside ROOT_FD and never blocking. -1 with errno set. */
int beneath_open(int root_fd, struct str path);

/* The same without openat2(2), which older kernels and some containers refuse. */
int beneath_open_stepwise(int root_fd, struct str path);

#endif
