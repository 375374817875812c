/* See loose.h. Rails runs its initializers before all else, so that a constant of theirs is there
 * for every file, wherever it stands; a loader that goes by names of files knows nothing of it. Two
 * declarations of one name would be a guess, and count for none. */
#include "link/loose.h"

#include "link/resolve_value.h"

enum { TWICE = UINT32_MAX };

void loose_index(struct linker *l)
{
    map_init(&l->loose, l->keep);
    for (uint32_t file = 1; file < l->files_n; file++) {
        const struct code_file *c = l->files[file];
        if (!c->production || !str_eq(c->language, STR("ruby")))
            continue;
        for (uint32_t i = 1; i < c->exports.n; i++) {
            struct str name = c->exports.v[i].name;
            if (!name.n || name.p[0] < 'A' || name.p[0] > 'Z')
                continue;
            uint32_t *at = map_at(&l->loose, name, 0);
            *at = *at && *at != file ? TWICE : file;
        }
    }
}

const struct value *loose_constant(struct linker *l, struct str name)
{
    bool constant = name.n && name.p[0] >= 'A' && name.p[0] <= 'Z';
    uint32_t file = constant ? map_get(&l->loose, name, 0) : 0;
    if (!file || file == TWICE)
        return NULL;
    const struct value *v = resolve_export(l, file, name);
    // a class that is opened again belongs to the library that made it
    return v->kind == VALUE_INSTANCE || (v->kind == VALUE_NAME && v->origin) ? v : NULL;
}
