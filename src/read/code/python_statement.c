/* Statements: blocks (loops, branches, try, with), and the traits that are statements. Order
 * matters: expressions are read in the order in which they run, so that the numbers of calls tell
 * which middleware is mounted first. */
#include "read/code/python.h"

static code_ref open_block(struct py *py, struct code_block block)
{
    block.function = py->frame->function;
    block.parent = py->frame->block;
    vec_push(py->scratch, &py->code->blocks, block);
    py->frame->block = py->code->blocks.n - 1;
    return block.parent;
}

static void close_block(struct py *py, code_ref parent)
{
    py->frame->block = parent;
}

void py_block(struct py *py, struct syntax_node block)
{
    struct syntax_list l = syntax_open(py->syntax, block);
    for (uint32_t i = 0; i < l.n; i++)
        if (syntax_at(py->syntax, l, i).named)
            py_statement(py, syntax_at(py->syntax, l, i));
    syntax_close(py->syntax, l);
}

// ------------------------------------------------------------------------------------- assignments

/* The value given to a name, member or tuple; in a class, to its field. */
static void give(struct py *py, struct syntax_node left, code_ref value, code_ref type)
{
    uint32_t line = syntax_line(left);
    if (left.kind != PY_identifier) {
        py_target(py, left, value);
        if (type && left.kind == PY_attribute) {
            const struct expr e = *py_at(py, py_expr(py, left));
            if (e.kind == EXPR_MEMBER && py_at(py, e.a)->kind == EXPR_THIS)
                py_self_field(py, e.text, 0, type);
        }
        return;
    }
    struct str name = py_text(py, left);
    if (py->frame->in_class)
        py_class_field(py, name, value, type, line);
    if (value) {
        py_target(py, left, value);
    }
    code_ref b = type ? py_lookup(py, name) : 0;
    if (b && !py->code->bindings.v[b].type)
        py->code->bindings.v[b].type = type;
}

// `wait = wait + 1`
static void increments(struct py *py, struct syntax_node left, code_ref value)
{
    const struct expr *v = py_at(py, value);
    if (v->kind == EXPR_BINARY && str_eq(v->text, STR("+")) &&
        py_at(py, v->b)->kind == EXPR_NUMBER && left.kind == PY_identifier &&
        str_eq(py_at(py, v->a)->text, py_text(py, left)))
        py_trait(py, "increment", py_text(py, left), 0, syntax_line(left));
}

/* a = b = value: the value is read once, and given to the names from the left. */
static void assignment(struct py *py, struct syntax_node n)
{
    enum { CHAIN_MAX = 16 };
    struct syntax_node lefts[CHAIN_MAX] = {0};
    uint32_t found = 0;
    struct syntax_node type = {0};
    while (n.kind == PY_assignment && found < CHAIN_MAX) {
        struct syntax_list l = syntax_open(py->syntax, n);
        lefts[found++] = syntax_field(py->syntax, l, PY_FIELD_left);
        type = found == 1 ? syntax_field(py->syntax, l, PY_FIELD_type) : type;
        n = syntax_field(py->syntax, l, PY_FIELD_right);
        syntax_close(py->syntax, l);
    }
    struct str outer = py->target;
    struct str name = lefts[0].kind == PY_identifier || lefts[0].kind == PY_attribute ||
                              lefts[0].kind == PY_subscript
                          ? py_text(py, lefts[0])
                          : STR_NONE;
    py->target = name;
    code_ref value = py_strip(py, py_expr_called(py, n, name));
    py->target = outer;
    increments(py, lefts[0], value);
    code_ref declared = py_type(py, type);
    for (uint32_t i = 0; i < found; i++)
        give(py, lefts[i], value, i ? 0 : declared);
}

static void augmented(struct py *py, struct syntax_node n)
{
    struct syntax_list l = syntax_open(py->syntax, n);
    struct syntax_node left = syntax_field(py->syntax, l, PY_FIELD_left);
    struct str op = py_text(py, syntax_field(py->syntax, l, PY_FIELD_operator));
    code_ref target = py_expr(py, left);
    code_ref right = py_strip(py, py_expr(py, syntax_field(py->syntax, l, PY_FIELD_right)));
    syntax_close(py->syntax, l);
    op = str_sub(op, 0, op.n ? op.n - 1 : 0);
    uint32_t mark = py->pending.n, line = syntax_line(n);
    py_push(py, target);
    py_push(py, right);
    code_ref value = str_eq(op, STR("+")) && py_is_text(py, right)
                         ? py_concatenation(py, line, mark)
                         : code_expr(py->code, EXPR_BINARY, line, op, target, right);
    py->pending.n = mark;
    if (str_eq(op, STR("*")) || str_eq(op, STR("**")) || str_eq(op, STR("<<")))
        py_trait(py, "power", py_cut(py, n, PY_TEXT_MAX), 0, line);
    if (str_eq(op, STR("+")) && py_at(py, right)->kind == EXPR_NUMBER)
        py_trait(py, "increment", py_cut(py, left, PY_TEXT_MAX), 0, line);
    if (left.kind != PY_identifier) {
        py_assign_member(py, target, value, line);
        return;
    }
    code_ref b = py_at(py, target)->a;
    py_write(py, b, value);
    if (b && py->code->bindings.v[b].function != py->frame->function)
        py_assign_outer(py, b, value, line);
}

// ---------------------------------------------------------------------------------------- branches

/* The condition of an if or a loop: read, its expression, and its text. */
static struct str condition(struct py *py, struct syntax_node n, code_ref *expr)
{
    *expr = py_expr(py, n);
    if (n.kind == PY_true || str_eq(py_text(py, n), STR("1")))
        return STR("true");
    struct str text = py_text(py, n);
    if (n.kind == PY_parenthesized_expression && text.n >= 2)
        text = str_trim(str_sub(text, 1, text.n - 2));
    return syntax_cut(text, PY_TEXT_MAX);
}

static void branch(struct py *py, struct syntax_node n, struct syntax_node body, struct str detail,
                   code_ref test)
{
    code_ref parent = open_block(py, (struct code_block){.kind = BLOCK_BRANCH,
                                                         .line = syntax_line(n),
                                                         .end_line = syntax_end_line(body),
                                                         .detail = detail,
                                                         .condition = test});
    py_block(py, body);
    close_block(py, parent);
}

static bool for_types(struct str condition)
{
    return str_eq(condition, STR("TYPE_CHECKING")) || str_ends(condition, STR(".TYPE_CHECKING"));
}

static void if_statement(struct py *py, struct syntax_node n)
{
    struct syntax_list l = syntax_open(py->syntax, n);
    code_ref test;
    struct str detail = condition(py, syntax_field(py->syntax, l, PY_FIELD_condition), &test);
    bool typing = py->typing;
    py->typing |= for_types(detail);
    branch(py, n, syntax_field(py->syntax, l, PY_FIELD_consequence), detail, test);
    py->typing = typing;
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node other = syntax_at(py->syntax, l, i);
        if (other.kind != PY_elif_clause && other.kind != PY_else_clause)
            continue;
        struct syntax_list o = syntax_open(py->syntax, other);
        bool last = other.kind == PY_else_clause;
        code_ref expr = 0;
        struct str text =
            last ? STR("else")
                 : condition(py, syntax_field(py->syntax, o, PY_FIELD_condition), &expr);
        branch(py, other, syntax_field(py->syntax, o, last ? PY_FIELD_body : PY_FIELD_consequence),
               text, expr);
        syntax_close(py->syntax, o);
    }
    syntax_close(py->syntax, l);
}

static void match_statement(struct py *py, struct syntax_node n)
{
    struct syntax_list l = syntax_open(py->syntax, n);
    py_expr(py, syntax_field(py->syntax, l, PY_FIELD_subject));
    struct syntax_list cases = syntax_open(py->syntax, syntax_field(py->syntax, l, PY_FIELD_body));
    for (uint32_t i = 0; i < cases.n; i++) {
        struct syntax_node c = syntax_at(py->syntax, cases, i);
        if (c.kind != PY_case_clause)
            continue;
        struct syntax_list parts = syntax_open(py->syntax, c);
        struct syntax_node body = syntax_field(py->syntax, parts, PY_FIELD_consequence);
        size_t head =
            syntax_none(body) ? 0 : ts_node_start_byte(body.ts) - ts_node_start_byte(c.ts);
        struct str text = str_trim(str_sub(py_text(py, c), 0, head));
        branch(py, c, body, syntax_cut(text, PY_TEXT_MAX), 0);
        syntax_close(py->syntax, parts);
    }
    syntax_close(py->syntax, cases);
    syntax_close(py->syntax, l);
}

// ------------------------------------------------------------------------------------------- loops

// The other side of `attempts < LIMIT`; of several tests joined by `and` the first.
static struct str bound_of(const struct py *py, code_ref test)
{
    for (uint32_t steps = 0; steps < TREE_DEPTH_MAX; steps++) {
        const struct expr *e = py_at(py, test);
        if (e->kind == EXPR_BINARY && str_eq(e->text, STR("&&"))) {
            test = e->a;
            continue;
        }
        if (e->kind != EXPR_BINARY || !e->text.n || (e->text.p[0] != '<' && e->text.p[0] != '>'))
            return STR_NONE;
        const struct expr *left = py_at(py, e->a), *right = py_at(py, e->b);
        const struct expr *side = e->text.p[0] == '>' && right->kind == EXPR_NUMBER ? left : right;
        return side->text.p ? side->text : py_last_name(py, e->b);
    }
    return STR_NONE;
}

static void loop_body(struct py *py, struct syntax_list l)
{
    py->frame->loops++;
    py_block(py, syntax_field(py->syntax, l, PY_FIELD_body));
    py->frame->loops--;
}

static void loop_else(struct py *py, struct syntax_list l)
{
    struct syntax_node other = syntax_kind(py->syntax, l, PY_else_clause);
    if (syntax_none(other))
        return;
    struct syntax_list o = syntax_open(py->syntax, other);
    branch(py, other, syntax_field(py->syntax, o, PY_FIELD_body), STR("else"), 0);
    syntax_close(py->syntax, o);
}

static void while_statement(struct py *py, struct syntax_node n)
{
    struct syntax_list l = syntax_open(py->syntax, n);
    code_ref parent = open_block(py, (struct code_block){.kind = BLOCK_LOOP,
                                                         .line = syntax_line(n),
                                                         .end_line = syntax_end_line(n)});
    code_ref block = py->frame->block, expr;
    py->frame->loops++;
    struct str detail = condition(py, syntax_field(py->syntax, l, PY_FIELD_condition), &expr);
    py->frame->loops--;
    py->code->blocks.v[block].detail = detail;
    py->code->blocks.v[block].condition = expr;
    py->code->blocks.v[block].bound = bound_of(py, expr);
    loop_body(py, l);
    close_block(py, parent);
    loop_else(py, l);
    syntax_close(py->syntax, l);
}

/* `for i in range(a, n)` is bounded by n: as a condition, i < n. Others by their items. */
static code_ref counted_to(struct py *py, code_ref items, struct syntax_node left)
{
    const struct expr *e = py_at(py, items);
    if (e->kind != EXPR_CALL)
        return 0;
    const struct code_call *k = &py->code->calls.v[e->a];
    const struct expr *callee = py_at(py, k->callee);
    bool range = callee->kind == EXPR_NAME && !callee->a && str_eq(callee->text, STR("range"));
    if (!range || !k->n)
        return 0;
    code_ref end = py->code->children.v[k->args + (k->n > 1 ? 1 : 0)];
    code_ref counter = py_expr(py, left);
    return code_expr(py->code, EXPR_BINARY, syntax_line(left), STR("<"), counter, end);
}

static void for_statement(struct py *py, struct syntax_node n)
{
    struct syntax_list l = syntax_open(py->syntax, n);
    struct syntax_node left = syntax_field(py->syntax, l, PY_FIELD_left);
    struct syntax_node right = syntax_field(py->syntax, l, PY_FIELD_right);
    code_ref items = py_expr(py, right);
    struct str header = str_sub(py->syntax->text, ts_node_start_byte(left.ts),
                                ts_node_end_byte(right.ts) - ts_node_start_byte(left.ts));
    code_ref parent = open_block(py, (struct code_block){.kind = BLOCK_LOOP,
                                                         .line = syntax_line(n),
                                                         .end_line = syntax_end_line(n),
                                                         .detail = syntax_cut(header, PY_TEXT_MAX),
                                                         .bound = py_cut(py, right, PY_TEXT_MAX)});
    code_ref block = py->frame->block;
    code_ref item = code_expr(py->code, EXPR_UNKNOWN, syntax_line(left), STR_NONE, 0, 0);
    item = code_expr(py->code, EXPR_INDEX, syntax_line(left), STR_NONE, items, item);
    py_target(py, left, item);
    code_ref counted = left.kind == PY_identifier ? counted_to(py, items, left) : 0;
    py->code->blocks.v[block].condition = counted ? counted : items;
    loop_body(py, l);
    close_block(py, parent);
    loop_else(py, l);
    syntax_close(py->syntax, l);
}

// -------------------------------------------------------------------------------------------- with

static void with_item(struct py *py, struct syntax_node item, code_ref *resource)
{
    struct syntax_list l = syntax_open(py->syntax, item);
    struct syntax_node value = syntax_field(py->syntax, l, PY_FIELD_value);
    syntax_close(py->syntax, l);
    if (value.kind != PY_as_pattern) {
        *resource = py_strip(py, py_expr(py, value));
        return;
    }
    l = syntax_open(py->syntax, value);
    struct syntax_node alias = syntax_field(py->syntax, l, PY_FIELD_alias);
    *resource = py_strip(py, py_expr(py, syntax_only(py->syntax, l)));
    if (alias.kind == PY_as_pattern_target)
        py_target(py, alias, *resource);
    syntax_close(py->syntax, l);
}

/* Each resource holds a block of its own; the statements stand in the innermost. */
static void with_statement(struct py *py, struct syntax_node n)
{
    struct syntax_list l = syntax_open(py->syntax, n);
    struct syntax_list items = syntax_open(py->syntax, syntax_kind(py->syntax, l, PY_with_clause));
    code_ref around = py->frame->block;
    for (uint32_t i = 0; i < items.n; i++) {
        struct syntax_node item = syntax_at(py->syntax, items, i);
        if (item.kind != PY_with_item)
            continue;
        code_ref resource = 0;
        with_item(py, item, &resource);
        open_block(py, (struct code_block){.kind = BLOCK_WITH,
                                           .line = syntax_line(item),
                                           .end_line = syntax_end_line(n),
                                           .detail = py_cut(py, item, PY_TEXT_MAX),
                                           .condition = resource});
    }
    py_block(py, syntax_field(py->syntax, l, PY_FIELD_body));
    py->frame->block = around;
    syntax_close(py->syntax, items);
    syntax_close(py->syntax, l);
}

// --------------------------------------------------------------------------------------------- try

static void except_clause(struct py *py, struct syntax_node n)
{
    struct syntax_list l = syntax_open(py->syntax, n);
    struct syntax_node value = syntax_field(py->syntax, l, PY_FIELD_value), alias = {0};
    struct syntax_list pattern = {0};
    struct syntax_node type = value;
    if (value.kind == PY_as_pattern) {
        pattern = syntax_open(py->syntax, value);
        alias = syntax_field(py->syntax, pattern, PY_FIELD_alias);
        type = syntax_only(py->syntax, pattern);
        syntax_close(py->syntax, pattern);
    }
    struct str name = py_text(py, alias);
    code_ref caught = py_expr(py, type), before = py_lookup(py, name);
    code_ref parent = open_block(py, (struct code_block){.kind = BLOCK_CATCH,
                                                         .line = syntax_line(n),
                                                         .end_line = syntax_end_line(n),
                                                         .detail = name,
                                                         .condition = caught});
    if (name.n)
        py_declare_new(py, BINDING_CATCH, name, syntax_line(alias));
    py_block(py, syntax_kind(py->syntax, l, PY_block));
    close_block(py, parent);
    if (name.n)
        map_set(&py->names, name, before);
    syntax_close(py->syntax, l);
}

static void try_statement(struct py *py, struct syntax_node n)
{
    struct syntax_list l = syntax_open(py->syntax, n);
    struct syntax_node tried = syntax_field(py->syntax, l, PY_FIELD_body);
    uint32_t tries = syntax_has(py->syntax, l, PY_except_clause);
    code_ref parent = open_block(py, (struct code_block){.kind = BLOCK_TRY,
                                                         .line = syntax_line(n),
                                                         .end_line = syntax_end_line(tried)});
    py->frame->tries += tries;
    py_block(py, tried);
    py->frame->tries -= tries;
    close_block(py, parent);
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node part = syntax_at(py->syntax, l, i);
        struct syntax_list inner = syntax_open(py->syntax, part);
        if (part.kind == PY_except_clause) {
            except_clause(py, part);
        } else if (part.kind == PY_else_clause) {
            py_block(py, syntax_field(py->syntax, inner, PY_FIELD_body));
        } else if (part.kind == PY_finally_clause) {
            open_block(py, (struct code_block){.kind = BLOCK_FINALLY,
                                               .line = syntax_line(part),
                                               .end_line = syntax_end_line(part)});
            py_block(py, syntax_kind(py->syntax, inner, PY_block));
            close_block(py, parent);
        }
        syntax_close(py->syntax, inner);
    }
    syntax_close(py->syntax, l);
}

// ------------------------------------------------------------------------------------------- jumps

static void return_statement(struct py *py, struct syntax_node n)
{
    struct syntax_list l = syntax_open(py->syntax, n);
    struct syntax_node value = syntax_only(py->syntax, l);
    code_ref e = py_expr(py, value);
    if (e)
        vec_push(py->scratch, &py->returns, py_strip(py, e));
    py_returned_status(py, e);
    struct str text = value.kind == PY_true    ? STR("true")
                      : value.kind == PY_false ? STR("false")
                                               : py_cut(py, value, PY_RETURN_MAX);
    py_trait(py, "return", text, e, syntax_line(n));
    syntax_close(py->syntax, l);
}

static void raise_statement(struct py *py, struct syntax_node n)
{
    struct syntax_list l = syntax_open(py->syntax, n);
    struct syntax_node value = syntax_only(py->syntax, l);
    struct str text = syntax_none(value) ? STR("raise") : py_cut(py, value, PY_RETURN_MAX);
    code_ref e = py_expr(py, value);
    bool plain = py_at(py, e)->kind == EXPR_NAME || py_at(py, e)->kind == EXPR_MEMBER;
    struct str named = plain ? py_status_named(py_last_name(py, e)) : STR_NONE;
    if (named.p) // raise PermissionDenied
        py_trait(py, "status", named, 0, syntax_line(n));
    py_trait(py, "throw", text, e, syntax_line(n));
    syntax_close(py->syntax, l);
}

static void expression_statement(struct py *py, struct syntax_node n)
{
    struct syntax_list l = syntax_open(py->syntax, n);
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node e = syntax_at(py->syntax, l, i);
        if (e.kind == PY_assignment)
            assignment(py, e);
        else if (e.kind == PY_augmented_assignment)
            augmented(py, e);
        else if (e.named)
            py_expr(py, e);
    }
    syntax_close(py->syntax, l);
}

static void statement(struct py *py, struct syntax_node n)
{
    switch ((enum py_kind)n.kind) {
    case PY_expression_statement:
        expression_statement(py, n);
        break;
    case PY_block:
        py_block(py, n);
        break;
    case PY_if_statement:
        if_statement(py, n);
        break;
    case PY_match_statement:
        match_statement(py, n);
        break;
    case PY_for_statement:
        for_statement(py, n);
        break;
    case PY_while_statement:
        while_statement(py, n);
        break;
    case PY_with_statement:
        with_statement(py, n);
        break;
    case PY_try_statement:
        try_statement(py, n);
        break;
    case PY_return_statement:
        return_statement(py, n);
        break;
    case PY_raise_statement:
        raise_statement(py, n);
        break;
    case PY_break_statement:
    case PY_continue_statement:
        py_trait(py, n.kind == PY_break_statement ? "break" : "continue", STR_NONE, 0,
                 syntax_line(n));
        break;
    case PY_function_definition:
        py_function(py, n, py->pending.n);
        break;
    case PY_class_definition:
        py_class(py, n, py->pending.n);
        break;
    case PY_decorated_definition:
        py_decorated(py, n);
        break;
    case PY_import_statement:
    case PY_import_from_statement:
        py_import(py, n);
        break;
    case PY_global_statement: // taken when the function was entered
    case PY_nonlocal_statement:
    case PY_pass_statement:
    case PY_future_import_statement:
    case PY_type_alias_statement:
        break;
    default: // assert, del, print; what is left of a node that could not be parsed
        if (n.kind == SYNTAX_ERROR)
            py_block(py, n);
        else
            py_expr(py, n);
        break;
    }
}

void py_statement(struct py *py, struct syntax_node n)
{
    if (py->depth >= TREE_DEPTH_MAX) {
        py->cut = true;
        return;
    }
    py->depth++;
    statement(py, n);
    py->depth--;
}
