/* Control structures: blocks (loops, branches, try) and jumps. if, when and try are values: what
 * their branches end with. */
#include "read/code/kotlin.h"

code_ref kt_open_block(struct kt *k, struct code_block block)
{
    block.function = k->frame->function;
    block.parent = k->frame->block;
    vec_push(k->scratch, &k->code->blocks, block);
    k->frame->block = k->code->blocks.n - 1;
    return block.parent;
}

void kt_close_block(struct kt *k, code_ref parent)
{
    k->frame->block = parent;
}

// The values from MARK on, as one.
static code_ref one_of(struct kt *k, uint32_t line, uint32_t mark)
{
    uint32_t n = k->pending.n - mark;
    code_ref only = n == 1 ? k->pending.v[mark] : 0;
    if (n > 1)
        return kt_list(k, EXPR_CHOICE, line, mark);
    k->pending.n = mark;
    return only;
}

static void push_value(struct kt *k, code_ref e)
{
    if (e)
        kt_push(k, e);
}

// What a branch ends with is what the function gives back.
static void give_back(struct kt *k, struct syntax_node n, code_ref value)
{
    struct syntax_list l = syntax_open(k->syntax, n);
    for (uint32_t i = 0; n.kind == KT_block && i < l.n; i++)
        if (syntax_at(k->syntax, l, i).named)
            n = syntax_at(k->syntax, l, i);
    syntax_close(k->syntax, l);
    if (value)
        kt_trait(k, "return", kt_cut(k, n, KT_RETURN_MAX), value, syntax_line(n));
}

// --------------------------------------------------------------------------------------- branches

static void branch(struct kt *k, struct syntax_node n, struct syntax_node then, struct str detail,
                   code_ref test, bool tail)
{
    code_ref parent = kt_open_block(k, (struct code_block){.kind = BLOCK_BRANCH,
                                                           .line = syntax_line(n),
                                                           .end_line = syntax_end_line(then),
                                                           .detail = detail,
                                                           .condition = test});
    code_ref value = kt_block(k, then);
    push_value(k, value);
    if (tail)
        give_back(k, then, value);
    kt_close_block(k, parent);
}

struct choice {
    struct syntax_node test, then, other;
};

static struct choice choice_of(struct kt *k, struct syntax_node n)
{
    struct syntax_list l = syntax_open(k->syntax, n);
    struct choice c = {.test = syntax_field(k->syntax, l, KT_FIELD_condition)};
    bool otherwise = false;
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node part = syntax_at(k->syntax, l, i);
        otherwise = otherwise || part.kind == KT_TOKEN_else;
        if (!part.named || part.field == KT_FIELD_condition)
            continue;
        if (otherwise)
            c.other = part;
        else
            c.then = part;
    }
    syntax_close(k->syntax, l);
    return c;
}

static code_ref if_expression(struct kt *k, struct syntax_node n, bool tail)
{
    uint32_t mark = k->pending.n, line = syntax_line(n);
    for (;;) { // else-if chains are a list, not a nesting
        struct choice c = choice_of(k, n);
        code_ref test = kt_expr(k, c.test);
        branch(k, n, c.then, kt_cut(k, c.test, KT_TEXT_MAX), test, tail);
        if (!syntax_none(c.other) && c.then.kind != KT_block)
            kt_trait(k, "choice", kt_cut(k, n, 2 * KT_TEXT_MAX), 0, syntax_line(n));
        if (syntax_none(c.other))
            break;
        n = c.other;
        if (n.kind != KT_if_expression) {
            branch(k, n, n, STR("else"), 0, tail);
            break;
        }
    }
    return one_of(k, line, mark);
}

static struct str when_conditions(struct kt *k, struct syntax_list l, struct str subject)
{
    struct str detail = STR("default");
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node c = syntax_at(k->syntax, l, i);
        if (c.kind == KT_TOKEN_arrow)
            break;
        if (!c.named)
            continue;
        detail = kt_cut(k, c, KT_TEXT_MAX);
        if (c.kind == KT_type_test) {
            kt_type(k, kt_typed(k, c));
        } else if (c.kind == KT_range_test) {
            struct syntax_list r = syntax_open(k->syntax, c);
            kt_expr(k, syntax_only(k->syntax, r));
            syntax_close(k->syntax, r);
        } else {
            kt_status_trait(k, subject, kt_expr(k, c));
        }
    }
    return detail;
}

static void when_entry(struct kt *k, struct syntax_node n, struct str subject, bool tail)
{
    struct syntax_list l = syntax_open(k->syntax, n);
    struct str detail = when_conditions(k, l, subject);
    struct syntax_node then = syntax_at(k->syntax, l, l.n - 1);
    syntax_close(k->syntax, l);
    branch(k, n, then, detail, 0, tail);
}

static code_ref when_expression(struct kt *k, struct syntax_node n, bool tail)
{
    struct syntax_list l = syntax_open(k->syntax, n);
    uint32_t around = kt_scope_open(k), mark = k->pending.n;
    struct syntax_list s = syntax_open(k->syntax, syntax_kind(k->syntax, l, KT_when_subject));
    struct syntax_node name = syntax_kind(k->syntax, s, KT_variable_declaration);
    struct syntax_node value = {0};
    for (uint32_t i = 0; i < s.n; i++)
        if (syntax_at(k->syntax, s, i).named)
            value = syntax_at(k->syntax, s, i);
    code_ref e = kt_expr(k, value);
    if (!syntax_none(name)) {
        struct str text = kt_text(k, name);
        ptrdiff_t colon = str_find_char(text, ':', 0);
        text = str_trim(colon < 0 ? text : str_sub(text, 0, (size_t)colon));
        code_ref b = kt_declare(k, BINDING_LOCAL, text, syntax_line(name));
        k->code->bindings.v[b].value = e;
    }
    syntax_close(k->syntax, s);
    for (uint32_t i = 0; i < l.n; i++)
        if (syntax_at(k->syntax, l, i).kind == KT_when_entry)
            when_entry(k, syntax_at(k->syntax, l, i), kt_last_name(k, e), tail);
    kt_scope_close(k, around);
    syntax_close(k->syntax, l);
    return one_of(k, syntax_line(n), mark);
}

// ----------------------------------------------------------------------------------------- loops

/* What bounds the turns of a comparison: the side that does not count, or the counter of
 * `while (retries-- > 0)`; of a call the iterator that ends some time: it.hasNext(). */
static struct str bound_by(struct kt *k, struct syntax_node test)
{
    struct syntax_list l = syntax_open(k->syntax, test);
    struct syntax_node left = syntax_field(k->syntax, l, KT_FIELD_left);
    struct syntax_node right = syntax_field(k->syntax, l, KT_FIELD_right);
    struct str op = kt_text(k, syntax_field(k->syntax, l, KT_FIELD_operator));
    syntax_close(k->syntax, l);
    struct str text = kt_text(k, test);
    if (test.kind == KT_call_expression &&
        (str_ends(text, STR(".hasNext()")) || str_ends(text, STR(".next()"))))
        return kt_cut(k, test, KT_TEXT_MAX);
    bool compares =
        op.n && (op.p[0] == '<' || op.p[0] == '>') && (op.n == 1 || (op.n == 2 && op.p[1] == '='));
    if (test.kind != KT_binary_expression || !compares)
        return STR_NONE;
    bool counts_down = op.p[0] == '>' && right.kind == KT_number_literal;
    return kt_cut(k, counts_down ? left : right, KT_TEXT_MAX);
}

static struct str bound_of(struct kt *k, struct syntax_node n)
{
    struct str found = STR_NONE;
    for (uint32_t steps = 0; steps < TREE_DEPTH_MAX; steps++) {
        struct syntax_list l = syntax_open(k->syntax, n);
        struct syntax_node left = syntax_field(k->syntax, l, KT_FIELD_left);
        struct syntax_node right = syntax_field(k->syntax, l, KT_FIELD_right);
        struct str op = kt_text(k, syntax_field(k->syntax, l, KT_FIELD_operator));
        struct syntax_node only = syntax_only(k->syntax, l);
        syntax_close(k->syntax, l);
        if (n.kind == KT_parenthesized_expression) {
            n = only;
        } else if (n.kind == KT_binary_expression && str_eq(op, STR("&&"))) {
            struct str text = bound_by(k, right);
            found = text.p ? text : found;
            n = left;
        } else {
            struct str text = bound_by(k, n);
            return text.p ? text : found;
        }
    }
    return found;
}

static void loop_body(struct kt *k, struct syntax_node n)
{
    k->frame->loops++;
    kt_block(k, n);
    k->frame->loops--;
}

struct loop {
    struct syntax_node name, items, body;
};

static struct loop loop_of(struct kt *k, struct syntax_node n)
{
    struct syntax_list l = syntax_open(k->syntax, n);
    struct loop o = {0};
    bool in = false;
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node part = syntax_at(k->syntax, l, i);
        in = in || part.kind == KT_TOKEN_in;
        if (!part.named || part.kind == KT_label || part.kind == KT_annotation)
            continue;
        if (!in)
            o.name = part;
        else if (syntax_none(o.items))
            o.items = part;
        else
            o.body = part;
    }
    syntax_close(k->syntax, l);
    return o;
}

// 1..n, 0 until n: as a condition, i <= n.
static code_ref range_condition(struct kt *k, struct syntax_node items, code_ref e)
{
    if (items.kind != KT_range_expression)
        return e;
    struct syntax_list l = syntax_open(k->syntax, items);
    struct syntax_node last = syntax_at(k->syntax, l, l.n - 1);
    syntax_close(k->syntax, l);
    uint32_t line = syntax_line(items);
    code_ref count = code_expr(k->code, EXPR_UNKNOWN, line, STR_NONE, 0, 0);
    return code_expr(k->code, EXPR_BINARY, line, STR("<="), count, kt_expr(k, last));
}

static void for_statement(struct kt *k, struct syntax_node n)
{
    struct loop o = loop_of(k, n);
    code_ref items = kt_expr(k, o.items);
    uint32_t around = kt_scope_open(k), line = syntax_line(o.name);
    struct str header = str_sub(
        k->syntax->text, ts_node_start_byte(o.name.ts),
        syntax_none(o.items) ? 0 : ts_node_end_byte(o.items.ts) - ts_node_start_byte(o.name.ts));
    code_ref condition = range_condition(k, o.items, items);
    code_ref parent =
        kt_open_block(k, (struct code_block){.kind = BLOCK_LOOP,
                                             .line = syntax_line(n),
                                             .end_line = syntax_end_line(n),
                                             .detail = syntax_cut(header, KT_TEXT_MAX),
                                             .condition = condition,
                                             .bound = kt_cut(k, o.items, KT_TEXT_MAX)});
    code_ref index = code_expr(k->code, EXPR_UNKNOWN, line, STR_NONE, 0, 0);
    code_ref item = code_expr(k->code, EXPR_INDEX, line, STR_NONE, items, index);
    if (o.name.kind == KT_multi_variable_declaration) {
        kt_components(k, o.name, item);
    } else {
        struct syntax_list l = syntax_open(k->syntax, o.name);
        struct str name = kt_text(k, syntax_kind(k->syntax, l, KT_identifier));
        syntax_close(k->syntax, l);
        code_ref b = kt_declare(k, BINDING_LOCAL, name, line);
        k->code->bindings.v[b].value = item;
    }
    loop_body(k, o.body);
    kt_close_block(k, parent);
    kt_scope_close(k, around);
}

static void while_statement(struct kt *k, struct syntax_node n)
{
    struct syntax_list l = syntax_open(k->syntax, n);
    struct syntax_node test = syntax_field(k->syntax, l, KT_FIELD_condition), inner = {0};
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node part = syntax_at(k->syntax, l, i);
        if (part.named && part.field != KT_FIELD_condition && part.kind != KT_label)
            inner = part;
    }
    syntax_close(k->syntax, l);
    code_ref parent = kt_open_block(k, (struct code_block){.kind = BLOCK_LOOP,
                                                           .line = syntax_line(n),
                                                           .end_line = syntax_end_line(n),
                                                           .detail = kt_cut(k, test, KT_TEXT_MAX),
                                                           .bound = bound_of(k, test)});
    code_ref block = k->frame->block;
    if (n.kind == KT_do_while_statement)
        loop_body(k, inner);
    k->frame->loops++;
    code_ref condition = kt_expr(k, test);
    k->frame->loops--;
    k->code->blocks.v[block].condition = condition;
    if (n.kind != KT_do_while_statement)
        loop_body(k, inner);
    kt_close_block(k, parent);
}

// ------------------------------------------------------------------------------------------- try

static void catch_block(struct kt *k, struct syntax_node n, bool tail)
{
    struct syntax_list l = syntax_open(k->syntax, n);
    struct syntax_node name = syntax_kind(k->syntax, l, KT_identifier);
    struct syntax_node type = kt_typed(k, n);
    uint32_t around = kt_scope_open(k);
    code_ref parent = kt_open_block(k, (struct code_block){.kind = BLOCK_CATCH,
                                                           .line = syntax_line(n),
                                                           .end_line = syntax_end_line(n),
                                                           .detail = kt_text(k, name)});
    code_ref t = kt_type(k, type);
    if (t)
        kt_trait(k, "catch", kt_cut(k, type, KT_TEXT_MAX), t, syntax_line(type));
    if (!syntax_none(name))
        kt_declare(k, BINDING_CATCH, kt_text(k, name), syntax_line(name));
    struct syntax_node body = syntax_kind(k->syntax, l, KT_block);
    code_ref value = kt_block(k, body);
    push_value(k, value);
    if (tail)
        give_back(k, body, value);
    kt_close_block(k, parent);
    kt_scope_close(k, around);
    syntax_close(k->syntax, l);
}

static void finally(struct kt *k, struct syntax_node n, code_ref parent)
{
    kt_open_block(k, (struct code_block){.kind = BLOCK_FINALLY,
                                         .line = syntax_line(n),
                                         .end_line = syntax_end_line(n)});
    struct syntax_list l = syntax_open(k->syntax, n);
    kt_block(k, syntax_kind(k->syntax, l, KT_block));
    syntax_close(k->syntax, l);
    kt_close_block(k, parent);
}

static code_ref try_expression(struct kt *k, struct syntax_node n, bool tail)
{
    struct syntax_list l = syntax_open(k->syntax, n);
    struct syntax_node tried = syntax_kind(k->syntax, l, KT_block);
    uint32_t tries = syntax_has(k->syntax, l, KT_catch_block), mark = k->pending.n;
    code_ref parent = kt_open_block(k, (struct code_block){.kind = BLOCK_TRY,
                                                           .line = syntax_line(n),
                                                           .end_line = syntax_end_line(tried)});
    k->frame->tries += tries;
    push_value(k, kt_block(k, tried));
    k->frame->tries -= tries;
    kt_close_block(k, parent);
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node part = syntax_at(k->syntax, l, i);
        if (part.kind == KT_catch_block)
            catch_block(k, part, tail);
        else if (part.kind == KT_finally_block)
            finally(k, part, parent);
    }
    syntax_close(k->syntax, l);
    return one_of(k, syntax_line(n), mark);
}

// ----------------------------------------------------------------------------------------- jumps

static void jump(struct kt *k, struct syntax_node n)
{
    struct syntax_list l = syntax_open(k->syntax, n);
    struct syntax_node value = {0};
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node part = syntax_at(k->syntax, l, i);
        if (part.named && part.field != KT_FIELD_label)
            value = part;
    }
    syntax_close(k->syntax, l);
    k->tail = n.kind == KT_return_expression;
    code_ref e = kt_expr(k, value);
    k->tail = false;
    if (n.kind == KT_throw_expression)
        kt_trait(k, "throw", kt_cut(k, value, KT_RETURN_MAX), e, syntax_line(n));
    else if (syntax_none(value))
        kt_trait(k, "return", STR(""), 0, syntax_line(n));
    else
        kt_returned(k, e, value);
}

bool kt_control(struct kt *k, struct syntax_node n, code_ref *value)
{
    *value = 0;
    bool tail = k->tail;
    k->tail = false;
    switch ((enum kotlin_kind)n.kind) {
    case KT_if_expression:
        *value = if_expression(k, n, tail);
        return true;
    case KT_when_expression:
        *value = when_expression(k, n, tail);
        return true;
    case KT_try_expression:
        *value = try_expression(k, n, tail);
        return true;
    case KT_for_statement:
        for_statement(k, n);
        return true;
    case KT_while_statement:
    case KT_do_while_statement:
        while_statement(k, n);
        return true;
    case KT_return_expression:
    case KT_throw_expression:
        jump(k, n);
        return true;
    default:
        return false;
    }
}
