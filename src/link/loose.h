/* Names that no import and no convention of file names finds: constants of Ruby that an initializer
 * or any other file declares under a full name (Metrics::ORDERS), once in the repository, macros of
 * Rust, and those that the root of a program takes for all its modules. Part of the resolver. */
#ifndef LINK_LOOSE_H
#define LINK_LOOSE_H

#include "link/resolve.h"

/* Finds all of them, once, before anything is resolved. */
void loose_index(struct linker *l);
/* What the constant NAME stands for; NULL when no file, or more than one, declares it. */
const struct value *loose_constant(struct linker *l, struct str name);
/* The same of a name that FILE uses inside the modules and classes that it opens. */
const struct value *loose_constant_from(struct linker *l, uint32_t file, struct str name);
/* What the macro NAME means in FILE: the one of the repository, whose function is named NAME!, or
 * one of a crate whose macros the root of the program takes for all modules (#[macro_use] extern
 * crate rocket); NULL when there is none, or when two files of the repository declare it. */
const struct value *loose_macro(struct linker *l, uint32_t file, struct str name);

#endif
