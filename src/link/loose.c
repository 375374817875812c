/* See loose.h. Rails runs its initializers before all else, so that a constant of theirs is there
 * for every file, wherever it stands; a loader that goes by names of files knows nothing of it. Two
 * declarations of one name would be a guess, and count for none. The root of a Rust program that
 * says #[macro_use] extern crate x; has the macros of x in all its modules, and
 * what macro_rules! declares is there for all files that come after it. */
#include "link/loose.h"

#include "base/limits.h"
#include "link/resolve_value.h"

enum { TWICE = UINT32_MAX };

static void take_crates(struct linker *l, const struct code_file *c)
{
    struct str base = path_base(c->path);
    if (!str_eq(base, STR("main.rs")) && !str_eq(base, STR("lib.rs")))
        return;
    for (uint32_t i = 1; i < c->imports.n; i++) {
        const struct code_import *m = &c->imports.v[i];
        if (!m->binding && str_eq(m->name, STR("*")) && str_find_char(m->module, '.', 0) < 0)
            vec_push(l->keep, &l->crates, m->module);
    }
}

void loose_index(struct linker *l)
{
    map_init(&l->loose, l->keep);
    for (uint32_t file = 1; file < l->files_n; file++) {
        const struct code_file *c = l->files[file];
        bool rust = str_eq(c->language, STR("rust"));
        if (c->production && rust)
            take_crates(l, c);
        if (!c->production || (!rust && !str_eq(c->language, STR("ruby"))))
            continue;
        for (uint32_t i = 1; i < c->exports.n; i++) {
            struct str name = c->exports.v[i].name;
            bool constant = name.n && name.p[0] >= 'A' && name.p[0] <= 'Z';
            if (rust ? !str_ends(name, STR("!")) : !constant)
                continue;
            uint32_t *at = map_at(&l->loose, name, 0);
            *at = *at && *at != file ? TWICE : file;
        }
    }
}

// Whether NAME is of Ruby itself or of a library: a class of it that is opened again is still theirs.
static bool is_foreign(struct linker *l, struct str name)
{
    const struct str core[] = {
        STR("Array"),     STR("Comparable"), STR("Date"),   STR("DateTime"), STR("Enumerable"),
        STR("Exception"), STR("File"),       STR("Float"),  STR("Hash"),     STR("IO"),
        STR("Integer"),   STR("Kernel"),     STR("Module"), STR("Object"),   STR("Proc"),
        STR("Process"),   STR("Random"),     STR("String"), STR("Symbol"),   STR("Thread"),
        STR("Time")};
    ptrdiff_t colon = str_find_char(name, ':', 0);
    struct str root = colon < 0 ? name : str_sub(name, 0, (size_t)colon);
    for (size_t i = 0; i < sizeof core / sizeof *core; i++)
        if (str_eq(root, core[i]))
            return true;
    struct str marked = arena_join(l->arena, STR("::"), root); // see add_starts of the catalogue
    return l->knows.is_known(l->knows.context, marked) || l->knows.is_known(l->knows.context, root);
}

const struct value *loose_constant(struct linker *l, struct str name)
{
    bool constant = name.n && name.p[0] >= 'A' && name.p[0] <= 'Z';
    uint32_t file = constant ? map_get(&l->loose, name, 0) : 0;
    if (!file || file == TWICE)
        return NULL;
    const struct value *v = resolve_export(l, file, name);
    // a class of a library that is opened again belongs to it, and says no base
    bool begun =
        v->kind == VALUE_CLASS && v->file && l->files[v->file]->classes.v[v->ref].base != 0;
    bool alias = v->kind == VALUE_NAME && !v->origin && str_find_char(v->name, '.', 0) < 0;
    bool opened = v->kind == VALUE_CLASS && !begun && is_foreign(l, name);
    return !opened && !alias && v->kind != VALUE_UNKNOWN && v->kind != VALUE_MODULE ? v : NULL;
}

const struct value *loose_constant_from(struct linker *l, uint32_t file, struct str name)
{
    const struct value *v = loose_constant(l, name);
    const struct code_file *c = l->files[file];
    uint32_t n = c->exports.n < LOOSE_AROUND_MAX ? c->exports.n : LOOSE_AROUND_MAX;
    // a name may be one of the modules around, which the file opens and so exports
    for (uint32_t i = 1; !v && i < n && str_eq(c->language, STR("ruby")); i++) {
        struct str around = c->exports.v[i].name;
        if (c->exports.v[i].line && around.n && around.p[0] >= 'A' && around.p[0] <= 'Z')
            v = loose_constant(
                l, arena_printf(l->arena, "%.*s::%.*s", STR_ARG(around), STR_ARG(name)));
    }
    return v;
}

const struct value *loose_macro(struct linker *l, uint32_t file, struct str name)
{
    if (!name.n || !str_eq(l->files[file]->language, STR("rust")))
        return NULL;
    struct str written = arena_join(l->arena, name, STR("!"));
    uint32_t own = map_get(&l->loose, written, 0);
    if (own && own != TWICE)
        return resolve_export(l, own, written);
    for (uint32_t i = 0; i < l->crates.n; i++) {
        struct str full =
            arena_printf(l->arena, "%.*s.%.*s", STR_ARG(l->crates.v[i]), STR_ARG(name));
        if (l->knows.is_known(l->knows.context, full))
            return resolved_named(l, full);
    }
    return NULL;
}
