/* Statements: assignments, branches, loops, jumps. All of them have a value: that of a branch is
 * one of its sides. Expressions are read in the order in which they run, so that the numbers of
 * calls tell which middleware is mounted first. */
#include "read/code/ruby.h"

code_ref rb_open_block(struct rb *rb, struct code_block block)
{
    block.function = rb->frame->function;
    block.parent = rb->frame->block;
    vec_push(rb->scratch, &rb->code->blocks, block);
    rb->frame->block = rb->code->blocks.n - 1;
    return block.parent;
}

void rb_close_block(struct rb *rb, code_ref around)
{
    rb->frame->block = around;
}

code_ref rb_body(struct rb *rb, struct syntax_node body)
{
    struct syntax_list l = syntax_open(rb->syntax, body);
    code_ref value = 0;
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node n = syntax_at(rb->syntax, l, i);
        if (n.named && n.kind != RB_rescue && n.kind != RB_ensure && n.kind != RB_else)
            value = rb_statement(rb, n);
    }
    syntax_close(rb->syntax, l);
    return value;
}

// ------------------------------------------------------------------------------------- assignments

// `wait = wait + 1`
static void increments(struct rb *rb, struct syntax_node left, code_ref value)
{
    const struct expr *v = rb_at(rb, value);
    if (v->kind == EXPR_BINARY && str_eq(v->text, STR("+")) &&
        rb_at(rb, v->b)->kind == EXPR_NUMBER && left.kind == RB_identifier &&
        str_eq(rb_at(rb, v->a)->text, rb_text(rb, left)))
        rb_trait(rb, "increment", rb_text(rb, left), 0, syntax_line(left));
}

static code_ref assignment(struct rb *rb, struct syntax_node n)
{
    struct syntax_list l = syntax_open(rb->syntax, n);
    struct syntax_node left = syntax_field(rb->syntax, l, RB_FIELD_left);
    struct syntax_node right = syntax_field(rb->syntax, l, RB_FIELD_right);
    syntax_close(rb->syntax, l);
    struct str outer = rb->target;
    rb->target = left.kind == RB_left_assignment_list ? STR_NONE : rb_text(rb, left);
    code_ref value = rb_strip(rb, rb_statement(rb, right));
    rb->target = outer;
    increments(rb, left, value);
    rb_target(rb, left, value);
    return value;
}

/* x ||= value: a variable gets it once, so it is simply its value; others keep both sides. */
static code_ref augmented(struct rb *rb, struct syntax_node n)
{
    struct syntax_list l = syntax_open(rb->syntax, n);
    struct syntax_node left = syntax_field(rb->syntax, l, RB_FIELD_left);
    struct syntax_node right = syntax_field(rb->syntax, l, RB_FIELD_right);
    struct str op = rb_text(rb, syntax_field(rb->syntax, l, RB_FIELD_operator));
    syntax_close(rb->syntax, l);
    op = str_sub(op, 0, op.n ? op.n - 1 : 0);
    uint32_t line = syntax_line(n);
    bool once = str_eq(op, STR("||"));
    if (once && left.kind != RB_element_reference && left.kind != RB_call &&
        !(left.kind == RB_identifier && rb_lookup(rb, rb_text(rb, left)))) {
        code_ref value = rb_strip(rb, rb_statement(rb, right));
        rb_target(rb, left, value);
        return value;
    }
    code_ref target = rb_expr(rb, left), added = rb_strip(rb, rb_statement(rb, right));
    code_ref value = rb_binary(rb, op, target, added, line);
    if (str_eq(op, STR("*")) || str_eq(op, STR("**")) || str_eq(op, STR("<<")))
        rb_trait(rb, "power", rb_cut(rb, n, RB_TEXT_MAX), 0, line);
    if (str_eq(op, STR("+")) && rb_at(rb, added)->kind == EXPR_NUMBER)
        rb_trait(rb, "increment", rb_cut(rb, left, RB_TEXT_MAX), 0, line);
    if (rb_at(rb, target)->kind == EXPR_CALL && rb->code->calls.v[rb_at(rb, target)->a].plain)
        target = rb->code->calls.v[rb_at(rb, target)->a].callee;
    const struct expr t = *rb_at(rb, target);
    if (str_eq(op, STR("+")) && rb_at(rb, added)->kind == EXPR_ARRAY) // what is added counts
        value = added;
    if (t.kind == EXPR_NAME && t.a)
        rb_write(rb, t.a, value, line);
    else if (t.kind == EXPR_MEMBER || t.kind == EXPR_INDEX)
        rb_assign_member(rb, target, value, line);
    return value;
}

// ---------------------------------------------------------------------------------------- branches

/* The condition of a branch or loop: read, its expression, and its text. */
static struct str condition(struct rb *rb, struct syntax_node n, code_ref *expr)
{
    *expr = rb_expr(rb, n);
    struct str text = rb_text(rb, n);
    if (n.kind == RB_parenthesized_statements && text.n >= 2)
        text = str_trim(str_sub(text, 1, text.n - 2));
    return syntax_cut(text, RB_TEXT_MAX);
}

static code_ref branch(struct rb *rb, struct syntax_node n, struct syntax_node body,
                       struct str detail, code_ref test, bool one)
{
    code_ref around = rb_open_block(rb, (struct code_block){.kind = BLOCK_BRANCH,
                                                            .line = syntax_line(n),
                                                            .end_line = syntax_end_line(body),
                                                            .detail = detail,
                                                            .condition = test});
    code_ref value = one ? rb_statement(rb, body) : rb_body(rb, body);
    rb_close_block(rb, around);
    return rb_strip(rb, value);
}

static struct str negated(struct rb *rb, struct str text)
{
    return arena_printf(rb->job->keep, "!(%.*s)", STR_ARG(text));
}

static code_ref sides(struct rb *rb, struct syntax_node n, uint32_t mark)
{
    if (rb->pending.n == mark)
        return 0;
    if (rb->pending.n == mark + 1) {
        rb->pending.n = mark;
        return rb->pending.v[mark];
    }
    return rb_list(rb, EXPR_CHOICE, syntax_line(n), mark);
}

static void push_side(struct rb *rb, code_ref value)
{
    if (value)
        rb_push(rb, value);
}

/* if, unless and the elsif and else behind them: a chain that is walked, not descended. */
static code_ref if_statement(struct rb *rb, struct syntax_node n)
{
    uint32_t mark = rb->pending.n;
    struct syntax_node at = n;
    bool no = n.kind == RB_unless;
    while (!syntax_none(at)) {
        struct syntax_list l = syntax_open(rb->syntax, at);
        code_ref test = 0;
        if (at.kind == RB_else) {
            push_side(rb, branch(rb, at, at, STR("else"), 0, false));
            syntax_close(rb->syntax, l);
            break;
        }
        struct str text = condition(rb, syntax_field(rb->syntax, l, RB_FIELD_condition), &test);
        struct syntax_node body = syntax_field(rb->syntax, l, RB_FIELD_consequence);
        struct syntax_node next = syntax_field(rb->syntax, l, RB_FIELD_alternative);
        syntax_close(rb->syntax, l);
        if (no)
            test = code_expr(rb->code, EXPR_UNARY, syntax_line(at), STR("!"), test, 0);
        push_side(rb, branch(rb, at, body, no ? negated(rb, text) : text, test, false));
        no = false;
        at = next;
    }
    return sides(rb, n, mark);
}

static code_ref modifier(struct rb *rb, struct syntax_node n)
{
    struct syntax_list l = syntax_open(rb->syntax, n);
    struct syntax_node body = syntax_field(rb->syntax, l, RB_FIELD_body);
    code_ref test = 0;
    bool no = n.kind == RB_unless_modifier;
    struct str text = condition(rb, syntax_field(rb->syntax, l, RB_FIELD_condition), &test);
    syntax_close(rb->syntax, l);
    if (no)
        test = code_expr(rb->code, EXPR_UNARY, syntax_line(n), STR("!"), test, 0);
    return branch(rb, n, body, no ? negated(rb, text) : text, test, true);
}

// when 401, 403
static void patterns(struct rb *rb, struct syntax_list when, code_ref subject)
{
    for (uint32_t i = 0; i < when.n; i++) {
        struct syntax_node p = syntax_at(rb->syntax, when, i);
        if (p.field != RB_FIELD_pattern || !p.named)
            continue;
        code_ref value = rb_expr(rb, p.kind == RB_pattern ? rb_first(rb, p) : p);
        rb_status_trait(rb, rb_last_name(rb, subject), value);
    }
}

static code_ref case_statement(struct rb *rb, struct syntax_node n)
{
    struct syntax_list l = syntax_open(rb->syntax, n);
    uint32_t mark = rb->pending.n;
    code_ref subject = rb_expr(rb, syntax_field(rb->syntax, l, RB_FIELD_value));
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node w = syntax_at(rb->syntax, l, i);
        if (w.kind != RB_when && w.kind != RB_in_clause && w.kind != RB_else)
            continue;
        struct syntax_list parts = syntax_open(rb->syntax, w);
        struct syntax_node body = syntax_field(rb->syntax, parts, RB_FIELD_body);
        if (w.kind == RB_when)
            patterns(rb, parts, subject);
        size_t head = syntax_none(body) ? rb_text(rb, w).n
                                        : ts_node_start_byte(body.ts) - ts_node_start_byte(w.ts);
        struct str text = syntax_cut(str_trim(str_sub(rb_text(rb, w), 0, head)), RB_TEXT_MAX);
        bool last = w.kind == RB_else;
        push_side(rb, branch(rb, w, last ? w : body, last ? STR("else") : text, 0, false));
        syntax_close(rb->syntax, parts);
    }
    syntax_close(rb->syntax, l);
    return sides(rb, n, mark);
}

// ------------------------------------------------------------------------------------------- loops

// The other side of `attempts < LIMIT`; of several tests joined by `&&` the first.
struct str rb_bound(const struct rb *rb, code_ref test)
{
    for (uint32_t steps = 0; steps < TREE_DEPTH_MAX; steps++) {
        const struct expr *e = rb_at(rb, test);
        if (e->kind == EXPR_BINARY && str_eq(e->text, STR("&&"))) {
            test = e->a;
            continue;
        }
        if (e->kind == EXPR_UNARY && str_eq(e->text, STR("!"))) {
            test = e->a;
            continue;
        }
        if (e->kind != EXPR_BINARY || !e->text.n || (e->text.p[0] != '<' && e->text.p[0] != '>'))
            return STR_NONE;
        const struct expr *left = rb_at(rb, e->a), *right = rb_at(rb, e->b);
        const struct expr *side =
            e->text.p[0] == '>' && right->kind != EXPR_NUMBER && left->text.p ? left : right;
        return side->text.p ? side->text : rb_last_name(rb, e->b);
    }
    return STR_NONE;
}

static void while_statement(struct rb *rb, struct syntax_node n)
{
    struct syntax_list l = syntax_open(rb->syntax, n);
    struct syntax_node body = syntax_field(rb->syntax, l, RB_FIELD_body);
    bool until = n.kind == RB_until || n.kind == RB_until_modifier;
    bool one = n.kind == RB_while_modifier || n.kind == RB_until_modifier;
    code_ref around = rb_open_block(rb, (struct code_block){.kind = BLOCK_LOOP,
                                                            .line = syntax_line(n),
                                                            .end_line = syntax_end_line(n)});
    code_ref block = rb->frame->block, test;
    rb->frame->loops++;
    struct str text = condition(rb, syntax_field(rb->syntax, l, RB_FIELD_condition), &test);
    if (until)
        test = code_expr(rb->code, EXPR_UNARY, syntax_line(n), STR("!"), test, 0);
    rb->code->blocks.v[block].detail = until ? negated(rb, text) : text;
    rb->code->blocks.v[block].condition = test;
    rb->code->blocks.v[block].bound = rb_bound(rb, test);
    if (one)
        rb_statement(rb, body);
    else
        rb_body(rb, body);
    rb->frame->loops--;
    rb_close_block(rb, around);
    syntax_close(rb->syntax, l);
}

static void for_statement(struct rb *rb, struct syntax_node n)
{
    struct syntax_list l = syntax_open(rb->syntax, n);
    struct syntax_node left = syntax_field(rb->syntax, l, RB_FIELD_pattern);
    struct syntax_node items = rb_first(rb, syntax_field(rb->syntax, l, RB_FIELD_value));
    code_ref list = rb_expr(rb, items);
    code_ref around = rb_open_block(rb, (struct code_block){.kind = BLOCK_LOOP,
                                                            .line = syntax_line(n),
                                                            .end_line = syntax_end_line(n),
                                                            .detail = rb_cut(rb, n, RB_TEXT_MAX),
                                                            .bound = rb_cut(rb, items, RB_TEXT_MAX),
                                                            .condition = list});
    code_ref item = code_expr(rb->code, EXPR_UNKNOWN, syntax_line(left), STR_NONE, 0, 0);
    rb_target(rb, left, code_expr(rb->code, EXPR_INDEX, syntax_line(left), STR_NONE, list, item));
    rb->frame->loops++;
    rb_body(rb, syntax_field(rb->syntax, l, RB_FIELD_body));
    rb->frame->loops--;
    rb_close_block(rb, around);
    syntax_close(rb->syntax, l);
}

// ------------------------------------------------------------------------------------------- jumps

void rb_ended(struct rb *rb, code_ref value, struct syntax_node body)
{
    struct syntax_list l = syntax_open(rb->syntax, body);
    struct syntax_node last = body;
    bool statements = body.kind == RB_body_statement || body.kind == RB_block_body;
    for (uint32_t i = 0; statements && i < l.n; i++) {
        struct syntax_node n = syntax_at(rb->syntax, l, i);
        if (n.named && n.kind != RB_rescue && n.kind != RB_ensure && n.kind != RB_else)
            last = n;
    }
    syntax_close(rb->syntax, l);
    rb_returned(rb, value, last);
}

void rb_returned(struct rb *rb, code_ref value, struct syntax_node n)
{
    if (value && rb->frame->function != CODE_MODULE)
        vec_push(rb->scratch, &rb->returns, rb_strip(rb, value));
    rb_trait(rb, "return", rb_cut(rb, n, RB_RETURN_MAX), value, syntax_line(n));
}

// The value of return, break or next: of several, a list.
static code_ref jump_value(struct rb *rb, struct syntax_node n, struct syntax_node *at)
{
    struct syntax_list l = syntax_open(rb->syntax, rb_first(rb, n));
    uint32_t mark = rb->pending.n;
    *at = syntax_only(rb->syntax, l);
    for (uint32_t i = 0; i < l.n; i++)
        if (syntax_at(rb->syntax, l, i).named)
            rb_push(rb, rb_strip(rb, rb_expr(rb, syntax_at(rb->syntax, l, i))));
    syntax_close(rb->syntax, l);
    if (rb->pending.n > mark + 1)
        return rb_list(rb, EXPR_TUPLE, syntax_line(n), mark);
    code_ref one = rb->pending.n > mark ? rb->pending.v[mark] : 0;
    rb->pending.n = mark;
    return one;
}

static void jump(struct rb *rb, struct syntax_node n)
{
    struct syntax_node at;
    code_ref value = jump_value(rb, n, &at);
    bool leaves = n.kind == RB_next && rb->frame->block_function && !rb->frame->loops;
    if (n.kind == RB_return || leaves)
        rb_returned(rb, value, at);
    else
        rb_trait(rb, n.kind == RB_break ? "break" : "continue", STR_NONE, 0, syntax_line(n));
}

// A call of the block that the method was given.
static code_ref yield(struct rb *rb, struct syntax_node n)
{
    struct syntax_node at;
    uint32_t mark = rb->pending.n, line = syntax_line(n);
    code_ref first_inner = rb->code->calls.n, value = jump_value(rb, n, &at);
    if (value)
        rb_push(rb, value);
    struct code_call call = {.callee = code_expr(rb->code, EXPR_NAME, line, STR("yield"), 0, 0),
                             .line = line,
                             .end_line = syntax_end_line(n)};
    code_ref number = rb_add_call(rb, call, mark, first_inner);
    return code_expr(rb->code, EXPR_CALL, line, STR_NONE, number, 0);
}

/* The loop that retry makes of what is rescued ends when the test around it says so. */
static void retry(struct rb *rb, struct syntax_node n)
{
    rb_trait(rb, "continue", STR("retry"), 0, syntax_line(n));
    if (!rb->frame->again)
        return;
    struct code_block *loop = &rb->code->blocks.v[rb->frame->again];
    code_ref b = rb->frame->block;
    while (b && rb->code->blocks.v[b].kind != BLOCK_BRANCH && b != rb->frame->again)
        b = rb->code->blocks.v[b].parent;
    if (!b || b == rb->frame->again || !rb->code->blocks.v[b].condition || loop->condition)
        return;
    loop->detail = rb->code->blocks.v[b].detail;
    loop->condition = rb->code->blocks.v[b].condition;
    loop->bound = rb_bound(rb, loop->condition);
}

static code_ref statement(struct rb *rb, struct syntax_node n)
{
    switch ((enum rb_kind)n.kind) {
    case RB_assignment:
        return assignment(rb, n);
    case RB_operator_assignment:
        return augmented(rb, n);
    case RB_if:
    case RB_unless:
        return if_statement(rb, n);
    case RB_if_modifier:
    case RB_unless_modifier:
        return modifier(rb, n);
    case RB_case:
    case RB_case_match:
        return case_statement(rb, n);
    case RB_while:
    case RB_until:
    case RB_while_modifier:
    case RB_until_modifier:
        while_statement(rb, n);
        return 0;
    case RB_for:
        for_statement(rb, n);
        return 0;
    case RB_begin:
        return rb_rescued(rb, n);
    case RB_rescue_modifier:
        return rb_rescue_modifier(rb, n);
    case RB_parenthesized_statements:
    case RB_then:
    case RB_do:
    case RB_block_body:
    case RB_begin_block:
    case RB_end_block:
        return rb_body(rb, n);
    case RB_body_statement:
        return rb_rescued(rb, n);
    case RB_return:
    case RB_break:
    case RB_next:
        jump(rb, n);
        return 0;
    case RB_retry:
        retry(rb, n);
        return 0;
    case RB_method:
    case RB_singleton_method: {
        code_ref f = rb_method(rb, n);
        return code_expr(rb->code, EXPR_FUNCTION, syntax_line(n), STR_NONE, f, 0);
    }
    case RB_class:
    case RB_module:
        rb_class(rb, n);
        return 0;
    case RB_singleton_class:
        rb_singleton_class(rb, n);
        return 0;
    case RB_alias:
    case RB_undef:
    case RB_empty_statement:
    case RB_redo:
        return 0;
    case RB_yield:
        return yield(rb, n);
    default:
        return n.kind == SYNTAX_ERROR ? rb_body(rb, n) : rb_expr(rb, n);
    }
}

code_ref rb_statement(struct rb *rb, struct syntax_node n)
{
    if (syntax_none(n))
        return 0;
    if (rb->depth >= TREE_DEPTH_MAX) {
        rb->cut = true;
        return 0;
    }
    rb->depth++;
    code_ref value = statement(rb, n);
    rb->depth--;
    return value;
}
