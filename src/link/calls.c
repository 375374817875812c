// Calls of the environment and of functions handed over; see calls.h.
#include "link/calls.h"

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
    const struct code_call *k = &l->files[file]->calls.v[call];
    if (!k->n || !has_role(l, callee, STR("result")))
        return NULL;
    const struct value *f = resolve(l, file, l->files[file]->children.v[k->args]);
    return f->kind == VALUE_FUNCTION ? resolve_returned(l, f->file, f->ref) : NULL;
}
