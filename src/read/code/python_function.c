/* Functions, lambdas and classes. The first parameter of a method is the instance, not a parameter:
 * arguments then stand at the positions at which callers write them. The statements of a class are
 * read in its scope; its methods afterwards outside of it, because they do not see its names. */
#include "read/code/python.h"

static bool in(struct str name, const char *const *names, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (str_eq(name, str_c(names[i])))
            return true;
    return false;
}

// -------------------------------------------------------------------------------------- parameters

struct parameter {
    struct syntax_node name, type, value;
    bool rest;
};

static struct parameter parameter(struct py *py, struct syntax_node n)
{
    struct parameter p = {.name = n};
    struct syntax_list l = syntax_open(py->syntax, n);
    if (n.kind == PY_default_parameter || n.kind == PY_typed_default_parameter) {
        p.name = syntax_field(py->syntax, l, PY_FIELD_name);
        p.type = syntax_field(py->syntax, l, PY_FIELD_type);
        p.value = syntax_field(py->syntax, l, PY_FIELD_value);
    } else if (n.kind == PY_typed_parameter) {
        p.name = syntax_only(py->syntax, l);
        p.type = syntax_field(py->syntax, l, PY_FIELD_type);
    }
    syntax_close(py->syntax, l);
    if (p.name.kind == PY_list_splat_pattern || p.name.kind == PY_dictionary_splat_pattern) {
        l = syntax_open(py->syntax, p.name);
        p.name = syntax_only(py->syntax, l);
        p.rest = true;
        syntax_close(py->syntax, l);
    }
    return p;
}

static bool names_parameter(struct syntax_node n)
{
    return n.named && n.kind != PY_keyword_separator && n.kind != PY_positional_separator &&
           n.kind != SYNTAX_ERROR;
}

static void parameters(struct py *py, struct syntax_list params, code_ref function, bool skip_first)
{
    uint32_t first = py->code->bindings.n, position = 0;
    bool skip = skip_first;
    for (uint32_t i = 0; i < params.n; i++) {
        struct syntax_node n = syntax_at(py->syntax, params, i);
        if (!names_parameter(n))
            continue;
        if (!skip) {
            code_ref b = py_declare_new(py, BINDING_PARAM, py_text(py, parameter(py, n).name),
                                        syntax_line(n));
            py->code->bindings.v[b].position = position++;
        }
        skip = false;
    }
    py->code->functions.v[function].first_param = first;
    py->code->functions.v[function].params = position;
    code_ref b = first;
    skip = skip_first;
    for (uint32_t i = 0; i < params.n; i++) {
        struct syntax_node n = syntax_at(py->syntax, params, i);
        if (!names_parameter(n))
            continue;
        struct parameter p = parameter(py, n);
        if (!skip) {
            code_ref type = p.rest ? 0 : py_type(py, p.type);
            code_ref value = p.rest
                                 ? code_expr(py->code, EXPR_SPREAD, syntax_line(n), STR_NONE, 0, 0)
                                 : py_expr_called(py, p.value, py_text(py, p.name));
            py->code->bindings.v[b].type = type;
            py->code->bindings.v[b++].value = value;
        }
        skip = false;
    }
}

// --------------------------------------------------------------------------------------- functions

static struct syntax_node first_of(struct py *py, struct syntax_list params)
{
    for (uint32_t i = 0; i < params.n; i++)
        if (names_parameter(syntax_at(py->syntax, params, i)))
            return parameter(py, syntax_at(py->syntax, params, i)).name;
    return (struct syntax_node){0};
}

static bool decorated_by(struct py *py, uint32_t decorators, const char *const *names, size_t n)
{
    for (uint32_t i = decorators; i < py->pending.n; i++)
        if (in(py_last_name(py, py->code->calls.v[py->pending.v[i]].callee), names, n))
            return true;
    return false;
}

struct shape { // what a method is to its class
    bool is_static, of_class, getter, setter, constructor;
};

static struct shape shape_of(struct py *py, struct str name, uint32_t decorators)
{
    static const char *const statics[] = {"staticmethod"}, *const classes[] = {"classmethod"},
                             *const setters[] = {"setter", "deleter"};
    static const char *const getters[] = {"property",       "cached_property", "cachedproperty",
                                          "async_property", "reify",           "computed_field"};
    return (struct shape){
        .is_static = decorated_by(py, decorators, statics, 1),
        .of_class = decorated_by(py, decorators, classes, 1) || str_eq(name, STR("__new__")),
        .getter = decorated_by(py, decorators, getters, sizeof getters / sizeof *getters),
        .setter = decorated_by(py, decorators, setters, 2),
        .constructor = str_eq(name, STR("__init__")),
    };
}

static void function_body(struct py *py, struct syntax_list l)
{
    struct syntax_node body = syntax_field(py->syntax, l, PY_FIELD_body);
    if (body.kind == PY_block) {
        py_hoist(py, body);
        py_block(py, body);
    } else if (!syntax_none(body)) { // of a lambda
        code_ref e = py_expr(py, body);
        if (e)
            vec_push(py->scratch, &py->returns, py_strip(py, e));
        py_trait(py, "return", py_cut(py, body, PY_RETURN_MAX), e, syntax_line(body));
    }
}

static code_ref read_function(struct py *py, struct syntax_node n, struct code_function made,
                              struct py_class *class, struct shape shape)
{
    struct syntax_list l = syntax_open(py->syntax, n);
    struct syntax_list params =
        syntax_open(py->syntax, syntax_field(py->syntax, l, PY_FIELD_parameters));
    made.line = syntax_line(n);
    made.end_line = syntax_end_line(n);
    made.parent = py->frame->function;
    made.async = syntax_has(py->syntax, l, PY_TOKEN_async);
    made.class = class ? class->number : 0;
    made.is_static = shape.is_static;
    made.constructor = class && shape.constructor;
    vec_push(py->scratch, &py->code->functions, made);
    code_ref number = py->code->functions.n - 1;

    struct py_frame frame = {.up = py->frame, .function = number, .returns = py->returns.n};
    frame.class = class ? class : py->frame->class;
    bool bound = class && !shape.is_static;
    struct syntax_node first = first_of(py, params);
    if (bound && shape.of_class)
        frame.cls = py_text(py, first);
    else if (bound)
        frame.self = py_text(py, first);
    py->frame = &frame;
    struct py_scope around = py_scope_open(py);
    if (bound && first.kind == PY_identifier && py_lookup(py, py_text(py, first))) {
        vec_push(py->scratch, &py->shadows, // a global called self
                 (struct py_shadow){py_text(py, first), py_lookup(py, py_text(py, first))});
        map_set(&py->names, py_text(py, first), 0);
    }
    parameters(py, params, number, bound);
    code_ref type = py_type(py, syntax_field(py->syntax, l, PY_FIELD_return_type));
    py->code->functions.v[number].type = type;
    function_body(py, l);
    py_scope_close(py, around);
    py->frame = frame.up;

    uint32_t returns = py->returns.n - frame.returns;
    py->code->functions.v[number].generator = frame.yields;
    py->code->functions.v[number].returns = returns;
    py->code->functions.v[number].first_return =
        returns ? code_children(py->code, py->returns.v + frame.returns, returns) : 0;
    py->returns.n = frame.returns;
    syntax_close(py->syntax, params);
    syntax_close(py->syntax, l);
    return number;
}

static struct str own_name(struct py *py, struct syntax_node n)
{
    struct syntax_list l = syntax_open(py->syntax, n);
    struct str name = py_text(py, syntax_field(py->syntax, l, PY_FIELD_name));
    syntax_close(py->syntax, l);
    return name.p ? name : STR("");
}

void py_function(struct py *py, struct syntax_node n, uint32_t decorators)
{
    struct str name = own_name(py, n);
    code_ref f =
        read_function(py, n, (struct code_function){.name = name}, NULL, (struct shape){0});
    py_decorate(py, decorators, f, 0);
    py_give(py, name, code_expr(py->code, EXPR_FUNCTION, syntax_line(n), STR_NONE, f, 0),
            syntax_line(n));
}

code_ref py_lambda(struct py *py, struct syntax_node n)
{
    struct code_function made = {.name = STR(""), .arrow = true};
    code_ref f = read_function(py, n, made, NULL, (struct shape){0});
    return code_expr(py->code, EXPR_FUNCTION, syntax_line(n), STR_NONE, f, 0);
}

// ----------------------------------------------------------------------------------------- classes

code_ref py_field(struct py *py, struct py_class *class, struct str name)
{
    code_ref known = map_get(&class->fields, name, 0);
    if (known)
        return known;
    vec_push(py->scratch, &py->code->fields,
             (struct code_field){.class = class->number, .name = name});
    map_set(&class->fields, name, py->code->fields.n - 1);
    return py->code->fields.n - 1;
}

void py_class_assignment(struct py *py, code_ref class, struct str name, code_ref value,
                         uint32_t line)
{
    code_ref itself = code_expr(py->code, EXPR_CLASS, line, STR_NONE, class, 0);
    code_ref target = code_expr(py->code, EXPR_MEMBER, line, name, itself, 0);
    vec_push(py->scratch, &py->code->assignments,
             (struct code_assignment){.line = line,
                                      .target = target,
                                      .value = value,
                                      .class = class,
                                      .function = py->frame->function,
                                      .block = py->frame->block});
}

void py_class_field(struct py *py, struct str name, code_ref value, code_ref type, uint32_t line)
{
    struct py_class *class = py->frame->class;
    code_ref field = py_field(py, class, name); // may move the fields
    struct code_field *f = &py->code->fields.v[field];
    if (type)
        f->type = type;
    if (!value)
        return;
    f->value = value;
    py_class_assignment(py, class->number, name, value, line);
}

void py_self_field(struct py *py, struct str name, code_ref value, code_ref type)
{
    struct py_class *class = NULL;
    for (const struct py_frame *f = py->frame; f && !class; f = f->up)
        class = f->class;
    if (!class)
        return;
    code_ref field = py_field(py, class, name); // may move the fields
    struct code_field *f = &py->code->fields.v[field];
    if (!f->type)
        f->type = type;
    // A placeholder gives way: self.client = None, and later self.client = connect()
    if (!f->function && value && (!f->value || py_at(py, f->value)->kind == EXPR_NULL))
        f->value = value;
}

static void method(struct py *py, struct py_class *class, struct syntax_node n, uint32_t decorators)
{
    struct str name = own_name(py, n);
    struct shape shape = shape_of(py, name, decorators);
    code_ref f = read_function(py, n, (struct code_function){.name = name}, class, shape);
    py_decorate(py, decorators, f, 0);
    const struct code_function made = py->code->functions.v[f];
    if (shape.constructor) {
        py->code->classes.v[class->number].constructor = f;
        return;
    }
    code_ref at = py_field(py, class, name); // may move the fields
    struct code_field *field = &py->code->fields.v[at];
    if (shape.getter) { // reading a property is what it returns
        field->type = made.type;
        field->value = made.returns ? py->code->children.v[made.first_return] : 0;
    } else if (!shape.setter) {
        field->function = f;
    }
}

static void decorators_of(struct py *py, struct syntax_list l)
{
    for (uint32_t i = 0; i < l.n; i++)
        if (syntax_at(py->syntax, l, i).kind == PY_decorator)
            py_decorator(py, syntax_at(py->syntax, l, i));
}

static void read_method(struct py *py, struct py_class *class, struct syntax_node n)
{
    uint32_t mark = py->pending.n;
    if (n.kind == PY_function_definition) {
        method(py, class, n, mark);
        return;
    }
    struct syntax_list l = syntax_open(py->syntax, n);
    struct syntax_node d = syntax_field(py->syntax, l, PY_FIELD_definition);
    decorators_of(py, l);
    method(py, class, d, mark);
    syntax_close(py->syntax, l);
}

static bool is_method(struct py *py, struct syntax_node n)
{
    if (n.kind != PY_decorated_definition)
        return n.kind == PY_function_definition;
    struct syntax_list l = syntax_open(py->syntax, n);
    bool method = syntax_field(py->syntax, l, PY_FIELD_definition).kind == PY_function_definition;
    syntax_close(py->syntax, l);
    return method;
}

static void bases(struct py *py, code_ref number, struct syntax_node superclasses)
{
    struct syntax_list l = syntax_open(py->syntax, superclasses);
    uint32_t mark = py->pending.n;
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node n = syntax_at(py->syntax, l, i);
        if (!n.named || n.kind == PY_keyword_argument || n.kind == PY_dictionary_splat)
            continue;
        code_ref base = n.kind == PY_subscript ? py_type(py, n) : py_expr(py, n); // Generic[T]
        if (base)
            py_push(py, base);
    }
    uint32_t n = py->pending.n - mark;
    if (n) { // the first that looks like what the class is; mixins stand before it
        py->code->classes.v[number].base = py->pending.v[mark + n - 1];
        py->code->classes.v[number].implements =
            code_children(py->code, py->pending.v + mark, n - 1);
        py->code->classes.v[number].n_implements = n - 1;
        code_ref list = py_list(py, EXPR_ARRAY, syntax_line(superclasses), mark);
        py_class_assignment(py, number, STR("__bases__"), list, syntax_line(superclasses));
    }
    py->pending.n = mark;
    syntax_close(py->syntax, l);
}

static void class_body(struct py *py, struct py_class *class, struct syntax_node body)
{
    struct syntax_list l = syntax_open(py->syntax, body);
    struct py_frame frame = *py->frame;
    frame.class = class;
    frame.in_class = true;
    frame.up = py->frame;
    frame.self = frame.cls = STR_NONE;
    py->frame = &frame;
    struct py_scope around = py_scope_open(py);
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node n = syntax_at(py->syntax, l, i);
        if (n.named && !is_method(py, n))
            py_statement(py, n);
    }
    py_scope_close(py, around);
    py->frame = frame.up;
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node n = syntax_at(py->syntax, l, i);
        if (n.named && is_method(py, n))
            read_method(py, class, n);
    }
    syntax_close(py->syntax, l);
}

void py_class(struct py *py, struct syntax_node n, uint32_t decorators)
{
    struct str name = own_name(py, n);
    struct syntax_list l = syntax_open(py->syntax, n);
    vec_push(py->scratch, &py->code->classes,
             (struct code_class){.name = name,
                                 .line = syntax_line(n),
                                 .end_line = syntax_end_line(n),
                                 .function = py->frame->function});
    struct py_class *class = arena_new(py->scratch, struct py_class);
    class->number = py->code->classes.n - 1;
    map_init(&class->fields, py->scratch);
    py_decorate(py, decorators, 0, class->number);
    code_ref value = code_expr(py->code, EXPR_CLASS, syntax_line(n), STR_NONE, class->number, 0);
    py_give(py, name, value, syntax_line(n));
    struct syntax_node superclasses = syntax_field(py->syntax, l, PY_FIELD_superclasses);
    if (!syntax_none(superclasses))
        bases(py, class->number, superclasses);
    class_body(py, class, syntax_field(py->syntax, l, PY_FIELD_body));
    syntax_close(py->syntax, l);
}

void py_decorated(struct py *py, struct syntax_node n)
{
    struct syntax_list l = syntax_open(py->syntax, n);
    struct syntax_node d = syntax_field(py->syntax, l, PY_FIELD_definition);
    uint32_t mark = py->pending.n;
    decorators_of(py, l);
    if (d.kind == PY_class_definition)
        py_class(py, d, mark);
    else if (d.kind == PY_function_definition)
        py_function(py, d, mark);
    py->pending.n = mark;
    syntax_close(py->syntax, l);
}
