/* Calls. What std's wrappers do (unwrap, clone, Arc::new, Some, await) leaves the value alone and
 * is no call here; what handles a failure in place (map_err, unwrap_or_else) is a catch block. A
 * call is numbered after its receiver and its arguments, which is the order in which they run. */
#include "read/code/rust.h"

code_ref rust_add_call(struct rust *r, struct code_call call, uint32_t mark, code_ref first_inner)
{
    call.n = r->pending.n - mark;
    call.args = code_children(r->code, r->pending.v + mark, call.n);
    call.function = r->frame->function;
    call.block = r->frame->block;
    call.in_loop = r->frame->loops > 0;
    call.in_try = r->frame->tries > 0;
    rust_call_traits(r, call.callee, r->pending.v + mark, call.n);
    r->pending.n = mark;
    vec_push(r->scratch, &r->code->calls, call);
    code_ref number = r->code->calls.n - 1;
    for (code_ref i = first_inner; i < number; i++) {
        struct code_call *inner = &r->code->calls.v[i];
        if (!inner->outer && inner->function == call.function)
            inner->outer = number;
    }
    return number;
}

void rust_arguments(struct rust *r, struct syntax_node n)
{
    struct syntax_list l = syntax_open(r->syntax, n);
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node a = syntax_at(r->syntax, l, i);
        if (a.named && a.kind != RUST_attribute_item)
            rust_push(r, rust_expr(r, a));
    }
    syntax_close(r->syntax, l);
}

static bool among(const char *const *names, size_t n, struct str name)
{
    for (size_t i = 0; i < n; i++)
        if (str_eq(name, str_c(names[i])))
            return true;
    return false;
}
#define AMONG(names, name) among(names, sizeof(names) / sizeof *(names), name)

/* Methods that give the value they are called on. */
static bool gives_receiver(struct str method)
{
    static const char *const names[] = {"unwrap",
                                        "expect",
                                        "clone",
                                        "cloned",
                                        "as_ref",
                                        "as_mut",
                                        "as_deref",
                                        "to_owned",
                                        "to_string",
                                        "into",
                                        "as_str",
                                        "borrow",
                                        "parse",
                                        "ok",
                                        "into_inner",
                                        "borrow_mut",
                                        "unwrap_or_default",
                                        "get_ref",
                                        "as_bytes",
                                        "copied",
                                        "to_vec",
                                        "try_into",
                                        "into_boxed_str",
                                        "by_ref"};
    return AMONG(names, method);
}

/* The same, but the call itself may say something. */
static bool passes_receiver(struct str method)
{
    static const char *const names[] = {
        "context",    "with_context", "wrap_err", "wrap_err_with",   "ok_or",
        "ok_or_else", "lock",         "read",     "write",           "instrument",
        "fuse",       "boxed",        "shared",   "in_current_span", "boxed_clone",
        "read_owned", "lock_owned"};
    return AMONG(names, method);
}

static bool handles_failure(struct str method)
{
    static const char *const names[] = {"map_err", "unwrap_or_else", "or_else", "inspect_err",
                                        "map_or_else"};
    return AMONG(names, method);
}

struct parts {
    struct syntax_node function, arguments, receiver;
    struct str method; // of a call on a receiver
    uint32_t n;        // arguments
    struct syntax_node first;
};

static struct parts parts_of(struct rust *r, struct syntax_node n)
{
    struct parts p = {0};
    struct syntax_list l = syntax_open(r->syntax, n);
    p.function = syntax_field(r->syntax, l, RUST_FIELD_function);
    p.arguments = syntax_field(r->syntax, l, RUST_FIELD_arguments);
    syntax_close(r->syntax, l);
    while (p.function.kind == RUST_generic_function ||
           p.function.kind == RUST_parenthesized_expression)
        p.function = rust_only(r, p.function);
    l = syntax_open(r->syntax, p.arguments);
    for (uint32_t i = 0; i < l.n; i++)
        if (syntax_at(r->syntax, l, i).named && !p.n++)
            p.first = syntax_at(r->syntax, l, i);
    syntax_close(r->syntax, l);
    if (p.function.kind != RUST_field_expression)
        return p;
    p.receiver = rust_child(r, p.function, RUST_FIELD_value);
    p.method = rust_text(r, rust_child(r, p.function, RUST_FIELD_field));
    return p;
}

/* The closure that handles a failure, read where it stands. */
static code_ref handler(struct rust *r, const struct parts *p, struct syntax_node closure)
{
    struct syntax_list l = syntax_open(r->syntax, closure);
    struct syntax_node names = syntax_field(r->syntax, l, RUST_FIELD_parameters);
    struct syntax_node body = syntax_field(r->syntax, l, RUST_FIELD_body);
    syntax_close(r->syntax, l);
    code_ref value = rust_attempt(r, p->receiver, rust_line(r, closure));
    struct rust_scope around = rust_scope_open(r);
    struct syntax_node name = rust_only(r, names);
    rust_bind(r, name, 0, 0, BINDING_CATCH);
    code_ref parent = rust_open_block(r, (struct code_block){.kind = BLOCK_CATCH,
                                                             .line = rust_line(r, closure),
                                                             .end_line = rust_end_line(r, closure),
                                                             .detail = name.kind == RUST_identifier
                                                                           ? rust_text(r, name)
                                                                           : STR("_")});
    code_ref other = rust_expr(r, body);
    bool hands_on = str_eq(p->method, STR("map_err")) || str_eq(p->method, STR("inspect_err"));
    if (hands_on)
        rust_trait(r, "throw", rust_cut(r, body, RUST_RETURN_MAX), other, rust_line(r, closure));
    rust_close_block(r, parent);
    rust_scope_close(r, around);
    if (hands_on || !other)
        return value;
    code_ref both[] = {value, other};
    return code_list(r->code, EXPR_CHOICE, rust_line(r, closure), both, 2);
}

static struct str segment_before_last(struct str path, struct str *last)
{
    ptrdiff_t colon = str_rfind_char(path, ':');
    *last = str_from(path, (size_t)(colon + 1));
    if (colon < 1)
        return STR_NONE;
    struct str before = str_sub(path, 0, (size_t)colon - 1);
    while (before.n && before.p[before.n - 1] == ':')
        before.n--;
    ptrdiff_t open = str_find_char(before, '<', 0);
    if (open > 0)
        before = str_sub(before, 0, (size_t)open);
    while (before.n && before.p[before.n - 1] == ':')
        before.n--;
    colon = str_rfind_char(before, ':');
    return str_from(before, (size_t)(colon + 1));
}

/* Arc::new(x), Some(x), String::from(x): x itself. */
static bool constructs_wrapper(struct rust *r, const struct parts *p)
{
    static const char *const makers[] = {"new", "pin", "from", "clone"};
    bool path = p->function.kind == RUST_identifier || p->function.kind == RUST_scoped_identifier;
    if (!path || p->n != 1)
        return false;
    struct str last, before = segment_before_last(rust_text(r, p->function), &last);
    code_ref known = rust_lookup(r, last);
    if (!before.n || str_eq(before, STR("web")))
        return rust_wraps(last) && r->code->bindings.v[known].kind != BINDING_CLASS;
    bool lazy = p->first.kind == RUST_closure_expression;
    return !lazy && AMONG(makers, last) && (rust_wraps(before) || str_eq(before, STR("String")));
}

/* Lazy::new(|| x): what the closure gives. */
static bool evaluates(struct rust *r, const struct parts *p)
{
    if (p->n != 1 || p->first.kind != RUST_closure_expression)
        return false;
    if (str_eq(p->method, STR("get_or_init")))
        return true;
    struct str last, before = segment_before_last(rust_text(r, p->function), &last);
    return str_eq(last, STR("new")) && rust_wraps(before);
}

static code_ref finish(struct rust *r, struct syntax_node n, code_ref callee, uint32_t mark,
                       code_ref first_inner, bool detached)
{
    const struct expr *e = rust_at(r, callee);
    bool named = e->kind == EXPR_NAME || e->kind == EXPR_MEMBER;
    struct code_call call = {.callee = callee,
                             .line = named ? e->line : rust_line(r, n),
                             .end_line = rust_end_line(r, n),
                             .awaited = !detached};
    code_ref number = rust_add_call(r, call, mark, first_inner);
    return code_expr(r->code, EXPR_CALL, call.line, STR_NONE, number, 0);
}

// J("key", value, ...), which rust_rewrite.c makes of an object in json!
static code_ref json_object(struct rust *r, struct syntax_node n, const struct parts *p)
{
    uint32_t mark = r->pending.n;
    rust_arguments(r, p->arguments);
    uint32_t end = r->pending.n, line = rust_line(r, n);
    for (uint32_t i = mark; i + 1 < end; i += 2) {
        const struct expr key = *rust_at(r, r->pending.v[i]);
        code_ref value = r->pending.v[i + 1];
        struct str name = key.kind == EXPR_STRING ? key.text : STR_NONE;
        rust_property_traits(r, name, value, key.line);
        rust_push(r, code_expr(r->code, EXPR_PROPERTY, key.line, name, value,
                               name.p ? 0 : r->pending.v[i]));
    }
    code_ref e = rust_list(r, EXPR_OBJECT, line, end);
    r->pending.n = mark;
    return e;
}

static bool spawns(struct str name)
{
    return str_starts(name, STR("spawn")) || str_ends(name, STR("spawn"));
}

code_ref rust_call(struct rust *r, struct syntax_node n)
{
    struct parts p = parts_of(r, n);
    bool detached = r->detached;
    if (p.method.n && gives_receiver(p.method) && p.n <= str_eq(p.method, STR("expect")))
        return rust_expr(r, p.receiver);
    if (p.method.n && handles_failure(p.method) && p.first.kind == RUST_closure_expression &&
        !str_eq(rust_text(r, rust_child(r, p.first, RUST_FIELD_parameters)), STR("||")))
        return handler(r, &p, p.first);
    if (r->json && str_eq(rust_text(r, p.function), STR("J")))
        return json_object(r, n, &p);
    if (constructs_wrapper(r, &p))
        return rust_expr(r, p.first);
    code_ref callee;
    uint32_t mark = r->pending.n;
    if (p.n == 1 && str_eq(rust_text(r, p.function), STR("Err"))) {
        code_ref error = rust_expr(r, p.first);
        rust_trait(r, "throw", rust_cut(r, p.first, RUST_RETURN_MAX), error, rust_line(r, n));
        return rust_unknown(r, n);
    }
    if (evaluates(r, &p)) {
        callee = rust_expr(r, p.first);
        return finish(r, n, callee, mark, r->code->calls.n, false);
    }
    callee = rust_expr(r, p.function);
    if (!callee)
        callee = rust_unknown(r, p.function);
    code_ref first_inner = r->code->calls.n;
    r->detached = r->detached || spawns(rust_last_name(r, callee));
    rust_arguments(r, p.arguments);
    r->detached = detached;
    const struct expr c = *rust_at(r, callee);
    code_ref fallback = r->pending.n > mark ? r->pending.v[mark] : 0;
    code_ref e = 0;
    if (str_eq(p.method, STR("unwrap_or")) && fallback) {
        code_ref both[] = {c.a, fallback};
        r->pending.n = mark;
        return code_list(r->code, EXPR_CHOICE, rust_line(r, n), both, 2);
    }
    e = finish(r, n, callee, mark, first_inner, detached);
    bool guards = p.n == 0 || !(str_eq(p.method, STR("read")) || str_eq(p.method, STR("write")));
    return p.method.n && passes_receiver(p.method) && guards ? c.a : e;
}
