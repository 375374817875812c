/* FEATURE: which of several services of a repository is meant. */
#ifndef REPO_SELECT_H
#define REPO_SELECT_H

#include "repo/repo.h"

struct repo_service {
    struct str name, alias; // alias: what its manifest calls it; STR_NONE
    str_vec paths;          // directories or patterns; what lies below them belongs to it
    struct str why;         // the file that shows it: a Dockerfile, a Procfile, prod-readiness.yaml
    bool declared;          // by prod-readiness.yaml
};

typedef vec(struct repo_service) repo_service_vec;

/* The services of R: DECLARED ones (their paths may be empty: the whole repository), then units
 * that have an image, a Procfile or a serverless file of their own and lie in no declared one. */
void repo_services(const struct repo *r, const repo_service_vec *declared, struct arena *a,
                   repo_service_vec *out);
/* A repository with fewer than two services is judged whole, whatever FEATURE says: it is a label.
 * With several, FEATURE names one by its name or directory, case and punctuation aside; the files
 * of the others leave r->files. ERR_USAGE with the candidates in D when none or several match. */
enum err repo_select(struct repo *r, const repo_service_vec *declared, struct str feature,
                     struct diag *d) MUST_CHECK;

#endif
