/* Members: of classes of the repository with their bases, parts and what they embed, of object
 * literals, of modules, and of values from outside, whose members are only names. Part of the
 * resolver. */
#include "link/resolve_value.h"

#include "base/limits.h"
#include "link/calls.h"
#include "link/classes.h"
#include "link/given.h"
#include "link/loose.h"

static struct str class_name(struct linker *l, uint32_t file, code_ref class)
{
    const struct code_file *c = l->files[file];
    return arena_printf(l->arena, "%.*s:%.*s", STR_ARG(c->path), STR_ARG(c->classes.v[class].name));
}

static const struct value *new_class_value(struct linker *l, uint32_t file, code_ref class,
                                           enum value_kind kind)
{
    struct str name = class_name(l, file, class);
    if (kind == VALUE_INSTANCE)
        name = arena_join(l->arena, name, STR("()"));
    return resolved_new(l, (struct value){.kind = kind, .file = file, .ref = class, .name = name});
}

const struct value *resolved_of_class(struct linker *l, uint32_t file, code_ref class,
                                      enum value_kind kind)
{
    struct class_ref whole = class_whole(l, file, class);
    const struct value *(**known)[2] = &l->class_values[whole.file];
    if (!*known)
        *known = arena_alloc(l->arena, (l->files[whole.file]->classes.n + 1) * sizeof **known);
    const struct value **value = &(*known)[whole.class][kind == VALUE_INSTANCE];
    if (!*value)
        *value = new_class_value(l, whole.file, whole.class, kind);
    return *value;
}

bool resolved_is_null(const struct linker *l, const struct value *v)
{
    return v->kind == VALUE_LITERAL && expr_at(l, v->file, v->ref)->kind == EXPR_NULL;
}

const struct value *resolved_of_base(struct linker *l, uint32_t file, code_ref class)
{
    code_ref base = l->files[file]->classes.v[class].base;
    return base ? resolve(l, file, base) : &resolved_unknown;
}

code_ref resolve_method(struct linker *l, uint32_t *file, code_ref class, struct str name)
{
    for (uint32_t hops = 0; hops < RESOLVE_HOPS_MAX; hops++) {
        uint32_t at_file = *file;
        const struct code_field *f = class_field(l, &at_file, class, name);
        if (f && f->function) {
            *file = at_file;
            return f->function;
        }
        struct class_ref whole = class_whole(l, *file, class);
        const struct value *base = resolved_of_base(l, whole.file, whole.class);
        if (base->kind != VALUE_CLASS)
            return 0;
        *file = base->file;
        class = base->ref;
    }
    return 0;
}

struct str resolve_base(struct linker *l, uint32_t file, code_ref class)
{
    for (uint32_t hops = 0; hops < RESOLVE_HOPS_MAX; hops++) {
        const struct value *base = resolved_of_base(l, file, class);
        if (base->kind != VALUE_CLASS)
            return base->kind == VALUE_NAME ? base->name : STR_NONE;
        file = base->file;
        class = base->ref;
    }
    return STR_NONE;
}

// The value of a declared type: an instance of a class, or NAME() of a library's type.
const struct value *resolved_of_type(struct linker *l, uint32_t file, code_ref type)
{
    const struct value *t = resolve(l, file, type);
    if (t->kind == VALUE_CLASS)
        return resolved_of_class(l, t->file, t->ref, VALUE_INSTANCE);
    if (t->kind == VALUE_ARRAY) // a list of a type
        return t;
    if (t->kind == VALUE_NAME && t->name.n)
        return resolved_named(l, arena_join(l->arena, t->name, STR("()")));
    return &resolved_unknown;
}

/* V, which stands where TYPE was declared: when nothing is known of what made it, but of the type
 * (HttpClient c = factory.make()), the type says what it is and V who made it. */
const struct value *resolved_declared(struct linker *l, const struct value *v, uint32_t file,
                                      code_ref type)
{
    if (!type || v->kind != VALUE_NAME || v->parameter ||
        l->knows.has_types(l->knows.context, v->name))
        return v;
    const struct value *typed = resolved_of_type(l, file, type);
    bool ours = typed->kind == VALUE_INSTANCE;
    if (!ours && (typed->kind != VALUE_NAME || !l->knows.has_types(l->knows.context, typed->name)))
        return v;
    struct value *copy = resolved_new(l, *typed);
    copy->origin = v->origin;
    copy->origin_file = v->origin_file;
    return copy;
}

// What a container gives to somebody who declares TYPED under NAME; TYPED without one.
const struct value *resolved_injected(struct linker *l, uint32_t file, const struct value *typed,
                                      struct str name)
{
    const struct value *v = l->round > 0 ? given_value(l, file, typed, name) : NULL;
    if (!v || (v->kind != VALUE_NAME && v->kind != VALUE_INSTANCE))
        return typed;
    if (typed->kind == VALUE_INSTANCE || l->knows.has_types(l->knows.context, v->name))
        return v;
    struct value *copy = resolved_new(l, *typed);
    copy->origin = v->origin;
    copy->origin_file = v->origin_file;
    return copy;
}

bool resolved_is_weak(const struct linker *l, const struct value *v)
{
    return v->kind == VALUE_UNKNOWN || v->parameter ||
           (v->kind == VALUE_LITERAL && expr_at(l, v->file, v->ref)->kind == EXPR_NULL);
}

/* What F, a field or method of INSTANCE found in FILE, holds. */
static const struct value *field_value(struct linker *l, uint32_t file, const struct code_field *f,
                                       const struct value *instance)
{
    if (f->function)
        return resolved_of_function(l, file, f->function);
    const struct value *v = f->value ? resolve(l, file, f->value) : &resolved_unknown;
    if (resolved_is_weak(l, v) && l->round > 0 && instance->kind == VALUE_INSTANCE) {
        const struct value *given = class_given(l, instance, f->name, f->type != 0);
        v = given ? given : v;
    }
    if (resolved_is_weak(l, v) && f->end_decorator > f->first_decorator) {
        const struct value *set =
            given_configuration(l, file, f->first_decorator, f->end_decorator);
        if (set)
            return set;
    }
    if (resolved_is_weak(l, v) && f->type) {
        const struct value *typed = resolved_of_type(l, file, f->type);
        typed = given_marked(l, file, f->first_decorator, f->end_decorator, typed);
        if (typed->kind != VALUE_UNKNOWN)
            return resolved_injected(l, file, typed, f->name);
    }
    return resolved_declared(l, v, file, f->type);
}

/* Member NAME of BASE as a field of CLASS or of the classes it is made of; NULL none. */
static const struct value *own_member(struct linker *l, const struct value *base, uint32_t file,
                                      code_ref class, struct str name)
{
    const struct code_field *f = class_field(l, &file, class, name);
    if (!f)
        return NULL;
    if (!f->function && !f->value && !f->type) { // an interface's method
        struct class_ref only = class_implementation(l, base->file, base->ref);
        uint32_t at_file = only.file;
        code_ref method = only.class ? resolve_method(l, &at_file, only.class, name) : 0;
        if (method)
            return resolved_of_function(l, at_file, method);
    }
    const struct value *v = field_value(l, file, f, base);
    return v;
}

// What BASE has by embedding more than one class.
static const struct value *embedded_member(struct linker *l, const struct value *base,
                                           struct str name)
{
    struct class_ref c = class_whole(l, base->file, base->ref);
    const struct code_file *file = l->files[c.file];
    const struct code_class *k = &file->classes.v[c.class];
    for (uint32_t i = 0; k->embeds && i < k->n_implements; i++) {
        const struct value *of = resolve(l, c.file, file->children.v[k->implements + i]);
        uint32_t at_file = of->file;
        if (of->kind == VALUE_CLASS && class_field(l, &at_file, of->ref, name))
            return resolve_member(l, resolved_of_class(l, of->file, of->ref, VALUE_INSTANCE), name);
    }
    return NULL;
}

// A library's class: its method on our instance, by the field that holds it if there is one.
const struct value *resolved_of_library_member(struct linker *l, const struct value *base,
                                               const struct value *parent, struct str name)
{
    struct str of = parent->name;
    if (base->kind == VALUE_INSTANCE && !str_ends(of, STR(")")))
        of = arena_join(l->arena, of, STR("()"));
    return resolved_new(l, (struct value){.kind = VALUE_NAME,
                                          .name = resolved_member_name(l, of, name),
                                          .origin_file = base->origin_file,
                                          .origin = base->origin,
                                          .of_file = base->file,
                                          .of = base->kind == VALUE_CLASS ? base->ref : 0});
}

// The member NAME of another class that C names beside its base.
static const struct value *mixed_in(struct linker *l, const struct value *base, struct class_ref c,
                                    struct str name)
{
    const struct code_file *file = l->files[c.file];
    const struct code_class *k = &file->classes.v[c.class];
    for (uint32_t i = 0; i < k->n_implements; i++) {
        const struct value *v = resolve(l, c.file, file->children.v[k->implements + i]);
        if (v->kind != VALUE_CLASS || l->files[v->file]->classes.v[v->ref].interface)
            continue;
        const struct value *found = own_member(l, base, v->file, v->ref, name);
        if (found)
            return found;
    }
    return NULL;
}

// The member NAME that C has of a library's module, when it is known to have one: include HTTParty.
static const struct value *library_mixed_in(struct linker *l, const struct value *base,
                                            struct class_ref c, struct str name)
{
    const struct code_file *file = l->files[c.file];
    const struct code_class *k = &file->classes.v[c.class];
    for (uint32_t i = 0; k->embeds && i < k->n_implements; i++) {
        const struct value *module = resolve(l, c.file, file->children.v[k->implements + i]);
        if (module->kind != VALUE_NAME || module->parameter || !module->name.n)
            continue;
        const struct value *v = resolved_of_library_member(l, base, module, name);
        if (l->knows.is_known(l->knows.context, v->name))
            return v;
    }
    return NULL;
}

static const struct value *class_member(struct linker *l, const struct value *base, struct str name)
{
    struct class_ref c = class_whole(l, base->file, base->ref);
    for (uint32_t hops = 0; hops < RESOLVE_HOPS_MAX; hops++) {
        const struct value *v = own_member(l, base, c.file, c.class, name);
        if (!v && hops == 0)
            v = embedded_member(l, base, name);
        if (v)
            return v;
        if (!v)
            v = mixed_in(l, base, c, name);
        if (!v)
            v = library_mixed_in(l, base, c, name);
        if (v)
            return v;
        const struct value *parent = resolved_of_base(l, c.file, c.class);
        if (parent->kind == VALUE_NAME)
            return resolved_of_library_member(l, base, parent, name);
        if (parent->kind != VALUE_CLASS)
            break;
        c = class_whole(l, parent->file, parent->ref);
    }
    const struct value *given = given_member(l, base->file, base->ref, name);
    if (given)
        return given;
    return resolved_new(l, (struct value){.kind = VALUE_NAME,
                                          .name = resolved_member_name(l, base->name, name),
                                          .origin_file = base->origin_file,
                                          .origin = base->origin});
}

// --------------------------------------------------------------------------------------- members

static const struct value *object_member(struct linker *l, const struct value *base,
                                         struct str name)
{
    const struct code_file *c = l->files[base->file];
    const struct expr *object = expr_at(l, base->file, base->ref);
    const struct value *spread = NULL;
    for (uint32_t i = object->n; i-- > 0;) { // the last one wins
        const struct expr *p = &c->exprs.v[c->children.v[object->list + i]];
        if (p->kind == EXPR_PROPERTY && p->text.p && str_eq(p->text, name))
            return resolve(l, base->file, p->a);
        if (p->kind == EXPR_SPREAD && !spread) {
            const struct value *v = resolve(l, base->file, p->a);
            const struct value *m =
                v->kind == VALUE_OBJECT || v->kind == VALUE_MODULE ? resolve_member(l, v, name) : v;
            if (m != v && m->kind != VALUE_UNKNOWN)
                spread = m;
        }
    }
    if (spread)
        return spread;
    return resolved_new(
        l, (struct value){.kind = VALUE_UNKNOWN, .name = name, .parameter = base->parameter});
}

// settings.NAME of `from django.conf import settings`; NULL when no settings module gives it.
static const struct value *django_setting(struct linker *l, const struct value *base,
                                          struct str name)
{
    if (base->kind != VALUE_NAME || !str_eq(base->name, STR("django.conf.settings")))
        return NULL;
    for (uint32_t i = 0; i < l->django_settings.n; i++) {
        const struct value *v = resolve_export(l, l->django_settings.v[i], name);
        if (v && (v->kind != VALUE_UNKNOWN || v->ref))
            return v;
    }
    return NULL;
}

// Metrics::ORDERS, where the module Metrics is known by its name only.
static const struct value *loose_member(struct linker *l, const struct value *base, struct str name)
{
    bool constant = base->kind == VALUE_NAME && !base->origin && l->loose.n && base->name.n &&
                    base->name.p[0] >= 'A' && base->name.p[0] <= 'Z';
    return constant ? loose_constant(l, arena_printf(l->arena, "%.*s::%.*s", STR_ARG(base->name),
                                                     STR_ARG(name)))
                    : NULL;
}

const struct value *resolve_member(struct linker *l, const struct value *base, struct str name)
{
    if (++l->hops > RESOLVE_HOPS_MAX) {
        l->hops--;
        return &resolved_unknown;
    }
    const struct value *v;
    const struct code_export *beside =
        base->module ? resolved_export(l->files[base->module], name) : NULL;
    switch (beside ? VALUE_MODULE : base->kind) {
    case VALUE_MODULE:
        v = resolve_export(l, beside ? base->module : base->file, name);
        break;
    case VALUE_OBJECT:
        v = object_member(l, base, name);
        break;
    case VALUE_CLASS:
    case VALUE_INSTANCE:
        v = class_member(l, base, name);
        break;
    default:
        // A default import is the module itself: require('axios').default is axios.
        if (base->kind == VALUE_NAME && !base->parameter && str_eq(name, STR("default")))
            v = base;
        else if (!(v = django_setting(l, base, name)) && !(v = loose_member(l, base, name)))
            v = resolved_new(l, (struct value){.kind = base->kind == VALUE_FUNCTION  ? VALUE_NAME
                                                       : base->kind == VALUE_LITERAL ? VALUE_UNKNOWN
                                                                                     : base->kind,
                                               .name = resolved_member_name(l, base->name, name),
                                               .origin_file = base->origin_file,
                                               .origin = base->origin,
                                               .of_file = base->of_file,
                                               .of = base->of,
                                               .parameter = base->parameter});
        if (v != base && (v->kind == VALUE_ARRAY || v->kind == VALUE_TEMPLATE))
            v = resolved_named(l, v->name);
    }
    l->hops--;
    return v;
}
