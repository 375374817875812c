/* Declarations: packages, imports, constants, variables and types. A struct or interface is a
 * class; so is any other defined type, because methods may hang on it. Methods stand apart from
 * their type, often in another file: then the class is a part, which link joins. */
#include "read/code/go.h"

#include <string.h>

bool go_is_basic(struct str type)
{
    static const char *const names[] = {
        "string", "bool",   "int",     "int8",      "int16",      "int32",     "int64", "uint",
        "uint8",  "uint16", "uint32",  "uint64",    "uintptr",    "byte",      "rune",  "float32",
        "any",    "error",  "float64", "complex64", "complex128", "comparable"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (str_eq(type, str_c(names[i])))
            return true;
    return false;
}

/* The type of a slice, map or channel as a list of one value of its element's type. */
static code_ref list_type(struct go *go, struct syntax_node n)
{
    struct syntax_list l = syntax_open(go->syntax, n);
    struct syntax_node of = syntax_field(go->syntax, l, GO_FIELD_element);
    if (syntax_none(of))
        of = syntax_field(go->syntax, l, GO_FIELD_value);
    syntax_close(go->syntax, l);
    if (go->depth >= TREE_DEPTH_MAX)
        return 0;
    go->depth++;
    code_ref type = go_type(go, of);
    go->depth--;
    if (!type)
        return 0;
    uint32_t mark = go->pending.n, line = syntax_line(n);
    go_push(go, code_expr(go->code, EXPR_CAST, line, STR_NONE, 0, type));
    return go_list(go, EXPR_ARRAY, line, mark);
}

code_ref go_type(struct go *go, struct syntax_node n)
{
    for (int wraps = 0; wraps < 16 && !syntax_none(n); wraps++) {
        struct syntax_list l = syntax_open(go->syntax, n);
        struct syntax_node inner = {0}, package = syntax_field(go->syntax, l, GO_FIELD_package);
        struct syntax_node name = syntax_field(go->syntax, l, GO_FIELD_name);
        if (n.kind == GO_pointer_type || n.kind == GO_parenthesized_type ||
            n.kind == GO_parenthesized_expression || n.kind == GO_type_elem)
            inner = syntax_only(go->syntax, l);
        else if (n.kind == GO_generic_type)
            inner = syntax_field(go->syntax, l, GO_FIELD_type);
        syntax_close(go->syntax, l);
        uint32_t line = syntax_line(n);
        if (n.kind == GO_slice_type || n.kind == GO_array_type || n.kind == GO_map_type ||
            n.kind == GO_channel_type)
            return list_type(go, n);
        if (n.kind == GO_qualified_type)
            return code_expr(go->code, EXPR_MEMBER, line, go_text(go, name),
                             go_name(go, go_text(go, package), line), 0);
        if (n.kind == GO_type_identifier || n.kind == GO_identifier)
            return go_is_basic(go_text(go, n)) ? 0 : go_name(go, go_text(go, n), line);
        if (n.kind == GO_selector_expression)
            return go_expr(go, n);
        n = inner;
    }
    return 0;
}

struct go_class *go_class_named(struct go *go, struct str name, uint32_t line)
{
    uint32_t known = map_get(&go->classes, name, 0);
    if (known)
        return &go->class.v[known];
    vec_push(go->scratch, &go->code->classes,
             (struct code_class){.name = name,
                                 .line = line,
                                 .end_line = line,
                                 .function = CODE_MODULE,
                                 .exported = name.n && name.p[0] >= 'A' && name.p[0] <= 'Z',
                                 .part = true});
    struct go_class c = {.number = go->code->classes.n - 1};
    map_init(&c.fields, go->scratch);
    map_set(&go->classes, name, go->class.n);
    vec_push(go->scratch, &go->class, c);
    return &go->class.v[go->class.n - 1];
}

code_ref go_field(struct go *go, struct go_class *class, struct str name)
{
    code_ref known = map_get(&class->fields, name, 0);
    if (known)
        return known;
    vec_push(go->scratch, &go->code->fields,
             (struct code_field){.class = class->number, .name = name});
    map_set(&class->fields, name, go->code->fields.n - 1);
    return go->code->fields.n - 1;
}

/* Imports */

static bool is_version(struct str s)
{
    if (s.n < 2 || s.p[0] != 'v')
        return false;
    for (size_t i = 1; i < s.n; i++)
        if (s.p[i] < '0' || s.p[i] > '9')
            return false;
    return true;
}

/* The name of the package that MODULE most likely is: its last segment without what is no part of
 * a Go name: /v2, .v3, go-, -go, .go. */
static struct str package_name(struct str module)
{
    struct str name = path_base(module);
    if (is_version(name) && path_directory(module).n)
        name = path_base(path_directory(module));
    ptrdiff_t dot = str_rfind_char(name, '.');
    if (dot > 0 && (is_version(str_from(name, (size_t)dot + 1)) || str_ends(name, STR(".go"))))
        name = str_sub(name, 0, (size_t)dot);
    if (str_starts(name, STR("go-")))
        name = str_from(name, 3);
    if (str_ends(name, STR("-go")))
        name = str_sub(name, 0, name.n - 3);
    ptrdiff_t dash = str_rfind_char(name, '-'); // no part of a name: what follows it is
    return dash > 0 ? str_from(name, (size_t)dash + 1) : name;
}

static void import_spec(struct go *go, struct syntax_node n)
{
    struct syntax_list l = syntax_open(go->syntax, n);
    struct syntax_node alias = syntax_field(go->syntax, l, GO_FIELD_name);
    struct syntax_node path = syntax_field(go->syntax, l, GO_FIELD_path);
    struct str module = go_string(go, path);
    uint32_t line = syntax_line(n);
    struct code_import import = {.line = line, .module = module, .name = STR("*")};
    struct str name = syntax_none(alias) ? package_name(module) : go_text(go, alias);
    if (alias.kind == GO_blank_identifier)
        import.name = STR("");
    else if (alias.kind != GO_dot)
        import.binding = go_declare(go, BINDING_IMPORT, name, line);
    if (module.n) {
        vec_push(go->scratch, &go->code->imports, import);
        go->code->bindings.v[import.binding].import = import.binding ? go->code->imports.n - 1 : 0;
    }
    syntax_close(go->syntax, l);
}

void go_import(struct go *go, struct syntax_node n)
{
    struct syntax_list l = syntax_open(go->syntax, n);
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node part = syntax_at(go->syntax, l, i);
        if (part.kind == GO_import_spec)
            import_spec(go, part);
        if (part.kind != GO_import_spec_list)
            continue;
        struct syntax_list specs = syntax_open(go->syntax, part);
        for (uint32_t k = 0; k < specs.n; k++)
            if (syntax_at(go->syntax, specs, k).kind == GO_import_spec)
                import_spec(go, syntax_at(go->syntax, specs, k));
        syntax_close(go->syntax, specs);
    }
    syntax_close(go->syntax, l);
}

/* Constants and variables */

static void spec_names(struct go *go, struct syntax_list spec)
{
    for (uint32_t i = 0; i < spec.n; i++) {
        struct syntax_node n = syntax_at(go->syntax, spec, i);
        if (n.field == GO_FIELD_name && n.kind == GO_identifier)
            go_declare(go, BINDING_LOCAL, go_text(go, n), syntax_line(n));
    }
}

static void init_name(struct go *go, struct str name, code_ref value, code_ref type)
{
    struct binding *b = &go->code->bindings.v[go_lookup(go, name)];
    if (!go_lookup(go, name) || str_eq(name, STR("_")))
        return;
    b->value = value;
    b->type = type;
    go_status_trait(go, name, value);
}

/* var a, b T = x, y. DECLARED: the names are known already. */
static void spec(struct go *go, struct syntax_node n, bool declared)
{
    struct syntax_list l = syntax_open(go->syntax, n);
    struct syntax_list values =
        syntax_open(go->syntax, syntax_field(go->syntax, l, GO_FIELD_value));
    code_ref type = go_type(go, syntax_field(go->syntax, l, GO_FIELD_type));
    struct str first = go_text(go, syntax_field(go->syntax, l, GO_FIELD_name));
    uint32_t mark = go->pending.n, n_values = 0, position = 0;
    for (uint32_t i = 0; i < values.n; i++) { // they come before the names they are given to
        struct syntax_node v = syntax_at(go->syntax, values, i);
        if (!v.named)
            continue;
        go_push(go, go_expr_called(go, v, n_values ? STR_NONE : first));
        n_values++;
    }
    if (!declared)
        spec_names(go, l);
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node name = syntax_at(go->syntax, l, i);
        if (name.field != GO_FIELD_name || !name.named)
            continue;
        code_ref value = position < n_values ? go->pending.v[mark + position] : 0;
        if (n_values == 1 && position)
            value = go_part(go, go->pending.v[mark], position, syntax_line(name));
        init_name(go, go_text(go, name), value, type);
        position++;
    }
    go->pending.n = mark;
    syntax_close(go->syntax, values);
    syntax_close(go->syntax, l);
}

static void each_spec(struct go *go, struct syntax_node n, bool declare_only, bool declared)
{
    struct syntax_list l = syntax_open(go->syntax, n);
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node s = syntax_at(go->syntax, l, i);
        if (s.kind == GO_var_spec_list) {
            each_spec(go, s, declare_only, declared);
        } else if (s.kind == GO_var_spec || s.kind == GO_const_spec) {
            if (!declare_only) {
                spec(go, s, declared);
                continue;
            }
            struct syntax_list parts = syntax_open(go->syntax, s);
            spec_names(go, parts);
            syntax_close(go->syntax, parts);
        }
    }
    syntax_close(go->syntax, l);
}

void go_variables(struct go *go, struct syntax_node n)
{
    each_spec(go, n, false, go->frame->function == CODE_MODULE);
}

/* Types */

static struct str type_last_name(const struct go *go, code_ref type)
{
    return type ? go_at(go, type)->text : STR_NONE;
}

static void struct_fields(struct go *go, struct str class, struct syntax_node list)
{
    struct syntax_list l = syntax_open(go->syntax, list);
    uint32_t mark = go->pending.n;
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node d = syntax_at(go->syntax, l, i);
        if (d.kind != GO_field_declaration)
            continue;
        struct syntax_list parts = syntax_open(go->syntax, d);
        code_ref type = go_type(go, syntax_field(go->syntax, parts, GO_FIELD_type));
        bool named = false;
        for (uint32_t k = 0; k < parts.n; k++) {
            struct syntax_node name = syntax_at(go->syntax, parts, k);
            if (name.field != GO_FIELD_name || !name.named)
                continue;
            named = true;
            struct go_class *c = go_class_named(go, class, syntax_line(name));
            code_ref f = go_field(go, c, go_text(go, name));
            struct syntax_node tag = syntax_field(go->syntax, parts, GO_FIELD_tag);
            go->code->fields.v[f].type = type;
            go->code->fields.v[f].line = syntax_line(name);
            go->code->fields.v[f].tag = syntax_none(tag) ? STR_NONE : go_text(go, tag);
        }
        if (!named && type) { // embedded: its members are ours
            struct go_class *c = go_class_named(go, class, syntax_line(d));
            code_ref f = go_field(go, c, type_last_name(go, type));
            go->code->fields.v[f].type = type;
            go_push(go, type);
        }
        syntax_close(go->syntax, parts);
    }
    code_ref number = go_class_named(go, class, syntax_line(list))->number; // may move the classes
    struct code_class *c = &go->code->classes.v[number];
    uint32_t embedded = go->pending.n - mark;
    c->base = embedded ? go->pending.v[mark] : 0;
    c->embeds = embedded > 1;
    c->n_implements = embedded > 1 ? embedded - 1 : 0;
    c->implements =
        embedded > 1 ? code_children(go->code, go->pending.v + mark + 1, embedded - 1) : 0;
    go->pending.n = mark;
    syntax_close(go->syntax, l);
}

static void interface_methods(struct go *go, struct str class, struct syntax_node n)
{
    struct syntax_list l = syntax_open(go->syntax, n);
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node m = syntax_at(go->syntax, l, i);
        struct syntax_list parts = syntax_open(go->syntax, m);
        struct go_class *c = go_class_named(go, class, syntax_line(n));
        if (m.kind == GO_method_elem)
            go_field(go, c, go_text(go, syntax_field(go->syntax, parts, GO_FIELD_name)));
        else if (m.kind == GO_type_elem && !go->code->classes.v[c->number].base)
            go->code->classes.v[c->number].base = go_type(go, m);
        syntax_close(go->syntax, parts);
    }
    syntax_close(go->syntax, l);
}

static void type_spec(struct go *go, struct syntax_node n)
{
    struct syntax_list l = syntax_open(go->syntax, n);
    struct str name = go_text(go, syntax_field(go->syntax, l, GO_FIELD_name));
    struct syntax_node type = syntax_field(go->syntax, l, GO_FIELD_type);
    code_ref binding = go_lookup(go, name);
    if (n.kind == GO_type_alias) {
        go->code->bindings.v[binding].value = binding ? go_type(go, type) : 0;
        syntax_close(go->syntax, l);
        return;
    }
    struct go_class *c = go_class_named(go, name, syntax_line(n));
    code_ref number = c->number;
    struct code_class *made = &go->code->classes.v[number];
    made->part = false;
    made->function = go->frame->function;
    made->line = syntax_line(n);
    made->end_line = syntax_end_line(n);
    if (binding) {
        code_ref value = code_expr(go->code, EXPR_CLASS, syntax_line(n), STR_NONE, number, 0);
        go->code->bindings.v[binding].value = value;
    }
    if (type.kind == GO_struct_type) {
        struct syntax_list parts = syntax_open(go->syntax, type);
        struct_fields(go, name, syntax_only(go->syntax, parts));
        syntax_close(go->syntax, parts);
    } else if (type.kind == GO_interface_type) {
        go->code->classes.v[number].interface = true;
        go->code->classes.v[number].duck = true;
        interface_methods(go, name, type);
    } else {
        code_ref base = go_type(go, type);
        go->code->classes.v[number].base = base;
    }
    syntax_close(go->syntax, l);
}

static void each_type(struct go *go, struct syntax_node n, bool declare)
{
    struct syntax_list l = syntax_open(go->syntax, n);
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node t = syntax_at(go->syntax, l, i);
        if (t.kind != GO_type_spec && t.kind != GO_type_alias)
            continue;
        if (!declare) {
            type_spec(go, t);
            continue;
        }
        struct syntax_list parts = syntax_open(go->syntax, t);
        struct syntax_node name = syntax_field(go->syntax, parts, GO_FIELD_name);
        go_declare(go, BINDING_CLASS, go_text(go, name), syntax_line(name));
        syntax_close(go->syntax, parts);
    }
    syntax_close(go->syntax, l);
}

void go_types(struct go *go, struct syntax_node n)
{
    if (go->frame->function != CODE_MODULE)
        each_type(go, n, true);
    each_type(go, n, false);
}

static void hoist_function(struct go *go, struct syntax_node n)
{
    struct syntax_list l = syntax_open(go->syntax, n);
    struct syntax_node name = syntax_field(go->syntax, l, GO_FIELD_name);
    if (!str_eq(go_text(go, name), STR("init")))
        go_declare(go, BINDING_FUNCTION, go_text(go, name), syntax_line(name));
    syntax_close(go->syntax, l);
}

void go_hoist(struct go *go, struct syntax_list declarations)
{
    for (uint32_t i = 0; i < declarations.n; i++) {
        struct syntax_node n = syntax_at(go->syntax, declarations, i);
        if (n.kind == GO_import_declaration)
            go_import(go, n);
        else if (n.kind == GO_function_declaration)
            hoist_function(go, n);
        else if (n.kind == GO_type_declaration)
            each_type(go, n, true);
        else if (n.kind == GO_var_declaration || n.kind == GO_const_declaration)
            each_spec(go, n, true, false);
    }
    for (uint32_t i = 0; i < declarations.n; i++) // types before code that makes values of them
        if (syntax_at(go->syntax, declarations, i).kind == GO_type_declaration)
            each_type(go, syntax_at(go->syntax, declarations, i), false);
}

void go_export_all(struct go *go, uint32_t first, uint32_t end)
{
    for (code_ref b = first; b < end; b++) {
        struct binding named = go->code->bindings.v[b];
        if (named.kind == BINDING_IMPORT || !named.name.n)
            continue;
        code_ref value = go_binding_name(go, b, named.line);
        vec_push(go->scratch, &go->code->exports,
                 (struct code_export){
                     .line = named.line, .name = named.name, .value = value, .assigned = true});
    }
}
