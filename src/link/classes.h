/* Classes across files: parts that stand apart from the declaration (methods in another file), what
 * fields are given from outside of the class (struct literals, assignments), and interfaces that
 * only one class implements. Part of the resolver; asked by resolve.c. */
#ifndef LINK_CLASSES_H
#define LINK_CLASSES_H

#include "link/resolve.h"

struct class_ref {
    uint32_t file;
    code_ref class; // 0: none
};

/* Indexes the classes of L's files: before anything is resolved. */
void classes_index(struct linker *l);
/* Finds out who constructs and assigns what: at the end of the first round. */
void classes_collect(struct linker *l);

/* Where CLASS is declared, when it is only a part; else CLASS itself. */
struct class_ref class_whole(const struct linker *l, uint32_t file, code_ref class);
/* The field or method NAME of CLASS or one of its parts, bases left out. *FILE receives its file.
 * NULL: none. */
const struct code_field *class_field(const struct linker *l, uint32_t *file, code_ref class,
                                     struct str name);
/* The only class that has all methods of the interface CLASS; .class 0: none, or several. */
struct class_ref class_implementation(struct linker *l, uint32_t file, code_ref class);
/* The classes that have all methods of the interface CLASS; returns how many, 0 when there are more
 * than a few. *FOUND, which L owns, is valid when there are some. */
uint32_t class_implementers(struct linker *l, uint32_t file, code_ref class,
                            const struct class_ref **found);
/* What field NAME of INSTANCE holds by the literal that made it, or where that is not known by the
 * first literal or assignment that says; NULL: none does. TYPED: the field's type is declared, and
 * no basic one. */
const struct value *class_given(struct linker *l, const struct value *instance, struct str name,
                                bool typed);

#endif
