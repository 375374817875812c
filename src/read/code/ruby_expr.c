/* Expressions. Chains of one operator are read along their left side without recursion, because
 * generated code has thousands of them. Operators have the spelling that all languages share in the
 * IR: && for and, ! for not. */
#include "read/code/ruby.h"

const struct expr *rb_at(const struct rb *rb, code_ref e)
{
    return &rb->code->exprs.v[e];
}

struct str rb_text(const struct rb *rb, struct syntax_node n)
{
    return syntax_text(rb->syntax, n);
}

struct str rb_cut(const struct rb *rb, struct syntax_node n, size_t limit)
{
    return syntax_cut(rb_text(rb, n), limit);
}

void rb_push(struct rb *rb, code_ref e)
{
    vec_push(rb->scratch, &rb->pending, e);
}

code_ref rb_list(struct rb *rb, enum expr_kind kind, uint32_t line, uint32_t mark)
{
    code_ref e = code_list(rb->code, kind, line, rb->pending.v + mark, rb->pending.n - mark);
    rb->pending.n = mark;
    return e;
}

struct syntax_node rb_child(struct rb *rb, struct syntax_node n, uint8_t field)
{
    struct syntax_list l = syntax_open(rb->syntax, n);
    struct syntax_node found = syntax_field(rb->syntax, l, field);
    syntax_close(rb->syntax, l);
    return found;
}

struct syntax_node rb_first(struct rb *rb, struct syntax_node n)
{
    struct syntax_list l = syntax_open(rb->syntax, n);
    struct syntax_node found = syntax_only(rb->syntax, l);
    syntax_close(rb->syntax, l);
    return found;
}

static code_ref make(struct rb *rb, enum expr_kind kind, struct syntax_node n, struct str text,
                     code_ref a, code_ref b)
{
    return code_expr(rb->code, kind, syntax_line(n), text, a, b);
}

code_ref rb_unknown(struct rb *rb, struct syntax_node n)
{
    return make(rb, EXPR_UNKNOWN, n, rb_cut(rb, n, RB_TEXT_MAX), 0, 0);
}

code_ref rb_binding_name(struct rb *rb, code_ref binding, uint32_t line)
{
    return code_expr(rb->code, EXPR_NAME, line, rb->code->bindings.v[binding].name, binding, 0);
}

code_ref rb_self(struct rb *rb, uint32_t line)
{
    const struct rb_class *class = rb->frame->class;
    if (!class)
        return code_expr(rb->code, EXPR_THIS, line, STR("self"), 0, 0);
    return code_expr(rb->code, rb->frame->of_class ? EXPR_CLASS : EXPR_THIS, line, STR("self"),
                     class->number, 0);
}

// Rails.application
static bool is_application(const struct rb *rb, code_ref e)
{
    const struct expr *x = rb_at(rb, e);
    if (x->kind == EXPR_CALL)
        x = rb_at(rb, rb->code->calls.v[x->a].callee);
    return x->kind == EXPR_MEMBER && str_eq(x->text, STR("application")) &&
           str_eq(rb_at(rb, x->a)->text, STR("Rails"));
}

code_ref rb_member(struct rb *rb, code_ref base, struct str name, uint32_t line, bool quoted)
{
    if (str_eq(name, STR("config")) && is_application(rb, base)) // also written config
        return code_expr(rb->code, EXPR_NAME, line, name, 0, 0);
    code_ref e = code_expr(rb->code, EXPR_MEMBER, line, name, base, 0);
    rb_member_traits(rb, e, quoted);
    return e;
}

code_ref rb_strip(const struct rb *rb, code_ref e)
{
    while (rb_at(rb, e)->kind == EXPR_ASSIGN && rb_at(rb, e)->b)
        e = rb_at(rb, e)->b;
    return e;
}

struct str rb_last_name(const struct rb *rb, code_ref e)
{
    for (;;) {
        const struct expr *x = rb_at(rb, e);
        if (!e)
            return STR_NONE;
        if (x->kind == EXPR_NAME || x->kind == EXPR_MEMBER)
            return x->text;
        if (x->kind == EXPR_INDEX)
            e = x->a;
        else if (x->kind == EXPR_CALL)
            e = rb->code->calls.v[x->a].callee;
        else
            return STR_NONE;
    }
}

// --------------------------------------------------------------------------------------- operators

struct operands {
    struct syntax_node left, right;
    struct str op;
};

static struct operands operands(struct rb *rb, struct syntax_node n)
{
    struct syntax_list l = syntax_open(rb->syntax, n);
    struct operands o = {
        .left = syntax_field(rb->syntax, l, RB_FIELD_left),
        .right = syntax_field(rb->syntax, l, RB_FIELD_right),
        .op = rb_text(rb, syntax_field(rb->syntax, l, RB_FIELD_operator)),
    };
    syntax_close(rb->syntax, l);
    if (str_eq(o.op, STR("and")))
        o.op = STR("&&");
    if (str_eq(o.op, STR("or")))
        o.op = STR("||");
    return o;
}

code_ref rb_binary(struct rb *rb, struct str op, code_ref a, code_ref b, uint32_t line)
{
    uint32_t mark = rb->pending.n;
    rb_push(rb, a);
    rb_push(rb, b);
    if (str_eq(op, STR("||")))
        return rb_list(rb, EXPR_CHOICE, line, mark);
    if ((str_eq(op, STR("+")) || str_eq(op, STR("<<"))) && (rb_is_text(rb, a) || rb_is_text(rb, b)))
        return rb_concatenation(rb, line, mark);
    rb->pending.n = mark;
    return code_expr(rb->code, EXPR_BINARY, line, op, a, b);
}

static code_ref fold(struct rb *rb, struct str op, uint32_t mark, uint32_t from)
{
    code_ref made = rb->pending.v[mark];
    uint32_t level = rb->spine.n, n = rb->pending.n;
    for (uint32_t i = mark + 1; i < n; i++) {
        struct syntax_node node = rb->spine.v[--level];
        code_ref right = rb->pending.v[i];
        rb_binary_traits(rb, node, op, made, right);
        made = make(rb, EXPR_BINARY, node, op, made, right);
    }
    rb->pending.n = mark;
    rb->spine.n = from;
    return made;
}

/* The right side may be a statement: `x or return`. */
static code_ref operand(struct rb *rb, struct syntax_node n)
{
    return rb_strip(rb, rb_statement(rb, n));
}

static code_ref binary(struct rb *rb, struct syntax_node n)
{
    uint32_t mark = rb->pending.n, from = rb->spine.n, line = syntax_line(n);
    struct operands o = operands(rb, n);
    struct str op = o.op;
    for (;;) {
        vec_push(rb->scratch, &rb->spine, n);
        if (o.left.kind != RB_binary)
            break;
        struct operands inner = operands(rb, o.left);
        if (!str_eq(inner.op, op))
            break;
        n = o.left;
        o = inner;
    }
    rb_push(rb, operand(rb, o.left));
    for (uint32_t i = rb->spine.n; i-- > from;) {
        struct operands each = operands(rb, rb->spine.v[i]);
        rb_push(rb, operand(rb, each.right));
    }
    bool text = false;
    for (uint32_t i = mark; i < rb->pending.n; i++)
        text = text || rb_is_text(rb, rb->pending.v[i]);
    bool either = str_eq(op, STR("||")), joins = text && str_eq(op, STR("+"));
    if (!either && !joins)
        return fold(rb, op, mark, from);
    rb->spine.n = from;
    return either ? rb_list(rb, EXPR_CHOICE, line, mark) : rb_concatenation(rb, line, mark);
}

/* One side of a ternary. `tries > 3 ? raise : retry`: trying again is a branch of its own. */
static code_ref side(struct rb *rb, struct syntax_node n, code_ref condition, struct str detail)
{
    if (n.kind != RB_retry)
        return rb_strip(rb, rb_statement(rb, n));
    code_ref around = rb_open_block(rb, (struct code_block){.kind = BLOCK_BRANCH,
                                                            .line = syntax_line(n),
                                                            .end_line = syntax_end_line(n),
                                                            .detail = detail,
                                                            .condition = condition});
    code_ref e = rb_strip(rb, rb_statement(rb, n));
    rb_close_block(rb, around);
    return e;
}

static code_ref ternary(struct rb *rb, struct syntax_node n)
{
    struct syntax_list l = syntax_open(rb->syntax, n);
    uint32_t mark = rb->pending.n;
    struct syntax_node test = syntax_field(rb->syntax, l, RB_FIELD_condition);
    struct str said = rb_cut(rb, test, RB_TEXT_MAX);
    code_ref condition = rb_expr(rb, test);
    rb_push(rb, side(rb, syntax_field(rb->syntax, l, RB_FIELD_consequence), condition, said));
    rb_push(rb, side(rb, syntax_field(rb->syntax, l, RB_FIELD_alternative), condition,
                     arena_printf(rb->job->keep, "!(%.*s)", STR_ARG(said))));
    syntax_close(rb->syntax, l);
    rb_trait(rb, "choice", rb_cut(rb, n, 2 * RB_TEXT_MAX), 0, syntax_line(n));
    return rb_list(rb, EXPR_CHOICE, syntax_line(n), mark);
}

static code_ref unary(struct rb *rb, struct syntax_node n)
{
    struct syntax_list l = syntax_open(rb->syntax, n);
    struct str op = rb_text(rb, syntax_field(rb->syntax, l, RB_FIELD_operator));
    code_ref a = rb_expr(rb, syntax_field(rb->syntax, l, RB_FIELD_operand));
    syntax_close(rb->syntax, l);
    if (str_eq(op, STR("-")) && rb_at(rb, a)->kind == EXPR_NUMBER)
        return make(rb, EXPR_NUMBER, n, arena_join(rb->job->keep, op, rb_at(rb, a)->text), 0, 0);
    return make(rb, EXPR_UNARY, n, str_eq(op, STR("not")) ? STR("!") : op, a, 0);
}

// ------------------------------------------------------------------------------------- collections

code_ref rb_pair(struct rb *rb, struct syntax_node n, struct str object)
{
    struct syntax_list l = syntax_open(rb->syntax, n);
    struct syntax_node key = syntax_field(rb->syntax, l, RB_FIELD_key);
    struct syntax_node value = syntax_field(rb->syntax, l, RB_FIELD_value);
    struct str name = rb_plain(rb, key);
    code_ref computed = name.p ? 0 : rb_expr(rb, key), v;
    if (syntax_none(value) && name.p) { // f(a:) is f(a: a)
        code_ref b = rb_lookup(rb, name);
        v = b ? rb_binding_name(rb, b, syntax_line(n)) : rb_self_call(rb, name, key);
    } else {
        v = rb_strip(rb, rb_expr(rb, value));
    }
    syntax_close(rb->syntax, l);
    if (name.p)
        rb_property_traits(rb, object, name, v, syntax_line(n));
    return code_expr(rb->code, EXPR_PROPERTY, syntax_line(n), name, v, computed);
}

static code_ref splat(struct rb *rb, struct syntax_node n)
{
    return make(rb, EXPR_SPREAD, n, STR_NONE, rb_expr(rb, rb_first(rb, n)), 0);
}

static code_ref hash(struct rb *rb, struct syntax_node n)
{
    struct syntax_list l = syntax_open(rb->syntax, n);
    uint32_t mark = rb->pending.n;
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node part = syntax_at(rb->syntax, l, i);
        if (part.kind == RB_pair)
            rb_push(rb, rb_pair(rb, part, rb->target));
        else if (part.kind == RB_hash_splat_argument)
            rb_push(rb, splat(rb, part));
    }
    syntax_close(rb->syntax, l);
    return rb_list(rb, EXPR_OBJECT, syntax_line(n), mark);
}

static code_ref array(struct rb *rb, struct syntax_node n)
{
    struct syntax_list l = syntax_open(rb->syntax, n);
    uint32_t mark = rb->pending.n;
    for (uint32_t i = 0; i < l.n; i++)
        if (syntax_at(rb->syntax, l, i).named)
            rb_push(rb, rb_strip(rb, rb_expr(rb, syntax_at(rb->syntax, l, i))));
    syntax_close(rb->syntax, l);
    return rb_list(rb, EXPR_ARRAY, syntax_line(n), mark);
}

static code_ref index_of(struct rb *rb, struct syntax_node n)
{
    struct syntax_list l = syntax_open(rb->syntax, n);
    code_ref base = rb_expr(rb, syntax_field(rb->syntax, l, RB_FIELD_object));
    struct syntax_node index = {0};
    for (uint32_t i = 0; i < l.n && syntax_none(index); i++) {
        struct syntax_node part = syntax_at(rb->syntax, l, i);
        if (part.named && part.field != RB_FIELD_object)
            index = part;
    }
    syntax_close(rb->syntax, l);
    struct str name = rb_plain(rb, index);
    return name.p ? rb_member(rb, base, name, syntax_line(index), true)
                  : make(rb, EXPR_INDEX, n, STR_NONE, base, rb_expr(rb, index));
}

static code_ref variable(struct rb *rb, struct syntax_node n)
{
    struct str name = rb_text(rb, n);
    if (n.kind == RB_global_variable || !rb->frame->class)
        return make(rb, EXPR_NAME, n, name, 0, 0);
    code_ref self = rb_self(rb, syntax_line(n));
    return code_expr(rb->code, EXPR_MEMBER, syntax_line(n), name, self, 0);
}

static code_ref other(struct rb *rb, struct syntax_node n)
{
    struct syntax_list l = syntax_open(rb->syntax, n);
    for (uint32_t i = 0; i < l.n; i++)
        if (syntax_at(rb->syntax, l, i).named)
            rb_expr(rb, syntax_at(rb->syntax, l, i));
    syntax_close(rb->syntax, l);
    return rb_unknown(rb, n);
}

static code_ref expression(struct rb *rb, struct syntax_node n)
{
    switch ((enum rb_kind)n.kind) {
    case RB_identifier: {
        code_ref b = rb_lookup(rb, rb_text(rb, n));
        return b ? rb_binding_name(rb, b, syntax_line(n)) : rb_self_call(rb, rb_text(rb, n), n);
    }
    case RB_constant:
    case RB_scope_resolution:
        return rb_constant(rb, n);
    case RB_instance_variable:
    case RB_class_variable:
    case RB_global_variable:
        return variable(rb, n);
    case RB_self:
        return rb_self(rb, syntax_line(n));
    case RB_super:
        return rb_super(rb, (struct syntax_node){0}, n);
    case RB_call:
        return rb_call(rb, n);
    case RB_string:
    case RB_chained_string:
    case RB_simple_symbol:
    case RB_delimited_symbol:
    case RB_bare_string:
    case RB_bare_symbol:
    case RB_character:
    case RB_regex:
    case RB_heredoc_beginning:
    case RB_string_array:
    case RB_symbol_array:
    case RB_hash_key_symbol:
        return rb_literal(rb, n);
    case RB_integer:
    case RB_float:
        return make(rb, EXPR_NUMBER, n, rb_number(rb, rb_text(rb, n)), 0, 0);
    case RB_true:
        return make(rb, EXPR_BOOLEAN, n, STR("true"), 0, 0);
    case RB_false:
        return make(rb, EXPR_BOOLEAN, n, STR("false"), 0, 0);
    case RB_nil:
        return make(rb, EXPR_NULL, n, STR("null"), 0, 0);
    case RB_hash:
        return hash(rb, n);
    case RB_array:
    case RB_right_assignment_list:
        return array(rb, n);
    case RB_splat_argument:
    case RB_hash_splat_argument:
        return splat(rb, n);
    case RB_element_reference:
        return index_of(rb, n);
    case RB_binary:
        return binary(rb, n);
    case RB_unary:
        return unary(rb, n);
    case RB_conditional:
        return ternary(rb, n);
    case RB_lambda:
        return rb_lambda(rb, n);
    case RB_block_argument:
        return rb_expr(rb, rb_first(rb, n));
    default:
        return other(rb, n);
    }
}

static bool is_statement(struct syntax_node n)
{
    switch ((enum rb_kind)n.kind) {
    case RB_assignment:
    case RB_operator_assignment:
    case RB_if:
    case RB_unless:
    case RB_if_modifier:
    case RB_unless_modifier:
    case RB_while:
    case RB_until:
    case RB_while_modifier:
    case RB_until_modifier:
    case RB_for:
    case RB_case:
    case RB_case_match:
    case RB_begin:
    case RB_rescue_modifier:
    case RB_parenthesized_statements:
    case RB_method:
    case RB_singleton_method:
    case RB_class:
    case RB_module:
    case RB_return:
    case RB_break:
    case RB_next:
    case RB_yield:
        return true;
    default:
        return false;
    }
}

code_ref rb_expr(struct rb *rb, struct syntax_node n)
{
    if (syntax_none(n))
        return 0;
    if (is_statement(n))
        return rb_statement(rb, n);
    if (rb->depth >= TREE_DEPTH_MAX) {
        rb->cut = true;
        return rb_unknown(rb, n);
    }
    rb->depth++;
    code_ref e = expression(rb, n);
    rb->depth--;
    return e;
}
