/* Deadlines that reach a call by a context it is handed: made by context.WithTimeout in the same
 * function or in every function that calls this one, carried by requests and derived contexts.
 * Expressions are followed, not values, because a context that one caller bounds and another does
 * not is not bounded. */
#include "link/uses.h"

#include "link/constant.h"

enum {
    FOLLOW_MAX = 24,   // from a call back to where its context was made
    CALLERS_MAX = 12,  // callers that are asked of one function
    RECEIVERS_MAX = 6, // calls before the call in its chain: db.WithContext(ctx).Where().Find()
};

struct search {
    struct use_context *u;
    struct str text;
    uint32_t file, line; // where the deadline is set
    uint32_t steps;
};

static bool follow(struct search *s, uint32_t file, code_ref expr, uint32_t depth);

static bool set_at(struct search *s, const struct use_place *p)
{
    const struct use_rule *rule = &s->u->c->uses.v[p->rule];
    const struct code_file *c = s->u->l->files[p->file];
    const struct code_call *k = &c->calls.v[p->call];
    double n;
    s->file = p->file;
    s->line = p->line;
    s->text = STR("unknown");
    for (uint32_t i = 0; i < rule->settings.n; i++) {
        const struct setting_rule *r = &rule->settings.v[i];
        int at = r->slots.n ? r->slots.v[0].argument : -1;
        if (!str_eq(r->name, STR("timeout")) || at < 0 || (uint32_t)at >= k->n)
            continue;
        if (fold_number(s->u->l, p->file, c->children.v[k->args + (uint32_t)at], &n))
            s->text = arena_printf(s->u->l->arena, "%.0f ms", n);
    }
    if (str_eq(s->text, STR("unknown")) && settings_number(s->u, p, STR("timeout"), &n))
        s->text = arena_printf(s->u->l->arena, "%.0f ms", n);
    return true;
}

static bool is_mounted(const struct linker *l, uint32_t file, code_ref function)
{
    const struct code_file *c = l->files[file];
    for (int hops = 0; function > CODE_MODULE && hops < RECEIVERS_MAX; hops++) {
        struct call_site one;
        if ((l->passed && l->passed[file] && l->passed[file][function].call) ||
            resolve_callers(l, file, function, &one, 1))
            return true;
        function = c->functions.v[function].parent;
    }
    return false;
}

/* Is P a deadline that middleware of the repository puts on each request before it hands it on?
 * ctx, cancel := context.WithTimeout(r.Context(), d); next.ServeHTTP(w, r.WithContext(ctx)) */
static bool is_middleware(const struct use_context *u, const struct use_place *p)
{
    static const char hands_on[] = "ServeHTTP Next next handler";
    const struct code_file *c = u->l->files[p->file];
    const struct code_call *k = &c->calls.v[p->call];
    const struct expr *from = k->n ? &c->exprs.v[c->children.v[k->args]] : NULL;
    if (!from || from->kind != EXPR_CALL)
        return false;
    const struct use_place *carrier = use_of_call(u, p->file, from->a, "carrier");
    if (!carrier || !str_eq(u->c->uses.v[carrier->rule].kind, STR("request")))
        return false;
    for (code_ref i = p->call + 1; i < c->calls.n && i < p->call + CALLERS_MAX; i++)
        if (c->calls.v[i].function == k->function &&
            str_among(hands_on, c->exprs.v[c->calls.v[i].callee].text))
            return is_mounted(u->l, p->file, k->function);
    return false;
}

/* A bound that middleware gives the contexts of all requests: http.TimeoutHandler. */
static bool of_requests(struct search *s, uint32_t file)
{
    uint32_t unit = s->u->l->files[file]->unit;
    for (uint32_t i = 0; i < s->u->places.n; i++) {
        const struct use_place *p = &s->u->places.v[i];
        const struct use_rule *rule = &s->u->c->uses.v[p->rule];
        if (str_eq(rule->role, STR("timeout_wrapper")) && str_eq(rule->kind, STR("request")) &&
            s->u->l->files[p->file]->unit == unit)
            return set_at(s, p);
        if (str_eq(rule->role, STR("deadline")) && s->u->l->files[p->file]->unit == unit &&
            is_middleware(s->u, p))
            return set_at(s, p);
    }
    return false;
}

static bool of_argument(struct search *s, uint32_t file, code_ref call, int at, uint32_t depth)
{
    const struct code_file *c = s->u->l->files[file];
    const struct code_call *k = &c->calls.v[call];
    return at >= 0 && (uint32_t)at < k->n &&
           follow(s, file, c->children.v[k->args + (uint32_t)at], depth + 1);
}

// The arguments of a carrier that are contexts; NULL when it has none.
static const struct setting_rule *carried(const struct use_rule *rule)
{
    for (uint32_t i = 0; i < rule->settings.n; i++)
        if (str_eq(rule->settings.v[i].name, STR("context")) && rule->settings.v[i].slots.n)
            return &rule->settings.v[i];
    return NULL;
}

// Any of them ends it.
static bool of_carried(struct search *s, uint32_t file, code_ref call,
                       const struct setting_rule *contexts, uint32_t depth)
{
    for (uint32_t i = 0; i < contexts->slots.n; i++)
        if (of_argument(s, file, call, contexts->slots.v[i].argument, depth))
            return true;
    return false;
}

/* What the call itself does to contexts; false in *KNOWN when it is nothing of the kind. */
static bool of_call(struct search *s, uint32_t file, code_ref call, bool *known, uint32_t depth)
{
    const struct use_place *p = use_of_call(s->u, file, call, "deadline");
    *known = true;
    if (p) {
        const struct use_rule *rule = &s->u->c->uses.v[p->rule];
        return !str_eq(rule->kind, STR("none")) && set_at(s, p);
    }
    p = use_of_call(s->u, file, call, "carrier");
    if (p) {
        const struct use_rule *rule = &s->u->c->uses.v[p->rule];
        const struct setting_rule *contexts = carried(rule);
        return contexts ? of_carried(s, file, call, contexts, depth) : of_requests(s, file);
    }
    *known = false;
    return false;
}

// What FUNCTION of FILE gives back.
static bool of_returned(struct search *s, uint32_t file, code_ref function, uint32_t depth)
{
    const struct code_file *c = s->u->l->files[file];
    const struct code_function *f = &c->functions.v[function];
    for (uint32_t i = 0; i < f->returns && i < 4; i++)
        if (follow(s, file, c->children.v[f->first_return + i], depth + 1))
            return true;
    return false;
}

static bool follow_call(struct search *s, uint32_t file, code_ref call, uint32_t depth)
{
    bool known;
    bool bound = of_call(s, file, call, &known, depth);
    if (known)
        return bound;
    const struct code_file *c = s->u->l->files[file];
    const struct value *callee = resolve(s->u->l, file, c->calls.v[call].callee);
    if (callee->kind == VALUE_FUNCTION)
        return of_returned(s, callee->file, callee->ref, depth);
    // a method that derives from its receiver, or hands on what it was given first
    return of_argument(s, file, call, 0, depth);
}

// All callers of the function bound what they pass, as far as any is known.
static bool of_callers(struct search *s, uint32_t file, const struct binding *b, uint32_t depth)
{
    struct call_site sites[CALLERS_MAX];
    uint32_t n = resolve_callers(s->u->l, file, b->function, sites, CALLERS_MAX);
    for (uint32_t i = 0; i < n; i++)
        if (!of_argument(s, sites[i].file, sites[i].call, (int)b->position, depth))
            return false;
    return n > 0;
}

static bool follow_name(struct search *s, uint32_t file, code_ref binding, uint32_t depth)
{
    const struct binding *b = &s->u->l->files[file]->bindings.v[binding];
    if (b->writes && b->last_write && follow(s, file, b->last_write, depth + 1))
        return true;
    if (b->kind == BINDING_PARAM)
        return of_callers(s, file, b, depth);
    return b->kind == BINDING_LOCAL && b->value && follow(s, file, b->value, depth + 1);
}

static bool follow(struct search *s, uint32_t file, code_ref expr, uint32_t depth)
{
    const struct code_file *c = s->u->l->files[file];
    const struct expr *e = &c->exprs.v[expr];
    if (depth > FOLLOW_MAX || s->steps++ > FOLLOW_MAX * CALLERS_MAX)
        return false;
    switch (e->kind) {
    case EXPR_NAME:
        return e->a && follow_name(s, file, e->a, depth);
    case EXPR_CALL:
        return follow_call(s, file, e->a, depth);
    case EXPR_PART:
    case EXPR_CAST:
        return follow(s, file, e->a, depth + 1);
    case EXPR_TUPLE:
        return e->n && follow(s, file, c->children.v[e->list], depth + 1);
    case EXPR_MEMBER: { // a context kept in a field
        const struct value *v = resolve(s->u->l, file, expr);
        bool part = v->origin && (use_of_call(s->u, v->origin_file, v->origin, "deadline") ||
                                  use_of_call(s->u, v->origin_file, v->origin, "carrier"));
        return (part || (v->origin && str_ends(v->name, STR(")")))) && // source.Token, or made
               follow_call(s, v->origin_file, v->origin, depth + 1);
    }
    default:
        return false;
    }
}

static bool of_keywords(struct search *s, uint32_t file, const struct expr *keywords)
{
    const struct code_file *c = s->u->l->files[file];
    for (uint32_t i = 0; i < keywords->n && i < CALLERS_MAX; i++) {
        const struct expr *p = &c->exprs.v[c->children.v[keywords->list + i]];
        if (p->kind == EXPR_PROPERTY && follow(s, file, p->a, 0))
            return true;
    }
    return false;
}

/* Only what may hold a context is worth following: names, calls and members, at either end or
 * given by name. */
static bool of_arguments(struct search *s, uint32_t file, code_ref call)
{
    const struct code_file *c = s->u->l->files[file];
    const struct code_call *k = &c->calls.v[call];
    for (uint32_t i = 0; i < k->n; i++) {
        const struct expr *e = &c->exprs.v[c->children.v[k->args + i]];
        bool keywords = e->kind == EXPR_OBJECT && str_eq(e->text, CODE_KEYWORDS);
        if (keywords ? of_keywords(s, file, e)
                     : (i < 2 || i + 2 >= k->n) && follow(s, file, c->children.v[k->args + i], 0))
            return true;
    }
    return false;
}

bool deadline_of_context(struct use_context *u, uint32_t file, code_ref call, struct str *text,
                         uint32_t *at_file, uint32_t *line, const char **source)
{
    struct search s = {.u = u};
    const struct code_file *c = u->l->files[file];
    if (!u->contexts)
        return false;
    for (int hops = 0; call && hops < RECEIVERS_MAX; hops++) {
        if (of_arguments(&s, file, call)) {
            *text = s.text;
            *at_file = s.file;
            *line = s.line;
            *source = "context";
            return true;
        }
        const struct expr *callee = &c->exprs.v[c->calls.v[call].callee];
        const struct expr *base = callee->kind == EXPR_MEMBER ? &c->exprs.v[callee->a] : NULL;
        call = base && base->kind == EXPR_CALL ? base->a : 0;
    }
    return false;
}
