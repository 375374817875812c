/* Calls that leave the service through a function of its own: fetch_json(url) whose body is
 * requests.get(url). Such a function is recognised by what it does: its parameter says where the
 * call goes. Each of its callers then is a place that calls out, with the time bound that this
 * caller gives or leaves out (role `through`); the use it goes to is its `origin`.
 *
 * A function that hands its own address parameter on is such a function in turn; what its callers
 * ask for is followed through at most THROUGH_DEPTH_MAX of them.
 */
#include "link/calls.h"
#include "link/uses.h"

enum { THROUGH_DEPTH_MAX = 6, THROUGH_SITES_MAX = 512, EXPR_DEPTH_MAX = 6 };

struct wrapper {
    uint32_t file;
    code_ref function;
    uint32_t place;           // the use its body reaches: index into use_context.places
    code_ref bound;           // the parameter (a binding) that gives the time bound; 0: none does
    struct bound_given given; // where a caller on the way gave it: valid when given.rule
    uint32_t depth;
};

typedef vec(struct wrapper) wrapper_list;

// ------------------------------------------------------------------------------------- parameters

static bool says_where(struct str name)
{
    static const char *const names[] = {
        "url",     "uri", "path",     "endpoint", "href", "route",     "address",   "target",
        "request", "req", "resource", "uri_path", "to",   "recipient", "recipients"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (str_eq_nocase(name, str_c(names[i])))
            return true;
    return false;
}

static bool is_parameter(const struct code_file *c, code_ref expr, code_ref function)
{
    const struct expr *e = &c->exprs.v[expr];
    const struct binding *b = &c->bindings.v[e->kind == EXPR_NAME ? e->a : 0];
    return e->kind == EXPR_NAME && e->a && b->kind == BINDING_PARAM && b->function == function;
}

// Is a parameter of FUNCTION that says where a call goes a part of EXPR?
static bool has_address(const struct code_file *c, code_ref expr, code_ref function, int depth)
{
    const struct expr *e = &c->exprs.v[expr];
    if (!expr || depth > EXPR_DEPTH_MAX)
        return false;
    switch (e->kind) {
    case EXPR_NAME: {
        const struct binding *b = &c->bindings.v[e->a];
        if (!e->a || b->function != function)
            return false;
        if (b->kind == BINDING_PARAM)
            return says_where(b->name);
        return b->kind == BINDING_LOCAL && b->value != expr &&
               has_address(c, b->value, function, depth + 1);
    }
    case EXPR_CALL: { // url.encode(), urljoin(BASE, path)
        const struct code_call *k = &c->calls.v[e->a];
        const struct expr *callee = &c->exprs.v[k->callee];
        if (callee->kind == EXPR_MEMBER && has_address(c, callee->a, function, depth + 1))
            return true;
        for (uint32_t i = 0; i < k->n; i++)
            if (has_address(c, c->children.v[k->args + i], function, depth + 1))
                return true;
        return false;
    }
    case EXPR_BINARY:
        return has_address(c, e->a, function, depth + 1) ||
               has_address(c, e->b, function, depth + 1);
    case EXPR_PROPERTY:
        return has_address(c, e->a, function, depth + 1);
    case EXPR_SPREAD: // super().request(*args): all that the function was given
        return is_parameter(c, e->a, function);
    case EXPR_MEMBER: // message.To
        return says_where(e->text) && is_parameter(c, e->a, function);
    case EXPR_TEMPLATE:
    case EXPR_CHOICE:
    case EXPR_OBJECT:
        for (uint32_t i = 0; i < e->n; i++)
            if (has_address(c, c->children.v[e->list + i], function, depth + 1))
                return true;
        return false;
    default:
        return false;
    }
}

static bool passes_address(const struct code_file *c, code_ref call)
{
    const struct code_call *k = &c->calls.v[call];
    for (uint32_t i = 0; i < k->n; i++)
        if (has_address(c, c->children.v[k->args + i], k->function, 0))
            return true;
    return false;
}

/* An operation without arguments of a value that was told where to go before:
 * c.setopt(c.URL, url); c.perform() */
static bool was_given_address(const struct use_context *u, const struct use_place *p)
{
    const struct code_file *c = u->l->files[p->file];
    const struct code_call *k = &c->calls.v[p->call];
    const struct value *of = resolve(u->l, p->file, k->callee);
    if (k->n || !of->origin || of->origin_file != p->file)
        return false;
    for (code_ref i = of->origin; i < p->call; i++) {
        if (c->calls.v[i].function != k->function || !passes_address(c, i))
            continue;
        if (resolve(u->l, p->file, c->calls.v[i].callee)->origin == of->origin)
            return true;
    }
    return false;
}

// The parameter of the enclosing function that EXPR is, a binding; 0 when it is none.
static code_ref parameter_of(const struct code_file *c, code_ref expr, code_ref function)
{
    const struct expr *e = &c->exprs.v[expr];
    code_ref b = e->kind == EXPR_NAME ? e->a : 0;
    return b && c->bindings.v[b].kind == BINDING_PARAM && c->bindings.v[b].function == function ? b
                                                                                                : 0;
}

// --------------------------------------------------------------------------------------- wrappers

static bool leaves(const struct use_rule *rule)
{
    return str_eq(rule->role, STR("outbound_call")) &&
           (str_eq(rule->kind, STR("http")) || str_eq(rule->kind, STR("grpc")) ||
            str_eq(rule->kind, STR("email")));
}

static void collect(struct use_context *u, wrapper_list *out)
{
    for (uint32_t i = 0; i < u->places.n; i++) {
        const struct use_place *p = &u->places.v[i];
        if (!p->call || !leaves(&u->c->uses.v[p->rule]))
            continue;
        const struct code_file *c = u->l->files[p->file];
        code_ref function = c->calls.v[p->call].function;
        if (function == CODE_MODULE || (!passes_address(c, p->call) && !was_given_address(u, p)))
            continue;
        struct wrapper w = {.file = p->file, .function = function, .place = i};
        for (uint32_t b = 0; b < u->given.n && !w.bound; b++)
            if (u->given.v[b].row == p->row && u->given.v[b].file == p->file)
                w.given = u->given.v[b], w.bound = parameter_of(c, u->given.v[b].expr, function);
        vec_push(u->scratch, out, w);
    }
}

// The expression that CALL gives to PARAMETER of a function in another file; 0: its default.
static code_ref given_to(struct use_context *u, const struct wrapper *w, struct call_site s,
                         bool *hidden)
{
    const struct binding *b = &u->l->files[w->file]->bindings.v[w->bound];
    const struct code_file *c = u->l->files[s.file];
    const struct code_call *k = &c->calls.v[s.call];
    for (uint32_t i = 0; i < k->n; i++) {
        code_ref e = c->children.v[k->args + i];
        bool keywords = c->exprs.v[e].kind == EXPR_OBJECT && c->exprs.v[e].text.p;
        *hidden |= c->exprs.v[e].kind == EXPR_SPREAD;
        for (uint32_t j = 0; keywords && j < c->exprs.v[e].n; j++)
            *hidden |= c->exprs.v[c->children.v[c->exprs.v[e].list + j]].kind == EXPR_SPREAD;
        if (i == b->position && !keywords && c->exprs.v[e].kind != EXPR_SPREAD)
            return e;
    }
    return call_keyword(u->l, s.file, s.call, b->name);
}

static void emit_site(struct use_context *u, const struct wrapper *w, struct call_site s,
                      code_ref expr, bool hidden)
{
    const struct use_place *of = &u->places.v[w->place];
    const struct use_rule *rule = &u->c->uses.v[of->rule];
    const struct code_file *c = u->l->files[s.file];
    const struct code_call *k = &c->calls.v[s.call];
    int64_t row = facts_add_borrowed(
        u->f, use, .call = code_call_row(u->rows, s.file, s.call), .path = c->path, .line = k->line,
        .function = code_function_row(u->rows, s.file, k->function), .library = rule->library,
        .role = STR("through"), .kind = rule->kind, .origin = of->row,
        .scope = code_scope(u->l, s.file), .unit = c->unit + 1);
    if (!w->given.rule)
        return;
    uint32_t file = s.file;
    if (!w->bound) { // somebody on the way gave it
        file = w->given.file;
        expr = w->given.expr;
    } else if (!expr && !hidden) { // the caller leaves it out: the parameter's default
        file = w->file;
        expr = u->l->files[file]->bindings.v[w->bound].value;
    }
    settings_given(u, of, row, &w->given, file, expr, hidden && !expr);
}

static bool known(const wrapper_list *all, uint32_t file, code_ref function, uint32_t place)
{
    for (uint32_t i = 0; i < all->n; i++)
        if (all->v[i].file == file && all->v[i].function == function && all->v[i].place == place)
            return true;
    return false;
}

static void follow_site(struct use_context *u, wrapper_list *all, struct wrapper w,
                        struct call_site s)
{
    const struct code_file *c = u->l->files[s.file];
    code_ref function = c->calls.v[s.call].function;
    if (s.file == w.file && function == w.function)
        return;
    bool hidden = false;
    code_ref expr = w.bound ? given_to(u, &w, s, &hidden) : 0;
    code_ref onward = expr ? parameter_of(c, expr, function) : 0;
    bool middle = function != CODE_MODULE && passes_address(c, s.call);
    if (!middle || (expr && !onward))
        emit_site(u, &w, s, expr, hidden);
    if (!middle || w.depth >= THROUGH_DEPTH_MAX || known(all, s.file, function, w.place))
        return;
    struct wrapper next = {
        .file = s.file, .function = function, .place = w.place, .depth = w.depth + 1};
    next.given = w.given;
    next.bound = onward;
    if (w.bound && !onward) { // from here on the bound is what this call gives
        next.given.file = expr ? s.file : w.file;
        next.given.expr = expr ? expr : u->l->files[w.file]->bindings.v[w.bound].value;
    }
    vec_push(u->scratch, all, next);
}

void through_emit(struct use_context *u)
{
    wrapper_list all = {0};
    collect(u, &all);
    struct call_site *sites = arena_array(u->scratch, struct call_site, THROUGH_SITES_MAX);
    for (uint32_t i = 0; i < all.n; i++) {
        struct wrapper w = all.v[i];
        uint32_t n = resolve_callers(u->l, w.file, w.function, sites, THROUGH_SITES_MAX);
        for (uint32_t j = 0; j < n; j++)
            follow_site(u, &all, w, sites[j]);
    }
}
