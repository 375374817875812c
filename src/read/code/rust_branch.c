/* if, match, let. A Result is what other languages try and catch, and the IR says it the same way:
 * what is matched with Err(e) is a try block, the arm or branch that has the error a catch. */
#include "read/code/rust.h"

code_ref rust_attempt(struct rust *r, struct syntax_node n, uint32_t handled)
{
    uint32_t end = rust_end_line(r, n);
    code_ref parent =
        rust_open_block(r, (struct code_block){.kind = BLOCK_TRY,
                                               .line = rust_line(r, n),
                                               .end_line = handled > end ? handled : end});
    r->frame->tries++;
    code_ref e = rust_expr(r, n);
    r->frame->tries--;
    rust_close_block(r, parent);
    return e;
}

static code_ref branch(struct rust *r, struct syntax_node body, struct code_block block, bool gives)
{
    code_ref parent = rust_open_block(r, block);
    code_ref e = rust_block(r, body, gives);
    rust_close_block(r, parent);
    return e;
}

code_ref rust_condition(struct rust *r, struct syntax_node n)
{
    n = rust_unwrap(r, n);
    if (n.kind == RUST_let_chain) {
        struct syntax_list l = syntax_open(r->syntax, n);
        code_ref last = 0;
        for (uint32_t i = 0; i < l.n; i++)
            if (syntax_at(r->syntax, l, i).named)
                last = rust_condition(r, syntax_at(r->syntax, l, i));
        syntax_close(r->syntax, l);
        return last;
    }
    if (n.kind != RUST_let_condition)
        return rust_expr(r, n);
    struct syntax_list l = syntax_open(r->syntax, n);
    struct syntax_node pattern = syntax_field(r->syntax, l, RUST_FIELD_pattern);
    struct syntax_node value = syntax_field(r->syntax, l, RUST_FIELD_value);
    syntax_close(r->syntax, l);
    code_ref e = rust_expr(r, value);
    rust_bind(r, pattern, e, 0, BINDING_LOCAL);
    return e;
}

/* What the condition of an if says of a failure. */
struct looked {
    struct syntax_node value, pattern; // of what is tried; absent: nothing is
    struct str failed;                 // the error, where the first branch has it
    bool succeeded;                    // the first branch has the value
};

static struct looked look(struct rust *r, struct syntax_node condition)
{
    struct syntax_node n = rust_unwrap(r, condition);
    struct looked k = {0};
    if (n.kind == RUST_let_condition) {
        struct syntax_list l = syntax_open(r->syntax, n);
        k.pattern = syntax_field(r->syntax, l, RUST_FIELD_pattern);
        k.value = syntax_field(r->syntax, l, RUST_FIELD_value);
        syntax_close(r->syntax, l);
        k.failed = rust_failure(r, k.pattern);
        k.succeeded = rust_is_success(r, k.pattern);
        if (!k.failed.p && !k.succeeded)
            k.value = (struct syntax_node){0};
    } else if (n.kind == RUST_call_expression && str_ends(rust_text(r, n), STR(".is_err()"))) {
        k.value = n;
        k.failed = STR("_");
    }
    return k;
}

// The condition of one `if`: what it tries is read as an attempt.
static code_ref test(struct rust *r, struct syntax_node condition, const struct looked *k,
                     uint32_t handled)
{
    if (syntax_none(k->value))
        return rust_condition(r, condition);
    code_ref e = rust_attempt(r, k->value, handled);
    rust_bind(r, k->pattern, e, 0, BINDING_LOCAL);
    return e;
}

static code_ref choice(struct rust *r, uint32_t mark, uint32_t line)
{
    uint32_t n = mark;
    for (uint32_t i = mark; i < r->pending.n; i++)
        if (r->pending.v[i])
            r->pending.v[n++] = r->pending.v[i];
    r->pending.n = n;
    if (n == mark)
        return 0;
    if (n > mark + 1)
        return rust_list(r, EXPR_CHOICE, line, mark);
    r->pending.n = mark;
    return r->pending.v[mark];
}

code_ref rust_if(struct rust *r, struct syntax_node n, bool gives)
{
    uint32_t mark = r->pending.n, line = rust_line(r, n);
    struct rust_scope around = rust_scope_open(r);
    for (bool more = true; more;) { // else-if chains are a list, not a nesting
        struct syntax_list l = syntax_open(r->syntax, n);
        struct syntax_node condition = syntax_field(r->syntax, l, RUST_FIELD_condition);
        struct syntax_node then = syntax_field(r->syntax, l, RUST_FIELD_consequence);
        struct syntax_node other = syntax_field(r->syntax, l, RUST_FIELD_alternative);
        syntax_close(r->syntax, l);
        if (other.kind == RUST_else_clause)
            other = rust_only(r, other);
        struct looked k = look(r, condition);
        bool waits = str_contains(rust_text(r, k.value), STR(".await"));
        bool ignores = k.succeeded && syntax_none(other);
        if (ignores && !waits) // only what calls out fails in earnest
            k = (struct looked){0};
        bool fails = k.failed.p != NULL;
        struct rust_scope inner = rust_scope_open(r);
        code_ref tested = test(r, condition, &k, rust_line(r, fails || ignores ? n : other));
        struct code_block block = {.kind = fails ? BLOCK_CATCH : BLOCK_BRANCH,
                                   .line = rust_line(r, n),
                                   .end_line = rust_end_line(r, then),
                                   .detail =
                                       fails ? k.failed : rust_cut(r, condition, RUST_TEXT_MAX),
                                   .condition = fails ? 0 : tested};
        rust_push(r, branch(r, then, block, gives));
        rust_scope_close(r, inner);
        if (ignores && waits) {
            block = (struct code_block){.kind = BLOCK_CATCH,
                                        .line = rust_end_line(r, then),
                                        .end_line = rust_end_line(r, then),
                                        .detail = STR("_")};
            rust_close_block(r, rust_open_block(r, block));
        }
        more = other.kind == RUST_if_expression;
        n = other;
        if (more || syntax_none(other))
            continue;
        block = (struct code_block){.kind = k.succeeded ? BLOCK_CATCH : BLOCK_BRANCH,
                                    .line = rust_line(r, other),
                                    .end_line = rust_end_line(r, other),
                                    .detail = k.succeeded ? STR("_") : STR("else")};
        rust_push(r, branch(r, other, block, gives));
    }
    rust_scope_close(r, around);
    return choice(r, mark, line);
}

/* match */

// The first type or variant that the inside of a failure's pattern names: Err(Error::Timeout).
static code_ref caught_type(struct rust *r, struct syntax_node pattern)
{
    struct syntax_node n = pattern;
    for (int hops = 0; hops < 6 && !syntax_none(n); hops++) {
        if (n.kind == RUST_scoped_identifier)
            return rust_path(r, n);
        struct syntax_list l = syntax_open(r->syntax, n);
        struct syntax_node next = {0}, type = syntax_field(r->syntax, l, RUST_FIELD_type);
        for (uint32_t i = 0; i < l.n; i++) {
            struct syntax_node p = syntax_at(r->syntax, l, i);
            if (p.named && p.field != RUST_FIELD_type && p.field != RUST_FIELD_condition)
                next = p;
        }
        syntax_close(r->syntax, l);
        if (type.kind == RUST_scoped_identifier)
            return rust_path(r, type);
        n = next;
    }
    return 0;
}

/* What an arm asks, with the field whose value it asks for: its pattern alone tells nothing of that. */
static struct str arm_detail(struct rust *r, struct syntax_node pattern, struct syntax_node of)
{
    struct str text = rust_cut(r, pattern, RUST_TEXT_MAX);
    if (of.kind != RUST_field_expression || pattern.kind == RUST_identifier)
        return text;
    struct str field = rust_cut(r, of, RUST_TEXT_MAX);
    return arena_printf(r->job->keep, "%.*s of %.*s", STR_ARG(text), STR_ARG(field));
}

static code_ref one_arm(struct rust *r, struct syntax_node arm, struct syntax_node of,
                        code_ref value, bool gives)
{
    struct syntax_list l = syntax_open(r->syntax, arm);
    struct syntax_node pattern = syntax_field(r->syntax, l, RUST_FIELD_pattern);
    struct syntax_node body = syntax_field(r->syntax, l, RUST_FIELD_value);
    syntax_close(r->syntax, l);
    struct str failed = rust_failure(r, pattern);
    struct rust_scope around = rust_scope_open(r);
    rust_bind(r, pattern, value, 0, BINDING_LOCAL);
    struct syntax_node guard = {0}, inner = pattern;
    if (pattern.kind == RUST_match_pattern) {
        guard = rust_child(r, pattern, RUST_FIELD_condition);
        inner = rust_only(r, pattern);
    }
    code_ref condition = failed.p ? caught_type(r, pattern) : 0;
    if (inner.kind == RUST_scoped_identifier || inner.kind == RUST_string_literal ||
        inner.kind == RUST_integer_literal)
        condition = rust_expr(r, inner);
    if (!syntax_none(guard))
        rust_condition(r, guard);
    struct code_block block = {.kind = failed.p ? BLOCK_CATCH : BLOCK_BRANCH,
                               .line = rust_line(r, arm),
                               .end_line = rust_end_line(r, arm),
                               .detail = failed.p ? failed : arm_detail(r, pattern, of),
                               .condition = condition};
    code_ref e = branch(r, body, block, gives);
    rust_scope_close(r, around);
    return failed.p ? 0 : e;
}

// The line where the arm for failures starts; 0: there is none.
static uint32_t failing_arm(struct rust *r, struct syntax_list arms)
{
    for (uint32_t i = 0; i < arms.n; i++) {
        struct syntax_node arm = syntax_at(r->syntax, arms, i);
        struct syntax_node pattern = rust_child(r, arm, RUST_FIELD_pattern);
        if (arm.kind == RUST_match_arm && rust_failure(r, pattern).p)
            return rust_line(r, arm);
    }
    return 0;
}

code_ref rust_match(struct rust *r, struct syntax_node n, bool gives)
{
    struct syntax_list l = syntax_open(r->syntax, n);
    struct syntax_node scrutinee = syntax_field(r->syntax, l, RUST_FIELD_value);
    struct syntax_node body = syntax_field(r->syntax, l, RUST_FIELD_body);
    syntax_close(r->syntax, l);
    struct syntax_list arms = syntax_open(r->syntax, body);
    uint32_t handled = failing_arm(r, arms), mark = r->pending.n;
    code_ref value = handled ? rust_attempt(r, scrutinee, handled) : rust_expr(r, scrutinee);
    for (uint32_t i = 0; i < arms.n; i++)
        if (syntax_at(r->syntax, arms, i).kind == RUST_match_arm)
            rust_push(r, one_arm(r, syntax_at(r->syntax, arms, i), scrutinee, value, gives));
    syntax_close(r->syntax, arms);
    return choice(r, mark, rust_line(r, n));
}

/* let */

void rust_let(struct rust *r, struct syntax_node n)
{
    struct syntax_list l = syntax_open(r->syntax, n);
    struct syntax_node pattern = syntax_field(r->syntax, l, RUST_FIELD_pattern);
    struct syntax_node value = syntax_field(r->syntax, l, RUST_FIELD_value);
    struct syntax_node other = syntax_field(r->syntax, l, RUST_FIELD_alternative);
    code_ref type = rust_type(r, syntax_field(r->syntax, l, RUST_FIELD_type));
    syntax_close(r->syntax, l);
    struct str outer = r->target;
    r->target = rust_text(r, pattern);
    struct str hint = pattern.kind == RUST_identifier ? r->target : STR_NONE;
    bool tries = !syntax_none(other) && rust_is_success(r, pattern);
    r->hint = hint;
    code_ref e = tries ? rust_attempt(r, value, rust_line(r, other)) : rust_expr(r, value);
    r->target = outer;
    r->hint = STR_NONE;
    if (!syntax_none(other)) {
        struct code_block block = {.kind = tries ? BLOCK_CATCH : BLOCK_BRANCH,
                                   .line = rust_line(r, other),
                                   .end_line = rust_end_line(r, other),
                                   .detail = tries ? STR("_") : STR("else")};
        branch(r, other, block, false);
    }
    rust_bind(r, pattern, e, type, BINDING_LOCAL);
}
