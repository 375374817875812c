/* Environment variables as the repository's own production files set them: manifests, Compose,
 * Dockerfiles, env files. What they say is what `process.env.X` is in production. */
#ifndef LINK_ENVIRONMENT_H
#define LINK_ENVIRONMENT_H

#include "base/map.h"
#include "facts/facts.h"
#include "link/properties.h"

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
    struct properties properties; // of configuration files that frameworks load
};

void environment_init(struct environment *e, struct arena *a);
/* Takes the configuration rows of one file. */
void environment_add(struct environment *e, const struct facts *f);
/* What production sets NAME to ("process.env.X" or X); NULL when nothing does. */
const struct variable *environment_get(const struct environment *e, struct str name);
/* What production sets property NAME of UNIT to, by an environment variable or a file. PLACE, when
 * not NULL, receives it with where it is set. Placeholders are filled in as far as they are known;
 * STR_NONE unknown. The text belongs to A. */
struct str environment_property(const struct environment *e, struct arena *a, uint32_t unit,
                                struct str name, struct variable *place);
/* TEXT with its ${placeholders} and their ${name:defaults} filled in; STR_NONE when one of them is
 * unknown, TEXT itself without any. */
struct str environment_fill(const struct environment *e, struct arena *a, uint32_t unit,
                            struct str text);
/* The parameter NAME inside a connection text: postgres://host/db?name=5; STR_NONE. */
struct str connection_parameter(struct str text, struct str name);

#endif
