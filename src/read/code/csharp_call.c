/* Calls: of methods, constructors and attributes. A call is numbered after its receiver and its
 * arguments, which is the order in which they run.
 *
 * C# hands settings over in three ways that mean the same: arguments by name, properties in an
 * initialiser, and a lambda that sets them on its parameter (o => o.Timeout = t, o =>
 * o.UseRetry(3)). All of them become the keyword arguments of the call, in one object at its end;
 * of a lambda, a call on its parameter is the property of that name with the first argument. */
#include "read/code/csharp.h"

enum {
    LAMBDA_CALLS_MAX = 2000, // in a lambda that is looked through for what it sets
    TYPE_ARGUMENTS_MAX = 4,
    PARTS_MAX = 64, // properties of a part that a lambda sets: o.Retry.X
};

struct arguments {
    uint32_t mark;        // place in j.pending of the first
    uint32_t assignments; // of the file, before them
    code_ref calls;
};

static void awaited(struct cs *j, code_ref e, uint32_t depth)
{
    e = cs_strip(j, e);
    const struct expr x = *cs_at(j, e);
    if (x.kind == EXPR_CHOICE && depth < TREE_DEPTH_MAX)
        for (uint32_t i = 0; i < x.n; i++)
            awaited(j, j->code->children.v[x.list + i], depth + 1);
    if (x.kind == EXPR_CALL)
        j->code->calls.v[x.a].awaited = true;
}

void cs_awaited(struct cs *j, code_ref e)
{
    awaited(j, e, 0);
}

static bool is_keywords(const struct cs *j, code_ref e)
{
    return cs_at(j, e)->kind == EXPR_OBJECT && str_eq(cs_at(j, e)->text, CODE_KEYWORDS);
}

static code_ref add_call(struct cs *j, struct code_call call, struct arguments a)
{
    call.n = j->pending.n - a.mark;
    call.args = code_children(j->code, j->pending.v + a.mark, call.n);
    call.function = j->frame->function;
    call.block = j->frame->block;
    call.in_loop = j->frame->loops > 0;
    call.in_try = j->frame->tries > 0;
    bool keywords = call.n && is_keywords(j, j->pending.v[j->pending.n - 1]);
    struct expr *callee = &j->code->exprs.v[call.callee];
    if (call.callee && callee->kind == EXPR_MEMBER)
        callee->n = (call.n + 1 - keywords) & EXPR_N_MAX;
    cs_call_traits(j, call.callee, j->pending.v + a.mark, call.n);
    j->pending.n = a.mark;
    vec_push(j->scratch, &j->code->calls, call);
    code_ref number = j->code->calls.n - 1;
    for (code_ref i = a.calls; i < number; i++) {
        struct code_call *inner = &j->code->calls.v[i];
        if (!inner->outer && inner->function == call.function)
            inner->outer = number;
    }
    return number;
}

// ------------------------------------------------------------------------------ what lambdas set

/* The members between a parameter of FUNCTION and E, outermost first: a.b.c of o.a.b.c. At most two
 * are kept; how many there are, 0 when E does not begin at such a parameter. */
static uint32_t members_below(const struct cs *j, code_ref e, code_ref function, struct str path[2])
{
    const struct code_function *f = &j->code->functions.v[function];
    uint32_t n = 0;
    for (uint32_t steps = 0; steps < RESOLVE_HOPS_MAX; steps++) {
        const struct expr *x = cs_at(j, e);
        if (x->kind == EXPR_NAME)
            return x->a >= f->first_param && x->a < f->first_param + f->params ? n : 0;
        if (x->kind == EXPR_CALL) { // o.A().B(): settings side by side
            n = 0;
            e = j->code->calls.v[x->a].callee;
            if (cs_at(j, e)->kind != EXPR_MEMBER)
                return 0;
            path[0] = path[1];
            e = cs_at(j, e)->a;
            n = 1;
            continue;
        }
        if (x->kind != EXPR_MEMBER || n == 2)
            return 0;
        path[1] = path[0];
        path[0] = x->text;
        n++;
        e = x->a;
    }
    return 0;
}

// The property NAME of the keywords that were made from MARK on; 0 none.
static code_ref known_property(const struct cs *j, uint32_t mark, struct str name)
{
    for (uint32_t i = mark; i < j->pending.n; i++)
        if (str_eq(cs_at(j, j->pending.v[i])->text, name))
            return j->pending.v[i];
    return 0;
}

// o.A = v is A: v; o.A.B = v is A: {B: v}, beside what is known of A.
static void set(struct cs *j, uint32_t mark, const struct str *path, uint32_t n, code_ref value,
                uint32_t line)
{
    if (n == 1) {
        cs_push(j, cs_property(j, path[0], value, line));
        return;
    }
    code_ref known = known_property(j, mark, path[0]);
    const struct expr old = *cs_at(j, known ? cs_at(j, known)->a : 0);
    if (known && (old.kind != EXPR_OBJECT || old.n >= PARTS_MAX))
        return;
    uint32_t from = j->pending.n;
    for (uint32_t i = 0; known && i < old.n; i++)
        cs_push(j, j->code->children.v[old.list + i]);
    cs_push(j, cs_property(j, path[1], value, line));
    code_ref object = cs_list(j, EXPR_OBJECT, line, from);
    if (known)
        j->code->exprs.v[known].a = object;
    else
        cs_push(j, cs_property(j, path[0], object, line));
}

// o.Use(text, x => x.Timeout(5)) sets Use to the text, and Use:Timeout.
static void set_beside(struct cs *j, struct str name, struct code_call k)
{
    const struct expr o = *cs_at(j, k.n > 1 ? j->code->children.v[k.args + k.n - 1] : 0);
    if (o.kind != EXPR_OBJECT || !str_eq(o.text, CODE_KEYWORDS))
        return;
    for (uint32_t i = 0; i < o.n && i < PARTS_MAX; i++) {
        const struct expr p = *cs_at(j, j->code->children.v[o.list + i]);
        if (p.kind != EXPR_PROPERTY || !p.text.n || p.text.p[0] == '<')
            continue;
        struct str dotted = arena_join(j->job->keep, name, STR(":"));
        cs_push(j, cs_property(j, arena_join(j->job->keep, dotted, p.text), p.a, p.line));
    }
}

static void set_by_lambda(struct cs *j, struct arguments a, uint32_t mark, code_ref function)
{
    struct str path[2] = {STR_NONE, STR_NONE};
    for (uint32_t i = a.assignments; i < j->code->assignments.n; i++) {
        const struct code_assignment s = j->code->assignments.v[i];
        uint32_t n = s.function == function ? members_below(j, s.target, function, path) : 0;
        if (n)
            set(j, mark, path, n, s.value, s.line);
    }
    for (code_ref i = a.calls; i < j->code->calls.n; i++) {
        const struct code_call k = j->code->calls.v[i];
        const struct expr callee = *cs_at(j, k.callee);
        if (k.function != function || callee.kind != EXPR_MEMBER ||
            (cs_at(j, callee.a)->kind == EXPR_MEMBER) ||
            !members_below(j, k.callee, function, path))
            continue;
        code_ref value = k.n ? j->code->children.v[k.args]
                             : code_expr(j->code, EXPR_BOOLEAN, k.line, STR("true"), 0, 0);
        if (k.n && is_keywords(j, value)) // a call with names alone
            value = code_list(j->code, EXPR_OBJECT, k.line,
                              j->code->children.v + cs_at(j, value)->list, cs_at(j, value)->n);
        set_beside(j, callee.text, k);
        cs_push(j, cs_property(j, callee.text, value, k.line));
    }
}

// -------------------------------------------------------------------------------------- arguments

static struct arguments begin(const struct cs *j)
{
    return (struct arguments){j->pending.n, j->code->assignments.n, j->code->calls.n};
}

static void positional(struct cs *j, struct syntax_node list)
{
    struct syntax_list l = syntax_open(j->syntax, list);
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node arg = syntax_at(j->syntax, l, i);
        struct syntax_list parts = syntax_open(j->syntax, arg);
        bool named = !syntax_none(syntax_field(j->syntax, parts, CS_FIELD_name));
        syntax_close(j->syntax, parts);
        if (arg.named && !named)
            cs_push(j, cs_strip(j, cs_expr(j, arg)));
    }
    syntax_close(j->syntax, l);
}

static void named(struct cs *j, struct syntax_node list)
{
    struct syntax_list l = syntax_open(j->syntax, list);
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_list parts = syntax_open(j->syntax, syntax_at(j->syntax, l, i));
        struct syntax_node name = syntax_field(j->syntax, parts, CS_FIELD_name);
        if (!syntax_none(name)) {
            struct syntax_node value = syntax_at(j->syntax, parts, parts.n - 1);
            cs_push(j, cs_property(j, cs_text(j, name), cs_strip(j, cs_expr(j, value)),
                                   syntax_line(name)));
        }
        syntax_close(j->syntax, parts);
    }
    syntax_close(j->syntax, l);
}

// The elements of an initialiser that set properties, { A = 1 }.
static void properties(struct cs *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node part = syntax_at(j->syntax, l, i);
        if (part.kind != CS_assignment_expression)
            continue;
        struct syntax_list parts = syntax_open(j->syntax, part);
        struct syntax_node left = syntax_field(j->syntax, parts, CS_FIELD_left);
        struct syntax_node right = syntax_field(j->syntax, parts, CS_FIELD_right);
        struct str name = cs_text(j, left);
        if (left.kind != CS_identifier) { // ["key"] = value
            struct syntax_list key = syntax_open(j->syntax, left);
            code_ref e = cs_expr(j, syntax_at(j->syntax, key, 1));
            name = cs_at(j, e)->kind == EXPR_STRING ? cs_at(j, e)->text : STR_NONE;
            cs_call_traits(j, 0, &e, 1);
            syntax_close(j->syntax, key);
        }
        code_ref value = cs_strip(j, cs_expr_called(j, right, name, 0));
        cs_status_trait(j, name, value);
        if (name.p)
            cs_push(j, cs_property(j, name, value, syntax_line(left)));
        syntax_close(j->syntax, parts);
    }
    syntax_close(j->syntax, l);
}

static void type_arguments(struct cs *j, struct syntax_node n)
{
    static const char *const names[TYPE_ARGUMENTS_MAX] = {"<0>", "<1>", "<2>", "<3>"};
    struct syntax_list l = syntax_open(j->syntax, n);
    struct syntax_list args =
        syntax_open(j->syntax, syntax_kind(j->syntax, l, CS_type_argument_list));
    uint32_t at = 0;
    for (uint32_t i = 0; i < args.n && at < TYPE_ARGUMENTS_MAX; i++) {
        struct syntax_node arg = syntax_at(j->syntax, args, i);
        if (!arg.named)
            continue;
        code_ref type = cs_type(j, arg);
        if (type)
            cs_push(j, cs_property(j, str_c(names[at]), type, syntax_line(arg)));
        at++;
    }
    syntax_close(j->syntax, args);
    syntax_close(j->syntax, l);
}

/* Reads the arguments ARGS, with what INITIALIZER sets and the type arguments of METHOD; any of
 * them may be absent. */
static void arguments(struct cs *j, struct arguments a, struct syntax_node args,
                      struct syntax_node initializer, struct syntax_node method)
{
    positional(j, args);
    uint32_t end = j->pending.n, line = syntax_line(args);
    named(j, args);
    properties(j, initializer);
    if (method.kind == CS_generic_name)
        type_arguments(j, method);
    bool few = j->code->calls.n - a.calls < LAMBDA_CALLS_MAX;
    for (uint32_t i = a.mark; i < end && few; i++)
        if (cs_at(j, j->pending.v[i])->kind == EXPR_FUNCTION)
            set_by_lambda(j, a, end, cs_at(j, j->pending.v[i])->a);
    if (j->pending.n == end)
        return;
    code_ref object = cs_list(j, EXPR_OBJECT, line ? line : syntax_line(initializer), end);
    j->code->exprs.v[object].text = CODE_KEYWORDS;
    cs_push(j, object);
}

// ------------------------------------------------------------------------------------------ calls

struct callee {
    struct syntax_node name; // with its type arguments
    code_ref expr, receiver;
};

static struct callee callee_of(struct cs *j, struct syntax_node function)
{
    struct callee c = {.name = function};
    if (function.kind == CS_member_access_expression) {
        struct syntax_list l = syntax_open(j->syntax, function);
        struct syntax_node object = syntax_field(j->syntax, l, CS_FIELD_expression);
        c.name = syntax_field(j->syntax, l, CS_FIELD_name);
        syntax_close(j->syntax, l);
        c.receiver = cs_expr(j, object);
        c.expr = code_expr(j->code, EXPR_MEMBER, syntax_line(c.name), cs_type_name(j, c.name),
                           c.receiver, 0);
    } else if (function.kind == CS_identifier || function.kind == CS_generic_name) {
        c.expr = cs_method_name(j, cs_type_name(j, function), syntax_line(function));
    } else {
        c.expr = cs_expr(j, function);
        if (function.kind == CS_member_binding_expression)
            c.receiver = j->bound;
    }
    return c;
}

// What only says how an await goes on.
static bool is_await_detail(struct str name)
{
    return str_eq(name, STR("ConfigureAwait")) || str_eq(name, STR("AsTask")) ||
           str_eq(name, STR("Unwrap"));
}

struct str cs_section(struct cs *j, code_ref receiver, struct str key)
{
    const struct expr r = *cs_at(j, receiver);
    struct str name = cs_last_name(j, receiver);
    if (r.kind != EXPR_CALL)
        return str_contains_nocase(name, STR("config")) || str_eq_nocase(name, STR("cfg")) ||
                       str_eq_nocase(name, STR("conf"))
                   ? key
                   : STR_NONE;
    const struct code_call k = j->code->calls.v[r.a];
    const struct expr first = *cs_at(j, k.n ? j->code->children.v[k.args] : 0);
    if (first.kind != EXPR_STRING ||
        !(str_eq(name, STR("GetSection")) || str_eq(name, STR("GetRequiredSection"))))
        return STR_NONE;
    return arena_join(j->job->keep, arena_join(j->job->keep, first.text, STR(":")), key);
}

// configuration.GetValue("A:B", 5), .GetConnectionString("X"): what is configured, 0 for others.
static code_ref configured(struct cs *j, struct callee c, struct arguments a)
{
    struct str name = cs_at(j, c.expr)->text;
    bool connection = str_eq(name, STR("GetConnectionString"));
    if (!c.receiver || j->pending.n == a.mark || (!connection && !str_eq(name, STR("GetValue"))))
        return 0;
    const struct expr key = *cs_at(j, j->pending.v[a.mark]);
    struct str section = STR("ConnectionStrings:"), text = key.text;
    if (connection)
        text = arena_join(j->job->keep, section, text);
    else if (key.kind == EXPR_STRING)
        text = cs_section(j, c.receiver, text);
    if (key.kind != EXPR_STRING || !text.p)
        return 0;
    code_ref other = j->pending.n > a.mark + 1 ? j->pending.v[a.mark + 1] : 0;
    return cs_configured(j, text, other, key.line);
}

// await a?.b() is read as (await a)?.b, called; what is waited for is the call.
static bool waits(struct cs *j, struct syntax_node function)
{
    if (function.kind != CS_conditional_access_expression)
        return false;
    struct syntax_list l = syntax_open(j->syntax, function);
    bool waits = syntax_field(j->syntax, l, CS_FIELD_condition).kind == CS_await_expression;
    syntax_close(j->syntax, l);
    return waits;
}

// nameof(A.B) is the text "B".
static code_ref name_of(struct cs *j, struct syntax_node args, uint32_t line)
{
    uint32_t mark = j->pending.n;
    positional(j, args);
    code_ref e = j->pending.n > mark ? j->pending.v[j->pending.n - 1] : 0;
    j->pending.n = mark;
    return code_expr(j->code, EXPR_STRING, line, cs_last_name(j, e), 0, 0);
}

code_ref cs_call(struct cs *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    struct syntax_node function = syntax_field(j->syntax, l, CS_FIELD_function);
    struct syntax_node args = syntax_field(j->syntax, l, CS_FIELD_arguments);
    syntax_close(j->syntax, l);
    if (str_eq(cs_text(j, function), STR("nameof")))
        return name_of(j, args, syntax_line(n));
    struct callee c = callee_of(j, function);
    if (c.receiver && is_await_detail(cs_at(j, c.expr)->text))
        return c.receiver;
    uint32_t line = syntax_line(c.name);
    struct arguments a = begin(j);
    arguments(j, a, args, (struct syntax_node){0}, c.name);
    code_ref value = configured(j, c, a);
    struct code_call call = {.callee = c.expr,
                             .line = line,
                             .end_line = syntax_end_line(n),
                             .awaited = waits(j, function)};
    code_ref number = add_call(j, call, a);
    return value ? value : code_expr(j->code, EXPR_CALL, line, STR_NONE, number, 0);
}

// { 1, 2 } or { { "a", 1 }, { "b", 2 } }: a list, or an object when the keys are texts.
code_ref cs_initializer(struct cs *j, struct syntax_node n)
{
    uint32_t mark = j->pending.n, line = syntax_line(n);
    struct syntax_list l = syntax_open(j->syntax, n);
    struct syntax_node first = syntax_only(j->syntax, l);
    bool object = first.kind == CS_assignment_expression;
    bool pairs = first.kind == CS_initializer_expression;
    for (uint32_t i = 0; i < l.n && !object; i++) {
        struct syntax_node part = syntax_at(j->syntax, l, i);
        if (!part.named)
            continue;
        code_ref e = part.kind == CS_initializer_expression ? cs_initializer(j, part)
                                                            : cs_strip(j, cs_expr(j, part));
        const struct expr x = *cs_at(j, e);
        code_ref key = pairs && x.kind == EXPR_ARRAY && x.n == 2 ? j->code->children.v[x.list] : 0;
        if (key && cs_at(j, key)->kind == EXPR_STRING) {
            cs_call_traits(j, 0, &key, 1);
            e = cs_property(j, cs_at(j, key)->text, j->code->children.v[x.list + 1], x.line);
        } else if (pairs) {
            pairs = cs_at(j, e)->kind == EXPR_PROPERTY;
        }
        cs_push(j, e);
    }
    syntax_close(j->syntax, l);
    if (object)
        properties(j, n);
    return cs_list(j, object || pairs ? EXPR_OBJECT : EXPR_ARRAY, line, mark);
}

static bool is_collection_initializer(struct cs *j, struct syntax_node initializer)
{
    struct syntax_list l = syntax_open(j->syntax, initializer);
    struct syntax_node first = syntax_only(j->syntax, l);
    struct syntax_list parts = syntax_open(j->syntax, first);
    struct syntax_node left = syntax_field(j->syntax, parts, CS_FIELD_left);
    bool sets = first.kind == CS_assignment_expression && left.kind == CS_identifier;
    syntax_close(j->syntax, parts);
    syntax_close(j->syntax, l);
    return !syntax_none(first) && !sets;
}

code_ref cs_new(struct cs *j, struct syntax_node n, code_ref wanted)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    struct syntax_node type = syntax_field(j->syntax, l, CS_FIELD_type);
    struct syntax_node args = syntax_kind(j->syntax, l, CS_argument_list);
    struct syntax_node initializer = syntax_kind(j->syntax, l, CS_initializer_expression);
    syntax_close(j->syntax, l);
    if (!syntax_none(initializer) && is_collection_initializer(j, initializer))
        return cs_initializer(j, initializer);
    code_ref callee = syntax_none(type) ? wanted : cs_type(j, type);
    if (!callee) // new List<X>(), new string('x', 3), new() of an unknown type
        callee = code_expr(j->code, EXPR_NAME, syntax_line(n),
                           syntax_none(type) ? STR("new") : cs_type_name(j, type), 0, 0);
    struct arguments a = begin(j);
    arguments(j, a, args, initializer, (struct syntax_node){0});
    struct code_call call = {.callee = callee,
                             .line = syntax_none(type) ? syntax_line(n) : syntax_line(type),
                             .end_line = syntax_end_line(n),
                             .constructs = true,
                             .literal = !syntax_none(initializer)};
    return code_expr(j->code, EXPR_CALL, call.line, STR_NONE, add_call(j, call, a), 0);
}

void cs_base_call(struct cs *j, struct syntax_node args, uint32_t line)
{
    code_ref class = j->frame->class ? j->frame->class->number : 0;
    struct arguments a = begin(j);
    arguments(j, a, args, (struct syntax_node){0}, (struct syntax_node){0});
    struct code_call call = {.callee = code_expr(j->code, EXPR_SUPER, line, STR("base"), class, 0),
                             .line = line,
                             .end_line = syntax_end_line(args)};
    add_call(j, call, a);
}

void cs_constructor_call(struct cs *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    struct syntax_node args = syntax_kind(j->syntax, l, CS_argument_list);
    bool base = syntax_has(j->syntax, l, CS_TOKEN_base);
    syntax_close(j->syntax, l);
    if (base) {
        cs_base_call(j, args, syntax_line(n));
        return;
    }
    uint32_t mark = j->pending.n;
    positional(j, args); // the constructor called is one of this class: read there
    named(j, args);
    j->pending.n = mark;
}

// ------------------------------------------------------------------------------------- attributes

// [HttpGetAttribute] is [HttpGet].
static code_ref attribute_name(struct cs *j, struct syntax_node name)
{
    struct str text = cs_type_name(j, name), suffix = STR("Attribute");
    if (text.n > suffix.n && str_ends(text, suffix))
        text = str_sub(text, 0, text.n - suffix.n);
    code_ref b = map_get(&j->names, text, 0);
    return b ? cs_binding_name(j, b, syntax_line(name))
             : code_expr(j->code, EXPR_NAME, syntax_line(name), text, 0, 0);
}

static void attribute(struct cs *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    struct syntax_node name = syntax_field(j->syntax, l, CS_FIELD_name);
    struct syntax_node args = syntax_kind(j->syntax, l, CS_attribute_argument_list);
    syntax_close(j->syntax, l);
    if (syntax_none(name))
        return;
    struct arguments a = begin(j);
    struct syntax_list list = syntax_open(j->syntax, args);
    for (uint32_t pass = 0; pass < 2; pass++) { // values first, names behind them
        uint32_t from = j->pending.n;
        for (uint32_t i = 0; i < list.n; i++) {
            struct syntax_node arg = syntax_at(j->syntax, list, i);
            struct syntax_list parts = syntax_open(j->syntax, arg);
            struct syntax_node key = syntax_field(j->syntax, parts, CS_FIELD_name);
            struct syntax_node value = syntax_at(j->syntax, parts, parts.n ? parts.n - 1 : 0);
            if (arg.named && syntax_none(key) && pass == 0)
                cs_push(j, cs_expr(j, value));
            else if (arg.named && !syntax_none(key) && pass == 1)
                cs_push(j, cs_property(j, cs_text(j, key), cs_expr(j, value), syntax_line(key)));
            syntax_close(j->syntax, parts);
        }
        if (pass == 1 && j->pending.n > from) {
            code_ref object = cs_list(j, EXPR_OBJECT, syntax_line(args), from);
            j->code->exprs.v[object].text = CODE_KEYWORDS;
            cs_push(j, object);
        }
    }
    syntax_close(j->syntax, list);
    struct code_call call = {
        .callee = attribute_name(j, name), .line = syntax_line(n), .end_line = syntax_end_line(n)};
    cs_push(j, add_call(j, call, a));
}

struct cs_decorators cs_attributes(struct cs *j, struct syntax_list l)
{
    struct cs_decorators d = {.first = j->code->calls.n, .mark = j->pending.n};
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node list = syntax_at(j->syntax, l, i);
        if (list.kind != CS_attribute_list)
            continue;
        struct syntax_list parts = syntax_open(j->syntax, list);
        for (uint32_t k = 0; k < parts.n; k++)
            if (syntax_at(j->syntax, parts, k).kind == CS_attribute)
                attribute(j, syntax_at(j->syntax, parts, k));
        syntax_close(j->syntax, parts);
    }
    d.end = j->code->calls.n;
    return d;
}

// [Route("api/[controller]")] on OrdersController: api/orders.
static void name_controller(struct cs *j, struct code_call call, code_ref class)
{
    struct str token = STR("[controller]"), suffix = STR("Controller");
    struct expr *e = call.n ? &j->code->exprs.v[j->code->children.v[call.args]] : NULL;
    ptrdiff_t at = e && e->kind == EXPR_STRING ? str_find(e->text, token, 0) : -1;
    struct str name = j->code->classes.v[class].name;
    if (at < 0)
        return;
    if (str_ends(name, suffix))
        name.n -= suffix.n;
    char *to = arena_alloc(j->job->keep, e->text.n + name.n + 1);
    size_t n = 0;
    for (size_t i = 0; i < (size_t)at; i++)
        to[n++] = e->text.p[i];
    for (size_t i = 0; i < name.n; i++)
        to[n++] = name.p[i] >= 'A' && name.p[i] <= 'Z' ? (char)(name.p[i] | 32) : name.p[i];
    for (size_t i = (size_t)at + token.n; i < e->text.n; i++)
        to[n++] = e->text.p[i];
    e->text = (struct str){to, n};
}

void cs_decorate(struct cs *j, struct cs_decorators d, code_ref function, code_ref class)
{
    for (uint32_t i = d.mark; i < j->pending.n; i++) {
        if (class)
            name_controller(j, j->code->calls.v[j->pending.v[i]], class);
        j->code->calls.v[j->pending.v[i]].decorates_function = function;
        j->code->calls.v[j->pending.v[i]].decorates_class = class;
    }
    j->pending.n = d.mark;
}
