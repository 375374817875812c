// Finding a report format by its name; see format.h.
#include "report/format.h"

const struct format *format_find(struct str name)
{
    for (const struct format *const *f = formats; *f; f++)
        if (str_eq(name, str_c((*f)->name)))
            return *f;
    return NULL;
}
