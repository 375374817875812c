/* Expressions. What leaves the value alone (parentheses, await, type assertions) is taken off
 * before anything else; chains of one operator are read along their left side without recursion,
 * because generated code has thousands of them. */
#include "read/code/javascript.h"

const struct expr *js_at(const struct js *js, code_ref e)
{
    return &js->code->exprs.v[e];
}

struct str js_text(const struct js *js, struct syntax_node n)
{
    return syntax_text(js->syntax, n);
}

struct str js_cut(const struct js *js, struct syntax_node n, size_t limit)
{
    return syntax_cut(js_text(js, n), limit);
}

void js_push(struct js *js, code_ref e)
{
    vec_push(js->scratch, &js->pending, e);
}

code_ref js_list(struct js *js, enum expr_kind kind, uint32_t line, uint32_t mark)
{
    code_ref e = code_list(js->code, kind, line, js->pending.v + mark, js->pending.n - mark);
    js->pending.n = mark;
    return e;
}

static code_ref make(struct js *js, enum expr_kind kind, struct syntax_node n, struct str text,
                     code_ref a, code_ref b)
{
    return code_expr(js->code, kind, syntax_line(n), text, a, b);
}

code_ref js_unknown(struct js *js, struct syntax_node n)
{
    return make(js, EXPR_UNKNOWN, n, js_cut(js, n, JS_TEXT_MAX), 0, 0);
}

code_ref js_name(struct js *js, struct str name, uint32_t line)
{
    code_ref binding = js_lookup(js, name);
    if (!binding && (str_eq(name, STR("window")) || str_eq(name, STR("document")) ||
                     str_eq(name, STR("localStorage"))))
        js->window = true;
    return code_expr(js->code, EXPR_NAME, line, name, binding, 0);
}

code_ref js_binding_name(struct js *js, code_ref binding, uint32_t line)
{
    return code_expr(js->code, EXPR_NAME, line, js->code->bindings.v[binding].name, binding, 0);
}

static code_ref member(struct js *js, code_ref base, struct str name, uint32_t line, bool quoted)
{
    const struct expr *b = js_at(js, base);
    if (b->kind == EXPR_NAME && !b->a && str_eq(b->text, STR("document")))
        js->document = true;
    code_ref e = code_expr(js->code, EXPR_MEMBER, line, name, base, 0);
    js_member_traits(js, e, quoted);
    return e;
}

code_ref js_member(struct js *js, code_ref base, struct str name, uint32_t line)
{
    return member(js, base, name, line, false);
}

code_ref js_strip(const struct js *js, code_ref e)
{
    while (js_at(js, e)->kind == EXPR_ASSIGN && js_at(js, e)->b)
        e = js_at(js, e)->b;
    return e;
}

struct str js_last_name(const struct js *js, code_ref e)
{
    for (;;) {
        const struct expr *x = js_at(js, e);
        if (!e)
            return STR_NONE;
        if (x->kind == EXPR_NAME || x->kind == EXPR_MEMBER)
            return x->text;
        if (x->kind == EXPR_INDEX)
            e = x->a;
        else if (x->kind == EXPR_CALL)
            e = js->code->calls.v[x->a].callee;
        else
            return STR_NONE;
    }
}

struct operands {
    struct syntax_node left, right;
    struct str op;
};

static struct operands operands(struct js *js, struct syntax_node n)
{
    struct syntax_list l = syntax_open(js->syntax, n);
    struct operands o = {
        .left = syntax_field(js->syntax, l, JS_FIELD_left),
        .right = syntax_field(js->syntax, l, JS_FIELD_right),
        .op = js_text(js, syntax_field(js->syntax, l, JS_FIELD_operator)),
    };
    syntax_close(js->syntax, l);
    return o;
}

/* Reads the operands of a chain `a op b op c`, with the binary nodes in js.spine from FROM on. */
static void read_chain(struct js *js, struct syntax_node first, uint32_t from)
{
    js_push(js, js_expr(js, first));
    for (uint32_t i = js->spine.n; i-- > from;) {
        struct operands o = operands(js, js->spine.v[i]);
        js_push(js, js_expr(js, o.right));
    }
}

static code_ref fold(struct js *js, struct str op, uint32_t mark, uint32_t from)
{
    code_ref made = js->pending.v[mark];
    uint32_t level = js->spine.n;
    for (uint32_t i = mark + 1; i < js->pending.n; i++) {
        struct syntax_node n = js->spine.v[--level];
        code_ref right = js->pending.v[i];
        js_binary_traits(js, n, op, made, right);
        made = make(js, EXPR_BINARY, n, op, made, right);
    }
    js->pending.n = mark;
    js->spine.n = from;
    return made;
}

static code_ref binary(struct js *js, struct syntax_node n)
{
    uint32_t mark = js->pending.n, from = js->spine.n, line = syntax_line(n);
    struct operands o = operands(js, n);
    struct str op = o.op;
    for (;;) {
        vec_push(js->scratch, &js->spine, n);
        if (o.left.kind != JS_binary_expression)
            break;
        struct operands inner = operands(js, o.left);
        if (!str_eq(inner.op, op))
            break;
        n = o.left;
        o = inner;
    }
    read_chain(js, o.left, from);
    bool text = false;
    for (uint32_t i = mark; i < js->pending.n; i++)
        text = text || js_is_text(js, js->pending.v[i]);
    if (str_eq(op, STR("||")) || str_eq(op, STR("??"))) {
        js->spine.n = from;
        return js_list(js, EXPR_CHOICE, line, mark);
    }
    if (text && str_eq(op, STR("+"))) {
        js->spine.n = from;
        return js_concatenation(js, line, mark);
    }
    return fold(js, op, mark, from);
}

static code_ref ternary(struct js *js, struct syntax_node n)
{
    struct syntax_list l = syntax_open(js->syntax, n);
    js_expr(js, syntax_field(js->syntax, l, JS_FIELD_condition));
    uint32_t mark = js->pending.n;
    js_push(js, js_expr(js, syntax_field(js->syntax, l, JS_FIELD_consequence)));
    js_push(js, js_expr(js, syntax_field(js->syntax, l, JS_FIELD_alternative)));
    syntax_close(js->syntax, l);
    js_trait(js, "choice", js_cut(js, n, 2 * JS_TEXT_MAX), 0, syntax_line(n));
    return js_list(js, EXPR_CHOICE, syntax_line(n), mark);
}

static code_ref unary(struct js *js, struct syntax_node n)
{
    struct syntax_list l = syntax_open(js->syntax, n);
    struct str op = js_text(js, syntax_field(js->syntax, l, JS_FIELD_operator));
    code_ref a = js_expr(js, syntax_field(js->syntax, l, JS_FIELD_argument));
    syntax_close(js->syntax, l);
    if (str_eq(op, STR("-")) && js_at(js, a)->kind == EXPR_NUMBER)
        return make(js, EXPR_NUMBER, n, arena_join(js->job->keep, op, js_at(js, a)->text), 0, 0);
    if (str_eq(op, STR("void")))
        return make(js, EXPR_NULL, n, STR("undefined"), 0, 0);
    return make(js, EXPR_UNARY, n, op, a, 0);
}

void js_assign_member(struct js *js, code_ref target, code_ref value, uint32_t line)
{
    vec_push(js->scratch, &js->code->assignments,
             (struct code_assignment){.line = line,
                                      .target = target,
                                      .value = value,
                                      .function = js->frame->function,
                                      .block = js->frame->block});
    const struct expr *t = js_at(js, target);
    if (t->kind != EXPR_MEMBER)
        return;
    js_status_trait(js, t->text, value);
    js_export_assignment(js, target, value);
    if (js_at(js, t->a)->kind == EXPR_THIS)
        js_this_field(js, t->text, value);
}

/* What a function leaves in a variable that outlives it: state of the module or of a closure. */
static void assign_captured(struct js *js, code_ref target, code_ref value)
{
    code_ref binding = js_at(js, target)->a;
    if (!binding || js->code->bindings.v[binding].function == js->frame->function)
        return;
    vec_push(js->scratch, &js->code->assignments,
             (struct code_assignment){.line = js_at(js, target)->line,
                                      .target = target,
                                      .value = value,
                                      .function = js->frame->function,
                                      .block = js->frame->block});
}

static bool is_member(uint8_t kind)
{
    return kind == JS_member_expression || kind == JS_subscript_expression;
}

/* Gives VALUE to what LEFT names; TARGET is LEFT as an expression. */
static void assign(struct js *js, struct syntax_node left, code_ref target, code_ref value)
{
    if (left.kind == JS_identifier) {
        js_write(js, js_at(js, target)->a, value);
        assign_captured(js, target, value);
        js_status_trait(js, js_text(js, left), value);
    } else if (is_member(left.kind)) {
        js_assign_member(js, target, value, js_at(js, target)->line);
    }
}

/* The node below what does not change a value. */
static struct syntax_node unwrap(struct js *js, struct syntax_node n)
{
    for (;;) {
        bool last = false;
        switch ((enum js_kind)n.kind) {
        case JS_type_assertion:
            last = true;
            break;
        case JS_parenthesized_expression:
        case JS_as_expression:
        case JS_satisfies_expression:
        case JS_non_null_expression:
        case JS_instantiation_expression:
            break;
        default:
            return n;
        }
        struct syntax_list l = syntax_open(js->syntax, n);
        n = last ? syntax_at(js->syntax, l, l.n - 1) : syntax_only(js->syntax, l);
        syntax_close(js->syntax, l);
    }
}

static code_ref assignment(struct js *js, struct syntax_node n)
{
    struct syntax_list l = syntax_open(js->syntax, n);
    struct syntax_node left = unwrap(js, syntax_field(js->syntax, l, JS_FIELD_left));
    struct syntax_node right = syntax_field(js->syntax, l, JS_FIELD_right);
    syntax_close(js->syntax, l);
    if (left.kind == JS_object_pattern || left.kind == JS_array_pattern) {
        code_ref value = js_expr(js, right);
        js_pattern(js, left, JS_ASSIGN, BINDING_LOCAL, js_strip(js, value));
        return value;
    }
    code_ref target = js_expr(js, left);
    struct str outer = js->target;
    js->target = js_text(js, left);
    struct str name = js_last_name(js, target);
    if (str_eq(name, STR("exports"))) // module.exports = ... names nothing
        name = STR_NONE;
    code_ref value = js_expr_called(js, right, name);
    js->target = outer;
    assign(js, left, target, js_strip(js, value));
    const struct expr *v = js_at(js, value);
    if (v->kind == EXPR_BINARY && str_eq(v->text, STR("+")) &&
        js_at(js, v->b)->kind == EXPR_NUMBER && left.kind == JS_identifier &&
        str_eq(js_at(js, v->a)->text, js_text(js, left)))
        js_trait(js, "increment", js_text(js, left), 0, syntax_line(n));
    return make(js, EXPR_ASSIGN, n, STR_NONE, target, value);
}

static code_ref augmented(struct js *js, struct syntax_node n)
{
    struct operands o = operands(js, n);
    struct syntax_node left = unwrap(js, o.left);
    code_ref target = js_expr(js, left), right = js_expr(js, o.right), value = right;
    struct str op = o.op.n ? str_sub(o.op, 0, o.op.n - 1) : o.op;
    uint32_t mark = js->pending.n;
    js_push(js, target);
    js_push(js, right);
    if (str_eq(op, STR("||")) || str_eq(op, STR("??")))
        value = js_list(js, EXPR_CHOICE, syntax_line(n), mark);
    else if (str_eq(op, STR("+")) && js_is_text(js, right))
        value = js_concatenation(js, syntax_line(n), mark);
    else if (!str_eq(op, STR("&&")))
        value = make(js, EXPR_BINARY, n, op, target, right);
    js->pending.n = mark;
    if (str_eq(op, STR("*")) || str_eq(op, STR("**")) || str_eq(op, STR("<<")))
        js_trait(js, "power", js_cut(js, n, JS_TEXT_MAX), 0, syntax_line(n));
    if (str_eq(op, STR("+")) && js_at(js, right)->kind == EXPR_NUMBER)
        js_trait(js, "increment", js_cut(js, left, JS_TEXT_MAX), 0, syntax_line(n));
    assign(js, left, target, value);
    return make(js, EXPR_ASSIGN, n, STR_NONE, target, value);
}

static code_ref update(struct js *js, struct syntax_node n)
{
    struct syntax_list l = syntax_open(js->syntax, n);
    struct syntax_node left = unwrap(js, syntax_field(js->syntax, l, JS_FIELD_argument));
    struct str op = js_text(js, syntax_field(js->syntax, l, JS_FIELD_operator));
    syntax_close(js->syntax, l);
    code_ref target = js_expr(js, left), one = make(js, EXPR_NUMBER, n, STR("1"), 0, 0);
    code_ref value = make(js, EXPR_BINARY, n, str_sub(op, 0, 1), target, one);
    if (str_eq(op, STR("++")))
        js_trait(js, "increment", js_cut(js, left, JS_TEXT_MAX), 0, syntax_line(n));
    assign(js, left, target, value);
    return value;
}

static code_ref member_expression(struct js *js, struct syntax_node n)
{
    struct syntax_list l = syntax_open(js->syntax, n);
    struct syntax_node property = syntax_field(js->syntax, l, JS_FIELD_property);
    code_ref base = js_expr(js, syntax_field(js->syntax, l, JS_FIELD_object));
    syntax_close(js->syntax, l);
    return member(js, base, js_text(js, property), syntax_line(property), false);
}

static code_ref subscript(struct js *js, struct syntax_node n)
{
    struct syntax_list l = syntax_open(js->syntax, n);
    code_ref base = js_expr(js, syntax_field(js->syntax, l, JS_FIELD_object));
    struct syntax_node at = syntax_field(js->syntax, l, JS_FIELD_index);
    code_ref index = js_expr(js, at);
    syntax_close(js->syntax, l);
    if (js_at(js, index)->kind == EXPR_STRING)
        return member(js, base, js_at(js, index)->text, syntax_line(at), true);
    return make(js, EXPR_INDEX, n, STR_NONE, base, index);
}

static code_ref meta_property(struct js *js, struct syntax_node n)
{
    if (!str_starts(js_text(js, n), STR("import")))
        return js_unknown(js, n);
    return make(js, EXPR_MEMBER, n, STR("meta"), make(js, EXPR_NAME, n, STR("import"), 0, 0), 0);
}

static code_ref sequence(struct js *js, struct syntax_node n)
{
    struct syntax_list l = syntax_open(js->syntax, n);
    code_ref last = 0;
    for (uint32_t i = 0; i < l.n; i++)
        if (syntax_at(js->syntax, l, i).named)
            last = js_expr(js, syntax_at(js->syntax, l, i));
    syntax_close(js->syntax, l);
    return last;
}

static code_ref first_of(struct js *js, struct syntax_node n)
{
    struct syntax_list l = syntax_open(js->syntax, n);
    code_ref e = js_expr(js, syntax_only(js->syntax, l));
    syntax_close(js->syntax, l);
    return e;
}

static code_ref array(struct js *js, struct syntax_node n, struct str hint)
{
    struct syntax_list l = syntax_open(js->syntax, n);
    uint32_t mark = js->pending.n;
    bool gap = true; // [, a]: a place without a value
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node part = syntax_at(js->syntax, l, i);
        if (part.kind == JS_TOKEN_comma) {
            if (gap)
                js_push(js, make(js, EXPR_NULL, part, STR("undefined"), 0, 0));
            gap = true;
        } else if (part.named) {
            code_ref e = js_expr(js, part);
            js_status_trait(js, hint, e);
            js_push(js, e);
            gap = false;
        }
    }
    syntax_close(js->syntax, l);
    return js_list(js, EXPR_ARRAY, syntax_line(n), mark);
}

struct str js_key(struct js *js, struct syntax_node key, code_ref *computed)
{
    switch ((enum js_kind)key.kind) {
    case JS_string:
        return js_string(js, key);
    case JS_number:
        return js_number_text(js, js_text(js, key));
    case JS_computed_property_name: {
        code_ref e = first_of(js, key);
        if (js_at(js, e)->kind == EXPR_STRING)
            return js_at(js, e)->text;
        *computed = e;
        return STR_NONE;
    }
    default:
        return js_text(js, key);
    }
}

static code_ref property(struct js *js, struct syntax_node n, struct str key, code_ref computed,
                         code_ref value, struct str object)
{
    if (key.p)
        js_property_traits(js, object, key, value, syntax_line(n));
    return make(js, EXPR_PROPERTY, n, key, js_strip(js, value), computed);
}

static code_ref pair(struct js *js, struct syntax_node n, struct str object)
{
    struct syntax_list l = syntax_open(js->syntax, n);
    code_ref computed = 0;
    struct str key = js_key(js, syntax_field(js->syntax, l, JS_FIELD_key), &computed);
    code_ref value = js_expr_called(js, syntax_field(js->syntax, l, JS_FIELD_value), key);
    syntax_close(js->syntax, l);
    return property(js, n, key, computed, value, object);
}

static code_ref object_method(struct js *js, struct syntax_node n, struct str object)
{
    struct syntax_list l = syntax_open(js->syntax, n);
    code_ref computed = 0;
    struct str key = js_key(js, syntax_field(js->syntax, l, JS_FIELD_name), &computed);
    syntax_close(js->syntax, l);
    code_ref f = js_function(js, &(struct js_function){.node = n, .name = key});
    return property(js, n, key, computed, make(js, EXPR_FUNCTION, n, STR_NONE, f, 0), object);
}

static code_ref object(struct js *js, struct syntax_node n, struct str hint)
{
    struct syntax_list l = syntax_open(js->syntax, n);
    uint32_t mark = js->pending.n;
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node part = syntax_at(js->syntax, l, i);
        struct str text = js_text(js, part);
        if (part.kind == JS_pair)
            js_push(js, pair(js, part, hint));
        else if (part.kind == JS_method_definition)
            js_push(js, object_method(js, part, hint));
        else if (part.kind == JS_shorthand_property_identifier)
            js_push(js, property(js, part, text, 0, js_name(js, text, syntax_line(part)), hint));
        else if (part.kind == JS_spread_element || part.kind == SYNTAX_ERROR)
            js_push(js, js_expr(js, part));
    }
    syntax_close(js->syntax, l);
    return js_list(js, EXPR_OBJECT, syntax_line(n), mark);
}

/* Reads the expressions inside of JSX, so that calls in them are seen. */
static code_ref jsx(struct js *js, struct syntax_node n)
{
    js->jsx = true;
    struct syntax_list l = syntax_open(js->syntax, n);
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node part = syntax_at(js->syntax, l, i);
        bool name = part.field == JS_FIELD_name || part.kind == JS_property_identifier ||
                    part.kind == JS_jsx_closing_element || part.kind == JS_type_arguments;
        if (part.named && !name)
            js_expr(js, part);
    }
    syntax_close(js->syntax, l);
    return js_unknown(js, n);
}

static code_ref function(struct js *js, struct syntax_node n, struct str hint)
{
    struct syntax_list l = syntax_open(js->syntax, n);
    struct syntax_node own = syntax_field(js->syntax, l, JS_FIELD_name);
    syntax_close(js->syntax, l);
    struct str name = syntax_none(own) ? hint : js_text(js, own);
    code_ref f = js_function(js, &(struct js_function){.node = n, .name = name});
    return make(js, EXPR_FUNCTION, n, STR_NONE, f, 0);
}

// `this` is the class itself: in a static method, and in the arrow functions of one.
static bool of_class(const struct js *js)
{
    const struct code_function *functions = js->code->functions.v;
    code_ref f = js->frame->function;
    while (f && functions[f].arrow)
        f = functions[f].parent;
    return f && functions[f].is_static;
}

static code_ref literal(struct js *js, struct syntax_node n)
{
    struct str text = js_text(js, n);
    code_ref class = js->frame->class ? js->frame->class->number : 0;
    switch ((enum js_kind)n.kind) {
    case JS_string:
        return make(js, EXPR_STRING, n, js_string(js, n), 0, 0);
    case JS_number:
        return make(js, EXPR_NUMBER, n, js_number_text(js, text), 0, 0);
    case JS_true:
    case JS_false:
        return make(js, EXPR_BOOLEAN, n, text, 0, 0);
    case JS_null:
    case JS_undefined:
        return make(js, EXPR_NULL, n, text, 0, 0);
    case JS_this:
        return make(js, EXPR_THIS, n, text, class, of_class(js));
    case JS_super:
        return make(js, EXPR_SUPER, n, text, class, 0);
    case JS_regex: {
        ptrdiff_t end = str_rfind_char(text, '/');
        return make(js, EXPR_REGEX, n, str_sub(text, 1, end > 0 ? (size_t)end - 1 : 0), 0, 0);
    }
    default:
        return js_unknown(js, n);
    }
}

static code_ref operation(struct js *js, struct syntax_node n)
{
    code_ref e = 0;
    switch ((enum js_kind)n.kind) {
    case JS_await_expression:
    case JS_yield_expression:
        e = first_of(js, n);
        js_awaited(js, e);
        return e;
    case JS_binary_expression:
        return binary(js, n);
    case JS_ternary_expression:
        return ternary(js, n);
    case JS_unary_expression:
        return unary(js, n);
    case JS_update_expression:
        return update(js, n);
    case JS_assignment_expression:
        return assignment(js, n);
    case JS_augmented_assignment_expression:
        return augmented(js, n);
    case JS_sequence_expression:
        return sequence(js, n);
    case JS_spread_element:
        return make(js, EXPR_SPREAD, n, STR_NONE, first_of(js, n), 0);
    case JS_member_expression:
        return member_expression(js, n);
    case JS_subscript_expression:
        return subscript(js, n);
    case JS_meta_property:
        return meta_property(js, n);
    case JS_call_expression:
        return js_call(js, n);
    case JS_template_string:
        return js_template(js, n);
    default:
        return literal(js, n);
    }
}

static code_ref expression(struct js *js, struct syntax_node n, struct str hint)
{
    switch ((enum js_kind)n.kind) {
    case JS_identifier: {
        struct str name = js_text(js, n);
        // The grammar takes `undefined` for a name where a binding could stand.
        if (str_eq(name, STR("undefined")))
            return make(js, EXPR_NULL, n, name, 0, 0);
        return js_name(js, name, syntax_line(n));
    }
    case JS_import:
        return make(js, EXPR_NAME, n, STR("import"), 0, 0);
    case JS_object:
        return object(js, n, hint);
    case JS_array:
        return array(js, n, hint);
    case JS_new_expression:
        return js_new(js, n, hint);
    case JS_arrow_function:
    case JS_function_expression:
    case JS_generator_function:
        return function(js, n, hint);
    case JS_class: {
        code_ref c = js_class(js, n, hint, js->pending.n);
        return make(js, EXPR_CLASS, n, STR_NONE, c, 0);
    }
    case JS_jsx_element:
    case JS_jsx_self_closing_element:
    case JS_jsx_opening_element:
    case JS_jsx_attribute:
    case JS_jsx_expression:
        return jsx(js, n);
    case JS_internal_module:
        js_statement(js, n);
        return 0;
    default:
        if (n.kind == SYNTAX_ERROR)
            return sequence(js, n);
        return operation(js, n);
    }
}

code_ref js_expr(struct js *js, struct syntax_node n)
{
    struct str hint = js->hint;
    js->hint = STR_NONE;
    n = unwrap(js, n);
    if (syntax_none(n))
        return 0;
    if (js->depth >= TREE_DEPTH_MAX) {
        js->cut = true;
        return js_unknown(js, n);
    }
    js->depth++;
    code_ref e = expression(js, n, hint);
    js->depth--;
    return e;
}

code_ref js_expr_called(struct js *js, struct syntax_node n, struct str hint)
{
    js->hint = hint;
    code_ref e = js_expr(js, n);
    js->hint = STR_NONE;
    return e;
}
