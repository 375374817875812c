/* Deadlines that reach a call from around it: an abort signal among its options, a race against a
 * timer, a wrapper of the repository or of a library that races its argument. */
#include "link/uses.h"

#include "link/constant.h"

enum {
    OUTER_MAX = 6,
    CALLERS_MAX = 64, // more are not asked: nobody knows whether all of them wait a limited time
    CALLERS_DEPTH_MAX = 3,   // resource, service, client
    CALLERS_ASKED_MAX = 256, // for one call
};

static struct str milliseconds(struct use_context *u, uint32_t file, code_ref expr)
{
    double n;
    if (fold_number(u->l, file, expr, &n))
        return arena_printf(u->l->arena, "%.0f ms", n);
    return STR("unknown");
}

static bool is_timer(struct str name)
{
    return str_eq(name, STR("setTimeout")) || str_eq(name, STR("timers/promises.setTimeout")) ||
           str_eq(name, STR("AbortSignal.timeout")) || str_eq(name, STR("timers.setTimeout"));
}

/* The timer in FUNCTION or in functions written inside it; *TEXT is its delay. */
static bool timer_in(struct use_context *u, uint32_t file, code_ref function, struct str *text)
{
    const struct code_file *c = u->l->files[file];
    for (uint32_t i = 1; i < c->calls.n; i++) {
        code_ref f = c->calls.v[i].function;
        for (int hops = 0; f && f != function && hops < 4; hops++)
            f = c->functions.v[f].parent;
        if (f != function)
            continue;
        struct str name = resolve(u->l, file, c->calls.v[i].callee)->name;
        if (!is_timer(name))
            continue;
        uint32_t at = str_eq(name, STR("setTimeout")) || str_eq(name, STR("timers.setTimeout"));
        *text = at < c->calls.v[i].n ? milliseconds(u, file, c->children.v[c->calls.v[i].args + at])
                                     : STR("unknown");
        return true;
    }
    return false;
}

static bool calls_in(struct use_context *u, uint32_t file, code_ref function, const char *name)
{
    const struct code_file *c = u->l->files[file];
    for (uint32_t i = 1; i < c->calls.n; i++) {
        code_ref f = c->calls.v[i].function;
        for (int hops = 0; f && f != function && hops < 4; hops++)
            f = c->functions.v[f].parent;
        struct str callee = resolve(u->l, file, c->calls.v[i].callee)->name;
        if (f == function &&
            (str_eq(callee, str_c(name)) ||
             (str_ends(callee, str_c(name)) && callee.p[callee.n - 1 - strlen(name)] == '.')))
            return true;
    }
    return false;
}

bool deadline_of_signal(struct use_context *u, uint32_t file, code_ref expr, struct str *text)
{
    const struct value *v = resolve(u->l, file, expr);
    if (!v->origin)
        return false;
    const struct code_file *c = u->l->files[v->origin_file];
    const struct code_call *k = &c->calls.v[v->origin];
    if (str_eq(v->name, STR("AbortSignal.timeout()"))) {
        *text = k->n ? milliseconds(u, v->origin_file, c->children.v[k->args]) : STR("unknown");
        return true;
    }
    if (str_eq(v->name, STR("AbortSignal.any()")) && k->n) {
        const struct value *list = resolve(u->l, v->origin_file, c->children.v[k->args]);
        const struct code_file *lc = list->kind == VALUE_ARRAY ? u->l->files[list->file] : NULL;
        for (uint32_t i = 0; lc && i < lc->exprs.v[list->ref].n; i++)
            if (deadline_of_signal(u, list->file, lc->children.v[lc->exprs.v[list->ref].list + i],
                                   text))
                return true;
        return false;
    }
    // controller.signal: some timer must abort that controller, in the function that made it
    return str_starts(v->name, STR("AbortController()")) &&
           calls_in(u, v->origin_file, k->function, "abort") &&
           timer_in(u, v->origin_file, k->function, text);
}

/* Promise.race([call, timer]): some other element must end in a timer. */
static bool race_bound(struct use_context *u, uint32_t file, code_ref race, struct str *text)
{
    const struct code_file *c = u->l->files[file];
    const struct code_call *k = &c->calls.v[race];
    const struct value *list = k->n ? resolve(u->l, file, c->children.v[k->args]) : NULL;
    if (!list || list->kind != VALUE_ARRAY)
        return false;
    const struct code_file *lc = u->l->files[list->file];
    for (uint32_t i = 0; i < lc->exprs.v[list->ref].n; i++) {
        code_ref element = lc->children.v[lc->exprs.v[list->ref].list + i];
        const struct expr *e = &lc->exprs.v[element];
        const struct value *v = resolve(u->l, list->file, element);
        uint32_t origin_file = e->kind == EXPR_CALL ? list->file : v->origin_file;
        code_ref origin = e->kind == EXPR_CALL ? e->a : v->origin;
        if (!origin)
            continue;
        const struct code_file *oc = u->l->files[origin_file];
        const struct code_call *o = &oc->calls.v[origin];
        const struct value *callee = resolve(u->l, origin_file, o->callee);
        if (is_timer(callee->name)) {
            *text = o->n ? milliseconds(u, origin_file, oc->children.v[o->args]) : STR("unknown");
            return true;
        }
        if (callee->kind == VALUE_FUNCTION && timer_in(u, callee->file, callee->ref, text))
            return true;
        // new Promise((_, reject) => setTimeout(...))
        for (uint32_t j = 0; j < o->n; j++) {
            const struct value *a = resolve(u->l, origin_file, oc->children.v[o->args + j]);
            if (a->kind == VALUE_FUNCTION && timer_in(u, a->file, a->ref, text))
                return true;
        }
    }
    return false;
}

// Is expression E of C one of FUNCTION's parameters, or a call of one: work, work()
static bool is_parameter_of(const struct code_file *c, code_ref function, code_ref e)
{
    const struct code_function *f = &c->functions.v[function];
    const struct expr *x = &c->exprs.v[e];
    if (x->kind == EXPR_CALL)
        x = &c->exprs.v[c->calls.v[x->a].callee];
    return x->kind == EXPR_NAME && x->a >= f->first_param && x->a < f->first_param + f->params;
}

/* The call in FUNCTION of the repository that bounds what FUNCTION is handed:
 * bounded(query) { tokio::time::timeout(LIMIT, query) }. 0 when there is none. */
static code_ref wrapper_in(struct use_context *u, uint32_t file, code_ref function)
{
    const struct code_file *c = u->l->files[file];
    for (code_ref i = 1; i < c->calls.n; i++) {
        const struct code_call *k = &c->calls.v[i];
        if (k->function != function || !use_of_call(u, file, i, "timeout_wrapper"))
            continue;
        for (uint32_t j = 0; j < k->n; j++)
            if (is_parameter_of(c, function, c->children.v[k->args + j]))
                return i;
    }
    return 0;
}

/* Does CALL, of a library's wrapper or breaker, bound what it is handed? */
static bool wraps_directly(struct use_context *u, uint32_t file, code_ref call, struct str *text)
{
    const struct use_place *p = use_of_call(u, file, call, "timeout_wrapper");
    if (!p)
        p = use_of_call(u, file, call, "breaker");
    if (!p)
        return false;
    const struct fact_setting *rows = (const void *)u->f->tables[FACT_setting].rows;
    for (uint32_t i = u->f->tables[FACT_setting].n; i-- > 0;)
        if (rows[i].use == p->row && str_eq(rows[i].name, STR("timeout"))) {
            *text = rows[i].value;
            return rows[i].value.p != NULL;
        }
    *text = STR("unknown");
    return str_eq(u->c->uses.v[p->rule].role, STR("timeout_wrapper"));
}

/* Does CALL, in whose arguments our promise or function stands, bound it? */
static bool wraps(struct use_context *u, uint32_t file, code_ref call, struct str *text)
{
    const struct code_file *c = u->l->files[file];
    const struct code_call *k = &c->calls.v[call];
    const struct value *callee = resolve(u->l, file, k->callee);
    if (str_eq(callee->name, STR("Promise.race")))
        return race_bound(u, file, call, text);
    if (use_of_call(u, file, call, "timeout_wrapper") || use_of_call(u, file, call, "breaker"))
        return wraps_directly(u, file, call, text);
    if (callee->kind != VALUE_FUNCTION)
        return false;
    code_ref inner = wrapper_in(u, callee->file, callee->ref);
    if (inner)
        return wraps_directly(u, callee->file, inner, text);
    if (!calls_in(u, callee->file, callee->ref, "race") ||
        !timer_in(u, callee->file, callee->ref, text))
        return false;
    for (uint32_t i = 0; i < k->n; i++) { // withTimeout(promise, 5000)
        struct described d = describe(u->l, file, c->children.v[k->args + i]);
        if (str_eq(d.kind, STR("number")))
            *text = arena_printf(u->l->arena, "%.*s ms", STR_ARG(d.value));
    }
    return true;
}

static bool wrapped(struct use_context *u, uint32_t file, code_ref call, struct str *text,
                    uint32_t *line)
{
    const struct code_file *c = u->l->files[file];
    code_ref outer = c->calls.v[call].outer;
    for (int hops = 0; outer && hops < OUTER_MAX; hops++) {
        if (wraps(u, file, outer, text)) {
            *line = c->calls.v[outer].line;
            return true;
        }
        outer = c->calls.v[outer].outer;
    }
    return false;
}

// The timeout of a wrapper or breaker that CALL is; its settings were written before.
static bool bound_by(struct use_context *u, uint32_t file, code_ref call, struct str *text,
                     uint32_t *line)
{
    const struct use_place *p = use_of_call(u, file, call, "timeout_wrapper");
    if (!p || !wraps(u, file, call, text) || !text->p)
        return false;
    *line = u->l->files[file]->calls.v[call].line;
    return true;
}

// Does DECORATOR stand on the function of call K, or on its class?
static bool decorates(const struct code_file *c, const struct code_call *decorator,
                      const struct code_call *k)
{
    code_ref class = c->functions.v[k->function].class;
    return decorator->decorates_function == k->function ||
           (class && decorator->decorates_class == class);
}

/* Held by what ends it: `with timeout(5):` around the call, or a decorator of its function or of
 * the class. */
static bool held(struct use_context *u, uint32_t file, code_ref call, struct str *text,
                 uint32_t *line)
{
    const struct code_file *c = u->l->files[file];
    const struct code_call *k = &c->calls.v[call];
    for (code_ref b = k->block; b; b = c->blocks.v[b].parent) {
        const struct expr *e = &c->exprs.v[c->blocks.v[b].condition];
        if (c->blocks.v[b].kind == BLOCK_WITH && e->kind == EXPR_CALL &&
            bound_by(u, file, e->a, text, line))
            return true;
    }
    for (code_ref i = 1; k->function != CODE_MODULE && i < c->calls.n; i++)
        if (decorates(c, &c->calls.v[i], k) && bound_by(u, file, i, text, line))
            return true;
    return false;
}

/* Do all who call FUNCTION wait a limited time for it: @Timeout on each of them, or on who calls
 * those? At most LEFT callers are asked. The longest speaks. Who is handed on as a value, or is called by a framework, has callers
 * that nobody sees. */
static bool held_by_callers(struct use_context *u, uint32_t file, code_ref function, int depth,
                            uint32_t *left, struct str *text, uint32_t *at_file, uint32_t *line)
{
    struct call_site sites[CALLERS_MAX];
    if (!function || function == CODE_MODULE || u->l->passed[file][function].call)
        return false;
    uint32_t n = resolve_callers(u->l, file, function, sites, CALLERS_MAX);
    if (n > *left)
        return false;
    *left -= n;
    double longest = -1;
    for (uint32_t i = 0; i < n && n < CALLERS_MAX; i++) {
        uint32_t f = sites[i].file, at = 0, from = f;
        code_ref caller = u->l->files[f]->calls.v[sites[i].call].function;
        struct str t = STR_NONE;
        double ms = 0;
        if (!u->l->files[f]->production) // a test
            continue;
        if (!held(u, f, sites[i].call, &t, &at) &&
            (depth >= CALLERS_DEPTH_MAX || (f == file && caller == function) ||
             !held_by_callers(u, f, caller, depth + 1, left, &t, &from, &at)))
            return false;
        if (!span_of_text(t, &ms))
            ms = 0;
        if (ms <= longest)
            continue;
        longest = ms;
        *text = t;
        *at_file = from;
        *line = at;
    }
    return longest >= 0;
}

bool deadline_around(struct use_context *u, uint32_t file, code_ref call, struct str *text,
                     uint32_t *at_file, uint32_t *line, const char **source)
{
    const struct code_file *c = u->l->files[file];
    const struct code_call *k = &c->calls.v[call];
    *at_file = file;
    *source = "context";
    for (uint32_t i = 0; i < k->n; i++) {
        const struct value *v = resolve(u->l, file, c->children.v[k->args + i]);
        if (v->kind != VALUE_OBJECT)
            continue;
        const struct code_file *oc = u->l->files[v->file];
        const struct expr *o = &oc->exprs.v[v->ref];
        for (uint32_t j = 0; j < o->n; j++) {
            const struct expr *p = &oc->exprs.v[oc->children.v[o->list + j]];
            bool signal = p->kind == EXPR_PROPERTY && p->text.p &&
                          (str_eq(p->text, STR("signal")) || str_eq(p->text, STR("abortSignal")));
            if (signal && deadline_of_signal(u, v->file, p->a, text)) {
                *at_file = v->file;
                *line = p->line;
                return true;
            }
        }
    }
    *source = "wrapper";
    if (wrapped(u, file, call, text, line) || held(u, file, call, text, line))
        return true;
    // const p = fetch(); Promise.race([p, timer]): the value is handed on by name
    // function passed to a wrapper: withTimeout(() => fetch(...)), new CircuitBreaker(fetchIt)
    code_ref f = k->function;
    for (int hops = 0; f && f != CODE_MODULE && hops < 3; hops++, f = c->functions.v[f].parent) {
        struct passed p = u->l->passed[file][f];
        if (!p.call)
            continue;
        if (wraps(u, p.file, p.call, text)) {
            *at_file = p.file;
            *line = u->l->files[p.file]->calls.v[p.call].line;
            return true;
        }
    }
    uint32_t left = CALLERS_ASKED_MAX;
    return held_by_callers(u, file, k->function, 0, &left, text, at_file, line);
}
