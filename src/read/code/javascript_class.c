/* Classes, interfaces and enums. The members of a class are known before any of them is read, so
 * that `this.x = ...` in the constructor finds the field declared further down. */
#include "read/code/javascript.h"

code_ref js_field(struct js *js, struct js_class *class, struct str name, bool is_static)
{
    code_ref known = map_get(&class->fields, name, 0);
    if (known)
        return known;
    vec_push(js->scratch, &js->code->fields,
             (struct code_field){.class = class->number, .name = name, .is_static = is_static});
    map_set(&class->fields, name, js->code->fields.n - 1);
    return js->code->fields.n - 1;
}

/* A class remembers the function of a value, so that a field can be called like a method. */
static void set_value(struct js *js, code_ref field, code_ref value)
{
    struct code_field *f = &js->code->fields.v[field];
    f->value = value;
    const struct expr *v = js_at(js, value);
    if (v->kind == EXPR_FUNCTION && !f->function) {
        f->function = v->a;
        js->code->functions.v[v->a].class = f->class;
    }
}

void js_this_field(struct js *js, struct str name, code_ref value)
{
    if (!js->frame->class)
        return;
    code_ref f = js_field(js, js->frame->class, name, false);
    const struct code_field *field = &js->code->fields.v[f];
    // A placeholder gives way: client = null; constructor() { this.client = connect() }
    if (!field->function && (!field->value || js_at(js, field->value)->kind == EXPR_NULL))
        set_value(js, f, value);
}

static bool is_field(uint8_t kind)
{
    return kind == JS_public_field_definition || kind == JS_field_definition ||
           kind == JS_property_signature;
}

static bool is_method(uint8_t kind)
{
    return kind == JS_method_definition || kind == JS_abstract_method_signature ||
           kind == JS_method_signature;
}

/* Name of a member; STR_NONE when it is computed. */
static struct str member_name(struct js *js, struct syntax_list l)
{
    struct syntax_node name = syntax_field(js->syntax, l, JS_FIELD_name);
    if (syntax_none(name))
        name = syntax_field(js->syntax, l, JS_FIELD_property);
    if (syntax_none(name) || name.kind == JS_computed_property_name)
        return STR_NONE;
    code_ref computed = 0;
    return js_key(js, name, &computed);
}

static void declare_members(struct js *js, struct js_class *class, struct syntax_list members)
{
    for (uint32_t i = 0; i < members.n; i++) {
        struct syntax_node m = syntax_at(js->syntax, members, i);
        if (!is_field(m.kind) && !is_method(m.kind))
            continue;
        struct syntax_list l = syntax_open(js->syntax, m);
        struct str name = member_name(js, l);
        bool is_static = syntax_has(js->syntax, l, JS_TOKEN_static);
        bool constructor = is_method(m.kind) && !is_static && str_eq(name, STR("constructor"));
        if (name.p && !constructor) {
            code_ref type = js_type(js, syntax_field(js->syntax, l, JS_FIELD_type));
            code_ref f = js_field(js, class, name, is_static);
            if (!js->code->fields.v[f].type)
                js->code->fields.v[f].type = type;
        }
        syntax_close(js->syntax, l);
    }
}

static void read_decorators(struct js *js, struct syntax_list l)
{
    for (uint32_t i = 0; i < l.n; i++)
        if (syntax_at(js->syntax, l, i).kind == JS_decorator)
            js_decorator(js, syntax_at(js->syntax, l, i));
}

static void field(struct js *js, struct js_class *class, struct syntax_node n, uint32_t decorators)
{
    struct syntax_list l = syntax_open(js->syntax, n);
    code_ref first =
        decorators < js->pending.n ? js->pending.v[decorators] : (code_ref)js->code->calls.n;
    read_decorators(js, l);
    js_decorate(js, decorators, 0, 0);
    code_ref end = js->code->calls.n;
    struct str name = member_name(js, l);
    struct js_class *outer = js->frame->class;
    bool was_in_fields = js->frame->in_fields;
    js->frame->class = class;
    js->frame->in_fields = true;
    code_ref value =
        js_strip(js, js_expr_called(js, syntax_field(js->syntax, l, JS_FIELD_value), name));
    js->frame->class = outer;
    js->frame->in_fields = was_in_fields;
    if (name.p && value)
        set_value(js, js_field(js, class, name, false), value);
    if (name.p && end > first) {
        uint32_t number = js_field(js, class, name, false);
        struct code_field *f = &js->code->fields.v[number];
        f->first_decorator = first;
        f->end_decorator = end;
        f->line = syntax_line(n);
    }
    syntax_close(js->syntax, l);
}

static void method(struct js *js, struct js_class *class, struct syntax_node n, uint32_t decorators)
{
    struct syntax_list l = syntax_open(js->syntax, n);
    read_decorators(js, l);
    struct str name = member_name(js, l);
    bool is_static = syntax_has(js->syntax, l, JS_TOKEN_static);
    bool get =
        syntax_has(js->syntax, l, JS_TOKEN_get) || syntax_has(js->syntax, l, JS_TOKEN_static_get);
    bool set = syntax_has(js->syntax, l, JS_TOKEN_set);
    bool constructor = !is_static && !get && !set && str_eq(name, STR("constructor"));
    syntax_close(js->syntax, l);
    code_ref number = js_function(js, &(struct js_function){.node = n,
                                                            .name = name,
                                                            .class = class,
                                                            .is_static = is_static,
                                                            .constructor = constructor});
    js_decorate(js, decorators, number, 0);
    if (constructor) {
        js->code->classes.v[class->number].constructor = number;
    } else if (name.p) {
        code_ref field = js_field(js, class, name, is_static); // may move the fields
        struct code_field *f = &js->code->fields.v[field];
        const struct code_function *made = &js->code->functions.v[number];
        if (!set || !f->function)
            f->function = number;
        if (get && made->returns) // reading a getter is what it returns
            f->value = js->code->children.v[made->first_return];
    }
}

static void static_block(struct js *js, struct js_class *class, struct syntax_node n)
{
    struct syntax_list l = syntax_open(js->syntax, n);
    struct js_class *outer = js->frame->class;
    js->frame->class = class;
    js_block(js, syntax_field(js->syntax, l, JS_FIELD_body));
    js->frame->class = outer;
    syntax_close(js->syntax, l);
}

static void class_body(struct js *js, struct js_class *class, struct syntax_node body)
{
    struct syntax_list l = syntax_open(js->syntax, body);
    declare_members(js, class, l);
    uint32_t mark = js->pending.n;
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node m = syntax_at(js->syntax, l, i);
        if (m.kind == JS_decorator)
            js_decorator(js, m);
        else if (m.kind == JS_method_definition)
            method(js, class, m, mark);
        else if (is_field(m.kind))
            field(js, class, m, mark);
        else if (m.kind == JS_class_static_block)
            static_block(js, class, m);
        else if (m.kind == SYNTAX_ERROR)
            js_statement(js, m);
        if (m.named && m.kind != JS_decorator)
            js->pending.n = mark;
    }
    js->pending.n = mark;
    syntax_close(js->syntax, l);
}

/* extends and implements, whose shapes differ between the grammars. */
static void heritage(struct js *js, code_ref number, struct syntax_node n)
{
    struct syntax_list l = syntax_open(js->syntax, n);
    struct syntax_node extends = syntax_kind(js->syntax, l, JS_extends_clause);
    struct syntax_node implements = syntax_kind(js->syntax, l, JS_implements_clause);
    code_ref base = 0;
    if (!syntax_none(extends)) {
        struct syntax_list e = syntax_open(js->syntax, extends);
        base = js_expr(js, syntax_field(js->syntax, e, JS_FIELD_value));
        syntax_close(js->syntax, e);
    } else if (syntax_none(implements)) {
        base = js_expr(js, syntax_only(js->syntax, l));
    }
    js->code->classes.v[number].base = base;
    struct syntax_list types = syntax_open(js->syntax, implements);
    uint32_t mark = js->pending.n;
    for (uint32_t i = 0; i < types.n; i++)
        if (syntax_at(js->syntax, types, i).named)
            js_push(js, js_type(js, syntax_at(js->syntax, types, i)));
    uint32_t n_types = js->pending.n - mark;
    js->code->classes.v[number].n_implements = n_types;
    js->code->classes.v[number].implements =
        n_types ? code_children(js->code, js->pending.v + mark, n_types) : 0;
    js->pending.n = mark;
    syntax_close(js->syntax, types);
    syntax_close(js->syntax, l);
}

static struct js_class new_class(struct js *js, struct syntax_node n, struct str name)
{
    vec_push(js->scratch, &js->code->classes,
             (struct code_class){.name = name.p ? name : STR(""),
                                 .line = syntax_line(n),
                                 .end_line = syntax_end_line(n),
                                 .function = js->frame->function});
    struct js_class c = {.number = js->code->classes.n - 1};
    map_init(&c.fields, js->scratch);
    return c;
}

code_ref js_class(struct js *js, struct syntax_node n, struct str hint, uint32_t decorators)
{
    struct syntax_list l = syntax_open(js->syntax, n);
    struct syntax_node own = syntax_field(js->syntax, l, JS_FIELD_name);
    struct str name = syntax_none(own) ? hint : js_text(js, own);
    struct js_class *class = arena_new(js->scratch, struct js_class);
    *class = new_class(js, n, name);
    code_ref value = code_expr(js->code, EXPR_CLASS, syntax_line(n), STR_NONE, class->number, 0);
    struct js_scope around = js_scope_open(js);
    bool declares = n.kind != JS_class;
    if (!syntax_none(own))
        js_init(js,
                declares ? js_lookup(js, name)
                         : js_declare(js, BINDING_CLASS, name, syntax_line(own)),
                value);
    read_decorators(js, l);
    js_decorate(js, decorators, 0, class->number);
    struct syntax_node extends = syntax_kind(js->syntax, l, JS_class_heritage);
    if (!syntax_none(extends))
        heritage(js, class->number, extends);
    class_body(js, class, syntax_field(js->syntax, l, JS_FIELD_body));
    js_scope_close(js, around);
    syntax_close(js->syntax, l);
    return class->number;
}

void js_interface(struct js *js, struct syntax_node n)
{
    struct syntax_list l = syntax_open(js->syntax, n);
    struct str name = js_text(js, syntax_field(js->syntax, l, JS_FIELD_name));
    struct js_class class = new_class(js, n, name);
    js->code->classes.v[class.number].interface = true;
    code_ref b = js_lookup(js, name);
    const struct binding *known = &js->code->bindings.v[b];
    if (b && !known->value && known->line == syntax_line(n)) // not a class or value of that name
        js_init(js, b, code_expr(js->code, EXPR_CLASS, syntax_line(n), STR_NONE, class.number, 0));
    struct syntax_list bases =
        syntax_open(js->syntax, syntax_kind(js->syntax, l, JS_extends_type_clause));
    code_ref base = js_type(js, syntax_only(js->syntax, bases));
    js->code->classes.v[class.number].base = base;
    syntax_close(js->syntax, bases);
    struct syntax_node body = syntax_field(js->syntax, l, JS_FIELD_body);
    if (syntax_none(body)) // type X = {...}
        body = syntax_field(js->syntax, l, JS_FIELD_value);
    struct syntax_list members = syntax_open(js->syntax, body);
    declare_members(js, &class, members);
    syntax_close(js->syntax, members);
    syntax_close(js->syntax, l);
}

static code_ref enum_member(struct js *js, struct syntax_node n, uint32_t position)
{
    struct syntax_node key = n, value = {0};
    struct syntax_list l = syntax_open(js->syntax, n);
    if (n.kind == JS_enum_assignment) {
        key = syntax_field(js->syntax, l, JS_FIELD_name);
        value = syntax_field(js->syntax, l, JS_FIELD_value);
    }
    code_ref computed = 0;
    struct str name = js_key(js, key, &computed);
    code_ref e = js_expr(js, value);
    if (!e)
        e = code_expr(js->code, EXPR_NUMBER, syntax_line(n),
                      arena_printf(js->job->keep, "%u", position), 0, 0);
    syntax_close(js->syntax, l);
    return code_expr(js->code, EXPR_PROPERTY, syntax_line(n), name, e, computed);
}

void js_enum(struct js *js, struct syntax_node n)
{
    struct syntax_list l = syntax_open(js->syntax, n);
    struct str name = js_text(js, syntax_field(js->syntax, l, JS_FIELD_name));
    struct syntax_list members =
        syntax_open(js->syntax, syntax_field(js->syntax, l, JS_FIELD_body));
    uint32_t mark = js->pending.n;
    for (uint32_t i = 0; i < members.n; i++)
        if (syntax_at(js->syntax, members, i).named)
            js_push(js, enum_member(js, syntax_at(js->syntax, members, i), js->pending.n - mark));
    code_ref values = js_list(js, EXPR_OBJECT, syntax_line(n), mark);
    js_init(js, js_lookup(js, name), values);
    syntax_close(js->syntax, members);
    syntax_close(js->syntax, l);
}
