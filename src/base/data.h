/* The program's own data files (checklist, catalogue, vocabulary, rules, schemas), embedded at
 * build time by tools/embed.py, sorted by path. */
#ifndef BASE_DATA_H
#define BASE_DATA_H

#include "base/str.h"

struct data_file {
    const char *path;           // "vocabulary/outbound_call.sql"
    const unsigned char *bytes; // NUL-terminated behind the end
    size_t n;
};

extern const struct data_file data_files[];
extern const size_t data_files_n;

static inline struct str data_text(const struct data_file *f)
{
    return (struct str){(const char *)f->bytes, f->n};
}

#endif
