/* Options of calls: which argument is meant, and what stands below it by its path, through
 * variables, spreads, constructed values and lists. See option.h. */
#include "link/option.h"

#include "base/limits.h"
#include "link/parts.h"

bool option_argument(const struct code_file *c, const struct code_call *k, int position,
                     struct linker *l, uint32_t file, code_ref *expr)
{
    if (position == SLOT_ANY)
        return false;
    if (position == SLOT_NAMED) { // keyword arguments come last
        *expr = k->n ? c->children.v[k->args + k->n - 1] : 0;
        return c->exprs.v[*expr].text.p && c->exprs.v[*expr].kind == EXPR_OBJECT;
    }
    if (position != SLOT_LAST) {
        if ((uint32_t)position >= k->n)
            return false;
        *expr = c->children.v[k->args + (uint32_t)position];
        bool keywords = c->exprs.v[*expr].kind == EXPR_OBJECT && c->exprs.v[*expr].text.p;
        return c->exprs.v[*expr].kind != EXPR_SPREAD && !keywords;
    }
    for (uint32_t i = k->n; i-- > 0;) {
        *expr = c->children.v[k->args + i];
        const struct value *v = resolve(l, file, *expr);
        if (v->kind == VALUE_OBJECT || i + 1 == k->n)
            return true;
    }
    return false;
}

// What a constructed value was made with: the first object among the arguments of its call.
const struct value *option_made_with(struct linker *l, const struct value *v)
{
    if (!v->origin || !str_ends(v->name, STR(")")))
        return NULL;
    const struct code_file *c = l->files[v->origin_file];
    const struct code_call *k = &c->calls.v[v->origin];
    for (uint32_t i = 0; i < k->n; i++) {
        const struct value *a = resolve(l, v->origin_file, c->children.v[k->args + i]);
        if (a->kind == VALUE_OBJECT)
            return a;
    }
    return NULL;
}

// The member KEY of any element of an array that has it.
static const struct value *any_element(struct linker *l, const struct value *v, struct str key)
{
    const struct code_file *c = l->files[v->file];
    const struct expr *list = &c->exprs.v[v->ref];
    for (uint32_t j = 0; j < list->n; j++) {
        const struct value *e = resolve(l, v->file, c->children.v[list->list + j]);
        if (e->kind != VALUE_OBJECT)
            continue;
        const struct value *m = resolve_member(l, e, key);
        if (m->kind != VALUE_UNKNOWN || m->ref)
            return m;
    }
    return NULL;
}

/* As option_walk. *SPREADS counts the objects looked into because others spread them: {...options}
 * may, through variables, spread itself. */
static const struct value *walk(struct linker *l, const struct value *v, const str_vec *path,
                                uint32_t *spreads, bool *missing)
{
    for (uint32_t i = 0; i < path->n; i++) {
        struct str key = path->v[i];
        bool called = str_ends(key, STR("()")); // useFactory(): what it gives back
        if (called)
            key.n -= 2;
        if (v->kind == VALUE_ARRAY && str_eq(key, STR("[]"))) { // its first element
            const struct code_file *ac = l->files[v->file];
            const struct expr *list = &ac->exprs.v[v->ref];
            *missing = list->n == 0;
            if (!list->n)
                return NULL;
            v = resolve(l, v->file, ac->children.v[list->list]);
            continue;
        }
        const struct value *hit = v->kind == VALUE_ARRAY ? any_element(l, v, key) : NULL;
        if (hit) {
            v = hit;
            continue;
        }
        if (part_step(key)) {
            *missing = v->kind != VALUE_UNKNOWN || v->ref;
            if (v->kind == VALUE_FUNCTION) // what it gives back
                v = resolve_returned(l, v->file, v->ref);
            v = v ? part_value(l, v, key) : NULL;
            if (!v)
                return NULL;
            continue;
        }
        if ((v->kind == VALUE_NAME || v->kind == VALUE_INSTANCE) && v->origin) {
            const struct value *options = option_made_with(l, v);
            *missing = true;
            if (!options)
                return NULL;
            v = options;
        }
        if (v->kind != VALUE_OBJECT) {
            // a text, a function or a list has no such option; an environment variable is a text
            *missing = v->kind != VALUE_UNKNOWN &&
                       (v->kind != VALUE_NAME || str_starts(v->name, STR("process.env.")));
            return NULL;
        }
        const struct code_file *c = l->files[v->file];
        const struct expr *o = &c->exprs.v[v->ref];
        bool open = false; // a spread that could not be resolved may hold it
        const struct value *next = NULL;
        for (uint32_t j = o->n; j-- > 0 && !next;) {
            const struct expr *p = &c->exprs.v[c->children.v[o->list + j]];
            if (p->kind == EXPR_PROPERTY && p->text.p && str_eq(p->text, key)) {
                next = resolve(l, v->file, p->a);
            } else if (p->kind == EXPR_SPREAD) {
                const struct value *s = resolve(l, v->file, p->a);
                if (s->kind == VALUE_OBJECT && ++*spreads < SPREADS_MAX) {
                    bool none = false;
                    str_vec one = {.v = &key, .n = 1, .cap = 1};
                    next = walk(l, s, &one, spreads, &none);
                } else {
                    open = true;
                }
            }
        }
        if (!next) {
            *missing = !open;
            return NULL;
        }
        v = next;
        if (called)
            v = v->kind == VALUE_FUNCTION ? resolve_returned(l, v->file, v->ref) : NULL;
        *missing = false;
        if (!v)
            return NULL;
    }
    return v;
}

// Walks PATH below a value; *FILE and *EXPR end at the value's own expression when it has one.
const struct value *option_walk(struct linker *l, const struct value *v, const str_vec *path,
                                bool *missing)
{
    uint32_t spreads = 0;
    return walk(l, v, path, &spreads, missing);
}

/* The property expression at the end of a one-step path, so that constants can be folded. */
code_ref option_property(const struct linker *l, const struct value *v, struct str name)
{
    const struct code_file *c = l->files[v->file];
    const struct expr *o = &c->exprs.v[v->ref];
    for (uint32_t j = o->n; j-- > 0;) {
        const struct expr *p = &c->exprs.v[c->children.v[o->list + j]];
        if (p->kind == EXPR_PROPERTY && p->text.p && str_eq(p->text, name))
            return p->a;
    }
    return 0;
}
