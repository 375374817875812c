/* Assignments: declarations by `:=`, plain and compound ones, ++ and --. */
#include "read/code/go.h"

static bool is_member(const struct expr *e)
{
    return e->kind == EXPR_MEMBER || e->kind == EXPR_INDEX;
}

static void add_assignment(struct go *go, code_ref target, code_ref value)
{
    vec_push(go->scratch, &go->code->assignments,
             (struct code_assignment){.line = go_at(go, target)->line,
                                      .target = target,
                                      .value = value,
                                      .function = go->frame->function,
                                      .block = go->frame->block});
}

static void assign(struct go *go, struct syntax_node left, code_ref value)
{
    left = go_unwrap(go, left);
    if (left.kind == GO_blank_identifier || str_eq(go_text(go, left), STR("_")))
        return;
    code_ref target = go_expr(go, left);
    const struct expr *t = go_at(go, target);
    uint32_t line = syntax_line(left);
    go_status_trait(go, go_last_name(go, target), value);
    if (is_member(t)) {
        add_assignment(go, target, value);
        return;
    }
    if (t->kind != EXPR_NAME)
        return;
    const struct binding *b = &go->code->bindings.v[t->a];
    // what a function leaves in a variable that outlives it
    if (!t->a || b->function != go->frame->function) {
        go_write(go, t->a, value);
        add_assignment(go, target, value);
    } else {
        go_assign_name(go, t->text, value, line);
    }
}

void go_declare_as(struct go *go, struct syntax_node left, code_ref value, bool failing)
{
    struct str name = go_text(go, left);
    code_ref before = go_lookup(go, name);
    bool known =
        before && before >= go->scope.first && go->code->bindings.v[before].kind == BINDING_CATCH;
    if (failing && known) // err, declared again and again
        return;
    code_ref b = go_declare(go, failing ? BINDING_CATCH : BINDING_LOCAL, name, syntax_line(left));
    if (b && !failing)
        go->code->bindings.v[b].value = value;
    if (b)
        go_status_trait(go, name, value);
}

static uint32_t values(struct go *go, struct syntax_node list, struct str hint)
{
    struct syntax_list l = syntax_open(go->syntax, list);
    uint32_t n = 0;
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node v = syntax_at(go->syntax, l, i);
        if (v.named) {
            go_push(go, go_expr_called(go, v, n ? STR_NONE : hint));
            n++;
        }
    }
    syntax_close(go->syntax, l);
    return n;
}

static struct str hint_of(struct go *go, struct syntax_node left)
{
    struct syntax_list l = syntax_open(go->syntax, left);
    struct str text = go_text(go, syntax_only(go->syntax, l));
    syntax_close(go->syntax, l);
    ptrdiff_t dot = str_rfind_char(text, '.');
    return str_from(text, (size_t)(dot + 1));
}

/* a, b = x, y and a, b := f(). */
static void assignment(struct go *go, struct syntax_node n)
{
    struct syntax_list l = syntax_open(go->syntax, n);
    struct syntax_node left = syntax_field(go->syntax, l, GO_FIELD_left);
    struct syntax_node right = syntax_field(go->syntax, l, GO_FIELD_right);
    syntax_close(go->syntax, l);
    bool declares = n.kind == GO_short_var_declaration ||
                    (n.kind == GO_receive_statement && str_contains(go_text(go, n), STR(":=")));
    struct str failing = go_fails(go, n), outer = go->target;
    uint32_t mark = go->pending.n, position = 0;
    go->target = go_text(go, left);
    go->offered = n.kind == GO_receive_statement;
    uint32_t n_values = values(go, right, hint_of(go, left));
    go->offered = false;
    go->target = outer;
    struct syntax_list targets = syntax_open(go->syntax, left);
    for (uint32_t i = 0; i < targets.n; i++) {
        struct syntax_node t = syntax_at(go->syntax, targets, i);
        if (!t.named)
            continue;
        code_ref value = position < n_values ? go->pending.v[mark + position] : 0;
        if (n_values == 1 && position)
            value = go_part(go, go->pending.v[mark], position, syntax_line(t));
        if (declares && t.kind == GO_identifier)
            go_declare_as(go, t, value, failing.n && str_eq(go_text(go, t), failing));
        else if (!declares)
            assign(go, t, value);
        position++;
    }
    syntax_close(go->syntax, targets);
    go->pending.n = mark;
}

// x += y, x *= y
static void augmented(struct go *go, struct syntax_node n, struct str op)
{
    struct syntax_list l = syntax_open(go->syntax, n);
    struct syntax_node left = syntax_field(go->syntax, l, GO_FIELD_left);
    struct syntax_list targets = syntax_open(go->syntax, left);
    struct syntax_node one = syntax_only(go->syntax, targets);
    code_ref target = go_expr(go, one);
    code_ref right = go_expr(go, syntax_field(go->syntax, l, GO_FIELD_right));
    syntax_close(go->syntax, targets);
    syntax_close(go->syntax, l);
    uint32_t line = syntax_line(n), mark = go->pending.n;
    op.n -= op.n > 0;
    code_ref value;
    if (str_eq(op, STR("+")) && go_at(go, right)->kind == EXPR_STRING) {
        go_push(go, target);
        go_push(go, right);
        value = go_concatenation(go, line, mark);
    } else {
        value = code_expr(go->code, EXPR_BINARY, line, op, target, right);
    }
    if (str_eq(op, STR("*")) || str_eq(op, STR("<<")))
        go_trait(go, "power", go_cut(go, n, GO_TEXT_MAX), 0, line);
    if (str_eq(op, STR("+")) && go_at(go, right)->kind == EXPR_NUMBER)
        go_trait(go, "increment", go_cut(go, one, GO_TEXT_MAX), 0, line);
    assign(go, one, value);
}

void go_assignment(struct go *go, struct syntax_node n)
{
    struct syntax_list l = syntax_open(go->syntax, n);
    struct str op = go_text(go, syntax_field(go->syntax, l, GO_FIELD_operator));
    syntax_close(go->syntax, l);
    if (n.kind == GO_assignment_statement && op.n > 1)
        augmented(go, n, op);
    else
        assignment(go, n);
}

void go_increment(struct go *go, struct syntax_node n)
{
    struct syntax_list l = syntax_open(go->syntax, n);
    struct syntax_node left = syntax_only(go->syntax, l);
    syntax_close(go->syntax, l);
    bool up = n.kind == GO_inc_statement;
    uint32_t line = syntax_line(n);
    code_ref target = go_expr(go, left);
    code_ref one = code_expr(go->code, EXPR_NUMBER, line, STR("1"), 0, 0);
    code_ref value = code_expr(go->code, EXPR_BINARY, line, up ? STR("+") : STR("-"), target, one);
    if (up)
        go_trait(go, "increment", go_cut(go, left, GO_TEXT_MAX), 0, line);
    assign(go, left, value);
}
