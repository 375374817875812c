// Imports by language; see imports.h.
#include "sieve/imports.h"

struct imports imports_scan(struct str language, struct str text)
{
    struct imports it = {.text = text};
    for (size_t i = 0; import_scanners[i] && !it.scanner; i++)
        if (str_among(import_scanners[i]->languages, language))
            it.scanner = import_scanners[i];
    return it;
}

bool imports_next(struct imports *it, struct str *specifier)
{
    it->member = STR_NONE;
    it->unloaded = false;
    return it->scanner && it->scanner->next(it, specifier);
}
