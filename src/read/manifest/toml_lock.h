/* Lock files that are lists of [[package]] tables: Cargo.lock, poetry.lock, uv.lock, pdm.lock. */
#ifndef READ_MANIFEST_TOML_LOCK_H
#define READ_MANIFEST_TOML_LOCK_H

#include "base/str.h"

struct toml_package {
    uint32_t line; // of its name
    struct str name, version, category;
    struct str source; // as written; STR_NONE when the package has none
    struct str groups; // as written
    bool optional;
};

struct toml_lock {
    struct str rest;
    uint32_t line;
    bool inside; // behind a [[package]] whose values are next
};

void toml_lock_init(struct toml_lock *l, struct str text);
/* The next package that has a name; false at the end. */
bool toml_lock_next(struct toml_lock *l, struct toml_package *p);

#endif
