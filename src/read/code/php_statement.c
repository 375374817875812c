/* Control structures. */
#include "read/code/php.h"

static code_ref open_block(struct php *p, struct code_block b)
{
    code_ref around = p->frame->block;
    b.function = p->frame->function;
    b.parent = around;
    vec_push(p->scratch, &p->code->blocks, b);
    p->frame->block = p->code->blocks.n - 1;
    return around;
}

static struct str condition_text(struct php *p, struct syntax_node n)
{
    struct str text = php_source(p, n);
    if (n.kind == PHP_parenthesized_expression && text.n >= 2)
        text = str_trim(str_sub(text, 1, text.n - 2));
    return syntax_cut(text, PHP_TEXT_MAX);
}

// What bounds the turns of a loop: a number or a name it is compared with.
static struct str bound_of(const struct php *p, code_ref test)
{
    const struct expr *t = php_at(p, test);
    bool orders =
        t->kind == EXPR_BINARY && t->text.n && (t->text.p[0] == '<' || t->text.p[0] == '>');
    if (!orders)
        return STR_NONE;
    const struct expr *b = php_at(p, t->b), *a = php_at(p, t->a);
    const struct expr *limit =
        b->kind == EXPR_NUMBER || b->kind == EXPR_NAME || b->kind == EXPR_MEMBER ? b : a;
    return limit->text;
}

static void branch(struct php *p, struct syntax_node n, struct syntax_node test,
                   struct syntax_node body)
{
    code_ref value = php_expr(p, test);
    code_ref around = open_block(p, (struct code_block){.kind = BLOCK_BRANCH,
                                                        .line = syntax_line(n),
                                                        .end_line = syntax_end_line(body),
                                                        .detail = condition_text(p, test),
                                                        .bound = bound_of(p, value),
                                                        .condition = value});
    php_statement(p, body);
    p->frame->block = around;
}

static void if_statement(struct php *p, struct syntax_node n)
{
    struct syntax_list l = syntax_open(p->syntax, n);
    branch(p, n, syntax_field(p->syntax, l, PHP_FIELD_condition),
           syntax_field(p->syntax, l, PHP_FIELD_body));
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node other = syntax_at(p->syntax, l, i);
        if (other.kind == PHP_else_if_clause || other.kind == PHP_else_clause)
            branch(p, other, php_child(p, other, PHP_FIELD_condition),
                   php_child(p, other, PHP_FIELD_body));
    }
    syntax_close(p->syntax, l);
}

static void loop(struct php *p, struct syntax_node n)
{
    struct syntax_list l = syntax_open(p->syntax, n);
    struct syntax_node test = syntax_field(p->syntax, l, PHP_FIELD_condition);
    struct syntax_node body = syntax_field(p->syntax, l, PHP_FIELD_body);
    code_ref value = 0;
    struct str bound = STR_NONE;
    if (n.kind == PHP_foreach_statement) {
        bool of = false;
        for (uint32_t i = 0; i < l.n; i++) {
            struct syntax_node part = syntax_at(p->syntax, l, i);
            if (!part.named || part.field == PHP_FIELD_body)
                continue;
            if (!of) {
                value = php_expr(p, part);
            } else if (part.kind == PHP_pair) {
                struct syntax_list two = syntax_open(p->syntax, part);
                for (uint32_t k = 0; k < two.n; k++)
                    if (syntax_at(p->syntax, two, k).named)
                        php_target(p, syntax_at(p->syntax, two, k), 0);
                syntax_close(p->syntax, two);
            } else {
                php_target(p, part, 0);
            }
            of = true;
        }
        bound = STR("items");
    } else {
        for (uint32_t i = 0; i < l.n; i++) // for ($i = 0; ...)
            if (syntax_at(p->syntax, l, i).named &&
                syntax_at(p->syntax, l, i).kind == PHP_assignment_expression)
                php_expr(p, syntax_at(p->syntax, l, i));
        value = php_expr(p, test);
        bound = bound_of(p, value);
    }
    code_ref around = open_block(p, (struct code_block){.kind = BLOCK_LOOP,
                                                        .line = syntax_line(n),
                                                        .end_line = syntax_end_line(n),
                                                        .detail = condition_text(p, test),
                                                        .bound = bound,
                                                        .condition = value});
    p->frame->loops++;
    php_statement(p, body);
    p->frame->loops--;
    p->frame->block = around;
    syntax_close(p->syntax, l);
}

static void catch_clause(struct php *p, struct syntax_node n)
{
    struct syntax_list l = syntax_open(p->syntax, n);
    struct syntax_node types = syntax_field(p->syntax, l, PHP_FIELD_type);
    struct syntax_node name = syntax_field(p->syntax, l, PHP_FIELD_name);
    uint32_t mark = p->pending.n;
    struct syntax_list t = syntax_open(p->syntax, types);
    for (uint32_t i = 0; i < t.n; i++)
        if (syntax_at(p->syntax, t, i).named)
            php_push(p, php_type(p, syntax_at(p->syntax, t, i)));
    syntax_close(p->syntax, t);
    code_ref type = 0;
    if (p->pending.n == mark + 1)
        type = p->pending.v[mark];
    else if (p->pending.n > mark)
        type = php_list(p, EXPR_ARRAY, syntax_line(n), mark);
    p->pending.n = mark;
    code_ref around = open_block(p, (struct code_block){.kind = BLOCK_CATCH,
                                                        .line = syntax_line(n),
                                                        .end_line = syntax_end_line(n),
                                                        .detail = php_source(p, name),
                                                        .condition = type});
    if (!syntax_none(name))
        php_declare(p, BINDING_CATCH, php_source(p, name), syntax_line(name));
    php_statement(p, syntax_field(p->syntax, l, PHP_FIELD_body));
    p->frame->block = around;
    syntax_close(p->syntax, l);
}

static void try_statement(struct php *p, struct syntax_node n)
{
    struct syntax_list l = syntax_open(p->syntax, n);
    struct syntax_node body = syntax_field(p->syntax, l, PHP_FIELD_body);
    bool catches = syntax_has(p->syntax, l, PHP_catch_clause);
    code_ref around = open_block(p, (struct code_block){.kind = BLOCK_TRY,
                                                        .line = syntax_line(n),
                                                        .end_line = syntax_end_line(body)});
    p->frame->tries += catches;
    php_statement(p, body);
    p->frame->tries -= catches;
    p->frame->block = around;
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node part = syntax_at(p->syntax, l, i);
        if (part.kind == PHP_catch_clause)
            catch_clause(p, part);
        if (part.kind != PHP_finally_clause)
            continue;
        around = open_block(p, (struct code_block){.kind = BLOCK_FINALLY,
                                                   .line = syntax_line(part),
                                                   .end_line = syntax_end_line(part)});
        php_statement(p, php_child(p, part, PHP_FIELD_body));
        p->frame->block = around;
    }
    syntax_close(p->syntax, l);
}

static void returned(struct php *p, struct syntax_node n)
{
    struct syntax_node value = php_first(p, n);
    code_ref e = php_strip(p, php_expr(p, value));
    if (e)
        vec_push(p->scratch, &p->returns, e);
    php_trait(p, "return", php_cut(p, value, PHP_RETURN_MAX), e, syntax_line(n));
}

static void printed(struct php *p, struct syntax_node n)
{
    struct code_call call = {.line = syntax_line(n), .end_line = syntax_end_line(n)};
    code_ref first_inner = p->code->calls.n;
    uint32_t mark = p->pending.n;
    call.callee = code_expr(p->code, EXPR_NAME, call.line, STR("echo"), 0, 0);
    php_push(p, php_expr(p, php_first(p, n)));
    php_add_call(p, call, mark, first_inner);
}

static void switch_statement(struct php *p, struct syntax_node n)
{
    struct syntax_node test = php_child(p, n, PHP_FIELD_condition);
    php_expr(p, test);
    struct syntax_list l = syntax_open(p->syntax, php_child(p, n, PHP_FIELD_body));
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node arm = syntax_at(p->syntax, l, i);
        if (!arm.named)
            continue;
        php_expr(p, php_child(p, arm, PHP_FIELD_value));
        code_ref around = open_block(p, (struct code_block){.kind = BLOCK_BRANCH,
                                                            .line = syntax_line(arm),
                                                            .end_line = syntax_end_line(arm),
                                                            .detail = condition_text(p, test)});
        php_statements(p, arm);
        p->frame->block = around;
    }
    syntax_close(p->syntax, l);
}

void php_statements(struct php *p, struct syntax_node body)
{
    if (syntax_none(body))
        return;
    struct syntax_list l = syntax_open(p->syntax, body);
    for (uint32_t i = 0; i < l.n; i++)
        if (syntax_at(p->syntax, l, i).named && syntax_at(p->syntax, l, i).field != PHP_FIELD_value)
            php_statement(p, syntax_at(p->syntax, l, i));
    syntax_close(p->syntax, l);
}

static void statement(struct php *p, struct syntax_node n)
{
    switch ((enum php_kind)n.kind) {
    case PHP_expression_statement:
        php_expr(p, php_first(p, n));
        return;
    case PHP_compound_statement:
        php_statements(p, n);
        return;
    case PHP_if_statement:
        if_statement(p, n);
        return;
    case PHP_while_statement:
    case PHP_do_statement:
    case PHP_for_statement:
    case PHP_foreach_statement:
        loop(p, n);
        return;
    case PHP_switch_statement:
        switch_statement(p, n);
        return;
    case PHP_try_statement:
        try_statement(p, n);
        return;
    case PHP_return_statement:
        returned(p, n);
        return;
    case PHP_echo_statement:
        printed(p, n);
        return;
    case PHP_break_statement:
    case PHP_continue_statement:
        php_trait(p, n.kind == PHP_break_statement ? "break" : "continue", STR_NONE, 0,
                  syntax_line(n));
        return;
    case PHP_function_definition:
        php_function_definition(p, n);
        return;
    case PHP_class_declaration:
    case PHP_interface_declaration:
    case PHP_trait_declaration:
    case PHP_enum_declaration:
        php_class(p, n);
        return;
    case PHP_namespace_definition:
        php_statement(p, php_child(p, n, PHP_FIELD_body));
        return;
    case PHP_namespace_use_declaration:
        return;
    default:
        break;
    }
    struct syntax_list l = syntax_open(p->syntax, n); // declare, static, global, the others
    for (uint32_t i = 0; i < l.n; i++)
        if (syntax_at(p->syntax, l, i).named)
            php_expr(p, syntax_at(p->syntax, l, i));
    syntax_close(p->syntax, l);
}

void php_statement(struct php *p, struct syntax_node n)
{
    if (syntax_none(n))
        return;
    if (p->depth >= TREE_DEPTH_MAX) {
        p->cut = true;
        return;
    }
    p->depth++;
    statement(p, n);
    p->depth--;
}
