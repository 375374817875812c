/* How the source itself spells a value. */
#ifndef LINK_WRITTEN_H
#define LINK_WRITTEN_H

#include "read/code/ir.h"

/* EXPR of C as a reader of the source would name it: user.email, cols, row[].name, load().token.
 * Arguments are left out. Text lives in A or in C. STR_NONE when it is no chain of names, or one
 * too long to be of use. */
struct str written_text(const struct code_file *c, code_ref expr, struct arena *a);

#endif
