/* Statements: scopes, blocks (loops, branches, attempts), and the traits that are statements.
 * Expressions are read in the order in which they run, so that the numbers of calls tell which
 * middleware is mounted first. */
#include "read/code/go.h"

code_ref go_open_block(struct go *go, struct code_block block)
{
    block.function = go->frame->function;
    block.parent = go->frame->block;
    vec_push(go->scratch, &go->code->blocks, block);
    go->frame->block = go->code->blocks.n - 1;
    return block.parent;
}

void go_close_block(struct go *go, code_ref parent)
{
    go->frame->block = parent;
}

/* Reads N, whose failure is looked at in the line LOOKED. */
static void attempt(struct go *go, struct syntax_node n, struct str failed, uint32_t looked)
{
    uint32_t end = syntax_end_line(n);
    code_ref parent =
        go_open_block(go, (struct code_block){.kind = BLOCK_TRY,
                                              .line = syntax_line(n),
                                              .end_line = looked > end ? looked : end});
    go->frame->tries++;
    go_statement(go, n);
    go->frame->tries--;
    go_close_block(go, parent);
    go->failed = failed;
}

static void one_statement(struct go *go, struct syntax_list l, uint32_t i)
{
    struct syntax_node n = syntax_at(go->syntax, l, i), look;
    struct str failed = go_attempt(go, l, i, &look);
    if (!failed.n) {
        go_statement(go, n);
        return;
    }
    struct str before = go->failed;
    go->failed = failed;
    bool rest = go_leaves_without(go, look).n > 0; // it is handled below of that
    go->failed = before;
    attempt(go, n, failed, rest ? syntax_end_line(look) : syntax_line(look));
}

/* The statements one by one; those behind `if err == nil { return x }` handle the error. */
static void each_statement(struct go *go, struct syntax_list l)
{
    struct str outer = go->caught;
    code_ref parent = go->frame->block;
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node n = syntax_at(go->syntax, l, i), next = syntax_at(go->syntax, l, i + 1);
        struct str failed = go_leaves_without(go, n);
        one_statement(go, l, i);
        if (!failed.n || i + 1 >= l.n || str_eq(failed, go->caught))
            continue;
        go_open_block(
            go, (struct code_block){.kind = BLOCK_CATCH,
                                    .line = syntax_line(next),
                                    .end_line = syntax_end_line(syntax_at(go->syntax, l, l.n - 1)),
                                    .detail = failed});
        go->caught = failed;
    }
    go_close_block(go, parent);
    go->caught = outer;
}

void go_statements(struct go *go, struct syntax_node list)
{
    if (syntax_none(list))
        return;
    if (go->depth >= TREE_DEPTH_MAX) {
        go->cut = true;
        return;
    }
    go->depth++;
    struct syntax_list l = syntax_open(go->syntax, list);
    each_statement(go, l);
    syntax_close(go->syntax, l);
    go->depth--;
}

void go_block(struct go *go, struct syntax_node block)
{
    struct go_scope around = go_scope_open(go);
    struct syntax_list l = syntax_open(go->syntax, block);
    for (uint32_t i = 0; i < l.n; i++) { // statements, or what could not be parsed
        struct syntax_node n = syntax_at(go->syntax, l, i);
        if (n.kind == GO_statement_list)
            go_statements(go, n);
        else if (n.named)
            go_statement(go, n);
    }
    syntax_close(go->syntax, l);
    go_scope_close(go, around);
}

/* Branches */

static void branch_body(struct go *go, struct syntax_node n, struct code_block block,
                        struct str caught)
{
    struct str outer = go->caught;
    if (caught.n)
        go->caught = caught;
    code_ref parent = go_open_block(go, block);
    go_block(go, n);
    go_close_block(go, parent);
    go->caught = outer;
}

/* What stands before the condition: `if err := f(); err != nil`. */
static void initializer(struct go *go, struct syntax_node first, uint32_t line)
{
    if (syntax_none(first))
        return;
    struct str failed = go_fails(go, first);
    if (failed.n)
        attempt(go, first, failed, line);
    else
        go_statement(go, first);
}

static void if_statement(struct go *go, struct syntax_node n)
{
    struct go_scope around = go_scope_open(go);
    for (bool more = true; more;) { // else-if chains are a list, not a nesting
        struct syntax_list l = syntax_open(go->syntax, n);
        struct syntax_node then = syntax_field(go->syntax, l, GO_FIELD_consequence);
        struct syntax_node other = syntax_field(go->syntax, l, GO_FIELD_alternative);
        struct syntax_node condition = syntax_field(go->syntax, l, GO_FIELD_condition);
        struct syntax_node first = syntax_field(go->syntax, l, GO_FIELD_initializer);
        syntax_close(go->syntax, l);
        initializer(go, first, syntax_line(condition));
        bool absent;
        struct str failed = go_tested(go, condition, &absent);
        bool again = failed.n && str_eq(failed, go->caught); // looks closer at what it handles
        bool handles = failed.n && !absent && !again;
        code_ref test = go_expr(go, condition);
        struct code_block block = {
            .kind = handles ? BLOCK_CATCH : BLOCK_BRANCH,
            .line = syntax_line(n),
            .end_line = syntax_end_line(then),
            .detail = handles ? failed : syntax_cut(go_text(go, condition), GO_TEXT_MAX),
            .condition = test};
        branch_body(go, then, block, handles ? failed : STR_NONE);
        more = other.kind == GO_if_statement;
        n = other;
        if (more || syntax_none(other))
            continue;
        bool fails = failed.n && absent && !again;
        block = (struct code_block){.kind = fails ? BLOCK_CATCH : BLOCK_BRANCH,
                                    .line = syntax_line(other),
                                    .end_line = syntax_end_line(other),
                                    .detail = fails ? failed : STR("else")};
        branch_body(go, other, block, fails ? failed : STR_NONE);
    }
    go_scope_close(go, around);
}

// The statements of one case, behind its values.
static void case_body(struct go *go, struct syntax_node n, struct str detail, struct str caught)
{
    struct code_block block = {.kind = caught.n ? BLOCK_CATCH : BLOCK_BRANCH,
                               .line = syntax_line(n),
                               .end_line = syntax_end_line(n),
                               .detail = caught.n ? caught : detail};
    struct str outer = go->caught;
    if (caught.n)
        go->caught = caught;
    code_ref parent = go_open_block(go, block);
    struct syntax_list l = syntax_open(go->syntax, n);
    for (uint32_t i = 0; i < l.n; i++)
        if (syntax_at(go->syntax, l, i).kind == GO_statement_list)
            go_statements(go, syntax_at(go->syntax, l, i));
    syntax_close(go->syntax, l);
    go_close_block(go, parent);
    go->caught = outer;
}

static struct str case_detail(struct go *go, struct syntax_node n)
{
    struct str text = go_text(go, n);
    ptrdiff_t end = str_find_char(text, '\n', 0);
    text = str_trim(end > 0 ? str_sub(text, 0, (size_t)end) : text);
    if (text.n && text.p[text.n - 1] == ':')
        text.n--;
    return syntax_cut(text, GO_TEXT_MAX);
}

static void one_case(struct go *go, struct syntax_node n, struct str subject)
{
    struct str failed = STR_NONE;
    struct syntax_list l = syntax_open(go->syntax, n);
    struct syntax_node value = syntax_field(go->syntax, l, GO_FIELD_value);
    struct syntax_node communication = syntax_field(go->syntax, l, GO_FIELD_communication);
    struct go_scope around = go_scope_open(go);
    if (n.kind == GO_expression_case) {
        struct syntax_list list = syntax_open(go->syntax, value);
        bool absent = false;
        if (!subject.n)
            failed = go_tested(go, syntax_only(go->syntax, list), &absent);
        if (absent || str_eq(failed, go->caught))
            failed = STR_NONE;
        for (uint32_t i = 0; i < list.n; i++)
            if (syntax_at(go->syntax, list, i).named)
                go_status_trait(go, subject, go_expr(go, syntax_at(go->syntax, list, i)));
        syntax_close(go->syntax, list);
    } else if (!syntax_none(communication)) {
        go_statement(go, communication);
    }
    syntax_close(go->syntax, l);
    case_body(go, n, case_detail(go, n), failed);
    go_scope_close(go, around);
}

static void switch_statement(struct go *go, struct syntax_node n)
{
    struct go_scope around = go_scope_open(go);
    struct syntax_list l = syntax_open(go->syntax, n);
    initializer(go, syntax_field(go->syntax, l, GO_FIELD_initializer), syntax_line(n));
    code_ref value = go_expr(go, syntax_field(go->syntax, l, GO_FIELD_value));
    struct syntax_list alias = syntax_open(go->syntax, syntax_field(go->syntax, l, GO_FIELD_alias));
    struct syntax_node name = syntax_only(go->syntax, alias);
    syntax_close(go->syntax, alias);
    if (name.kind == GO_identifier) {
        code_ref b = go_declare(go, BINDING_LOCAL, go_text(go, name), syntax_line(name));
        go->code->bindings.v[b].value = b ? value : 0;
    }
    struct str subject = go_last_name(go, value);
    if (!subject.p && value)
        subject = STR(" "); // a value without a name
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node c = syntax_at(go->syntax, l, i);
        if (c.kind == GO_expression_case || c.kind == GO_type_case || c.kind == GO_default_case ||
            c.kind == GO_communication_case)
            one_case(go, c, subject);
    }
    syntax_close(go->syntax, l);
    go_scope_close(go, around);
}

/* Loops */

static struct str bound_by(struct go *go, struct syntax_node test)
{
    struct syntax_list l = syntax_open(go->syntax, test);
    struct syntax_node left = syntax_field(go->syntax, l, GO_FIELD_left);
    struct syntax_node right = syntax_field(go->syntax, l, GO_FIELD_right);
    struct str op = go_text(go, syntax_field(go->syntax, l, GO_FIELD_operator));
    syntax_close(go->syntax, l);
    bool compares =
        op.n && (op.p[0] == '<' || op.p[0] == '>') && (op.n == 1 || (op.n == 2 && op.p[1] == '='));
    if (test.kind != GO_binary_expression || !compares)
        return STR_NONE;
    bool counts_down = op.p[0] == '>' && right.kind == GO_int_literal;
    return go_cut(go, counts_down ? left : right, GO_TEXT_MAX);
}

/* What bounds the turns of a loop with this condition: the side of its comparison that does not
 * count; of several tests joined by && the first. */
static struct str bound_of(struct go *go, struct syntax_node n)
{
    struct str found = STR_NONE;
    for (uint32_t steps = 0; steps < TREE_DEPTH_MAX; steps++) {
        n = go_unwrap(go, n);
        struct syntax_list l = syntax_open(go->syntax, n);
        struct syntax_node left = syntax_field(go->syntax, l, GO_FIELD_left);
        struct syntax_node right = syntax_field(go->syntax, l, GO_FIELD_right);
        struct str op = go_text(go, syntax_field(go->syntax, l, GO_FIELD_operator));
        syntax_close(go->syntax, l);
        if (n.kind != GO_binary_expression || !str_eq(op, STR("&&"))) {
            struct str text = bound_by(go, n);
            return text.p ? text : found;
        }
        struct str text = bound_by(go, right);
        found = text.p ? text : found;
        n = left;
    }
    return found;
}

static void range_header(struct go *go, struct syntax_node clause, code_ref block)
{
    struct syntax_list l = syntax_open(go->syntax, clause);
    struct syntax_node left = syntax_field(go->syntax, l, GO_FIELD_left);
    struct syntax_node right = syntax_field(go->syntax, l, GO_FIELD_right);
    syntax_close(go->syntax, l);
    code_ref items = go_expr(go, right);
    go->code->blocks.v[block].condition = items;
    go->code->blocks.v[block].bound = go_cut(go, right, GO_TEXT_MAX);
    struct syntax_list names = syntax_open(go->syntax, left);
    uint32_t position = 0, line = syntax_line(clause);
    for (uint32_t i = 0; i < names.n; i++) {
        struct syntax_node name = syntax_at(go->syntax, names, i);
        if (!name.named)
            continue;
        code_ref key = code_expr(go->code, EXPR_UNKNOWN, line, STR_NONE, 0, 0);
        code_ref item =
            position ? code_expr(go->code, EXPR_INDEX, line, STR_NONE, items, key) : key;
        if (name.kind == GO_identifier)
            go_declare_as(go, name, item, false);
        position++;
    }
    syntax_close(go->syntax, names);
}

static void for_statement(struct go *go, struct syntax_node n)
{
    struct go_scope around = go_scope_open(go);
    struct syntax_list l = syntax_open(go->syntax, n);
    struct syntax_node body = syntax_field(go->syntax, l, GO_FIELD_body), head = {0};
    for (uint32_t i = 0; i < l.n; i++)
        if (syntax_at(go->syntax, l, i).named && syntax_at(go->syntax, l, i).kind != GO_block)
            head = syntax_at(go->syntax, l, i);
    syntax_close(go->syntax, l);
    struct syntax_node test = head, update = {0};
    if (head.kind == GO_for_clause) {
        l = syntax_open(go->syntax, head);
        test = syntax_field(go->syntax, l, GO_FIELD_condition);
        update = syntax_field(go->syntax, l, GO_FIELD_update);
        struct syntax_node first = syntax_field(go->syntax, l, GO_FIELD_initializer);
        syntax_close(go->syntax, l);
        if (!syntax_none(first))
            go_statement(go, first);
    }
    bool ranges = head.kind == GO_range_clause;
    struct str text = syntax_none(test) ? STR_NONE : go_cut(go, test, GO_TEXT_MAX);
    code_ref parent = go_open_block(
        go,
        (struct code_block){.kind = BLOCK_LOOP,
                            .line = syntax_line(n),
                            .end_line = syntax_end_line(n),
                            .detail = text,
                            .bound = ranges || syntax_none(test) ? STR_NONE : bound_of(go, test)});
    code_ref block = go->frame->block;
    go->frame->loops++;
    if (ranges) {
        range_header(go, head, block);
    } else {
        code_ref condition = go_expr(go, test);
        go->code->blocks.v[block].condition = condition;
    }
    go_block(go, body);
    if (!syntax_none(update))
        go_statement(go, update);
    go->frame->loops--;
    go_close_block(go, parent);
    go_scope_close(go, around);
}

/* The rest */

static void detached(struct go *go, struct syntax_node n)
{
    struct syntax_list l = syntax_open(go->syntax, n);
    go->detached = n.kind == GO_go_statement;
    go_expr(go, syntax_only(go->syntax, l));
    go->detached = false;
    syntax_close(go->syntax, l);
}

/* Each named part as a statement: labels, and what is left of a node that could not be parsed. */
static void parts(struct go *go, struct syntax_node n)
{
    struct syntax_list l = syntax_open(go->syntax, n);
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node part = syntax_at(go->syntax, l, i);
        if (part.named && part.field != GO_FIELD_label)
            go_statement(go, part);
    }
    syntax_close(go->syntax, l);
}

static void jump(struct go *go, struct syntax_node n)
{
    struct syntax_list l = syntax_open(go->syntax, n);
    struct str label = go_text(go, syntax_only(go->syntax, l));
    go_trait(go, n.kind == GO_break_statement ? "break" : "continue", label, 0, syntax_line(n));
    syntax_close(go->syntax, l);
}

static void statement(struct go *go, struct syntax_node n)
{
    switch ((enum go_kind)n.kind) {
    case GO_block:
        go_block(go, n);
        break;
    case GO_statement_list:
        go_statements(go, n);
        break;
    case GO_if_statement:
        if_statement(go, n);
        break;
    case GO_expression_switch_statement:
    case GO_type_switch_statement:
    case GO_select_statement:
        switch_statement(go, n);
        break;
    case GO_for_statement:
        for_statement(go, n);
        break;
    case GO_return_statement:
        go_return(go, n);
        break;
    case GO_break_statement:
    case GO_continue_statement:
        jump(go, n);
        break;
    case GO_short_var_declaration:
    case GO_assignment_statement:
    case GO_receive_statement:
        go_assignment(go, n);
        break;
    case GO_inc_statement:
    case GO_dec_statement:
        go_increment(go, n);
        break;
    case GO_var_declaration:
    case GO_const_declaration:
        go_variables(go, n);
        break;
    case GO_type_declaration:
        go_types(go, n);
        break;
    case GO_go_statement:
    case GO_defer_statement:
        detached(go, n);
        break;
    case GO_expression_statement:
    case GO_labeled_statement:
    case GO_send_statement:
        parts(go, n);
        break;
    case GO_fallthrough_statement:
    case GO_goto_statement:
        break;
    default:
        if (n.kind == SYNTAX_ERROR)
            parts(go, n);
        else if (n.named)
            go_expr(go, n);
    }
}

void go_statement(struct go *go, struct syntax_node n)
{
    if (go->depth >= TREE_DEPTH_MAX) {
        go->cut = true;
        return;
    }
    go->depth++;
    statement(go, n);
    go->depth--;
}
