/* Functions of the repository that are called like methods of their first parameter (C#, Kotlin):
 * value.Extend(x) means Extend(value, x). Part of the resolver; asked by resolve.c. */
#ifndef LINK_EXTENSIONS_H
#define LINK_EXTENSIONS_H

#include "link/resolve.h"

/* Finds all of them, once, before anything is resolved. */
void extensions_index(struct linker *l);
/* The extension NAME that RECEIVER may be called with ARGS arguments by, from FILE: its kind is
 * VALUE_FUNCTION; NULL when there is none, or none whose first parameter is of its type. */
const struct value *extension_of(struct linker *l, uint32_t file, const struct value *receiver,
                                 struct str name, uint32_t args);

/* The function that RECEIVER, a class of a library, was given as its method NAME by a call of its
 * method macro (PHP); NULL for others. */
const struct value *macro_of(struct linker *l, const struct value *receiver, struct str name);

#endif
