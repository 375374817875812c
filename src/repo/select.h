/* FEATURE: which of several services of a repository is meant. */
#ifndef REPO_SELECT_H
#define REPO_SELECT_H

#include "repo/repo.h"

/* A repository with fewer than two services is judged whole, whatever FEATURE says: it is a label.
 * With several (units that have an image, a Procfile or a serverless file of their own), FEATURE
 * names one by unit or directory, case and punctuation aside; the files of the others leave
 * r->files. ERR_USAGE with the candidates in D when none or several match. */
enum err repo_select(struct repo *r, struct str feature, struct diag *d) MUST_CHECK;

#endif
