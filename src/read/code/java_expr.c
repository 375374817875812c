/* Expressions. Parentheses are taken off before anything else; chains of one operator are read
 * along their left side without recursion, because generated code has thousands of them. */
#include "read/code/java.h"

const struct expr *java_at(const struct java *j, code_ref e)
{
    return &j->code->exprs.v[e];
}

struct str java_text(const struct java *j, struct syntax_node n)
{
    return syntax_text(j->syntax, n);
}

struct str java_cut(const struct java *j, struct syntax_node n, size_t limit)
{
    return syntax_cut(java_text(j, n), limit);
}

void java_push(struct java *j, code_ref e)
{
    vec_push(j->scratch, &j->pending, e);
}

code_ref java_list(struct java *j, enum expr_kind kind, uint32_t line, uint32_t mark)
{
    code_ref e = code_list(j->code, kind, line, j->pending.v + mark, j->pending.n - mark);
    j->pending.n = mark;
    return e;
}

static code_ref make(struct java *j, enum expr_kind kind, struct syntax_node n, struct str text,
                     code_ref a, code_ref b)
{
    return code_expr(j->code, kind, syntax_line(n), text, a, b);
}

code_ref java_unknown(struct java *j, struct syntax_node n)
{
    return make(j, EXPR_UNKNOWN, n, java_cut(j, n, JAVA_TEXT_MAX), 0, 0);
}

code_ref java_strip(const struct java *j, code_ref e)
{
    while (java_at(j, e)->kind == EXPR_ASSIGN && java_at(j, e)->b)
        e = java_at(j, e)->b;
    return e;
}

struct str java_last_name(const struct java *j, code_ref e)
{
    for (;;) {
        const struct expr *x = java_at(j, e);
        if (!e)
            return STR_NONE;
        if (x->kind == EXPR_NAME || x->kind == EXPR_MEMBER)
            return x->text;
        if (x->kind == EXPR_INDEX)
            e = x->a;
        else if (x->kind == EXPR_CALL)
            e = j->code->calls.v[x->a].callee;
        else
            return STR_NONE;
    }
}

struct operands {
    struct syntax_node left, right;
    struct str op;
};

static struct operands operands(struct java *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    struct operands o = {
        .left = syntax_field(j->syntax, l, JAVA_FIELD_left),
        .right = syntax_field(j->syntax, l, JAVA_FIELD_right),
        .op = java_text(j, syntax_field(j->syntax, l, JAVA_FIELD_operator)),
    };
    syntax_close(j->syntax, l);
    return o;
}

static code_ref fold(struct java *j, struct str op, uint32_t mark, uint32_t from)
{
    code_ref made = j->pending.v[mark];
    uint32_t level = j->spine.n;
    for (uint32_t i = mark + 1; i < j->pending.n; i++) {
        struct syntax_node n = j->spine.v[--level];
        code_ref right = j->pending.v[i];
        java_binary_traits(j, n, op, made, right);
        made = make(j, EXPR_BINARY, n, op, made, right);
    }
    j->pending.n = mark;
    j->spine.n = from;
    return made;
}

static code_ref binary(struct java *j, struct syntax_node n)
{
    uint32_t mark = j->pending.n, from = j->spine.n, line = syntax_line(n);
    struct operands o = operands(j, n);
    struct str op = o.op;
    for (;;) {
        vec_push(j->scratch, &j->spine, n);
        if (o.left.kind != JAVA_binary_expression)
            break;
        struct operands inner = operands(j, o.left);
        if (!str_eq(inner.op, op))
            break;
        n = o.left;
        o = inner;
    }
    java_push(j, java_expr(j, o.left));
    for (uint32_t i = j->spine.n; i-- > from;)
        java_push(j, java_expr(j, operands(j, j->spine.v[i]).right));
    bool text = false;
    for (uint32_t i = mark; i < j->pending.n; i++)
        text = text || java_is_text(j, j->pending.v[i]);
    if (text && str_eq(op, STR("+"))) {
        j->spine.n = from;
        return java_concatenation(j, line, mark);
    }
    return fold(j, op, mark, from);
}

static code_ref ternary(struct java *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    java_expr(j, syntax_field(j->syntax, l, JAVA_FIELD_condition));
    uint32_t mark = j->pending.n;
    java_push(j, java_expr(j, syntax_field(j->syntax, l, JAVA_FIELD_consequence)));
    java_push(j, java_expr(j, syntax_field(j->syntax, l, JAVA_FIELD_alternative)));
    syntax_close(j->syntax, l);
    java_trait(j, "choice", java_cut(j, n, 2 * JAVA_TEXT_MAX), 0, syntax_line(n));
    return java_list(j, EXPR_CHOICE, syntax_line(n), mark);
}

static code_ref unary(struct java *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    struct str op = java_text(j, syntax_field(j->syntax, l, JAVA_FIELD_operator));
    code_ref a = java_expr(j, syntax_field(j->syntax, l, JAVA_FIELD_operand));
    syntax_close(j->syntax, l);
    if (str_eq(op, STR("-")) && java_at(j, a)->kind == EXPR_NUMBER)
        return make(j, EXPR_NUMBER, n, arena_join(j->job->keep, op, java_at(j, a)->text), 0, 0);
    return make(j, EXPR_UNARY, n, op, a, 0);
}

/* Gives VALUE to TARGET: a local variable, a field of this, or a member of anything else. */
static void assign(struct java *j, code_ref target, code_ref value)
{
    const struct expr t = *java_at(j, target);
    if (t.kind == EXPR_NAME && t.a) {
        struct binding *b = &j->code->bindings.v[t.a];
        if (!b->value && b->kind == BINDING_LOCAL && !b->writes) {
            b->value = value; // declared first, given its value later
        } else {
            b->writes++;
            b->last_write = value;
        }
    }
    java_status_trait(j, t.text, value);
    if (t.kind != EXPR_MEMBER && t.kind != EXPR_INDEX)
        return;
    vec_push(j->scratch, &j->code->assignments,
             (struct code_assignment){.line = t.line,
                                      .target = target,
                                      .value = value,
                                      .function = j->frame->function,
                                      .block = j->frame->block});
    if (t.kind == EXPR_MEMBER && java_at(j, t.a)->kind == EXPR_THIS)
        java_this_field(j, t.text, value);
}

static bool grows(struct str op)
{
    return str_eq(op, STR("*")) || str_eq(op, STR("<<"));
}

static code_ref assignment(struct java *j, struct syntax_node n)
{
    struct operands o = operands(j, n);
    code_ref target = java_expr(j, o.left);
    struct str outer = j->target;
    j->target = java_text(j, o.left);
    code_ref right = java_expr_called(j, o.right, java_last_name(j, target)), value = right;
    j->target = outer;
    struct str op = o.op.n ? str_sub(o.op, 0, o.op.n - 1) : o.op;
    if (op.n) {
        uint32_t mark = j->pending.n;
        java_push(j, target);
        java_push(j, right);
        if (str_eq(op, STR("+")) && java_is_text(j, right))
            value = java_concatenation(j, syntax_line(n), mark);
        else
            value = make(j, EXPR_BINARY, n, op, target, right);
        j->pending.n = mark;
        if (grows(op))
            java_trait(j, "power", java_cut(j, n, JAVA_TEXT_MAX), 0, syntax_line(n));
    }
    const struct expr *v = java_at(j, value);
    if (v->kind == EXPR_BINARY && str_eq(v->text, STR("+")) &&
        java_at(j, v->b)->kind == EXPR_NUMBER &&
        (op.n || str_eq(java_last_name(j, v->a), java_last_name(j, target))))
        java_trait(j, "increment", java_cut(j, o.left, JAVA_TEXT_MAX), 0, syntax_line(n));
    assign(j, target, java_strip(j, value));
    return make(j, EXPR_ASSIGN, n, STR_NONE, target, value);
}

static code_ref update(struct java *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    struct syntax_node left = syntax_only(j->syntax, l);
    bool up = syntax_has(j->syntax, l, JAVA_TOKEN_increment);
    syntax_close(j->syntax, l);
    code_ref target = java_expr(j, left), one = make(j, EXPR_NUMBER, n, STR("1"), 0, 0);
    code_ref value = make(j, EXPR_BINARY, n, up ? STR("+") : STR("-"), target, one);
    if (up)
        java_trait(j, "increment", java_cut(j, left, JAVA_TEXT_MAX), 0, syntax_line(n));
    assign(j, target, value);
    return value;
}

static code_ref field_access(struct java *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    struct syntax_node field = syntax_field(j->syntax, l, JAVA_FIELD_field);
    code_ref base = java_expr(j, syntax_field(j->syntax, l, JAVA_FIELD_object));
    syntax_close(j->syntax, l);
    if (field.kind == JAVA_this) { // Outer.this
        const struct java_class *c = j->frame->class;
        while (c && !str_eq(j->code->classes.v[c->number].name, java_last_name(j, base)))
            c = c->outer;
        return make(j, EXPR_THIS, n, STR("this"), c ? c->number : 0, 0);
    }
    code_ref e = code_expr(j->code, EXPR_MEMBER, syntax_line(field), java_text(j, field), base, 0);
    java_member_traits(j, e);
    return e;
}

static code_ref array_access(struct java *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    code_ref base = java_expr(j, syntax_field(j->syntax, l, JAVA_FIELD_array));
    code_ref index = java_expr(j, syntax_field(j->syntax, l, JAVA_FIELD_index));
    syntax_close(j->syntax, l);
    return make(j, EXPR_INDEX, n, STR_NONE, base, index);
}

static code_ref all_of(struct java *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    code_ref last = 0;
    for (uint32_t i = 0; i < l.n; i++)
        if (syntax_at(j->syntax, l, i).named)
            last = java_expr(j, syntax_at(j->syntax, l, i));
    syntax_close(j->syntax, l);
    return last;
}

static code_ref array(struct java *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    uint32_t mark = j->pending.n;
    for (uint32_t i = 0; i < l.n; i++)
        if (syntax_at(j->syntax, l, i).named)
            java_push(j, java_expr(j, syntax_at(j->syntax, l, i)));
    syntax_close(j->syntax, l);
    return java_list(j, EXPR_ARRAY, syntax_line(n), mark);
}

static code_ref new_array(struct java *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    struct syntax_node values = syntax_field(j->syntax, l, JAVA_FIELD_value);
    for (uint32_t i = 0; i < l.n; i++)
        if (syntax_at(j->syntax, l, i).kind == JAVA_dimensions_expr)
            all_of(j, syntax_at(j->syntax, l, i));
    syntax_close(j->syntax, l);
    return syntax_none(values) ? java_unknown(j, n) : java_expr(j, values);
}

static code_ref cast(struct java *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    code_ref type = java_type(j, syntax_field(j->syntax, l, JAVA_FIELD_type));
    code_ref value = java_expr(j, syntax_field(j->syntax, l, JAVA_FIELD_value));
    syntax_close(j->syntax, l);
    return type && value ? make(j, EXPR_CAST, n, STR_NONE, value, type) : value;
}

// x instanceof Type t: t is x from here on.
static code_ref instance_of(struct java *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    struct syntax_node name = syntax_field(j->syntax, l, JAVA_FIELD_name);
    code_ref value = java_expr(j, syntax_field(j->syntax, l, JAVA_FIELD_left));
    code_ref type = java_type(j, syntax_field(j->syntax, l, JAVA_FIELD_right));
    syntax_close(j->syntax, l);
    if (!syntax_none(name)) {
        code_ref b = java_declare(j, BINDING_LOCAL, java_text(j, name), syntax_line(name));
        j->code->bindings.v[b].type = type;
        j->code->bindings.v[b].value = value;
    }
    return make(j, EXPR_BINARY, n, STR("instanceof"), value, type);
}

static code_ref string(struct java *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    for (uint32_t i = 0; i < l.n; i++)
        if (syntax_at(j->syntax, l, i).kind == JAVA_string_interpolation)
            all_of(j, syntax_at(j->syntax, l, i));
    syntax_close(j->syntax, l);
    return make(j, EXPR_STRING, n, java_string(j, n), 0, 0);
}

static code_ref literal(struct java *j, struct syntax_node n)
{
    struct str text = java_text(j, n);
    code_ref class = j->frame->class ? j->frame->class->number : 0;
    switch ((enum java_kind)n.kind) {
    case JAVA_string_literal:
        return string(j, n);
    case JAVA_character_literal:
        return make(j, EXPR_STRING, n, java_string(j, n), 0, 0);
    case JAVA_decimal_integer_literal:
    case JAVA_hex_integer_literal:
    case JAVA_octal_integer_literal:
    case JAVA_binary_integer_literal:
    case JAVA_decimal_floating_point_literal:
    case JAVA_hex_floating_point_literal:
        return make(j, EXPR_NUMBER, n, java_number(j, text), 0, 0);
    case JAVA_true:
    case JAVA_false:
        return make(j, EXPR_BOOLEAN, n, text, 0, 0);
    case JAVA_null_literal:
        return make(j, EXPR_NULL, n, text, 0, 0);
    case JAVA_this:
        return make(j, EXPR_THIS, n, text, class, 0);
    case JAVA_super:
        return make(j, EXPR_SUPER, n, text, class, 0);
    case JAVA_class_literal: { // X.class is X, wherever it is passed
        struct syntax_list l = syntax_open(j->syntax, n);
        code_ref type = java_type(j, syntax_only(j->syntax, l));
        syntax_close(j->syntax, l);
        return type ? type : java_unknown(j, n);
    }
    default:
        return java_unknown(j, n);
    }
}

static code_ref operation(struct java *j, struct syntax_node n)
{
    switch ((enum java_kind)n.kind) {
    case JAVA_binary_expression:
        return binary(j, n);
    case JAVA_ternary_expression:
        return ternary(j, n);
    case JAVA_unary_expression:
        return unary(j, n);
    case JAVA_update_expression:
        return update(j, n);
    case JAVA_assignment_expression:
        return assignment(j, n);
    case JAVA_field_access:
        return field_access(j, n);
    case JAVA_array_access:
        return array_access(j, n);
    case JAVA_cast_expression:
        return cast(j, n);
    case JAVA_instanceof_expression:
        return instance_of(j, n);
    case JAVA_array_initializer:
    case JAVA_element_value_array_initializer:
        return array(j, n);
    case JAVA_array_creation_expression:
        return new_array(j, n);
    case JAVA_method_invocation:
        return java_call(j, n);
    case JAVA_object_creation_expression:
        return java_new(j, n);
    case JAVA_method_reference:
        return java_reference(j, n);
    case JAVA_annotation:
    case JAVA_marker_annotation:
        return java_annotation(j, n);
    default:
        return literal(j, n);
    }
}

static code_ref expression(struct java *j, struct syntax_node n, struct str hint)
{
    switch ((enum java_kind)n.kind) {
    case JAVA_identifier: {
        code_ref e = java_name(j, java_text(j, n), syntax_line(n));
        java_member_traits(j, e);
        return e;
    }
    case JAVA_lambda_expression:
        return java_lambda(j, n, hint);
    case JAVA_switch_expression:
        java_statement(j, n);
        return java_unknown(j, n);
    default:
        return n.kind == SYNTAX_ERROR ? all_of(j, n) : operation(j, n);
    }
}

static struct syntax_node unwrap(struct java *j, struct syntax_node n)
{
    while (n.kind == JAVA_parenthesized_expression) {
        struct syntax_list l = syntax_open(j->syntax, n);
        n = syntax_only(j->syntax, l);
        syntax_close(j->syntax, l);
    }
    return n;
}

code_ref java_expr(struct java *j, struct syntax_node n)
{
    struct str hint = j->hint;
    j->hint = STR_NONE;
    n = unwrap(j, n);
    if (syntax_none(n))
        return 0;
    if (j->depth >= TREE_DEPTH_MAX) {
        j->cut = true;
        return java_unknown(j, n);
    }
    j->depth++;
    code_ref e = expression(j, n, hint);
    j->depth--;
    return e;
}

code_ref java_expr_called(struct java *j, struct syntax_node n, struct str hint)
{
    j->hint = hint;
    code_ref e = java_expr(j, n);
    j->hint = STR_NONE;
    return e;
}
