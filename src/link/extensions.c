/* See extensions.h. Candidates have the name; of them counts the one whose first parameter has the
 * type of the receiver: the same class, the same name, or types of the catalogue in common. Where
 * nothing is known of either type, a name that only one function has is taken. Macros of PHP are
 * found by the name that a call of `macro` gives, on the class that it is called on. */
#include "link/extensions.h"

#include "link/resolve_value.h"

enum { CANDIDATES_MAX = 32 }; // functions of one name that are looked at

struct extensions {
    struct map of;        // name -> number in lists
    vec(site_list) lists; // .call is a function
    struct map macro_of;  // name -> number in macros
    site_list macros;     // calls that give a class of a library a method: Http::macro('stock', fn)
};

// The text that call I of FILE has as its first argument; STR_NONE for anything else.
static struct str first_text(const struct code_file *c, const struct code_call *k)
{
    const struct expr *first = k->n ? &c->exprs.v[c->children.v[k->args]] : NULL;
    return first && first->kind == EXPR_STRING ? first->text : STR_NONE;
}

static void index_macros(struct linker *l, struct extensions *x, uint32_t file)
{
    const struct code_file *c = l->files[file];
    for (code_ref i = 1; str_eq(c->language, STR("php")) && i < c->calls.n; i++) {
        const struct expr *callee = &c->exprs.v[c->calls.v[i].callee];
        if (callee->kind != EXPR_MEMBER || !str_eq(callee->text, STR("macro")) ||
            c->calls.v[i].n != 2 || !first_text(c, &c->calls.v[i]).n)
            continue;
        map_set(&x->macro_of, first_text(c, &c->calls.v[i]), x->macros.n);
        vec_push(l->keep, &x->macros, (struct call_site){file, i});
    }
}

void extensions_index(struct linker *l)
{
    struct extensions *x = arena_new(l->keep, struct extensions);
    map_init(&x->of, l->keep);
    map_init(&x->macro_of, l->keep);
    vec_push(l->keep, &x->lists, (site_list){0});
    vec_push(l->keep, &x->macros, (struct call_site){0});
    l->extensions = x;
    for (uint32_t file = 1; file < l->files_n; file++) {
        const struct code_file *c = l->files[file];
        index_macros(l, x, file);
        for (code_ref i = 1; i < c->functions.n; i++) {
            if (!c->functions.v[i].extension || !c->functions.v[i].params)
                continue;
            uint32_t *list = map_at(&x->of, c->functions.v[i].name, 0);
            if (!*list) {
                *list = x->lists.n;
                vec_push(l->keep, &x->lists, (site_list){0});
            }
            vec_push(l->keep, &x->lists.v[*list], (struct call_site){file, i});
        }
    }
}

static bool typed(const struct linker *l, struct str name)
{
    return name.n && l->knows.has_types(l->knows.context, name);
}

// Whether RECEIVER can be what the first parameter of F is declared as; 2: it surely is.
static int fits(struct linker *l, uint32_t file, const struct code_function *f,
                const struct value *receiver)
{
    const struct binding *first = &l->files[file]->bindings.v[f->first_param];
    const struct value *type =
        first->type ? resolved_of_type(l, file, first->type) : &resolved_unknown;
    if (type->kind == VALUE_INSTANCE)
        return receiver->kind == VALUE_INSTANCE
                   ? 2 * (type->file == receiver->file && type->ref == receiver->ref)
                   : receiver->kind == VALUE_UNKNOWN;
    if (type->kind != VALUE_NAME || receiver->kind == VALUE_UNKNOWN)
        return receiver->kind == VALUE_UNKNOWN;
    if (str_eq(type->name, receiver->name) ||
        l->knows.share_types(l->knows.context, type->name, receiver->name))
        return 2;
    return !typed(l, type->name) && !typed(l, receiver->name);
}

const struct value *extension_of(struct linker *l, uint32_t file, const struct value *receiver,
                                 struct str name, uint32_t args)
{
    uint32_t list = map_get(&l->extensions->of, name, 0);
    struct call_site best = {0};
    int rank = 0;
    uint32_t scope = module_scope(l->modules, l->files[file]->repo_file), found = 0;
    const site_list *all = &l->extensions->lists.v[list];
    if (receiver->kind == VALUE_CLASS || receiver->kind == VALUE_MODULE || all->n > CANDIDATES_MAX)
        return NULL;
    for (uint32_t i = 0; i < all->n; i++) {
        struct call_site s = all->v[i];
        const struct code_function *f = &l->files[s.file]->functions.v[s.call];
        int fit = f->params > args ? fits(l, s.file, f, receiver) : 0;
        bool near = module_scope(l->modules, l->files[s.file]->repo_file) == scope;
        found += fit > 0;
        if (fit && 2 * fit + near > rank) {
            rank = 2 * fit + near;
            best = s;
        }
    }
    if (!best.call || (rank < 4 && found > 1))
        return NULL;
    return resolved_of_function(l, best.file, best.call);
}

const struct value *macro_of(struct linker *l, const struct value *receiver, struct str name)
{
    if (l->extensions->macros.n < 2 || receiver->kind != VALUE_NAME)
        return NULL;
    struct call_site s = l->extensions->macros.v[map_get(&l->extensions->macro_of, name, 0)];
    if (!s.call)
        return NULL;
    const struct code_file *c = l->files[s.file];
    const struct code_call *k = &c->calls.v[s.call];
    const struct value *of = resolve(l, s.file, c->exprs.v[k->callee].a);
    const struct value *body = resolve(l, s.file, c->children.v[k->args + 1]);
    return str_eq(of->name, receiver->name) && body->kind == VALUE_FUNCTION ? body : NULL;
}
