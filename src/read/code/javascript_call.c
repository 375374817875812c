/* Calls: plain, constructing, tagged, as decorators, and the two that are imports: require and
 * import(). A call is numbered after its receiver and its arguments, which is the order in which
 * they run. */
#include "read/code/javascript.h"

/* Calls whose failure a `.catch(` at the end of the chain E would see. */
static void caught(struct js *js, code_ref e)
{
    while (js_at(js, e)->kind == EXPR_CALL) {
        struct code_call *c = &js->code->calls.v[js_at(js, e)->a];
        c->in_try = true;
        if (js_at(js, c->callee)->kind != EXPR_MEMBER)
            break;
        e = js_at(js, c->callee)->a;
    }
}

static bool continues_promise(struct str name)
{
    return str_eq(name, STR("then")) || str_eq(name, STR("catch")) || str_eq(name, STR("finally"));
}

static void awaited(struct js *js, code_ref e, uint32_t depth)
{
    for (;;) {
        e = js_strip(js, e);
        const struct expr *x = js_at(js, e);
        if (x->kind == EXPR_CHOICE && depth < TREE_DEPTH_MAX) {
            struct expr choice = *x;
            for (uint32_t i = 0; i < choice.n; i++)
                awaited(js, js->code->children.v[choice.list + i], depth + 1);
            return;
        }
        if (x->kind != EXPR_CALL || js->code->calls.v[x->a].awaited)
            return;
        struct code_call *c = &js->code->calls.v[x->a];
        c->awaited = true;
        const struct expr *callee = js_at(js, c->callee);
        if (callee->kind != EXPR_MEMBER || !continues_promise(callee->text))
            return;
        e = callee->a; // await p().then(...) awaits p(), too
    }
}

void js_awaited(struct js *js, code_ref e)
{
    awaited(js, e, 0);
}

/* Line of the called name; where there is none, of the start. */
static uint32_t called_line(const struct js *js, code_ref callee, struct syntax_node n)
{
    const struct expr *e = js_at(js, callee);
    return e->kind == EXPR_NAME || e->kind == EXPR_MEMBER ? e->line : syntax_line(n);
}

static code_ref add_call(struct js *js, struct code_call call, uint32_t mark, code_ref first_inner)
{
    call.n = js->pending.n - mark;
    call.args = code_children(js->code, js->pending.v + mark, call.n);
    call.function = js->frame->function;
    call.block = js->frame->block;
    call.in_loop = js->frame->loops > 0;
    call.in_try = js->frame->tries > 0;
    js_call_traits(js, call.callee, js->pending.v + mark, call.n);
    js->pending.n = mark;
    vec_push(js->scratch, &js->code->calls, call);
    code_ref number = js->code->calls.n - 1;
    for (code_ref i = first_inner; i < number; i++) {
        struct code_call *inner = &js->code->calls.v[i];
        if (!inner->outer && inner->function == call.function)
            inner->outer = number;
    }
    return number;
}

/* What objects in the arguments of this call are: the headers of setHeaders({...}). */
static struct str argument_hint(const struct js *js, code_ref callee)
{
    struct str name = js_last_name(js, callee);
    if (str_contains_nocase(name, STR("header")) || str_eq(name, STR("writeHead")))
        return STR("headers");
    return STR_NONE;
}

static void arguments(struct js *js, struct syntax_node n, struct str hint)
{
    if (n.kind == JS_template_string) {
        js_push(js, js_expr(js, n));
        return;
    }
    struct syntax_list l = syntax_open(js->syntax, n);
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node a = syntax_at(js->syntax, l, i);
        bool literal = a.kind == JS_object || a.kind == JS_array;
        if (a.named)
            js_push(js, js_strip(js, js_expr_called(js, a, literal ? hint : STR_NONE)));
    }
    syntax_close(js->syntax, l);
}

/* `import('module')`; 0 when the module is computed. */
static code_ref dynamic_import(struct js *js, struct syntax_node args, uint32_t line)
{
    struct syntax_list l = syntax_open(js->syntax, args);
    struct syntax_node first = syntax_only(js->syntax, l);
    struct str module = first.kind == JS_string ? js_string(js, first) : STR_NONE;
    syntax_close(js->syntax, l);
    return module.p ? js_module(js, module, line, true) : 0;
}

/* `await (x)` at the head of a chain, which the grammar takes for a call of "await": x. */
static code_ref awaited_head(struct js *js, struct syntax_node function, struct syntax_node args)
{
    if (function.kind != JS_identifier || args.kind == JS_template_string ||
        !str_eq(js_text(js, function), STR("await")))
        return 0;
    struct syntax_list l = syntax_open(js->syntax, args);
    code_ref e = js_expr(js, syntax_only(js->syntax, l));
    syntax_close(js->syntax, l);
    js_awaited(js, e);
    return e;
}

code_ref js_call(struct js *js, struct syntax_node n)
{
    struct syntax_list l = syntax_open(js->syntax, n);
    struct syntax_node function = syntax_field(js->syntax, l, JS_FIELD_function);
    struct syntax_node args = syntax_field(js->syntax, l, JS_FIELD_arguments);
    syntax_close(js->syntax, l);
    uint32_t line = syntax_line(n);
    code_ref imported = 0;
    struct str module = js_required(js, n);
    if (module.p)
        imported = js_module(js, module, line, js->frame->function != CODE_MODULE);
    else if (function.kind == JS_import)
        imported = dynamic_import(js, args, line);
    if (!imported)
        imported = awaited_head(js, function, args);
    if (imported)
        return imported;

    code_ref callee = js_expr(js, function);
    code_ref first_inner = js->code->calls.n;
    uint32_t mark = js->pending.n;
    arguments(js, args, argument_hint(js, callee));
    const struct expr *c = js_at(js, callee);
    if (c->kind == EXPR_MEMBER && str_eq(c->text, STR("catch")) && js->pending.n > mark)
        caught(js, c->a);
    struct code_call call = {.callee = callee,
                             .line = called_line(js, callee, n),
                             .end_line = syntax_end_line(n),
                             .tagged = args.kind == JS_template_string};
    code_ref number = add_call(js, call, mark, first_inner);
    return code_expr(js->code, EXPR_CALL, call.line, STR_NONE, number, 0);
}

code_ref js_new(struct js *js, struct syntax_node n, struct str hint)
{
    struct syntax_list l = syntax_open(js->syntax, n);
    struct syntax_node constructor = syntax_field(js->syntax, l, JS_FIELD_constructor);
    struct syntax_node args = syntax_field(js->syntax, l, JS_FIELD_arguments);
    syntax_close(js->syntax, l);
    code_ref callee = js_expr(js, constructor);
    code_ref first_inner = js->code->calls.n;
    uint32_t mark = js->pending.n;
    bool set = str_eq(js_last_name(js, callee), STR("Set")); // const STATUSES = new Set([...])
    arguments(js, args, set ? hint : argument_hint(js, callee));
    struct code_call call = {.callee = callee,
                             .line = called_line(js, callee, n),
                             .end_line = syntax_end_line(n),
                             .constructs = true};
    code_ref number = add_call(js, call, mark, first_inner);
    return code_expr(js->code, EXPR_CALL, call.line, STR_NONE, number, 0);
}

void js_decorator(struct js *js, struct syntax_node n)
{
    struct syntax_list l = syntax_open(js->syntax, n);
    code_ref e = js_expr(js, syntax_only(js->syntax, l));
    syntax_close(js->syntax, l);
    const struct expr *x = js_at(js, e);
    if (x->kind == EXPR_CALL) {
        js_push(js, x->a);
    } else if (e) { // without parentheses
        struct code_call call = {
            .callee = e, .line = called_line(js, e, n), .end_line = syntax_end_line(n)};
        js_push(js, add_call(js, call, js->pending.n, js->code->calls.n));
    }
}

void js_decorate(struct js *js, uint32_t mark, code_ref function, code_ref class)
{
    for (uint32_t i = mark; i < js->pending.n; i++) {
        js->code->calls.v[js->pending.v[i]].decorates_function = function;
        js->code->calls.v[js->pending.v[i]].decorates_class = class;
    }
    js->pending.n = mark;
}
