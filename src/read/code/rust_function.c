/* Functions, methods, closures and tasks, and what they give back: what `return` says and what
 * stands at the end of the body, through its branches. Err(e) is a failure handed on. */
#include "read/code/rust.h"

struct made_function {
    struct syntax_node node, parameters, result, body;
    struct str name;
    code_ref class;
    bool async, arrow, exported;
};

static code_ref add_function(struct rust *r, const struct made_function *f)
{
    vec_push(r->scratch, &r->code->functions,
             (struct code_function){.name = f->name.p ? f->name : STR(""),
                                    .line = rust_line(r, f->node),
                                    .end_line = rust_end_line(r, f->node),
                                    .parent = r->frame->function,
                                    .exported = f->exported,
                                    .async = f->async,
                                    .arrow = f->arrow,
                                    .abstract = syntax_none(f->body)});
    return r->code->functions.n - 1;
}

static code_ref read_function(struct rust *r, const struct made_function *f)
{
    code_ref number = add_function(r, f);
    struct rust_frame frame = {.up = r->frame, .function = number, .returns = r->returns.n};
    struct str caught = r->caught, target = r->target;
    bool detached = r->detached;
    r->caught = r->target = STR_NONE;
    r->detached = false;
    r->frame = &frame;
    struct rust_scope around = rust_scope_open(r);
    rust_type_parameters(r, rust_child(r, f->node, RUST_FIELD_type_parameters));
    code_ref type = rust_type(r, f->result);
    uint32_t params = 0;
    code_ref first = rust_parameters(r, f->parameters, &params);
    r->code->functions.v[number].type = type;
    r->code->functions.v[number].first_param = first;
    r->code->functions.v[number].params = params;
    if (!syntax_none(f->body))
        rust_give(r, f->body);
    rust_scope_close(r, around);
    r->frame = frame.up;
    r->caught = caught;
    r->target = target;
    r->detached = detached;
    uint32_t returns = r->returns.n - frame.returns;
    r->code->functions.v[number].returns = returns;
    r->code->functions.v[number].first_return =
        returns ? code_children(r->code, r->returns.v + frame.returns, returns) : 0;
    r->returns.n = frame.returns;
    return number;
}

code_ref rust_function(struct rust *r, struct syntax_node n, code_ref class)
{
    struct syntax_list l = syntax_open(r->syntax, n);
    struct made_function f = {.node = n,
                              .class = class,
                              .name = rust_text(r, syntax_field(r->syntax, l, RUST_FIELD_name)),
                              .parameters = syntax_field(r->syntax, l, RUST_FIELD_parameters),
                              .result = syntax_field(r->syntax, l, RUST_FIELD_return_type),
                              .body = syntax_field(r->syntax, l, RUST_FIELD_body),
                              .exported = syntax_has(r->syntax, l, RUST_visibility_modifier)};
    struct str head = rust_cut(r, n, RUST_TEXT_MAX);
    ptrdiff_t end = str_find_char(head, '(', 0);
    f.async = str_contains(end > 0 ? str_sub(head, 0, (size_t)end) : head, STR("async "));
    syntax_close(r->syntax, l);
    code_ref number = read_function(r, &f);
    if (class) {
        struct rust_class *c = rust_class_named(r, r->code->classes.v[class].name, rust_line(r, n));
        code_ref field = rust_field(r, c, f.name);
        r->code->fields.v[field].function = number;
        r->code->functions.v[number].class = class;
    }
    return number;
}

code_ref rust_closure(struct rust *r, struct syntax_node n, struct str name)
{
    struct syntax_list l = syntax_open(r->syntax, n);
    struct made_function f = {.node = n,
                              .name = name,
                              .parameters = syntax_field(r->syntax, l, RUST_FIELD_parameters),
                              .result = syntax_field(r->syntax, l, RUST_FIELD_return_type),
                              .body = syntax_field(r->syntax, l, RUST_FIELD_body),
                              .arrow = true};
    syntax_close(r->syntax, l);
    return read_function(r, &f);
}

code_ref rust_task(struct rust *r, struct syntax_node body)
{
    return read_function(
        r, &(struct made_function){.node = body, .body = body, .async = true, .arrow = true});
}

/* What is given back */

/* The name of what N calls with one argument: Ok, Err, Some; *ARGUMENT that argument. */
static struct str wrapped(struct rust *r, struct syntax_node n, struct syntax_node *argument)
{
    if (n.kind != RUST_call_expression)
        return STR_NONE;
    struct syntax_list l = syntax_open(r->syntax, n);
    struct str name = rust_text(r, syntax_field(r->syntax, l, RUST_FIELD_function));
    *argument = rust_only(r, syntax_field(r->syntax, l, RUST_FIELD_arguments));
    syntax_close(r->syntax, l);
    return name;
}

static code_ref give_value(struct rust *r, struct syntax_node n)
{
    struct syntax_node argument = {0};
    struct str name = wrapped(r, n, &argument), text = rust_cut(r, n, RUST_RETURN_MAX);
    uint32_t line = rust_line(r, n);
    bool fails = str_eq(name, STR("Err"));
    code_ref e = rust_expr(r, fails ? argument : n);
    if (fails) {
        rust_trait(r, "throw", rust_cut(r, argument, RUST_RETURN_MAX), e, line);
        return 0;
    }
    if (e)
        vec_push(r->scratch, &r->returns, e);
    rust_trait(r, "return", text, rust_at(r, e)->kind == EXPR_TUPLE ? 0 : e, line);
    return e;
}

code_ref rust_give(struct rust *r, struct syntax_node n)
{
    if (r->depth >= TREE_DEPTH_MAX) {
        r->cut = true;
        return 0;
    }
    r->depth++;
    while (n.kind == RUST_parenthesized_expression || n.kind == RUST_unsafe_block ||
           n.kind == RUST_async_block)
        n = rust_only(r, n);
    code_ref e = 0;
    if (n.kind == RUST_block)
        e = rust_block(r, n, true);
    else if (n.kind == RUST_if_expression)
        e = rust_if(r, n, true);
    else if (n.kind == RUST_match_expression)
        e = rust_match(r, n, true);
    else if (n.kind == RUST_return_expression)
        rust_return(r, n);
    else if (!syntax_none(n) && n.kind != RUST_unit_expression)
        e = give_value(r, n);
    r->depth--;
    return e;
}

void rust_return(struct rust *r, struct syntax_node n)
{
    struct syntax_node value = rust_only(r, n);
    if (syntax_none(value) || value.kind == RUST_unit_expression)
        rust_trait(r, "return", STR(""), 0, rust_line(r, n));
    else
        rust_give(r, value);
}
