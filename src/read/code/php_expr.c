/* Expressions. */
#include "read/code/php.h"

const struct expr *php_at(const struct php *p, code_ref e)
{
    return &p->code->exprs.v[e];
}

struct str php_source(const struct php *p, struct syntax_node n)
{
    return syntax_none(n) ? STR_NONE : syntax_text(p->syntax, n);
}

struct str php_cut(const struct php *p, struct syntax_node n, size_t limit)
{
    return syntax_cut(php_source(p, n), limit);
}

code_ref php_strip(const struct php *p, code_ref e)
{
    while (php_at(p, e)->kind == EXPR_ASSIGN && php_at(p, e)->b)
        e = php_at(p, e)->b;
    return e;
}

code_ref php_member(struct php *p, code_ref base, struct str name, uint32_t line)
{
    return code_expr(p->code, EXPR_MEMBER, line, name, base, 0);
}

struct str php_last_name(const struct php *p, code_ref e)
{
    const struct expr *x = php_at(p, e);
    for (uint32_t i = 0; i < TREE_DEPTH_MAX && e; i++, x = php_at(p, e)) {
        if (x->kind == EXPR_NAME || x->kind == EXPR_MEMBER)
            return x->text;
        if (x->kind == EXPR_INDEX)
            e = x->a;
        else if (x->kind == EXPR_CALL)
            e = p->code->calls.v[x->a].callee;
        else
            break;
    }
    return STR_NONE;
}

void php_push(struct php *p, code_ref e)
{
    vec_push(p->scratch, &p->pending, e);
}

code_ref php_list(struct php *p, enum expr_kind kind, uint32_t line, uint32_t mark)
{
    code_ref e = code_list(p->code, kind, line, p->pending.v + mark, p->pending.n - mark);
    p->pending.n = mark;
    return e;
}

struct syntax_node php_child(struct php *p, struct syntax_node n, uint8_t field)
{
    if (syntax_none(n))
        return n;
    struct syntax_list l = syntax_open(p->syntax, n);
    struct syntax_node found = syntax_field(p->syntax, l, field);
    syntax_close(p->syntax, l);
    return found;
}

struct syntax_node php_first(struct php *p, struct syntax_node n)
{
    if (syntax_none(n))
        return n;
    struct syntax_list l = syntax_open(p->syntax, n);
    struct syntax_node found = syntax_only(p->syntax, l);
    syntax_close(p->syntax, l);
    return found;
}

static code_ref unknown(struct php *p, struct syntax_node n)
{
    return code_expr(p->code, EXPR_UNKNOWN, syntax_line(n), php_cut(p, n, PHP_TEXT_MAX), 0, 0);
}

static struct syntax_node second(struct php *p, struct syntax_node n)
{
    struct syntax_list l = syntax_open(p->syntax, n);
    struct syntax_node found = {0};
    uint32_t named = 0;
    for (uint32_t i = 0; i < l.n; i++)
        if (syntax_at(p->syntax, l, i).named && ++named == 2)
            found = syntax_at(p->syntax, l, i);
    syntax_close(p->syntax, l);
    return found;
}

static code_ref scope_of(struct php *p, struct syntax_node n)
{
    if (n.kind == PHP_name || n.kind == PHP_qualified_name || n.kind == PHP_relative_scope)
        return php_class_named(p, php_source(p, n), syntax_line(n));
    return php_expr(p, n);
}

static code_ref assignment(struct php *p, struct syntax_node n)
{
    struct syntax_node left = php_child(p, n, PHP_FIELD_left);
    struct str around = p->target, text = php_source(p, left);
    ptrdiff_t arrow = str_rfind_char(text, '>');
    p->target = arrow < 0 ? text : str_from(text, (size_t)arrow + 1);
    code_ref value = php_strip(p, php_expr(p, php_child(p, n, PHP_FIELD_right)));
    p->target = around;
    php_target(p, left, value);
    code_ref target = left.kind == PHP_variable_name ? php_expr(p, left) : 0;
    return target ? code_expr(p->code, EXPR_ASSIGN, syntax_line(n), STR("="), target, value)
                  : value;
}

static code_ref augmented(struct php *p, struct syntax_node n)
{
    struct syntax_node left = php_child(p, n, PHP_FIELD_left);
    struct str op = php_source(p, php_child(p, n, PHP_FIELD_operator));
    code_ref target = php_expr(p, left), value = php_expr(p, php_child(p, n, PHP_FIELD_right));
    uint32_t line = syntax_line(n);
    if (str_eq(op, STR("*=")) || str_eq(op, STR("**=")))
        php_trait(p, "power", php_cut(p, n, PHP_TEXT_MAX), 0, line);
    if (str_eq(op, STR("+=")))
        php_trait(p, "increment", php_cut(p, left, PHP_TEXT_MAX), 0, line);
    code_ref whole =
        code_expr(p->code, EXPR_BINARY, line, str_sub(op, 0, op.n ? op.n - 1 : 0), target, value);
    php_target(p, left, str_eq(op, STR("\?\?=")) ? php_strip(p, value) : whole);
    return whole;
}

// $i++, and $this->failures++, which is written
static code_ref update(struct php *p, struct syntax_node n)
{
    struct syntax_node counted = php_first(p, n);
    uint32_t line = syntax_line(n);
    php_trait(p, "increment", php_cut(p, counted, PHP_TEXT_MAX), 0, line);
    code_ref target = php_expr(p, counted);
    if (counted.kind != PHP_variable_name) {
        code_ref one = code_expr(p->code, EXPR_NUMBER, line, STR("1"), 0, 0);
        php_target(p, counted, code_expr(p->code, EXPR_BINARY, line, STR("+"), target, one));
    }
    return target;
}

// ThrottleRequests::class . ':api' is the name of a middleware with what it is told.
static code_ref named_class(struct php *p, struct syntax_node class, code_ref told, uint32_t line)
{
    struct str whole = php_source(p, class), text = php_at(p, told)->text;
    if (class.kind != PHP_class_constant_access_expression || !str_ends(whole, STR("::class")) ||
        php_at(p, told)->kind != EXPR_STRING || !str_starts(text, STR(":")))
        return 0;
    struct str name = str_sub(whole, 0, whole.n - strlen("::class"));
    return code_expr(p->code, EXPR_STRING, line, arena_join(p->job->keep, name, text), 0, 0);
}

static code_ref binary(struct php *p, struct syntax_node n)
{
    struct str op = php_source(p, php_child(p, n, PHP_FIELD_operator));
    code_ref a = php_expr(p, php_child(p, n, PHP_FIELD_left));
    struct syntax_node right = php_child(p, n, PHP_FIELD_right);
    uint32_t line = syntax_line(n), mark = p->pending.n;
    if (str_eq_nocase(op, STR("instanceof"))) {
        code_ref type = scope_of(p, right);
        return code_expr(p->code, EXPR_BINARY, line, STR("instanceof"), a, type);
    }
    code_ref b = php_expr(p, right);
    php_binary_traits(p, n, op, a, b);
    code_ref told =
        str_eq(op, STR(".")) ? named_class(p, php_child(p, n, PHP_FIELD_left), b, line) : 0;
    if (told)
        return told;
    if (str_eq(op, STR(".")) || str_eq(op, STR("\?\?")) || str_eq(op, STR("||"))) {
        php_push(p, a);
        php_push(p, b);
        return php_list(p, str_eq(op, STR(".")) ? EXPR_TEMPLATE : EXPR_CHOICE, line, mark);
    }
    return code_expr(p->code, EXPR_BINARY, line, op, a, b);
}

static code_ref choice(struct php *p, struct syntax_node n)
{
    uint32_t mark = p->pending.n;
    code_ref test = php_expr(p, php_child(p, n, PHP_FIELD_condition));
    struct syntax_node body = php_child(p, n, PHP_FIELD_body);
    php_push(p, syntax_none(body) ? test : php_expr(p, body));
    php_push(p, php_expr(p, php_child(p, n, PHP_FIELD_alternative)));
    php_trait(p, "choice", php_cut(p, n, PHP_TEXT_MAX), 0, syntax_line(n));
    return php_list(p, EXPR_CHOICE, syntax_line(n), mark);
}

static code_ref match(struct php *p, struct syntax_node n)
{
    uint32_t mark = p->pending.n;
    php_expr(p, php_child(p, n, PHP_FIELD_condition));
    struct syntax_list l = syntax_open(p->syntax, php_child(p, n, PHP_FIELD_body));
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node arm = syntax_at(p->syntax, l, i);
        struct syntax_list parts = syntax_open(p->syntax, arm);
        if (arm.named && parts.n)
            php_push(p, php_expr(p, syntax_at(p->syntax, parts, parts.n - 1)));
        syntax_close(p->syntax, parts);
    }
    syntax_close(p->syntax, l);
    return php_list(p, EXPR_CHOICE, syntax_line(n), mark);
}

static code_ref subscript(struct php *p, struct syntax_node n)
{
    code_ref base = php_expr(p, php_first(p, n));
    struct syntax_node index = second(p, n);
    uint32_t line = syntax_line(n);
    struct str text = php_plain(p, index);
    if (text.p) {
        bool environment = str_eq(php_at(p, base)->text, STR("process.env"));
        if (environment)
            php_trait(p, "environment", text, 0, line);
        else
            php_property_traits(p, php_last_name(p, base), text, 0, line);
        return php_member(p, base, text, line);
    }
    return code_expr(p->code, EXPR_INDEX, line, STR_NONE, base, php_expr(p, index));
}

static code_ref access(struct php *p, struct syntax_node n)
{
    uint32_t line = syntax_line(n);
    if (n.kind == PHP_class_constant_access_expression) {
        code_ref base = scope_of(p, php_first(p, n));
        struct str name = php_source(p, second(p, n));
        return str_eq(name, STR("class")) ? base : php_member(p, base, name, line);
    }
    bool scoped = n.kind == PHP_scoped_property_access_expression;
    code_ref base = scoped ? scope_of(p, php_child(p, n, PHP_FIELD_scope))
                           : php_expr(p, php_child(p, n, PHP_FIELD_object));
    struct str name = php_source(p, php_child(p, n, PHP_FIELD_name));
    return php_member(p, base, str_starts(name, STR("$")) ? str_from(name, 1) : name, line);
}

static code_ref name(struct php *p, struct syntax_node n)
{
    struct str text = php_source(p, n);
    uint32_t line = syntax_line(n);
    if (str_eq_nocase(text, STR("true")) || str_eq_nocase(text, STR("false")))
        return code_expr(p->code, EXPR_BOOLEAN, line,
                         str_eq_nocase(text, STR("true")) ? STR("true") : STR("false"), 0, 0);
    return code_expr(p->code, EXPR_NAME, line,
                     str_starts(text, STR("\\")) ? str_from(text, 1) : text, 0, 0);
}

static code_ref inner(struct php *p, struct syntax_node n)
{
    uint32_t line = syntax_line(n);
    switch ((enum php_kind)n.kind) {
    case PHP_variable_name:
        return php_variable(p, php_source(p, n), line);
    case PHP_string:
    case PHP_encapsed_string:
    case PHP_heredoc:
    case PHP_nowdoc:
    case PHP_integer:
    case PHP_float:
        return php_literal(p, n);
    case PHP_boolean:
    case PHP_name:
    case PHP_qualified_name:
        return name(p, n);
    case PHP_null:
        return code_expr(p->code, EXPR_NULL, line, STR("null"), 0, 0);
    case PHP_array_creation_expression:
        return php_array(p, n);
    case PHP_assignment_expression:
    case PHP_reference_assignment_expression:
        return assignment(p, n);
    case PHP_augmented_assignment_expression:
        return augmented(p, n);
    case PHP_binary_expression:
        return binary(p, n);
    case PHP_conditional_expression:
        return choice(p, n);
    case PHP_match_expression:
        return match(p, n);
    case PHP_subscript_expression:
        return subscript(p, n);
    case PHP_member_access_expression:
    case PHP_nullsafe_member_access_expression:
    case PHP_scoped_property_access_expression:
    case PHP_class_constant_access_expression:
        return access(p, n);
    case PHP_function_call_expression:
    case PHP_member_call_expression:
    case PHP_nullsafe_member_call_expression:
    case PHP_scoped_call_expression:
    case PHP_object_creation_expression:
    case PHP_print_intrinsic:
        return php_call(p, n);
    case PHP_arrow_function:
    case PHP_anonymous_function: {
        code_ref f = php_function(p, n, (struct code_function){.arrow = true}, true);
        return code_expr(p->code, EXPR_FUNCTION, line, STR_NONE, f, 0);
    }
    case PHP_parenthesized_expression:
    case PHP_error_suppression_expression:
        return php_expr(p, php_first(p, n));
    case PHP_cast_expression:
        return php_expr(p, php_child(p, n, PHP_FIELD_value));
    case PHP_variadic_unpacking:
        return code_expr(p->code, EXPR_SPREAD, line, STR_NONE, php_expr(p, php_first(p, n)), 0);
    case PHP_unary_op_expression: {
        struct str text = php_source(p, n);
        return code_expr(p->code, EXPR_UNARY, line, str_sub(text, 0, text.n ? 1 : 0),
                         php_expr(p, php_first(p, n)), 0);
    }
    case PHP_update_expression:
        return update(p, n);
    case PHP_throw_expression: {
        code_ref value = php_expr(p, php_first(p, n));
        php_trait(p, "throw", php_cut(p, php_first(p, n), PHP_RETURN_MAX), value, line);
        return code_expr(p->code, EXPR_NULL, line, STR("null"), 0, 0);
    }
    default:
        break;
    }
    struct syntax_list l = syntax_open(p->syntax, n); // what it holds is read all the same
    for (uint32_t i = 0; i < l.n; i++)
        if (syntax_at(p->syntax, l, i).named)
            php_expr(p, syntax_at(p->syntax, l, i));
    syntax_close(p->syntax, l);
    return unknown(p, n);
}

code_ref php_expr(struct php *p, struct syntax_node n)
{
    if (syntax_none(n))
        return 0;
    if (p->depth >= TREE_DEPTH_MAX) {
        p->cut = true;
        return unknown(p, n);
    }
    p->depth++;
    code_ref e = inner(p, n);
    p->depth--;
    return e;
}
