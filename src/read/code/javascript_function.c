/* Functions and parameters. All bindings of the parameters are made before any default value is
 * read: code_function names them as one run, and defaults may hold functions of their own. */
#include "read/code/javascript.h"

struct parameter {
    struct syntax_node pattern, type, value;
    bool property; // constructor(private x: X)
    bool rest;
};

static bool names_parameter(struct syntax_node n)
{
    return n.named && n.kind != JS_type_parameters && n.kind != SYNTAX_ERROR;
}

static struct parameter parameter(struct js *js, struct syntax_node n)
{
    struct parameter p = {.pattern = n};
    if (n.kind == JS_required_parameter || n.kind == JS_optional_parameter) {
        struct syntax_list l = syntax_open(js->syntax, n);
        p.pattern = syntax_field(js->syntax, l, JS_FIELD_pattern);
        p.type = syntax_field(js->syntax, l, JS_FIELD_type);
        p.value = syntax_field(js->syntax, l, JS_FIELD_value);
        p.property = syntax_has(js->syntax, l, JS_accessibility_modifier) ||
                     syntax_has(js->syntax, l, JS_TOKEN_readonly);
        syntax_close(js->syntax, l);
    } else if (n.kind == JS_assignment_pattern) {
        struct syntax_list l = syntax_open(js->syntax, n);
        p.pattern = syntax_field(js->syntax, l, JS_FIELD_left);
        p.value = syntax_field(js->syntax, l, JS_FIELD_right);
        syntax_close(js->syntax, l);
    }
    if (p.pattern.kind == JS_rest_pattern) {
        struct syntax_list l = syntax_open(js->syntax, p.pattern);
        p.pattern = syntax_only(js->syntax, l);
        p.rest = true;
        syntax_close(js->syntax, l);
    }
    return p;
}

static void parameter_decorators(struct js *js, struct syntax_list params, code_ref function)
{
    for (uint32_t i = 0; i < params.n; i++) {
        struct syntax_node n = syntax_at(js->syntax, params, i);
        if (n.kind != JS_required_parameter && n.kind != JS_optional_parameter)
            continue;
        struct syntax_list l = syntax_open(js->syntax, n);
        uint32_t mark = js->pending.n;
        for (uint32_t k = 0; k < l.n; k++)
            if (syntax_at(js->syntax, l, k).kind == JS_decorator)
                js_decorator(js, syntax_at(js->syntax, l, k));
        js_decorate(js, mark, function, 0);
        syntax_close(js->syntax, l);
    }
}

static void declare_parameters(struct js *js, struct syntax_list params, code_ref function)
{
    uint32_t first = js->code->bindings.n, position = 0;
    for (uint32_t i = 0; i < params.n; i++) {
        struct syntax_node n = syntax_at(js->syntax, params, i);
        struct parameter p = parameter(js, n);
        if (!names_parameter(n) || p.pattern.kind == JS_this)
            continue;
        bool plain = p.pattern.kind == JS_identifier;
        struct str name = plain ? js_text(js, p.pattern) : STR("");
        uint32_t before = js->code->bindings.n, line = syntax_line(n);
        code_ref b = plain ? js_declare(js, BINDING_PARAM, name, line) : 0;
        if (js->code->bindings.n == before) // hidden, or function (a, a)
            b = js_binding(js, BINDING_PARAM, name, line);
        js->code->bindings.v[b].position = position++;
    }
    js->code->functions.v[function].first_param = first;
    js->code->functions.v[function].params = position;
    for (uint32_t i = 0; i < params.n; i++) {
        struct parameter p = parameter(js, syntax_at(js->syntax, params, i));
        if (p.pattern.kind == JS_object_pattern || p.pattern.kind == JS_array_pattern)
            js_pattern(js, p.pattern, JS_DECLARE, BINDING_LOCAL, 0);
    }
}

static void property_parameter(struct js *js, struct parameter p, code_ref binding, code_ref type)
{
    if (!p.property || !js->frame->class || p.pattern.kind != JS_identifier)
        return;
    code_ref f = js_field(js, js->frame->class, js_text(js, p.pattern), false);
    code_ref value = js_binding_name(js, binding, syntax_line(p.pattern));
    js->code->fields.v[f].value = value;
    js->code->fields.v[f].type = type;
}

static void define_parameters(struct js *js, struct syntax_list params, code_ref function)
{
    code_ref b = js->code->functions.v[function].first_param;
    for (uint32_t i = 0; i < params.n; i++) {
        struct syntax_node n = syntax_at(js->syntax, params, i);
        struct parameter p = parameter(js, n);
        if (!names_parameter(n) || p.pattern.kind == JS_this)
            continue;
        uint32_t line = syntax_line(n);
        code_ref type = js_type(js, p.type);
        code_ref value = js_expr_called(js, p.value, js->code->bindings.v[b].name);
        if (p.rest)
            value = code_expr(js->code, EXPR_SPREAD, line, STR_NONE, 0, 0);
        js->code->bindings.v[b].type = type;
        js->code->bindings.v[b].value = value;
        property_parameter(js, p, b, type);
        if (p.pattern.kind == JS_object_pattern || p.pattern.kind == JS_array_pattern)
            js_pattern(js, p.pattern, JS_INIT, BINDING_LOCAL, js_binding_name(js, b, line));
        b++;
    }
}

static void function_body(struct js *js, struct syntax_node body)
{
    if (body.kind == JS_statement_block) {
        js_hoist_vars(js, body);
        js_statements(js, body);
    } else if (!syntax_none(body)) {
        code_ref e = js_expr(js, body);
        js_awaited(js, e);
        if (e)
            vec_push(js->scratch, &js->returns, js_strip(js, e));
        js_trait(js, "return", js_cut(js, body, JS_RETURN_MAX), e, syntax_line(body));
    }
}

static code_ref add_function(struct js *js, const struct js_function *f, struct syntax_list l)
{
    struct syntax_node n = f->node;
    bool arrow = n.kind == JS_arrow_function;
    struct code_function made = {
        .name = f->name.p ? f->name : STR(""),
        .line = syntax_line(n),
        .end_line = syntax_end_line(n),
        .parent = js->frame->function,
        .async = syntax_has(js->syntax, l, JS_TOKEN_async),
        .generator = syntax_has(js->syntax, l, JS_TOKEN_star),
        .constructor = f->constructor,
        .is_static = f->is_static,
        .arrow = arrow,
    };
    if (f->class)
        made.class = f->class->number;
    else if (arrow && js->frame->in_fields) // `x = wrap(() => this...)`
        made.class = js->frame->class->number;
    vec_push(js->scratch, &js->code->functions, made);
    return js->code->functions.n - 1;
}

/* A function expression knows itself by its own name, in a scope around that of its parameters. */
static void declare_itself(struct js *js, struct syntax_node n, struct syntax_list l,
                           code_ref number)
{
    struct syntax_node own = syntax_field(js->syntax, l, JS_FIELD_name);
    if ((n.kind != JS_function_expression && n.kind != JS_generator_function) || syntax_none(own))
        return;
    code_ref b = js_declare(js, BINDING_FUNCTION, js_text(js, own), syntax_line(own));
    js_init(js, b, code_expr(js->code, EXPR_FUNCTION, syntax_line(n), STR_NONE, number, 0));
}

static void parts(struct js *js, struct syntax_list l, struct syntax_list params, code_ref number)
{
    declare_parameters(js, params, number);
    struct syntax_node single = syntax_field(js->syntax, l, JS_FIELD_parameter);
    if (single.kind == JS_identifier) { // x => ...
        struct str name = js_text(js, single);
        js->code->functions.v[number].first_param = js->code->bindings.n;
        js->code->functions.v[number].params = 1;
        js_declare(js, BINDING_PARAM, name, syntax_line(single));
    }
    define_parameters(js, params, number);
    code_ref type = js_type(js, syntax_field(js->syntax, l, JS_FIELD_return_type));
    js->code->functions.v[number].type = type;
    function_body(js, syntax_field(js->syntax, l, JS_FIELD_body));
}

code_ref js_function(struct js *js, const struct js_function *f)
{
    struct syntax_list l = syntax_open(js->syntax, f->node);
    struct syntax_list params =
        syntax_open(js->syntax, syntax_field(js->syntax, l, JS_FIELD_parameters));
    code_ref number = add_function(js, f, l);
    parameter_decorators(js, params, number);

    struct js_frame frame = {.up = js->frame, .function = number, .returns = js->returns.n};
    if (f->class)
        frame.class = f->class;
    else if (f->node.kind == JS_arrow_function)
        frame.class = js->frame->class;
    js->frame = &frame;
    struct js_scope around = js_scope_open(js);
    declare_itself(js, f->node, l, number);
    struct js_scope itself = js_scope_open(js);
    parts(js, l, params, number);
    js_scope_close(js, itself);
    js_scope_close(js, around);
    js->frame = frame.up;

    uint32_t returns = js->returns.n - frame.returns;
    js->code->functions.v[number].returns = returns;
    js->code->functions.v[number].first_return =
        returns ? code_children(js->code, js->returns.v + frame.returns, returns) : 0;
    js->returns.n = frame.returns;
    syntax_close(js->syntax, params);
    syntax_close(js->syntax, l);
    return number;
}
