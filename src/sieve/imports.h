/* The modules a file of code names, found without parsing it. One file a language
 * (imports_<language>.c), collected by the build. */
#ifndef SIEVE_IMPORTS_H
#define SIEVE_IMPORTS_H

#include "base/str.h"

struct imports {
    struct str text;
    size_t at;
    struct str module; // whose names are being taken; STR_NONE between imports
    bool spans;        // ... in a list that may span lines
    struct str member; // with the last one taken: a name of it, which may be a module itself
    bool unloaded; // the last one taken is not loaded: types alone, or only its path is asked for
    const struct import_scanner *scanner; // NULL: the language has none
};

struct import_scanner {
    const char *languages; // space-separated classify_language names
    /* Takes the next module specifier, as the language's module system reads it
     * (src/link/modules.h), from IT->at on. The slice borrows from the text. False at the end. */
    bool (*next)(struct imports *it, struct str *specifier);
};

extern const struct import_scanner *const import_scanners[]; // NULL-terminated

struct imports imports_scan(struct str language, struct str text);
/* Takes the next module specifier. Comments and strings are not told from code, so it may find too
 * much, never too little of what is written plainly. The slices borrow from the text. False at the
 * end. */
bool imports_next(struct imports *it, struct str *specifier);

#endif
