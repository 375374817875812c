// Parts of values that are put together of calls; see parts.h.
#include "link/parts.h"

#include "link/calls.h"

enum { PARTS_DEPTH_MAX = 6, PARTS_MAX = 16 };

bool part_step(struct str step)
{
    return step.n > 3 && step.p[step.n - 1] == ')' && step.p[step.n - 2] != '(' &&
           str_find_char(step, '(', 0) > 0;
}

static struct call_site maker_of(struct linker *l, const struct value *v, struct str name,
                                 int depth);

static struct call_site among(struct linker *l, uint32_t file, const code_ref *refs, uint32_t n,
                              struct str name, int depth)
{
    for (uint32_t i = 0; i < n && i < PARTS_MAX; i++) {
        struct call_site s = maker_of(l, resolve(l, file, refs[i]), name, depth + 1);
        if (s.call)
            return s;
    }
    return (struct call_site){0};
}

static struct str last_segment(struct str name)
{
    ptrdiff_t dot = str_rfind_char(name, '.');
    return dot < 0 ? name : str_from(name, (size_t)dot + 1);
}

// The call of NAME that made V, or one of the operands or arguments it was made of.
static struct call_site maker_of(struct linker *l, const struct value *v, struct str name,
                                 int depth)
{
    if (depth > PARTS_DEPTH_MAX)
        return (struct call_site){0};
    if (v->origin) {
        const struct code_file *c = l->files[v->origin_file];
        const struct code_call *k = &c->calls.v[v->origin];
        if (str_eq(last_segment(resolve(l, v->origin_file, k->callee)->name), name))
            return (struct call_site){v->origin_file, v->origin};
        return among(l, v->origin_file, c->children.v + k->args, k->n, name, depth);
    }
    if (!v->ref || !v->file || (v->kind != VALUE_UNKNOWN && v->kind != VALUE_ARRAY))
        return (struct call_site){0};
    const struct code_file *c = l->files[v->file];
    const struct expr *e = &c->exprs.v[v->ref];
    if (e->kind == EXPR_ARRAY)
        return among(l, v->file, c->children.v + e->list, e->n, name, depth);
    const code_ref sides[] = {e->a, e->b};
    return e->kind == EXPR_BINARY ? among(l, v->file, sides, 2, name, depth)
                                  : (struct call_site){0};
}

struct call_site part_of_list(struct linker *l, const struct value *v, struct str name)
{
    bool appended = false;
    if (v->origin) {
        const struct code_file *c = l->files[v->origin_file];
        appended = str_eq(c->exprs.v[c->calls.v[v->origin].callee].text, STR("append"));
    }
    return appended || v->kind == VALUE_ARRAY ? maker_of(l, v, name, 0) : (struct call_site){0};
}

const struct value *part_value(struct linker *l, const struct value *v, struct str step)
{
    size_t open = (size_t)str_find_char(step, '(', 0);
    struct str argument = str_sub(step, open + 1, step.n - open - 2);
    struct call_site s = maker_of(l, v, str_sub(step, 0, open), 0);
    if (!s.call)
        return NULL;
    const struct code_file *c = l->files[s.file];
    const struct code_call *k = &c->calls.v[s.call];
    int64_t position;
    if (str_eq(argument, STR("*")))
        return resolve(l, s.file, k->callee);
    if (!str_int(argument, &position)) {
        code_ref named = call_keyword(l, s.file, s.call, argument);
        return named ? resolve(l, s.file, named) : NULL;
    }
    if (position < 0 || position >= (int64_t)k->n)
        return NULL;
    code_ref e = c->children.v[k->args + (uint32_t)position];
    bool keywords = c->exprs.v[e].kind == EXPR_OBJECT && c->exprs.v[e].text.p;
    return keywords ? NULL : resolve(l, s.file, e);
}
