/* Calls. A call is numbered after its receiver and its arguments, which is the order in which they
 * run; its block is its last argument before the keywords, or, where it iterates, stands behind it.
 * What is written as a call but says something about a value, or about the file, is taken as that:
 * raise, require, 5.seconds, value.to_i. */
#include "read/code/ruby.h"

static bool in(struct str name, const char *const *names, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (str_eq(name, str_c(names[i])))
            return true;
    return false;
}

#define IN(name, list) in(name, list, sizeof list / sizeof *list)

code_ref rb_add_call(struct rb *rb, struct code_call call, uint32_t mark, code_ref first_inner)
{
    call.n = rb->pending.n - mark;
    call.args = code_children(rb->code, rb->pending.v + mark, call.n);
    call.function = rb->frame->function;
    call.block = rb->frame->block;
    call.in_loop = rb->frame->loops > 0;
    call.in_try = rb->frame->tries > 0;
    call.awaited = true;
    rb_call_traits(rb, call.callee, rb->pending.v + mark, call.n);
    rb->pending.n = mark;
    vec_push(rb->scratch, &rb->code->calls, call);
    code_ref number = rb->code->calls.n - 1;
    for (code_ref i = first_inner; i < number; i++) {
        struct code_call *inner = &rb->code->calls.v[i];
        if (!inner->outer && inner->function == call.function)
            inner->outer = number;
    }
    return number;
}

// --------------------------------------------------------------------------------------- arguments

static bool is_named(struct syntax_node a)
{
    return a.kind == RB_pair || a.kind == RB_hash_splat_argument;
}

/* Symbols that name a method of the class are that method: before_action :authenticate. */
static code_ref argument(struct rb *rb, struct syntax_node a, struct str method)
{
    if (a.kind == RB_simple_symbol && rb->frame->in_body && rb->frame->class) {
        struct str name = rb_plain(rb, a);
        if (rb_names_method(rb, method, name)) {
            code_ref self = code_expr(rb->code, EXPR_THIS, syntax_line(a), STR("self"),
                                      rb->frame->class->number, 0);
            return code_expr(rb->code, EXPR_MEMBER, syntax_line(a), name, self, 0);
        }
    }
    return rb_strip(rb, rb_expr(rb, a));
}

static code_ref keyword(struct rb *rb, struct syntax_node a, bool headers)
{
    struct syntax_node value = rb_child(rb, a, RB_FIELD_value);
    struct str key = rb_plain(rb, rb_child(rb, a, RB_FIELD_key));
    if (str_eq(key, STR("with")) && value.kind == RB_simple_symbol && rb->frame->in_body)
        return code_expr(rb->code, EXPR_PROPERTY, syntax_line(a), key,
                         argument(rb, value, STR("with")), 0);
    return rb_pair(rb, a, headers ? STR("headers") : STR_NONE);
}

void rb_arguments(struct rb *rb, struct syntax_node n, code_ref callee)
{
    struct syntax_list l = syntax_open(rb->syntax, n);
    struct str method = rb_last_name(rb, callee);
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node a = syntax_at(rb->syntax, l, i);
        if (a.named && !is_named(a) && a.kind != RB_forward_argument)
            rb_push(rb, argument(rb, a, method));
    }
    syntax_close(rb->syntax, l);
}

// The keyword arguments in one object, behind the others.
static void keywords(struct rb *rb, struct syntax_node n, code_ref callee)
{
    struct syntax_list l = syntax_open(rb->syntax, n);
    bool headers = str_contains_nocase(rb_last_name(rb, callee), STR("header"));
    uint32_t mark = rb->pending.n;
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node a = syntax_at(rb->syntax, l, i);
        if (a.kind == RB_pair)
            rb_push(rb, keyword(rb, a, headers));
        else if (a.kind == RB_hash_splat_argument)
            rb_push(rb, rb_expr(rb, a));
    }
    syntax_close(rb->syntax, l);
    if (rb->pending.n == mark)
        return;
    code_ref object = rb_list(rb, EXPR_OBJECT, syntax_line(n), mark);
    rb->code->exprs.v[object].text = CODE_KEYWORDS;
    rb_push(rb, object);
}

// ----------------------------------------------------------------------------------------- callees

/* Methods that every object has from the language itself. */
static bool is_kernel(struct str name)
{
    static const char *const names[] = {
        "puts",
        "print",
        "p",
        "pp",
        "warn",
        "raise",
        "sleep",
        "loop",
        "lambda",
        "proc",
        "rand",
        "srand",
        "format",
        "sprintf",
        "printf",
        "system",
        "exec",
        "spawn",
        "fork",
        "exit",
        "abort",
        "at_exit",
        "require",
        "require_relative",
        "load",
        "autoload",
        "catch",
        "throw",
        "binding",
        "block_given?",
        "caller",
        "Integer",
        "Float",
        "String",
        "Array",
        "Hash",
        "Rational",
        "gets",
        "open",
        "trap",
        "freeze",
        "instance_variable_get",
        "instance_variable_set",
        "fail",
    };
    return IN(name, names);
}

code_ref rb_method_name(struct rb *rb, struct str name, uint32_t line)
{
    struct rb_class *class = rb->frame->class;
    if (class && map_get(&class->fields, name, 0))
        return code_expr(rb->code, EXPR_MEMBER, line, name, rb_self(rb, line), 0);
    code_ref own = map_get(&rb->methods, name, 0);
    if (own)
        return rb_binding_name(rb, own, line);
    bool converts = name.n && name.p[0] >= 'A' && name.p[0] <= 'Z'; // URI(text)
    if (class && rb->frame->in_body && str_eq(name, STR("config"))) // of the application
        return code_expr(rb->code, EXPR_NAME, line, name, 0, 0);
    if (class && class->extends && !converts && !is_kernel(name))
        return code_expr(rb->code, EXPR_MEMBER, line, name, rb_self(rb, line), 0);
    if (class && rb->frame->in_body && !converts &&
        !is_kernel(name)) // class Rack::Attack, reopened
        return code_expr(rb->code, EXPR_MEMBER, line, name,
                         rb_constant_elsewhere(rb, class->name, line), 0);
    return code_expr(rb->code, EXPR_NAME, line, name, 0, 0);
}

static code_ref result(struct rb *rb, code_ref call)
{
    return code_expr(rb->code, EXPR_CALL, rb->code->calls.v[call].line, STR_NONE, call, 0);
}

static void raised(struct rb *rb, struct syntax_node n, code_ref value)
{
    rb_trait(rb, "throw", value ? rb_cut(rb, n, RB_RETURN_MAX) : STR("raise"), value,
             syntax_line(n));
}

/* raise Class, message constructs it; raise message alone a RuntimeError, where the text is made of
 * values. */
static code_ref raise(struct rb *rb, struct syntax_node n, struct syntax_node args)
{
    uint32_t mark = rb->pending.n, line = syntax_line(n);
    code_ref first_inner = rb->code->calls.n;
    struct str name = STR("raise");
    rb_arguments(rb, args, code_expr(rb->code, EXPR_NAME, line, name, 0, 0));
    code_ref value = rb->pending.n > mark ? rb->pending.v[mark] : 0;
    bool class = rb_at(rb, value)->kind == EXPR_NAME || rb_at(rb, value)->kind == EXPR_MEMBER;
    if (class && rb->pending.n > mark + 1) {
        struct code_call call = {
            .callee = value, .line = line, .end_line = syntax_end_line(n), .constructs = true};
        for (uint32_t i = mark; i + 1 < rb->pending.n; i++)
            rb->pending.v[i] = rb->pending.v[i + 1];
        rb->pending.n--;
        value = result(rb, rb_add_call(rb, call, mark, first_inner));
    } else if (rb_at(rb, value)->kind == EXPR_TEMPLATE) {
        struct code_call call = {
            .callee = code_expr(rb->code, EXPR_NAME, line, STR("RuntimeError"), 0, 0),
            .line = line,
            .end_line = syntax_end_line(n),
            .constructs = true};
        rb_add_call(rb, call, mark, first_inner);
        value = 0;
    }
    rb->pending.n = mark;
    raised(rb, n, value);
    return code_expr(rb->code, EXPR_NULL, line, STR("null"), 0, 0);
}

static bool is_visibility(struct str name)
{
    static const char *const names[] = {"private", "protected", "public", "module_function"};
    return IN(name, names);
}

code_ref rb_self_call(struct rb *rb, struct str name, struct syntax_node n)
{
    if (str_eq(name, STR("raise"))) {
        raised(rb, n, 0);
        return code_expr(rb->code, EXPR_NULL, syntax_line(n), STR("null"), 0, 0);
    }
    if (rb->frame->in_body && is_visibility(name))
        return 0;
    struct code_call call = {.callee = rb_method_name(rb, name, syntax_line(n)),
                             .line = syntax_line(n),
                             .end_line = syntax_line(n),
                             .plain = true};
    if (str_eq(name, STR("new")) && rb->frame->class && rb->frame->of_class) {
        call.callee = rb_self(rb, call.line);
        call.constructs = true;
        call.plain = false;
    }
    code_ref made = rb_add_call(rb, call, rb->pending.n, rb->code->calls.n);
    if (rb->frame->in_body && rb->frame->class)
        rb->code->calls.v[made].decorates_class = rb->frame->class->number;
    return result(rb, made);
}

code_ref rb_super(struct rb *rb, struct syntax_node arguments, struct syntax_node n)
{
    uint32_t mark = rb->pending.n, line = syntax_line(n);
    code_ref first_inner = rb->code->calls.n;
    const struct rb_class *class = rb->frame->class;
    code_ref base = code_expr(rb->code, EXPR_SUPER, line, STR_NONE, class ? class->number : 0, 0);
    struct str name = rb->code->functions.v[rb->frame->function].name;
    bool constructor = rb->code->functions.v[rb->frame->function].constructor;
    code_ref callee =
        constructor || !name.n ? base : code_expr(rb->code, EXPR_MEMBER, line, name, base, 0);
    rb_arguments(rb, arguments, callee);
    keywords(rb, arguments, callee);
    struct code_call call = {.callee = callee, .line = line, .end_line = syntax_end_line(n)};
    return result(rb, rb_add_call(rb, call, mark, first_inner));
}

// ------------------------------------------------------------------------ calls that are something

/* Calls that give a value in another form: what they are called on is what counts. */
static bool keeps_value(struct str method)
{
    static const char *const names[] = {
        "to_i",   "to_f",      "to_s",  "to_sym",         "freeze",
        "dup",    "presence",  "strip", "chomp",          "itself",
        "to_str", "html_safe", "clone", "symbolize_keys", "deep_symbolize_keys",
        "squish", "to_h"};
    return IN(method, names);
}

// A span of time in seconds: 5.minutes is 5 * 60. 0: no unit of time.
static const char *seconds_of(struct str unit)
{
    static const char *const units[][2] = {
        {"second", "1"},    {"minute", "60"},     {"hour", "3600"},    {"day", "86400"},
        {"week", "604800"}, {"month", "2629746"}, {"year", "31556952"}};
    for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
        struct str one = str_c(units[i][0]);
        if (str_eq(unit, one) ||
            (unit.n == one.n + 1 && str_starts(unit, one) && unit.p[one.n] == 's'))
            return units[i][1];
    }
    return NULL;
}

static bool is_environment(const struct rb *rb, code_ref e)
{
    while (rb_at(rb, e)->kind == EXPR_MEMBER || rb_at(rb, e)->kind == EXPR_CALL)
        e = rb_at(rb, e)->kind == EXPR_MEMBER ? rb_at(rb, e)->a
                                              : rb->code->calls.v[rb_at(rb, e)->a].callee;
    return str_eq(rb_at(rb, e)->text, STR("process.env"));
}

/* What a call without arguments on RECEIVER is, if no call; 0 otherwise. */
static code_ref converted(struct rb *rb, code_ref receiver, struct str method, uint32_t line)
{
    if (keeps_value(method))
        return receiver;
    const char *seconds = seconds_of(method);
    const struct expr *r = rb_at(rb, receiver);
    bool counted = r->kind == EXPR_NUMBER || r->kind == EXPR_BINARY || is_environment(rb, receiver);
    if (!seconds || !counted)
        return 0;
    if (str_eq(str_c(seconds), STR("1")))
        return receiver;
    code_ref factor = code_expr(rb->code, EXPR_NUMBER, line, str_c(seconds), 0, 0);
    return code_expr(rb->code, EXPR_BINARY, line, STR("*"), receiver, factor);
}

struct parts {
    struct syntax_node receiver, method, arguments, block;
    struct str name;
};

static struct parts parts_of(struct rb *rb, struct syntax_node n)
{
    struct syntax_list l = syntax_open(rb->syntax, n);
    struct parts p = {
        .receiver = syntax_field(rb->syntax, l, RB_FIELD_receiver),
        .method = syntax_field(rb->syntax, l, RB_FIELD_method),
        .arguments = syntax_field(rb->syntax, l, RB_FIELD_arguments),
        .block = syntax_field(rb->syntax, l, RB_FIELD_block),
    };
    syntax_close(rb->syntax, l);
    p.name = syntax_none(p.method) ? STR("call") : rb_text(rb, p.method);
    return p;
}

// The first argument as written; STR_NONE when it is no plain text.
static struct str first_text(struct rb *rb, struct syntax_node arguments)
{
    return rb_plain(rb, rb_first(rb, arguments));
}

/* Calls without receiver that are statements of the language. True: *VALUE is what it is. */
static bool built_in(struct rb *rb, struct syntax_node n, const struct parts *p, code_ref *value)
{
    uint32_t line = syntax_line(n);
    *value = 0;
    if (str_eq(p->name, STR("raise")) || str_eq(p->name, STR("fail"))) {
        *value = raise(rb, n, p->arguments);
        return true;
    }
    bool relative = str_eq(p->name, STR("require_relative"));
    if (relative || str_eq(p->name, STR("require")) || str_eq(p->name, STR("load"))) {
        struct str module = first_text(rb, p->arguments);
        if (module.n && module.n < RB_NAME_MAX)
            rb_require(rb,
                       relative && !str_starts(module, STR("."))
                           ? arena_join(rb->job->keep, STR("./"), module)
                           : module,
                       line);
        return true;
    }
    if ((str_eq(p->name, STR("lambda")) || str_eq(p->name, STR("proc"))) &&
        !syntax_none(p->block)) {
        code_ref f = rb_block_function(rb, p->block, 0);
        *value = code_expr(rb->code, EXPR_FUNCTION, line, STR_NONE, f, 0);
        return true;
    }
    return rb->frame->in_body && rb->frame->class && rb_declaration(rb, n, p->name, value);
}

/* The callee of RECEIVER.NAME(...), and whether it constructs. */
static code_ref callee_of(struct rb *rb, const struct parts *p, code_ref receiver,
                          struct code_call *call)
{
    uint32_t line = syntax_line(syntax_none(p->method) ? p->receiver : p->method);
    call->line = line;
    bool local = rb_at(rb, receiver)->kind == EXPR_NAME && rb_at(rb, receiver)->a &&
                 rb->code->bindings.v[rb_at(rb, receiver)->a].kind != BINDING_IMPORT;
    if (str_eq(p->name, STR("new"))) {
        call->constructs = true;
        return receiver;
    }
    const struct binding *b = &rb->code->bindings.v[local ? rb_at(rb, receiver)->a : 0];
    const struct expr *made = &rb->code->exprs.v[local ? b->value : 0];
    bool instance = made->kind == EXPR_CALL && rb->code->calls.v[made->a].constructs;
    if (str_eq(p->name, STR("call")) && local && !instance) // of a lambda
        return receiver;
    bool sends = str_eq(p->name, STR("send")) || str_eq(p->name, STR("public_send")) ||
                 str_eq(p->name, STR("method"));
    struct str sent = sends ? first_text(rb, p->arguments) : STR_NONE;
    return rb_member(rb, receiver, sent.n ? sent : p->name, line, false);
}

static bool draws_routes(const struct rb *rb, const struct parts *p, code_ref receiver)
{
    return str_eq(p->name, STR("draw")) && str_eq(rb_last_name(rb, receiver), STR("routes")) &&
           !syntax_none(p->block);
}

// Levels of loggers: their block makes the text when it is wanted.
static bool is_level(struct str name)
{
    static const char *const names[] = {"debug", "info", "warn", "error", "fatal"};
    return IN(name, names);
}

static code_ref invoke(struct rb *rb, struct syntax_node n, const struct parts *p,
                       code_ref receiver)
{
    struct code_call call = {.line = syntax_line(n), .end_line = syntax_end_line(n)};
    bool own = syntax_none(p->receiver), self_body = own && rb->frame->in_body && rb->frame->class;
    bool none = syntax_none(p->arguments),
         iterates = !syntax_none(p->block) && rb_iterates(p->name);
    struct str named =
        own && !none && str_eq(p->name, STR("method")) ? first_text(rb, p->arguments) : STR_NONE;
    if (named.n) // method(:name)
        return rb_method_name(rb, named, call.line);
    if (own && str_eq(p->name, STR("new")) && rb->frame->class && rb->frame->of_class) {
        call.callee = rb_self(rb, call.line);
        call.constructs = true;
    } else {
        call.callee =
            own ? rb_method_name(rb, p->name, call.line) : callee_of(rb, p, receiver, &call);
    }
    if (str_eq(p->name, STR("method")) && !none && !own) // obj.method(:name)
        return call.callee;
    call.plain = none && syntax_none(p->block) && !call.constructs;
    uint32_t mark = rb->pending.n;
    code_ref first_inner = rb->code->calls.n;
    rb_arguments(rb, p->arguments, own ? call.callee : call.constructs ? receiver : call.callee);
    code_ref given = 0;
    bool message = none && !own && is_level(p->name); // logger.debug { "made #{n}" }
    if (!syntax_none(p->block) && message) {
        rb_push(rb, rb_held(rb, p->block));
    } else if (!syntax_none(p->block) &&
               !iterates) { // what is opened, started or made is given to it
        bool itself = str_eq(p->name, STR("tap")) || str_eq(p->name, STR("then"));
        given = itself ? receiver : code_expr(rb->code, EXPR_CALL, call.line, STR_NONE, 0, 0);
        code_ref f = rb_block_function(rb, p->block, given);
        rb_push(rb, code_expr(rb->code, EXPR_FUNCTION, syntax_line(p->block), STR_NONE, f, 0));
    }
    keywords(rb, p->arguments, call.callee);
    code_ref number = rb_add_call(rb, call, mark, first_inner);
    if (rb_at(rb, given)->kind == EXPR_CALL && !rb_at(rb, given)->a)
        rb->code->exprs.v[given].a = number;
    if (self_body)
        number = rb_decorate(rb, number);
    if (iterates)
        rb_iteration(rb, p->block, p->name, receiver, n);
    return result(rb, number);
}

code_ref rb_call(struct rb *rb, struct syntax_node n)
{
    struct parts p = parts_of(rb, n);
    code_ref value = 0;
    if (p.method.kind == RB_super)
        return rb_super(rb, p.arguments, n);
    if (syntax_none(p.receiver) && built_in(rb, n, &p, &value))
        return value;
    code_ref receiver = rb_strip(rb, rb_expr(rb, p.receiver));
    if (draws_routes(rb, &p, receiver)) {
        rb_routes(rb, p.block);
        return 0;
    }
    if (receiver && str_eq(p.name, STR("synchronize")) && syntax_none(p.arguments) &&
        !syntax_none(p.block))
        return rb_held(rb, p.block);
    bool bare = syntax_none(p.arguments) && syntax_none(p.block) && !syntax_none(p.receiver);
    value = bare ? converted(rb, receiver, p.name, syntax_line(n)) : 0;
    return value ? value : invoke(rb, n, &p, receiver);
}
