/* Classes, interfaces, enums, records. The members of a class are known before any of them is read,
 * so that a method finds the field declared further down. Nested types are members, too. */
#include "read/code/java.h"

#include <string.h>

static bool is_class(uint8_t kind)
{
    return kind == JAVA_class_declaration || kind == JAVA_interface_declaration ||
           kind == JAVA_enum_declaration || kind == JAVA_record_declaration ||
           kind == JAVA_annotation_type_declaration;
}

static bool is_field(uint8_t kind)
{
    return kind == JAVA_field_declaration || kind == JAVA_constant_declaration;
}

static code_ref add_field(struct java *j, struct java_class *class, struct str name)
{
    vec_push(j->scratch, &j->code->fields,
             (struct code_field){.class = class->number, .name = name});
    return j->code->fields.n - 1;
}

code_ref java_field(struct java *j, struct java_class *class, struct str name)
{
    code_ref known = map_get(&class->fields, name, 0);
    if (known)
        return known;
    code_ref made = add_field(j, class, name);
    map_set(&class->fields, name, made);
    return made;
}

void java_this_field(struct java *j, struct str name, code_ref value)
{
    struct java_class *c = j->frame->class;
    while (c && !map_get(&c->fields, name, 0))
        c = c->outer;
    if (!c || !value)
        return;
    struct code_field *f = &j->code->fields.v[map_get(&c->fields, name, 0)];
    // A placeholder gives way: Client client = null; Service() { client = connect(); }
    if (!f->value || java_at(j, f->value)->kind == EXPR_NULL)
        f->value = value;
}

// ------------------------------------------------------------------------------------ declaring

static struct str name_of(struct java *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    struct str name = java_text(j, syntax_field(j->syntax, l, JAVA_FIELD_name));
    syntax_close(j->syntax, l);
    return name;
}

// Classes are made before they are read; where one starts says which it is.
static struct str place_of(struct java *j, struct syntax_node n)
{
    uint32_t at = ts_node_start_byte(n.ts);
    char *key = arena_alloc(j->scratch, sizeof at);
    memcpy(key, &at, sizeof at);
    return (struct str){key, sizeof at};
}

static code_ref new_class(struct java *j, struct syntax_node n, struct str name)
{
    vec_push(j->scratch, &j->code->classes,
             (struct code_class){.name = name.p ? name : STR(""),
                                 .line = syntax_line(n),
                                 .end_line = syntax_end_line(n),
                                 .interface = n.kind == JAVA_interface_declaration,
                                 .function = j->frame->function});
    map_set(&j->types, place_of(j, n), j->code->classes.n - 1);
    return j->code->classes.n - 1;
}

/* Makes the class of declaration N, with its name known where it stands: as a type of the file, of
 * the class around, or of a method. */
static void hoist_type(struct java *j, struct syntax_node n)
{
    struct str name = name_of(j, n);
    uint32_t line = syntax_line(n);
    code_ref class = new_class(j, n, name);
    code_ref value = code_expr(j->code, EXPR_CLASS, line, STR_NONE, class, 0);
    if (j->frame->class && !j->frame->block && j->frame->function == CODE_MODULE) {
        code_ref f = java_field(j, j->frame->class, name);
        j->code->fields.v[f].value = value;
        j->code->fields.v[f].is_static = true;
        return;
    }
    code_ref b = java_declare(j, BINDING_CLASS, name, line);
    j->code->bindings.v[b].value = value;
}

static void export_type(struct java *j, struct syntax_node n, bool alone)
{
    struct str name = name_of(j, n), file = path_base(j->code->path);
    code_ref value = java_name(j, name, syntax_line(n));
    struct code_export e = {.line = syntax_line(n), .name = name, .value = value};
    vec_push(j->scratch, &j->code->exports, e);
    bool main = file.n == name.n + 5 && str_starts(file, name);
    if (!main && !alone)
        return;
    e.name = STR("default"); // what an import of the file's own name means
    vec_push(j->scratch, &j->code->exports, e);
}

void java_hoist_types(struct java *j, struct syntax_list members)
{
    bool top = !j->frame->class && j->frame->function == CODE_MODULE;
    uint32_t types = 0;
    for (uint32_t i = 0; i < members.n; i++)
        types += is_class(syntax_at(j->syntax, members, i).kind);
    for (uint32_t i = 0; i < members.n; i++) {
        struct syntax_node n = syntax_at(j->syntax, members, i);
        if (!is_class(n.kind))
            continue;
        hoist_type(j, n);
        if (top)
            export_type(j, n, types == 1);
    }
}

static void declare_field(struct java *j, struct java_class *class, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    code_ref type = java_type(j, syntax_field(j->syntax, l, JAVA_FIELD_type));
    struct syntax_list m = syntax_open(j->syntax, syntax_kind(j->syntax, l, JAVA_modifiers));
    bool is_static = syntax_has(j->syntax, m, JAVA_TOKEN_static);
    syntax_close(j->syntax, m);
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node d = syntax_at(j->syntax, l, i);
        if (d.kind != JAVA_variable_declarator)
            continue;
        code_ref f = java_field(j, class, name_of(j, d));
        j->code->fields.v[f].type = type;
        j->code->fields.v[f].is_static = is_static;
    }
    syntax_close(j->syntax, l);
}

// The names of all fields and methods: a member may use what stands below it.
static void declare_members(struct java *j, struct java_class *class, struct syntax_list members)
{
    for (uint32_t i = 0; i < members.n; i++) {
        struct syntax_node n = syntax_at(j->syntax, members, i);
        if (n.kind == JAVA_method_declaration) {
            map_set(&class->methods, name_of(j, n), 1);
        } else if (n.kind == JAVA_enum_constant) {
            code_ref f = java_field(j, class, name_of(j, n));
            j->code->fields.v[f].is_static = true;
        }
    }
    for (uint32_t i = 0; i < members.n; i++)
        if (is_field(syntax_at(j->syntax, members, i).kind))
            declare_field(j, class, syntax_at(j->syntax, members, i));
}

// --------------------------------------------------------------------------------------- reading

static void field(struct java *j, struct java_class *class, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    struct java_decorators d = java_annotations(j, syntax_kind(j->syntax, l, JAVA_modifiers));
    bool getter = java_decorated(j, d, STR("Getter")) || class->getters;
    java_decorate(j, d, 0, 0);
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node v = syntax_at(j->syntax, l, i);
        if (v.kind != JAVA_variable_declarator)
            continue;
        struct syntax_list parts = syntax_open(j->syntax, v);
        struct str name = java_text(j, syntax_field(j->syntax, parts, JAVA_FIELD_name));
        code_ref value = java_strip(
            j, java_expr_called(j, syntax_field(j->syntax, parts, JAVA_FIELD_value), name));
        syntax_close(j->syntax, parts);
        java_status_trait(j, name, value);
        code_ref f = java_field(j, class, name);
        struct code_field *made = &j->code->fields.v[f];
        made->value = value ? value : made->value;
        made->first_decorator = d.first;
        made->end_decorator = d.end;
        if (getter && !made->is_static)
            java_getter(j, class, f, name);
    }
    syntax_close(j->syntax, l);
}

static void enum_constant(struct java *j, struct java_class *class, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    struct str name = java_text(j, syntax_field(j->syntax, l, JAVA_FIELD_name));
    struct syntax_node args = syntax_field(j->syntax, l, JAVA_FIELD_arguments);
    struct syntax_node body = syntax_field(j->syntax, l, JAVA_FIELD_body);
    uint32_t line = syntax_line(n);
    code_ref type = code_expr(j->code, EXPR_CLASS, line, STR_NONE, class->number, 0);
    code_ref value = syntax_none(args) ? code_expr(j->code, EXPR_STRING, line, name, 0, 0)
                                       : java_implied_new(j, type, args, line);
    code_ref field = java_field(j, class, name); // may move the fields
    j->code->fields.v[field].value = value;
    if (!syntax_none(body))
        java_anonymous_class(j, body, type);
    syntax_close(j->syntax, l);
}

static void member(struct java *j, struct java_class *class, struct syntax_node n)
{
    if (n.kind == JAVA_method_declaration || n.kind == JAVA_constructor_declaration ||
        n.kind == JAVA_compact_constructor_declaration) {
        java_method(j, class, n);
    } else if (is_field(n.kind)) {
        field(j, class, n);
    } else if (n.kind == JAVA_enum_constant) {
        enum_constant(j, class, n);
    } else if (is_class(n.kind)) {
        java_class(j, n);
    } else if (n.kind == JAVA_static_initializer || n.kind == JAVA_block) {
        struct syntax_list l = syntax_open(j->syntax, n);
        java_block(j, n.kind == JAVA_block ? n : syntax_only(j->syntax, l));
        syntax_close(j->syntax, l);
    } else if (n.kind == SYNTAX_ERROR) {
        java_statement(j, n);
    }
}

/* The members of a class body, with those of an enum behind its constants on the same level. */
static void open_body(struct java *j, struct syntax_node body, struct syntax_list *members,
                      struct syntax_list *more)
{
    *members = syntax_open(j->syntax, body);
    *more = syntax_open(j->syntax, syntax_kind(j->syntax, *members, JAVA_enum_body_declarations));
}

static void class_body(struct java *j, struct java_class *class, struct syntax_node body)
{
    struct syntax_list members, more;
    open_body(j, body, &members, &more);
    java_hoist_types(j, members);
    java_hoist_types(j, more);
    declare_members(j, class, members);
    declare_members(j, class, more);
    for (uint32_t i = 0; i < members.n; i++)
        member(j, class, syntax_at(j->syntax, members, i));
    for (uint32_t i = 0; i < more.n; i++)
        member(j, class, syntax_at(j->syntax, more, i));
    syntax_close(j->syntax, more);
    syntax_close(j->syntax, members);
}

static void enter(struct java *j, struct java_class *class, code_ref number)
{
    *class = (struct java_class){
        .outer = j->frame->class, .number = number, .first_binding = j->code->bindings.n};
    map_init(&class->fields, j->scratch);
    map_init(&class->methods, j->scratch);
}

// The types after extends, implements or an interface's extends.
static void heritage(struct java *j, code_ref number, struct syntax_list l)
{
    code_ref base = java_type(j, syntax_field(j->syntax, l, JAVA_FIELD_superclass));
    struct syntax_node list = syntax_kind(j->syntax, l, JAVA_super_interfaces);
    if (syntax_none(list))
        list = syntax_kind(j->syntax, l, JAVA_extends_interfaces);
    struct syntax_list outer = syntax_open(j->syntax, list);
    struct syntax_list types = syntax_open(j->syntax, syntax_only(j->syntax, outer));
    uint32_t mark = j->pending.n;
    for (uint32_t i = 0; i < types.n; i++) {
        code_ref type = java_type(j, syntax_at(j->syntax, types, i));
        if (type)
            java_push(j, type);
    }
    uint32_t n = j->pending.n - mark;
    struct code_class *c = &j->code->classes.v[number];
    c->n_implements = n;
    c->implements = n ? code_children(j->code, j->pending.v + mark, n) : 0;
    // An interface extends; what a class without a superclass implements is all it inherits from.
    c->base = base ? base : n ? j->pending.v[mark] : 0;
    j->pending.n = mark;
    syntax_close(j->syntax, types);
    syntax_close(j->syntax, outer);
}

// The class that hoist_type made for this declaration.
static code_ref class_at(struct java *j, struct syntax_node n)
{
    code_ref known = map_get(&j->types, place_of(j, n), 0);
    if (known)
        return known;
    hoist_type(j, n); // a local class
    return j->code->classes.n - 1;
}

code_ref java_class(struct java *j, struct syntax_node n)
{
    code_ref number = class_at(j, n);
    if (j->depth >= TREE_DEPTH_MAX) {
        j->cut = true;
        return number;
    }
    j->depth++;
    struct syntax_list l = syntax_open(j->syntax, n);
    struct syntax_node modifiers = syntax_kind(j->syntax, l, JAVA_modifiers);
    struct java_decorators d = java_annotations(j, modifiers);
    struct java_class *class = arena_new(j->scratch, struct java_class);
    enter(j, class, number);
    class->annotated = j->pending.n > d.mark;
    class->getters = java_decorated(j, d, STR("Data")) || java_decorated(j, d, STR("Getter")) ||
                     java_decorated(j, d, STR("Value"));
    struct code_class *c = &j->code->classes.v[number];
    c->first_decorator = d.first;
    c->end_decorator = d.end;
    c->record = n.kind == JAVA_record_declaration;
    struct syntax_list m = syntax_open(j->syntax, modifiers);
    c->exported = syntax_has(j->syntax, m, JAVA_TOKEN_public);
    syntax_close(j->syntax, m);
    java_decorate(j, d, 0, number);
    uint32_t around = java_scope_open(j);
    java_type_parameters(j, syntax_field(j->syntax, l, JAVA_FIELD_type_parameters));
    heritage(j, number, l);
    class->inherits = j->code->classes.v[number].base != 0;
    // Members of the class run in no method: they belong to the file, not to a block around.
    struct java_frame frame = {.up = j->frame, .function = CODE_MODULE, .class = class};
    if (j->frame->function != CODE_MODULE) // a local class keeps its method
        frame.function = j->frame->function;
    j->frame = &frame;
    struct syntax_node parameters = syntax_field(j->syntax, l, JAVA_FIELD_parameters);
    if (!syntax_none(parameters))
        java_record_members(j, class, parameters);
    class_body(j, class, syntax_field(j->syntax, l, JAVA_FIELD_body));
    j->frame = frame.up;
    java_scope_close(j, around);
    syntax_close(j->syntax, l);
    j->depth--;
    return number;
}

void java_anonymous_class(struct java *j, struct syntax_node body, code_ref base)
{
    code_ref number = new_class(j, body, STR(""));
    j->code->classes.v[number].base = base;
    struct java_class *class = arena_new(j->scratch, struct java_class);
    enter(j, class, number);
    class->inherits = true;
    struct java_frame frame = {.up = j->frame,
                               .function = j->frame->function,
                               .block = j->frame->block,
                               .class = class,
                               .returns = j->returns.n};
    j->frame = &frame;
    uint32_t around = java_scope_open(j);
    class_body(j, class, body);
    java_scope_close(j, around);
    j->frame = frame.up;
}
