// Names of errors and the making of diagnostics.
#include "base/err.h"

const char *err_text(enum err e)
{
    static const char *const texts[] = {
#define ERR(name, text) text,
#include "base/err.def"
#undef ERR
    };
    return texts[e];
}

enum err diag_set(struct diag *d, struct arena *a, enum err err, struct str path, int64_t line,
                  const char *format, ...)
{
    if (!d)
        return err;
    va_list args;
    va_start(args, format);
    *d = (struct diag){err, arena_str(a, path), line, arena_vprintf(a, format, args)};
    va_end(args);
    return err;
}
