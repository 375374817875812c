/* Plain files outside the walk: the user's own checklist, catalogue and configuration. */
#ifndef REPO_FILES_H
#define REPO_FILES_H

#include "base/err.h"

/* Regular files below DIRECTORY (absolute) whose path below it matches PATTERN, sorted; no links
 * are followed. Empty when DIRECTORY is empty or missing. */
str_vec files_in(struct arena *a, struct str directory, struct str pattern);
/* PATH without links and "..", absolute; PATH itself when it is not there. */
struct str files_real(struct arena *a, struct str path);
/* Writes all of TEXT to FD; false, with errno, when it could not. */
bool files_write(int fd, struct str text);
/* Reads PATH wholly, at most LIMIT bytes. */
enum err files_read(struct arena *a, struct str path, uint64_t limit, struct str *text,
                    struct diag *d) MUST_CHECK;

#endif
