/* Which environment a name speaks of: values-prod.yaml, overlays/staging, payments-live. */
#ifndef RENDER_ENVIRONMENT_H
#define RENDER_ENVIRONMENT_H

#include "base/str.h"

enum environment_rank { // the higher, the nearer to production
    ENVIRONMENT_DEVELOPMENT,
    ENVIRONMENT_STAGING,
    ENVIRONMENT_UNSAID,
    ENVIRONMENT_PRODUCTION,
};

/* Of a path or name: the word nearest to development decides, so that pre-prod is staging and
 * prod/dev-tools.yaml is not production. */
enum environment_rank environment_of(struct str name);
/* True when every word of NAME that is not among the space-separated IGNORED is one for production:
 * values-prod.yaml, not values-prod-eu.yaml. */
bool environment_only_production(struct str name, const char *ignored);

#endif
