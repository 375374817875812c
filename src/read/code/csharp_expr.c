/* Expressions. Parentheses are taken off before anything else; chains of one operator are read
 * along their left side without recursion, because generated code has thousands of them. */
#include "read/code/csharp.h"

const struct expr *cs_at(const struct cs *j, code_ref e)
{
    return &j->code->exprs.v[e];
}

struct str cs_text(const struct cs *j, struct syntax_node n)
{
    return syntax_text(j->syntax, n);
}

struct str cs_cut(const struct cs *j, struct syntax_node n, size_t limit)
{
    return syntax_cut(cs_text(j, n), limit);
}

void cs_push(struct cs *j, code_ref e)
{
    vec_push(j->scratch, &j->pending, e);
}

code_ref cs_list(struct cs *j, enum expr_kind kind, uint32_t line, uint32_t mark)
{
    code_ref e = code_list(j->code, kind, line, j->pending.v + mark, j->pending.n - mark);
    j->pending.n = mark;
    return e;
}

code_ref cs_property(struct cs *j, struct str name, code_ref value, uint32_t line)
{
    return code_expr(j->code, EXPR_PROPERTY, line, name, value, 0);
}

static code_ref make(struct cs *j, enum expr_kind kind, struct syntax_node n, struct str text,
                     code_ref a, code_ref b)
{
    return code_expr(j->code, kind, syntax_line(n), text, a, b);
}

code_ref cs_unknown(struct cs *j, struct syntax_node n)
{
    return make(j, EXPR_UNKNOWN, n, cs_cut(j, n, CS_TEXT_MAX), 0, 0);
}

code_ref cs_strip(const struct cs *j, code_ref e)
{
    while (cs_at(j, e)->kind == EXPR_ASSIGN && cs_at(j, e)->b)
        e = cs_at(j, e)->b;
    return e;
}

struct str cs_last_name(const struct cs *j, code_ref e)
{
    for (;;) {
        const struct expr *x = cs_at(j, e);
        if (!e)
            return STR_NONE;
        if (x->kind == EXPR_NAME || x->kind == EXPR_MEMBER)
            return x->text;
        if (x->kind == EXPR_INDEX)
            e = x->a;
        else if (x->kind == EXPR_CALL)
            e = j->code->calls.v[x->a].callee;
        else
            return STR_NONE;
    }
}

// ------------------------------------------------------------------------------------- operators

struct operands {
    struct syntax_node left, right;
    struct str op;
};

static struct operands operands(struct cs *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    struct operands o = {
        .left = syntax_field(j->syntax, l, CS_FIELD_left),
        .right = syntax_field(j->syntax, l, CS_FIELD_right),
        .op = cs_text(j, syntax_field(j->syntax, l, CS_FIELD_operator)),
    };
    syntax_close(j->syntax, l);
    return o;
}

static code_ref fold(struct cs *j, struct str op, uint32_t mark, uint32_t from)
{
    code_ref made = j->pending.v[mark];
    uint32_t level = j->spine.n;
    for (uint32_t i = mark + 1; i < j->pending.n; i++) {
        struct syntax_node n = j->spine.v[--level];
        code_ref right = j->pending.v[i];
        cs_binary_traits(j, n, op, made, right);
        made = make(j, EXPR_BINARY, n, op, made, right);
    }
    j->pending.n = mark;
    j->spine.n = from;
    return made;
}

static code_ref binary(struct cs *j, struct syntax_node n)
{
    uint32_t mark = j->pending.n, from = j->spine.n, line = syntax_line(n);
    struct operands o = operands(j, n);
    struct str op = o.op;
    for (;;) {
        vec_push(j->scratch, &j->spine, n);
        if (o.left.kind != CS_binary_expression)
            break;
        struct operands inner = operands(j, o.left);
        if (!str_eq(inner.op, op))
            break;
        n = o.left;
        o = inner;
    }
    cs_push(j, cs_expr(j, o.left));
    for (uint32_t i = j->spine.n; i-- > from;)
        cs_push(j, cs_expr(j, operands(j, j->spine.v[i]).right));
    bool text = false;
    for (uint32_t i = mark; i < j->pending.n; i++)
        text = text || cs_is_text(j, j->pending.v[i]);
    if (text && str_eq(op, STR("+"))) {
        j->spine.n = from;
        return cs_concatenation(j, line, mark);
    }
    if (str_eq(op, STR("??"))) { // a configured value or the one written here
        j->spine.n = from;
        return cs_list(j, EXPR_CHOICE, line, mark);
    }
    return fold(j, op, mark, from);
}

static code_ref ternary(struct cs *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    cs_expr(j, syntax_field(j->syntax, l, CS_FIELD_condition));
    uint32_t mark = j->pending.n;
    cs_push(j, cs_expr(j, syntax_field(j->syntax, l, CS_FIELD_consequence)));
    cs_push(j, cs_expr(j, syntax_field(j->syntax, l, CS_FIELD_alternative)));
    syntax_close(j->syntax, l);
    cs_trait(j, "choice", cs_cut(j, n, 2 * CS_TEXT_MAX), 0, syntax_line(n));
    return cs_list(j, EXPR_CHOICE, syntax_line(n), mark);
}

// -x, !x, x++, ++x, and x!, which says nothing.
static code_ref unary(struct cs *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    struct syntax_node operand = syntax_only(j->syntax, l);
    struct str op = STR_NONE;
    for (uint32_t i = 0; i < l.n && !op.p; i++)
        if (!syntax_at(j->syntax, l, i).named)
            op = cs_text(j, syntax_at(j->syntax, l, i));
    syntax_close(j->syntax, l);
    if (str_eq(op, STR("++")) || str_eq(op, STR("--")))
        return cs_update(j, n, operand, op.p[0] == '+');
    code_ref a = cs_expr(j, operand);
    if (n.kind == CS_postfix_unary_expression)
        return a;
    if (str_eq(op, STR("-")) && cs_at(j, a)->kind == EXPR_NUMBER)
        return make(j, EXPR_NUMBER, n, arena_join(j->job->keep, op, cs_at(j, a)->text), 0, 0);
    return make(j, EXPR_UNARY, n, op, a, 0);
}

static code_ref cast(struct cs *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    bool as = n.kind == CS_as_expression;
    code_ref type = cs_type(j, syntax_field(j->syntax, l, as ? CS_FIELD_right : CS_FIELD_type));
    code_ref value = cs_expr(j, syntax_field(j->syntax, l, as ? CS_FIELD_left : CS_FIELD_value));
    syntax_close(j->syntax, l);
    return type && value ? make(j, EXPR_CAST, n, STR_NONE, value, type) : value;
}

// ---------------------------------------------------------------------------------------- members

// What the names of namespaces of the platform are made of: System.Text.Json.JsonSerializer.
static bool begins_namespace(struct str name)
{
    return str_eq(name, STR("System")) || str_eq(name, STR("Microsoft"));
}

static bool continues_namespace(struct str name)
{
    static const char *const names[] = {"Text",
                                        "Json",
                                        "Net",
                                        "Http",
                                        "Threading",
                                        "Tasks",
                                        "Data",
                                        "IO",
                                        "Linq",
                                        "Collections",
                                        "Generic",
                                        "Diagnostics",
                                        "AspNetCore",
                                        "Extensions",
                                        "Logging",
                                        "Hosting",
                                        "Configuration",
                                        "Security",
                                        "Cryptography",
                                        "Claims",
                                        "Builder",
                                        "Concurrent",
                                        "Globalization",
                                        "Reflection",
                                        "Mvc",
                                        "EntityFrameworkCore",
                                        "DependencyInjection",
                                        "RateLimiting"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (str_eq(name, str_c(names[i])))
            return true;
    return false;
}

// x.GetType().FullName is the name of a type: no value of the program's, and nobody's name.
static bool names_type(const struct cs *j, const struct expr *base, struct str member)
{
    return base->kind == EXPR_CALL && str_ends(member, STR("Name")) &&
           str_eq(cs_at(j, j->code->calls.v[base->a].callee)->text, STR("GetType"));
}

static code_ref member_of(struct cs *j, code_ref base, struct syntax_node name)
{
    struct str text = cs_type_name(j, name);
    uint32_t line = syntax_line(name);
    const struct expr b = *cs_at(j, base);
    if (names_type(j, &b, text))
        return code_expr(j->code, EXPR_UNKNOWN, line, STR("GetType()"), 0, 0);
    bool global = base && b.kind == EXPR_NAME && !b.a;
    if (global && (j->namespace == base || begins_namespace(b.text))) {
        code_ref e = code_expr(j->code, EXPR_NAME, line, text, 0, 0);
        j->namespace = continues_namespace(text) ? e : 0;
        return e;
    }
    code_ref e = code_expr(j->code, EXPR_MEMBER, line, text, base, 0);
    cs_member_traits(j, e);
    struct str status = global ? cs_status_constant(b.text, text) : STR_NONE;
    return status.p ? code_expr(j->code, EXPR_NUMBER, line, status, 0, 0) : e;
}

// x.Value of options, of what may be absent and of what is made late is what they hold.
static bool is_held(struct str name)
{
    return str_eq(name, STR("Value")) || str_eq(name, STR("CurrentValue"));
}

static code_ref member_access(struct cs *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    struct syntax_node base = syntax_field(j->syntax, l, CS_FIELD_expression);
    struct syntax_node name = syntax_field(j->syntax, l, CS_FIELD_name);
    syntax_close(j->syntax, l);
    code_ref e = cs_expr(j, base);
    return e && is_held(cs_text(j, name)) ? e : member_of(j, e, name);
}

// a?.b: what stands behind the mark is read with a as its base.
static code_ref conditional_access(struct cs *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    struct syntax_node first = syntax_field(j->syntax, l, CS_FIELD_condition), last = {0};
    for (uint32_t i = 0; i < l.n; i++)
        if (syntax_at(j->syntax, l, i).named)
            last = syntax_at(j->syntax, l, i);
    syntax_close(j->syntax, l);
    bool waits = first.kind == CS_await_expression; // see waits in csharp_call.c
    struct syntax_list inner = syntax_open(j->syntax, first);
    if (waits)
        first = syntax_only(j->syntax, inner);
    syntax_close(j->syntax, inner);
    code_ref outer = j->bound;
    code_ref base = cs_expr(j, first);
    j->bound = base;
    code_ref e = cs_expr(j, last);
    j->bound = outer;
    if (waits)
        cs_awaited(j, e);
    return e;
}

static code_ref first_of(struct cs *j, struct syntax_node args)
{
    struct syntax_list l = syntax_open(j->syntax, args);
    code_ref e = cs_expr(j, syntax_only(j->syntax, l));
    syntax_close(j->syntax, l);
    return e;
}

// A key that is written as text is a member; one of configuration is what it is set to.
static code_ref indexed(struct cs *j, struct syntax_node n, code_ref base, code_ref index)
{
    cs_index_trait(j, base, index);
    const struct expr i = *cs_at(j, index);
    struct str key = i.kind == EXPR_STRING ? cs_section(j, base, i.text) : STR_NONE;
    if (key.p)
        return cs_configured(j, key, 0, syntax_line(n));
    if (i.kind == EXPR_STRING)
        return make(j, EXPR_MEMBER, n, i.text, base, 0);
    return make(j, EXPR_INDEX, n, STR_NONE, base, index);
}

static code_ref element_access(struct cs *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    struct syntax_node subject = syntax_field(j->syntax, l, CS_FIELD_expression);
    struct syntax_node args = syntax_field(j->syntax, l, CS_FIELD_subscript);
    if (syntax_none(args))
        args = syntax_kind(j->syntax, l, CS_bracketed_argument_list);
    syntax_close(j->syntax, l);
    code_ref base = syntax_none(subject) ? j->bound : cs_expr(j, subject);
    return indexed(j, n, base, first_of(j, args));
}

// ------------------------------------------------------------------------------------------ lists

static code_ref all_of(struct cs *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    code_ref last = 0;
    for (uint32_t i = 0; i < l.n; i++)
        if (syntax_at(j->syntax, l, i).named)
            last = cs_expr(j, syntax_at(j->syntax, l, i));
    syntax_close(j->syntax, l);
    return last;
}

static code_ref array(struct cs *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    struct syntax_node values = syntax_kind(j->syntax, l, CS_initializer_expression);
    syntax_close(j->syntax, l);
    return syntax_none(values) ? cs_unknown(j, n) : cs_initializer(j, values);
}

static code_ref several(struct cs *j, struct syntax_node n, enum expr_kind kind)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    uint32_t mark = j->pending.n;
    for (uint32_t i = 0; i < l.n; i++)
        if (syntax_at(j->syntax, l, i).named)
            cs_push(j, cs_strip(j, cs_expr(j, syntax_at(j->syntax, l, i))));
    syntax_close(j->syntax, l);
    return cs_list(j, kind, syntax_line(n), mark);
}

// new { A = 1, b.C }: names and values stand side by side; a value alone has its last name.
static code_ref properties(struct cs *j, struct syntax_node n, uint32_t from)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    uint32_t mark = j->pending.n, line = syntax_line(n);
    for (uint32_t i = from; i < l.n; i++) {
        struct syntax_node part = syntax_at(j->syntax, l, i);
        if (!part.named)
            continue;
        bool named = syntax_at(j->syntax, l, i + 1).kind == CS_TOKEN_equals;
        struct str name = cs_text(j, part);
        i += named ? 2 : 0;
        code_ref value = cs_strip(j, cs_expr(j, named ? syntax_at(j->syntax, l, i) : part));
        name = named ? name : cs_last_name(j, value);
        if (name.p)
            cs_push(j, cs_property(j, name, value, syntax_line(part)));
    }
    syntax_close(j->syntax, l);
    return cs_list(j, EXPR_OBJECT, line, mark);
}

// a with { B = 1 }: a, and what replaces parts of it.
static code_ref with(struct cs *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    uint32_t mark = j->pending.n;
    code_ref base = cs_expr(j, syntax_only(j->syntax, l));
    cs_push(j, make(j, EXPR_SPREAD, n, STR_NONE, base, 0));
    for (uint32_t i = 0; i < l.n; i++) {
        if (syntax_at(j->syntax, l, i).kind != CS_with_initializer)
            continue;
        struct syntax_list p = syntax_open(j->syntax, syntax_at(j->syntax, l, i));
        struct str name = cs_text(j, syntax_only(j->syntax, p));
        cs_push(j,
                cs_property(j, name, cs_expr(j, syntax_at(j->syntax, p, p.n - 1)), syntax_line(n)));
        syntax_close(j->syntax, p);
    }
    syntax_close(j->syntax, l);
    return cs_list(j, EXPR_OBJECT, syntax_line(n), mark);
}

/* from x in source where ... select ...: a query over its source, with methods of its own behind
 * it; each clause may name a new variable. */
static code_ref query(struct cs *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    uint32_t around = cs_scope_open(j);
    code_ref source = 0;
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node clause = syntax_at(j->syntax, l, i);
        struct syntax_list parts = syntax_open(j->syntax, clause);
        struct syntax_node name = syntax_field(j->syntax, parts, CS_FIELD_name);
        for (uint32_t k = 0; k < parts.n; k++) {
            struct syntax_node part = syntax_at(j->syntax, parts, k);
            if (!part.named || part.field == CS_FIELD_name)
                continue;
            code_ref e = cs_expr(j, part);
            source = source ? source : e;
        }
        cs_declare_value(j, name, 0, 0);
        syntax_close(j->syntax, parts);
    }
    cs_scope_close(j, around);
    syntax_close(j->syntax, l);
    return source;
}

// --------------------------------------------------------------------------------------- patterns

static void declared_pattern(struct cs *j, struct syntax_node n, code_ref value)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    code_ref type = cs_type(j, syntax_field(j->syntax, l, CS_FIELD_type));
    cs_declare_value(j, syntax_field(j->syntax, l, CS_FIELD_name), type, value);
    syntax_close(j->syntax, l);
}

void cs_pattern(struct cs *j, struct syntax_node n, code_ref value)
{
    if (j->depth >= TREE_DEPTH_MAX) {
        j->cut = true;
        return;
    }
    j->depth++;
    if (n.kind == CS_declaration_pattern || n.kind == CS_declaration_expression) {
        declared_pattern(j, n, value);
    } else if (n.kind == CS_constant_pattern) {
        struct syntax_list l = syntax_open(j->syntax, n);
        code_ref e = cs_expr(j, syntax_only(j->syntax, l));
        cs_status_trait(j, cs_last_name(j, value), e);
        cs_member_traits(j, e);
        syntax_close(j->syntax, l);
    } else { // and, or, not, properties: their parts
        struct syntax_list l = syntax_open(j->syntax, n);
        for (uint32_t i = 0; i < l.n; i++)
            if (syntax_at(j->syntax, l, i).named)
                cs_pattern(j, syntax_at(j->syntax, l, i), value);
        syntax_close(j->syntax, l);
    }
    j->depth--;
}

// x is Type t, x is null, x is 429 or 503
static code_ref is_pattern(struct cs *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    code_ref value =
        cs_expr(j, syntax_field(j->syntax, l,
                                n.kind == CS_is_expression ? CS_FIELD_left : CS_FIELD_expression));
    struct syntax_node right = syntax_field(j->syntax, l, CS_FIELD_right);
    struct syntax_node pattern = syntax_field(j->syntax, l, CS_FIELD_pattern);
    syntax_close(j->syntax, l);
    code_ref type = 0;
    if (!syntax_none(pattern))
        cs_pattern(j, pattern, value);
    else
        type = cs_type(j, right);
    return make(j, EXPR_BINARY, n, STR("is"), value, type);
}

// x switch { 1 => a, _ => b }: one of the values.
static code_ref switch_expression(struct cs *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    code_ref subject = cs_expr(j, syntax_only(j->syntax, l));
    uint32_t mark = j->pending.n;
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node arm = syntax_at(j->syntax, l, i);
        if (arm.kind != CS_switch_expression_arm)
            continue;
        struct syntax_list parts = syntax_open(j->syntax, arm);
        uint32_t around = cs_scope_open(j);
        for (uint32_t k = 0; k + 1 < parts.n; k++) {
            struct syntax_node p = syntax_at(j->syntax, parts, k);
            if (p.named && p.kind != CS_when_clause)
                cs_pattern(j, p, subject);
            else if (p.named)
                all_of(j, p);
        }
        cs_push(j, cs_strip(j, cs_expr(j, syntax_at(j->syntax, parts, parts.n - 1))));
        cs_scope_close(j, around);
        syntax_close(j->syntax, parts);
    }
    syntax_close(j->syntax, l);
    return cs_list(j, EXPR_CHOICE, syntax_line(n), mark);
}

// ------------------------------------------------------------------------------------ one by kind

static code_ref awaited(struct cs *j, struct syntax_node n)
{
    code_ref e = all_of(j, n);
    cs_awaited(j, e);
    return e;
}

static code_ref thrown(struct cs *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    struct syntax_node value = syntax_only(j->syntax, l);
    cs_trait(j, "throw", cs_cut(j, value, CS_RETURN_MAX), cs_expr(j, value), syntax_line(n));
    syntax_close(j->syntax, l);
    return make(j, EXPR_NULL, n, STR("throw"), 0, 0); // no value, like null
}

static code_ref literal(struct cs *j, struct syntax_node n)
{
    struct str text = cs_text(j, n);
    code_ref class = j->frame->class ? j->frame->class->number : 0;
    switch ((enum cs_kind)n.kind) {
    case CS_string_literal:
    case CS_verbatim_string_literal:
    case CS_raw_string_literal:
    case CS_interpolated_string_expression:
    case CS_character_literal:
        return cs_string(j, n);
    case CS_integer_literal:
    case CS_real_literal:
        return make(j, EXPR_NUMBER, n, cs_number(j, text), 0, 0);
    case CS_boolean_literal:
        return make(j, EXPR_BOOLEAN, n, text, 0, 0);
    case CS_null_literal:
    case CS_default_expression:
        return make(j, EXPR_NULL, n, text, 0, 0);
    case CS_TOKEN_this:
        return make(j, EXPR_THIS, n, text, class, 0);
    case CS_TOKEN_base:
        return make(j, EXPR_SUPER, n, text, class, 0);
    case CS_typeof_expression: { // typeof(X) is X, wherever it is passed
        struct syntax_list l = syntax_open(j->syntax, n);
        code_ref type = cs_type(j, syntax_field(j->syntax, l, CS_FIELD_type));
        syntax_close(j->syntax, l);
        return type ? type : cs_unknown(j, n);
    }
    case CS_predefined_type: // int.Parse
        return make(j, EXPR_NAME, n, text, 0, 0);
    default:
        return cs_unknown(j, n);
    }
}

static code_ref operation(struct cs *j, struct syntax_node n)
{
    switch ((enum cs_kind)n.kind) {
    case CS_binary_expression:
        return binary(j, n);
    case CS_conditional_expression:
        return ternary(j, n);
    case CS_prefix_unary_expression:
    case CS_postfix_unary_expression:
        return unary(j, n);
    case CS_assignment_expression:
        return cs_assignment(j, n);
    case CS_member_access_expression:
        return member_access(j, n);
    case CS_conditional_access_expression:
        return conditional_access(j, n);
    case CS_member_binding_expression: {
        struct syntax_list l = syntax_open(j->syntax, n);
        struct syntax_node name = syntax_field(j->syntax, l, CS_FIELD_name);
        syntax_close(j->syntax, l);
        return member_of(j, j->bound, name);
    }
    case CS_element_access_expression:
    case CS_element_binding_expression:
        return element_access(j, n);
    case CS_cast_expression:
    case CS_as_expression:
        return cast(j, n);
    case CS_is_pattern_expression:
    case CS_is_expression:
        return is_pattern(j, n);
    case CS_initializer_expression:
        return cs_initializer(j, n);
    case CS_array_creation_expression:
    case CS_implicit_array_creation_expression:
        return array(j, n);
    case CS_collection_expression:
        return several(j, n, EXPR_ARRAY);
    case CS_tuple_expression:
        return several(j, n, EXPR_TUPLE);
    case CS_invocation_expression:
        return cs_call(j, n);
    default:
        return literal(j, n);
    }
}

static code_ref expression(struct cs *j, struct syntax_node n, struct str hint, code_ref wanted)
{
    switch ((enum cs_kind)n.kind) {
    case CS_identifier: {
        code_ref e = cs_name(j, cs_text(j, n), syntax_line(n));
        cs_member_traits(j, e);
        return e;
    }
    case CS_generic_name:
    case CS_qualified_name:
    case CS_alias_qualified_name: {
        code_ref e = cs_type(j, n);
        return e ? e : cs_unknown(j, n);
    }
    case CS_lambda_expression:
    case CS_anonymous_method_expression:
        return cs_lambda(j, n, hint);
    case CS_object_creation_expression:
    case CS_implicit_object_creation_expression:
        return cs_new(j, n, wanted);
    case CS_anonymous_object_creation_expression:
        return properties(j, n, 1);
    case CS_with_expression:
        return with(j, n);
    case CS_query_expression:
        return query(j, n);
    case CS_switch_expression:
        return switch_expression(j, n);
    case CS_await_expression:
        return awaited(j, n);
    case CS_throw_expression:
        return thrown(j, n);
    case CS_declaration_expression:
        cs_pattern(j, n, 0);
        return cs_unknown(j, n);
    case CS_range_expression:
        all_of(j, n);
        return cs_unknown(j, n);
    default:
        return operation(j, n);
    }
}

// What only wraps a value: parentheses, checked(), an element of a list, an argument.
static struct syntax_node unwrap(struct cs *j, struct syntax_node n)
{
    while (n.kind == CS_parenthesized_expression || n.kind == CS_checked_expression ||
           n.kind == CS_collection_element || n.kind == CS_expression_element ||
           n.kind == CS_argument) {
        struct syntax_list l = syntax_open(j->syntax, n);
        struct syntax_node inner = {0};
        for (uint32_t i = 0; i < l.n; i++) {
            struct syntax_node part = syntax_at(j->syntax, l, i);
            bool value = part.named || part.kind == CS_TOKEN_this || part.kind == CS_TOKEN_base;
            if (value && part.field != CS_FIELD_name)
                inner = part;
        }
        syntax_close(j->syntax, l);
        if (syntax_none(inner))
            break;
        n = inner;
    }
    return n;
}

code_ref cs_expr(struct cs *j, struct syntax_node n)
{
    struct str hint = j->hint;
    code_ref wanted = j->wanted;
    j->hint = STR_NONE;
    j->wanted = 0;
    n = unwrap(j, n);
    if (syntax_none(n))
        return 0;
    if (j->depth >= TREE_DEPTH_MAX) {
        j->cut = true;
        return cs_unknown(j, n);
    }
    j->depth++;
    code_ref e = expression(j, n, hint, wanted);
    j->depth--;
    return e;
}

code_ref cs_expr_called(struct cs *j, struct syntax_node n, struct str hint, code_ref type)
{
    j->hint = hint;
    j->wanted = type;
    code_ref e = cs_expr(j, n);
    j->hint = STR_NONE;
    j->wanted = 0;
    return e;
}
