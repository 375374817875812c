// Calls of the environment and of functions handed over; see calls.h.
#include "link/calls.h"

#include "link/classes.h"

code_ref call_keyword(const struct linker *l, uint32_t file, code_ref call, struct str name)
{
    const struct code_file *c = l->files[file];
    const struct code_call *k = &c->calls.v[call];
    if (!k->n || !name.n)
        return 0;
    const struct expr *last = &c->exprs.v[c->children.v[k->args + k->n - 1]];
    if (last->kind != EXPR_OBJECT || !last->text.p)
        return 0;
    for (uint32_t i = 0; i < last->n; i++) {
        const struct expr *p = &c->exprs.v[c->children.v[last->list + i]];
        if (p->kind == EXPR_PROPERTY && str_eq(p->text, name))
            return p->a;
    }
    return 0;
}

static bool has_role(const struct linker *l, struct str callee, struct str role)
{
    return callee.n && l->knows.has_role(l->knows.context, callee, role);
}

struct str call_variable(struct linker *l, uint32_t file, code_ref call, struct str callee,
                         code_ref *otherwise)
{
    const struct code_file *c = l->files[file];
    const struct code_call *k = &c->calls.v[call];
    *otherwise = 0;
    if (!k->n || !has_role(l, callee, STR("environment")))
        return STR_NONE;
    const struct value *name = resolve(l, file, c->children.v[k->args]);
    if (name->kind != VALUE_LITERAL)
        return STR_NONE;
    *otherwise = call_keyword(l, file, call, STR("default"));
    if (!*otherwise && k->n > 1 && c->exprs.v[c->children.v[k->args + 1]].kind != EXPR_OBJECT)
        *otherwise = c->children.v[k->args + 1];
    return l->files[name->file]->exprs.v[name->ref].text;
}

const struct value *call_given(struct linker *l, uint32_t file, code_ref call, struct str callee)
{
    code_ref otherwise;
    struct str variable = call_variable(l, file, call, callee, &otherwise);
    if (variable.p) {
        const struct value *d = otherwise ? resolve(l, file, otherwise) : NULL;
        struct value *v = arena_new(l->arena, struct value);
        *v = (struct value){.kind = VALUE_NAME,
                            .name = arena_join(l->arena, STR("process.env."), variable)};
        if (d && d->kind != VALUE_UNKNOWN)
            *v = *d;
        v->configurable = true;
        return v;
    }
    return NULL;
}

// A chain of calls on one value means what its last call means on that value.
static struct str shortened(struct linker *l, struct str name)
{
    ptrdiff_t called = str_find(name, STR("()."), 0), last = str_rfind_char(name, '.');
    if (called < 0 || last < called)
        return name;
    ptrdiff_t dot = str_rfind_char(str_sub(name, 0, (size_t)called), '.');
    return dot < 0
               ? name
               : arena_join(l->arena, str_sub(name, 0, (size_t)dot), str_from(name, (size_t)last));
}

const struct value *call_instance(struct linker *l, uint32_t file, code_ref call,
                                  const struct value *callee)
{
    const struct code_file *c = l->files[file];
    const struct code_call *k = &c->calls.v[call];
    if (callee->of && has_role(l, shortened(l, callee->name), STR("instance"))) {
        struct value *class = arena_new(l->arena, struct value);
        *class = (struct value){.kind = VALUE_CLASS, .file = callee->of_file, .ref = callee->of};
        return class;
    }
    if (callee->of || !k->n || !has_role(l, callee->name, STR("instance")))
        return NULL;
    const struct value *first = resolve(l, file, c->children.v[k->args]);
    return first->kind == VALUE_CLASS ? first : NULL;
}

// The function handed to CALL, when its result is what the call stands for.
static const struct value *handed(struct linker *l, uint32_t file, code_ref call)
{
    const struct code_file *c = l->files[file];
    const struct code_call *k = &c->calls.v[call];
    if (!k->n || !has_role(l, resolve(l, file, k->callee)->name, STR("result")))
        return NULL;
    const struct value *f = resolve(l, file, c->children.v[k->args]);
    return f->kind == VALUE_FUNCTION ? f : NULL;
}

// What makes an instance of CLASS, as far as that is written; NULL when nothing is.
static const struct value *constructor_of(struct linker *l, const struct value *class)
{
    uint32_t file = class->file;
    const struct code_field *f = class_field(l, &file, class->ref, STR("__init__"));
    if (!f || !f->function)
        return NULL;
    struct value *v = arena_new(l->arena, struct value);
    *v = (struct value){.kind = VALUE_FUNCTION, .file = file, .ref = f->function};
    v->name = function_name(l, file, f->function);
    return v;
}

// The function that CALL names as what gives a value: Depends(f), Depends(Class), or, of the
// declared type OF, Depends().
static const struct value *given_by(struct linker *l, uint32_t file, code_ref call,
                                    const struct value *of)
{
    const struct value *f = handed(l, file, call);
    const struct code_file *c = l->files[file];
    const struct code_call *k = &c->calls.v[call];
    if (f || !has_role(l, resolve(l, file, k->callee)->name, STR("result")))
        return f;
    const struct value *class = k->n ? resolve(l, file, c->children.v[k->args]) : of;
    return class && class->kind == VALUE_CLASS ? constructor_of(l, class) : NULL;
}

const struct value *call_result(struct linker *l, uint32_t file, code_ref expr)
{
    const struct expr *e = &l->files[file]->exprs.v[expr];
    const struct value *f = e->kind == EXPR_CALL ? handed(l, file, e->a) : NULL;
    return f ? resolve_returned(l, f->file, f->ref) : NULL;
}

const struct value *call_annotated(struct linker *l, uint32_t file, code_ref expr,
                                   const struct value *base)
{
    const struct code_file *c = l->files[file];
    const struct expr *list = &c->exprs.v[c->exprs.v[expr].b];
    if (list->kind != EXPR_ARRAY || !list->n || !str_ends(base->name, STR(".Annotated")))
        return NULL;
    struct value *v = arena_new(l->arena, struct value);
    *v = *resolve(l, file, c->children.v[list->list]);
    for (uint32_t i = 1; i < list->n; i++) {
        const struct expr *e = &c->exprs.v[c->children.v[list->list + i]];
        if (e->kind == EXPR_CALL) {
            v->origin_file = file;
            v->origin = e->a;
        }
    }
    return v;
}

const struct value *call_injected(struct linker *l, uint32_t file, code_ref type)
{
    const struct value *t = type ? resolve(l, file, type) : NULL;
    return t && t->origin ? given_by(l, t->origin_file, t->origin, t) : NULL;
}

const struct value *call_default(struct linker *l, uint32_t file, code_ref type, code_ref given)
{
    const struct expr *e = &l->files[file]->exprs.v[given];
    return e->kind == EXPR_CALL ? given_by(l, file, e->a, type ? resolve(l, file, type) : NULL)
                                : NULL;
}
