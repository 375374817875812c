/* Calls, and the functions that are part of the language: new is a construction, append a list of
 * what it joins, a conversion between basic types the value itself. A call is numbered after its
 * receiver and its arguments, which is the order in which they run. */
#include "read/code/go.h"

code_ref go_add_call(struct go *go, struct code_call call, uint32_t mark, code_ref first_inner)
{
    call.n = go->pending.n - mark;
    call.args = code_children(go->code, go->pending.v + mark, call.n);
    call.function = go->frame->function;
    call.block = go->frame->block;
    call.in_loop = go->frame->loops > 0;
    call.in_try = go->frame->tries > 0;
    go_call_traits(go, call.callee, go->pending.v + mark, call.n);
    go->pending.n = mark;
    vec_push(go->scratch, &go->code->calls, call);
    code_ref number = go->code->calls.n - 1;
    for (code_ref i = first_inner; i < number; i++) {
        struct code_call *inner = &go->code->calls.v[i];
        if (!inner->outer && inner->function == call.function)
            inner->outer = number;
    }
    return number;
}

static void arguments(struct go *go, struct syntax_node n, struct str hint)
{
    struct syntax_list l = syntax_open(go->syntax, n);
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node a = syntax_at(go->syntax, l, i);
        if (a.named)
            go_push(go, go_expr_called(go, a, a.kind == GO_composite_literal ? hint : STR_NONE));
    }
    syntax_close(go->syntax, l);
}

// make(map[string]*Client, n): empty, but what is in it later has the type of its elements.
static code_ref made_list(struct go *go, struct syntax_node n, struct syntax_node args)
{
    uint32_t mark = go->pending.n;
    struct syntax_list l = syntax_open(go->syntax, args);
    code_ref type = go_type(go, syntax_only(go->syntax, l));
    syntax_close(go->syntax, l);
    arguments(go, args, STR_NONE);
    go->pending.n = mark;
    return type && go_at(go, type)->kind == EXPR_ARRAY ? type : go_unknown(go, n);
}

/* What a function of the language gives; *HANDLED is false when it is called like any other. */
static code_ref built_in(struct go *go, struct syntax_node n, struct str name,
                         struct syntax_node args, bool *handled)
{
    uint32_t mark = go->pending.n, line = syntax_line(n);
    code_ref first_inner = go->code->calls.n;
    *handled = true;
    if (str_eq(name, STR("new"))) {
        struct syntax_list l = syntax_open(go->syntax, args);
        code_ref type = go_type(go, syntax_only(go->syntax, l));
        syntax_close(go->syntax, l);
        if (!type)
            return go_unknown(go, n);
        struct code_call call = {.callee = type,
                                 .line = line,
                                 .end_line = syntax_end_line(n),
                                 .constructs = true,
                                 .literal = true};
        code_ref number = go_add_call(go, call, mark, first_inner);
        return code_expr(go->code, EXPR_CALL, line, STR_NONE, number, 0);
    }
    if (str_eq(name, STR("append"))) {
        arguments(go, args, STR_NONE);
        if (go->pending.n > mark) {
            code_ref all = go->pending.v[mark];
            go->pending.v[mark] = code_expr(go->code, EXPR_SPREAD, line, STR_NONE, all, 0);
        }
        return go_list(go, EXPR_ARRAY, line, mark);
    }
    if (str_eq(name, STR("make"))) {
        return made_list(go, n, args);
    }
    if (go_is_basic(name) && !str_eq(name, STR("error"))) { // string(x), int64(x)
        arguments(go, args, STR_NONE);
        code_ref value = go->pending.n > mark ? go->pending.v[mark] : 0;
        go->pending.n = mark;
        return value ? value : go_unknown(go, n);
    }
    *handled = false;
    return 0;
}

// Line of the called name; where there is none, of the start.
static uint32_t called_line(const struct go *go, code_ref callee, struct syntax_node n)
{
    const struct expr *e = go_at(go, callee);
    return e->kind == EXPR_NAME || e->kind == EXPR_MEMBER ? e->line : syntax_line(n);
}

// A call of CALLEE with the arguments that FIRST_INNER and MARK stand before.
static code_ref called(struct go *go, struct syntax_node n, code_ref callee, uint32_t mark,
                       code_ref first_inner, bool detached)
{
    uint32_t given = go->pending.n - mark;
    code_ref *copy = arena_array(go->scratch, code_ref, given + 1);
    for (uint32_t i = 0; i < given; i++)
        copy[i] = go->pending.v[mark + i];
    struct code_call call = {.callee = callee,
                             .line = called_line(go, callee, n),
                             .end_line = syntax_end_line(n),
                             .awaited = !detached};
    code_ref number = go_add_call(go, call, mark, first_inner);
    code_ref text = go_format(go, callee, copy, given, call.line);
    if (text)
        return text;
    return code_expr(go->code, EXPR_CALL, call.line, STR_NONE, number, 0);
}

code_ref go_call(struct go *go, struct syntax_node n)
{
    bool detached = go->detached;
    go->detached = false;
    struct syntax_list l = syntax_open(go->syntax, n);
    struct syntax_node function = go_unwrap(go, syntax_field(go->syntax, l, GO_FIELD_function));
    struct syntax_node args = syntax_field(go->syntax, l, GO_FIELD_arguments);
    syntax_close(go->syntax, l);
    if (function.kind == GO_identifier && !go_lookup(go, go_text(go, function))) {
        bool handled;
        code_ref made = built_in(go, n, go_text(go, function), args, &handled);
        if (handled)
            return made;
    }
    code_ref callee = go_expr(go, function);
    if (!callee)
        callee = go_unknown(go, function);
    code_ref first_inner = go->code->calls.n;
    uint32_t mark = go->pending.n;
    arguments(go, args, STR_NONE);
    return called(go, n, callee, mark, first_inner, detached);
}

code_ref go_conversion(struct go *go, struct syntax_node n)
{
    bool detached = go->detached;
    go->detached = false;
    struct syntax_list l = syntax_open(go->syntax, n);
    struct syntax_node type = go_unwrap(go, syntax_field(go->syntax, l, GO_FIELD_type));
    struct syntax_node operand = syntax_field(go->syntax, l, GO_FIELD_operand);
    syntax_close(go->syntax, l);
    code_ref callee = type.kind == GO_generic_type ? go_type(go, type) : 0;
    if (!callee)
        return go_expr(go, operand);
    code_ref first_inner = go->code->calls.n;
    uint32_t mark = go->pending.n;
    go_push(go, go_expr(go, operand));
    return called(go, n, callee, mark, first_inner, detached);
}
