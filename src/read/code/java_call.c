/* Calls: of methods, constructors and annotations. A call is numbered after its receiver and its
 * arguments, which is the order in which they run. A member that is called says so (EXPR_MEMBER
 * with n = 1 + number of arguments): fields and overloaded methods may share its name. */
#include "read/code/java.h"

static void awaited(struct java *j, code_ref e, uint32_t depth)
{
    e = java_strip(j, e);
    const struct expr x = *java_at(j, e);
    if (x.kind == EXPR_CHOICE && depth < TREE_DEPTH_MAX)
        for (uint32_t i = 0; i < x.n; i++)
            awaited(j, j->code->children.v[x.list + i], depth + 1);
    if (x.kind == EXPR_CALL)
        j->code->calls.v[x.a].awaited = true;
}

void java_awaited(struct java *j, code_ref e)
{
    awaited(j, e, 0);
}

static code_ref add_call(struct java *j, struct code_call call, uint32_t mark, code_ref first_inner)
{
    call.n = j->pending.n - mark;
    call.args = code_children(j->code, j->pending.v + mark, call.n);
    call.function = j->frame->function;
    call.block = j->frame->block;
    call.in_loop = j->frame->loops > 0;
    call.in_try = j->frame->tries > 0;
    struct expr *callee = &j->code->exprs.v[call.callee];
    if (call.callee && callee->kind == EXPR_MEMBER)
        callee->n = (call.n + 1) & EXPR_N_MAX;
    java_call_traits(j, call.callee, j->pending.v + mark, call.n);
    j->pending.n = mark;
    vec_push(j->scratch, &j->code->calls, call);
    code_ref number = j->code->calls.n - 1;
    for (code_ref i = first_inner; i < number; i++) {
        struct code_call *inner = &j->code->calls.v[i];
        if (!inner->outer && inner->function == call.function)
            inner->outer = number;
    }
    return number;
}

static void arguments(struct java *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    for (uint32_t i = 0; i < l.n; i++)
        if (syntax_at(j->syntax, l, i).named)
            java_push(j, java_strip(j, java_expr(j, syntax_at(j->syntax, l, i))));
    syntax_close(j->syntax, l);
}

code_ref java_call(struct java *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    struct syntax_node object = syntax_field(j->syntax, l, JAVA_FIELD_object);
    struct syntax_node name = syntax_field(j->syntax, l, JAVA_FIELD_name);
    struct syntax_node args = syntax_field(j->syntax, l, JAVA_FIELD_arguments);
    syntax_close(j->syntax, l);
    uint32_t line = syntax_line(name);
    struct str text = java_text(j, name);
    code_ref callee;
    if (syntax_none(object))
        callee = java_method_name(j, text, line);
    else
        callee = code_expr(j->code, EXPR_MEMBER, line, text, java_expr(j, object), 0);
    code_ref first_inner = j->code->calls.n;
    uint32_t mark = j->pending.n;
    arguments(j, args);
    struct code_call call = {.callee = callee, .line = line, .end_line = syntax_end_line(n)};
    return code_expr(j->code, EXPR_CALL, line, STR_NONE, add_call(j, call, mark, first_inner), 0);
}

code_ref java_new(struct java *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    struct syntax_node type = syntax_field(j->syntax, l, JAVA_FIELD_type);
    struct syntax_node args = syntax_field(j->syntax, l, JAVA_FIELD_arguments);
    struct syntax_node body = syntax_kind(j->syntax, l, JAVA_class_body);
    struct syntax_node outer = syntax_at(j->syntax, l, 0); // outer.new Inner()
    syntax_close(j->syntax, l);
    if (outer.named && ts_node_start_byte(outer.ts) < ts_node_start_byte(type.ts))
        java_expr(j, outer);
    code_ref callee = java_type(j, type);
    if (!callee) // new String(...)
        callee =
            code_expr(j->code, EXPR_NAME, syntax_line(n), java_cut(j, type, JAVA_TEXT_MAX), 0, 0);
    code_ref first_inner = j->code->calls.n;
    uint32_t mark = j->pending.n;
    arguments(j, args);
    struct code_call call = {.callee = callee,
                             .line = syntax_line(type),
                             .end_line = syntax_end_line(args),
                             .constructs = true};
    code_ref number = add_call(j, call, mark, first_inner);
    if (!syntax_none(body))
        java_anonymous_class(j, body, callee);
    return code_expr(j->code, EXPR_CALL, call.line, STR_NONE, number, 0);
}

code_ref java_implied_new(struct java *j, code_ref callee, struct syntax_node args, uint32_t line)
{
    code_ref first_inner = j->code->calls.n;
    uint32_t mark = j->pending.n;
    arguments(j, args);
    struct code_call call = {
        .callee = callee, .line = line, .end_line = syntax_end_line(args), .constructs = true};
    return code_expr(j->code, EXPR_CALL, line, STR_NONE, add_call(j, call, mark, first_inner), 0);
}

void java_constructor_call(struct java *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    struct syntax_node which = syntax_field(j->syntax, l, JAVA_FIELD_constructor);
    struct syntax_node args = syntax_field(j->syntax, l, JAVA_FIELD_arguments);
    syntax_close(j->syntax, l);
    code_ref callee = java_expr(j, which);
    code_ref first_inner = j->code->calls.n;
    uint32_t mark = j->pending.n;
    arguments(j, args);
    add_call(j,
             (struct code_call){
                 .callee = callee, .line = syntax_line(n), .end_line = syntax_end_line(n)},
             mark, first_inner);
}

code_ref java_reference(struct java *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    struct syntax_node base = syntax_only(j->syntax, l), last = syntax_at(j->syntax, l, l.n - 1);
    syntax_close(j->syntax, l);
    code_ref b = base.kind == JAVA_type_identifier || base.kind == JAVA_generic_type ||
                         base.kind == JAVA_scoped_type_identifier || base.kind == JAVA_array_type
                     ? java_type(j, base)
                     : java_expr(j, base);
    if (last.kind == JAVA_TOKEN_new || !b)
        return b ? b : java_unknown(j, n);
    return code_expr(j->code, EXPR_MEMBER, syntax_line(last), java_text(j, last), b, 0);
}

// ----------------------------------------------------------------------------------- annotations

// name = value: what other languages write as keyword arguments, in one object at the end.
static void annotation_arguments(struct java *j, struct syntax_node args)
{
    struct syntax_list l = syntax_open(j->syntax, args);
    uint32_t mark = j->pending.n;
    bool pairs = false;
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node a = syntax_at(j->syntax, l, i);
        if (!a.named)
            continue;
        if (a.kind != JAVA_element_value_pair) {
            java_push(j, java_expr(j, a));
            continue;
        }
        struct syntax_list pair = syntax_open(j->syntax, a);
        struct str key = java_text(j, syntax_field(j->syntax, pair, JAVA_FIELD_key));
        code_ref value = java_expr(j, syntax_field(j->syntax, pair, JAVA_FIELD_value));
        syntax_close(j->syntax, pair);
        java_status_trait(j, key, value);
        java_push(j, code_expr(j->code, EXPR_PROPERTY, syntax_line(a), key, value, 0));
        pairs = true;
    }
    syntax_close(j->syntax, l);
    if (pairs)
        java_push(j, java_list(j, EXPR_OBJECT, syntax_line(args), mark));
}

code_ref java_annotation(struct java *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    struct syntax_node name = syntax_field(j->syntax, l, JAVA_FIELD_name);
    struct syntax_node args = syntax_field(j->syntax, l, JAVA_FIELD_arguments);
    syntax_close(j->syntax, l);
    code_ref callee = java_type(j, name);
    if (!callee)
        return java_unknown(j, n);
    code_ref first_inner = j->code->calls.n;
    uint32_t mark = j->pending.n;
    annotation_arguments(j, args);
    struct code_call call = {
        .callee = callee, .line = syntax_line(n), .end_line = syntax_end_line(n)};
    code_ref number = add_call(j, call, mark, first_inner);
    return code_expr(j->code, EXPR_CALL, call.line, STR_NONE, number, 0);
}

struct java_decorators java_annotations(struct java *j, struct syntax_node modifiers)
{
    struct java_decorators d = {.first = j->code->calls.n, .mark = j->pending.n};
    struct syntax_list l = syntax_open(j->syntax, modifiers);
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node a = syntax_at(j->syntax, l, i);
        if (a.kind != JAVA_annotation && a.kind != JAVA_marker_annotation)
            continue;
        code_ref e = java_annotation(j, a);
        if (java_at(j, e)->kind == EXPR_CALL)
            java_push(j, java_at(j, e)->a);
    }
    syntax_close(j->syntax, l);
    d.end = j->code->calls.n;
    return d;
}

void java_decorate(struct java *j, struct java_decorators d, code_ref function, code_ref class)
{
    for (uint32_t i = d.mark; i < j->pending.n; i++) {
        j->code->calls.v[j->pending.v[i]].decorates_function = function;
        j->code->calls.v[j->pending.v[i]].decorates_class = class;
    }
    j->pending.n = d.mark;
}

bool java_decorated(const struct java *j, struct java_decorators d, struct str name)
{
    for (uint32_t i = d.mark; i < j->pending.n; i++)
        if (str_eq(java_last_name(j, j->code->calls.v[j->pending.v[i]].callee), name))
            return true;
    return false;
}
