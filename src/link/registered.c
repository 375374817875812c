/* See registered.h. Everything is kept under keys of text: "C file:class", "T type()", "N name" for
 * registrations, "V type()" for values; the first of several under one key stays. */
#include "link/registered.h"

#include "link/calls.h"
#include "link/classes.h"
#include "link/resolve_value.h"

struct told { // a registration, or the expression that is the registered value
    struct call_site site;
    code_ref value;
};

struct registered {
    struct map of; // key -> number in all
    vec(struct told) all;
};

static bool has_role(const struct linker *l, struct str callee, const char *role)
{
    return callee.n && l->knows.has_role(l->knows.context, callee, str_c(role));
}

static struct str class_key(struct arena *a, struct class_ref c)
{
    return arena_printf(a, "C %u:%u", c.file, c.class);
}

static void tell(struct linker *l, struct str key, struct told t)
{
    uint32_t *known = map_at(&l->registered->of, key, 0);
    if (*known)
        return;
    *known = l->registered->all.n;
    vec_push(l->keep, &l->registered->all, t);
}

static const struct told *told(const struct linker *l, struct str key)
{
    uint32_t at = l->registered ? map_get(&l->registered->of, key, 0) : 0;
    return at ? &l->registered->all.v[at] : NULL;
}

// The text that is the first argument of CALL; STR_NONE when it is none.
static struct str first_text(struct linker *l, uint32_t file, code_ref call)
{
    const struct code_file *c = l->files[file];
    const struct code_call *k = &c->calls.v[call];
    const struct value *v = k->n ? resolve(l, file, c->children.v[k->args]) : &resolved_unknown;
    if (v->kind != VALUE_LITERAL || expr_at(l, v->file, v->ref)->kind != EXPR_STRING)
        return STR_NONE;
    return expr_at(l, v->file, v->ref)->text;
}

static void add_registration(struct linker *l, uint32_t file, code_ref call)
{
    static const char *const arguments[] = {"<0>", "<1>"};
    struct told t = {.site = {file, call}};
    struct str name = first_text(l, file, call);
    if (name.n)
        tell(l, arena_printf(l->keep, "N %.*s", STR_ARG(name)), t);
    for (size_t i = 0; i < sizeof arguments / sizeof *arguments; i++) {
        code_ref type = call_keyword(l, file, call, str_c(arguments[i]));
        const struct value *v = type ? resolve(l, file, type) : &resolved_unknown;
        if (v->kind == VALUE_CLASS) {
            struct class_ref whole = class_whole(l, v->file, v->ref);
            tell(l, class_key(l->keep, whole), t);
            tell(l,
                 arena_printf(l->keep, "N %.*s",
                              STR_ARG(l->files[whole.file]->classes.v[whole.class].name)),
                 t);
        } else if (v->kind == VALUE_NAME) {
            tell(l, arena_printf(l->keep, "T %.*s()", STR_ARG(v->name)), t);
        }
    }
}

// services.AddSingleton<IDb>(made), services.AddSingleton<IDb>(_ => made)
static void add_value(struct linker *l, uint32_t file, code_ref call)
{
    const struct code_file *c = l->files[file];
    const struct code_call *k = &c->calls.v[call];
    code_ref type = call_keyword(l, file, call, STR("<0>"));
    const struct value *v = type ? resolve(l, file, type) : &resolved_unknown;
    if (v->kind != VALUE_NAME || k->n < 2)
        return;
    struct told t = {.site = {file, call}, .value = c->children.v[k->args + k->n - 2]};
    tell(l, arena_printf(l->keep, "V %.*s()", STR_ARG(v->name)), t);
}

void registered_collect(struct linker *l)
{
    struct registered *r = arena_new(l->keep, struct registered);
    map_init(&r->of, l->keep);
    vec_push(l->keep, &r->all, (struct told){0});
    l->registered = r;
    for (uint32_t file = 1; file < l->files_n; file++) {
        const struct code_file *c = l->files[file];
        for (code_ref i = 1; i < c->calls.n; i++) {
            struct str callee = resolve(l, file, c->calls.v[i].callee)->name;
            if (has_role(l, callee, "registration"))
                add_registration(l, file, i);
            else if (!c->calls.v[i].decorates_function && has_role(l, callee, "provider"))
                add_value(l, file, i);
        }
    }
}

static const struct value *made_by(struct linker *l, const struct value *v, struct call_site s)
{
    struct value *copy = resolved_new(l, *v);
    copy->origin_file = s.file;
    copy->origin = s.call;
    return copy;
}

// The registered value, when the catalogue knows what it is, or who made it.
static const struct value *given(struct linker *l, const struct value *typed, const struct told *t)
{
    const struct value *v = resolve(l, t->site.file, t->value);
    if (v->kind == VALUE_FUNCTION)
        v = resolve_returned(l, v->file, v->ref);
    if (!v || v->kind != VALUE_NAME || !v->origin)
        return typed;
    return l->knows.has_types(l->knows.context, v->name)
               ? v
               : made_by(l, typed, (struct call_site){v->origin_file, v->origin});
}

const struct value *registered_given(struct linker *l, uint32_t file, code_ref function,
                                     const struct value *typed)
{
    if (l->round == 0 || !l->registered || l->registered->all.n < 2 || typed->origin)
        return typed;
    const struct told *t = NULL;
    if (typed->kind == VALUE_INSTANCE) {
        struct class_ref whole = class_whole(l, typed->file, typed->ref);
        t = told(l, class_key(l->arena, whole));
        return t ? made_by(l, typed, t->site) : typed;
    }
    if (typed->kind != VALUE_NAME)
        return typed;
    t = told(l, arena_printf(l->arena, "V %.*s", STR_ARG(typed->name)));
    if (t)
        return given(l, typed, t);
    t = told(l, arena_printf(l->arena, "T %.*s", STR_ARG(typed->name)));
    const struct code_function *f = &l->files[file]->functions.v[function];
    struct str type =
        str_ends(typed->name, STR("()")) ? str_sub(typed->name, 0, typed->name.n - 2) : typed->name;
    if (!t && f->constructor && has_role(l, type, "registered"))
        t = told(l, class_key(l->arena, class_whole(l, file, f->class)));
    return t ? made_by(l, typed, t->site) : typed;
}

struct call_site registered_named(struct linker *l, uint32_t file, code_ref call, struct str callee)
{
    if (l->round == 0 || !l->registered || l->registered->all.n < 2 ||
        !has_role(l, callee, "registered"))
        return (struct call_site){0};
    struct str name = first_text(l, file, call);
    const struct told *t = name.p ? told(l, arena_printf(l->arena, "N %.*s", STR_ARG(name))) : NULL;
    return t ? t->site : (struct call_site){0};
}

const struct value *registered_asked(struct linker *l, uint32_t file, code_ref call,
                                     struct str callee)
{
    code_ref type = call_keyword(l, file, call, STR("<0>"));
    // provider.GetRequiredService<T>() says what it gives, whatever is known of the provider
    const struct code_file *c = l->files[file];
    struct str asked = c->exprs.v[c->calls.v[call].callee].text;
    bool says = str_eq(asked, STR("GetRequiredService")) || str_eq(asked, STR("GetService"));
    if (!type || (!says && !has_role(l, callee, "instance")))
        return NULL;
    const struct value *typed = resolved_of_type(l, file, type);
    return typed->kind == VALUE_UNKNOWN ? NULL : registered_given(l, file, CODE_MODULE, typed);
}

const struct value *registered_member(struct linker *l, uint32_t file, code_ref class,
                                      struct str name)
{
    if (!l->files[file]->classes.v[class].interface)
        return NULL;
    const struct told *t = told(l, class_key(l->arena, class_whole(l, file, class)));
    if (!t)
        return NULL;
    const struct code_file *c = l->files[t->site.file];
    const struct expr *callee = &c->exprs.v[c->calls.v[t->site.call].callee];
    struct str full = arena_printf(l->arena, "%.*s<>().%.*s", STR_ARG(callee->text), STR_ARG(name));
    if (!l->knows.is_known(l->knows.context, full))
        return NULL;
    return resolved_new(l, (struct value){.kind = VALUE_NAME,
                                          .name = full,
                                          .origin_file = t->site.file,
                                          .origin = t->site.call});
}
