/* A path under construction without memory of its own: for module systems, which are asked by many
 * threads. */
#ifndef LINK_MODULE_PATH_H
#define LINK_MODULE_PATH_H

#include "base/limits.h"
#include "base/str.h"

struct path_buffer { // without "." and ".."
    char text[PATH_LENGTH_MAX];
    size_t n;
    bool bad; // left the root, or too long
};

struct str path_of(const struct path_buffer *b);
/* Appends S as it stands. */
void path_append_raw(struct path_buffer *b, struct str s);
/* Appends the segments of PATH one by one, resolving "." and "..". */
void path_append(struct path_buffer *b, struct str path);
/* DIRECTORY/PATH. */
struct path_buffer path_join(struct str directory, struct str path);

#endif
