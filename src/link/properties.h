/* Properties as the configuration files of JVM frameworks set them for production: application.yml,
 * application.properties and those of a production profile, which wins; environment variables win
 * over both. Names are relaxed: connection-timeout, connectionTimeout and connection_timeout are
 * one. Other profiles (dev, test) say nothing. */
#ifndef LINK_PROPERTIES_H
#define LINK_PROPERTIES_H

#include "base/map.h"
#include "facts/facts.h"

struct property {
    struct str value; // STR_NONE when files of the same weight disagree
    struct str path;
    int64_t line;
    int weight; // 1 for all profiles, 2 for one of production
};

struct properties {
    struct arena *arena;
    struct map of;            // "unit:relaxed name", "*:relaxed name" -> number in all
    vec(struct property) all; // [0] unknown
};

void properties_init(struct properties *p, struct arena *a);
/* Takes the configuration rows of one file. */
void properties_add(struct properties *p, const struct facts *f);
/* What NAME is in UNIT (index), or in the only place of the repository that sets it; NULL none.
 * The value may hold placeholders. */
const struct property *properties_get(const struct properties *p, uint32_t unit, struct str name);
/* NAME as an environment variable: SPRING_DATASOURCE_URL. Belongs to A. */
struct str property_variable(struct arena *a, struct str name);

#endif
