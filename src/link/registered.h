/* What a program tells its container to give to whoever asks for it: clients registered under the
 * class that will use them or under a name, values registered under a type. The catalogue says
 * which calls do that: role `registration` (link takes the call for the one that made what the
 * container gives), `registered` (what asks for it: a call by the name that is its first argument,
 * or a parameter of that type in the constructor of a registered class), `provider` (its argument,
 * or what the function handed to it gives, is the value of the type argument `<0>`). Part of the
 * resolver; asked by resolve.c and given.c. */
#ifndef LINK_REGISTERED_H
#define LINK_REGISTERED_H

#include "link/resolve.h"

/* Finds out who is registered: at the end of the first round. */
void registered_collect(struct linker *l);

/* TYPED, the value of a declared type that a container fills in function FUNCTION of FILE, with the
 * registration as what made it, or the registered value itself; TYPED when there is none. */
const struct value *registered_given(struct linker *l, uint32_t file, code_ref function,
                                     const struct value *typed);
/* What made the value of CALL, of CALLEE, which asks for it by name; .call 0: nothing known. */
struct call_site registered_named(struct linker *l, uint32_t file, code_ref call,
                                  struct str callee);
/* What CALL, of CALLEE, gets from the container by a type argument (role `instance`); NULL for
 * other calls. */
const struct value *registered_asked(struct linker *l, uint32_t file, code_ref call,
                                     struct str callee);
/* Member NAME of interface CLASS, which a library implements because it is registered; NULL. */
const struct value *registered_member(struct linker *l, uint32_t file, code_ref class,
                                      struct str name);

#endif
