/* What an application object keeps for the code that its requests reach, in whatever file: what is
 * assigned to app.state (Starlette) and app.locals (Express), and Flask's configuration, which is
 * assigned by key, updated, or taken from an object. Part of the resolver; asked by resolve.c. */
#ifndef LINK_APPLICATION_H
#define LINK_APPLICATION_H

#include "link/resolve.h"

/* Finds out what is kept: at the end of the first round. */
void application_collect(struct linker *l);

/* What MEMBER, an expression of FILE, was given: request.app.state.pool, req.app.locals.db,
 * current_app.config["HTTP_TIMEOUT"]; NULL for others. */
const struct value *application_kept(struct linker *l, uint32_t file, const struct expr *member);
/* What CALL gives, where it asks Flask's configuration by name: current_app.config.get("TIMEOUT", 5),
 * the default where nothing else is known; NULL for other calls. */
const struct value *application_asked(struct linker *l, uint32_t file, code_ref call);

#endif
