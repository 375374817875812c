/* Calls, constructions and attributes. Named arguments come last, in one object. */
#include "read/code/php.h"

code_ref php_add_call(struct php *p, struct code_call call, uint32_t mark, code_ref first_inner)
{
    call.n = p->pending.n - mark;
    call.args = code_children(p->code, p->pending.v + mark, call.n);
    call.function = p->frame->function;
    call.block = p->frame->block;
    call.in_loop = p->frame->loops > 0;
    call.in_try = p->frame->tries > 0;
    call.awaited = true;
    php_call_traits(p, call.callee, p->pending.v + mark, call.n);
    p->pending.n = mark;
    vec_push(p->scratch, &p->code->calls, call);
    code_ref number = p->code->calls.n - 1;
    for (code_ref i = first_inner; i < number; i++) {
        struct code_call *inner = &p->code->calls.v[i];
        if (!inner->outer && inner->function == call.function)
            inner->outer = number;
    }
    return number;
}

static void arguments(struct php *p, struct syntax_node n)
{
    if (syntax_none(n))
        return;
    struct syntax_list l = syntax_open(p->syntax, n);
    uint32_t named = 0;
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node a = syntax_at(p->syntax, l, i);
        struct syntax_node name = php_child(p, a, PHP_FIELD_name);
        named += a.kind == PHP_argument && !syntax_none(name);
        if (a.kind == PHP_variadic_unpacking)
            php_push(p, php_expr(p, a));
        else if (a.kind == PHP_argument && syntax_none(name))
            php_push(p, php_strip(p, php_expr(p, php_first(p, a))));
    }
    uint32_t mark = p->pending.n;
    for (uint32_t i = 0; named && i < l.n; i++) {
        struct syntax_node a = syntax_at(p->syntax, l, i);
        struct syntax_node name = php_child(p, a, PHP_FIELD_name);
        if (a.kind != PHP_argument || syntax_none(name))
            continue;
        struct syntax_list parts = syntax_open(p->syntax, a);
        code_ref value = php_strip(p, php_expr(p, syntax_at(p->syntax, parts, parts.n - 1)));
        syntax_close(p->syntax, parts);
        php_property_traits(p, STR_NONE, php_source(p, name), value, syntax_line(a));
        php_push(p,
                 code_expr(p->code, EXPR_PROPERTY, syntax_line(a), php_source(p, name), value, 0));
    }
    syntax_close(p->syntax, l);
    if (!named)
        return;
    code_ref object = php_list(p, EXPR_OBJECT, syntax_line(n), mark);
    p->code->exprs.v[object].text = CODE_KEYWORDS;
    php_push(p, object);
}

static struct syntax_node arguments_of(struct php *p, struct syntax_node n)
{
    struct syntax_list l = syntax_open(p->syntax, n);
    struct syntax_node found = syntax_kind(p->syntax, l, PHP_arguments);
    syntax_close(p->syntax, l);
    return found;
}

static code_ref function_name(struct php *p, struct syntax_node n)
{
    struct str text = php_source(p, n);
    uint32_t line = syntax_line(n);
    code_ref own = n.kind == PHP_name ? map_get(&p->declared, text, 0) : 0;
    if (own)
        return php_binding_name(p, own, line);
    ptrdiff_t slash = str_rfind_char(text, '\\');
    uint32_t use = n.kind == PHP_name ? map_get(&p->uses, text, 0) : 0;
    if (use) // use function GuzzleHttp\json_decode
        return code_expr(p->code, EXPR_NAME, line, p->full.v[use - 1], 0, 0);
    return code_expr(p->code, EXPR_NAME, line, slash == 0 ? str_from(text, 1) : text, 0, 0);
}

static code_ref callee_of(struct php *p, struct syntax_node n, struct syntax_node *args,
                          struct code_call *call)
{
    struct syntax_list l = syntax_open(p->syntax, n);
    struct syntax_node name = syntax_field(p->syntax, l, PHP_FIELD_name);
    struct syntax_node function = syntax_field(p->syntax, l, PHP_FIELD_function);
    struct syntax_node object = syntax_field(p->syntax, l, PHP_FIELD_object);
    struct syntax_node scope = syntax_field(p->syntax, l, PHP_FIELD_scope);
    *args = syntax_field(p->syntax, l, PHP_FIELD_arguments);
    syntax_close(p->syntax, l);
    if (!syntax_none(function)) {
        bool plain = function.kind == PHP_name || function.kind == PHP_qualified_name;
        return plain ? function_name(p, function) : php_expr(p, function);
    }
    call->line = syntax_line(syntax_none(name) ? n : name);
    if (syntax_none(scope) && syntax_none(object))
        return 0;
    bool class = scope.kind == PHP_name || scope.kind == PHP_qualified_name ||
                 scope.kind == PHP_relative_scope;
    code_ref base = syntax_none(scope) ? php_strip(p, php_expr(p, object))
                    : class ? php_class_named(p, php_source(p, scope), syntax_line(scope))
                            : php_expr(p, scope);
    struct str text = php_source(p, name);
    if (php_at(p, base)->kind == EXPR_SUPER && str_eq(text, STR("__construct")))
        return base;
    return php_member(p, base, text, call->line);
}

static code_ref construction(struct php *p, struct syntax_node n)
{
    struct syntax_node made = php_first(p, n);
    struct code_call call = {
        .line = syntax_line(n), .end_line = syntax_end_line(n), .constructs = true};
    code_ref first_inner = p->code->calls.n;
    if (made.kind == PHP_anonymous_class)
        return php_anonymous_class(p, made);
    bool class = made.kind == PHP_name || made.kind == PHP_qualified_name;
    call.callee =
        class ? php_class_named(p, php_source(p, made), syntax_line(made)) : php_expr(p, made);
    uint32_t mark = p->pending.n;
    arguments(p, arguments_of(p, n));
    code_ref number = php_add_call(p, call, mark, first_inner);
    return code_expr(p->code, EXPR_CALL, call.line, STR_NONE, number, 0);
}

code_ref php_call(struct php *p, struct syntax_node n)
{
    if (n.kind == PHP_object_creation_expression)
        return construction(p, n);
    if (php_route(p, n))
        return code_expr(p->code, EXPR_NULL, syntax_line(n), STR("null"), 0, 0);
    struct code_call call = {.line = syntax_line(n), .end_line = syntax_end_line(n)};
    struct syntax_node args = {0};
    code_ref first_inner = p->code->calls.n;
    uint32_t mark = p->pending.n;
    if (n.kind == PHP_print_intrinsic) {
        call.callee = code_expr(p->code, EXPR_NAME, call.line, STR("print"), 0, 0);
        php_push(p, php_expr(p, php_first(p, n)));
    } else {
        call.callee = callee_of(p, n, &args, &call);
        arguments(p, args);
    }
    code_ref number = php_add_call(p, call, mark, first_inner);
    return code_expr(p->code, EXPR_CALL, call.line, STR_NONE, number, 0);
}

// -------------------------------------------------------------------------------------- attributes

static void attribute(struct php *p, struct syntax_node n, code_ref function, code_ref class)
{
    struct syntax_node name = php_first(p, n);
    struct code_call call = {.line = syntax_line(n), .end_line = syntax_end_line(n)};
    code_ref first_inner = p->code->calls.n;
    call.callee = php_class_named(p, php_source(p, name), call.line);
    uint32_t mark = p->pending.n;
    arguments(p, php_child(p, n, PHP_FIELD_parameters));
    code_ref number = php_add_call(p, call, mark, first_inner);
    p->code->calls.v[number].decorates_function = function;
    p->code->calls.v[number].decorates_class = class;
}

void php_attributes(struct php *p, struct syntax_node n, code_ref function, code_ref class)
{
    struct syntax_node list = php_child(p, n, PHP_FIELD_attributes);
    if (syntax_none(list))
        return;
    struct syntax_list groups = syntax_open(p->syntax, list);
    for (uint32_t i = 0; i < groups.n; i++) {
        struct syntax_node group = syntax_at(p->syntax, groups, i);
        if (group.kind != PHP_attribute_group)
            continue;
        struct syntax_list l = syntax_open(p->syntax, group);
        for (uint32_t k = 0; k < l.n; k++)
            if (syntax_at(p->syntax, l, k).kind == PHP_attribute)
                attribute(p, syntax_at(p->syntax, l, k), function, class);
        syntax_close(p->syntax, l);
    }
    syntax_close(p->syntax, groups);
}
