/* Calls, and what is written as a call but is something else: text.format, super(), dict(). A call
 * is numbered after its receiver and its arguments, which is the order in which they run. */
#include "read/code/python.h"

/* Line of the called name; where there is none, of the start. */
static uint32_t called_line(const struct py *py, code_ref callee, struct syntax_node n)
{
    const struct expr *e = py_at(py, callee);
    return e->kind == EXPR_NAME || e->kind == EXPR_MEMBER ? e->line : syntax_line(n);
}

static code_ref add_call(struct py *py, struct code_call call, uint32_t mark, code_ref first_inner)
{
    call.n = py->pending.n - mark;
    call.args = code_children(py->code, py->pending.v + mark, call.n);
    call.function = py->frame->function;
    call.block = py->frame->block;
    call.in_loop = py->frame->loops > 0;
    call.in_try = py->frame->tries > 0;
    call.awaited = true;
    py_call_traits(py, call.callee, py->pending.v + mark, call.n);
    py->pending.n = mark;
    vec_push(py->scratch, &py->code->calls, call);
    code_ref number = py->code->calls.n - 1;
    for (code_ref i = first_inner; i < number; i++) {
        struct code_call *inner = &py->code->calls.v[i];
        if (!inner->outer && inner->function == call.function)
            inner->outer = number;
    }
    return number;
}

/* What dictionaries in the arguments of this call are: the headers of set_headers({...}). */
static struct str argument_hint(const struct py *py, code_ref callee)
{
    const struct expr *c = py_at(py, callee);
    bool headers =
        str_contains_nocase(py_last_name(py, callee), STR("header")) ||
        (c->kind == EXPR_MEMBER && str_contains_nocase(py_last_name(py, c->a), STR("header")));
    return headers ? STR("headers") : STR_NONE;
}

static void positional(struct py *py, struct syntax_list l, struct str hint)
{
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node a = syntax_at(py->syntax, l, i);
        if (a.named && a.kind != PY_keyword_argument && a.kind != PY_dictionary_splat)
            py_push(py, py_strip(py, py_expr_called(py, a, hint)));
    }
}

static code_ref keyword(struct py *py, struct syntax_node n)
{
    struct syntax_list l = syntax_open(py->syntax, n);
    struct str name = py_text(py, syntax_field(py->syntax, l, PY_FIELD_name));
    code_ref value =
        py_strip(py, py_expr_called(py, syntax_field(py->syntax, l, PY_FIELD_value), name));
    syntax_close(py->syntax, l);
    py_property_traits(py, STR_NONE, name, value, syntax_line(n));
    return code_expr(py->code, EXPR_PROPERTY, syntax_line(n), name, value, 0);
}

// The keyword arguments in one object, behind the positional ones.
static void keywords(struct py *py, struct syntax_list l, uint32_t line)
{
    uint32_t mark = py->pending.n;
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node a = syntax_at(py->syntax, l, i);
        if (a.kind == PY_keyword_argument)
            py_push(py, keyword(py, a));
        else if (a.kind == PY_dictionary_splat)
            py_push(py, py_expr(py, a));
    }
    if (py->pending.n == mark)
        return;
    code_ref object = py_list(py, EXPR_OBJECT, line, mark);
    py->code->exprs.v[object].text = CODE_KEYWORDS;
    py_push(py, object);
}

static void arguments(struct py *py, struct syntax_node n, struct str hint)
{
    if (n.kind == PY_generator_expression) {
        py_push(py, py_expr(py, n));
        return;
    }
    struct syntax_list l = syntax_open(py->syntax, n);
    positional(py, l, hint);
    keywords(py, l, syntax_line(n));
    syntax_close(py->syntax, l);
}

static bool is_global(const struct py *py, code_ref e, const char *name)
{
    const struct expr *x = py_at(py, e);
    return x->kind == EXPR_NAME && !x->a && str_eq(x->text, str_c(name));
}

// 'text {}'.format(a, b=c): the text with its holes. The arguments are in py.pending from MARK on.
static code_ref text_format(struct py *py, code_ref text, uint32_t mark, uint32_t line)
{
    uint32_t from = py->pending.n;
    py_push(py, text);
    for (uint32_t i = mark; i < from; i++) {
        const struct expr x = *py_at(py, py->pending.v[i]);
        if (x.kind != EXPR_OBJECT || !x.text.p) {
            py_push(py, py->pending.v[i]);
            continue;
        }
        for (uint32_t k = 0; k < x.n; k++) {
            code_ref entry = py->code->children.v[x.list + k];
            py_push(py, py_at(py, entry)->a);
        }
    }
    code_ref made = py_list(py, EXPR_TEMPLATE, line, from);
    py->pending.n = mark;
    return made;
}

/* What a call of a name that the language itself gives is, if no call; 0 otherwise. */
static code_ref built_in(struct py *py, code_ref callee, uint32_t mark, uint32_t line)
{
    uint32_t n = py->pending.n - mark;
    const struct expr c = *py_at(py, callee);
    if (c.kind == EXPR_MEMBER && str_eq(c.text, STR("format")) && py_is_text(py, c.a))
        return text_format(py, c.a, mark, line);
    code_ref first = n ? py->pending.v[mark] : 0;
    const struct expr f = *py_at(py, first);
    if (is_global(py, callee, "dict") && n == 1 && f.kind == EXPR_OBJECT) {
        py->code->exprs.v[first].text = STR_NONE;
        py->pending.n = mark;
        return first;
    }
    if (is_global(py, callee, "getattr") && n >= 2) {
        const struct expr name = *py_at(py, py->pending.v[mark + 1]);
        if (name.kind != EXPR_STRING)
            return 0;
        code_ref member = py_member(py, first, name.text, line, true);
        code_ref fallback = n > 2 ? py->pending.v[mark + 2] : 0;
        py->pending.n = mark;
        if (!fallback)
            return member;
        py_push(py, member);
        py_push(py, fallback);
        return py_list(py, EXPR_CHOICE, line, mark);
    }
    bool imports = is_global(py, callee, "__import__") ||
                   (c.kind == EXPR_MEMBER && str_eq(c.text, STR("import_module")));
    if (imports && n && f.kind == EXPR_STRING) {
        py->pending.n = mark;
        return py_module(py, f.text, line);
    }
    return 0;
}

// super().__init__(...) constructs the base class.
static code_ref constructor_of_base(const struct py *py, code_ref callee)
{
    const struct expr *c = py_at(py, callee);
    bool init = c->kind == EXPR_MEMBER && str_eq(c->text, STR("__init__")) &&
                py_at(py, c->a)->kind == EXPR_SUPER;
    return init ? c->a : callee;
}

/* Functions that start a coroutine and do not wait for it. */
static bool starts(struct str name)
{
    return str_eq(name, STR("create_task")) || str_eq(name, STR("ensure_future")) ||
           str_eq(name, STR("start_soon")) || str_eq(name, STR("run_coroutine_threadsafe"));
}

code_ref py_invocation(struct py *py, struct syntax_node n)
{
    struct syntax_list l = syntax_open(py->syntax, n);
    struct syntax_node function = syntax_field(py->syntax, l, PY_FIELD_function);
    struct syntax_node args = syntax_field(py->syntax, l, PY_FIELD_arguments);
    syntax_close(py->syntax, l);
    if (str_eq(py_text(py, function), STR("super")) && py->frame->class)
        return code_expr(py->code, EXPR_SUPER, syntax_line(n), STR_NONE, py->frame->class->number,
                         0);
    code_ref callee = py_expr(py, function);
    code_ref first_inner = py->code->calls.n;
    uint32_t mark = py->pending.n;
    arguments(py, args, argument_hint(py, callee));
    code_ref other = built_in(py, callee, mark, syntax_line(n));
    if (other)
        return other;
    if (starts(py_last_name(py, callee)))
        for (code_ref i = first_inner; i < py->code->calls.n; i++)
            py->code->calls.v[i].awaited = false;
    callee = constructor_of_base(py, callee);
    struct code_call call = {
        .callee = callee, .line = called_line(py, callee, n), .end_line = syntax_end_line(n)};
    code_ref number = add_call(py, call, mark, first_inner);
    return code_expr(py->code, EXPR_CALL, call.line, STR_NONE, number, 0);
}

void py_decorator(struct py *py, struct syntax_node n)
{
    struct syntax_list l = syntax_open(py->syntax, n);
    code_ref e = py_expr(py, syntax_only(py->syntax, l));
    syntax_close(py->syntax, l);
    const struct expr *x = py_at(py, e);
    if (x->kind == EXPR_CALL) {
        py_push(py, x->a);
    } else if (e) { // without parentheses
        struct code_call call = {
            .callee = e, .line = called_line(py, e, n), .end_line = syntax_end_line(n)};
        py_push(py, add_call(py, call, py->pending.n, py->code->calls.n));
    }
}

void py_decorate(struct py *py, uint32_t mark, code_ref function, code_ref class)
{
    for (uint32_t i = mark; i < py->pending.n; i++) {
        py->code->calls.v[py->pending.v[i]].decorates_function = function;
        py->code->calls.v[py->pending.v[i]].decorates_class = class;
    }
    py->pending.n = mark;
}
