/* Functions, methods, function literals, their parameters and results. A receiver is a name for
 * the instance its method works on. */
#include "read/code/go.h"

struct made_function {
    struct syntax_node node;
    struct str name;
    struct syntax_node receiver; // absent: no method
};

static void declare_parameters(struct go *go, struct syntax_node list, code_ref function)
{
    struct syntax_list l = syntax_open(go->syntax, list);
    uint32_t position = 0;
    code_ref first = go->code->bindings.n;
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node p = syntax_at(go->syntax, l, i);
        bool rest = p.kind == GO_variadic_parameter_declaration;
        if (p.kind != GO_parameter_declaration && !rest)
            continue;
        struct syntax_list parts = syntax_open(go->syntax, p);
        code_ref type = go_type(go, syntax_field(go->syntax, parts, GO_FIELD_type));
        code_ref value =
            rest ? code_expr(go->code, EXPR_SPREAD, syntax_line(p), STR_NONE, 0, 0) : 0;
        uint32_t names = 0;
        for (uint32_t k = 0; k < parts.n; k++) {
            struct syntax_node name = syntax_at(go->syntax, parts, k);
            if (name.field != GO_FIELD_name || !name.named)
                continue;
            names++;
            code_ref b = go_declare(go, BINDING_PARAM, go_text(go, name), syntax_line(name));
            if (!b) // the blank name keeps its place
                b = go_binding(go, BINDING_PARAM, STR("_"), syntax_line(name));
            go->code->bindings.v[b].position = position++;
            go->code->bindings.v[b].type = rest ? 0 : type;
            go->code->bindings.v[b].value = value;
        }
        if (!names) { // only a type
            code_ref b = go_binding(go, BINDING_PARAM, STR("_"), syntax_line(p));
            go->code->bindings.v[b].position = position++;
            go->code->bindings.v[b].type = type;
        }
        syntax_close(go->syntax, parts);
    }
    go->code->functions.v[function].first_param = first;
    go->code->functions.v[function].params = position;
    syntax_close(go->syntax, l);
}

/* Named results are variables; the type of the first is what a call of the function gives. */
static void declare_results(struct go *go, struct syntax_node result, code_ref function)
{
    if (result.kind != GO_parameter_list) {
        code_ref type = go_type(go, result);
        go->code->functions.v[function].type = type;
        return;
    }
    struct syntax_list l = syntax_open(go->syntax, result);
    bool first = true;
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node p = syntax_at(go->syntax, l, i);
        if (p.kind != GO_parameter_declaration)
            continue;
        struct syntax_list parts = syntax_open(go->syntax, p);
        code_ref type = go_type(go, syntax_field(go->syntax, parts, GO_FIELD_type));
        if (first)
            go->code->functions.v[function].type = type;
        first = false;
        for (uint32_t k = 0; k < parts.n; k++) {
            struct syntax_node name = syntax_at(go->syntax, parts, k);
            if (name.field != GO_FIELD_name || !name.named)
                continue;
            struct str text = go_text(go, name);
            code_ref b = go_declare(go, go_names_error(text) ? BINDING_CATCH : BINDING_LOCAL, text,
                                    syntax_line(name));
            go->code->bindings.v[b].type = b ? type : 0;
            if (!go->frame->first_result)
                go->frame->first_result = b;
        }
        syntax_close(go->syntax, parts);
    }
    syntax_close(go->syntax, l);
}

/* The receiver's name stands for the instance; the class of the method. */
static struct go_class *receiver(struct go *go, struct syntax_node list, struct str *name)
{
    struct syntax_list l = syntax_open(go->syntax, list);
    struct syntax_list parts =
        syntax_open(go->syntax, syntax_kind(go->syntax, l, GO_parameter_declaration));
    *name = go_text(go, syntax_field(go->syntax, parts, GO_FIELD_name));
    code_ref type = go_type(go, syntax_field(go->syntax, parts, GO_FIELD_type));
    syntax_close(go->syntax, parts);
    syntax_close(go->syntax, l);
    return type ? go_class_named(go, go_at(go, type)->text, syntax_line(list)) : NULL;
}

static code_ref add_function(struct go *go, const struct made_function *f)
{
    struct str name = f->name.p ? f->name : STR("");
    vec_push(go->scratch, &go->code->functions,
             (struct code_function){.name = name,
                                    .line = syntax_line(f->node),
                                    .end_line = syntax_end_line(f->node),
                                    .parent = go->frame->function,
                                    .exported = name.n && name.p[0] >= 'A' && name.p[0] <= 'Z',
                                    .arrow = f->node.kind == GO_func_literal});
    return go->code->functions.n - 1;
}

static void attach(struct go *go, code_ref number, struct str name, struct go_class *class)
{
    code_ref field = go_field(go, class, name);
    go->code->fields.v[field].function = number;
    go->code->functions.v[number].class = class->number;
}

static void read_receiver(struct go *go, const struct made_function *f, code_ref number)
{
    struct str self;
    struct go_class *class = receiver(go, f->receiver, &self);
    if (!class)
        return;
    attach(go, number, f->name, class);
    uint32_t line = syntax_line(f->receiver);
    code_ref of = class->number, b = go_declare(go, BINDING_LOCAL, self, line);
    code_ref value = code_expr(go->code, EXPR_THIS, line, STR("this"), of, 0);
    if (b)
        go->code->bindings.v[b].value = value;
}

static code_ref function(struct go *go, const struct made_function *f)
{
    struct syntax_list l = syntax_open(go->syntax, f->node);
    code_ref number = add_function(go, f);
    struct go_frame frame = {.up = go->frame, .function = number, .returns = go->returns.n};
    struct str failed = go->failed, caught = go->caught;
    go->failed = go->caught = STR_NONE;
    go->frame = &frame;
    struct go_scope around = go_scope_open(go);
    if (!syntax_none(f->receiver))
        read_receiver(go, f, number);
    declare_parameters(go, syntax_field(go->syntax, l, GO_FIELD_parameters), number);
    declare_results(go, syntax_field(go->syntax, l, GO_FIELD_result), number);
    struct syntax_node body = syntax_field(go->syntax, l, GO_FIELD_body);
    if (!syntax_none(body)) { // parameters and the body share a scope
        struct syntax_list inner = syntax_open(go->syntax, body);
        go_statements(go, body.kind == GO_block ? syntax_only(go->syntax, inner) : body);
        syntax_close(go->syntax, inner);
    }
    go_scope_close(go, around);
    go->frame = frame.up;
    go->failed = failed;
    go->caught = caught;
    uint32_t returns = go->returns.n - frame.returns;
    go->code->functions.v[number].returns = returns;
    go->code->functions.v[number].first_return =
        returns ? code_children(go->code, go->returns.v + frame.returns, returns) : 0;
    go->returns.n = frame.returns;
    syntax_close(go->syntax, l);
    return number;
}

void go_function_declaration(struct go *go, struct syntax_node n)
{
    struct syntax_list l = syntax_open(go->syntax, n);
    struct str name = go_text(go, syntax_field(go->syntax, l, GO_FIELD_name));
    syntax_close(go->syntax, l);
    code_ref f = function(go, &(struct made_function){.node = n, .name = name});
    code_ref b = go_lookup(go, name);
    code_ref value = code_expr(go->code, EXPR_FUNCTION, syntax_line(n), STR_NONE, f, 0);
    if (b && !str_eq(name, STR("init")))
        go->code->bindings.v[b].value = value;
}

void go_method_declaration(struct go *go, struct syntax_node n)
{
    struct syntax_list l = syntax_open(go->syntax, n);
    struct made_function f = {.node = n,
                              .name = go_text(go, syntax_field(go->syntax, l, GO_FIELD_name)),
                              .receiver = syntax_field(go->syntax, l, GO_FIELD_receiver)};
    syntax_close(go->syntax, l);
    function(go, &f);
}

code_ref go_func_literal(struct go *go, struct syntax_node n, struct str name)
{
    return function(go, &(struct made_function){.node = n, .name = name});
}

void go_return(struct go *go, struct syntax_node n)
{
    struct syntax_list l = syntax_open(go->syntax, n);
    struct syntax_node list = syntax_only(go->syntax, l);
    struct syntax_list values = syntax_open(go->syntax, list);
    uint32_t mark = go->pending.n, line = syntax_line(n);
    struct syntax_node last = {0};
    for (uint32_t i = 0; i < values.n; i++)
        if (syntax_at(go->syntax, values, i).named) {
            last = syntax_at(go->syntax, values, i);
            go_push(go, go_expr(go, last));
        }
    syntax_close(go->syntax, values);
    bool several = go->pending.n > mark + 1;
    code_ref end = go->pending.n > mark ? go->pending.v[go->pending.n - 1] : 0;
    code_ref e = several ? go_list(go, EXPR_TUPLE, line, mark) : end;
    go->pending.n = mark;
    if (!e && go->frame->first_result && syntax_none(list))
        e = go_binding_name(go, go->frame->first_result, line);
    if (e)
        vec_push(go->scratch, &go->returns, e);
    if (!syntax_none(last) && go_hands_on(go, last))
        go_trait(go, "throw", go_cut(go, last, GO_RETURN_MAX), end, line);
    go_trait(go, "return", go_cut(go, list, GO_RETURN_MAX), several ? 0 : e, line);
    syntax_close(go->syntax, l);
}
