/* Statements: scopes, blocks (loops, branches, try), and the traits that are statements. Order
 * matters: expressions are read in the order in which they run, so that the numbers of calls tell
 * which middleware is mounted first. */
#include "read/code/javascript.h"

static code_ref open_block(struct js *js, struct code_block block)
{
    block.function = js->frame->function;
    block.parent = js->frame->block;
    vec_push(js->scratch, &js->code->blocks, block);
    js->frame->block = js->code->blocks.n - 1;
    return block.parent;
}

static void close_block(struct js *js, code_ref parent)
{
    js->frame->block = parent;
}

void js_statements(struct js *js, struct syntax_node block)
{
    struct syntax_list l = syntax_open(js->syntax, block);
    js_hoist_block(js, l);
    for (uint32_t i = 0; i < l.n; i++)
        js_statement(js, syntax_at(js->syntax, l, i));
    syntax_close(js->syntax, l);
}

void js_block(struct js *js, struct syntax_node block)
{
    struct js_scope around = js_scope_open(js);
    js_statements(js, block);
    js_scope_close(js, around);
}

/* A statement in a place that allows just one; a block gets a scope of its own. */
static void body(struct js *js, struct syntax_node n)
{
    if (n.kind == JS_statement_block)
        js_block(js, n);
    else
        js_statement(js, n);
}

static void set_type(struct js *js, struct syntax_node name, code_ref type)
{
    if (!type || name.kind != JS_identifier)
        return;
    code_ref b = js_lookup(js, js_text(js, name));
    if (b && !js->code->bindings.v[b].type)
        js->code->bindings.v[b].type = type;
}

static void declarator(struct js *js, struct syntax_node n)
{
    struct syntax_list l = syntax_open(js->syntax, n);
    struct syntax_node name = syntax_field(js->syntax, l, JS_FIELD_name);
    struct syntax_node value = syntax_field(js->syntax, l, JS_FIELD_value);
    set_type(js, name, js_type(js, syntax_field(js->syntax, l, JS_FIELD_type)));
    struct str module = js_required(js, value);
    if (!module.p || !js_require_pattern(js, name, module)) {
        struct str hint = name.kind == JS_identifier ? js_text(js, name) : STR_NONE;
        code_ref e = js_expr_called(js, value, hint);
        js_status_trait(js, hint, e);
        js_pattern(js, name, JS_INIT, BINDING_LOCAL, js_strip(js, e));
    }
    syntax_close(js->syntax, l);
}

static void declaration(struct js *js, struct syntax_node n)
{
    struct syntax_list l = syntax_open(js->syntax, n);
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node d = syntax_at(js->syntax, l, i);
        if (d.kind == JS_variable_declarator)
            declarator(js, d);
    }
    syntax_close(js->syntax, l);
}

static void function_declaration(struct js *js, struct syntax_node n)
{
    struct syntax_list l = syntax_open(js->syntax, n);
    struct str name = js_text(js, syntax_field(js->syntax, l, JS_FIELD_name));
    syntax_close(js->syntax, l);
    code_ref f = js_function(js, &(struct js_function){.node = n, .name = name});
    js_init(js, js_lookup(js, name),
            code_expr(js->code, EXPR_FUNCTION, syntax_line(n), STR_NONE, f, 0));
}

static void type_alias(struct js *js, struct syntax_node n)
{
    struct syntax_list l = syntax_open(js->syntax, n);
    struct syntax_node value = syntax_field(js->syntax, l, JS_FIELD_value);
    code_ref b = js_lookup(js, js_text(js, syntax_field(js->syntax, l, JS_FIELD_name)));
    // A value of the same name must not be taken for a second definition.
    if (value.kind == JS_object_type)
        js_interface(js, n);
    else if (b && !js->code->bindings.v[b].value && js->code->bindings.v[b].line == syntax_line(n))
        js_init(js, b, js_type(js, value));
    syntax_close(js->syntax, l);
}

static void namespace_statement(struct js *js, struct syntax_node n)
{
    struct syntax_list l = syntax_open(js->syntax, n);
    struct syntax_node inner = syntax_field(js->syntax, l, JS_FIELD_body);
    js->namespaces++;
    if (!syntax_none(inner))
        js_block(js, inner);
    js->namespaces--;
    syntax_close(js->syntax, l);
}

/* The condition of an if or a loop: read, its expression, and its text. */
static struct str condition(struct js *js, struct syntax_node n, code_ref *expr)
{
    *expr = js_expr(js, n);
    struct str text = js_text(js, n);
    if (n.kind == JS_parenthesized_expression && text.n >= 2)
        text = str_trim(str_sub(text, 1, text.n - 2));
    return syntax_cut(text, JS_TEXT_MAX);
}

static void if_statement(struct js *js, struct syntax_node n)
{
    // else-if chains are a list, not a nesting.
    for (bool more = true; more;) {
        more = false;
        struct syntax_list l = syntax_open(js->syntax, n);
        struct syntax_node then = syntax_field(js->syntax, l, JS_FIELD_consequence);
        struct syntax_node other = syntax_field(js->syntax, l, JS_FIELD_alternative);
        code_ref test;
        struct str detail = condition(js, syntax_field(js->syntax, l, JS_FIELD_condition), &test);
        syntax_close(js->syntax, l);
        code_ref parent = open_block(js, (struct code_block){.kind = BLOCK_BRANCH,
                                                             .line = syntax_line(n),
                                                             .end_line = syntax_end_line(then),
                                                             .detail = detail,
                                                             .condition = test});
        body(js, then);
        close_block(js, parent);
        if (syntax_none(other))
            break;
        l = syntax_open(js->syntax, other);
        struct syntax_node next = syntax_only(js->syntax, l);
        syntax_close(js->syntax, l);
        more = next.kind == JS_if_statement;
        n = next;
        if (more)
            continue;
        parent = open_block(js, (struct code_block){.kind = BLOCK_BRANCH,
                                                    .line = syntax_line(other),
                                                    .end_line = syntax_end_line(other),
                                                    .detail = STR("else")});
        body(js, next);
        close_block(js, parent);
    }
}

static void case_body(struct js *js, struct syntax_node n, struct str subject)
{
    struct syntax_list l = syntax_open(js->syntax, n);
    struct str detail = STR("default");
    struct syntax_node value = {0};
    if (n.kind == JS_switch_case) {
        value = syntax_field(js->syntax, l, JS_FIELD_value);
        js_status_trait(js, subject, js_expr(js, value));
        struct str text = js_text(js, n);
        size_t end = ts_node_end_byte(value.ts) - ts_node_start_byte(n.ts);
        detail = syntax_cut(str_sub(text, 0, end), JS_TEXT_MAX);
    }
    code_ref parent = open_block(js, (struct code_block){.kind = BLOCK_BRANCH,
                                                         .line = syntax_line(n),
                                                         .end_line = syntax_end_line(n),
                                                         .detail = detail});
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node s = syntax_at(js->syntax, l, i);
        if (s.named && s.field == JS_FIELD_body)
            js_statement(js, s);
    }
    close_block(js, parent);
    syntax_close(js->syntax, l);
}

static void switch_statement(struct js *js, struct syntax_node n)
{
    struct syntax_list l = syntax_open(js->syntax, n);
    code_ref value = js_expr(js, syntax_field(js->syntax, l, JS_FIELD_value));
    struct str subject = js_last_name(js, value);
    struct syntax_list cases = syntax_open(js->syntax, syntax_field(js->syntax, l, JS_FIELD_body));
    struct js_scope around = js_scope_open(js);
    for (uint32_t i = 0; i < cases.n; i++) {
        struct syntax_list inner = syntax_open(js->syntax, syntax_at(js->syntax, cases, i));
        js_hoist_block(js, inner);
        syntax_close(js->syntax, inner);
    }
    for (uint32_t i = 0; i < cases.n; i++) {
        struct syntax_node c = syntax_at(js->syntax, cases, i);
        if (c.kind == JS_switch_case || c.kind == JS_switch_default)
            case_body(js, c, subject);
    }
    js_scope_close(js, around);
    syntax_close(js->syntax, cases);
    syntax_close(js->syntax, l);
}

static struct str bound_by(struct js *js, struct syntax_node test)
{
    struct syntax_list l = syntax_open(js->syntax, test);
    struct syntax_node left = syntax_field(js->syntax, l, JS_FIELD_left);
    struct syntax_node right = syntax_field(js->syntax, l, JS_FIELD_right);
    struct syntax_node argument = syntax_field(js->syntax, l, JS_FIELD_argument);
    struct str op = js_text(js, syntax_field(js->syntax, l, JS_FIELD_operator));
    syntax_close(js->syntax, l);
    if (test.kind == JS_update_expression)
        return js_cut(js, argument, JS_TEXT_MAX);
    bool compares =
        op.n && (op.p[0] == '<' || op.p[0] == '>') && (op.n == 1 || (op.n == 2 && op.p[1] == '='));
    if (test.kind != JS_binary_expression || !compares)
        return STR_NONE;
    return js_cut(js, op.p[0] == '>' && right.kind == JS_number ? left : right, JS_TEXT_MAX);
}

/* What bounds the turns of a loop with this condition: the side of its comparison that does not
 * count, or the counter of `while (retries--)`; of several tests joined by && the first. */
static struct str bound_of(struct js *js, struct syntax_node n)
{
    struct str found = STR_NONE;
    for (uint32_t steps = 0; steps < TREE_DEPTH_MAX; steps++) {
        struct syntax_list l = syntax_open(js->syntax, n);
        struct syntax_node left = syntax_field(js->syntax, l, JS_FIELD_left);
        struct syntax_node right = syntax_field(js->syntax, l, JS_FIELD_right);
        struct str op = js_text(js, syntax_field(js->syntax, l, JS_FIELD_operator));
        struct syntax_node only = syntax_only(js->syntax, l);
        syntax_close(js->syntax, l);
        if (n.kind == JS_parenthesized_expression) {
            n = only;
            continue;
        }
        if (n.kind == JS_binary_expression && str_eq(op, STR("&&"))) {
            struct str text = bound_by(js, right);
            found = text.p ? text : found;
            n = left;
            continue;
        }
        struct str text = bound_by(js, n);
        return text.p ? text : found;
    }
    return found;
}

static void loop_body(struct js *js, struct syntax_node n)
{
    js->frame->loops++;
    body(js, n);
    js->frame->loops--;
}

static void for_statement(struct js *js, struct syntax_node n)
{
    struct syntax_list l = syntax_open(js->syntax, n);
    struct syntax_node first = syntax_field(js->syntax, l, JS_FIELD_initializer);
    struct syntax_node test = syntax_field(js->syntax, l, JS_FIELD_condition);
    struct js_scope around = js_scope_open(js);
    if (first.kind == JS_lexical_declaration || first.kind == JS_variable_declaration) {
        struct syntax_list one = syntax_open(js->syntax, n);
        js_hoist_block(js, one);
        syntax_close(js->syntax, one);
        declaration(js, first);
    } else {
        js_expr(js, first);
    }
    bool endless = test.kind == JS_empty_statement; // for (;;)
    struct str detail = endless ? STR_NONE : js_cut(js, test, JS_TEXT_MAX);
    code_ref parent = open_block(js, (struct code_block){.kind = BLOCK_LOOP,
                                                         .line = syntax_line(n),
                                                         .end_line = syntax_end_line(n),
                                                         .detail = detail,
                                                         .bound = bound_of(js, test)});
    js->frame->loops++;
    code_ref block = js->frame->block, expr = js_expr(js, test);
    js->code->blocks.v[block].condition = expr;
    js->frame->loops--;
    loop_body(js, syntax_field(js->syntax, l, JS_FIELD_body));
    js->frame->loops++;
    js_expr(js, syntax_field(js->syntax, l, JS_FIELD_increment));
    js->frame->loops--;
    close_block(js, parent);
    js_scope_close(js, around);
    syntax_close(js->syntax, l);
}

static void for_in_statement(struct js *js, struct syntax_node n)
{
    struct syntax_list l = syntax_open(js->syntax, n);
    struct syntax_node left = syntax_field(js->syntax, l, JS_FIELD_left);
    struct syntax_node right = syntax_field(js->syntax, l, JS_FIELD_right);
    bool declares = !syntax_none(syntax_field(js->syntax, l, JS_FIELD_kind));
    bool of = str_eq(js_text(js, syntax_field(js->syntax, l, JS_FIELD_operator)), STR("of"));
    code_ref items = js_expr(js, right);
    if (syntax_has(js->syntax, l, JS_TOKEN_await))
        js_awaited(js, items);
    struct js_scope around = js_scope_open(js);
    if (declares && !str_eq(js_text(js, syntax_field(js->syntax, l, JS_FIELD_kind)), STR("var")))
        js_pattern(js, left, JS_DECLARE, BINDING_LOCAL, 0);
    struct str header = str_sub(js->syntax->text, ts_node_start_byte(left.ts),
                                ts_node_end_byte(right.ts) - ts_node_start_byte(left.ts));
    code_ref parent = open_block(js, (struct code_block){.kind = BLOCK_LOOP,
                                                         .line = syntax_line(n),
                                                         .end_line = syntax_end_line(n),
                                                         .detail = syntax_cut(header, JS_TEXT_MAX),
                                                         .condition = items,
                                                         .bound = js_cut(js, right, JS_TEXT_MAX)});
    code_ref item = code_expr(js->code, EXPR_UNKNOWN, syntax_line(left), STR_NONE, 0, 0);
    if (of)
        item = code_expr(js->code, EXPR_INDEX, syntax_line(left), STR_NONE, items, item);
    js_pattern(js, left, declares ? JS_INIT : JS_ASSIGN, BINDING_LOCAL, item);
    loop_body(js, syntax_field(js->syntax, l, JS_FIELD_body));
    close_block(js, parent);
    js_scope_close(js, around);
    syntax_close(js->syntax, l);
}

static void while_statement(struct js *js, struct syntax_node n)
{
    struct syntax_list l = syntax_open(js->syntax, n);
    struct syntax_node test = syntax_field(js->syntax, l, JS_FIELD_condition);
    struct syntax_node inner = syntax_field(js->syntax, l, JS_FIELD_body);
    code_ref parent = open_block(js, (struct code_block){.kind = BLOCK_LOOP,
                                                         .line = syntax_line(n),
                                                         .end_line = syntax_end_line(n),
                                                         .bound = bound_of(js, test)});
    code_ref block = js->frame->block;
    if (n.kind == JS_do_statement)
        loop_body(js, inner);
    js->frame->loops++;
    code_ref expr;
    struct str detail = condition(js, test, &expr);
    js->frame->loops--;
    js->code->blocks.v[block].detail = detail;
    js->code->blocks.v[block].condition = expr;
    if (n.kind != JS_do_statement)
        loop_body(js, inner);
    close_block(js, parent);
    syntax_close(js->syntax, l);
}

static void catch_clause(struct js *js, struct syntax_node n)
{
    struct syntax_list l = syntax_open(js->syntax, n);
    struct syntax_node parameter = syntax_field(js->syntax, l, JS_FIELD_parameter);
    struct js_scope around = js_scope_open(js);
    code_ref parent = open_block(js, (struct code_block){.kind = BLOCK_CATCH,
                                                         .line = syntax_line(n),
                                                         .end_line = syntax_end_line(n),
                                                         .detail = js_text(js, parameter)});
    if (parameter.kind == JS_identifier) {
        js_declare(js, BINDING_CATCH, js_text(js, parameter), syntax_line(parameter));
    } else if (!syntax_none(parameter)) {
        code_ref caught = js_binding(js, BINDING_CATCH, STR(""), syntax_line(parameter));
        js_pattern(js, parameter, JS_DECLARE, BINDING_LOCAL, 0);
        js_pattern(js, parameter, JS_INIT, BINDING_LOCAL,
                   js_binding_name(js, caught, syntax_line(parameter)));
    }
    js_block(js, syntax_field(js->syntax, l, JS_FIELD_body));
    close_block(js, parent);
    js_scope_close(js, around);
    syntax_close(js->syntax, l);
}

static void try_statement(struct js *js, struct syntax_node n)
{
    struct syntax_list l = syntax_open(js->syntax, n);
    struct syntax_node tried = syntax_field(js->syntax, l, JS_FIELD_body);
    struct syntax_node handler = syntax_field(js->syntax, l, JS_FIELD_handler);
    struct syntax_node last = syntax_field(js->syntax, l, JS_FIELD_finalizer);
    uint32_t tries = syntax_none(handler) ? 0 : 1;
    code_ref parent = open_block(js, (struct code_block){.kind = BLOCK_TRY,
                                                         .line = syntax_line(n),
                                                         .end_line = syntax_end_line(tried)});
    js->frame->tries += tries;
    js_block(js, tried);
    js->frame->tries -= tries;
    close_block(js, parent);
    if (tries)
        catch_clause(js, handler);
    if (!syntax_none(last)) {
        struct syntax_list inner = syntax_open(js->syntax, last);
        open_block(js, (struct code_block){.kind = BLOCK_FINALLY,
                                           .line = syntax_line(last),
                                           .end_line = syntax_end_line(last)});
        js_block(js, syntax_field(js->syntax, inner, JS_FIELD_body));
        close_block(js, parent);
        syntax_close(js->syntax, inner);
    }
    syntax_close(js->syntax, l);
}

static void return_statement(struct js *js, struct syntax_node n)
{
    struct syntax_list l = syntax_open(js->syntax, n);
    struct syntax_node value = syntax_only(js->syntax, l);
    code_ref e = js_expr(js, value);
    js_awaited(js, e);
    if (e)
        vec_push(js->scratch, &js->returns, js_strip(js, e));
    js_trait(js, "return", js_cut(js, value, JS_RETURN_MAX), e, syntax_line(n));
    syntax_close(js->syntax, l);
}

static void jump(struct js *js, struct syntax_node n)
{
    struct syntax_list l = syntax_open(js->syntax, n);
    if (n.kind == JS_throw_statement) {
        struct syntax_node value = syntax_only(js->syntax, l);
        js_trait(js, "throw", js_cut(js, value, JS_RETURN_MAX), js_expr(js, value), syntax_line(n));
    } else {
        struct str label = js_text(js, syntax_field(js->syntax, l, JS_FIELD_label));
        js_trait(js, n.kind == JS_break_statement ? "break" : "continue", label, 0, syntax_line(n));
    }
    syntax_close(js->syntax, l);
}

/* Each named part as a statement: what is left of a node that could not be parsed, labels, with. */
static void parts(struct js *js, struct syntax_node n)
{
    struct syntax_list l = syntax_open(js->syntax, n);
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node part = syntax_at(js->syntax, l, i);
        if (part.named && part.field != JS_FIELD_label)
            body(js, part);
    }
    syntax_close(js->syntax, l);
}

static void ambient(struct js *js, struct syntax_node n)
{
    struct syntax_list l = syntax_open(js->syntax, n);
    struct syntax_node inner = syntax_only(js->syntax, l);
    if (inner.kind != JS_module && inner.kind != JS_statement_block)
        js_statement(js, inner);
    syntax_close(js->syntax, l);
}

static void import_alias(struct js *js, struct syntax_node n)
{
    struct syntax_list l = syntax_open(js->syntax, n);
    struct syntax_node name = syntax_only(js->syntax, l);
    for (uint32_t i = l.n; i-- > 0;) {
        struct syntax_node value = syntax_at(js->syntax, l, i);
        if (!value.named)
            continue;
        js_init(js, js_lookup(js, js_text(js, name)), js_type(js, value));
        break;
    }
    syntax_close(js->syntax, l);
}

/* Reads a declaration; false when N is none. */
static bool declares(struct js *js, struct syntax_node n)
{
    switch ((enum js_kind)n.kind) {
    case JS_lexical_declaration:
    case JS_variable_declaration:
    case JS_using_declaration:
        declaration(js, n);
        return true;
    case JS_function_declaration:
    case JS_generator_function_declaration:
        function_declaration(js, n);
        return true;
    case JS_class_declaration:
    case JS_abstract_class_declaration:
        js_class(js, n, STR_NONE, js->pending.n);
        return true;
    case JS_interface_declaration:
        js_interface(js, n);
        return true;
    case JS_enum_declaration:
        js_enum(js, n);
        return true;
    case JS_type_alias_declaration:
        type_alias(js, n);
        return true;
    case JS_internal_module:
        namespace_statement(js, n);
        return true;
    case JS_import_alias:
        import_alias(js, n);
        return true;
    case JS_ambient_declaration:
        ambient(js, n);
        return true;
    case JS_export_statement:
        js_export(js, n);
        return true;
    case JS_import_statement: // read when the scope opened
    case JS_empty_statement:
    case JS_function_signature:
    case JS_module: // types only
        return true;
    default:
        return false;
    }
}

static void statement(struct js *js, struct syntax_node n)
{
    switch ((enum js_kind)n.kind) {
    case JS_statement_block:
        js_block(js, n);
        break;
    case JS_if_statement:
        if_statement(js, n);
        break;
    case JS_switch_statement:
        switch_statement(js, n);
        break;
    case JS_for_statement:
        for_statement(js, n);
        break;
    case JS_for_in_statement:
        for_in_statement(js, n);
        break;
    case JS_while_statement:
    case JS_do_statement:
        while_statement(js, n);
        break;
    case JS_try_statement:
        try_statement(js, n);
        break;
    case JS_return_statement:
        return_statement(js, n);
        break;
    case JS_throw_statement:
    case JS_break_statement:
    case JS_continue_statement:
        jump(js, n);
        break;
    case JS_expression_statement:
    case JS_labeled_statement:
    case JS_with_statement:
        parts(js, n);
        break;
    default:
        if (n.kind == SYNTAX_ERROR)
            parts(js, n);
        else if (n.named && !declares(js, n))
            js_expr(js, n);
        break;
    }
}

void js_statement(struct js *js, struct syntax_node n)
{
    if (js->depth >= TREE_DEPTH_MAX) {
        js->cut = true;
        return;
    }
    js->depth++;
    statement(js, n);
    js->depth--;
}
