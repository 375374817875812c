/* The modules a JavaScript or TypeScript file names, found without parsing it. */
#ifndef SIEVE_IMPORTS_H
#define SIEVE_IMPORTS_H

#include "base/str.h"

struct imports {
    struct str text;
    size_t at;
    bool unloaded; // the last one taken is not loaded: types alone, or only its path is asked for
};

struct imports imports_scan(struct str text);
/* Takes the next module specifier: the literal of import, export ... from, require() and import().
 * Comments and strings are not told from code, so it may find too much, never too little of what is
 * written as a plain literal. The slice borrows from the text. False at the end. */
bool imports_next(struct imports *it, struct str *specifier);

#endif
