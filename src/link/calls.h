/* What calls give that nothing in the repository makes: environment variables, and what a function
 * gives that is handed to whoever will call it. Part of the resolver; asked by resolve.c. */
#ifndef LINK_CALLS_H
#define LINK_CALLS_H

#include "link/resolve.h"

/* The expression passed to CALL under NAME as a keyword argument; 0 none. */
code_ref call_keyword(const struct linker *l, uint32_t file, code_ref call, struct str name);
/* CALL, of a function CALLEE, reads an environment variable (role `environment` of the catalogue):
 * its name; STR_NONE for other calls. *OTHERWISE receives the expression of the default, or 0. */
struct str call_variable(struct linker *l, uint32_t file, code_ref call, struct str callee,
                         code_ref *otherwise);
/* What CALL gives when CALLEE is known to read the environment ("process.env.X", or the default,
 * which the environment may override) or to give what the function handed to it gives (role
 * `result`); NULL for other calls. */
const struct value *call_given(struct linker *l, uint32_t file, code_ref call, struct str callee);

#endif
