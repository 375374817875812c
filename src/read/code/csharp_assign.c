/* Assignments: to locals, fields of this, members of anything, and to several at once. */
#include "read/code/csharp.h"

struct sides {
    struct syntax_node left, right;
    struct str op; // without the final =
};

static struct sides sides(struct cs *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    struct str op = cs_text(j, syntax_field(j->syntax, l, CS_FIELD_operator));
    struct sides s = {.left = syntax_field(j->syntax, l, CS_FIELD_left),
                      .right = syntax_field(j->syntax, l, CS_FIELD_right),
                      .op = op.n ? str_sub(op, 0, op.n - 1) : op};
    syntax_close(j->syntax, l);
    return s;
}

/* Gives VALUE to TARGET: a local variable, a field of this, or a member of anything else. */
static void assign(struct cs *j, code_ref target, code_ref value)
{
    const struct expr t = *cs_at(j, target);
    if (t.kind == EXPR_NAME && t.a) {
        struct binding *b = &j->code->bindings.v[t.a];
        if (!b->value && b->kind == BINDING_LOCAL && !b->writes) {
            b->value = value; // declared first, given its value later
        } else {
            b->writes++;
            b->last_write = value;
        }
    }
    cs_status_trait(j, t.text, value);
    if (t.kind != EXPR_MEMBER && t.kind != EXPR_INDEX)
        return;
    vec_push(j->scratch, &j->code->assignments,
             (struct code_assignment){.line = t.line,
                                      .target = target,
                                      .value = value,
                                      .function = j->frame->function,
                                      .block = j->frame->block});
    if (t.kind == EXPR_MEMBER && cs_at(j, t.a)->kind == EXPR_THIS)
        cs_this_field(j, t.text, value);
}

static bool grows(struct str op)
{
    return str_eq(op, STR("*")) || str_eq(op, STR("<<"));
}

// The type of what is assigned to, for `x = new()`.
static code_ref type_of(const struct cs *j, code_ref target)
{
    const struct expr *t = cs_at(j, target);
    if (t->kind == EXPR_NAME && t->a)
        return j->code->bindings.v[t->a].type;
    if (t->kind != EXPR_MEMBER || cs_at(j, t->a)->kind != EXPR_THIS || !j->frame->class)
        return 0;
    return j->code->fields.v[map_get(&j->frame->class->fields, t->text, 0)].type;
}

// (a, b) = f(): each takes a part.
static code_ref deconstruct(struct cs *j, struct syntax_node left, code_ref value)
{
    struct syntax_list l = syntax_open(j->syntax, left);
    uint32_t at = 0;
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node part = syntax_at(j->syntax, l, i);
        if (!part.named)
            continue;
        code_ref index =
            at ? code_expr(j->code, EXPR_PART, syntax_line(part), STR_NONE, value, at) : value;
        at++;
        struct syntax_list inner = syntax_open(j->syntax, part);
        struct syntax_node only = syntax_only(j->syntax, inner);
        if (part.kind == CS_identifier)
            cs_declare_value(j, part, 0, index);
        else if (only.kind == CS_declaration_expression)
            cs_pattern(j, only, index);
        else if (part.kind == CS_argument)
            assign(j, cs_expr(j, only), index);
        syntax_close(j->syntax, inner);
    }
    syntax_close(j->syntax, l);
    return value;
}

// Why a compound assignment matters: it makes waits grow and counts attempts.
static void growth_traits(struct cs *j, struct syntax_node n, struct sides s, code_ref target,
                          code_ref value)
{
    const struct expr *v = cs_at(j, value);
    if (grows(s.op))
        cs_trait(j, "power", cs_cut(j, n, CS_TEXT_MAX), 0, syntax_line(n));
    bool same = s.op.n ||
                (v->kind == EXPR_BINARY && str_eq(cs_last_name(j, v->a), cs_last_name(j, target)));
    if (v->kind == EXPR_BINARY && str_eq(v->text, STR("+")) && same &&
        cs_at(j, v->b)->kind == EXPR_NUMBER)
        cs_trait(j, "increment", cs_cut(j, s.left, CS_TEXT_MAX), 0, syntax_line(n));
}

static code_ref combined(struct cs *j, struct syntax_node n, struct str op, code_ref target,
                         code_ref right)
{
    uint32_t mark = j->pending.n, line = syntax_line(n);
    cs_push(j, target);
    cs_push(j, right);
    if (str_eq(op, STR("+")) && cs_is_text(j, right))
        return cs_concatenation(j, line, mark);
    if (str_eq(op, STR("??"))) // the old value, if there was one
        return cs_list(j, EXPR_CHOICE, line, mark);
    j->pending.n = mark;
    return code_expr(j->code, EXPR_BINARY, line, op, target, right);
}

code_ref cs_assignment(struct cs *j, struct syntax_node n)
{
    struct sides s = sides(j, n);
    if (s.left.kind == CS_tuple_expression || s.left.kind == CS_tuple_pattern)
        return deconstruct(j, s.left, cs_strip(j, cs_expr(j, s.right)));
    code_ref target = cs_expr(j, s.left);
    struct str outer = j->target;
    j->target = cs_text(j, s.left);
    code_ref right = s.right.kind == CS_initializer_expression
                         ? cs_initializer(j, s.right)
                         : cs_expr_called(j, s.right, cs_last_name(j, target), type_of(j, target));
    j->target = outer;
    code_ref value = s.op.n ? combined(j, n, s.op, target, cs_strip(j, right)) : right;
    growth_traits(j, n, s, target, value);
    assign(j, target, cs_strip(j, s.op.n && str_eq(s.op, STR("??")) ? right : value));
    return code_expr(j->code, EXPR_ASSIGN, syntax_line(n), STR_NONE, target, value);
}

code_ref cs_update(struct cs *j, struct syntax_node n, struct syntax_node left, bool up)
{
    uint32_t line = syntax_line(n);
    code_ref target = cs_expr(j, left), one = code_expr(j->code, EXPR_NUMBER, line, STR("1"), 0, 0);
    code_ref value = code_expr(j->code, EXPR_BINARY, line, up ? STR("+") : STR("-"), target, one);
    if (up)
        cs_trait(j, "increment", cs_cut(j, left, CS_TEXT_MAX), 0, line);
    assign(j, target, value);
    return value;
}
