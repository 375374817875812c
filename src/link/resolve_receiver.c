/* What blocks and extensions work on without naming it: the object that a block is run on, the call
 * that it is handed to, what a function that extends a type is called on. Part of the resolver. */
#include "link/resolve_value.h"

#include "base/limits.h"

// What a call of an extension works on: x of x.f(), or what the block it stands in runs on.
const struct value *resolved_called_on(struct linker *l, uint32_t file, code_ref call)
{
    const struct expr *e = expr_at(l, file, l->files[file]->calls.v[call].callee);
    if (e->kind == EXPR_MEMBER)
        return resolve(l, file, e->a);
    return e->kind == EXPR_NAME && e->b ? resolve(l, file, e->b) : NULL;
}

// What a call of V, an extension, works on when it stands in a block that runs on RECEIVER.
const struct value *resolved_on_receiver(struct linker *l, uint32_t file, const struct value *v,
                                         code_ref receiver)
{
    bool extension = (v->kind == VALUE_NAME && !v->parameter) || v->kind == VALUE_FUNCTION;
    const struct value *base = extension && !v->origin ? resolve(l, file, receiver) : NULL;
    if (!base || !base->origin)
        return v;
    struct value *copy = resolved_new(l, *v);
    copy->origin = base->origin;
    copy->origin_file = base->origin_file;
    return copy;
}

// A call of a function of the repository, which may hand on the block that it is given.
static bool is_own_call(struct linker *l, uint32_t file, code_ref expr)
{
    const struct expr *e = expr_at(l, file, expr);
    return e->kind == EXPR_CALL &&
           resolve(l, file, l->files[file]->calls.v[e->a].callee)->kind == VALUE_FUNCTION;
}

// V, that a block further out has, as it is named in a block that is handed to INNER.
static const struct value *named_within(struct linker *l, const struct value *v,
                                        const struct value *inner)
{
    if (!inner || v->kind != VALUE_NAME)
        return v;
    struct value *copy = resolved_new(l, *v);
    copy->origin = inner->origin;
    copy->origin_file = inner->origin_file;
    return copy;
}

// The member NAME of BASE when it is known that it has one.
static const struct value *known_member(struct linker *l, const struct value *base, struct str name)
{
    if (base->kind != VALUE_INSTANCE && base->kind != VALUE_CLASS && base->kind != VALUE_NAME)
        return NULL;
    if (base->parameter)
        return NULL;
    const struct value *v = resolve_member(l, base, name);
    bool plain = v->kind == VALUE_NAME || v->kind == VALUE_UNKNOWN;
    return plain && !l->knows.is_known(l->knows.context, v->name) ? NULL : v;
}

/* A name that no declaration around it binds, in a block that runs on something: of the scope, of
 * what the blocks around run on, innermost first, or global. Of a library's value, whose members
 * nobody knows, the innermost has it. */
const struct value *resolved_scoped_name(struct linker *l, uint32_t file, const struct expr *e)
{
    const struct value *v = resolved_free_name(l, file, e->text), *first = NULL, *inner = NULL;
    if (v->kind != VALUE_NAME)
        return resolved_on_receiver(l, file, v, e->b);
    code_ref at = e->b;
    for (uint32_t hops = 0; at && hops < RESOLVE_HOPS_MAX; hops++) {
        const struct expr *r = expr_at(l, file, at);
        const struct value *base = resolve(l, file, at);
        const struct value *member = known_member(l, base, e->text);
        if (member)
            return named_within(l, member, inner);
        if (!inner && r->kind == EXPR_RECEIVER && base->origin)
            inner = base;
        if (!first && base->kind == VALUE_NAME && !base->parameter && base->name.n)
            first = base;
        at = r->kind == EXPR_RECEIVER ? r->b : 0;
    }
    if (!str_eq(v->name, e->text)) // an extension that is imported: members come first
        return resolved_on_receiver(l, file, v, e->b);
    if (!first || l->knows.is_known(l->knows.context, e->text))
        return v;
    return resolve_member(l, first, e->text);
}

/* What a block runs on: the object, or what the call gives that the block is handed to. Of a
 * function of the repository, which may hand the block on, only that it stands in its call. */
const struct value *resolved_receiver(struct linker *l, uint32_t file, code_ref expr)
{
    const struct expr *e = expr_at(l, file, expr);
    const struct value *v = resolve(l, file, expr);
    if (!is_own_call(l, file, expr))
        return v;
    struct value *copy = resolved_new(l, *v);
    if (v->kind != VALUE_NAME && v->kind != VALUE_INSTANCE)
        *copy = (struct value){.kind = VALUE_NAME, .name = STR("")};
    copy->origin_file = file;
    copy->origin = e->a;
    return copy;
}
