/* Modules, their exports, and the names that files of a scope share. What a module is, and what it
 * exports under a name, is asked for far more often than there are modules and names, and so each is
 * found once a round. Part of the resolver. */
#include "link/resolve_value.h"

#include "base/limits.h"
#include "link/classes.h"
#include "link/loose.h"

static struct found_module *find_module(struct linker *l, uint32_t file, struct str specifier)
{
    struct map *known = &l->imported[file];
    if (!known->arena)
        map_init(known, l->keep);
    uint32_t number = map_get(known, specifier, 0);
    if (!number) {
        number = l->found_modules.n;
        map_set(known, specifier, number);
        int64_t found = module_resolve(l->modules, l->files[file]->repo_file, specifier);
        vec_push(l->keep, &l->found_modules, (struct found_module){.file = found});
    }
    return &l->found_modules.v[number];
}

int64_t linker_module(struct linker *l, uint32_t file, struct str specifier)
{
    return find_module(l, file, specifier)->file;
}

static const struct value *new_file_value(struct linker *l, int64_t found)
{
    struct str path = l->repo->files.v[found].path;
    uint32_t file = linker_file(l, path);
    if (!file)
        file = l->first_in_scope[module_scope(l->modules, (uint32_t)found)];
    if (file)
        return resolved_new(
            l, (struct value){.kind = VALUE_MODULE, .file = file, .name = l->files[file]->path});
    return resolved_named(l, path); // in the repository, but nothing asked for it to be read
}

// A file of the repository as one object; for one that was not read, another of its scope.
static const struct value *file_value(struct linker *l, int64_t found)
{
    const struct value **known = &l->file_values[found];
    if (!*known)
        *known = new_file_value(l, found);
    return *known;
}

static const struct value *module_value(struct linker *l, uint32_t from, struct str module)
{
    struct found_module *found = find_module(l, from, module);
    if (found->file >= 0)
        return file_value(l, found->file);
    if (!found->value || found->round != l->round) {
        found->round = l->round;
        found->value =
            resolved_named(l, module_outside(l->modules, l->files[from]->repo_file, module));
    }
    return found->value;
}

// The module NAME inside of MODULE, which FROM names; NULL when there is none.
static const struct value *inner_module(struct linker *l, uint32_t from, struct str module,
                                        struct str name)
{
    int64_t found = module_inside(l->modules, l->files[from]->repo_file, module, name);
    return found >= 0 ? file_value(l, found) : NULL;
}

/* require('./x') where x says module.exports = router: the router. A plain object stays a module,
 * whose members are found one by one. */
static const struct value *whole_module(struct linker *l, const struct value *module)
{
    const struct code_export *e = module->kind == VALUE_MODULE
                                      ? resolved_export(l->files[module->file], STR("default"))
                                      : NULL;
    if (!e || !e->whole || !e->value)
        return module;
    const struct value *v = resolve(l, module->file, e->value);
    if (v->parameter || (v->kind != VALUE_FUNCTION && v->kind != VALUE_CLASS &&
                         v->kind != VALUE_INSTANCE && v->kind != VALUE_NAME))
        return module;
    struct value *whole = resolved_new(l, *v);
    whole->module = module->file;
    return whole;
}

static const struct value *find_exported(struct linker *l, uint32_t file, struct str name);
static const struct value *search_export(struct linker *l, uint32_t file, struct str name);

// NAME of the module that FROM names: what its file exports, or a module that stands below it.
static const struct value *import_of_file(struct linker *l, uint32_t from, uint32_t file,
                                          const struct code_import *i)
{
    const struct value *inner =
        find_exported(l, file, i->name) ? NULL : inner_module(l, from, i->module, i->name);
    return inner ? inner : resolve_export(l, file, i->name);
}

const struct value *resolved_import(struct linker *l, uint32_t file, const struct code_import *i)
{
    const struct value *module = module_value(l, file, i->module);
    const struct value *loose = module->kind == VALUE_NAME && str_eq(i->name, STR("*"))
                                    ? loose_constant_from(l, file, i->module)
                                    : NULL;
    if (loose)
        return loose;
    if (i->name.n == 0 || str_eq(i->name, STR("*")))
        return whole_module(l, module);
    if (module->kind == VALUE_MODULE)
        return import_of_file(l, file, module->file, i);
    if (str_eq(i->name, STR("default")))
        return module;
    const struct value *inner = inner_module(l, file, i->module, i->name);
    return inner ? inner : resolved_named(l, resolved_member_name(l, module->name, i->name));
}

static const struct value *export_value(struct linker *l, uint32_t file,
                                        const struct code_export *e)
{
    if (e->value)
        return resolve(l, file, e->value);
    struct str name = str_eq(e->name, STR("*")) ? STR("*") : e->from;
    struct code_import i = {.module = e->module, .name = name};
    return e->module.p ? resolved_import(l, file, &i) : &resolved_unknown;
}

// The last explicit export of that name wins (exports.x = ... twice).
const struct code_export *resolved_export(const struct code_file *c, struct str name)
{
    for (uint32_t i = c->exports.n; i-- > 1;)
        if (!c->exports.v[i].again && str_eq(c->exports.v[i].name, name))
            return &c->exports.v[i];
    return NULL;
}

// export * from: the first module that has the name.
static const struct value *star_export(struct linker *l, uint32_t file, struct str name)
{
    const struct code_file *c = l->files[file];
    for (uint32_t i = 1; i < c->exports.n; i++) {
        const struct code_export *star = &c->exports.v[i];
        if (!str_eq(star->name, STR("*")) || !star->module.p)
            continue;
        const struct value *m = module_value(l, file, star->module);
        const struct value *v = m->kind == VALUE_MODULE ? find_exported(l, m->file, name) : NULL;
        if (v)
            return v;
    }
    return NULL;
}

/* Names asked of a file are few but asked often, and barrels re-export barrels: what a file exports
 * under a name, or that it does not, is remembered. */
static const struct value *find_exported(struct linker *l, uint32_t file, struct str name)
{
    struct map *known = &l->exported[file];
    if (!known->arena)
        map_init(known, l->arena);
    uint32_t number = map_get(known, name, 0);
    if (number)
        return l->exported_values.v[number];
    if (l->hops >= RESOLVE_HOPS_MAX)
        return NULL;
    map_set(known, name, 1); // a cycle of re-exports meets "not exported"
    const struct value *v = search_export(l, file, name);
    map_set(known, name, l->exported_values.n);
    vec_push(l->arena, &l->exported_values, v);
    return v;
}

static const struct value *search_export(struct linker *l, uint32_t file, struct str name)
{
    const struct code_file *c = l->files[file];
    l->hops++;
    const struct code_export *e = resolved_export(c, name);
    const struct value *v = e ? export_value(l, file, e) : star_export(l, file, name);
    // require('./x').name where x assigns an object or function to module.exports
    const struct code_export *whole = v ? NULL : resolved_export(c, STR("default"));
    if (whole && whole->value && !str_eq(name, STR("default"))) {
        const struct value *object = resolve(l, file, whole->value);
        uint32_t of = object->file; // a class has what it declares, no more
        bool none = object->kind == VALUE_UNKNOWN ||
                    (object->kind == VALUE_CLASS && !class_field(l, &of, object->ref, name));
        v = none ? NULL : resolve_member(l, object, name);
        if (v && v->kind == VALUE_UNKNOWN)
            v = NULL;
    }
    l->hops--;
    return v;
}

// A name that another file of the same scope declares (the same package, where files are parts).
static const struct value *shared_name(struct linker *l, uint32_t file, struct str name)
{
    const struct value *v = NULL;
    uint32_t scope = module_scope(l->modules, l->files[file]->repo_file);
    for (uint32_t i = l->first_in_scope[scope]; i && !v; i = l->next_in_scope[i])
        v = i == file || !resolved_export(l->files[i], name) ? NULL : find_exported(l, i, name);
    return v;
}

// A name of a library whose names it all imports, as far as the catalogue knows one.
static const struct value *star_name(struct linker *l, uint32_t file, struct str name)
{
    const struct code_file *c = l->files[file];
    for (uint32_t i = l->first_star[file]; i && i < c->imports.n; i++) {
        const struct code_import *m = &c->imports.v[i];
        if (m->binding || !str_eq(m->name, STR("*")))
            continue;
        const struct value *module = module_value(l, file, m->module);
        struct str full =
            module->kind == VALUE_NAME ? resolved_member_name(l, module->name, name) : STR("");
        if (full.n && l->knows.is_known(l->knows.context, full))
            return resolved_named(l, full);
    }
    return NULL;
}

// A name that the file does not bind: of its scope, or of a module whose names it all imports.
const struct value *resolved_free_name(struct linker *l, uint32_t file, struct str name)
{
    const struct code_file *c = l->files[file];
    const struct value *v = shared_name(l, file, name);
    for (uint32_t i = l->first_star[file]; i && i < c->imports.n && !v; i++) {
        const struct code_import *m = &c->imports.v[i];
        if (m->binding || !str_eq(m->name, STR("*")))
            continue;
        const struct value *module = module_value(l, file, m->module);
        if (module->kind == VALUE_MODULE)
            v = find_exported(l, module->file, name);
        if (module->kind == VALUE_MODULE && !v)
            v = shared_name(l, module->file, name);
    }
    if (!v && l->first_star[file])
        v = star_name(l, file, name);
    if (!v)
        v = loose_constant(l, name);
    if (!v)
        v = loose_macro(l, file, name);
    return v ? v : resolved_named(l, name);
}

const struct value *resolve_export(struct linker *l, uint32_t file, struct str name)
{
    const struct value *v = find_exported(l, file, name);
    if (!v)
        v = shared_name(l, file, name);
    if (!v)
        v = inner_module(l, file, STR(""), name);
    if (!v && str_eq(name, STR("default"))) // import x from './cjs' without a default export
        return resolved_new(
            l, (struct value){.kind = VALUE_MODULE, .file = file, .name = l->files[file]->path});
    if (!v || (v->kind == VALUE_UNKNOWN && v->name.n == 0))
        return resolved_named(
            l, arena_printf(l->arena, "%.*s:%.*s", STR_ARG(l->files[file]->path), STR_ARG(name)));
    return v;
}
