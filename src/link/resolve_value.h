/* Values inside of the resolver: what the files resolve*.c offer each other. Nobody else
 * includes it. Values belong to the arena of the round. */
#ifndef LINK_RESOLVE_VALUE_H
#define LINK_RESOLVE_VALUE_H

#include "link/resolve.h"

extern const struct value resolved_unknown;

struct value *resolved_new(struct linker *l, struct value v); // a copy of V
const struct value *resolved_named(struct linker *l, struct str name);
const struct expr *expr_at(const struct linker *l, uint32_t file, code_ref e);
/* The canonical name of MEMBER of what is called BASE. */
struct str resolved_member_name(struct linker *l, struct str base, struct str member);
/* The last export of that name; NULL without one. */
const struct code_export *resolved_export(const struct code_file *c, struct str name);
const struct value *resolved_of_function(struct linker *l, uint32_t file, code_ref function);
/* CLASS itself (VALUE_CLASS) or an instance of it (VALUE_INSTANCE); of a part the whole. */
const struct value *resolved_of_class(struct linker *l, uint32_t file, code_ref class,
                                      enum value_kind kind);
/* What CLASS extends; unknown when it extends nothing. */
const struct value *resolved_of_base(struct linker *l, uint32_t file, code_ref class);
/* The value of a declared type: an instance of a class, or NAME() of a library's type. */
const struct value *resolved_of_type(struct linker *l, uint32_t file, code_ref type);
/* V, which stands where TYPE was declared: when nothing is known of what made it, but of the type,
 * the type says what it is and V who made it. */
const struct value *resolved_declared(struct linker *l, const struct value *v, uint32_t file,
                                      code_ref type);
/* What a container gives to somebody who declares TYPED under NAME; TYPED without one. */
const struct value *resolved_injected(struct linker *l, uint32_t file, const struct value *typed,
                                      struct str name);
/* Member NAME of BASE, an instance of a class that extends PARENT, a class of a library. */
const struct value *resolved_of_library_member(struct linker *l, const struct value *base,
                                               const struct value *parent, struct str name);
bool resolved_is_null(const struct linker *l, const struct value *v);
bool resolved_is_weak(const struct linker *l,
                      const struct value *v); // null, unknown or a parameter

/* resolve_module.c */

/* NAME, which FILE does not bind: of its scope, or of a module whose names it all imports. */
const struct value *resolved_free_name(struct linker *l, uint32_t file, struct str name);
/* What FILE gets by an import. */
const struct value *resolved_import(struct linker *l, uint32_t file, const struct code_import *i);

/* resolve_handed.c */

/* The argument POSITION of CALL; NULL when there is none, or it is spread or named. */
const struct value *resolved_argument(struct linker *l, uint32_t file, code_ref call,
                                      uint32_t position);
/* Parameter B of a function that is handed to a call: what it is called with there; NULL unknown. */
const struct value *resolved_handed(struct linker *l, uint32_t file, const struct binding *b);

/* resolve_receiver.c */

/* What EXPR, the object or the call of an EXPR_RECEIVER, gives a block to run on. */
const struct value *resolved_receiver(struct linker *l, uint32_t file, code_ref expr);
/* The name E that nothing binds, in a block that runs on something. */
const struct value *resolved_scoped_name(struct linker *l, uint32_t file, const struct expr *e);
/* V, which may be an extension, as it works on RECEIVER: made by the call that the block is handed
 * to. */
const struct value *resolved_on_receiver(struct linker *l, uint32_t file, const struct value *v,
                                         code_ref receiver);
/* What a call of an extension works on; NULL when it does not say. */
const struct value *resolved_called_on(struct linker *l, uint32_t file, code_ref call);

#endif
