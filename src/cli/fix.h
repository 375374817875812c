/* Edits of files, made from what was found: each is a place of a file and what stands there instead.
 * Whoever makes them only knows text; who writes them knows nothing of meaning. */
#ifndef CLI_FIX_H
#define CLI_FIX_H

#include "base/vec.h"
#include "evaluation.h"

struct text_edit { // bytes FROM..TO of the file become TEXT
    size_t from, to;
    struct str text;
};

typedef vec(struct text_edit) text_edit_vec;

/* fix_code.c. Puts the edit WHAT ("PATH:LINE: timeout: 5000", less its place) of the form FORM
 * (src/link/edit.c) into SOURCE, whose call stands at LINE. NULL, or why it is left to a person. */
const char *fix_code(struct arena *a, struct str language, struct str source, int64_t line,
                     struct str form, struct str what, text_edit_vec *out);

/* fix_limits.c. Gives the container or service that begins at LINE of the YAML text SOURCE limits
 * of memory and processor where it has none. NULL, or why it is left to a person. */
const char *fix_limits(struct arena *a, struct str source, int64_t line, bool compose,
                       text_edit_vec *out);

/* patch.c. Sorts EDITS, drops doubles; false when two touch each other. */
bool patch_order(text_edit_vec *edits);
/* SOURCE with EDITS, in order. */
struct str patch_apply(struct arena *a, struct str source, const text_edit_vec *edits);
/* The same as a unified diff of the file PATH. */
struct str patch_text(struct arena *a, struct str path, struct str source,
                      const text_edit_vec *edits);

/* fix_secret.c. Would PATCH, of the file PATH, repeat a line that holds one of SECRETS (path, line,
 * rule of each candidate)? */
bool fix_shows_secret(const struct query_result *secrets, struct str path, struct str patch);

#endif
