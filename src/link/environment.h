/* Environment variables as the repository's own production files set them: manifests, Compose,
 * Dockerfiles, env files. What they say is what `process.env.X` is in production. */
#ifndef LINK_ENVIRONMENT_H
#define LINK_ENVIRONMENT_H

#include "base/map.h"
#include "facts/facts.h"

struct variable {
    struct str value; // STR_NONE when files disagree
    struct str path;  // where it is set
    int64_t line;
    bool deployed; // by a manifest: outweighs env files
};

struct environment {
    struct map of;                  // name -> number in variables
    vec(struct variable) variables; // [0]: unknown
    struct arena *arena;
};

void environment_init(struct environment *e, struct arena *a);
/* Takes the configuration rows of one file. */
void environment_add(struct environment *e, const struct facts *f);
/* What production sets NAME to ("process.env.X" or X); NULL when nothing does. */
const struct variable *environment_get(const struct environment *e, struct str name);
/* The parameter NAME inside a connection text: postgres://host/db?name=5; STR_NONE. */
struct str connection_parameter(struct str text, struct str name);

#endif
