/* Classes, interfaces, traits and enumerations; functions and methods. A trait is a class, too:
 * what uses it has its members. */
#include "read/code/php.h"

static code_ref field(struct php *p, struct php_class *class, struct str name)
{
    code_ref known = map_get(&class->fields, name, 0);
    if (known)
        return known;
    vec_push(p->scratch, &p->code->fields,
             (struct code_field){.class = class->number, .name = name});
    map_set(&class->fields, name, p->code->fields.n - 1);
    return p->code->fields.n - 1;
}

void php_field_value(struct php *p, struct str name, code_ref value)
{
    if (!p->frame->class)
        return;
    code_ref number = field(p, p->frame->class, name); // may move the fields
    struct code_field *f = &p->code->fields.v[number];
    if (!f->function && value && (!f->value || php_at(p, f->value)->kind == EXPR_NULL))
        f->value = value;
}

// -------------------------------------------------------------------------------------- parameters

static bool is_parameter(struct syntax_node n)
{
    return n.kind == PHP_simple_parameter || n.kind == PHP_property_promotion_parameter ||
           n.kind == PHP_variadic_parameter;
}

static void promoted(struct php *p, code_ref b, struct str name, code_ref type, uint32_t line)
{
    if (!p->frame->class)
        return;
    code_ref number = field(p, p->frame->class, str_from(name, 1));
    p->code->fields.v[number].value = php_binding_name(p, b, line);
    p->code->fields.v[number].type = type;
}

static void parameters(struct php *p, struct syntax_node n, code_ref function)
{
    if (syntax_none(n))
        return;
    struct syntax_list l = syntax_open(p->syntax, n);
    uint32_t position = 0;
    code_ref first = p->code->bindings.n;
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node one = syntax_at(p->syntax, l, i);
        if (!is_parameter(one))
            continue;
        struct str name = php_source(p, php_child(p, one, PHP_FIELD_name));
        code_ref b = php_declare(p, BINDING_PARAM, name, syntax_line(one));
        p->code->bindings.v[b].position = position++;
    }
    p->code->functions.v[function].first_param = first;
    p->code->functions.v[function].params = position;
    code_ref b = first;
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node one = syntax_at(p->syntax, l, i);
        if (!is_parameter(one))
            continue;
        code_ref type = php_type(p, php_child(p, one, PHP_FIELD_type));
        code_ref value = one.kind == PHP_variadic_parameter
                             ? code_expr(p->code, EXPR_SPREAD, syntax_line(one), STR_NONE, 0, 0)
                             : php_expr(p, php_child(p, one, PHP_FIELD_default_value));
        p->code->bindings.v[b].type = type;
        p->code->bindings.v[b].value = value;
        struct str name = p->code->bindings.v[b].name;
        if (one.kind == PHP_property_promotion_parameter && name.n > 1)
            promoted(p, b, name, type, syntax_line(one));
        b++;
    }
    syntax_close(p->syntax, l);
}

// --------------------------------------------------------------------------------------- functions

code_ref php_function(struct php *p, struct syntax_node n, struct code_function made, bool closure)
{
    struct syntax_node body = php_child(p, n, PHP_FIELD_body);
    made.line = syntax_line(n);
    made.end_line = syntax_end_line(n);
    made.parent = p->frame->function;
    made.abstract = syntax_none(body);
    made.type = php_type(p, php_child(p, n, PHP_FIELD_return_type));
    vec_push(p->scratch, &p->code->functions, made);
    code_ref number = p->code->functions.n - 1;
    struct map names;
    map_init(&names, p->scratch);
    struct php_frame frame = {.up = p->frame,
                              .function = number,
                              .class = p->frame->class,
                              .names = &names,
                              .returns = p->returns.n,
                              .closure = closure};
    php_attributes(p, n, number, 0);
    p->frame = &frame;
    parameters(p, php_child(p, n, PHP_FIELD_parameters), number);
    if (body.kind == PHP_compound_statement) {
        php_statements(p, body);
    } else if (!syntax_none(body)) { // fn () => value
        code_ref value = php_strip(p, php_expr(p, body));
        vec_push(p->scratch, &p->returns, value);
        php_trait(p, "return", php_cut(p, body, PHP_RETURN_MAX), value, syntax_line(body));
    }
    p->frame = frame.up;
    uint32_t returns = p->returns.n - frame.returns;
    p->code->functions.v[number].returns = returns;
    p->code->functions.v[number].first_return =
        returns ? code_children(p->code, p->returns.v + frame.returns, returns) : 0;
    p->returns.n = frame.returns;
    return number;
}

void php_function_definition(struct php *p, struct syntax_node n)
{
    struct str name = php_source(p, php_child(p, n, PHP_FIELD_name));
    code_ref f = php_function(p, n, (struct code_function){.name = name, .exported = true}, false);
    code_ref b = map_get(&p->declared, name, 0);
    if (b && !p->code->bindings.v[b].value)
        p->code->bindings.v[b].value =
            code_expr(p->code, EXPR_FUNCTION, syntax_line(n), STR_NONE, f, 0);
}

static void method(struct php *p, struct syntax_node n)
{
    struct php_class *class = p->frame->class;
    struct syntax_list l = syntax_open(p->syntax, n);
    struct str name = php_source(p, syntax_field(p->syntax, l, PHP_FIELD_name));
    bool is_static = syntax_has(p->syntax, l, PHP_static_modifier);
    syntax_close(p->syntax, l);
    bool constructor = str_eq_nocase(name, STR("__construct"));
    struct code_function made = {.name = name,
                                 .class = class->number,
                                 .is_static = is_static,
                                 .exported = true,
                                 .constructor = constructor};
    code_ref number = field(p, class, constructor ? STR("__construct") : name);
    code_ref f = php_function(p, n, made, false);
    if (constructor)
        p->code->classes.v[class->number].constructor = f;
    else
        p->code->fields.v[number].function = f;
}

// ----------------------------------------------------------------------------------------- members

static code_ref given(struct php *p, struct str name, code_ref value, code_ref type, uint32_t line)
{
    struct php_class *class = p->frame->class;
    code_ref number = field(p, class, name);
    p->code->fields.v[number].value = value;
    p->code->fields.v[number].type = type;
    if (!value)
        return number;
    code_ref self = code_expr(p->code, EXPR_THIS, line, STR("$this"), class->number, 0);
    vec_push(p->scratch, &p->code->assignments,
             (struct code_assignment){.line = line,
                                      .target = php_member(p, self, name, line),
                                      .value = value,
                                      .function = p->frame->function,
                                      .class = class->number});
    return number;
}

static void property(struct php *p, struct syntax_node n)
{
    code_ref first_decorator = p->code->calls.n;
    php_attributes(p, n, 0, 0);
    code_ref end_decorator = p->code->calls.n;
    struct syntax_list l = syntax_open(p->syntax, n);
    code_ref type = php_type(p, syntax_field(p->syntax, l, PHP_FIELD_type));
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node one = syntax_at(p->syntax, l, i);
        if (one.kind == PHP_property_element) {
            struct str name = php_source(p, php_child(p, one, PHP_FIELD_name));
            code_ref value = php_expr(p, php_child(p, one, PHP_FIELD_default_value));
            if (name.n < 2)
                continue;
            code_ref number = given(p, str_from(name, 1), value, type, syntax_line(one));
            p->code->fields.v[number].first_decorator = first_decorator;
            p->code->fields.v[number].end_decorator = end_decorator;
        } else if (one.kind == PHP_const_element) {
            struct syntax_list parts = syntax_open(p->syntax, one);
            struct str name = php_source(p, syntax_only(p->syntax, parts));
            code_ref value = parts.n ? php_expr(p, syntax_at(p->syntax, parts, parts.n - 1)) : 0;
            syntax_close(p->syntax, parts);
            given(p, name, value, 0, syntax_line(one));
        }
    }
    syntax_close(p->syntax, l);
}

/* A call that says of the class what it is made of: BASE.inherited. */
static void hook(struct php *p, code_ref base, const char *name, uint32_t line)
{
    struct code_call call = {.line = line, .end_line = line};
    call.callee = php_member(p, base, str_c(name), line);
    code_ref made = php_add_call(p, call, p->pending.n, p->code->calls.n);
    p->code->calls.v[made].decorates_class = p->frame->class->number;
}

static void named_classes(struct php *p, struct syntax_node n, const char *name)
{
    struct syntax_list l = syntax_open(p->syntax, n);
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node one = syntax_at(p->syntax, l, i);
        if (one.kind != PHP_name && one.kind != PHP_qualified_name)
            continue;
        code_ref class = php_class_named(p, php_source(p, one), syntax_line(one));
        php_push(p, class);
        hook(p, class, name, syntax_line(one));
    }
    syntax_close(p->syntax, l);
}

static void members(struct php *p, struct syntax_node body, uint8_t kind)
{
    struct syntax_list l = syntax_open(p->syntax, body);
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node n = syntax_at(p->syntax, l, i);
        if (n.kind != kind)
            continue;
        if (kind == PHP_method_declaration)
            method(p, n);
        else if (kind == PHP_use_declaration)
            named_classes(p, n, "included");
        else
            property(p, n);
    }
    syntax_close(p->syntax, l);
}

static void class_body(struct php *p, struct syntax_node n, struct php_class *class)
{
    struct map names;
    map_init(&names, p->scratch);
    struct php_frame frame = {.up = p->frame,
                              .function = p->frame->function,
                              .class = class,
                              .names = &names,
                              .returns = p->returns.n};
    p->frame = &frame;
    struct syntax_list l = syntax_open(p->syntax, n);
    struct syntax_node body = syntax_field(p->syntax, l, PHP_FIELD_body);
    struct syntax_node base = php_first(p, syntax_kind(p->syntax, l, PHP_base_clause));
    struct syntax_node faces = syntax_kind(p->syntax, l, PHP_class_interface_clause);
    syntax_close(p->syntax, l);
    if (!syntax_none(base)) {
        code_ref extends = php_class_named(p, php_source(p, base), syntax_line(base));
        p->code->classes.v[class->number].base = extends;
        hook(p, extends, "inherited", syntax_line(base));
    }
    php_attributes(p, n, 0, class->number);
    uint32_t mark = p->pending.n;
    if (!syntax_none(faces))
        named_classes(p, faces, "implemented");
    if (!syntax_none(body))
        members(p, body, PHP_use_declaration);
    struct code_class *c = &p->code->classes.v[class->number];
    c->n_implements = p->pending.n - mark;
    c->implements =
        c->n_implements ? code_children(p->code, p->pending.v + mark, c->n_implements) : 0;
    c->embeds = c->n_implements > 0;
    p->pending.n = mark;
    if (!syntax_none(body)) {
        members(p, body, PHP_const_declaration);
        members(p, body, PHP_property_declaration);
        members(p, body, PHP_method_declaration);
    }
    p->returns.n = frame.returns;
    p->frame = frame.up;
}

static struct php_class *open_class(struct php *p, struct syntax_node n, struct str name)
{
    vec_push(p->scratch, &p->code->classes,
             (struct code_class){.name = name,
                                 .line = syntax_line(n),
                                 .end_line = syntax_end_line(n),
                                 .function = p->frame->function,
                                 .interface = n.kind == PHP_interface_declaration,
                                 .exported = true});
    struct php_class *class = arena_new(p->scratch, struct php_class);
    class->number = p->code->classes.n - 1;
    class->name = name;
    map_init(&class->fields, p->scratch);
    return class;
}

void php_class(struct php *p, struct syntax_node n)
{
    struct str name = php_source(p, php_child(p, n, PHP_FIELD_name));
    struct php_class *class = open_class(p, n, name);
    struct str full =
        p->space.n ? arena_printf(p->job->keep, "%.*s\\%.*s", STR_ARG(p->space), STR_ARG(name))
                   : name;
    code_ref b = map_get(&p->declared, full, 0);
    if (b && !p->code->bindings.v[b].value)
        p->code->bindings.v[b].value =
            code_expr(p->code, EXPR_CLASS, syntax_line(n), name, class->number, 0);
    class_body(p, n, class);
}

code_ref php_anonymous_class(struct php *p, struct syntax_node n)
{
    struct php_class *class = open_class(p, n, STR(""));
    class_body(p, n, class);
    struct code_call call = {
        .line = syntax_line(n), .end_line = syntax_end_line(n), .constructs = true};
    call.callee = code_expr(p->code, EXPR_CLASS, call.line, STR(""), class->number, 0);
    code_ref number = php_add_call(p, call, p->pending.n, p->code->calls.n);
    return code_expr(p->code, EXPR_CALL, call.line, STR_NONE, number, 0);
}
