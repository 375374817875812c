/* Lambdas. Blocks of the standard library that run at once, in the function around them, are part
 * of it: what apply and with run on is known, repeat and forEach are loops, runCatching is a try.
 * Any other lambda is a function that is handed on; it may run on an object, too, which the call
 * that takes it decides. */
#include "read/code/kotlin.h"

struct syntax_node kt_lambda_of(struct kt *k, struct syntax_node n)
{
    if (n.kind == KT_lambda_literal)
        return n;
    if (n.kind != KT_annotated_lambda)
        return (struct syntax_node){0};
    struct syntax_list l = syntax_open(k->syntax, n);
    struct syntax_node lambda = syntax_kind(k->syntax, l, KT_lambda_literal);
    syntax_close(k->syntax, l);
    return lambda;
}

static struct syntax_node parameters_of(struct kt *k, struct syntax_node lambda)
{
    struct syntax_list l = syntax_open(k->syntax, lambda);
    struct syntax_node found = syntax_kind(k->syntax, l, KT_lambda_parameters);
    syntax_close(k->syntax, l);
    return found;
}

static struct syntax_node name_of(struct kt *k, struct syntax_node parameter)
{
    struct syntax_list l = syntax_open(k->syntax, parameter);
    struct syntax_node name = syntax_kind(k->syntax, l, KT_identifier);
    syntax_close(k->syntax, l);
    return name;
}

// ---------------------------------------------------------------------------- functions handed on

static bool is_parameter(uint8_t kind)
{
    return kind == KT_variable_declaration || kind == KT_multi_variable_declaration;
}

static void declare_parameters(struct kt *k, struct syntax_node n, code_ref function)
{
    struct syntax_list l = syntax_open(k->syntax, n);
    uint32_t first = k->code->bindings.n, count = 0;
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node p = syntax_at(k->syntax, l, i);
        if (!is_parameter(p.kind))
            continue;
        bool parts = p.kind == KT_multi_variable_declaration;
        struct str name = parts ? STR("") : kt_text(k, name_of(k, p));
        code_ref b = parts ? kt_binding(k, BINDING_PARAM, name, syntax_line(p))
                           : kt_declare(k, BINDING_PARAM, name, syntax_line(p));
        k->code->bindings.v[b].position = count++;
    }
    k->code->functions.v[function].first_param = first;
    k->code->functions.v[function].params = count;
    for (uint32_t i = 0, at = first; i < l.n; i++) {
        struct syntax_node p = syntax_at(k->syntax, l, i);
        if (!is_parameter(p.kind))
            continue;
        if (p.kind == KT_multi_variable_declaration)
            kt_components(k, p, kt_binding_name(k, at, syntax_line(p)));
        code_ref type = kt_type(k, kt_typed(k, p));
        k->code->bindings.v[at++].type = type;
    }
    syntax_close(k->syntax, l);
}

// Is the name IT used? A lambda without parameters has one then.
static bool uses_it(struct str text)
{
    for (ptrdiff_t at = 0; (at = str_find(text, STR("it"), (size_t)at)) >= 0; at += 2) {
        char before = at ? text.p[at - 1] : ' ';
        char after = (size_t)at + 2 < text.n ? text.p[at + 2] : ' ';
        bool inside = (before | 32) >= 'a' && (before | 32) <= 'z';
        bool goes_on = ((after | 32) >= 'a' && (after | 32) <= 'z') || after == '_';
        if (!inside && !goes_on && before != '_' && before != '.')
            return true;
    }
    return false;
}

/* The one expression that a lambda consists of, unless it is a call, which is a fact of its own; a
 * node that is none when there are more. */
static struct syntax_node only_value(struct kt *k, struct syntax_node lambda)
{
    struct syntax_node found = {0};
    uint32_t statements = 0;
    struct syntax_list l = syntax_open(k->syntax, lambda);
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node s = syntax_at(k->syntax, l, i);
        if (!s.named || s.kind == KT_lambda_parameters)
            continue;
        statements++;
        found = s.kind == KT_navigation_expression || s.kind == KT_binary_expression ? s : found;
    }
    syntax_close(k->syntax, l);
    return statements == 1 ? found : (struct syntax_node){0};
}

code_ref kt_lambda(struct kt *k, struct syntax_node n, struct str hint, code_ref *receiver)
{
    uint32_t line = syntax_line(n);
    code_ref number = kt_add_function(k, (struct code_function){.name = hint.p ? hint : STR(""),
                                                                .line = line,
                                                                .end_line = syntax_end_line(n),
                                                                .arrow = true});
    struct kt_frame frame = {.up = k->frame,
                             .function = number,
                             .class = k->frame->class,
                             .receiver = k->frame->receiver,
                             .returns = k->returns.n,
                             .tries = k->frame->tries};
    k->frame = &frame;
    uint32_t around = kt_scope_open(k);
    kt_receive(k, 0, line);
    *receiver = frame.receiver;
    struct syntax_node parameters = parameters_of(k, n);
    if (!syntax_none(parameters)) {
        declare_parameters(k, parameters, number);
    } else if (uses_it(kt_text(k, n))) {
        k->code->functions.v[number].first_param = kt_declare(k, BINDING_PARAM, STR("it"), line);
        k->code->functions.v[number].params = 1;
    }
    code_ref value = kt_statements(k, n);
    if (value)
        vec_push(k->scratch, &k->returns, value);
    struct syntax_node only = only_value(k, n);
    if (value && !syntax_none(only))
        kt_trait(k, "return", kt_cut(k, only, KT_RETURN_MAX), value, syntax_line(only));
    kt_scope_close(k, around);
    k->frame = frame.up;
    kt_close_function(k, number, frame.returns);
    return code_expr(k->code, EXPR_FUNCTION, line, STR_NONE, number, 0);
}

// ------------------------------------------------------------------ blocks that run where they are

// The first parameter of a block, or `it`, is OBJECT.
static void give_parameter(struct kt *k, struct syntax_node lambda, code_ref object, bool implied)
{
    struct syntax_list l = syntax_open(k->syntax, parameters_of(k, lambda));
    struct syntax_node p = syntax_only(k->syntax, l);
    syntax_close(k->syntax, l);
    if (p.kind == KT_multi_variable_declaration) {
        kt_components(k, p, object);
        return;
    }
    struct str name = syntax_none(p) ? STR("it") : kt_text(k, name_of(k, p));
    if (syntax_none(p) && !implied)
        return;
    code_ref b = kt_declare(k, BINDING_LOCAL, name, syntax_line(syntax_none(p) ? lambda : p));
    k->code->bindings.v[b].value = object;
}

static code_ref run_block(struct kt *k, struct syntax_node lambda, code_ref object, bool receives)
{
    uint32_t scope = kt_scope_open(k);
    code_ref around = k->frame->receiver;
    if (receives)
        kt_receive(k, object, syntax_line(lambda));
    else
        give_parameter(k, lambda, object, object != 0);
    code_ref value = kt_statements(k, lambda);
    k->frame->receiver = around;
    kt_scope_close(k, scope);
    return value;
}

code_ref kt_here(struct kt *k, struct syntax_node n)
{
    return run_block(k, kt_lambda_of(k, n), 0, false);
}

static code_ref first_argument(struct kt *k, struct syntax_node args)
{
    struct syntax_list l = syntax_open(k->syntax, args);
    struct syntax_list inner = syntax_open(k->syntax, syntax_only(k->syntax, l));
    struct syntax_node value = syntax_at(k->syntax, inner, inner.n - 1);
    syntax_close(k->syntax, inner);
    syntax_close(k->syntax, l);
    return kt_expr(k, value);
}

static void loop(struct kt *k, struct syntax_node lambda, code_ref items, struct syntax_node of,
                 struct syntax_node whole, bool counts)
{
    struct str bound = kt_cut(k, of, KT_TEXT_MAX);
    uint32_t line = syntax_line(whole);
    code_ref condition = items;
    code_ref item = code_expr(k->code, EXPR_UNKNOWN, line, STR_NONE, 0, 0);
    if (counts) // repeat(n): as others write it, i < n
        condition = code_expr(k->code, EXPR_BINARY, line, STR("<"), item, items);
    code_ref parent = kt_open_block(
        k, (struct code_block){.kind = BLOCK_LOOP,
                               .line = line,
                               .end_line = syntax_end_line(whole),
                               .detail =
                                   counts ? kt_cut(k, whole, KT_TEXT_MAX)
                                          : arena_printf(k->job->keep, "in %.*s", STR_ARG(bound)),
                               .condition = condition,
                               .bound = bound});
    k->frame->loops++;
    if (!counts)
        item = code_expr(k->code, EXPR_INDEX, line, STR_NONE, items, item);
    run_block(k, lambda, item, false);
    k->frame->loops--;
    kt_close_block(k, parent);
}

static code_ref catching(struct kt *k, struct syntax_node lambda, code_ref object,
                         struct syntax_node whole)
{
    code_ref parent = kt_open_block(k, (struct code_block){.kind = BLOCK_TRY,
                                                           .line = syntax_line(whole),
                                                           .end_line = syntax_end_line(lambda)});
    k->frame->tries++;
    code_ref value = run_block(k, lambda, object, object != 0);
    k->frame->tries--;
    kt_close_block(k, parent);
    return value;
}

// Does the chain OBJECT begin with runCatching { }?
static bool of_catching(struct kt *k, struct syntax_node object)
{
    struct str text = kt_text(k, object);
    ptrdiff_t at = str_find(text, STR("runCatching"), 0);
    return object.kind == KT_call_expression && at >= 0 && at < 80 &&
           str_find_char(str_sub(text, 0, (size_t)at), '{', 0) < 0;
}

// runCatching { }.onFailure { e -> }, .getOrNull(): what happens to the failure.
static code_ref caught(struct kt *k, struct syntax_node object, struct syntax_node lambda,
                       struct syntax_node whole)
{
    code_ref value = kt_expr(k, object), other = 0;
    struct syntax_list l = syntax_open(k->syntax, parameters_of(k, lambda));
    struct syntax_node p = syntax_only(k->syntax, l);
    syntax_close(k->syntax, l);
    struct str name = syntax_none(p) ? STR("it") : kt_text(k, name_of(k, p));
    uint32_t scope = kt_scope_open(k), line = syntax_line(whole);
    if (!syntax_none(lambda))
        line = syntax_line(lambda);
    code_ref parent = kt_open_block(k, (struct code_block){.kind = BLOCK_CATCH,
                                                           .line = line,
                                                           .end_line = syntax_end_line(whole),
                                                           .detail = name});
    kt_declare(k, BINDING_CATCH, name, line);
    if (!syntax_none(lambda))
        other = kt_statements(k, lambda);
    kt_close_block(k, parent);
    kt_scope_close(k, scope);
    if (!other)
        return value;
    uint32_t mark = k->pending.n;
    kt_push(k, value);
    kt_push(k, other);
    return kt_list(k, EXPR_CHOICE, line, mark);
}

enum inline_kind {
    INLINE_NONE,
    INLINE_SELF, // gives back the object; runs on it
    INLINE_ALSO, // gives back the object, which is the parameter
    INLINE_LET,  // gives back the last value; the object is the parameter
    INLINE_WITH, // gives back the last value; runs on the argument
    INLINE_HERE, // nothing but a block
    INLINE_LOOP,
    INLINE_REPEAT,
    INLINE_CATCHING,
    INLINE_CAUGHT,
    INLINE_SWALLOWED,
};

/* x.run { } is not among them: it may be a method of x (a circuit breaker has one), and only its type
 * would tell. */
static enum inline_kind inline_kind_of(struct str method, bool object, bool lambda, bool args)
{
    static const struct {
        const char *name;
        enum inline_kind kind;
        bool object, lambda, args;
    } known[] = {
        {"apply", INLINE_SELF, true, true, false},
        {"also", INLINE_ALSO, true, true, false},
        {"let", INLINE_LET, true, true, false},
        {"use", INLINE_LET, true, true, false},
        {"with", INLINE_WITH, false, true, true},
        {"run", INLINE_HERE, false, true, false},
        {"coroutineScope", INLINE_HERE, false, true, false},
        {"supervisorScope", INLINE_HERE, false, true, false},
        {"withContext", INLINE_HERE, false, true, true},
        {"synchronized", INLINE_HERE, false, true, true},
        {"withLock", INLINE_HERE, true, true, false},
        {"lazy", INLINE_HERE, false, true, false},
        {"forEach", INLINE_LOOP, true, true, false},
        {"onEach", INLINE_LOOP, true, true, false},
        {"repeat", INLINE_REPEAT, false, true, true},
        {"runCatching", INLINE_CATCHING, false, true, false},
        {"runCatching", INLINE_CATCHING, true, true, false},
        {"onFailure", INLINE_CAUGHT, true, true, false},
        {"getOrElse", INLINE_CAUGHT, true, true, false},
        {"recover", INLINE_CAUGHT, true, true, false},
        {"getOrNull", INLINE_SWALLOWED, true, false, true},
        {"getOrDefault", INLINE_SWALLOWED, true, false, true},
    };
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (str_eq(method, str_c(known[i].name)) && known[i].object == object &&
            known[i].lambda == lambda && known[i].args == args)
            return known[i].kind;
    return INLINE_NONE;
}

bool kt_inline(struct kt *k, struct str method, struct syntax_node object, struct syntax_node args,
               struct syntax_node lambda, struct syntax_node whole, code_ref *value)
{
    struct syntax_node block = kt_lambda_of(k, lambda);
    enum inline_kind kind =
        inline_kind_of(method, !syntax_none(object), !syntax_none(block), !syntax_none(args));
    bool failure = kind == INLINE_CAUGHT || kind == INLINE_SWALLOWED;
    if (kind == INLINE_NONE || (failure && !of_catching(k, object)))
        return false;
    if (failure) {
        *value = caught(k, object, block, whole);
        return true;
    }
    code_ref of = syntax_none(args) ? kt_expr(k, object) : first_argument(k, args);
    switch (kind) {
    case INLINE_SELF:
    case INLINE_ALSO:
        run_block(k, block, of, kind == INLINE_SELF);
        *value = of;
        return true;
    case INLINE_LET:
    case INLINE_WITH:
        *value = run_block(k, block, of, kind != INLINE_LET);
        return true;
    case INLINE_LOOP:
    case INLINE_REPEAT:
        loop(k, block, of, syntax_none(args) ? object : args, whole, kind == INLINE_REPEAT);
        *value = kind == INLINE_LOOP ? of : 0;
        return true;
    case INLINE_CATCHING:
        *value = catching(k, block, of, whole);
        return true;
    default:
        *value = run_block(k, block, 0, false);
        return true;
    }
}
