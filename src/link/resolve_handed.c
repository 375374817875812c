/* What a function is handed by whoever it is given to as an argument: a library whose callbacks the
 * catalogue knows, or a function of the repository, which calls it or hands it on. Part of the
 * resolver; see resolve_value.h. */
#include "link/resolve_value.h"

const struct value *resolved_argument(struct linker *l, uint32_t file, code_ref call,
                                      uint32_t position)
{
    const struct code_file *c = l->files[file];
    const struct code_call *k = &c->calls.v[call];
    if (position >= k->n)
        return NULL;
    code_ref e = c->children.v[k->args + position];
    bool keywords = c->exprs.v[e].kind == EXPR_OBJECT && c->exprs.v[e].text.p;
    if (c->exprs.v[e].kind == EXPR_SPREAD || keywords)
        return NULL;
    return resolve(l, file, e);
}

static const struct value *of_library(struct linker *l, const struct value *callee, uint32_t at,
                                      uint32_t position)
{
    if (!l->knows.is_callback(l->knows.context, callee->name, at, position))
        return NULL;
    return resolved_new(l, (struct value){.kind = VALUE_NAME,
                                          .name = arena_printf(l->arena, "%.*s(%u,%u)",
                                                               STR_ARG(callee->name), at, position),
                                          .origin_file = callee->origin_file,
                                          .origin = callee->origin});
}

// Is E the parameter AT of FUNCTION?
static bool is_parameter(const struct code_file *c, const struct expr *e, code_ref function,
                         uint32_t at)
{
    const struct binding *b = e->kind == EXPR_NAME && e->a ? &c->bindings.v[e->a] : NULL;
    return b && b->kind == BINDING_PARAM && b->function == function && b->position == at;
}

/* The argument POSITION of what parameter AT of FUNCTION, which is a function, is called with:
 * run(work) { return db.transaction(tx => work(tx)); } or { return db.transaction(work); } */
static const struct value *of_function(struct linker *l, const struct value *function, uint32_t at,
                                       uint32_t position)
{
    const struct code_file *c = l->files[function->file];
    const struct code_function *f = &c->functions.v[function->ref];
    for (uint32_t i = 1; i < c->calls.n; i++) {
        const struct code_call *k = &c->calls.v[i];
        if (k->line < f->line || k->line > f->end_line)
            continue;
        if (is_parameter(c, &c->exprs.v[k->callee], function->ref, at)) {
            const struct value *v = resolved_argument(l, function->file, i, position);
            if (v && !v->parameter && v->kind != VALUE_UNKNOWN)
                return v;
        }
        for (uint32_t j = 0; j < k->n; j++) {
            if (!is_parameter(c, &c->exprs.v[c->children.v[k->args + j]], function->ref, at))
                continue;
            const struct value *v =
                of_library(l, resolve(l, function->file, k->callee), j, position);
            if (v)
                return v;
        }
    }
    return NULL;
}

const struct value *resolved_handed(struct linker *l, uint32_t file, const struct binding *b)
{
    struct passed p = l->passed[file][b->function];
    if (!p.call)
        return NULL;
    const struct value *callee = resolve(l, p.file, l->files[p.file]->calls.v[p.call].callee);
    const struct value *v = of_library(l, callee, p.at, b->position);
    return v || callee->kind != VALUE_FUNCTION ? v : of_function(l, callee, p.at, b->position);
}
