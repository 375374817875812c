/* Items: modules written in the file, structs, enums, traits, impl blocks, constants. Methods stand
 * in impl blocks apart from their type; of a type that the file does not declare they are a part.
 * What is compiled for tests only is left out. */
#include "read/code/rust.h"

struct rust_class *rust_class_named(struct rust *r, struct str name, uint32_t line)
{
    uint32_t known = map_get(&r->classes, name, 0);
    if (known)
        return &r->class.v[known];
    vec_push(r->scratch, &r->code->classes,
             (struct code_class){.name = name,
                                 .line = line,
                                 .end_line = line,
                                 .function = CODE_MODULE,
                                 .exported = true,
                                 .part = true});
    struct rust_class c = {.number = r->code->classes.n - 1};
    map_init(&c.fields, r->scratch);
    map_set(&r->classes, name, r->class.n);
    vec_push(r->scratch, &r->class, c);
    return &r->class.v[r->class.n - 1];
}

code_ref rust_field(struct rust *r, struct rust_class *class, struct str name)
{
    code_ref known = map_get(&class->fields, name, 0);
    if (known)
        return known;
    vec_push(r->scratch, &r->code->fields,
             (struct code_field){.class = class->number, .name = name});
    map_set(&class->fields, name, r->code->fields.n - 1);
    return r->code->fields.n - 1;
}

bool rust_is_item(struct syntax_node n)
{
    switch ((enum rust_kind)n.kind) {
    case RUST_use_declaration:
    case RUST_extern_crate_declaration:
    case RUST_mod_item:
    case RUST_struct_item:
    case RUST_union_item:
    case RUST_enum_item:
    case RUST_trait_item:
    case RUST_impl_item:
    case RUST_function_item:
    case RUST_const_item:
    case RUST_static_item:
    case RUST_type_item:
    case RUST_macro_definition:
        return true;
    default:
        return false;
    }
}

/* Attributes */

// #[cfg(test)], #[test], #[tokio::test], #[rstest]
static bool for_tests(struct str attribute)
{
    if (str_contains(attribute, STR("cfg(")) || str_contains(attribute, STR("cfg_attr(")))
        return str_contains(attribute, STR("test")) && !str_contains(attribute, STR("not(test")) &&
               !str_contains(attribute, STR("cfg_attr("));
    return str_eq(attribute, STR("#[test]")) || str_contains(attribute, STR("::test]")) ||
           str_contains(attribute, STR("::test(")) || str_starts(attribute, STR("#[rstest")) ||
           str_starts(attribute, STR("#[bench"));
}

/* Whether the item at I of LIST is compiled for tests; *FIRST where its attributes begin. */
static bool is_test(struct rust *r, struct syntax_list list, uint32_t i, uint32_t *first)
{
    bool test = false;
    *first = i;
    while (*first > 0 && syntax_at(r->syntax, list, *first - 1).kind == RUST_attribute_item) {
        --*first;
        test = test || for_tests(rust_text(r, syntax_at(r->syntax, list, *first)));
    }
    return test;
}

static void decorate(struct rust *r, struct syntax_list list, uint32_t first, uint32_t end,
                     code_ref function, code_ref class)
{
    code_ref from = r->code->calls.n;
    for (uint32_t i = first; i < end; i++)
        rust_decorate(r, rust_only(r, syntax_at(r->syntax, list, i)), function, class);
    if (class) {
        r->code->classes.v[class].first_decorator = from;
        r->code->classes.v[class].end_decorator = r->code->calls.n;
    }
}

/* Structs, enums */

static void struct_fields(struct rust *r, struct str class, struct syntax_node list)
{
    struct syntax_list l = syntax_open(r->syntax, list);
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node d = syntax_at(r->syntax, l, i);
        if (d.kind != RUST_field_declaration)
            continue;
        struct syntax_list parts = syntax_open(r->syntax, d);
        struct syntax_node name = syntax_field(r->syntax, parts, RUST_FIELD_name);
        code_ref type = rust_type(r, syntax_field(r->syntax, parts, RUST_FIELD_type));
        syntax_close(r->syntax, parts);
        code_ref f =
            rust_field(r, rust_class_named(r, class, rust_line(r, name)), rust_text(r, name));
        uint32_t first;
        is_test(r, l, i, &first);
        code_ref from = r->code->calls.n;
        decorate(r, l, first, i, 0, 0);
        r->code->fields.v[f].first_decorator = from;
        r->code->fields.v[f].end_decorator = r->code->calls.n;
        r->code->fields.v[f].type = type;
    }
    syntax_close(r->syntax, l);
}

// struct Db(PgPool): what wraps one value has its members
static void tuple_fields(struct rust *r, code_ref number, struct syntax_node list)
{
    struct syntax_list l = syntax_open(r->syntax, list);
    uint32_t types = 0;
    code_ref base = 0;
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node t = syntax_at(r->syntax, l, i);
        if (t.field != RUST_FIELD_type || !t.named)
            continue;
        if (!types++)
            base = rust_type(r, t);
    }
    syntax_close(r->syntax, l);
    if (types == 1)
        r->code->classes.v[number].base = base;
}

static void variants(struct rust *r, struct str class, struct syntax_node list)
{
    struct syntax_list l = syntax_open(r->syntax, list);
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node v = syntax_at(r->syntax, l, i);
        struct syntax_node name = rust_child(r, v, RUST_FIELD_name);
        if (v.kind == RUST_enum_variant) {
            code_ref f =
                rust_field(r, rust_class_named(r, class, rust_line(r, v)), rust_text(r, name));
            r->code->fields.v[f].is_static = true;
            uint32_t first;
            is_test(r, l, i, &first);
            code_ref from = r->code->calls.n;
            decorate(r, l, first, i, 0, 0); // #[error("no user {email}")]
            r->code->fields.v[f].first_decorator = from;
            r->code->fields.v[f].end_decorator = r->code->calls.n;
            if (syntax_none(rust_child(r, v, RUST_FIELD_body)))
                r->code->fields.v[f].value =
                    code_expr(r->code, EXPR_STRING, rust_line(r, v), rust_text(r, name), 0, 0);
        }
    }
    syntax_close(r->syntax, l);
}

static code_ref declared_class(struct rust *r, struct syntax_node n, struct str name)
{
    code_ref number = rust_class_named(r, name, rust_line(r, n))->number;
    struct code_class *c = &r->code->classes.v[number];
    c->part = false;
    c->function = r->frame->function;
    c->line = rust_line(r, n);
    c->end_line = rust_end_line(r, n);
    code_ref b = rust_lookup(r, name);
    if (b) {
        code_ref value = code_expr(r->code, EXPR_CLASS, c->line, STR_NONE, number, 0);
        r->code->bindings.v[b].value = value;
    }
    return number;
}

static code_ref type_item(struct rust *r, struct syntax_node n)
{
    struct syntax_list l = syntax_open(r->syntax, n);
    struct str name = rust_text(r, syntax_field(r->syntax, l, RUST_FIELD_name));
    struct syntax_node body = syntax_field(r->syntax, l, RUST_FIELD_body);
    struct syntax_node parameters = syntax_field(r->syntax, l, RUST_FIELD_type_parameters);
    syntax_close(r->syntax, l);
    struct rust_scope around = rust_scope_open(r);
    code_ref number = declared_class(r, n, name);
    rust_type_parameters(r, parameters);
    if (body.kind == RUST_field_declaration_list)
        struct_fields(r, name, body);
    else if (body.kind == RUST_ordered_field_declaration_list)
        tuple_fields(r, number, body);
    else if (body.kind == RUST_enum_variant_list)
        variants(r, name, body);
    rust_scope_close(r, around);
    return number;
}

/* Traits and impl blocks */

static void methods(struct rust *r, struct syntax_node body, struct str class)
{
    struct syntax_list l = syntax_open(r->syntax, body);
    code_ref number = rust_class_named(r, class, rust_line(r, body))->number;
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node m = syntax_at(r->syntax, l, i);
        uint32_t first;
        if (is_test(r, l, i, &first))
            continue;
        if (m.kind == RUST_const_item) {
            struct syntax_list parts = syntax_open(r->syntax, m);
            struct str name = rust_text(r, syntax_field(r->syntax, parts, RUST_FIELD_name));
            code_ref value = rust_expr(r, syntax_field(r->syntax, parts, RUST_FIELD_value));
            code_ref f = rust_field(r, rust_class_named(r, class, rust_line(r, m)), name);
            r->code->fields.v[f].value = value;
            r->code->fields.v[f].is_static = true;
            syntax_close(r->syntax, parts);
        }
        if (m.kind != RUST_function_item && m.kind != RUST_function_signature_item)
            continue;
        code_ref f = rust_function(r, m, number);
        decorate(r, l, first, i, f, 0);
    }
    syntax_close(r->syntax, l);
}

static void trait_item(struct rust *r, struct syntax_node n)
{
    struct syntax_list l = syntax_open(r->syntax, n);
    struct str name = rust_text(r, syntax_field(r->syntax, l, RUST_FIELD_name));
    struct syntax_node body = syntax_field(r->syntax, l, RUST_FIELD_body);
    syntax_close(r->syntax, l);
    code_ref outer = r->self;
    r->self = declared_class(r, n, name);
    r->code->classes.v[r->self].interface = true;
    methods(r, body, name);
    r->self = outer;
}

static void impl_item(struct rust *r, struct syntax_node n)
{
    struct syntax_list l = syntax_open(r->syntax, n);
    struct syntax_node type = syntax_field(r->syntax, l, RUST_FIELD_type);
    struct syntax_node trait = syntax_field(r->syntax, l, RUST_FIELD_trait);
    struct syntax_node body = syntax_field(r->syntax, l, RUST_FIELD_body);
    struct syntax_node parameters = syntax_field(r->syntax, l, RUST_FIELD_type_parameters);
    syntax_close(r->syntax, l);
    struct rust_scope around = rust_scope_open(r);
    rust_type_parameters(r, parameters);
    code_ref outer = r->self;
    code_ref of = rust_type(r, type);
    struct str name = of ? rust_last_name(r, of) : rust_text(r, type);
    const struct expr named = *rust_at(r, of);
    if (named.kind == EXPR_CLASS)
        name = r->code->classes.v[named.a].name;
    r->self = rust_class_named(r, name.n ? name : STR("impl"), rust_line(r, n))->number;
    code_ref implemented = rust_type(r, trait);
    if (implemented) {
        struct rust_class *c = rust_class_named(r, name.n ? name : STR("impl"), 0);
        vec_push(r->scratch, &c->implements, implemented);
    }
    methods(r, body, name.n ? name : STR("impl"));
    r->self = outer;
    rust_scope_close(r, around);
}

/* Constants and functions */

static void constant(struct rust *r, struct syntax_node n)
{
    struct syntax_list l = syntax_open(r->syntax, n);
    struct str name = rust_text(r, syntax_field(r->syntax, l, RUST_FIELD_name));
    struct syntax_node value_node = syntax_field(r->syntax, l, RUST_FIELD_value);
    code_ref type = rust_type(r, syntax_field(r->syntax, l, RUST_FIELD_type));
    syntax_close(r->syntax, l);
    code_ref value = rust_expr_called(r, value_node, name), b = rust_lookup(r, name);
    if (!b)
        return;
    r->code->bindings.v[b].value = value;
    r->code->bindings.v[b].type = type;
    rust_property_traits(r, name, value, rust_line(r, n));
}

static code_ref function_item(struct rust *r, struct syntax_node n)
{
    code_ref f = rust_function(r, n, 0);
    code_ref b = rust_lookup(r, rust_text(r, rust_child(r, n, RUST_FIELD_name)));
    code_ref value = code_expr(r->code, EXPR_FUNCTION, rust_line(r, n), STR_NONE, f, 0);
    if (b && r->code->bindings.v[b].kind == BINDING_FUNCTION)
        r->code->bindings.v[b].value = value;
    return f;
}

static void declare(struct rust *r, struct syntax_node n, bool macros)
{
    struct syntax_node name = rust_child(r, n, RUST_FIELD_name);
    struct str text = rust_text(r, name);
    uint32_t line = rust_line(r, name);
    switch ((enum rust_kind)n.kind) {
    case RUST_use_declaration:
        rust_use(r, n);
        break;
    case RUST_extern_crate_declaration:
        rust_extern_crate(r, n, macros);
        break;
    case RUST_mod_item:
        if (syntax_none(rust_child(r, n, RUST_FIELD_body)))
            rust_loads(r, text, line);
        break;
    case RUST_function_item:
        rust_declare(r, BINDING_FUNCTION, text, line);
        break;
    case RUST_macro_definition:
        rust_declare(r, BINDING_FUNCTION, rust_macro_name(r, text), line);
        break;
    case RUST_struct_item:
    case RUST_union_item:
    case RUST_enum_item:
    case RUST_trait_item:
    case RUST_type_item:
        rust_declare(r, BINDING_CLASS, text, line);
        break;
    case RUST_const_item:
    case RUST_static_item:
        rust_declare(r, BINDING_LOCAL, text, line);
        break;
    default:
        break;
    }
}

// Modules inside of the file share its scope.
static void each_module(struct rust *r, struct syntax_list list, bool declares);

static void hoist(struct rust *r, struct syntax_list list)
{
    for (uint32_t i = 0; i < list.n; i++) {
        struct syntax_node n = syntax_at(r->syntax, list, i);
        uint32_t first;
        bool test = rust_is_item(n) && is_test(r, list, i, &first);
        if (!test)
            declare(r, n,
                    i > 0 && str_contains(rust_text(r, syntax_at(r->syntax, list, i - 1)),
                                          STR("macro_use")));
    }
    each_module(r, list, true);
}

static void read_types(struct rust *r, struct syntax_list list)
{
    for (uint32_t i = 0; i < list.n; i++) { // before code that makes values of them
        struct syntax_node n = syntax_at(r->syntax, list, i);
        uint32_t first;
        bool type =
            n.kind == RUST_struct_item || n.kind == RUST_union_item || n.kind == RUST_enum_item;
        if (!type || is_test(r, list, i, &first))
            continue;
        code_ref class = type_item(r, n);
        decorate(r, list, first, i, 0, class);
    }
}

static void read_item(struct rust *r, struct syntax_list list, uint32_t i)
{
    struct syntax_node n = syntax_at(r->syntax, list, i);
    uint32_t first;
    if (is_test(r, list, i,
                &first)) { // nothing of it is read, but what else is found there is told
        rust_trait(r, "test", arena_printf(r->job->keep, "%u", rust_end_line(r, n)), 0,
                   rust_line(r, n));
        return;
    }
    switch ((enum rust_kind)n.kind) {
    case RUST_function_item:
        decorate(r, list, first, i, function_item(r, n), 0);
        break;
    case RUST_macro_definition:
        rust_macro_rules(r, n);
        break;
    case RUST_trait_item:
        trait_item(r, n);
        break;
    case RUST_impl_item:
        impl_item(r, n);
        break;
    case RUST_const_item:
    case RUST_static_item:
        constant(r, n);
        break;
    case RUST_type_item: {
        code_ref b = rust_lookup(r, rust_text(r, rust_child(r, n, RUST_FIELD_name)));
        code_ref of = rust_type(r, rust_child(r, n, RUST_FIELD_type));
        r->code->bindings.v[b].value = b ? of : 0;
        break;
    }
    case RUST_expression_statement:
    case RUST_macro_invocation:
        rust_macro_items(r, n);
        break;
    default:
        break;
    }
}

static void read_items(struct rust *r, struct syntax_list list)
{
    read_types(r, list);
    each_module(r, list, false);
    for (uint32_t i = 0; i < list.n; i++)
        read_item(r, list, i);
}

static void each_module(struct rust *r, struct syntax_list list, bool declares)
{
    for (uint32_t i = 0; i < list.n; i++) {
        struct syntax_node n = syntax_at(r->syntax, list, i);
        uint32_t first;
        if (n.kind != RUST_mod_item || is_test(r, list, i, &first))
            continue;
        struct syntax_list parts = syntax_open(r->syntax, n);
        struct syntax_node name = syntax_field(r->syntax, parts, RUST_FIELD_name);
        struct syntax_node body = syntax_field(r->syntax, parts, RUST_FIELD_body);
        syntax_close(r->syntax, parts);
        if (syntax_none(body) || str_eq(rust_text(r, name), STR("tests")))
            continue;
        if (r->depth >= TREE_DEPTH_MAX) {
            r->cut = true;
            return;
        }
        r->depth++;
        map_set(&r->modules, rust_text(r, name), 1);
        struct syntax_list inner = syntax_open(r->syntax, body);
        if (declares)
            hoist(r, inner);
        else
            read_items(r, inner);
        syntax_close(r->syntax, inner);
        r->depth--;
    }
}

void rust_items(struct rust *r, struct syntax_list list)
{
    code_ref first = r->code->bindings.n;
    hoist(r, list);
    code_ref end = r->code->bindings.n;
    read_items(r, list);
    rust_export_all(r, first, end);
}

void rust_item(struct rust *r, struct syntax_node n)
{
    declare(r, n, false);
    if (n.kind == RUST_struct_item || n.kind == RUST_enum_item || n.kind == RUST_union_item)
        type_item(r, n);
    else if (n.kind == RUST_function_item)
        function_item(r, n);
    else if (n.kind == RUST_macro_definition)
        rust_macro_rules(r, n);
    else if (n.kind == RUST_trait_item)
        trait_item(r, n);
    else if (n.kind == RUST_impl_item)
        impl_item(r, n);
    else if (n.kind == RUST_const_item || n.kind == RUST_static_item)
        constant(r, n);
}

void rust_export_all(struct rust *r, uint32_t first, uint32_t end)
{
    for (code_ref b = first; b < end; b++) {
        struct binding named = r->code->bindings.v[b];
        if (named.kind == BINDING_IMPORT || !named.name.n)
            continue;
        code_ref value = rust_binding_name(r, b, named.line);
        vec_push(r->scratch, &r->code->exports,
                 (struct code_export){
                     .line = named.line, .name = named.name, .value = value, .assigned = true});
    }
}
