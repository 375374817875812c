/* The Terraform of a repository by directory: what each module declares, which one calls which, and
 * the values that files give to the root modules. */
#ifndef LINK_TERRAFORM_MODULE_H
#define LINK_TERRAFORM_MODULE_H

#include "base/map.h"
#include "link/terraform_eval.h"

struct tf_document {
    uint32_t file; // index in the repository
    const struct fact_document *row;
    const struct datum *body;
    bool emitted;
};

struct tf_module {
    struct str directory;
    vec(uint32_t) documents; // indexes into tf_repository.documents
    struct map variables;    // name -> index into variable_documents + 1
    struct map locals;       // name -> index into local_values + 1
    vec(uint32_t) variable_documents;
    vec(const struct datum *) local_values;
    vec(uint32_t) values; // documents with the values of a root, those that win last
    bool production;      // its files are no tests, examples or vendored code
    bool called;          // some module of the repository calls it
    bool rehearsal;       // a root for development or tests, beside one for production
};

struct tf_repository {
    struct arena *a;
    const struct repo *repo;
    vec(struct tf_document) documents;
    vec(struct tf_module) modules; // sorted by directory
    struct map by_directory;       // directory -> index + 1
};

/* Collects the documents of format hcl from FILES, the facts of each file of REPO (NULL for files
 * without). Everything belongs to A. */
void tf_collect(struct tf_repository *t, struct arena *a, const struct repo *repo,
                struct facts *const *files);
/* The module that a call with SOURCE, written in DIRECTORY, means; NULL when it lies elsewhere. */
struct tf_module *tf_called(struct tf_repository *t, struct str directory, struct str source);
/* The document of KIND "terraform.module", or the Terragrunt file, D calls this source. STR_NONE
 * for other documents. */
struct str tf_source(const struct tf_document *d);

enum tf_environment { TF_NO_ENVIRONMENT, TF_PRODUCTION, TF_OTHER };

/* The environment that a path or name speaks of; non-prod and pre-prod are not production. */
enum tf_environment tf_environment(struct str path);

#endif
