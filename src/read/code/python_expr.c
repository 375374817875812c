/* Expressions. Parentheses and await are taken off; chains of one operator are read along their
 * left side without recursion, because generated code has thousands of them. Operators have the
 * spelling that all languages share in the IR: && for and, ! for not, == for is. */
#include "read/code/python.h"

const struct expr *py_at(const struct py *py, code_ref e)
{
    return &py->code->exprs.v[e];
}

struct str py_text(const struct py *py, struct syntax_node n)
{
    return syntax_text(py->syntax, n);
}

struct str py_cut(const struct py *py, struct syntax_node n, size_t limit)
{
    return syntax_cut(py_text(py, n), limit);
}

void py_push(struct py *py, code_ref e)
{
    vec_push(py->scratch, &py->pending, e);
}

code_ref py_list(struct py *py, enum expr_kind kind, uint32_t line, uint32_t mark)
{
    code_ref e = code_list(py->code, kind, line, py->pending.v + mark, py->pending.n - mark);
    py->pending.n = mark;
    return e;
}

static code_ref make(struct py *py, enum expr_kind kind, struct syntax_node n, struct str text,
                     code_ref a, code_ref b)
{
    return code_expr(py->code, kind, syntax_line(n), text, a, b);
}

static code_ref unknown(struct py *py, struct syntax_node n)
{
    return make(py, EXPR_UNKNOWN, n, py_cut(py, n, PY_TEXT_MAX), 0, 0);
}

// The class that NAME stands for here: `self` in a method, or in a function written inside of one.
static struct py_class *self_class(const struct py *py, struct str name, bool *is_class)
{
    for (const struct py_frame *f = py->frame; f; f = f->up) {
        *is_class = f->cls.p && str_eq(f->cls, name);
        if (*is_class || (f->self.p && str_eq(f->self, name)))
            return f->class;
    }
    return NULL;
}

code_ref py_name(struct py *py, struct str name, uint32_t line)
{
    code_ref binding = py_lookup(py, name);
    bool is_class = false;
    struct py_class *class = binding ? NULL : self_class(py, name, &is_class);
    if (class)
        return code_expr(py->code, is_class ? EXPR_CLASS : EXPR_THIS, line, name, class->number, 0);
    return code_expr(py->code, EXPR_NAME, line, name, binding, 0);
}

code_ref py_binding_name(struct py *py, code_ref binding, uint32_t line)
{
    return code_expr(py->code, EXPR_NAME, line, py->code->bindings.v[binding].name, binding, 0);
}

code_ref py_member(struct py *py, code_ref base, struct str name, uint32_t line, bool quoted)
{
    code_ref e = code_expr(py->code, EXPR_MEMBER, line, name, base, 0);
    py_member_traits(py, e, quoted);
    return e;
}

code_ref py_strip(const struct py *py, code_ref e)
{
    while (py_at(py, e)->kind == EXPR_ASSIGN && py_at(py, e)->b)
        e = py_at(py, e)->b;
    return e;
}

struct str py_last_name(const struct py *py, code_ref e)
{
    for (;;) {
        const struct expr *x = py_at(py, e);
        if (!e)
            return STR_NONE;
        if (x->kind == EXPR_NAME || x->kind == EXPR_MEMBER)
            return x->text;
        if (x->kind == EXPR_INDEX)
            e = x->a;
        else if (x->kind == EXPR_CALL)
            e = py->code->calls.v[x->a].callee;
        else
            return STR_NONE;
    }
}

// --------------------------------------------------------------------------------------- operators

struct operands {
    struct syntax_node left, right;
    struct str op;
};

static struct operands operands(struct py *py, struct syntax_node n)
{
    struct syntax_list l = syntax_open(py->syntax, n);
    struct operands o = {
        .left = syntax_field(py->syntax, l, PY_FIELD_left),
        .right = syntax_field(py->syntax, l, PY_FIELD_right),
        .op = py_text(py, syntax_field(py->syntax, l, PY_FIELD_operator)),
    };
    syntax_close(py->syntax, l);
    return o;
}

static code_ref fold(struct py *py, struct str op, uint32_t mark, uint32_t from)
{
    code_ref made = py->pending.v[mark];
    uint32_t level = py->spine.n, n = py->pending.n;
    for (uint32_t i = mark + 1; i < n; i++) {
        struct syntax_node node = py->spine.v[--level];
        code_ref right = py->pending.v[i];
        py_binary_traits(py, node, op, made, right);
        made = make(py, EXPR_BINARY, node, op, made, right);
    }
    py->pending.n = mark;
    py->spine.n = from;
    return made;
}

static code_ref binary(struct py *py, struct syntax_node n)
{
    uint32_t mark = py->pending.n, from = py->spine.n, line = syntax_line(n);
    uint8_t kind = n.kind;
    struct operands o = operands(py, n);
    struct str op = o.op;
    for (;;) {
        vec_push(py->scratch, &py->spine, n);
        if (o.left.kind != kind)
            break;
        struct operands inner = operands(py, o.left);
        if (!str_eq(inner.op, op))
            break;
        n = o.left;
        o = inner;
    }
    py_push(py, py_expr(py, o.left));
    for (uint32_t i = py->spine.n; i-- > from;) {
        struct operands each = operands(py, py->spine.v[i]);
        py_push(py, py_expr(py, each.right));
    }
    bool text = false;
    for (uint32_t i = mark; i < py->pending.n; i++)
        text = text || py_is_text(py, py->pending.v[i]);
    bool either = str_eq(op, STR("or")), joins = text && str_eq(op, STR("+"));
    if (!either && !joins)
        return fold(py, str_eq(op, STR("and")) ? STR("&&") : op, mark, from);
    py->spine.n = from;
    return either ? py_list(py, EXPR_CHOICE, line, mark) : py_concatenation(py, line, mark);
}

static code_ref modulo_or_binary(struct py *py, struct syntax_node n)
{
    struct operands o = operands(py, n);
    bool text = o.left.kind == PY_string || o.left.kind == PY_concatenated_string;
    if (!text || !str_eq(o.op, STR("%")))
        return binary(py, n);
    code_ref format = py_expr(py, o.left);
    return py_formatted(py, format, py_expr(py, o.right), syntax_line(n));
}

static struct str shared_operator(struct str op)
{
    if (str_starts(op, STR("is")))
        return str_eq(op, STR("is")) ? STR("==") : STR("!=");
    if (str_eq(op, STR("<>")))
        return STR("!=");
    return str_eq(op, STR("not in")) ? STR("not in") : op;
}

/* a < b <= c is a < b && b <= c. */
static code_ref comparison(struct py *py, struct syntax_node n)
{
    struct syntax_list l = syntax_open(py->syntax, n);
    code_ref made = 0, left = 0;
    struct str op = STR_NONE;
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node part = syntax_at(py->syntax, l, i);
        if (!part.named) {
            op = py_text(py, part);
            continue;
        }
        code_ref right = py_expr(py, part);
        if (left) {
            op = shared_operator(op);
            py_binary_traits(py, n, op, left, right);
            code_ref one = make(py, EXPR_BINARY, n, op, left, right);
            made = made ? make(py, EXPR_BINARY, n, STR("&&"), made, one) : one;
        }
        left = right;
    }
    syntax_close(py->syntax, l);
    return made ? made : left;
}

// A condition that holds where people develop, not in production: DEBUG, settings.DEBUG, IS_DEV.
static bool is_development(struct str condition)
{
    static const char *const words[] = {"DEBUG",       "DEV",      "IS_DEV",
                                        "IS_DEBUG",    "DEV_MODE", "DEBUG_MODE",
                                        "DEVELOPMENT", "TESTING",  "IS_LOCAL"};
    for (size_t dot = condition.n; dot-- > 0;)
        if (condition.p[dot] == '.') {
            condition = str_from(condition, dot + 1);
            break;
        }
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (str_eq_nocase(condition, str_c(words[i])))
            return true;
    return false;
}

static code_ref ternary(struct py *py, struct syntax_node n)
{
    struct syntax_list l = syntax_open(py->syntax, n);
    struct syntax_node parts[3] = {0};
    uint32_t found = 0, mark = py->pending.n;
    for (uint32_t i = 0; i < l.n && found < 3; i++)
        if (syntax_at(py->syntax, l, i).named)
            parts[found++] = syntax_at(py->syntax, l, i);
    py_expr(py, parts[1]);
    bool turned = is_development(py_cut(py, parts[1], PY_TEXT_MAX));
    py_push(py, py_expr(py, parts[turned ? 2 : 0]));
    py_push(py, py_expr(py, parts[turned ? 0 : 2]));
    syntax_close(py->syntax, l);
    py_trait(py, "choice", py_cut(py, n, 2 * PY_TEXT_MAX), 0, syntax_line(n));
    return py_list(py, EXPR_CHOICE, syntax_line(n), mark);
}

static code_ref unary(struct py *py, struct syntax_node n)
{
    struct syntax_list l = syntax_open(py->syntax, n);
    bool no = n.kind == PY_not_operator;
    struct str op = no ? STR("!") : py_text(py, syntax_field(py->syntax, l, PY_FIELD_operator));
    code_ref a = py_expr(py, syntax_field(py->syntax, l, PY_FIELD_argument));
    syntax_close(py->syntax, l);
    if (str_eq(op, STR("-")) && py_at(py, a)->kind == EXPR_NUMBER)
        return make(py, EXPR_NUMBER, n, arena_join(py->job->keep, op, py_at(py, a)->text), 0, 0);
    return make(py, EXPR_UNARY, n, op, a, 0);
}

// ------------------------------------------------------------------------------------- collections

/* A dictionary's entry or keyword argument. */
static code_ref pair(struct py *py, struct syntax_node n, struct str object)
{
    struct syntax_list l = syntax_open(py->syntax, n);
    struct syntax_node key = syntax_field(py->syntax, l, PY_FIELD_key);
    struct str name = py_plain_string(py, key);
    code_ref computed = name.p ? 0 : py_expr(py, key);
    code_ref value =
        py_strip(py, py_expr_called(py, syntax_field(py->syntax, l, PY_FIELD_value), name));
    syntax_close(py->syntax, l);
    if (name.p)
        py_property_traits(py, object, name, value, syntax_line(n));
    return code_expr(py->code, EXPR_PROPERTY, syntax_line(n), name, value, computed);
}

static code_ref splat(struct py *py, struct syntax_node n)
{
    struct syntax_list l = syntax_open(py->syntax, n);
    code_ref e = py_expr(py, syntax_only(py->syntax, l));
    syntax_close(py->syntax, l);
    return make(py, EXPR_SPREAD, n, STR_NONE, e, 0);
}

static code_ref dictionary(struct py *py, struct syntax_node n, struct str hint)
{
    struct syntax_list l = syntax_open(py->syntax, n);
    uint32_t mark = py->pending.n;
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node part = syntax_at(py->syntax, l, i);
        if (part.kind == PY_pair)
            py_push(py, pair(py, part, hint));
        else if (part.kind == PY_dictionary_splat)
            py_push(py, splat(py, part));
    }
    syntax_close(py->syntax, l);
    return py_list(py, EXPR_OBJECT, syntax_line(n), mark);
}

code_ref py_tuple(struct py *py, struct syntax_node n, enum expr_kind kind)
{
    struct syntax_list l = syntax_open(py->syntax, n);
    uint32_t mark = py->pending.n;
    for (uint32_t i = 0; i < l.n; i++)
        if (syntax_at(py->syntax, l, i).named)
            py_push(py, py_strip(py, py_expr(py, syntax_at(py->syntax, l, i))));
    syntax_close(py->syntax, l);
    return py_list(py, kind, syntax_line(n), mark);
}

/* [f(x) for x in items if p(x)]: a loop written as a value. */
static code_ref comprehension(struct py *py, struct syntax_node n)
{
    struct syntax_list l = syntax_open(py->syntax, n);
    struct py_scope around = py_scope_open(py);
    uint32_t loops = 0;
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node part = syntax_at(py->syntax, l, i);
        if (part.kind == PY_for_in_clause) {
            struct syntax_list c = syntax_open(py->syntax, part);
            struct syntax_node left = syntax_field(py->syntax, c, PY_FIELD_left);
            code_ref items = py_expr(py, syntax_field(py->syntax, c, PY_FIELD_right));
            py_declare_target(py, left);
            code_ref item = make(py, EXPR_UNKNOWN, left, STR_NONE, 0, 0);
            py_target(py, left, make(py, EXPR_INDEX, left, STR_NONE, items, item));
            syntax_close(py->syntax, c);
            py->frame->loops++;
            loops++;
        } else if (part.kind == PY_if_clause) {
            struct syntax_list c = syntax_open(py->syntax, part);
            py_expr(py, syntax_only(py->syntax, c));
            syntax_close(py->syntax, c);
        }
    }
    struct syntax_node body = syntax_field(py->syntax, l, PY_FIELD_body);
    uint32_t mark = py->pending.n;
    if (body.kind == PY_pair)
        py_push(py, pair(py, body, STR_NONE));
    else
        py_push(py, py_strip(py, py_expr(py, body)));
    py->frame->loops -= loops;
    py_scope_close(py, around);
    syntax_close(py->syntax, l);
    bool map = n.kind == PY_dictionary_comprehension;
    return py_list(py, map ? EXPR_OBJECT : EXPR_ARRAY, syntax_line(n), mark);
}

// ----------------------------------------------------------------------------------------- members

/* a.b, where a stands for an import: what `import a.b` bound. */
static code_ref dotted(const struct py *py, struct syntax_node n, code_ref base)
{
    if (!py->dotted.n)
        return 0;
    const struct expr *root = py_at(py, base);
    while (root->kind == EXPR_MEMBER)
        root = py_at(py, root->a);
    bool imported =
        root->kind == EXPR_NAME && root->a && py->code->bindings.v[root->a].kind == BINDING_IMPORT;
    return imported ? map_get(&py->dotted, py_text(py, n), 0) : 0;
}

static code_ref attribute(struct py *py, struct syntax_node n)
{
    struct syntax_list l = syntax_open(py->syntax, n);
    struct syntax_node name = syntax_field(py->syntax, l, PY_FIELD_attribute);
    code_ref base = py_expr(py, syntax_field(py->syntax, l, PY_FIELD_object));
    syntax_close(py->syntax, l);
    code_ref module = dotted(py, n, base);
    return module ? py_binding_name(py, module, syntax_line(name))
                  : py_member(py, base, py_text(py, name), syntax_line(name), false);
}

static code_ref subscript(struct py *py, struct syntax_node n)
{
    struct syntax_list l = syntax_open(py->syntax, n);
    struct syntax_node index = syntax_field(py->syntax, l, PY_FIELD_subscript);
    code_ref base = py_expr(py, syntax_field(py->syntax, l, PY_FIELD_value));
    struct str name = py_plain_string(py, index);
    uint32_t mark = py->pending.n, n_indexes = 0;
    for (uint32_t i = 0; i < l.n; i++)
        n_indexes += syntax_at(py->syntax, l, i).named &&
                     syntax_at(py->syntax, l, i).field == PY_FIELD_subscript;
    code_ref made;
    if (name.p && n_indexes == 1) {
        made = py_member(py, base, name, syntax_line(index), true);
    } else if (n_indexes == 1) {
        made = make(py, EXPR_INDEX, n, STR_NONE, base, py_expr(py, index));
    } else { // x[a, b]
        for (uint32_t i = 0; i < l.n; i++)
            if (syntax_at(py->syntax, l, i).named &&
                syntax_at(py->syntax, l, i).field == PY_FIELD_subscript)
                py_push(py, py_expr(py, syntax_at(py->syntax, l, i)));
        made =
            make(py, EXPR_INDEX, n, STR_NONE, base, py_list(py, EXPR_ARRAY, syntax_line(n), mark));
    }
    syntax_close(py->syntax, l);
    return made;
}

void py_assign_outer(struct py *py, code_ref binding, code_ref value, uint32_t line)
{
    vec_push(py->scratch, &py->code->assignments,
             (struct code_assignment){.line = line,
                                      .target = py_binding_name(py, binding, line),
                                      .value = value,
                                      .function = py->frame->function,
                                      .block = py->frame->block});
}

void py_assign_member(struct py *py, code_ref target, code_ref value, uint32_t line)
{
    vec_push(py->scratch, &py->code->assignments,
             (struct code_assignment){.line = line,
                                      .target = target,
                                      .value = value,
                                      .function = py->frame->function,
                                      .block = py->frame->block});
    const struct expr t = *py_at(py, target);
    if (t.kind != EXPR_MEMBER)
        return;
    py_status_trait(py, t.text, value);
    if (py_at(py, t.a)->kind == EXPR_THIS)
        py_self_field(py, t.text, value, 0);
}

static code_ref named(struct py *py, struct syntax_node n)
{
    struct syntax_list l = syntax_open(py->syntax, n);
    struct syntax_node name = syntax_field(py->syntax, l, PY_FIELD_name);
    code_ref value = py_strip(py, py_expr(py, syntax_field(py->syntax, l, PY_FIELD_value)));
    syntax_close(py->syntax, l);
    code_ref b = py_give(py, py_text(py, name), value, syntax_line(name));
    return make(py, EXPR_ASSIGN, n, STR_NONE, py_binding_name(py, b, syntax_line(name)), value);
}

static code_ref yielded(struct py *py, struct syntax_node n)
{
    struct syntax_list l = syntax_open(py->syntax, n);
    code_ref e = py_expr(py, syntax_only(py->syntax, l));
    syntax_close(py->syntax, l);
    if (e && py->frame->function != CODE_MODULE) { // what `with f() as x` and Depends(f) give
        vec_push(py->scratch, &py->returns, py_strip(py, e));
        py->frame->yields = true;
    }
    return unknown(py, n);
}

/* The node below what does not change a value. */
static struct syntax_node unwrap(struct py *py, struct syntax_node n)
{
    while (n.kind == PY_parenthesized_expression || n.kind == PY_await) {
        struct syntax_list l = syntax_open(py->syntax, n);
        n = syntax_only(py->syntax, l);
        syntax_close(py->syntax, l);
    }
    return n;
}

static code_ref other(struct py *py, struct syntax_node n)
{
    struct syntax_list l = syntax_open(py->syntax, n);
    for (uint32_t i = 0; i < l.n; i++)
        if (syntax_at(py->syntax, l, i).named)
            py_expr(py, syntax_at(py->syntax, l, i));
    syntax_close(py->syntax, l);
    return unknown(py, n);
}

static code_ref expression(struct py *py, struct syntax_node n, struct str hint)
{
    switch ((enum py_kind)n.kind) {
    case PY_identifier:
        return py_name(py, py_text(py, n), syntax_line(n));
    case PY_attribute:
        return attribute(py, n);
    case PY_subscript:
        return subscript(py, n);
    case PY_call:
        return py_invocation(py, n);
    case PY_string:
    case PY_concatenated_string:
        return py_literal(py, n);
    case PY_integer:
    case PY_float:
        return make(py, EXPR_NUMBER, n, py_number_text(py, py_text(py, n)), 0, 0);
    case PY_true:
        return make(py, EXPR_BOOLEAN, n, STR("true"), 0, 0);
    case PY_false:
        return make(py, EXPR_BOOLEAN, n, STR("false"), 0, 0);
    case PY_none:
        return make(py, EXPR_NULL, n, STR("null"), 0, 0);
    case PY_dictionary:
        return dictionary(py, n, hint);
    case PY_list:
    case PY_tuple:
    case PY_set:
    case PY_expression_list:
    case PY_pattern_list:
        return py_tuple(py, n, EXPR_ARRAY);
    case PY_list_splat:
    case PY_parenthesized_list_splat:
    case PY_dictionary_splat:
        return splat(py, n);
    case PY_list_comprehension:
    case PY_set_comprehension:
    case PY_dictionary_comprehension:
    case PY_generator_expression:
        return comprehension(py, n);
    case PY_binary_operator:
        return modulo_or_binary(py, n);
    case PY_boolean_operator:
        return binary(py, n);
    case PY_comparison_operator:
        return comparison(py, n);
    case PY_not_operator:
    case PY_unary_operator:
        return unary(py, n);
    case PY_conditional_expression:
        return ternary(py, n);
    case PY_named_expression:
        return named(py, n);
    case PY_lambda:
        return py_lambda(py, n);
    case PY_yield:
        return yielded(py, n);
    case PY_ellipsis:
        return unknown(py, n);
    default:
        return other(py, n);
    }
}

code_ref py_expr_called(struct py *py, struct syntax_node n, struct str hint)
{
    n = unwrap(py, n);
    if (syntax_none(n))
        return 0;
    if (py->depth >= TREE_DEPTH_MAX) {
        py->cut = true;
        return unknown(py, n);
    }
    py->depth++;
    code_ref e = expression(py, n, hint);
    py->depth--;
    return e;
}

code_ref py_expr(struct py *py, struct syntax_node n)
{
    return py_expr_called(py, n, STR_NONE);
}
