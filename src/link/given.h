/* What a class or a value is given by annotations and containers, without anybody writing a call:
 * members that a library adds to an annotated class (a logger, the implementation of an interface
 * that describes requests), the value that a provider makes for everybody who asks for its type,
 * the only class that implements an interface. Part of the resolver; asked by resolve.c. */
#ifndef LINK_GIVEN_H
#define LINK_GIVEN_H

#include "link/classes.h"

/* Finds out who provides what and who extends whom: at the end of the first round. */
void given_collect(struct linker *l);

/* Member NAME that the decorators of CLASS give it, as the catalogue knows; NULL none. */
const struct value *given_member(struct linker *l, uint32_t file, code_ref class, struct str name);
/* The value that a provider of the unit of FILE makes for a parameter or field NAME, whose declared
 * type is TYPED; NULL when there is none or it is not clear which. */
const struct value *given_value(struct linker *l, uint32_t file, const struct value *typed,
                                struct str name);
/* Is FUNCTION called by a container, which looks for its arguments by their types? */
bool given_injects(struct linker *l, uint32_t file, code_ref function);
/* What a decorator between FIRST and END says that a field or parameter holds: its first argument,
 * when it names a configuration value. NULL: nothing does. */
const struct value *given_configuration(struct linker *l, uint32_t file, code_ref first,
                                        code_ref end);
/* What a decorator between FIRST and END makes of a field or parameter whose declared type is TYPED:
 * @GrpcClient("stock") Stock stock, where Stock is generated. TYPED where the catalogue knows it or
 * no such decorator. */
const struct value *given_marked(struct linker *l, uint32_t file, code_ref first, code_ref end,
                                 const struct value *typed);
/* The only class that names CLASS as its base or as what it implements; .class 0: none, several. */
struct class_ref given_subclass(struct linker *l, uint32_t file, code_ref class);
/* The method NAME of CLASS or its bases that takes ARGS arguments; without one of that number, any
 * of that name. *FILE receives its file; 0 none. */
code_ref given_overload(struct linker *l, uint32_t *file, code_ref class, struct str name,
                        uint32_t args);

#endif
