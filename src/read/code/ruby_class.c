/* Classes, modules and methods. A module is a class, too: what includes it has its members. The
 * methods of a class are named before its body is read, because they call each other and are named
 * by what stands above them. Instance variables are fields whose names begin with @. */
#include "read/code/ruby.h"

code_ref rb_field(struct rb *rb, struct rb_class *class, struct str name)
{
    code_ref known = map_get(&class->fields, name, 0);
    if (known)
        return known;
    vec_push(rb->scratch, &rb->code->fields,
             (struct code_field){.class = class->number, .name = name});
    map_set(&class->fields, name, rb->code->fields.n - 1);
    return rb->code->fields.n - 1;
}

void rb_self_field(struct rb *rb, struct str name, code_ref value)
{
    if (!rb->frame->class)
        return;
    code_ref f_number = rb_field(rb, rb->frame->class, name); // may move the fields
    struct code_field *f = &rb->code->fields.v[f_number];
    // A placeholder gives way: @client = nil, and later @client = connect
    if (!f->function && value && (!f->value || rb_at(rb, f->value)->kind == EXPR_NULL))
        f->value = value;
}

// ---------------------------------------------------------------------------------------- hoisting

static void hoist_method(struct rb *rb, struct syntax_node n)
{
    struct str name = rb_text(rb, rb_child(rb, n, RB_FIELD_name));
    if (!name.n)
        return;
    if (rb->frame->class && rb->frame->in_body) {
        rb_field(rb, rb->frame->class, name);
    } else if (!map_get(&rb->methods, name, 0)) {
        code_ref b = rb_binding(rb, BINDING_FUNCTION, name, syntax_line(n));
        map_set(&rb->methods, name, b);
    }
}

/* private def x, and what stands in the blocks of included and class_methods. */
static void hoist_call(struct rb *rb, struct syntax_node n)
{
    struct syntax_list l = syntax_open(rb->syntax, n);
    struct syntax_node arguments = syntax_field(rb->syntax, l, RB_FIELD_arguments);
    struct syntax_node block = syntax_field(rb->syntax, l, RB_FIELD_block);
    struct str name = rb_text(rb, syntax_field(rb->syntax, l, RB_FIELD_method));
    syntax_close(rb->syntax, l);
    rb_hoist(rb, arguments);
    if (rb->frame->in_body && (str_eq(name, STR("included")) || str_eq(name, STR("class_methods"))))
        rb_hoist(rb, rb_child(rb, block, RB_FIELD_body));
}

void rb_hoist(struct rb *rb, struct syntax_node body)
{
    if (syntax_none(body) || rb->depth >= TREE_DEPTH_MAX)
        return;
    rb->depth++;
    struct syntax_list l = syntax_open(rb->syntax, body);
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node n = syntax_at(rb->syntax, l, i);
        if (n.kind == RB_method || n.kind == RB_singleton_method)
            hoist_method(rb, n);
        else if (n.kind == RB_call)
            hoist_call(rb, n);
        else if (n.kind == RB_singleton_class)
            rb_hoist(rb, rb_child(rb, n, RB_FIELD_body));
    }
    syntax_close(rb->syntax, l);
    rb->depth--;
}

// ----------------------------------------------------------------------------------------- methods

code_ref rb_function(struct rb *rb, struct syntax_node n, struct code_function made, bool of_class)
{
    struct syntax_list l = syntax_open(rb->syntax, n);
    struct syntax_node parameters = syntax_field(rb->syntax, l, RB_FIELD_parameters);
    struct syntax_node body = syntax_field(rb->syntax, l, RB_FIELD_body);
    syntax_close(rb->syntax, l);
    made.line = syntax_line(n);
    made.end_line = syntax_end_line(n);
    made.parent = rb->frame->function;
    vec_push(rb->scratch, &rb->code->functions, made);
    code_ref number = rb->code->functions.n - 1;
    struct rb_frame frame = {.up = rb->frame,
                             .function = number,
                             .class = rb->frame->class,
                             .of_class = of_class,
                             .returns = rb->returns.n};
    rb->frame = &frame;
    struct rb_scope around = rb_scope_open(rb, false);
    rb_parameters(rb, parameters, number);
    code_ref value = rb_statement(rb, body);
    if (value && !made.constructor)
        rb_ended(rb, value, body);
    rb_scope_close(rb, around);
    rb->frame = frame.up;
    uint32_t returns = rb->returns.n - frame.returns;
    rb->code->functions.v[number].returns = returns;
    rb->code->functions.v[number].first_return =
        returns ? code_children(rb->code, rb->returns.v + frame.returns, returns) : 0;
    rb->returns.n = frame.returns;
    return number;
}

static code_ref free_method(struct rb *rb, struct syntax_node n, struct str name)
{
    code_ref f = rb_function(rb, n, (struct code_function){.name = name}, false);
    code_ref b = map_get(&rb->methods, name, 0);
    if (b && !rb->code->bindings.v[b].value)
        rb->code->bindings.v[b].value =
            code_expr(rb->code, EXPR_FUNCTION, syntax_line(n), STR_NONE, f, 0);
    return f;
}

code_ref rb_method(struct rb *rb, struct syntax_node n)
{
    struct str name = rb_text(rb, rb_child(rb, n, RB_FIELD_name));
    struct rb_class *class = rb->frame->class;
    if (!class || !rb->frame->in_body)
        return free_method(rb, n, name);
    bool singleton = n.kind == RB_singleton_method || rb->frame->of_class != true;
    bool constructor = str_eq(name, STR("initialize")) && !singleton;
    struct code_function made = {.name = name,
                                 .class = class->number,
                                 .is_static = singleton,
                                 .exported = true,
                                 .constructor = constructor};
    code_ref f = rb_function(rb, n, made, singleton);
    if (constructor) {
        rb->code->classes.v[class->number].constructor = f;
        return f;
    }
    code_ref field_number = rb_field(rb, class, name); // may move the fields
    struct code_field *field = &rb->code->fields.v[field_number];
    if (!field->function)
        field->function = f;
    return f;
}

// ----------------------------------------------------------------------------------------- classes

void rb_class_statements(struct rb *rb, struct syntax_node body)
{
    struct syntax_list l = syntax_open(rb->syntax, body);
    for (uint32_t i = 0; i < l.n; i++)
        if (syntax_at(rb->syntax, l, i).named)
            rb_statement(rb, syntax_at(rb->syntax, l, i));
    syntax_close(rb->syntax, l);
}

/* class << self: methods of the class. A body's frame says of_class; this one does not, so that
 * rb_method knows. */
void rb_singleton_class(struct rb *rb, struct syntax_node n)
{
    struct rb_frame frame = *rb->frame;
    frame.up = rb->frame;
    frame.of_class = false;
    rb->frame = &frame;
    rb_class_statements(rb, rb_child(rb, n, RB_FIELD_body));
    rb->frame = frame.up;
}

static struct rb_class *open_class(struct rb *rb, struct str full, uint32_t line, uint32_t end)
{
    vec_push(
        rb->scratch, &rb->code->classes,
        (struct code_class){.name = full, .line = line, .end_line = end, .function = CODE_MODULE});
    struct rb_class *class = arena_new(rb->scratch, struct rb_class);
    class->outer = rb->frame->class;
    class->number = rb->code->classes.n - 1;
    class->name = full;
    map_init(&class->fields, rb->scratch);
    code_ref value = code_expr(rb->code, EXPR_CLASS, line, full, class->number, 0);
    rb_constant_declare(rb, full, value, line);
    return class;
}

// Which a class includes are bases, too: it has their members.
static void close_class(struct rb *rb, struct rb_class *class)
{
    struct code_class *c = &rb->code->classes.v[class->number];
    rb_decorate_methods(rb, class);
    c->implements = class->mixins.n ? code_children(rb->code, class->mixins.v, class->mixins.n) : 0;
    c->n_implements = class->mixins.n;
    c->embeds = class->mixins.n > 0;
}

void rb_class(struct rb *rb, struct syntax_node n)
{
    struct syntax_list l = syntax_open(rb->syntax, n);
    struct str name = rb_text(rb, syntax_field(rb->syntax, l, RB_FIELD_name));
    struct syntax_node base = rb_first(rb, syntax_field(rb->syntax, l, RB_FIELD_superclass));
    struct syntax_node body = syntax_field(rb->syntax, l, RB_FIELD_body);
    syntax_close(rb->syntax, l);
    code_ref extends = rb_expr(rb, base);
    struct str cref = rb->cref, full = rb_full_name(rb, name);
    if (full.n > RB_NAME_MAX)
        return;
    struct rb_class *class = open_class(rb, full, syntax_line(n), syntax_end_line(n));
    rb->code->classes.v[class->number].base = extends;
    class->extends = extends != 0;
    struct rb_frame frame = {.up = rb->frame,
                             .function = CODE_MODULE,
                             .class = class,
                             .of_class = true,
                             .returns = rb->returns.n,
                             .in_body = true};
    rb->frame = &frame;
    rb->cref = full;
    struct rb_scope around = rb_scope_open(rb, false);
    if (extends)
        rb_hook(rb, extends, "inherited", syntax_line(n));
    rb_hoist(rb, body);
    rb_class_statements(rb, body);
    close_class(rb, class);
    rb_scope_close(rb, around);
    rb->returns.n = frame.returns;
    rb->cref = cref;
    rb->frame = frame.up;
}
