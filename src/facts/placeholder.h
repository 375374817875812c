/* Texts that stand where somebody was to write something: CHANGE_ME, <your team>, TBD, 00000. */
#ifndef FACTS_PLACEHOLDER_H
#define FACTS_PLACEHOLDER_H

#include "base/str.h"

/* True when TEXT, the value of a field, says that nobody filled it in. A name of which such a word
 * is only a part ("todo-app", "status.example") is none. */
bool is_placeholder(struct str text);

#endif
