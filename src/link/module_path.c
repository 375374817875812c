// A path under construction; see module_path.h.
#include "link/module_path.h"

#include <string.h>

struct str path_of(const struct path_buffer *b)
{
    return (struct str){b->text, b->n};
}

void path_append_raw(struct path_buffer *b, struct str s)
{
    if (b->n + s.n >= sizeof b->text) {
        b->bad = true;
        return;
    }
    memcpy(b->text + b->n, s.n ? s.p : "", s.n);
    b->n += s.n;
}

void path_append(struct path_buffer *b, struct str path)
{
    for (struct str segment; str_split(&path, '/', &segment);) {
        if (segment.n == 0 || str_eq(segment, STR(".")))
            continue;
        if (str_eq(segment, STR(".."))) {
            if (b->n == 0) {
                b->bad = true;
                return;
            }
            while (b->n && b->text[b->n - 1] != '/')
                b->n--;
            b->n -= b->n > 0;
            continue;
        }
        if (b->n)
            path_append_raw(b, STR("/"));
        path_append_raw(b, segment);
    }
}

struct path_buffer path_join(struct str directory, struct str path)
{
    struct path_buffer b;
    b.n = 0;
    b.bad = false;
    path_append(&b, directory);
    path_append(&b, path);
    return b;
}
