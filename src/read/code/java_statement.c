/* Statements: scopes, blocks (loops, branches, try), and the traits that are statements. */
#include "read/code/java.h"

static code_ref open_block(struct java *j, struct code_block block)
{
    block.function = j->frame->function;
    block.parent = j->frame->block;
    vec_push(j->scratch, &j->code->blocks, block);
    j->frame->block = j->code->blocks.n - 1;
    return block.parent;
}

static void close_block(struct java *j, code_ref parent)
{
    j->frame->block = parent;
}

void java_statements(struct java *j, struct syntax_node block)
{
    struct syntax_list l = syntax_open(j->syntax, block);
    for (uint32_t i = 0; i < l.n; i++)
        java_statement(j, syntax_at(j->syntax, l, i));
    syntax_close(j->syntax, l);
}

void java_block(struct java *j, struct syntax_node block)
{
    uint32_t around = java_scope_open(j);
    java_statements(j, block);
    java_scope_close(j, around);
}

/* A statement in a place that allows just one; a block gets a scope of its own. */
static void body(struct java *j, struct syntax_node n)
{
    if (n.kind == JAVA_block)
        java_block(j, n);
    else
        java_statement(j, n);
}

static void declaration(struct java *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    code_ref type = java_type(j, syntax_field(j->syntax, l, JAVA_FIELD_type));
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node d = syntax_at(j->syntax, l, i);
        if (d.kind != JAVA_variable_declarator)
            continue;
        struct syntax_list parts = syntax_open(j->syntax, d);
        struct str name = java_text(j, syntax_field(j->syntax, parts, JAVA_FIELD_name));
        code_ref value = java_strip(
            j, java_expr_called(j, syntax_field(j->syntax, parts, JAVA_FIELD_value), name));
        syntax_close(j->syntax, parts);
        java_status_trait(j, name, value);
        code_ref b = java_declare(j, BINDING_LOCAL, name, syntax_line(d));
        j->code->bindings.v[b].type = type;
        j->code->bindings.v[b].value = value;
    }
    syntax_close(j->syntax, l);
}

/* The condition of an if or a loop: read, its expression, and its text. */
static struct str condition(struct java *j, struct syntax_node n, code_ref *expr)
{
    *expr = java_expr(j, n);
    struct str text = java_text(j, n);
    if (n.kind == JAVA_parenthesized_expression && text.n >= 2)
        text = str_trim(str_sub(text, 1, text.n - 2));
    return syntax_cut(text, JAVA_TEXT_MAX);
}

static void branch(struct java *j, struct syntax_node n, struct syntax_node then, struct str detail,
                   code_ref test)
{
    code_ref parent = open_block(j, (struct code_block){.kind = BLOCK_BRANCH,
                                                        .line = syntax_line(n),
                                                        .end_line = syntax_end_line(then),
                                                        .detail = detail,
                                                        .condition = test});
    body(j, then);
    close_block(j, parent);
}

static void if_statement(struct java *j, struct syntax_node n)
{
    for (;;) { // else-if chains are a list, not a nesting
        struct syntax_list l = syntax_open(j->syntax, n);
        struct syntax_node then = syntax_field(j->syntax, l, JAVA_FIELD_consequence);
        struct syntax_node other = syntax_field(j->syntax, l, JAVA_FIELD_alternative);
        code_ref test;
        struct str detail = condition(j, syntax_field(j->syntax, l, JAVA_FIELD_condition), &test);
        syntax_close(j->syntax, l);
        branch(j, n, then, detail, test);
        if (syntax_none(other))
            return;
        n = other;
        if (n.kind != JAVA_if_statement)
            break;
    }
    branch(j, n, n, STR("else"), 0);
}

static struct str label_text(struct java *j, struct syntax_node label, struct str subject)
{
    struct syntax_list l = syntax_open(j->syntax, label);
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node v = syntax_at(j->syntax, l, i);
        if (v.kind == JAVA_pattern) {
            struct syntax_list p = syntax_open(j->syntax, v);
            struct syntax_node typed = syntax_kind(j->syntax, p, JAVA_type_pattern);
            struct syntax_list t = syntax_open(j->syntax, typed);
            struct syntax_node name = syntax_kind(j->syntax, t, JAVA_identifier);
            if (!syntax_none(name)) {
                code_ref b = java_declare(j, BINDING_LOCAL, java_text(j, name), syntax_line(name));
                j->code->bindings.v[b].type = java_type(j, syntax_only(j->syntax, t));
            }
            syntax_close(j->syntax, t);
            syntax_close(j->syntax, p);
        } else if (v.named && v.kind != JAVA_guard) {
            code_ref e = java_expr(j, v);
            java_status_trait(j, subject, e);
            java_member_traits(j, e);
        } else if (v.kind == JAVA_guard) {
            struct syntax_list g = syntax_open(j->syntax, v);
            java_expr(j, syntax_only(j->syntax, g));
            syntax_close(j->syntax, g);
        }
    }
    syntax_close(j->syntax, l);
    return java_cut(j, label, JAVA_TEXT_MAX);
}

/* A group `case X: statements` or a rule `case X -> statement`. */
static void switch_part(struct java *j, struct syntax_node n, struct str subject)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    uint32_t around = java_scope_open(j);
    struct str detail = STR("default");
    uint32_t i = 0;
    for (; i < l.n; i++) {
        struct syntax_node label = syntax_at(j->syntax, l, i);
        if (label.kind == JAVA_switch_label)
            detail = label_text(j, label, subject);
        else if (label.named)
            break;
    }
    code_ref parent = open_block(j, (struct code_block){.kind = BLOCK_BRANCH,
                                                        .line = syntax_line(n),
                                                        .end_line = syntax_end_line(n),
                                                        .detail = detail});
    for (; i < l.n; i++)
        if (syntax_at(j->syntax, l, i).named)
            body(j, syntax_at(j->syntax, l, i));
    close_block(j, parent);
    java_scope_close(j, around);
    syntax_close(j->syntax, l);
}

static void switch_statement(struct java *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    code_ref value = java_expr(j, syntax_field(j->syntax, l, JAVA_FIELD_condition));
    struct str subject = java_last_name(j, value);
    struct syntax_list parts = syntax_open(j->syntax, syntax_field(j->syntax, l, JAVA_FIELD_body));
    for (uint32_t i = 0; i < parts.n; i++)
        if (syntax_at(j->syntax, parts, i).named)
            switch_part(j, syntax_at(j->syntax, parts, i), subject);
    syntax_close(j->syntax, parts);
    syntax_close(j->syntax, l);
}

// ----------------------------------------------------------------------------------------- loops

/* What bounds the turns of a comparison: the side that does not count, or the counter of
 * `while (retries-- > 0)`; of a call the iterator that ends some time: it.hasNext(). */
static struct str bound_by(struct java *j, struct syntax_node test)
{
    struct syntax_list l = syntax_open(j->syntax, test);
    struct syntax_node left = syntax_field(j->syntax, l, JAVA_FIELD_left);
    struct syntax_node right = syntax_field(j->syntax, l, JAVA_FIELD_right);
    struct str op = java_text(j, syntax_field(j->syntax, l, JAVA_FIELD_operator));
    struct str name = java_text(j, syntax_field(j->syntax, l, JAVA_FIELD_name));
    syntax_close(j->syntax, l);
    if (test.kind == JAVA_method_invocation &&
        (str_eq(name, STR("hasNext")) || str_eq(name, STR("hasMoreElements")) ||
         str_eq(name, STR("next")) || str_eq(name, STR("hasNextLine"))))
        return java_cut(j, test, JAVA_TEXT_MAX);
    bool compares =
        op.n && (op.p[0] == '<' || op.p[0] == '>') && (op.n == 1 || (op.n == 2 && op.p[1] == '='));
    if (test.kind != JAVA_binary_expression || !compares)
        return STR_NONE;
    bool counts_down = op.p[0] == '>' && right.kind == JAVA_decimal_integer_literal;
    return java_cut(j, counts_down ? left : right, JAVA_TEXT_MAX);
}

static struct str bound_of(struct java *j, struct syntax_node n)
{
    struct str found = STR_NONE;
    for (uint32_t steps = 0; steps < TREE_DEPTH_MAX; steps++) {
        struct syntax_list l = syntax_open(j->syntax, n);
        struct syntax_node left = syntax_field(j->syntax, l, JAVA_FIELD_left);
        struct syntax_node right = syntax_field(j->syntax, l, JAVA_FIELD_right);
        struct str op = java_text(j, syntax_field(j->syntax, l, JAVA_FIELD_operator));
        struct syntax_node only = syntax_only(j->syntax, l);
        syntax_close(j->syntax, l);
        if (n.kind == JAVA_parenthesized_expression) {
            n = only;
        } else if (n.kind == JAVA_binary_expression && str_eq(op, STR("&&"))) {
            struct str text = bound_by(j, right);
            found = text.p ? text : found;
            n = left;
        } else {
            struct str text = bound_by(j, n);
            return text.p ? text : found;
        }
    }
    return found;
}

static void loop_body(struct java *j, struct syntax_node n)
{
    j->frame->loops++;
    body(j, n);
    j->frame->loops--;
}

static code_ref loop_expr(struct java *j, struct syntax_node n)
{
    j->frame->loops++;
    code_ref e = java_expr(j, n);
    j->frame->loops--;
    return e;
}

static void for_statement(struct java *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    uint32_t around = java_scope_open(j);
    struct syntax_node test = syntax_field(j->syntax, l, JAVA_FIELD_condition);
    for (uint32_t i = 0; i < l.n; i++)
        if (syntax_at(j->syntax, l, i).field == JAVA_FIELD_init)
            java_statement(j, syntax_at(j->syntax, l, i));
    code_ref parent =
        open_block(j, (struct code_block){
                          .kind = BLOCK_LOOP,
                          .line = syntax_line(n),
                          .end_line = syntax_end_line(n),
                          .detail = syntax_none(test) ? STR_NONE : java_cut(j, test, JAVA_TEXT_MAX),
                          .bound = bound_of(j, test)});
    code_ref block = j->frame->block, expr = loop_expr(j, test);
    j->code->blocks.v[block].condition = expr;
    loop_body(j, syntax_field(j->syntax, l, JAVA_FIELD_body));
    for (uint32_t i = 0; i < l.n; i++)
        if (syntax_at(j->syntax, l, i).field == JAVA_FIELD_update)
            loop_expr(j, syntax_at(j->syntax, l, i));
    close_block(j, parent);
    java_scope_close(j, around);
    syntax_close(j->syntax, l);
}

static void for_each(struct java *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    struct syntax_node name = syntax_field(j->syntax, l, JAVA_FIELD_name);
    struct syntax_node value = syntax_field(j->syntax, l, JAVA_FIELD_value);
    code_ref type = java_type(j, syntax_field(j->syntax, l, JAVA_FIELD_type));
    code_ref items = java_expr(j, value);
    uint32_t around = java_scope_open(j), line = syntax_line(name);
    struct str header = str_sub(j->syntax->text, ts_node_start_byte(name.ts),
                                ts_node_end_byte(value.ts) - ts_node_start_byte(name.ts));
    code_ref parent =
        open_block(j, (struct code_block){.kind = BLOCK_LOOP,
                                          .line = syntax_line(n),
                                          .end_line = syntax_end_line(n),
                                          .detail = syntax_cut(header, JAVA_TEXT_MAX),
                                          .condition = items,
                                          .bound = java_cut(j, value, JAVA_TEXT_MAX)});
    code_ref index = code_expr(j->code, EXPR_UNKNOWN, line, STR_NONE, 0, 0);
    code_ref b = java_declare(j, BINDING_LOCAL, java_text(j, name), line);
    j->code->bindings.v[b].type = type;
    j->code->bindings.v[b].value =
        type ? 0 : code_expr(j->code, EXPR_INDEX, line, STR_NONE, items, index);
    loop_body(j, syntax_field(j->syntax, l, JAVA_FIELD_body));
    close_block(j, parent);
    java_scope_close(j, around);
    syntax_close(j->syntax, l);
}

static void while_statement(struct java *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    struct syntax_node test = syntax_field(j->syntax, l, JAVA_FIELD_condition);
    struct syntax_node inner = syntax_field(j->syntax, l, JAVA_FIELD_body);
    code_ref parent = open_block(j, (struct code_block){.kind = BLOCK_LOOP,
                                                        .line = syntax_line(n),
                                                        .end_line = syntax_end_line(n),
                                                        .bound = bound_of(j, test)});
    code_ref block = j->frame->block;
    if (n.kind == JAVA_do_statement)
        loop_body(j, inner);
    j->frame->loops++;
    code_ref expr;
    struct str detail = condition(j, test, &expr);
    j->frame->loops--;
    j->code->blocks.v[block].detail = detail;
    j->code->blocks.v[block].condition = expr;
    if (n.kind != JAVA_do_statement)
        loop_body(j, inner);
    close_block(j, parent);
    syntax_close(j->syntax, l);
}

// ------------------------------------------------------------------------------------------- try

/* The types that a catch is for: what it catches, one trait each. The variable has the first. */
static code_ref caught_types(struct java *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    code_ref first = 0;
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node t = syntax_at(j->syntax, l, i);
        code_ref type = t.named ? java_type(j, t) : 0;
        if (!type)
            continue;
        java_trait(j, "catch", java_cut(j, t, JAVA_TEXT_MAX), type, syntax_line(t));
        first = first ? first : type;
    }
    syntax_close(j->syntax, l);
    return first;
}

static void catch_clause(struct java *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    struct syntax_node parameter = syntax_kind(j->syntax, l, JAVA_catch_formal_parameter);
    struct syntax_list p = syntax_open(j->syntax, parameter);
    struct syntax_node name = syntax_field(j->syntax, p, JAVA_FIELD_name);
    uint32_t around = java_scope_open(j);
    code_ref parent = open_block(j, (struct code_block){.kind = BLOCK_CATCH,
                                                        .line = syntax_line(n),
                                                        .end_line = syntax_end_line(n),
                                                        .detail = java_text(j, name)});
    caught_types(j, syntax_kind(j->syntax, p, JAVA_catch_type));
    if (!syntax_none(name))
        java_declare(j, BINDING_CATCH, java_text(j, name), syntax_line(name));
    java_block(j, syntax_field(j->syntax, l, JAVA_FIELD_body));
    close_block(j, parent);
    java_scope_close(j, around);
    syntax_close(j->syntax, p);
    syntax_close(j->syntax, l);
}

// try (Client c = open()) { ... }
static void resources(struct java *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node r = syntax_at(j->syntax, l, i);
        if (r.kind != JAVA_resource)
            continue;
        struct syntax_list parts = syntax_open(j->syntax, r);
        struct syntax_node name = syntax_field(j->syntax, parts, JAVA_FIELD_name);
        struct syntax_node value = syntax_field(j->syntax, parts, JAVA_FIELD_value);
        code_ref type = java_type(j, syntax_field(j->syntax, parts, JAVA_FIELD_type));
        struct str text = java_text(j, name);
        code_ref e = java_strip(j, java_expr_called(j, value, text));
        if (!syntax_none(name)) {
            code_ref b = java_declare(j, BINDING_LOCAL, text, syntax_line(name));
            j->code->bindings.v[b].type = type;
            j->code->bindings.v[b].value = e;
        }
        syntax_close(j->syntax, parts);
    }
    syntax_close(j->syntax, l);
}

static void finally(struct java *j, struct syntax_node n, code_ref parent)
{
    open_block(j, (struct code_block){.kind = BLOCK_FINALLY,
                                      .line = syntax_line(n),
                                      .end_line = syntax_end_line(n)});
    struct syntax_list l = syntax_open(j->syntax, n);
    java_block(j, syntax_only(j->syntax, l));
    syntax_close(j->syntax, l);
    close_block(j, parent);
}

static void try_statement(struct java *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    struct syntax_node tried = syntax_field(j->syntax, l, JAVA_FIELD_body);
    uint32_t tries = syntax_has(j->syntax, l, JAVA_catch_clause);
    uint32_t around = java_scope_open(j);
    code_ref parent = open_block(j, (struct code_block){.kind = BLOCK_TRY,
                                                        .line = syntax_line(n),
                                                        .end_line = syntax_end_line(tried)});
    j->frame->tries += tries;
    resources(j, syntax_field(j->syntax, l, JAVA_FIELD_resources));
    java_block(j, tried);
    j->frame->tries -= tries;
    close_block(j, parent);
    java_scope_close(j, around);
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node part = syntax_at(j->syntax, l, i);
        if (part.kind == JAVA_catch_clause)
            catch_clause(j, part);
        else if (part.kind == JAVA_finally_clause)
            finally(j, part, parent);
    }
    syntax_close(j->syntax, l);
}

// ----------------------------------------------------------------------------------------- jumps

static void return_statement(struct java *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    struct syntax_node value = syntax_only(j->syntax, l);
    code_ref e = java_expr(j, value);
    java_awaited(j, e);
    if (e)
        vec_push(j->scratch, &j->returns, java_strip(j, e));
    java_trait(j, "return", java_cut(j, value, JAVA_RETURN_MAX), e, syntax_line(n));
    syntax_close(j->syntax, l);
}

static void jump(struct java *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    struct syntax_node value = syntax_only(j->syntax, l);
    if (n.kind == JAVA_throw_statement)
        java_trait(j, "throw", java_cut(j, value, JAVA_RETURN_MAX), java_expr(j, value),
                   syntax_line(n));
    else
        java_trait(j, n.kind == JAVA_break_statement ? "break" : "continue", java_text(j, value), 0,
                   syntax_line(n));
    syntax_close(j->syntax, l);
}

/* Each named part as a statement: what is left of a node that could not be parsed, labels. */
static void parts(struct java *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    for (uint32_t i = n.kind == JAVA_labeled_statement; i < l.n; i++)
        if (syntax_at(j->syntax, l, i).named)
            body(j, syntax_at(j->syntax, l, i));
    syntax_close(j->syntax, l);
}

static bool controls(struct java *j, struct syntax_node n)
{
    switch ((enum java_kind)n.kind) {
    case JAVA_block:
        java_block(j, n);
        return true;
    case JAVA_if_statement:
        if_statement(j, n);
        return true;
    case JAVA_switch_expression:
        switch_statement(j, n);
        return true;
    case JAVA_for_statement:
        for_statement(j, n);
        return true;
    case JAVA_enhanced_for_statement:
        for_each(j, n);
        return true;
    case JAVA_while_statement:
    case JAVA_do_statement:
        while_statement(j, n);
        return true;
    case JAVA_try_statement:
    case JAVA_try_with_resources_statement:
        try_statement(j, n);
        return true;
    case JAVA_return_statement:
        return_statement(j, n);
        return true;
    case JAVA_throw_statement:
    case JAVA_break_statement:
    case JAVA_continue_statement:
        jump(j, n);
        return true;
    default:
        return false;
    }
}

static void statement(struct java *j, struct syntax_node n)
{
    switch ((enum java_kind)n.kind) {
    case JAVA_local_variable_declaration:
        declaration(j, n);
        break;
    case JAVA_class_declaration:
    case JAVA_interface_declaration:
    case JAVA_enum_declaration:
    case JAVA_record_declaration:
    case JAVA_annotation_type_declaration:
        java_class(j, n);
        break;
    case JAVA_explicit_constructor_invocation:
        java_constructor_call(j, n);
        break;
    case JAVA_expression_statement:
    case JAVA_labeled_statement:
    case JAVA_synchronized_statement:
    case JAVA_assert_statement:
    case JAVA_yield_statement:
        parts(j, n);
        break;
    case JAVA_package_declaration:
    case JAVA_import_declaration: // read when the file was opened
        break;
    default:
        if (n.kind == SYNTAX_ERROR)
            parts(j, n);
        else if (n.named && !controls(j, n))
            java_expr(j, n);
        break;
    }
}

void java_statement(struct java *j, struct syntax_node n)
{
    if (j->depth >= TREE_DEPTH_MAX) {
        j->cut = true;
        return;
    }
    j->depth++;
    statement(j, n);
    j->depth--;
}
