/* See given.h. The decorators of a class are a range of calls of its file; providers and subclasses
 * are found once, when the first round has resolved who is who. */
#include "link/given.h"

#include "base/limits.h"
#include "link/registered.h"

struct provider {
    uint32_t file;
    code_ref function; // 0: several provide that type
};

struct given {
    struct map providers; // "unit type" and "unit type name" -> number in made
    vec(struct provider) made;
    struct map subclasses; // "file:class" -> number in extending
    vec(struct class_ref) extending;
};

static struct str role_of(struct linker *l, uint32_t file, code_ref call)
{
    return resolve(l, file, l->files[file]->calls.v[call].callee)->name;
}

const struct value *given_member(struct linker *l, uint32_t file, code_ref class, struct str name)
{
    const struct code_file *c = l->files[file];
    const struct code_class *k = &c->classes.v[class];
    for (code_ref i = k->first_decorator; i < k->end_decorator; i++) {
        if (c->calls.v[i].decorates_class != class)
            continue;
        struct str decorator = role_of(l, file, i);
        struct str full = arena_printf(l->arena, "%.*s().%.*s", STR_ARG(decorator), STR_ARG(name));
        if (!decorator.n || !l->knows.is_known(l->knows.context, full))
            continue;
        struct value *v = arena_new(l->arena, struct value);
        *v = (struct value){.kind = VALUE_NAME, .name = full, .origin_file = file, .origin = i};
        return v;
    }
    return registered_member(l, file, class, name);
}

const struct value *given_configuration(struct linker *l, uint32_t file, code_ref first,
                                        code_ref end)
{
    const struct code_file *c = l->files[file];
    for (code_ref i = first; i < end; i++) {
        const struct code_call *k = &c->calls.v[i];
        if (k->outer || !k->n ||
            !l->knows.has_role(l->knows.context, role_of(l, file, i), STR("config_value")))
            continue;
        const struct value *v = resolve(l, file, c->children.v[k->args]);
        if (v->kind == VALUE_OBJECT) // name = "...", defaultValue = "..."
            v = resolve_member(l, v, STR("name"));
        return v;
    }
    return NULL;
}

const struct value *given_marked(struct linker *l, uint32_t file, code_ref first, code_ref end,
                                 const struct value *typed)
{
    const struct code_file *c = l->files[file];
    if (first == end || l->knows.has_types(l->knows.context, typed->name))
        return typed;
    for (code_ref i = first; i < end; i++) {
        struct str made = arena_join(l->arena, role_of(l, file, i), STR("()"));
        if (c->calls.v[i].outer || !l->knows.has_types(l->knows.context, made))
            continue;
        struct value *v = arena_new(l->arena, struct value);
        *v = (struct value){.kind = VALUE_NAME, .name = made, .origin_file = file, .origin = i};
        return v;
    }
    return typed;
}

// ------------------------------------------------------------------------------------- providers

static bool decorated(struct linker *l, uint32_t file, code_ref function, const char *role)
{
    const struct code_file *c = l->files[file];
    for (code_ref i = 1; i < c->calls.n; i++)
        if (c->calls.v[i].decorates_function == function &&
            l->knows.has_role(l->knows.context, role_of(l, file, i), str_c(role)))
            return true;
    return false;
}

bool given_injects(struct linker *l, uint32_t file, code_ref function)
{
    const struct code_function *f = &l->files[file]->functions.v[function];
    return f->constructor || decorated(l, file, function, "provider");
}

static void provide(struct linker *l, struct str key, struct provider p)
{
    struct given *g = l->given;
    uint32_t *known = map_at(&g->providers, key, 0);
    if (*known) {
        struct provider *old = &g->made.v[*known];
        if (old->file != p.file || old->function != p.function)
            old->function = 0;
        return;
    }
    *known = g->made.n;
    vec_push(l->keep, &g->made, p);
}

static void collect_provider(struct linker *l, uint32_t file, code_ref function)
{
    const struct code_file *c = l->files[file];
    const struct code_function *f = &c->functions.v[function];
    const struct value *type = f->type ? resolve(l, file, f->type) : NULL;
    if (!type || (type->kind != VALUE_NAME && type->kind != VALUE_CLASS) || !f->returns)
        return;
    struct provider p = {file, function};
    provide(l, arena_printf(l->keep, "%u %.*s()", c->unit, STR_ARG(type->name)), p);
    provide(l,
            arena_printf(l->keep, "%u %.*s() %.*s", c->unit, STR_ARG(type->name), STR_ARG(f->name)),
            p);
}

const struct value *given_value(struct linker *l, uint32_t file, const struct value *typed,
                                struct str name)
{
    struct given *g = l->given;
    if (!g || !g->providers.n)
        return NULL;
    uint32_t unit = l->files[file]->unit;
    uint32_t at = map_get(
        &g->providers,
        arena_printf(l->arena, "%u %.*s %.*s", unit, STR_ARG(typed->name), STR_ARG(name)), 0);
    if (!at)
        at = map_get(&g->providers, arena_printf(l->arena, "%u %.*s", unit, STR_ARG(typed->name)),
                     0);
    if (!at || !g->made.v[at].function)
        return NULL;
    return resolve_returned(l, g->made.v[at].file, g->made.v[at].function);
}

// ------------------------------------------------------------------------------------ subclasses

static struct str class_key(char buffer[32], uint32_t file, code_ref class)
{
    int n = snprintf(buffer, 32, "%u:%u", file, class);
    return (struct str){buffer, (size_t)n};
}

static bool is_stand_in(struct str name)
{
    return str_contains_nocase(name, STR("mock")) || str_contains_nocase(name, STR("fake")) ||
           str_contains_nocase(name, STR("noop")) || str_contains_nocase(name, STR("stub"));
}

static bool is_interface(const struct linker *l, struct class_ref c)
{
    return c.class && l->files[c.file]->classes.v[c.class].interface;
}

static void add_subclass(struct linker *l, const struct value *base, struct class_ref c)
{
    char buffer[32];
    if (base->kind != VALUE_CLASS || is_stand_in(l->files[c.file]->classes.v[c.class].name))
        return;
    struct given *g = l->given;
    struct str key = class_key(buffer, base->file, base->ref);
    uint32_t known = map_get(&g->subclasses, key, 0);
    if (!known) {
        map_set(&g->subclasses, arena_str(l->keep, key), g->extending.n);
        vec_push(l->keep, &g->extending, c);
    } else if (is_interface(l, c)) { // promises the same again
        return;
    } else if (is_interface(l, g->extending.v[known])) {
        g->extending.v[known] = c;
    } else if (g->extending.v[known].file != c.file || g->extending.v[known].class != c.class) {
        g->extending.v[known] = (struct class_ref){0};
    }
}

struct class_ref given_subclass(struct linker *l, uint32_t file, code_ref class)
{
    char buffer[32];
    uint32_t at = l->given ? map_get(&l->given->subclasses, class_key(buffer, file, class), 0) : 0;
    return at ? l->given->extending.v[at] : (struct class_ref){0};
}

void given_collect(struct linker *l)
{
    struct given *g = arena_new(l->keep, struct given);
    l->given = g;
    map_init(&g->providers, l->keep);
    map_init(&g->subclasses, l->keep);
    vec_push(l->keep, &g->made, (struct provider){0});
    vec_push(l->keep, &g->extending, (struct class_ref){0});
    for (uint32_t file = 1; file < l->files_n; file++) {
        const struct code_file *c = l->files[file];
        for (code_ref i = 1; i < c->classes.n; i++) {
            const struct code_class *k = &c->classes.v[i];
            struct class_ref self = {file, i};
            if (k->base)
                add_subclass(l, resolve(l, file, k->base), self);
            for (uint32_t n = 0; n < k->n_implements; n++)
                add_subclass(l, resolve(l, file, c->children.v[k->implements + n]), self);
        }
        for (code_ref i = 1; i < c->calls.n; i++)
            if (c->calls.v[i].decorates_function &&
                l->knows.has_role(l->knows.context, role_of(l, file, i), STR("provider")))
                collect_provider(l, file, c->calls.v[i].decorates_function);
    }
}

// ------------------------------------------------------------------------------------- overloads

code_ref given_overload(struct linker *l, uint32_t *file, code_ref class, struct str name,
                        uint32_t args)
{
    struct class_ref at = {*file, class}, any = {0};
    for (uint32_t hops = 0; hops < RESOLVE_HOPS_MAX; hops++) {
        const struct code_file *c = l->files[at.file];
        for (uint32_t i = 1; i < c->fields.n; i++) {
            const struct code_field *f = &c->fields.v[i];
            if (f->class != at.class || !f->function || !str_eq(f->name, name))
                continue;
            if (c->functions.v[f->function].params == args) {
                *file = at.file;
                return f->function;
            }
            if (!any.class)
                any = (struct class_ref){at.file, f->function};
        }
        code_ref base = c->classes.v[at.class].base;
        const struct value *of = base ? resolve(l, at.file, base) : NULL;
        if (!of || of->kind != VALUE_CLASS)
            break;
        at = (struct class_ref){of->file, of->ref};
    }
    *file = any.class ? any.file : *file;
    return any.class;
}
