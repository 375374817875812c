/* Statements: scopes, blocks (loops, branches, try, using), and the traits that are statements. */
#include "read/code/csharp.h"

static code_ref open_block(struct cs *j, struct code_block block)
{
    block.function = j->frame->function;
    block.parent = j->frame->block;
    vec_push(j->scratch, &j->code->blocks, block);
    j->frame->block = j->code->blocks.n - 1;
    return block.parent;
}

static void close_block(struct cs *j, code_ref parent)
{
    j->frame->block = parent;
}

void cs_statements(struct cs *j, struct syntax_node block)
{
    struct syntax_list l = syntax_open(j->syntax, block);
    cs_hoist_functions(j, l);
    for (uint32_t i = 0; i < l.n; i++)
        cs_statement(j, syntax_at(j->syntax, l, i));
    syntax_close(j->syntax, l);
}

void cs_block(struct cs *j, struct syntax_node block)
{
    uint32_t around = cs_scope_open(j);
    cs_statements(j, block);
    cs_scope_close(j, around);
}

/* A statement in a place that allows just one; a block gets a scope of its own. */
static void body(struct cs *j, struct syntax_node n)
{
    if (n.kind == CS_block)
        cs_block(j, n);
    else
        cs_statement(j, n);
}

// The expressions of the variables of a declaration; the value of the last one.
static code_ref variables(struct cs *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    code_ref type = cs_type(j, syntax_field(j->syntax, l, CS_FIELD_type)), value = 0;
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node d = syntax_at(j->syntax, l, i);
        if (d.kind != CS_variable_declarator)
            continue;
        struct syntax_list parts = syntax_open(j->syntax, d);
        struct syntax_node name = syntax_field(j->syntax, parts, CS_FIELD_name);
        struct str text = cs_text(j, name);
        value = 0;
        if (syntax_has(j->syntax, parts, CS_TOKEN_equals))
            value = cs_strip(
                j, cs_expr_called(j, syntax_at(j->syntax, parts, parts.n - 1), text, type));
        syntax_close(j->syntax, parts);
        cs_status_trait(j, text, value);
        cs_declare_value(j, name, type, value);
    }
    syntax_close(j->syntax, l);
    return value;
}

static code_ref declaration(struct cs *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    code_ref value = variables(j, syntax_kind(j->syntax, l, CS_variable_declaration));
    syntax_close(j->syntax, l);
    return value;
}

static void branch(struct cs *j, struct syntax_node n, struct syntax_node then, struct str detail,
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

static void if_statement(struct cs *j, struct syntax_node n)
{
    for (;;) { // else-if chains are a list, not a nesting
        struct syntax_list l = syntax_open(j->syntax, n);
        struct syntax_node test = syntax_field(j->syntax, l, CS_FIELD_condition);
        struct syntax_node then = syntax_field(j->syntax, l, CS_FIELD_consequence);
        struct syntax_node other = syntax_field(j->syntax, l, CS_FIELD_alternative);
        syntax_close(j->syntax, l);
        code_ref e = cs_expr(j, test);
        branch(j, n, then, cs_cut(j, test, CS_TEXT_MAX), e);
        if (syntax_none(other))
            return;
        n = other;
        if (n.kind != CS_if_statement)
            break;
    }
    branch(j, n, n, STR("else"), 0);
}

static void switch_section(struct cs *j, struct syntax_node n, code_ref subject)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    uint32_t around = cs_scope_open(j), i = 0;
    struct str detail = STR("default");
    for (; i < l.n; i++) { // labels
        struct syntax_node label = syntax_at(j->syntax, l, i);
        bool statement = label.named && i && !syntax_at(j->syntax, l, i - 1).named &&
                         str_eq(cs_text(j, syntax_at(j->syntax, l, i - 1)), STR(":"));
        if (statement && label.kind != CS_when_clause)
            break;
        if (label.kind == CS_when_clause) {
            struct syntax_list w = syntax_open(j->syntax, label);
            cs_expr(j, syntax_only(j->syntax, w));
            syntax_close(j->syntax, w);
        } else if (label.named) {
            detail = cs_cut(j, label, CS_TEXT_MAX);
            cs_pattern(j, label, subject);
        }
    }
    code_ref parent = open_block(j, (struct code_block){.kind = BLOCK_BRANCH,
                                                        .line = syntax_line(n),
                                                        .end_line = syntax_end_line(n),
                                                        .detail = detail});
    for (; i < l.n; i++)
        if (syntax_at(j->syntax, l, i).named)
            body(j, syntax_at(j->syntax, l, i));
    close_block(j, parent);
    cs_scope_close(j, around);
    syntax_close(j->syntax, l);
}

static void switch_statement(struct cs *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    code_ref subject = cs_expr(j, syntax_field(j->syntax, l, CS_FIELD_value));
    struct syntax_list parts = syntax_open(j->syntax, syntax_field(j->syntax, l, CS_FIELD_body));
    for (uint32_t i = 0; i < parts.n; i++)
        if (syntax_at(j->syntax, parts, i).kind == CS_switch_section)
            switch_section(j, syntax_at(j->syntax, parts, i), subject);
    syntax_close(j->syntax, parts);
    syntax_close(j->syntax, l);
}

// ----------------------------------------------------------------------------------------- loops

/* What bounds the turns of a comparison: the side that does not count, or the counter of
 * `while (retries-- > 0)`; of a call the reader that ends some time: reader.Read(). */
static struct str bound_by(struct cs *j, struct syntax_node test)
{
    struct syntax_list l = syntax_open(j->syntax, test);
    struct syntax_node left = syntax_field(j->syntax, l, CS_FIELD_left);
    struct syntax_node right = syntax_field(j->syntax, l, CS_FIELD_right);
    struct str op = cs_text(j, syntax_field(j->syntax, l, CS_FIELD_operator));
    struct str name = cs_type_name(j, syntax_field(j->syntax, l, CS_FIELD_function));
    syntax_close(j->syntax, l);
    if (test.kind == CS_invocation_expression &&
        (str_ends(name, STR("MoveNext")) || str_ends(name, STR(".Read")) ||
         str_ends(name, STR("TryDequeue")) || str_ends(name, STR("TryRead"))))
        return cs_cut(j, test, CS_TEXT_MAX);
    bool compares =
        op.n && (op.p[0] == '<' || op.p[0] == '>') && (op.n == 1 || (op.n == 2 && op.p[1] == '='));
    if (test.kind != CS_binary_expression || !compares)
        return STR_NONE;
    bool counts_down = op.p[0] == '>' && right.kind == CS_integer_literal;
    return cs_cut(j, counts_down ? left : right, CS_TEXT_MAX);
}

static struct str bound_of(struct cs *j, struct syntax_node n)
{
    struct str found = STR_NONE;
    for (uint32_t steps = 0; steps < TREE_DEPTH_MAX; steps++) {
        struct syntax_list l = syntax_open(j->syntax, n);
        struct syntax_node left = syntax_field(j->syntax, l, CS_FIELD_left);
        struct syntax_node right = syntax_field(j->syntax, l, CS_FIELD_right);
        struct str op = cs_text(j, syntax_field(j->syntax, l, CS_FIELD_operator));
        struct syntax_node only = syntax_only(j->syntax, l);
        syntax_close(j->syntax, l);
        if (n.kind == CS_parenthesized_expression || n.kind == CS_await_expression) {
            n = only;
        } else if (n.kind == CS_binary_expression && str_eq(op, STR("&&"))) {
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

static void loop_body(struct cs *j, struct syntax_node n)
{
    j->frame->loops++;
    body(j, n);
    j->frame->loops--;
}

static code_ref loop_expr(struct cs *j, struct syntax_node n)
{
    j->frame->loops++;
    code_ref e = cs_expr(j, n);
    j->frame->loops--;
    return e;
}

static void for_statement(struct cs *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    uint32_t around = cs_scope_open(j);
    struct syntax_node first = syntax_field(j->syntax, l, CS_FIELD_initializer);
    struct syntax_node test = syntax_field(j->syntax, l, CS_FIELD_condition);
    if (first.kind == CS_variable_declaration)
        variables(j, first);
    else
        cs_expr(j, first);
    struct str detail = syntax_none(test) ? STR_NONE : cs_cut(j, test, CS_TEXT_MAX);
    code_ref parent = open_block(j, (struct code_block){.kind = BLOCK_LOOP,
                                                        .line = syntax_line(n),
                                                        .end_line = syntax_end_line(n),
                                                        .detail = detail,
                                                        .bound = bound_of(j, test)});
    code_ref block = j->frame->block, expr = loop_expr(j, test);
    j->code->blocks.v[block].condition = expr;
    loop_body(j, syntax_field(j->syntax, l, CS_FIELD_body));
    for (uint32_t i = 0; i < l.n; i++)
        if (syntax_at(j->syntax, l, i).field == CS_FIELD_update)
            loop_expr(j, syntax_at(j->syntax, l, i));
    close_block(j, parent);
    cs_scope_close(j, around);
    syntax_close(j->syntax, l);
}

static void for_each(struct cs *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    struct syntax_node name = syntax_field(j->syntax, l, CS_FIELD_left);
    struct syntax_node value = syntax_field(j->syntax, l, CS_FIELD_right);
    code_ref type = cs_type(j, syntax_field(j->syntax, l, CS_FIELD_type));
    code_ref items = cs_expr(j, value);
    uint32_t around = cs_scope_open(j), line = syntax_line(name);
    struct str header = syntax_none(name) || syntax_none(value)
                            ? STR_NONE
                            : str_sub(j->syntax->text, ts_node_start_byte(name.ts),
                                      ts_node_end_byte(value.ts) - ts_node_start_byte(name.ts));
    code_ref parent = open_block(j, (struct code_block){.kind = BLOCK_LOOP,
                                                        .line = syntax_line(n),
                                                        .end_line = syntax_end_line(n),
                                                        .detail = syntax_cut(header, CS_TEXT_MAX),
                                                        .condition = items,
                                                        .bound = cs_cut(j, value, CS_TEXT_MAX)});
    code_ref index = code_expr(j->code, EXPR_UNKNOWN, line, STR_NONE, 0, 0);
    code_ref item = code_expr(j->code, EXPR_INDEX, line, STR_NONE, items, index);
    if (name.kind == CS_identifier)
        cs_declare_value(j, name, type, type ? 0 : item);
    struct syntax_list parts = syntax_open(j->syntax, name);
    for (uint32_t i = 0; i < parts.n; i++)
        if (syntax_at(j->syntax, parts, i).kind == CS_identifier)
            cs_declare_value(j, syntax_at(j->syntax, parts, i), 0, 0);
    syntax_close(j->syntax, parts);
    loop_body(j, syntax_field(j->syntax, l, CS_FIELD_body));
    close_block(j, parent);
    cs_scope_close(j, around);
    syntax_close(j->syntax, l);
}

static void while_statement(struct cs *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    struct syntax_node test = syntax_field(j->syntax, l, CS_FIELD_condition);
    struct syntax_node inner = syntax_field(j->syntax, l, CS_FIELD_body);
    code_ref parent = open_block(j, (struct code_block){.kind = BLOCK_LOOP,
                                                        .line = syntax_line(n),
                                                        .end_line = syntax_end_line(n),
                                                        .detail = cs_cut(j, test, CS_TEXT_MAX),
                                                        .bound = bound_of(j, test)});
    code_ref block = j->frame->block;
    if (n.kind == CS_do_statement)
        loop_body(j, inner);
    code_ref expr = loop_expr(j, test);
    j->code->blocks.v[block].condition = expr;
    if (n.kind != CS_do_statement)
        loop_body(j, inner);
    close_block(j, parent);
    syntax_close(j->syntax, l);
}

// ------------------------------------------------------------------------------------------- try

static void catch_clause(struct cs *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    struct syntax_list p = syntax_open(j->syntax, syntax_kind(j->syntax, l, CS_catch_declaration));
    struct syntax_node name = syntax_field(j->syntax, p, CS_FIELD_name);
    struct syntax_node type = syntax_field(j->syntax, p, CS_FIELD_type);
    uint32_t around = cs_scope_open(j);
    code_ref parent = open_block(
        j, (struct code_block){.kind = BLOCK_CATCH,
                               .line = syntax_line(n),
                               .end_line = syntax_end_line(n),
                               .detail = syntax_none(name) ? STR_NONE : cs_text(j, name)});
    code_ref block = j->frame->block, caught = cs_type(j, type);
    j->code->blocks.v[block].condition = caught;
    if (caught)
        cs_trait(j, "catch", cs_cut(j, type, CS_TEXT_MAX), caught, syntax_line(type));
    if (!syntax_none(name))
        cs_declare(j, BINDING_CATCH, cs_text(j, name), syntax_line(name));
    struct syntax_list filter =
        syntax_open(j->syntax, syntax_kind(j->syntax, l, CS_catch_filter_clause));
    cs_expr(j, syntax_only(j->syntax, filter));
    syntax_close(j->syntax, filter);
    cs_block(j, syntax_field(j->syntax, l, CS_FIELD_body));
    close_block(j, parent);
    cs_scope_close(j, around);
    syntax_close(j->syntax, p);
    syntax_close(j->syntax, l);
}

static void finally(struct cs *j, struct syntax_node n, code_ref parent)
{
    open_block(j, (struct code_block){.kind = BLOCK_FINALLY,
                                      .line = syntax_line(n),
                                      .end_line = syntax_end_line(n)});
    struct syntax_list l = syntax_open(j->syntax, n);
    cs_block(j, syntax_only(j->syntax, l));
    syntax_close(j->syntax, l);
    close_block(j, parent);
}

static void try_statement(struct cs *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    struct syntax_node tried = syntax_field(j->syntax, l, CS_FIELD_body);
    uint32_t tries = syntax_has(j->syntax, l, CS_catch_clause);
    code_ref parent = open_block(j, (struct code_block){.kind = BLOCK_TRY,
                                                        .line = syntax_line(n),
                                                        .end_line = syntax_end_line(tried)});
    j->frame->tries += tries;
    cs_block(j, tried);
    j->frame->tries -= tries;
    close_block(j, parent);
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node part = syntax_at(j->syntax, l, i);
        if (part.kind == CS_catch_clause)
            catch_clause(j, part);
        else if (part.kind == CS_finally_clause)
            finally(j, part, parent);
    }
    syntax_close(j->syntax, l);
}

// using (var x = Open()) { ... }, lock (x) { ... }, fixed (...) { ... }
static void holding(struct cs *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    struct syntax_node inner = syntax_field(j->syntax, l, CS_FIELD_body);
    uint32_t around = cs_scope_open(j);
    code_ref held = 0;
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node part = syntax_at(j->syntax, l, i);
        if (!part.named)
            continue;
        if (i + 1 == l.n && syntax_none(inner))
            inner = part;
        else if (part.kind == CS_variable_declaration)
            held = variables(j, part);
        else if (part.field != CS_FIELD_body)
            held = cs_expr(j, part);
    }
    code_ref parent = open_block(j, (struct code_block){.kind = BLOCK_WITH,
                                                        .line = syntax_line(n),
                                                        .end_line = syntax_end_line(n),
                                                        .detail = cs_last_name(j, held),
                                                        .condition = held});
    body(j, inner);
    close_block(j, parent);
    cs_scope_close(j, around);
    syntax_close(j->syntax, l);
}

// ----------------------------------------------------------------------------------------- jumps

void cs_return(struct cs *j, struct syntax_node value)
{
    code_ref e = cs_expr_called(j, value, STR_NONE, j->frame->type);
    cs_awaited(j, e);
    if (e)
        vec_push(j->scratch, &j->returns, cs_strip(j, e));
    cs_trait(j, "return", cs_cut(j, value, CS_RETURN_MAX), e, syntax_line(value));
}

// The value behind a keyword: `this` is no named node.
static struct syntax_node value_of(struct cs *j, struct syntax_list l)
{
    struct syntax_node value = syntax_only(j->syntax, l);
    return syntax_none(value) ? syntax_kind(j->syntax, l, CS_TOKEN_this) : value;
}

static void jump(struct cs *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    struct syntax_node value = value_of(j, l);
    uint32_t line = syntax_line(n);
    if (n.kind == CS_throw_statement)
        cs_trait(j, "throw", cs_cut(j, value, CS_RETURN_MAX), cs_expr(j, value), line);
    else if (n.kind == CS_return_statement && !syntax_none(value))
        cs_return(j, value);
    else if (n.kind == CS_return_statement)
        cs_trait(j, "return", STR(""), 0, line);
    else
        cs_trait(j, n.kind == CS_break_statement ? "break" : "continue", STR(""), 0, line);
    syntax_close(j->syntax, l);
}

/* Each named part as a statement: what is left of a node that could not be parsed, labels,
 * namespaces. */
static void parts(struct cs *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    uint32_t first = n.kind == CS_labeled_statement;
    for (uint32_t i = first; i < l.n; i++)
        if (syntax_at(j->syntax, l, i).named && syntax_at(j->syntax, l, i).field != CS_FIELD_name)
            body(j, syntax_at(j->syntax, l, i));
    syntax_close(j->syntax, l);
}

bool cs_compiled(struct cs *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    struct str test = cs_text(j, syntax_field(j->syntax, l, CS_FIELD_condition));
    syntax_close(j->syntax, l);
    return !str_eq(test, STR("DEBUG")) && !str_eq(test, STR("false"));
}

/* #if: what is compiled for production, then the alternatives, because either may be it. */
static void conditional(struct cs *j, struct syntax_node n)
{
    bool compiled = cs_compiled(j, n);
    struct syntax_list l = syntax_open(j->syntax, n);
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node part = syntax_at(j->syntax, l, i);
        bool other = part.kind == CS_preproc_else || part.kind == CS_preproc_elif;
        if (part.named && part.field != CS_FIELD_condition && (compiled || other))
            body(j, part);
    }
    syntax_close(j->syntax, l);
}

static bool controls(struct cs *j, struct syntax_node n)
{
    switch ((enum cs_kind)n.kind) {
    case CS_block:
        cs_block(j, n);
        return true;
    case CS_if_statement:
        if_statement(j, n);
        return true;
    case CS_switch_statement:
        switch_statement(j, n);
        return true;
    case CS_for_statement:
        for_statement(j, n);
        return true;
    case CS_foreach_statement:
        for_each(j, n);
        return true;
    case CS_while_statement:
    case CS_do_statement:
        while_statement(j, n);
        return true;
    case CS_try_statement:
        try_statement(j, n);
        return true;
    case CS_using_statement:
    case CS_lock_statement:
    case CS_fixed_statement:
        holding(j, n);
        return true;
    case CS_return_statement:
    case CS_throw_statement:
    case CS_break_statement:
    case CS_continue_statement:
        jump(j, n);
        return true;
    case CS_preproc_if:
    case CS_preproc_elif:
    case CS_preproc_else:
        conditional(j, n);
        return true;
    default:
        return false;
    }
}

static void statement(struct cs *j, struct syntax_node n)
{
    switch ((enum cs_kind)n.kind) {
    case CS_local_declaration_statement:
        declaration(j, n);
        break;
    case CS_local_function_statement:
        cs_local_function(j, n);
        break;
    case CS_expression_statement:
    case CS_labeled_statement:
    case CS_checked_statement:
    case CS_unsafe_statement:
    case CS_yield_statement:
    case CS_global_statement:
    case CS_namespace_declaration:
    case CS_file_scoped_namespace_declaration:
    case CS_declaration_list:
        parts(j, n);
        break;
    case CS_using_directive: // read when the file was opened
    case CS_global_attribute:
    case CS_empty_statement:
        break;
    default:
        if (cs_is_class(n.kind))
            cs_class(j, n);
        else if (n.kind == SYNTAX_ERROR)
            parts(j, n);
        else if (n.named && !controls(j, n))
            cs_expr(j, n);
        break;
    }
}

void cs_statement(struct cs *j, struct syntax_node n)
{
    if (j->depth >= TREE_DEPTH_MAX) {
        j->cut = true;
        return;
    }
    j->depth++;
    statement(j, n);
    j->depth--;
}
