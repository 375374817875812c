/* Calls: of functions, methods, constructors and annotations. A call is numbered after its receiver
 * and its arguments, which is the order in which they run. A lambda behind the parentheses is the
 * last argument without a name; what it runs on is taken to be what the call gives. */
#include "read/code/kotlin.h"

enum { LAMBDAS_MAX = 8 }; // of one call that are told what they run on

struct blocks {
    code_ref receiver[LAMBDAS_MAX];
    uint32_t n;
    bool message; // the lambda makes a text that is only made when it is wanted
};

void kt_awaited(struct kt *k, code_ref e)
{
    const struct expr *x = kt_at(k, e);
    if (x->kind == EXPR_CALL)
        k->code->calls.v[x->a].awaited = true;
    for (uint32_t i = 0; x->kind == EXPR_CHOICE && i < x->n; i++) {
        const struct expr *part = kt_at(k, k->code->children.v[x->list + i]);
        if (part->kind == EXPR_CALL)
            k->code->calls.v[part->a].awaited = true;
    }
}

static code_ref add_call(struct kt *k, struct code_call call, uint32_t mark, code_ref first_inner)
{
    call.n = k->pending.n - mark;
    call.args = code_children(k->code, k->pending.v + mark, call.n);
    call.function = k->frame->function;
    call.block = k->frame->block;
    call.in_loop = k->frame->loops > 0;
    call.in_try = k->frame->tries > 0;
    struct expr *callee = &k->code->exprs.v[call.callee];
    bool keywords = call.n && kt_at(k, k->pending.v[k->pending.n - 1])->text.p &&
                    kt_at(k, k->pending.v[k->pending.n - 1])->kind == EXPR_OBJECT;
    uint32_t named = keywords ? kt_at(k, k->pending.v[k->pending.n - 1])->n - 1u : 0;
    if (call.callee && callee->kind == EXPR_MEMBER)
        callee->n = (call.n + 1 + named) & EXPR_N_MAX;
    kt_call_traits(k, call.callee, k->pending.v + mark, call.n);
    k->pending.n = mark;
    vec_push(k->scratch, &k->code->calls, call);
    code_ref number = k->code->calls.n - 1;
    for (code_ref i = first_inner; i < number; i++) {
        struct code_call *inner = &k->code->calls.v[i];
        if (!inner->outer && inner->function == call.function)
            inner->outer = number;
    }
    return number;
}

// -------------------------------------------------------------------------------------- arguments

static code_ref value_of(struct kt *k, struct syntax_node n, struct blocks *blocks)
{
    struct syntax_node lambda = kt_lambda_of(k, n);
    if (syntax_none(lambda))
        return kt_expr(k, n);
    code_ref receiver, e = kt_lambda(k, lambda, STR_NONE, &receiver);
    if (blocks->n < LAMBDAS_MAX)
        blocks->receiver[blocks->n++] = receiver;
    return e;
}

struct argument {
    struct syntax_node name, value;
};

static struct argument argument_at(struct kt *k, struct syntax_node n)
{
    struct argument a = {.value = n};
    if (n.kind != KT_value_argument)
        return a; // what f<T>(x) has in its parentheses
    struct syntax_list l = syntax_open(k->syntax, n);
    a.value = syntax_at(k->syntax, l, l.n - 1);
    if (syntax_has(k->syntax, l, KT_TOKEN_equals))
        a.name = syntax_at(k->syntax, l, 0);
    if (syntax_at(k->syntax, l, 0).kind == KT_TOKEN_star) // *list
        a.name = syntax_at(k->syntax, l, 0);
    syntax_close(k->syntax, l);
    return a;
}

/* The arguments of a call in their order: those without a name, the lambda, and those with names in
 * one object at the end. */
static void arguments(struct kt *k, struct syntax_node args, struct syntax_node lambda,
                      struct blocks *blocks)
{
    struct syntax_list l = syntax_open(k->syntax, args);
    uint32_t named = 0;
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node n = syntax_at(k->syntax, l, i);
        struct argument a = argument_at(k, n);
        named += a.name.kind == KT_identifier;
        if (n.named && a.name.kind != KT_identifier) {
            code_ref e = value_of(k, a.value, blocks);
            kt_push(k, syntax_none(a.name)
                           ? e
                           : code_expr(k->code, EXPR_SPREAD, syntax_line(n), STR_NONE, e, 0));
        }
    }
    if (!syntax_none(lambda))
        kt_push(k, blocks->message ? kt_here(k, lambda) : value_of(k, lambda, blocks));
    uint32_t mark = k->pending.n;
    for (uint32_t i = 0; named && i < l.n; i++) {
        struct syntax_node n = syntax_at(k->syntax, l, i);
        struct argument a = argument_at(k, n);
        if (!n.named || a.name.kind != KT_identifier)
            continue;
        struct str key = kt_plain_name(kt_text(k, a.name));
        k->hint = key;
        code_ref value = value_of(k, a.value, blocks);
        k->hint = STR_NONE;
        kt_status_trait(k, key, value);
        kt_push(k, code_expr(k->code, EXPR_PROPERTY, syntax_line(n), key, value, 0));
    }
    if (named) {
        code_ref object = kt_list(k, EXPR_OBJECT, syntax_line(args), mark);
        k->code->exprs.v[object].text = CODE_KEYWORDS;
        kt_push(k, object);
    }
    syntax_close(k->syntax, l);
}

// What the lambdas of a call run on, now that the call has a number.
static void give_receivers(struct kt *k, const struct blocks *blocks, code_ref call)
{
    for (uint32_t i = 0; i < blocks->n; i++)
        k->code->exprs.v[blocks->receiver[i]].a = call;
}

static bool among(struct str name, const char *const *names)
{
    for (; *names; names++)
        if (str_eq(name, str_c(*names)))
            return true;
    return false;
}

static bool is_capital(struct str name)
{
    return name.n && name.p[0] >= 'A' && name.p[0] <= 'Z';
}

// log.info { "made $n" }
static bool is_level(struct str name)
{
    static const char *const names[] = {"trace", "debug", "info", "warn", "error", NULL};
    return among(name, names);
}

// require(n > 0) { "not $n" }
static bool is_demand(struct str name)
{
    static const char *const names[] = {"require", "requireNotNull", "check", "checkNotNull", NULL};
    return among(name, names);
}

code_ref kt_call_of(struct kt *k, code_ref callee, struct syntax_node args,
                    struct syntax_node lambda, struct syntax_node whole)
{
    const struct expr called = *kt_at(k, callee);
    struct blocks blocks = {.message = called.kind == EXPR_MEMBER ? is_level(called.text)
                                                                  : is_demand(called.text)};
    code_ref first_inner = k->code->calls.n;
    uint32_t mark = k->pending.n, line = called.line;
    arguments(k, args, lambda, &blocks);
    struct code_call call = {.callee = callee,
                             .line = line,
                             .end_line = syntax_end_line(whole),
                             .constructs = is_capital(called.text)};
    code_ref e =
        code_expr(k->code, EXPR_CALL, line, STR_NONE, add_call(k, call, mark, first_inner), 0);
    give_receivers(k, &blocks, e);
    return e;
}

// ----------------------------------------------------------------------------------- what is built

// mapOf("a" to 1): an object with the property a.
code_ref kt_entry(struct kt *k, code_ref e, uint32_t line)
{
    const struct expr pair = *kt_at(k, e);
    if (pair.kind != EXPR_TUPLE || pair.n != 2)
        return code_expr(k->code, EXPR_SPREAD, line, STR_NONE, e, 0);
    code_ref key = k->code->children.v[pair.list], value = k->code->children.v[pair.list + 1];
    bool plain = kt_at(k, key)->kind == EXPR_STRING;
    return code_expr(k->code, EXPR_PROPERTY, line, plain ? kt_at(k, key)->text : STR_NONE, value,
                     plain ? 0 : key);
}

static code_ref map_of(struct kt *k, struct syntax_node args)
{
    struct syntax_list l = syntax_open(k->syntax, args);
    uint32_t mark = k->pending.n;
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node n = syntax_at(k->syntax, l, i);
        if (n.named)
            kt_push(k, kt_entry(k, kt_expr(k, argument_at(k, n).value), syntax_line(n)));
    }
    syntax_close(k->syntax, l);
    return kt_list(k, EXPR_OBJECT, syntax_line(args), mark);
}

static code_ref list_of(struct kt *k, struct syntax_node args)
{
    struct syntax_list l = syntax_open(k->syntax, args);
    uint32_t mark = k->pending.n;
    for (uint32_t i = 0; i < l.n; i++)
        if (syntax_at(k->syntax, l, i).named)
            kt_push(k, kt_expr(k, argument_at(k, syntax_at(k->syntax, l, i)).value));
    syntax_close(k->syntax, l);
    return kt_list(k, EXPR_ARRAY, syntax_line(args), mark);
}

static bool collection(struct kt *k, struct str name, struct syntax_node args, code_ref *value)
{
    static const char *const maps[] = {"mapOf", "mutableMapOf", "hashMapOf", "linkedMapOf", NULL};
    static const char *const lists[] = {"listOf",        "arrayOf",       "setOf",
                                        "mutableListOf", "listOfNotNull", NULL};
    bool map = among(name, maps);
    if (syntax_none(args) || (!map && !among(name, lists)))
        return false;
    *value = map ? map_of(k, args) : list_of(k, args);
    return true;
}

// ------------------------------------------------------------------------------------------ calls

struct parts {
    struct syntax_node callee, args, lambda;
};

static void take_parts(struct kt *k, struct syntax_node n, struct parts *p)
{
    struct syntax_list l = syntax_open(k->syntax, n);
    p->callee = syntax_at(k->syntax, l, 0);
    struct syntax_node args = syntax_kind(k->syntax, l, KT_value_arguments);
    struct syntax_node lambda = syntax_kind(k->syntax, l, KT_annotated_lambda);
    p->args = syntax_none(args) ? p->args : args;
    p->lambda = syntax_none(lambda) ? p->lambda : lambda;
    syntax_close(k->syntax, l);
}

// f(x) { } comes as the call f(x) that is called with { }.
static struct parts parts_of(struct kt *k, struct syntax_node n)
{
    struct parts p = {0};
    take_parts(k, n, &p);
    if (p.callee.kind != KT_call_expression || !syntax_none(p.args))
        return p;
    struct parts inner = {0};
    take_parts(k, p.callee, &inner);
    if (!syntax_none(inner.args) && syntax_none(inner.lambda)) {
        p.callee = inner.callee;
        p.args = inner.args;
    }
    return p;
}

static code_ref method(struct kt *k, const struct parts *p, struct syntax_node whole)
{
    struct syntax_list l = syntax_open(k->syntax, p->callee);
    struct syntax_node object = syntax_at(k->syntax, l, 0);
    struct syntax_node name = syntax_at(k->syntax, l, l.n - 1);
    bool reference = syntax_has(k->syntax, l, KT_TOKEN_reference);
    syntax_close(k->syntax, l);
    struct str text = kt_plain_name(kt_text(k, name));
    code_ref value;
    if (!reference && kt_inline(k, text, object, p->args, p->lambda, whole, &value))
        return value;
    code_ref base = kt_expr(k, object);
    code_ref callee = code_expr(k->code, EXPR_MEMBER, syntax_line(name), text, base, 0);
    return kt_call_of(k, callee, p->args, p->lambda, whole);
}

// val registry by inject<Registry>(): a container gives what is asked for by its type.
static code_ref asked_for(struct kt *k, struct syntax_node n, struct str name, code_ref value)
{
    static const char *const askers[] = {"inject", "get", "koinInject", "instance", NULL};
    struct syntax_list l = syntax_open(k->syntax, n);
    struct syntax_list types = syntax_open(k->syntax, syntax_kind(k->syntax, l, KT_type_arguments));
    code_ref type =
        among(name, askers) ? kt_type(k, syntax_kind(k->syntax, types, KT_type_projection)) : 0;
    syntax_close(k->syntax, types);
    syntax_close(k->syntax, l);
    return type ? code_expr(k->code, EXPR_CAST, syntax_line(n), STR_NONE, value, type) : value;
}

// call.receive<SignUp>(): what it gives is of the type that it is asked for.
static void type_trait(struct kt *k, struct syntax_node n, uint32_t line)
{
    struct syntax_list l = syntax_open(k->syntax, n);
    struct syntax_list types = syntax_open(k->syntax, syntax_kind(k->syntax, l, KT_type_arguments));
    struct syntax_node first = syntax_kind(k->syntax, types, KT_type_projection);
    code_ref type = syntax_none(first) ? 0 : kt_type(k, first);
    if (type)
        kt_trait(k, "typed", kt_text(k, first), type, line);
    syntax_close(k->syntax, types);
    syntax_close(k->syntax, l);
}

code_ref kt_call(struct kt *k, struct syntax_node n)
{
    struct parts p = parts_of(k, n);
    if (p.callee.kind == KT_navigation_expression) {
        code_ref value = method(k, &p, n);
        type_trait(k, n, kt_at(k, value)->line);
        return value;
    }
    code_ref callee, value;
    if (p.callee.kind == KT_identifier) {
        struct str name = kt_plain_name(kt_text(k, p.callee));
        struct syntax_node none = {0};
        if (collection(k, name, p.args, &value) ||
            kt_inline(k, name, none, p.args, p.lambda, n, &value))
            return value;
        callee = kt_called_name(k, name, syntax_line(p.callee));
        if (syntax_none(p.lambda))
            return asked_for(k, n, name, kt_call_of(k, callee, p.args, p.lambda, n));
    } else if (k->generic && p.callee.kind == KT_parenthesized_expression &&
               ts_node_start_byte(p.callee.ts) == k->generic_at) {
        callee = k->generic;
        k->generic = 0;
        p.args = p.callee;
    } else {
        callee = kt_expr(k, p.callee);
    }
    return kt_call_of(k, callee, p.args, p.lambda, n);
}

// ------------------------------------------------------------------------------------ annotations

static struct syntax_node invocation_of(struct kt *k, struct syntax_node n)
{
    struct syntax_list l = syntax_open(k->syntax, n);
    struct syntax_node found = syntax_kind(k->syntax, l, KT_constructor_invocation);
    if (syntax_none(found))
        found = syntax_kind(k->syntax, l, KT_user_type);
    syntax_close(k->syntax, l);
    return found;
}

// Name(x), or Name alone: a call of CALLEE, 0 for the named type, with these arguments; its number.
static code_ref invoke(struct kt *k, struct syntax_node n, code_ref callee, code_ref *type)
{
    struct syntax_node args = {0}, name = n;
    if (n.kind == KT_constructor_invocation) {
        struct syntax_list l = syntax_open(k->syntax, n);
        name = syntax_at(k->syntax, l, 0);
        args = syntax_kind(k->syntax, l, KT_value_arguments);
        syntax_close(k->syntax, l);
    }
    *type = kt_type(k, name);
    if (!*type)
        return 0;
    struct blocks blocks = {.n = 0};
    code_ref first_inner = k->code->calls.n;
    uint32_t mark = k->pending.n;
    arguments(k, args, (struct syntax_node){0}, &blocks);
    struct code_call call = {
        .callee = callee ? callee : *type, .line = syntax_line(n), .end_line = syntax_end_line(n)};
    return add_call(k, call, mark, first_inner);
}

/* Annotations are mostly Java's, where name = value pairs are all there is: one plain object, which
 * the catalogue of both languages finds in the first place. */
static void plain_pairs(struct kt *k, code_ref number)
{
    const struct code_call *c = &k->code->calls.v[number];
    struct expr *last = c->n ? &k->code->exprs.v[k->code->children.v[c->args + c->n - 1]] : NULL;
    if (c->n == 1 && last->kind == EXPR_OBJECT)
        last->text = STR_NONE;
}

struct kt_decorators kt_annotations(struct kt *k, struct syntax_node modifiers)
{
    struct kt_decorators d = {.first = k->code->calls.n, .mark = k->pending.n};
    struct syntax_list l = syntax_open(k->syntax, modifiers);
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node a = syntax_at(k->syntax, l, i);
        struct syntax_node what =
            a.kind == KT_annotation ? invocation_of(k, a) : (struct syntax_node){0};
        code_ref type, number = syntax_none(what) ? 0 : invoke(k, what, 0, &type);
        if (number) {
            plain_pairs(k, number);
            kt_push(k, number);
        }
    }
    syntax_close(k->syntax, l);
    d.end = k->code->calls.n;
    return d;
}

void kt_decorate(struct kt *k, struct kt_decorators d, code_ref function, code_ref class)
{
    for (uint32_t i = d.mark; i < k->pending.n; i++) {
        k->code->calls.v[k->pending.v[i]].decorates_function = function;
        k->code->calls.v[k->pending.v[i]].decorates_class = class;
    }
    k->pending.n = d.mark;
}

code_ref kt_base_call(struct kt *k, struct syntax_node n)
{
    code_ref class = k->frame->class ? k->frame->class->number : 0, type;
    code_ref super = code_expr(k->code, EXPR_SUPER, syntax_line(n), STR("super"), class, 0);
    invoke(k, n, super, &type);
    return type;
}
