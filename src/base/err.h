/* Errors and diagnostics. Fallible functions return enum err and explain themselves in a struct
 * diag. A bad input file is a diagnostic and a coverage note, never a stop. */
#ifndef BASE_ERR_H
#define BASE_ERR_H

#include "base/vec.h"

enum err {
#define ERR(name, text) ERR_##name,
#include "base/err.def"
#undef ERR
};

#define MUST_CHECK __attribute__((warn_unused_result))

const char *err_text(enum err e);

/* What happened, where. Texts belong to the arena that was given to diag_set. */
struct diag {
    enum err err;
    struct str path; // file concerned, STR_NONE when none
    int64_t line;    // from 1; 0 unknown
    struct str text; // one line, without the path
};

/* Fills D (which may be NULL) and returns ERR, so callers write `return diag_set(...)`. */
enum err diag_set(struct diag *d, struct arena *a, enum err err, struct str path, int64_t line,
                  const char *format, ...) __attribute__((format(printf, 6, 7)));

typedef vec(struct diag) diag_vec;

#endif
