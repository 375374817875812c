/* Expressions. Parentheses are taken off before anything else; chains of one operator are read
 * along their left side without recursion, because generated code has thousands of them.
 *
 * The grammar takes f<T>(x) for two comparisons; such a pair is read as the call it is, its
 * arguments being found by where they begin. */
#include "read/code/kotlin.h"

const struct expr *kt_at(const struct kt *k, code_ref e)
{
    return &k->code->exprs.v[e];
}

struct str kt_text(const struct kt *k, struct syntax_node n)
{
    return syntax_text(k->syntax, n);
}

struct str kt_cut(const struct kt *k, struct syntax_node n, size_t limit)
{
    return syntax_cut(kt_text(k, n), limit);
}

void kt_push(struct kt *k, code_ref e)
{
    vec_push(k->scratch, &k->pending, e);
}

code_ref kt_list(struct kt *k, enum expr_kind kind, uint32_t line, uint32_t mark)
{
    code_ref e = code_list(k->code, kind, line, k->pending.v + mark, k->pending.n - mark);
    k->pending.n = mark;
    return e;
}

static code_ref make(struct kt *k, enum expr_kind kind, struct syntax_node n, struct str text,
                     code_ref a, code_ref b)
{
    return code_expr(k->code, kind, syntax_line(n), text, a, b);
}

code_ref kt_unknown(struct kt *k, struct syntax_node n)
{
    return make(k, EXPR_UNKNOWN, n, kt_cut(k, n, KT_TEXT_MAX), 0, 0);
}

struct str kt_last_name(const struct kt *k, code_ref e)
{
    for (;;) {
        const struct expr *x = kt_at(k, e);
        if (!e)
            return STR_NONE;
        if (x->kind == EXPR_NAME || x->kind == EXPR_MEMBER)
            return x->text;
        if (x->kind == EXPR_INDEX)
            e = x->a;
        else if (x->kind == EXPR_CALL)
            e = k->code->calls.v[x->a].callee;
        else
            return STR_NONE;
    }
}

// ------------------------------------------------------------------------------------- operators

struct operands {
    struct syntax_node left, right;
    struct str op;
};

static struct operands operands(struct kt *k, struct syntax_node n)
{
    struct syntax_list l = syntax_open(k->syntax, n);
    struct operands o = {
        .left = syntax_field(k->syntax, l, KT_FIELD_left),
        .right = syntax_field(k->syntax, l, KT_FIELD_right),
        .op = kt_text(k, syntax_field(k->syntax, l, KT_FIELD_operator)),
    };
    syntax_close(k->syntax, l);
    return o;
}

static code_ref concatenation(struct kt *k, uint32_t line, uint32_t mark)
{
    return kt_list(k, EXPR_TEMPLATE, line, mark);
}

// f<T>(x), where N is (f < T) > (x)..., and f<T> { }: the value of what is called.
static bool generic_call(struct kt *k, struct operands o, code_ref *value)
{
    if (!str_eq(o.op, STR(">")) || o.left.kind != KT_binary_expression)
        return false;
    struct operands inner = operands(k, o.left);
    struct str text = k->syntax->text;
    uint32_t end = ts_node_end_byte(inner.right.ts), at = ts_node_start_byte(o.right.ts);
    char first = kt_text(k, inner.right).n ? kt_text(k, inner.right).p[0] : '\0';
    bool type = inner.right.kind == KT_identifier && first >= 'A' && first <= 'Z';
    bool lambda = o.right.kind == KT_lambda_literal || o.right.kind == KT_annotated_lambda;
    bool call = at == end + 1 && text.p[at] == '(';
    if (!str_eq(inner.op, STR("<")) || !type || (!call && !lambda))
        return false;
    code_ref callee = kt_expr(k, inner.left);
    const struct expr c = *kt_at(k, callee);
    if (c.kind != EXPR_NAME && c.kind != EXPR_MEMBER)
        return false;
    if (lambda) { // f<T> { ... }
        *value = kt_call_of(k, callee, (struct syntax_node){0}, o.right, o.right);
        return true;
    }
    k->generic = callee;
    k->generic_at = at;
    *value = kt_expr(k, o.right);
    k->generic = 0;
    return true;
}

static code_ref fold(struct kt *k, struct str op, uint32_t mark, uint32_t from)
{
    code_ref made = k->pending.v[mark];
    uint32_t level = k->spine.n;
    for (uint32_t i = mark + 1; i < k->pending.n; i++) {
        struct syntax_node n = k->spine.v[--level];
        code_ref right = k->pending.v[i];
        kt_binary_traits(k, n, op, made, right);
        made = make(k, EXPR_BINARY, n, op, made, right);
    }
    k->pending.n = mark;
    k->spine.n = from;
    return made;
}

// map + ("key" to value)
static bool adds_pair(struct kt *k, uint32_t mark)
{
    bool pair = false;
    for (uint32_t i = mark + 1; i < k->pending.n; i++)
        pair = pair || kt_at(k, k->pending.v[i])->kind == EXPR_TUPLE;
    return pair && kt_at(k, k->pending.v[mark])->kind != EXPR_ARRAY;
}

static code_ref binary(struct kt *k, struct syntax_node n)
{
    uint32_t mark = k->pending.n, from = k->spine.n, line = syntax_line(n);
    struct operands o = operands(k, n);
    struct str op = o.op;
    code_ref called;
    if (generic_call(k, o, &called))
        return called;
    for (;;) {
        vec_push(k->scratch, &k->spine, n);
        if (o.left.kind != KT_binary_expression)
            break;
        struct operands inner = operands(k, o.left);
        if (!str_eq(inner.op, op))
            break;
        n = o.left;
        o = inner;
    }
    kt_push(k, kt_expr(k, o.left));
    for (uint32_t i = k->spine.n; i-- > from;)
        kt_push(k, kt_expr(k, operands(k, k->spine.v[i]).right));
    bool text = false;
    for (uint32_t i = mark; i < k->pending.n; i++)
        text = text || kt_is_text(k, k->pending.v[i]);
    if (!text && str_eq(op, STR("+")) && adds_pair(k, mark)) {
        k->spine.n = from;
        for (uint32_t i = mark; i < k->pending.n; i++)
            k->pending.v[i] = kt_entry(k, k->pending.v[i], line);
        return kt_list(k, EXPR_OBJECT, line, mark);
    }
    bool joins = text && str_eq(op, STR("+"));
    if (joins || str_eq(op, STR("?:"))) {
        k->spine.n = from;
        return joins ? concatenation(k, line, mark) : kt_list(k, EXPR_CHOICE, line, mark);
    }
    return fold(k, op, mark, from);
}

// a to b is a pair; any other is an operator with a name: 1 shl n.
static code_ref infix(struct kt *k, struct syntax_node n)
{
    struct syntax_list l = syntax_open(k->syntax, n);
    struct syntax_node left = syntax_at(k->syntax, l, 0), right = syntax_at(k->syntax, l, l.n - 1);
    struct str op = kt_text(k, syntax_at(k->syntax, l, 1));
    syntax_close(k->syntax, l);
    code_ref a = kt_expr(k, left), b = kt_expr(k, right);
    if (str_eq(op, STR("to"))) {
        uint32_t mark = k->pending.n;
        kt_push(k, a);
        kt_push(k, b);
        return kt_list(k, EXPR_TUPLE, syntax_line(n), mark);
    }
    kt_binary_traits(k, n, str_eq(op, STR("shl")) ? STR("<<") : op, a, b);
    return make(k, EXPR_BINARY, n, op, a, b);
}

static code_ref unary(struct kt *k, struct syntax_node n)
{
    struct syntax_list l = syntax_open(k->syntax, n);
    struct syntax_node argument = syntax_field(k->syntax, l, KT_FIELD_argument);
    struct str op = kt_text(k, syntax_field(k->syntax, l, KT_FIELD_operator));
    syntax_close(k->syntax, l);
    code_ref a = kt_expr(k, argument);
    if (str_eq(op, STR("!!")))
        return a;
    if (str_eq(op, STR("-")) && kt_at(k, a)->kind == EXPR_NUMBER)
        return make(k, EXPR_NUMBER, n, arena_join(k->job->keep, op, kt_at(k, a)->text), 0, 0);
    if (!str_eq(op, STR("++")) && !str_eq(op, STR("--")))
        return make(k, EXPR_UNARY, n, op, a, 0);
    code_ref one = make(k, EXPR_NUMBER, n, STR("1"), 0, 0);
    code_ref value = make(k, EXPR_BINARY, n, str_sub(op, 0, 1), a, one);
    if (str_eq(op, STR("++")))
        kt_trait(k, "increment", kt_cut(k, argument, KT_TEXT_MAX), 0, syntax_line(n));
    kt_assign(k, a, value);
    return value;
}

// ------------------------------------------------------------------------------------ assignment

static void give_field(struct kt *k, struct str name, code_ref value)
{
    struct kt_class *c = k->frame->class;
    while (c && !map_get(&c->fields, name, 0))
        c = c->outer;
    if (!c || !value)
        return;
    struct code_field *f = &k->code->fields.v[map_get(&c->fields, name, 0)];
    // A placeholder gives way: var client: Client? = null; init { client = connect() }
    if (!f->value || kt_at(k, f->value)->kind == EXPR_NULL)
        f->value = value;
}

/* Gives VALUE to TARGET: a local variable, a field of this, or a member of anything else. */
void kt_assign(struct kt *k, code_ref target, code_ref value)
{
    const struct expr t = *kt_at(k, target);
    if (t.kind == EXPR_NAME && t.a) {
        struct binding *b = &k->code->bindings.v[t.a];
        if (!b->value && b->kind == BINDING_LOCAL && !b->writes) {
            b->value = value; // declared first, given its value later
        } else {
            b->writes++;
            b->last_write = value;
        }
    }
    kt_status_trait(k, t.text, value);
    if (t.kind != EXPR_MEMBER && t.kind != EXPR_INDEX)
        return;
    vec_push(k->scratch, &k->code->assignments,
             (struct code_assignment){.line = t.line,
                                      .target = target,
                                      .value = value,
                                      .function = k->frame->function,
                                      .block = k->frame->block});
    if (t.kind == EXPR_MEMBER && kt_at(k, t.a)->kind == EXPR_THIS)
        give_field(k, t.text, value);
}

code_ref kt_assignment(struct kt *k, struct syntax_node n)
{
    struct operands o = operands(k, n);
    code_ref target = o.left.kind == KT_identifier
                          ? kt_assigned_name(k, kt_text(k, o.left), syntax_line(o.left))
                          : kt_expr(k, o.left);
    struct str outer = k->target;
    k->target = kt_text(k, o.left);
    code_ref right = kt_expr_called(k, o.right, kt_last_name(k, target)), value = right;
    k->target = outer;
    struct str op = o.op.n ? str_sub(o.op, 0, o.op.n - 1) : o.op;
    if (op.n && kt_is_text(k, right)) {
        uint32_t mark = k->pending.n;
        kt_push(k, target);
        kt_push(k, right);
        value = concatenation(k, syntax_line(n), mark);
    } else if (op.n) {
        value = make(k, EXPR_BINARY, n, op, target, right);
        if (str_eq(op, STR("*")))
            kt_trait(k, "power", kt_cut(k, n, KT_TEXT_MAX), 0, syntax_line(n));
    }
    const struct expr *v = kt_at(k, value);
    if (v->kind == EXPR_BINARY && str_eq(v->text, STR("+")) &&
        kt_at(k, v->b)->kind == EXPR_NUMBER &&
        (op.n || str_eq(kt_last_name(k, v->a), kt_last_name(k, target))))
        kt_trait(k, "increment", kt_cut(k, o.left, KT_TEXT_MAX), 0, syntax_line(n));
    kt_assign(k, target, value);
    return value;
}

// --------------------------------------------------------------------------------------- members

/* 5.seconds is 5 * 1000: spans of time are counted in milliseconds; x.inWholeSeconds counts them
 * in another unit again. */
static code_ref span(struct kt *k, struct syntax_node n, code_ref base, struct str member)
{
    static const struct {
        const char *name, *factor;
        bool divides;
    } units[] = {{"milliseconds", "1", false},     {"seconds", "1000", false},
                 {"minutes", "60000", false},      {"hours", "3600000", false},
                 {"days", "86400000", false},      {"inWholeMilliseconds", "1", true},
                 {"inWholeSeconds", "1000", true}, {"inWholeMinutes", "60000", true}};
    bool number = kt_at(k, base)->kind == EXPR_NUMBER || kt_at(k, base)->kind == EXPR_BINARY ||
                  map_get(&k->names, member, 0);
    for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
        if (!str_eq(member, str_c(units[i].name)) || (!number && !units[i].divides))
            continue;
        code_ref factor = make(k, EXPR_NUMBER, n, str_c(units[i].factor), 0, 0);
        return make(k, EXPR_BINARY, n, units[i].divides ? STR("/") : STR("*"), base, factor);
    }
    return 0;
}

static code_ref navigation(struct kt *k, struct syntax_node n)
{
    struct syntax_list l = syntax_open(k->syntax, n);
    struct syntax_node base = syntax_at(k->syntax, l, 0), name = syntax_at(k->syntax, l, l.n - 1);
    bool reference = syntax_has(k->syntax, l, KT_TOKEN_reference);
    syntax_close(k->syntax, l);
    code_ref b = kt_expr(k, base);
    struct str member = kt_plain_name(kt_text(k, name));
    bool class = reference && str_eq(member, STR("class")); // X::class is X, wherever it is passed
    bool java = base.kind == KT_navigation_expression &&
                str_ends(kt_text(k, base), STR("::class")) && !reference;
    if (class || java)
        return b;
    code_ref time = reference ? 0 : span(k, n, b, member);
    if (time)
        return time;
    code_ref e = code_expr(k->code, EXPR_MEMBER, syntax_line(name), member, b, 0);
    kt_member_traits(k, e);
    return e;
}

/* The column that an index names: row[Orders.cents] by the object that declares it, it[cents] = 5 in the
 * block that fills a row. Empty for any other index. */
static struct str column_of(struct kt *k, struct syntax_node base, struct syntax_node index)
{
    struct str word = syntax_text(k->syntax, index);
    ptrdiff_t dot = str_find_char(word, '.', 0);
    bool of_object = dot > 0 && word.p[0] >= 'A' && word.p[0] <= 'Z';
    struct str column = of_object ? str_sub(word, (size_t)dot + 1, word.n) : word;
    if (!of_object && !str_eq(syntax_text(k->syntax, base), STR("it")))
        return STR_NONE;
    for (size_t i = 0; i < column.n; i++) {
        char c = column.p[i];
        bool letter =
            (c >= 'a' && c <= 'z') || (i && c >= 'A' && c <= 'Z') || (i && c >= '0' && c <= '9');
        if (!letter && c != '_')
            return STR_NONE;
    }
    return column;
}

static code_ref index_of(struct kt *k, struct syntax_node n)
{
    struct syntax_list l = syntax_open(k->syntax, n);
    struct syntax_node base = syntax_at(k->syntax, l, 0), index = syntax_at(k->syntax, l, 2);
    syntax_close(k->syntax, l);
    code_ref b = kt_expr(k, base), i = kt_expr(k, index);
    const struct expr x = *kt_at(k, i);
    struct str column = column_of(k, base, index);
    if (column.n)
        return make(k, EXPR_MEMBER, n, column, b, 0);
    if (x.kind != EXPR_STRING)
        return make(k, EXPR_INDEX, n, STR_NONE, b, i);
    code_ref e = make(k, EXPR_MEMBER, n, x.text, b, 0);
    kt_call_traits(k, b, &i, 1); // headers["X-Request-ID"]
    return e;
}

// ---------------------------------------------------------------------------------------- values

static code_ref all_of(struct kt *k, struct syntax_node n, enum expr_kind kind)
{
    struct syntax_list l = syntax_open(k->syntax, n);
    uint32_t mark = k->pending.n;
    for (uint32_t i = 0; i < l.n; i++)
        if (syntax_at(k->syntax, l, i).named)
            kt_push(k, kt_expr(k, syntax_at(k->syntax, l, i)));
    syntax_close(k->syntax, l);
    return kt_list(k, kind, syntax_line(n), mark);
}

static code_ref typed(struct kt *k, struct syntax_node n)
{
    struct operands o = operands(k, n);
    code_ref value = kt_expr(k, o.left), type = kt_type(k, o.right);
    if (n.kind == KT_is_expression)
        return make(k, EXPR_BINARY, n, STR("is"), value, type);
    return type && value ? make(k, EXPR_CAST, n, STR_NONE, value, type) : value;
}

static code_ref self(struct kt *k, struct syntax_node n)
{
    struct syntax_list l = syntax_open(k->syntax, n);
    struct str label = kt_text(k, syntax_kind(k->syntax, l, KT_identifier));
    syntax_close(k->syntax, l);
    if (n.kind == KT_this_expression)
        return kt_this(k, label, syntax_line(n));
    code_ref class = k->frame->class ? k->frame->class->number : 0;
    return make(k, EXPR_SUPER, n, STR("super"), class, 0);
}

static code_ref identifier(struct kt *k, struct syntax_node n)
{
    struct str text = kt_plain_name(kt_text(k, n));
    if (str_eq(text, STR("true")) || str_eq(text, STR("false")))
        return make(k, EXPR_BOOLEAN, n, text, 0, 0);
    if (str_eq(text, STR("null")))
        return make(k, EXPR_NULL, n, text, 0, 0);
    if (str_eq(text, STR("break")) || str_eq(text, STR("continue"))) {
        kt_trait(k, str_eq(text, STR("break")) ? "break" : "continue", STR(""), 0, syntax_line(n));
        return 0;
    }
    code_ref e = kt_name(k, text, syntax_line(n));
    kt_member_traits(k, e);
    return e;
}

static code_ref last_of(struct kt *k, struct syntax_node n) // @Suppress("x") f(), *list, label@ f()
{
    struct syntax_list l = syntax_open(k->syntax, n);
    struct syntax_node inner = syntax_at(k->syntax, l, l.n - 1);
    syntax_close(k->syntax, l);
    return kt_expr(k, inner);
}

static code_ref primary(struct kt *k, struct syntax_node n, struct str hint)
{
    switch ((enum kotlin_kind)n.kind) {
    case KT_identifier:
        return identifier(k, n);
    case KT_number_literal:
    case KT_float_literal:
        return make(k, EXPR_NUMBER, n, kt_number(k, kt_text(k, n)), 0, 0);
    case KT_string_literal:
    case KT_multiline_string_literal:
        return kt_string(k, n);
    case KT_character_literal:
        return make(k, EXPR_STRING, n, kt_text(k, n), 0, 0);
    case KT_this_expression:
    case KT_super_expression:
        return self(k, n);
    case KT_callable_reference:
        return last_of(k, n);
    case KT_collection_literal:
        return all_of(k, n, EXPR_ARRAY);
    case KT_lambda_literal:
    case KT_annotated_lambda: {
        code_ref receiver;
        return kt_lambda(k, kt_lambda_of(k, n), hint, &receiver);
    }
    case KT_anonymous_function:
        return kt_anonymous(k, n, hint);
    case KT_object_literal:
        return kt_object(k, n);
    default:
        return n.kind == SYNTAX_ERROR ? all_of(k, n, EXPR_UNKNOWN) : kt_unknown(k, n);
    }
}

static bool is_control(uint8_t kind)
{
    return kind == KT_if_expression || kind == KT_when_expression || kind == KT_try_expression;
}

static code_ref expression(struct kt *k, struct syntax_node n, struct str hint)
{
    code_ref value = 0;
    k->tail = k->tail && is_control(n.kind);
    switch ((enum kotlin_kind)n.kind) {
    case KT_binary_expression:
        return binary(k, n);
    case KT_infix_expression:
        return infix(k, n);
    case KT_unary_expression:
        return unary(k, n);
    case KT_assignment:
        return kt_assignment(k, n);
    case KT_navigation_expression:
        return navigation(k, n);
    case KT_index_expression:
        return index_of(k, n);
    case KT_call_expression:
        return kt_call(k, n);
    case KT_as_expression:
    case KT_is_expression:
        return typed(k, n);
    case KT_in_expression: {
        struct operands o = operands(k, n);
        code_ref a = kt_expr(k, o.left), b = kt_expr(k, o.right);
        kt_binary_traits(k, n, STR("in"), a, b);
        return make(k, EXPR_BINARY, n, STR("in"), a, b);
    }
    case KT_range_expression:
        return all_of(k, n, EXPR_UNKNOWN);
    case KT_annotated_expression:
    case KT_labeled_expression:
        return last_of(k, n);
    case KT_spread_expression:
        return make(k, EXPR_SPREAD, n, STR_NONE, last_of(k, n), 0);
    default:
        return kt_control(k, n, &value) ? value : primary(k, n, hint);
    }
}

/* Parentheses are taken off, unless they hold the arguments of a call f<T>(x). */
static bool unwrap(struct kt *k, struct syntax_node *n, code_ref *called)
{
    while (n->kind == KT_parenthesized_expression) {
        struct syntax_node around = *n;
        struct syntax_list l = syntax_open(k->syntax, *n);
        *n = syntax_only(k->syntax, l);
        syntax_close(k->syntax, l);
        if (!k->generic || ts_node_start_byte(around.ts) != k->generic_at)
            continue;
        code_ref callee = k->generic;
        k->generic = 0;
        *called = kt_call_of(k, callee, around, (struct syntax_node){0}, around);
        return true;
    }
    return false;
}

code_ref kt_expr(struct kt *k, struct syntax_node n)
{
    struct str hint = k->hint;
    k->hint = STR_NONE;
    code_ref called;
    if (syntax_none(n))
        return 0;
    if (unwrap(k, &n, &called))
        return called;
    if (syntax_none(n))
        return 0;
    if (k->depth >= TREE_DEPTH_MAX) {
        k->cut = true;
        return kt_unknown(k, n);
    }
    k->depth++;
    code_ref e = expression(k, n, hint);
    k->depth--;
    return e;
}

code_ref kt_expr_called(struct kt *k, struct syntax_node n, struct str hint)
{
    k->hint = hint;
    code_ref e = kt_expr(k, n);
    k->hint = STR_NONE;
    return e;
}
