/* Expressions. What leaves the value alone (parentheses, & and *, conversions between basic types)
 * is taken off; chains of one operator are read along their left side without recursion, because
 * generated code has thousands of them. */
#include "read/code/go.h"

const struct expr *go_at(const struct go *go, code_ref e)
{
    return &go->code->exprs.v[e];
}

struct str go_text(const struct go *go, struct syntax_node n)
{
    return syntax_text(go->syntax, n);
}

struct str go_cut(const struct go *go, struct syntax_node n, size_t limit)
{
    return syntax_cut(go_text(go, n), limit);
}

void go_push(struct go *go, code_ref e)
{
    vec_push(go->scratch, &go->pending, e);
}

code_ref go_list(struct go *go, enum expr_kind kind, uint32_t line, uint32_t mark)
{
    code_ref e = code_list(go->code, kind, line, go->pending.v + mark, go->pending.n - mark);
    go->pending.n = mark;
    return e;
}

static code_ref make(struct go *go, enum expr_kind kind, struct syntax_node n, struct str text,
                     code_ref a, code_ref b)
{
    return code_expr(go->code, kind, syntax_line(n), text, a, b);
}

code_ref go_unknown(struct go *go, struct syntax_node n)
{
    return make(go, EXPR_UNKNOWN, n, go_cut(go, n, GO_TEXT_MAX), 0, 0);
}

code_ref go_name(struct go *go, struct str name, uint32_t line)
{
    return code_expr(go->code, EXPR_NAME, line, name, go_lookup(go, name), 0);
}

code_ref go_binding_name(struct go *go, code_ref binding, uint32_t line)
{
    return code_expr(go->code, EXPR_NAME, line, go->code->bindings.v[binding].name, binding, 0);
}

code_ref go_part(struct go *go, code_ref e, uint32_t i, uint32_t line)
{
    if (!i || !e)
        return e;
    struct str text = arena_printf(go->job->keep, "%u", i);
    code_ref number = code_expr(go->code, EXPR_NUMBER, line, text, 0, 0);
    return code_expr(go->code, EXPR_PART, line, text, e, number);
}

struct str go_last_name(const struct go *go, code_ref e)
{
    for (;;) {
        const struct expr *x = go_at(go, e);
        if (!e)
            return STR_NONE;
        if (x->kind == EXPR_NAME || x->kind == EXPR_MEMBER)
            return x->text;
        if (x->kind == EXPR_INDEX || x->kind == EXPR_PART || x->kind == EXPR_CAST)
            e = x->a;
        else if (x->kind == EXPR_CALL)
            e = go->code->calls.v[x->a].callee;
        else
            return STR_NONE;
    }
}

struct str go_module_of(const struct go *go, code_ref e)
{
    const struct expr *x = go_at(go, e);
    const struct binding *b = &go->code->bindings.v[x->a];
    if (x->kind != EXPR_NAME || !x->a || b->kind != BINDING_IMPORT)
        return STR_NONE;
    return go->code->imports.v[b->import].module;
}

struct syntax_node go_unwrap(struct go *go, struct syntax_node n)
{
    while (n.kind == GO_parenthesized_expression || n.kind == GO_literal_element) {
        struct syntax_list l = syntax_open(go->syntax, n);
        n = syntax_only(go->syntax, l);
        syntax_close(go->syntax, l);
    }
    return n;
}

/* Operators */

struct operands {
    struct syntax_node left, right;
    struct str op;
};

static struct operands operands(struct go *go, struct syntax_node n)
{
    struct syntax_list l = syntax_open(go->syntax, n);
    struct operands o = {
        .left = syntax_field(go->syntax, l, GO_FIELD_left),
        .right = syntax_field(go->syntax, l, GO_FIELD_right),
        .op = go_text(go, syntax_field(go->syntax, l, GO_FIELD_operator)),
    };
    syntax_close(go->syntax, l);
    return o;
}

static void read_chain(struct go *go, struct syntax_node first, uint32_t from)
{
    go_push(go, go_expr(go, first));
    for (uint32_t i = go->spine.n; i-- > from;) {
        struct operands o = operands(go, go->spine.v[i]);
        go_push(go, go_expr(go, o.right));
    }
}

static code_ref fold(struct go *go, struct str op, uint32_t mark, uint32_t from)
{
    code_ref made = go->pending.v[mark];
    uint32_t level = go->spine.n;
    for (uint32_t i = mark + 1; i < go->pending.n; i++) {
        struct syntax_node n = go->spine.v[--level];
        code_ref right = go->pending.v[i];
        go_binary_traits(go, n, op, made, right);
        made = make(go, EXPR_BINARY, n, op, made, right);
    }
    go->pending.n = mark;
    go->spine.n = from;
    return made;
}

static bool is_text(const struct go *go, code_ref e)
{
    return go_at(go, e)->kind == EXPR_STRING || go_at(go, e)->kind == EXPR_TEMPLATE;
}

static code_ref binary(struct go *go, struct syntax_node n)
{
    uint32_t mark = go->pending.n, from = go->spine.n, line = syntax_line(n);
    struct operands o = operands(go, n);
    struct str op = o.op;
    for (;;) {
        vec_push(go->scratch, &go->spine, n);
        if (o.left.kind != GO_binary_expression)
            break;
        struct operands inner = operands(go, o.left);
        if (!str_eq(inner.op, op))
            break;
        n = o.left;
        o = inner;
    }
    read_chain(go, o.left, from);
    bool text = false;
    for (uint32_t i = mark; i < go->pending.n; i++)
        text = text || is_text(go, go->pending.v[i]);
    if (text && str_eq(op, STR("+"))) {
        go->spine.n = from;
        return go_concatenation(go, line, mark);
    }
    return fold(go, op, mark, from);
}

// <-results: waits for somebody else; a channel made here is for what the function started itself
static void waits(struct go *go, struct syntax_node n, code_ref channel)
{
    const struct expr *e = go_at(go, channel);
    const struct binding *b = &go->code->bindings.v[e->kind == EXPR_NAME ? e->a : 0];
    bool own = e->kind == EXPR_NAME && e->a && b->kind == BINDING_LOCAL &&
               b->function == go->frame->function;
    if (!own && !go->offered && e->kind != EXPR_CALL)
        go_trait(go, "receive", go_cut(go, n, GO_TEXT_MAX), channel, syntax_line(n));
}

static code_ref unary(struct go *go, struct syntax_node n)
{
    struct syntax_list l = syntax_open(go->syntax, n);
    struct str op = go_text(go, syntax_field(go->syntax, l, GO_FIELD_operator));
    struct str hint = go->hint;
    bool same = str_eq(op, STR("&")) || str_eq(op, STR("*"));
    code_ref a =
        go_expr_called(go, syntax_field(go->syntax, l, GO_FIELD_operand), same ? hint : STR_NONE);
    syntax_close(go->syntax, l);
    if (same || str_eq(op, STR("+")))
        return a;
    if (str_eq(op, STR("-")) && go_at(go, a)->kind == EXPR_NUMBER)
        return make(go, EXPR_NUMBER, n, arena_join(go->job->keep, op, go_at(go, a)->text), 0, 0);
    if (str_eq(op, STR("<-"))) { // what a channel hands out is like an element of a list
        waits(go, n, a);
        return make(go, EXPR_INDEX, n, STR_NONE, a, go_unknown(go, n));
    }
    return make(go, EXPR_UNARY, n, op, a, 0);
}

/* Members, elements, types */

static code_ref selector(struct go *go, struct syntax_node n)
{
    struct syntax_list l = syntax_open(go->syntax, n);
    struct syntax_node field = syntax_field(go->syntax, l, GO_FIELD_field);
    code_ref base = go_expr(go, syntax_field(go->syntax, l, GO_FIELD_operand));
    syntax_close(go->syntax, l);
    code_ref e = code_expr(go->code, EXPR_MEMBER, syntax_line(field), go_text(go, field), base, 0);
    go_member_traits(go, e, false);
    return e;
}

/* x[i]; also f[T], which names a function and the type it is made for. */
static code_ref subscript(struct go *go, struct syntax_node n)
{
    struct syntax_list l = syntax_open(go->syntax, n);
    struct syntax_node at = go_unwrap(go, syntax_field(go->syntax, l, GO_FIELD_index));
    code_ref base = go_expr(go, syntax_field(go->syntax, l, GO_FIELD_operand));
    code_ref index = go_expr(go, at);
    syntax_close(go->syntax, l);
    const struct expr *i = go_at(go, index);
    if (i->kind == EXPR_STRING) {
        code_ref e = code_expr(go->code, EXPR_MEMBER, syntax_line(at), i->text, base, index);
        go_member_traits(go, e, true);
        return e;
    }
    bool type = i->kind == EXPR_NAME &&
                (go_is_basic(i->text) || go->code->bindings.v[i->a].kind == BINDING_CLASS);
    return type ? base : make(go, EXPR_INDEX, n, STR_NONE, base, index);
}

static code_ref slice(struct go *go, struct syntax_node n)
{
    struct syntax_list l = syntax_open(go->syntax, n);
    code_ref base = go_expr(go, syntax_field(go->syntax, l, GO_FIELD_operand));
    code_ref from = go_expr(go, syntax_field(go->syntax, l, GO_FIELD_start));
    go_expr(go, syntax_field(go->syntax, l, GO_FIELD_end));
    go_expr(go, syntax_field(go->syntax, l, GO_FIELD_capacity));
    syntax_close(go->syntax, l);
    return make(go, EXPR_INDEX, n, STR_NONE, base, from);
}

static code_ref assertion(struct go *go, struct syntax_node n)
{
    struct syntax_list l = syntax_open(go->syntax, n);
    code_ref value = go_expr(go, syntax_field(go->syntax, l, GO_FIELD_operand));
    code_ref type = go_type(go, syntax_field(go->syntax, l, GO_FIELD_type));
    syntax_close(go->syntax, l);
    return type ? make(go, EXPR_CAST, n, STR_NONE, value, type) : value;
}

/* The last of the parts of N that is a value. */
static code_ref sequence(struct go *go, struct syntax_node n)
{
    struct syntax_list l = syntax_open(go->syntax, n);
    code_ref last = 0;
    for (uint32_t i = 0; i < l.n; i++)
        if (syntax_at(go->syntax, l, i).named)
            last = go_expr(go, syntax_at(go->syntax, l, i));
    syntax_close(go->syntax, l);
    return last;
}

static code_ref literal(struct go *go, struct syntax_node n)
{
    struct str text = go_text(go, n);
    switch ((enum go_kind)n.kind) {
    case GO_interpreted_string_literal:
    case GO_raw_string_literal:
        return make(go, EXPR_STRING, n, go_string(go, n), 0, 0);
    case GO_int_literal:
    case GO_float_literal:
        return make(go, EXPR_NUMBER, n, go_number(go, text), 0, 0);
    case GO_true:
    case GO_false:
        return make(go, EXPR_BOOLEAN, n, text, 0, 0);
    case GO_nil:
        return make(go, EXPR_NULL, n, text, 0, 0);
    default:
        return go_unknown(go, n);
    }
}

static code_ref expression(struct go *go, struct syntax_node n, struct str hint)
{
    switch ((enum go_kind)n.kind) {
    case GO_identifier:
        return go_name(go, go_text(go, n), syntax_line(n));
    case GO_selector_expression:
        return selector(go, n);
    case GO_call_expression:
        return go_call(go, n);
    case GO_composite_literal:
        return go_composite(go, n, hint);
    case GO_func_literal:
        return make(go, EXPR_FUNCTION, n, STR_NONE, go_func_literal(go, n, hint), 0);
    case GO_binary_expression:
        return binary(go, n);
    case GO_unary_expression:
        go->hint = hint;
        return unary(go, n);
    case GO_index_expression:
        return subscript(go, n);
    case GO_slice_expression:
        return slice(go, n);
    case GO_type_assertion_expression:
        return assertion(go, n);
    case GO_type_conversion_expression:
        return go_conversion(go, n);
    case GO_variadic_argument: {
        code_ref e = sequence(go, n);
        return make(go, EXPR_SPREAD, n, STR_NONE, e, 0);
    }
    case GO_type_identifier:
    case GO_qualified_type:
    case GO_pointer_type:
    case GO_generic_type:
        return go_type(go, n);
    case GO_type_instantiation_expression: {
        struct syntax_list l = syntax_open(go->syntax, n);
        code_ref e = go_type(go, syntax_only(go->syntax, l));
        syntax_close(go->syntax, l);
        return e;
    }
    case GO_expression_list:
        return sequence(go, n);
    default:
        return n.kind == SYNTAX_ERROR ? sequence(go, n) : literal(go, n);
    }
}

code_ref go_expr(struct go *go, struct syntax_node n)
{
    struct str hint = go->hint;
    go->hint = STR_NONE;
    n = go_unwrap(go, n);
    if (syntax_none(n))
        return 0;
    if (go->depth >= TREE_DEPTH_MAX) {
        go->cut = true;
        return go_unknown(go, n);
    }
    go->depth++;
    code_ref e = expression(go, n, hint);
    go->depth--;
    return e;
}

code_ref go_expr_called(struct go *go, struct syntax_node n, struct str hint)
{
    go->hint = hint;
    code_ref e = go_expr(go, n);
    go->hint = STR_NONE;
    return e;
}
