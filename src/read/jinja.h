/* Templates of Ansible as what they become: offsets and lines stay, what is filled in is a variable
 * that nobody knows. */
#ifndef READ_JINJA_H
#define READ_JINJA_H

#include "base/arena.h"
#include "base/str.h"

/* TEXT in A with statements and comments of Jinja ({% %}, {# #}) as blanks, and each expression
 * {{ name }} as the variable ${_name_} of the same length, which every reader of configuration takes
 * for a value from outside. What does not end stays as it is, and all that follows it. */
struct str jinja_masked(struct arena *a, struct str text);

#endif
