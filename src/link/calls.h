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
/* What CALL gives when CALLEE is known to read the environment: "process.env.X", or the default,
 * which the environment may override; NULL for other calls. */
const struct value *call_given(struct linker *l, uint32_t file, code_ref call, struct str callee);
/* The class of which CALL, of CALLEE, gives an instance (role `instance` of the catalogue: the
 * class handed to it, or whose member it is: Model.objects.get()); NULL for other calls. */
const struct value *call_instance(struct linker *l, uint32_t file, code_ref call,
                                  const struct value *callee);
/* EXPR, the default of a parameter, hands a function to whoever will call this one (role `result`
 * of the catalogue: Depends(f)): what that function gives; NULL for others. */
const struct value *call_result(struct linker *l, uint32_t file, code_ref expr);

/* EXPR, an index of BASE, is Annotated[T, Depends(f)]: T, made by that call; NULL for others. */
const struct value *call_annotated(struct linker *l, uint32_t file, code_ref expr,
                                   const struct value *base);
/* The function that TYPE, the declared type of a parameter, is filled by; kind VALUE_FUNCTION, or
 * NULL. */
const struct value *call_injected(struct linker *l, uint32_t file, code_ref type);
/* The same for a parameter of TYPE (0 none) whose default is GIVEN: user = Depends(f). */
const struct value *call_default(struct linker *l, uint32_t file, code_ref type, code_ref given);

#endif
