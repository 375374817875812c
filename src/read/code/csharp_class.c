/* Classes, structs, records, interfaces, enums. The members of a class are known before any of them
 * is read, so that a method finds the field declared further down. Nested types are members, too;
 * the parts of a partial class find each other in link. */
#include "read/code/csharp.h"

bool cs_is_class(uint8_t kind)
{
    return kind == CS_class_declaration || kind == CS_interface_declaration ||
           kind == CS_struct_declaration || kind == CS_record_declaration ||
           kind == CS_enum_declaration;
}

static bool is_namespace(uint8_t kind)
{
    return kind == CS_namespace_declaration || kind == CS_file_scoped_namespace_declaration;
}

static bool is_conditional(uint8_t kind)
{
    return kind == CS_preproc_if || kind == CS_preproc_elif || kind == CS_preproc_else;
}

static code_ref add_field(struct cs *j, struct cs_class *class, struct str name)
{
    vec_push(j->scratch, &j->code->fields,
             (struct code_field){.class = class->number, .name = name});
    return j->code->fields.n - 1;
}

code_ref cs_field(struct cs *j, struct cs_class *class, struct str name)
{
    code_ref known = map_get(&class->fields, name, 0);
    if (known)
        return known;
    code_ref made = add_field(j, class, name);
    map_set(&class->fields, name, made);
    return made;
}

void cs_this_field(struct cs *j, struct str name, code_ref value)
{
    struct cs_class *c = j->frame->class;
    while (c && !map_get(&c->fields, name, 0))
        c = c->outer;
    if (!c || !value)
        return;
    struct code_field *f = &j->code->fields.v[map_get(&c->fields, name, 0)];
    // A placeholder gives way: Client _client = null; Service() { _client = Connect(); }
    if (!f->value || cs_at(j, f->value)->kind == EXPR_NULL)
        f->value = value;
}

bool cs_has_modifier(struct cs *j, struct syntax_list l, struct str word)
{
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node m = syntax_at(j->syntax, l, i);
        if (m.kind == CS_modifier && str_eq(cs_text(j, m), word))
            return true;
    }
    return false;
}

// ------------------------------------------------------------------------------------ declaring

static struct str name_of(struct cs *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    struct str name = cs_text(j, syntax_field(j->syntax, l, CS_FIELD_name));
    syntax_close(j->syntax, l);
    return name;
}

static bool is_partial(struct cs *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    bool partial = cs_has_modifier(j, l, STR("partial"));
    syntax_close(j->syntax, l);
    return partial;
}

static code_ref new_class(struct cs *j, struct syntax_node n, struct str name)
{
    vec_push(j->scratch, &j->code->classes,
             (struct code_class){.name = name.p ? name : STR(""),
                                 .line = syntax_line(n),
                                 .end_line = syntax_end_line(n),
                                 .interface = n.kind == CS_interface_declaration,
                                 .function = j->frame->function});
    return j->code->classes.n - 1;
}

/* Makes the class of declaration N, with its name known where it stands: as a type of the file or
 * of the class around. */
static void hoist_type(struct cs *j, struct syntax_node n)
{
    struct str name = name_of(j, n);
    uint32_t line = syntax_line(n);
    code_ref class = new_class(j, n, name);
    code_ref value = code_expr(j->code, EXPR_CLASS, line, STR_NONE, class, 0);
    if (j->frame->class) {
        code_ref f = cs_field(j, j->frame->class, name);
        j->code->fields.v[f].value = value;
        j->code->fields.v[f].is_static = true;
        return;
    }
    j->code->classes.v[class].part = is_partial(j, n);
    code_ref b = cs_declare(j, BINDING_CLASS, name, line);
    j->code->bindings.v[b].value = value;
    struct code_export e = {.line = line, .name = name, .value = cs_binding_name(j, b, line)};
    vec_push(j->scratch, &j->code->exports, e);
}

static void hoist(struct cs *j, struct syntax_list members, uint32_t depth)
{
    for (uint32_t i = 0; i < members.n && depth < TREE_DEPTH_MAX; i++) {
        struct syntax_node n = syntax_at(j->syntax, members, i);
        if (cs_is_class(n.kind)) {
            hoist_type(j, n);
        } else if (n.kind == CS_using_directive) {
            cs_using(j, n);
        } else if (is_namespace(n.kind) || n.kind == CS_declaration_list ||
                   is_conditional(n.kind)) {
            struct syntax_list inner = syntax_open(j->syntax, n);
            hoist(j, inner, depth + 1);
            syntax_close(j->syntax, inner);
        }
    }
}

void cs_hoist_types(struct cs *j, struct syntax_list members)
{
    hoist(j, members, 0);
}

// Names first: types of fields may be types of this class.
static void name_variables(struct cs *j, struct cs_class *class, struct syntax_node n,
                           code_ref type, bool is_static)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    struct syntax_list d =
        syntax_open(j->syntax, syntax_kind(j->syntax, l, CS_variable_declaration));
    for (uint32_t i = 0; i < d.n; i++) {
        if (syntax_at(j->syntax, d, i).kind != CS_variable_declarator)
            continue;
        code_ref f = cs_field(j, class, name_of(j, syntax_at(j->syntax, d, i)));
        j->code->fields.v[f].type = type;
        j->code->fields.v[f].is_static = is_static;
    }
    syntax_close(j->syntax, d);
    syntax_close(j->syntax, l);
}

static void name_member(struct cs *j, struct cs_class *class, struct syntax_node n)
{
    if (n.kind == CS_method_declaration) {
        map_set(&class->methods, name_of(j, n), 1);
    } else if (n.kind == CS_enum_member_declaration) {
        code_ref field = cs_field(j, class, name_of(j, n)); // may move the fields
        j->code->fields.v[field].is_static = true;
    } else if (n.kind == CS_property_declaration) {
        cs_field(j, class, name_of(j, n));
    } else if (n.kind == CS_field_declaration) {
        name_variables(j, class, n, 0, false);
    }
}

static void type_member(struct cs *j, struct cs_class *class, struct syntax_node n)
{
    if (n.kind != CS_field_declaration && n.kind != CS_property_declaration)
        return;
    struct syntax_list l = syntax_open(j->syntax, n);
    bool is_static = cs_has_modifier(j, l, STR("static")) || cs_has_modifier(j, l, STR("const"));
    if (n.kind == CS_property_declaration) {
        code_ref f = cs_field(j, class, name_of(j, n));
        j->code->fields.v[f].type = cs_type(j, syntax_field(j->syntax, l, CS_FIELD_type));
        j->code->fields.v[f].is_static = is_static;
    } else {
        struct syntax_list d =
            syntax_open(j->syntax, syntax_kind(j->syntax, l, CS_variable_declaration));
        code_ref type = cs_type(j, syntax_field(j->syntax, d, CS_FIELD_type));
        syntax_close(j->syntax, d);
        name_variables(j, class, n, type, is_static);
    }
    syntax_close(j->syntax, l);
}

static void each_member(struct cs *j, struct cs_class *class, struct syntax_list members,
                        void (*take)(struct cs *, struct cs_class *, struct syntax_node),
                        uint32_t depth)
{
    for (uint32_t i = 0; i < members.n && depth < TREE_DEPTH_MAX; i++) {
        struct syntax_node n = syntax_at(j->syntax, members, i);
        if (!is_conditional(n.kind)) {
            take(j, class, n);
            continue;
        }
        bool compiled = cs_compiled(j, n);
        struct syntax_list inner = syntax_open(j->syntax, n);
        for (uint32_t k = 0; k < inner.n; k++) {
            struct syntax_list one = {inner.first + k, 1};
            if (compiled || is_conditional(syntax_at(j->syntax, inner, k).kind))
                each_member(j, class, one, take, depth + 1);
        }
        syntax_close(j->syntax, inner);
    }
}

// --------------------------------------------------------------------------------------- reading

static void decorate_field(struct cs *j, code_ref field, struct cs_decorators d)
{
    cs_decorate(j, d, 0, 0);
    j->code->fields.v[field].first_decorator = d.first;
    j->code->fields.v[field].end_decorator = d.end;
}

static void read_field(struct cs *j, struct cs_class *class, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    struct cs_decorators attributes = cs_attributes(j, l);
    cs_decorate(j, attributes, 0, 0);
    struct syntax_list d =
        syntax_open(j->syntax, syntax_kind(j->syntax, l, CS_variable_declaration));
    for (uint32_t i = 0; i < d.n; i++) {
        struct syntax_node v = syntax_at(j->syntax, d, i);
        if (v.kind != CS_variable_declarator)
            continue;
        struct syntax_list parts = syntax_open(j->syntax, v);
        struct str name = cs_text(j, syntax_field(j->syntax, parts, CS_FIELD_name));
        code_ref f = cs_field(j, class, name), value = 0;
        if (syntax_has(j->syntax, parts, CS_TOKEN_equals))
            value = cs_strip(j, cs_expr_called(j, syntax_at(j->syntax, parts, parts.n - 1), name,
                                               j->code->fields.v[f].type));
        syntax_close(j->syntax, parts);
        cs_status_trait(j, name, value);
        if (value)
            j->code->fields.v[f].value = value;
        j->code->fields.v[f].first_decorator = attributes.first;
        j->code->fields.v[f].end_decorator = attributes.end;
    }
    syntax_close(j->syntax, d);
    syntax_close(j->syntax, l);
}

static void property(struct cs *j, struct cs_class *class, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    struct str name = cs_text(j, syntax_field(j->syntax, l, CS_FIELD_name));
    struct syntax_node value = syntax_field(j->syntax, l, CS_FIELD_value);
    struct syntax_node accessors = syntax_field(j->syntax, l, CS_FIELD_accessors);
    code_ref f = cs_field(j, class, name);
    decorate_field(j, f, cs_attributes(j, l));
    syntax_close(j->syntax, l);
    if (!syntax_none(accessors))
        cs_accessors(j, class, f, accessors);
    if (value.kind == CS_arrow_expression_clause) {
        cs_accessors(j, class, f, value);
    } else if (!syntax_none(value)) {
        code_ref e = cs_strip(j, cs_expr_called(j, value, name, j->code->fields.v[f].type));
        cs_status_trait(j, name, e);
        j->code->fields.v[f].value = e;
    }
}

static void enum_member(struct cs *j, struct cs_class *class, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    struct str name = cs_text(j, syntax_field(j->syntax, l, CS_FIELD_name));
    code_ref value = cs_expr(j, syntax_field(j->syntax, l, CS_FIELD_value));
    syntax_close(j->syntax, l);
    if (!value)
        value = code_expr(j->code, EXPR_STRING, syntax_line(n), name, 0, 0);
    code_ref field = cs_field(j, class, name); // may move the fields
    j->code->fields.v[field].value = value;
}

static void member(struct cs *j, struct cs_class *class, struct syntax_node n)
{
    switch ((enum cs_kind)n.kind) {
    case CS_method_declaration:
    case CS_constructor_declaration:
    case CS_destructor_declaration:
    case CS_operator_declaration:
    case CS_conversion_operator_declaration:
        cs_method(j, class, n);
        break;
    case CS_field_declaration:
        read_field(j, class, n);
        break;
    case CS_property_declaration:
        property(j, class, n);
        break;
    case CS_indexer_declaration: {
        struct syntax_list l = syntax_open(j->syntax, n);
        struct syntax_node accessors = syntax_field(j->syntax, l, CS_FIELD_accessors);
        if (!syntax_none(accessors))
            cs_accessors(j, class, 0, accessors);
        syntax_close(j->syntax, l);
        break;
    }
    case CS_enum_member_declaration:
        enum_member(j, class, n);
        break;
    default:
        if (cs_is_class(n.kind))
            cs_class(j, n);
        else if (n.kind == SYNTAX_ERROR)
            cs_statement(j, n);
        break;
    }
}

static void class_body(struct cs *j, struct cs_class *class, struct syntax_node body)
{
    struct syntax_list members = syntax_open(j->syntax, body);
    cs_hoist_types(j, members);
    each_member(j, class, members, name_member, 0);
    each_member(j, class, members, type_member, 0);
    each_member(j, class, members, member, 0);
    syntax_close(j->syntax, members);
}

// IRepository: by convention an interface.
static bool names_interface(struct str name)
{
    return name.n > 1 && name.p[0] == 'I' && name.p[1] >= 'A' && name.p[1] <= 'Z';
}

/* The types behind the colon: the class that it extends, if there is one, then interfaces. The
 * arguments of a base record are read by the caller, in the class. */
static void heritage(struct cs *j, code_ref number, struct syntax_node list)
{
    struct syntax_list types = syntax_open(j->syntax, list);
    uint32_t mark = j->pending.n;
    code_ref base = 0;
    for (uint32_t i = 0; i < types.n; i++) {
        struct syntax_node t = syntax_at(j->syntax, types, i);
        struct syntax_list parts = syntax_open(j->syntax, t);
        if (t.kind == CS_primary_constructor_base_type)
            t = syntax_field(j->syntax, parts, CS_FIELD_type);
        syntax_close(j->syntax, parts);
        code_ref type = t.named ? cs_type(j, t) : 0;
        if (!type)
            continue;
        if (!base && j->pending.n == mark && !names_interface(cs_type_name(j, t)))
            base = type;
        else
            cs_push(j, type);
    }
    uint32_t n = j->pending.n - mark;
    struct code_class *c = &j->code->classes.v[number];
    c->n_implements = n;
    c->implements = n ? code_children(j->code, j->pending.v + mark, n) : 0;
    // What a class without a superclass implements is all it inherits from.
    c->base = base ? base : n ? j->pending.v[mark] : 0;
    j->pending.n = mark;
    syntax_close(j->syntax, types);
}

// The class that hoist_type made for this declaration.
static code_ref class_at(struct cs *j, struct syntax_node n)
{
    struct str name = name_of(j, n);
    for (code_ref i = j->code->classes.n; i-- > 1;)
        if (j->code->classes.v[i].line == syntax_line(n) &&
            str_eq(j->code->classes.v[i].name, name))
            return i;
    hoist_type(j, n);
    return j->code->classes.n - 1;
}

static void enter(struct cs *j, struct cs_class *class, code_ref number)
{
    *class = (struct cs_class){
        .outer = j->frame->class, .number = number, .first_binding = j->code->bindings.n};
    map_init(&class->fields, j->scratch);
    map_init(&class->methods, j->scratch);
}

static void base_arguments(struct cs *j, struct syntax_node list)
{
    struct syntax_list types = syntax_open(j->syntax, list);
    struct syntax_node base = syntax_kind(j->syntax, types, CS_primary_constructor_base_type);
    struct syntax_list parts = syntax_open(j->syntax, base);
    struct syntax_node args = syntax_kind(j->syntax, parts, CS_argument_list);
    if (!syntax_none(args))
        cs_base_call(j, args, syntax_line(base));
    syntax_close(j->syntax, parts);
    syntax_close(j->syntax, types);
}

static code_ref read_class(struct cs *j, struct syntax_node n)
{
    code_ref number = class_at(j, n);
    struct syntax_list l = syntax_open(j->syntax, n);
    struct cs_decorators d = cs_attributes(j, l);
    struct cs_class *class = arena_new(j->scratch, struct cs_class);
    enter(j, class, number);
    j->code->classes.v[number].first_decorator = d.first;
    j->code->classes.v[number].end_decorator = d.end;
    j->code->classes.v[number].exported = cs_has_modifier(j, l, STR("public"));
    j->code->classes.v[number].record = n.kind == CS_record_declaration;
    cs_decorate(j, d, 0, number);
    uint32_t around = cs_scope_open(j);
    struct syntax_node bases = syntax_kind(j->syntax, l, CS_base_list);
    struct syntax_node generics = syntax_kind(j->syntax, l, CS_type_parameter_list);
    if (!syntax_none(generics))
        cs_type_parameters(j, generics);
    heritage(j, number, bases);
    class->inherits = j->code->classes.v[number].base != 0;
    // Members of the class run in no method: they belong to the file.
    struct cs_frame frame = {.up = j->frame, .function = CODE_MODULE, .class = class};
    j->frame = &frame;
    struct syntax_node parameters = syntax_kind(j->syntax, l, CS_parameter_list);
    if (!syntax_none(parameters))
        cs_primary_constructor(j, class, parameters, n.kind == CS_record_declaration);
    base_arguments(j, bases);
    class_body(j, class, syntax_field(j->syntax, l, CS_FIELD_body));
    j->frame = frame.up;
    cs_scope_close(j, around);
    syntax_close(j->syntax, l);
    return number;
}

code_ref cs_class(struct cs *j, struct syntax_node n)
{
    if (j->depth >= TREE_DEPTH_MAX) {
        j->cut = true;
        return 0;
    }
    j->depth++;
    code_ref number = read_class(j, n);
    j->depth--;
    return number;
}
