/* Expressions. What leaves the value alone (parentheses, references, casts, await, the ? operator)
 * is taken off; chains of one operator are read along their left side without recursion, because
 * generated code has thousands of them. */
#include "read/code/rust.h"

const struct expr *rust_at(const struct rust *r, code_ref e)
{
    return &r->code->exprs.v[e];
}

struct str rust_text(const struct rust *r, struct syntax_node n)
{
    return syntax_text(r->syntax, n);
}

struct str rust_cut(const struct rust *r, struct syntax_node n, size_t limit)
{
    return syntax_cut(rust_text(r, n), limit);
}

void rust_push(struct rust *r, code_ref e)
{
    vec_push(r->scratch, &r->pending, e);
}

code_ref rust_list(struct rust *r, enum expr_kind kind, uint32_t line, uint32_t mark)
{
    code_ref e = code_list(r->code, kind, line, r->pending.v + mark, r->pending.n - mark);
    r->pending.n = mark;
    return e;
}

struct syntax_node rust_child(struct rust *r, struct syntax_node n, uint8_t field)
{
    struct syntax_list l = syntax_open(r->syntax, n);
    struct syntax_node child = syntax_field(r->syntax, l, field);
    syntax_close(r->syntax, l);
    return child;
}

struct syntax_node rust_only(struct rust *r, struct syntax_node n)
{
    struct syntax_list l = syntax_open(r->syntax, n);
    struct syntax_node child = syntax_only(r->syntax, l);
    syntax_close(r->syntax, l);
    return child;
}

static code_ref make(struct rust *r, enum expr_kind kind, struct syntax_node n, struct str text,
                     code_ref a, code_ref b)
{
    return code_expr(r->code, kind, rust_line(r, n), text, a, b);
}

code_ref rust_unknown(struct rust *r, struct syntax_node n)
{
    return make(r, EXPR_UNKNOWN, n, rust_cut(r, n, RUST_TEXT_MAX), 0, 0);
}

code_ref rust_name(struct rust *r, struct str name, uint32_t line)
{
    return code_expr(r->code, EXPR_NAME, line, name, rust_lookup(r, name), 0);
}

code_ref rust_binding_name(struct rust *r, code_ref binding, uint32_t line)
{
    return code_expr(r->code, EXPR_NAME, line, r->code->bindings.v[binding].name, binding, 0);
}

struct str rust_last_name(const struct rust *r, code_ref e)
{
    for (;;) {
        const struct expr *x = rust_at(r, e);
        if (!e)
            return STR_NONE;
        if (x->kind == EXPR_NAME || x->kind == EXPR_MEMBER)
            return x->text;
        if (x->kind == EXPR_INDEX || x->kind == EXPR_PART || x->kind == EXPR_CAST)
            e = x->a;
        else if (x->kind == EXPR_CALL)
            e = r->code->calls.v[x->a].callee;
        else
            return STR_NONE;
    }
}

struct syntax_node rust_unwrap(struct rust *r, struct syntax_node n)
{
    while (n.kind == RUST_parenthesized_expression || n.kind == RUST_await_expression ||
           n.kind == RUST_try_expression)
        n = rust_only(r, n);
    return n;
}

/* Operators */

struct operands {
    struct syntax_node left, right;
    struct str op;
};

static struct operands operands(struct rust *r, struct syntax_node n)
{
    struct syntax_list l = syntax_open(r->syntax, n);
    struct operands o = {
        .left = syntax_field(r->syntax, l, RUST_FIELD_left),
        .right = syntax_field(r->syntax, l, RUST_FIELD_right),
        .op = rust_text(r, syntax_field(r->syntax, l, RUST_FIELD_operator)),
    };
    syntax_close(r->syntax, l);
    return o;
}

static void read_chain(struct rust *r, struct syntax_node first, uint32_t from)
{
    rust_push(r, rust_expr(r, first));
    for (uint32_t i = r->spine.n; i-- > from;) {
        struct operands o = operands(r, r->spine.v[i]);
        rust_push(r, rust_expr(r, o.right));
    }
}

static code_ref fold(struct rust *r, struct str op, uint32_t mark, uint32_t from)
{
    code_ref made = r->pending.v[mark];
    uint32_t level = r->spine.n;
    for (uint32_t i = mark + 1; i < r->pending.n; i++) {
        struct syntax_node n = r->spine.v[--level];
        code_ref right = r->pending.v[i];
        rust_binary_traits(r, n, op, made, right);
        made = make(r, EXPR_BINARY, n, op, made, right);
    }
    r->pending.n = mark;
    r->spine.n = from;
    return made;
}

static code_ref binary(struct rust *r, struct syntax_node n)
{
    uint32_t mark = r->pending.n, from = r->spine.n, line = rust_line(r, n);
    struct operands o = operands(r, n);
    struct str op = o.op;
    for (;;) {
        vec_push(r->scratch, &r->spine, n);
        if (o.left.kind != RUST_binary_expression)
            break;
        struct operands inner = operands(r, o.left);
        if (!str_eq(inner.op, op))
            break;
        n = o.left;
        o = inner;
    }
    read_chain(r, o.left, from);
    bool text = false;
    for (uint32_t i = mark; i < r->pending.n; i++) {
        enum expr_kind kind = rust_at(r, r->pending.v[i])->kind;
        text = text || kind == EXPR_STRING || kind == EXPR_TEMPLATE;
    }
    if (text && str_eq(op, STR("+"))) {
        r->spine.n = from;
        return rust_list(r, EXPR_TEMPLATE, line, mark);
    }
    return fold(r, op, mark, from);
}

static code_ref unary(struct rust *r, struct syntax_node n)
{
    struct str text = rust_text(r, n), op = str_sub(text, 0, text.n > 0);
    code_ref a = rust_expr(r, rust_only(r, n));
    if (str_eq(op, STR("*")))
        return a;
    if (str_eq(op, STR("-")) && rust_at(r, a)->kind == EXPR_NUMBER)
        return make(r, EXPR_NUMBER, n, arena_join(r->job->keep, op, rust_at(r, a)->text), 0, 0);
    return make(r, EXPR_UNARY, n, op, a, 0);
}

/* Members, elements */

static code_ref field(struct rust *r, struct syntax_node n)
{
    struct syntax_list l = syntax_open(r->syntax, n);
    struct syntax_node name = syntax_field(r->syntax, l, RUST_FIELD_field);
    struct syntax_node value = syntax_field(r->syntax, l, RUST_FIELD_value);
    syntax_close(r->syntax, l);
    code_ref base = rust_expr(r, value);
    if (name.kind == RUST_integer_literal) { // .0 of what wraps one value is that value
        struct str text = rust_text(r, name);
        if (str_eq(text, STR("0")))
            return base;
        code_ref number = make(r, EXPR_NUMBER, name, text, 0, 0);
        return make(r, EXPR_PART, name, text, base, number);
    }
    return make(r, EXPR_MEMBER, name, rust_text(r, name), base, 0);
}

static code_ref subscript(struct rust *r, struct syntax_node n)
{
    struct syntax_list l = syntax_open(r->syntax, n);
    struct syntax_node base_node = syntax_only(r->syntax, l), at = {0};
    for (uint32_t i = 0; i < l.n; i++)
        if (syntax_at(r->syntax, l, i).named)
            at = syntax_at(r->syntax, l, i);
    syntax_close(r->syntax, l);
    code_ref base = rust_expr(r, base_node), index = rust_expr(r, at);
    if (rust_at(r, index)->kind == EXPR_STRING)
        return make(r, EXPR_MEMBER, at, rust_at(r, index)->text, base, 0);
    return make(r, EXPR_INDEX, n, STR_NONE, base, index);
}

/* The parts of N that are values: the last of them; in *LIST all, when it is asked for. */
static code_ref sequence(struct rust *r, struct syntax_node n, enum expr_kind kind, bool list)
{
    struct syntax_list l = syntax_open(r->syntax, n);
    uint32_t mark = r->pending.n, line = rust_line(r, n);
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node part = syntax_at(r->syntax, l, i);
        if (part.named && part.kind != RUST_attribute_item)
            rust_push(r, rust_expr(r, part));
    }
    syntax_close(r->syntax, l);
    if (list)
        return rust_list(r, kind, line, mark);
    code_ref last = r->pending.n > mark ? r->pending.v[r->pending.n - 1] : 0;
    r->pending.n = mark;
    return last;
}

/* [("key", value), ...] is how a map is written. */
static code_ref array(struct rust *r, struct syntax_node n)
{
    uint32_t mark = r->pending.n;
    code_ref list = sequence(r, n, EXPR_ARRAY, true);
    const struct expr all = *rust_at(r, list);
    for (uint32_t i = 0; i < all.n; i++) {
        const struct expr pair = *rust_at(r, r->code->children.v[all.list + i]);
        code_ref key = pair.n == 2 ? r->code->children.v[pair.list] : 0;
        if (pair.kind != EXPR_TUPLE || rust_at(r, key)->kind != EXPR_STRING) {
            r->pending.n = mark;
            return list;
        }
        rust_push(r, code_expr(r->code, EXPR_PROPERTY, pair.line, rust_at(r, key)->text,
                               r->code->children.v[pair.list + 1], 0));
    }
    return all.n ? rust_list(r, EXPR_OBJECT, all.line, mark) : list;
}

static code_ref literal(struct rust *r, struct syntax_node n)
{
    struct str text = rust_text(r, n);
    switch ((enum rust_kind)n.kind) {
    case RUST_string_literal:
    case RUST_raw_string_literal:
        return make(r, EXPR_STRING, n, rust_string(r, n), 0, 0);
    case RUST_integer_literal:
    case RUST_float_literal:
    case RUST_negative_literal:
        return make(r, EXPR_NUMBER, n, rust_number(r, text), 0, 0);
    case RUST_boolean_literal:
        return make(r, EXPR_BOOLEAN, n, text, 0, 0);
    case RUST_unit_expression:
        return make(r, EXPR_UNKNOWN, n, text, 0, 0);
    default:
        return rust_unknown(r, n);
    }
}

static code_ref cast(struct rust *r, struct syntax_node n)
{
    return rust_expr(r, rust_child(r, n, RUST_FIELD_value));
}

static code_ref jump(struct rust *r, struct syntax_node n)
{
    rust_trait(r, n.kind == RUST_break_expression ? "break" : "continue", STR_NONE, 0,
               rust_line(r, n));
    return n.kind == RUST_break_expression ? sequence(r, n, EXPR_ARRAY, false) : 0;
}

// Blocks, branches and loops, which are values here.
static code_ref control(struct rust *r, struct syntax_node n)
{
    switch ((enum rust_kind)n.kind) {
    case RUST_block:
        return rust_block(r, n, false);
    case RUST_unsafe_block:
    case RUST_const_block:
    case RUST_try_block:
        return rust_block(r, rust_only(r, n), false);
    case RUST_async_block:
        return r->detached ? make(r, EXPR_FUNCTION, n, STR_NONE, rust_task(r, rust_only(r, n)), 0)
                           : rust_block(r, rust_only(r, n), false);
    case RUST_if_expression:
        return rust_if(r, n, false);
    case RUST_match_expression:
        return rust_match(r, n, false);
    case RUST_loop_expression:
    case RUST_while_expression:
    case RUST_for_expression:
        return rust_loop(r, n);
    case RUST_return_expression:
        rust_return(r, n);
        return 0;
    case RUST_break_expression:
    case RUST_continue_expression:
        return jump(r, n);
    case RUST_assignment_expression:
    case RUST_compound_assignment_expr:
        return rust_assign(r, n);
    case RUST_let_condition:
    case RUST_let_chain:
        return rust_condition(r, n);
    default:
        return literal(r, n);
    }
}

static code_ref expression(struct rust *r, struct syntax_node n, struct str hint)
{
    switch ((enum rust_kind)n.kind) {
    case RUST_identifier:
    case RUST_scoped_identifier:
    case RUST_scoped_type_identifier:
    case RUST_type_identifier:
    case RUST_self:
    case RUST_crate:
    case RUST_super:
        return rust_path(r, n);
    case RUST_generic_function:
        return rust_expr(r, rust_child(r, n, RUST_FIELD_function));
    case RUST_field_expression:
        return field(r, n);
    case RUST_call_expression:
        return rust_call(r, n);
    case RUST_macro_invocation:
        return rust_macro(r, n);
    case RUST_struct_expression:
        return rust_struct(r, n);
    case RUST_closure_expression:
        return make(r, EXPR_FUNCTION, n, STR_NONE, rust_closure(r, n, hint), 0);
    case RUST_binary_expression:
        return binary(r, n);
    case RUST_unary_expression:
        return unary(r, n);
    case RUST_reference_expression:
        r->hint = hint;
        return rust_expr_called(r, rust_child(r, n, RUST_FIELD_value), hint);
    case RUST_index_expression:
        return subscript(r, n);
    case RUST_type_cast_expression:
        return cast(r, n);
    case RUST_array_expression:
        return array(r, n);
    case RUST_async_block: // kept under a name, it runs where it is handed to
        if (hint.n)
            return make(r, EXPR_FUNCTION, n, STR_NONE, rust_task(r, rust_only(r, n)), 0);
        return control(r, n);
    case RUST_tuple_expression:
        return sequence(r, n, EXPR_TUPLE, true);
    case RUST_range_expression:
    case RUST_yield_expression:
        return sequence(r, n, EXPR_ARRAY, false);
    default:
        return n.kind == SYNTAX_ERROR ? sequence(r, n, EXPR_ARRAY, false) : control(r, n);
    }
}

// operation.await, where the operation came in as a parameter: it runs here, a call of await. 0 for
// anything else.
static code_ref awaited_parameter(struct rust *r, struct syntax_node n)
{
    while (n.kind == RUST_try_expression)
        n = rust_only(r, n);
    struct syntax_node of = n.kind == RUST_await_expression ? rust_only(r, n) : n;
    if (n.kind != RUST_await_expression || of.kind != RUST_identifier)
        return 0;
    code_ref b = rust_lookup(r, rust_text(r, of));
    if (!b || r->code->bindings.v[b].kind != BINDING_PARAM)
        return 0;
    uint32_t mark = r->pending.n, line = rust_line(r, of);
    rust_push(r, rust_name(r, rust_text(r, of), line));
    struct code_call call = {.callee = code_expr(r->code, EXPR_NAME, line, STR("await"), 0, 0),
                             .line = line,
                             .end_line = line,
                             .awaited = true};
    code_ref number = rust_add_call(r, call, mark, r->code->calls.n);
    return code_expr(r->code, EXPR_CALL, line, STR_NONE, number, 0);
}

code_ref rust_expr(struct rust *r, struct syntax_node n)
{
    struct str hint = r->hint;
    r->hint = STR_NONE;
    code_ref ran = awaited_parameter(r, n);
    if (ran)
        return ran;
    n = rust_unwrap(r, n);
    if (syntax_none(n))
        return 0;
    if (r->depth >= TREE_DEPTH_MAX) {
        r->cut = true;
        return rust_unknown(r, n);
    }
    r->depth++;
    code_ref e = expression(r, n, hint);
    r->depth--;
    return e;
}

code_ref rust_expr_called(struct rust *r, struct syntax_node n, struct str hint)
{
    r->hint = hint;
    code_ref e = rust_expr(r, n);
    r->hint = STR_NONE;
    return e;
}
