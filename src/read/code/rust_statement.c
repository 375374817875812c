/* Statements: blocks with the value of their last expression, loops, assignments. Expressions are
 * read in the order in which they run, so that the numbers of calls tell which layer comes first.
 */
#include "read/code/rust.h"

code_ref rust_open_block(struct rust *r, struct code_block block)
{
    block.function = r->frame->function;
    block.parent = r->frame->block;
    vec_push(r->scratch, &r->code->blocks, block);
    r->frame->block = r->code->blocks.n - 1;
    return block.parent;
}

void rust_close_block(struct rust *r, code_ref parent)
{
    r->frame->block = parent;
}

/* A call whose failure nobody looks at: `f().ok();`, `let _ = f().await;` */
static void ignored(struct rust *r, struct syntax_node n)
{
    rust_attempt(r, n, rust_end_line(r, n));
    uint32_t line = rust_end_line(r, n);
    code_ref parent = rust_open_block(
        r, (struct code_block){
               .kind = BLOCK_CATCH, .line = line, .end_line = line, .detail = STR("_")});
    rust_close_block(r, parent);
}

static bool drops_failure(struct rust *r, struct syntax_node n)
{
    struct str text = rust_text(r, n);
    return n.kind == RUST_call_expression && str_ends(text, STR(".ok()")) &&
           str_contains(text, STR(".await"));
}

static bool is_discarded(struct rust *r, struct syntax_node n)
{
    struct syntax_list l = syntax_open(r->syntax, n);
    struct syntax_node value = syntax_field(r->syntax, l, RUST_FIELD_value);
    struct str pattern = rust_text(r, syntax_field(r->syntax, l, RUST_FIELD_pattern));
    syntax_close(r->syntax, l);
    return str_eq(pattern, STR("_")) && value.kind == RUST_await_expression;
}

void rust_statement(struct rust *r, struct syntax_node n)
{
    if (r->depth >= TREE_DEPTH_MAX) {
        r->cut = true;
        return;
    }
    r->depth++;
    if (n.kind == RUST_expression_statement) {
        struct syntax_node e = rust_only(r, n);
        if (drops_failure(r, e))
            ignored(r, e);
        else
            rust_expr(r, e);
    } else if (n.kind == RUST_let_declaration) {
        if (is_discarded(r, n))
            ignored(r, rust_child(r, n, RUST_FIELD_value));
        else
            rust_let(r, n);
    } else if (rust_is_item(n)) {
        rust_item(r, n);
    } else if (n.named && n.kind != RUST_attribute_item && n.kind != RUST_empty_statement) {
        rust_expr(r, n);
    }
    r->depth--;
}

// The last expression of a block, which is its value; absent when it ends in a statement.
static bool is_tail(struct rust *r, struct syntax_list l, uint32_t i)
{
    struct syntax_node n = syntax_at(r->syntax, l, i);
    for (uint32_t k = i + 1; k < l.n; k++)
        if (syntax_at(r->syntax, l, k).named)
            return false;
    if (!n.named || n.kind == RUST_let_declaration || rust_is_item(n) ||
        n.kind == RUST_empty_statement)
        return false;
    return n.kind != RUST_expression_statement || !str_ends(rust_text(r, n), STR(";"));
}

code_ref rust_block(struct rust *r, struct syntax_node n, bool gives)
{
    if (n.kind != RUST_block)
        return gives ? rust_give(r, n) : rust_expr(r, n);
    if (r->depth >= TREE_DEPTH_MAX) {
        r->cut = true;
        return 0;
    }
    r->depth++;
    struct rust_scope around = rust_scope_open(r);
    struct syntax_list l = syntax_open(r->syntax, n);
    code_ref value = 0;
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node s = syntax_at(r->syntax, l, i);
        if (!s.named)
            continue;
        if (!is_tail(r, l, i)) {
            rust_statement(r, s);
            continue;
        }
        if (s.kind == RUST_expression_statement)
            s = rust_only(r, s);
        value = gives ? rust_give(r, s) : rust_expr(r, s);
    }
    syntax_close(r->syntax, l);
    rust_scope_close(r, around);
    r->depth--;
    return value;
}

/* Loops */

static struct str range_end(struct rust *r, struct syntax_node range)
{
    struct syntax_list l = syntax_open(r->syntax, range);
    struct syntax_node end = {0};
    bool open = false;
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node n = syntax_at(r->syntax, l, i);
        if (!n.named)
            open = true;
        else if (open)
            end = n;
    }
    syntax_close(r->syntax, l);
    return syntax_none(end) ? STR_NONE : rust_cut(r, end, RUST_TEXT_MAX);
}

static struct str bound_of(struct rust *r, struct syntax_node n)
{
    n = rust_unwrap(r, n);
    struct syntax_list l = syntax_open(r->syntax, n);
    struct syntax_node right = syntax_field(r->syntax, l, RUST_FIELD_right);
    struct str op = rust_text(r, syntax_field(r->syntax, l, RUST_FIELD_operator));
    syntax_close(r->syntax, l);
    bool compares =
        op.n && (op.p[0] == '<' || op.p[0] == '>') && op.n <= 2 && (op.n == 1 || op.p[1] == '=');
    return n.kind == RUST_binary_expression && compares ? rust_cut(r, right, RUST_TEXT_MAX)
                                                        : STR_NONE;
}

static void loop_items(struct rust *r, struct syntax_node pattern, struct syntax_node value,
                       code_ref block)
{
    code_ref items = rust_expr(r, value);
    r->code->blocks.v[block].condition = items;
    struct str end = value.kind == RUST_range_expression ? range_end(r, value)
                                                         : rust_cut(r, value, RUST_TEXT_MAX);
    r->code->blocks.v[block].bound = end;
    uint32_t line = rust_line(r, pattern);
    code_ref key = code_expr(r->code, EXPR_UNKNOWN, line, STR_NONE, 0, 0);
    code_ref item = code_expr(r->code, EXPR_INDEX, line, STR_NONE, items, key);
    rust_bind(r, pattern, item, 0, BINDING_LOCAL);
}

code_ref rust_loop(struct rust *r, struct syntax_node n)
{
    struct rust_scope around = rust_scope_open(r);
    struct syntax_list l = syntax_open(r->syntax, n);
    struct syntax_node body = syntax_field(r->syntax, l, RUST_FIELD_body);
    struct syntax_node condition = syntax_field(r->syntax, l, RUST_FIELD_condition);
    struct syntax_node value = syntax_field(r->syntax, l, RUST_FIELD_value);
    struct syntax_node pattern = syntax_field(r->syntax, l, RUST_FIELD_pattern);
    syntax_close(r->syntax, l);
    struct syntax_node head = syntax_none(condition) ? value : condition;
    code_ref parent = rust_open_block(
        r, (struct code_block){
               .kind = BLOCK_LOOP,
               .line = rust_line(r, n),
               .end_line = rust_end_line(r, n),
               .detail = syntax_none(head) ? STR_NONE : rust_cut(r, head, RUST_TEXT_MAX),
               .bound = syntax_none(condition) ? STR_NONE : bound_of(r, condition)});
    code_ref block = r->frame->block;
    r->frame->loops++;
    if (n.kind == RUST_for_expression) {
        loop_items(r, pattern, value, block);
    } else if (!syntax_none(condition)) {
        code_ref test = rust_condition(r, condition);
        r->code->blocks.v[block].condition = test;
    }
    rust_block(r, body, false);
    r->frame->loops--;
    rust_close_block(r, parent);
    rust_scope_close(r, around);
    return 0;
}

/* Assignments */

// THROUGH: *guard = value, what the name refers to is written
static void assign(struct rust *r, code_ref target, code_ref value, uint32_t line, bool through)
{
    const struct expr *t = rust_at(r, target);
    rust_property_traits(r, rust_last_name(r, target), value, line);
    bool member = t->kind == EXPR_MEMBER || t->kind == EXPR_INDEX;
    const struct binding *b = &r->code->bindings.v[t->kind == EXPR_NAME ? t->a : 0];
    bool outer = t->kind == EXPR_NAME && t->a && b->function != r->frame->function;
    if (t->kind == EXPR_NAME)
        rust_write(r, t->a, value);
    if (member || outer || through)
        vec_push(r->scratch, &r->code->assignments,
                 (struct code_assignment){.line = line,
                                          .target = target,
                                          .value = value,
                                          .function = r->frame->function,
                                          .block = r->frame->block});
}

code_ref rust_assign(struct rust *r, struct syntax_node n)
{
    struct syntax_list l = syntax_open(r->syntax, n);
    struct syntax_node left = syntax_field(r->syntax, l, RUST_FIELD_left);
    struct syntax_node right = syntax_field(r->syntax, l, RUST_FIELD_right);
    struct str op = rust_text(r, syntax_field(r->syntax, l, RUST_FIELD_operator));
    syntax_close(r->syntax, l);
    uint32_t line = rust_line(r, n);
    struct str outer = r->target;
    r->target = rust_text(r, left);
    code_ref target = rust_expr(r, left), value = rust_expr(r, right);
    r->target = outer;
    if (n.kind == RUST_compound_assignment_expr) {
        op.n -= op.n > 0;
        if (str_eq(op, STR("*")) || str_eq(op, STR("<<")))
            rust_trait(r, "power", rust_cut(r, n, RUST_TEXT_MAX), 0, line);
        if (str_eq(op, STR("+")) && rust_at(r, value)->kind == EXPR_NUMBER)
            rust_trait(r, "increment", rust_cut(r, left, RUST_TEXT_MAX), 0, line);
        value = code_expr(r->code, EXPR_BINARY, line, op, target, value);
    }
    if (!str_eq(rust_text(r, left), STR("_")))
        assign(r, target, value, line, left.kind == RUST_unary_expression);
    return 0;
}
