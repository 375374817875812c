/* Classes, interfaces, objects, enums. The members of a class are known before any of them is read,
 * so that a method finds the property declared further down. Nested types are members, too; those
 * of a companion object are members of the class. */
#include "read/code/kotlin.h"

#include <string.h>

bool kt_is_class(uint8_t kind)
{
    return kind == KT_class_declaration || kind == KT_object_declaration;
}

code_ref kt_field(struct kt *k, struct kt_class *class, struct str name)
{
    code_ref known = map_get(&class->fields, name, 0);
    if (known)
        return known;
    vec_push(k->scratch, &k->code->fields,
             (struct code_field){.class = class->number, .name = name});
    map_set(&class->fields, name, k->code->fields.n - 1);
    return k->code->fields.n - 1;
}

static struct str name_of(struct kt *k, struct syntax_node n)
{
    struct syntax_list l = syntax_open(k->syntax, n);
    struct syntax_node name = syntax_field(k->syntax, l, KT_FIELD_name);
    if (n.kind == KT_enum_entry || n.kind == KT_variable_declaration)
        name = syntax_kind(k->syntax, l, KT_identifier);
    syntax_close(k->syntax, l);
    return kt_plain_name(kt_text(k, name));
}

static struct syntax_node part(struct kt *k, struct syntax_node n, uint8_t kind)
{
    struct syntax_list l = syntax_open(k->syntax, n);
    struct syntax_node found = syntax_kind(k->syntax, l, kind);
    syntax_close(k->syntax, l);
    return found;
}

// ------------------------------------------------------------------------------------ declaring

// Classes are made before they are read; where one starts says which it is.
static struct str place_of(struct kt *k, struct syntax_node n)
{
    uint32_t at = ts_node_start_byte(n.ts);
    char *key = arena_alloc(k->scratch, sizeof at);
    memcpy(key, &at, sizeof at);
    return (struct str){key, sizeof at};
}

static code_ref new_class(struct kt *k, struct syntax_node n, struct str name)
{
    struct syntax_list l = syntax_open(k->syntax, n);
    bool interface = n.kind == KT_class_declaration && syntax_has(k->syntax, l, KT_TOKEN_interface);
    syntax_close(k->syntax, l);
    vec_push(k->scratch, &k->code->classes,
             (struct code_class){.name = name.p ? name : STR(""),
                                 .line = syntax_line(n),
                                 .end_line = syntax_end_line(n),
                                 .interface = interface,
                                 .function = k->frame->function});
    map_set(&k->types, place_of(k, n), k->code->classes.n - 1);
    return k->code->classes.n - 1;
}

void kt_hoist_class(struct kt *k, struct syntax_node n, bool exported)
{
    struct str name = name_of(k, n), file = path_base(k->code->path);
    uint32_t line = syntax_line(n);
    code_ref class = new_class(k, n, name);
    code_ref value = code_expr(k->code, EXPR_CLASS, line, STR_NONE, class, 0);
    if (k->frame->class && !k->frame->block && k->frame->function == CODE_MODULE) {
        code_ref f = kt_field(k, k->frame->class, name);
        k->code->fields.v[f].value = value;
        k->code->fields.v[f].is_static = true;
        return;
    }
    code_ref b = kt_declare(k, BINDING_CLASS, name, line);
    k->code->bindings.v[b].value = value;
    if (!exported)
        return;
    struct code_export e = {.line = line, .name = name, .value = value};
    vec_push(k->scratch, &k->code->exports, e);
    e.name = STR("default"); // what Java's import of the file's own name means
    if (file.n == name.n + 3 && str_starts(file, name))
        vec_push(k->scratch, &k->code->exports, e);
}

static void declare_property(struct kt *k, struct kt_class *class, struct syntax_node n)
{
    struct syntax_list l = syntax_open(k->syntax, n);
    struct syntax_node v = syntax_kind(k->syntax, l, KT_variable_declaration);
    if (!syntax_none(v)) {
        code_ref f = kt_field(k, class, name_of(k, v)), type = kt_type(k, kt_typed(k, v));
        k->code->fields.v[f].type = type;
        if (syntax_has(k->syntax, l, KT_TOKEN_var))
            map_set(&class->settable, name_of(k, v), 1);
    }
    syntax_close(k->syntax, l);
}

// The names of all properties, functions and types: a member may use what stands below it.
static void declare_members(struct kt *k, struct kt_class *class, struct syntax_node body)
{
    struct syntax_list members = syntax_open(k->syntax, body);
    for (uint32_t i = 0; i < members.n; i++) {
        struct syntax_node n = syntax_at(k->syntax, members, i);
        if (kt_is_class(n.kind))
            kt_hoist_class(k, n, false);
    }
    for (uint32_t i = 0; i < members.n; i++) {
        struct syntax_node n = syntax_at(k->syntax, members, i);
        if (n.kind == KT_function_declaration) {
            map_set(&class->methods, name_of(k, n), 1);
        } else if (n.kind == KT_enum_entry) {
            code_ref f = kt_field(k, class, name_of(k, n));
            k->code->fields.v[f].is_static = true;
        } else if (n.kind == KT_companion_object && k->depth < TREE_DEPTH_MAX) {
            k->depth++;
            declare_members(k, class, part(k, n, KT_class_body));
            k->depth--;
        }
    }
    for (uint32_t i = 0; i < members.n; i++)
        if (syntax_at(k->syntax, members, i).kind == KT_property_declaration)
            declare_property(k, class, syntax_at(k->syntax, members, i));
    syntax_close(k->syntax, members);
}

// --------------------------------------------------------------------------------------- reading

// `= x`, `by lazy { x }` or what the getter gives back.
static code_ref value_of(struct kt *k, struct syntax_list l, struct str name)
{
    for (uint32_t i = 0; i + 1 < l.n; i++)
        if (syntax_at(k->syntax, l, i).kind == KT_TOKEN_equals)
            return kt_expr_called(k, syntax_at(k->syntax, l, i + 1), name);
    struct syntax_node delegate = syntax_kind(k->syntax, l, KT_property_delegate);
    if (!syntax_none(delegate)) {
        struct syntax_list d = syntax_open(k->syntax, delegate);
        struct syntax_node made = syntax_at(k->syntax, d, d.n - 1);
        syntax_close(k->syntax, d);
        return kt_expr_called(k, made, name);
    }
    struct syntax_node body = part(k, syntax_kind(k->syntax, l, KT_getter), KT_function_body);
    uint32_t returns = k->returns.n;
    code_ref value = 0;
    if (!syntax_none(body)) {
        uint32_t around = kt_scope_open(k);
        value = kt_body(k, body);
        value = k->returns.n > returns ? k->returns.v[k->returns.n - 1] : value;
        kt_scope_close(k, around);
    }
    k->returns.n = returns;
    return value;
}

static void property(struct kt *k, struct kt_class *class, struct syntax_node n)
{
    struct syntax_list l = syntax_open(k->syntax, n);
    struct kt_decorators d = kt_annotations(k, syntax_kind(k->syntax, l, KT_modifiers));
    kt_decorate(k, d, 0, 0);
    struct str name = name_of(k, syntax_kind(k->syntax, l, KT_variable_declaration));
    code_ref value = value_of(k, l, name);
    kt_status_trait(k, name, value);
    if (name.n) {
        code_ref field = kt_field(k, class, name); // may move the fields
        struct code_field *f = &k->code->fields.v[field];
        f->value = value ? value : f->value;
        f->first_decorator = d.first;
        f->end_decorator = d.end;
    }
    syntax_close(k->syntax, l);
}

static void enum_entry(struct kt *k, struct kt_class *class, struct syntax_node n)
{
    struct syntax_list l = syntax_open(k->syntax, n);
    struct syntax_node args = syntax_kind(k->syntax, l, KT_value_arguments), none = {0};
    struct str name = name_of(k, n);
    uint32_t line = syntax_line(n);
    code_ref type = code_expr(k->code, EXPR_CLASS, line, STR_NONE, class->number, 0);
    code_ref value = syntax_none(args) ? code_expr(k->code, EXPR_STRING, line, name, 0, 0)
                                       : kt_call_of(k, type, args, none, n);
    code_ref field = kt_field(k, class, name);
    k->code->fields.v[field].value = value;
    syntax_close(k->syntax, l);
}

static void members(struct kt *k, struct kt_class *class, struct syntax_node body);

static void companion(struct kt *k, struct kt_class *class, struct syntax_node n)
{
    if (k->depth >= TREE_DEPTH_MAX) {
        k->cut = true;
        return;
    }
    k->depth++;
    members(k, class, part(k, n, KT_class_body));
    k->depth--;
}

static void members(struct kt *k, struct kt_class *class, struct syntax_node body)
{
    struct syntax_list l = syntax_open(k->syntax, body);
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node n = syntax_at(k->syntax, l, i);
        if (n.kind == KT_function_declaration || n.kind == KT_secondary_constructor)
            kt_function(k, class, n);
        else if (n.kind == KT_property_declaration)
            property(k, class, n);
        else if (n.kind == KT_enum_entry)
            enum_entry(k, class, n);
        else if (kt_is_class(n.kind))
            kt_class(k, n);
        else if (n.kind == KT_anonymous_initializer)
            kt_block(k, part(k, n, KT_block));
        else if (n.kind == KT_companion_object)
            companion(k, class, n);
        else if (n.kind == SYNTAX_ERROR)
            kt_statement(k, n);
    }
    syntax_close(k->syntax, l);
}

static void enter(struct kt *k, struct kt_class *class, code_ref number)
{
    *class = (struct kt_class){
        .outer = k->frame->class, .number = number, .first_binding = k->code->bindings.n};
    map_init(&class->fields, k->scratch);
    map_init(&class->methods, k->scratch);
    map_init(&class->settable, k->scratch);
}

// The types after the colon: the one that is called is the base, others are interfaces.
static void heritage(struct kt *k, code_ref number, struct syntax_node specifiers)
{
    struct syntax_list l = syntax_open(k->syntax, specifiers);
    uint32_t mark = k->pending.n;
    code_ref base = 0;
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node s = syntax_at(k->syntax, l, i);
        struct syntax_node made = part(k, s, KT_constructor_invocation);
        struct syntax_node by = part(k, s, KT_explicit_delegation);
        code_ref type = !syntax_none(made) ? kt_base_call(k, made)
                                           : kt_type(k, kt_typed(k, syntax_none(by) ? s : by));
        if (type && !syntax_none(made))
            base = type;
        else if (type)
            kt_push(k, type);
    }
    uint32_t n = k->pending.n - mark;
    struct code_class *c = &k->code->classes.v[number];
    c->n_implements = n;
    c->implements = n ? code_children(k->code, k->pending.v + mark, n) : 0;
    // What a class without a superclass implements is all it inherits from.
    c->base = base ? base : n ? k->pending.v[mark] : 0;
    k->pending.n = mark;
    syntax_close(k->syntax, l);
}

static void class_body(struct kt *k, struct kt_class *class, struct syntax_node n)
{
    struct syntax_list l = syntax_open(k->syntax, n);
    struct syntax_node body = syntax_kind(k->syntax, l, KT_class_body);
    struct syntax_node primary = syntax_kind(k->syntax, l, KT_primary_constructor);
    struct syntax_node specifiers = syntax_kind(k->syntax, l, KT_delegation_specifiers);
    if (syntax_none(body))
        body = syntax_kind(k->syntax, l, KT_enum_class_body);
    syntax_close(k->syntax, l);
    class->inherits = !syntax_none(specifiers);
    declare_members(k, class, body);
    if (!syntax_none(primary))
        kt_primary(k, class, primary);
    heritage(k, class->number, specifiers);
    class->inherits = k->code->classes.v[class->number].base != 0;
    members(k, class, body);
}

// The class that was made for this declaration when its surroundings were entered.
static code_ref class_at(struct kt *k, struct syntax_node n)
{
    code_ref known = map_get(&k->types, place_of(k, n), 0);
    if (known)
        return known;
    kt_hoist_class(k, n, false); // a local class
    return k->code->classes.n - 1;
}

static bool is_data(struct kt *k, struct syntax_node modifiers)
{
    struct syntax_list l = syntax_open(k->syntax, modifiers);
    bool data = false;
    for (uint32_t i = 0; i < l.n && !data; i++)
        data = str_eq(kt_text(k, syntax_at(k->syntax, l, i)), STR("data"));
    syntax_close(k->syntax, l);
    return data;
}

code_ref kt_class(struct kt *k, struct syntax_node n)
{
    code_ref number = class_at(k, n);
    if (k->depth >= TREE_DEPTH_MAX) {
        k->cut = true;
        return number;
    }
    k->depth++;
    struct syntax_list l = syntax_open(k->syntax, n);
    struct syntax_node modifiers = syntax_kind(k->syntax, l, KT_modifiers);
    struct kt_decorators d = kt_annotations(k, modifiers);
    struct kt_class *class = arena_new(k->scratch, struct kt_class);
    struct code_class *c = &k->code->classes.v[number];
    c->first_decorator = d.first;
    c->end_decorator = d.end;
    c->exported = !str_contains(kt_text(k, modifiers), STR("private"));
    c->record = is_data(k, modifiers);
    kt_decorate(k, d, 0, number);
    enter(k, class, number);
    uint32_t around = kt_scope_open(k);
    kt_type_parameters(k, l);
    // Members of the class run in no method: they belong to the file, not to a block around.
    struct kt_frame frame = {.up = k->frame, .function = CODE_MODULE, .class = class};
    if (k->frame->function != CODE_MODULE) // a local class keeps its method
        frame.function = k->frame->function;
    frame.returns = k->returns.n;
    k->frame = &frame;
    class_body(k, class, n);
    k->frame = frame.up;
    kt_scope_close(k, around);
    syntax_close(k->syntax, l);
    k->depth--;
    return number;
}

code_ref kt_object(struct kt *k, struct syntax_node n)
{
    code_ref number = new_class(k, n, STR(""));
    struct kt_class *class = arena_new(k->scratch, struct kt_class);
    enter(k, class, number);
    struct kt_frame frame = {.up = k->frame,
                             .function = k->frame->function,
                             .block = k->frame->block,
                             .class = class,
                             .receiver = k->frame->receiver,
                             .returns = k->returns.n};
    k->frame = &frame;
    uint32_t around = kt_scope_open(k);
    class_body(k, class, n);
    kt_scope_close(k, around);
    k->frame = frame.up;
    code_ref type = code_expr(k->code, EXPR_CLASS, syntax_line(n), STR_NONE, number, 0);
    struct code_call call = {.callee = type,
                             .line = syntax_line(n),
                             .end_line = syntax_line(n),
                             .function = k->frame->function,
                             .block = k->frame->block,
                             .constructs = true};
    vec_push(k->scratch, &k->code->calls, call);
    return code_expr(k->code, EXPR_CALL, syntax_line(n), STR_NONE, k->code->calls.n - 1, 0);
}
