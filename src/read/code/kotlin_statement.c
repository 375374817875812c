/* Statements: declarations, lists of statements, and what names they make known. */
#include "read/code/kotlin.h"

static struct syntax_node part(struct kt *k, struct syntax_node n, uint8_t kind)
{
    struct syntax_list l = syntax_open(k->syntax, n);
    struct syntax_node found = syntax_kind(k->syntax, l, kind);
    syntax_close(k->syntax, l);
    return found;
}

static void export_name(struct kt *k, struct syntax_node n, struct str name, code_ref binding)
{
    if (str_contains(kt_text(k, part(k, n, KT_modifiers)), STR("private")))
        return;
    uint32_t line = syntax_line(n);
    struct code_export e = {.line = line, .name = name, .value = kt_binding_name(k, binding, line)};
    vec_push(k->scratch, &k->code->exports, e);
}

static void hoist_function(struct kt *k, struct syntax_node n, bool top)
{
    struct syntax_list l = syntax_open(k->syntax, n);
    struct str name = kt_plain_name(kt_text(k, syntax_field(k->syntax, l, KT_FIELD_name)));
    syntax_close(k->syntax, l);
    code_ref b = kt_declare(k, BINDING_FUNCTION, name, syntax_line(n));
    if (top)
        export_name(k, n, name, b);
}

static void hoist_property(struct kt *k, struct syntax_node n)
{
    struct syntax_node v = part(k, n, KT_variable_declaration);
    struct str name = kt_plain_name(kt_text(k, part(k, v, KT_identifier)));
    if (name.n)
        export_name(k, n, name, kt_declare(k, BINDING_LOCAL, name, syntax_line(n)));
}

void kt_hoist(struct kt *k, struct syntax_list l)
{
    bool top = !k->frame->class && k->frame->function == CODE_MODULE && !k->frame->up;
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node n = syntax_at(k->syntax, l, i);
        if (kt_is_class(n.kind))
            kt_hoist_class(k, n, top);
        else if (n.kind == KT_function_declaration)
            hoist_function(k, n, top);
        else if (n.kind == KT_property_declaration && top)
            hoist_property(k, n);
    }
}

// ---------------------------------------------------------------------------------- declarations

void kt_components(struct kt *k, struct syntax_node n, code_ref value)
{
    struct syntax_list l = syntax_open(k->syntax, n);
    uint32_t at = 0;
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node v = syntax_at(k->syntax, l, i);
        if (v.kind != KT_variable_declaration)
            continue;
        uint32_t line = syntax_line(v);
        struct str place = arena_printf(k->job->keep, "%u", at);
        code_ref b = kt_declare(k, BINDING_LOCAL, kt_text(k, part(k, v, KT_identifier)), line);
        k->code->bindings.v[b].value =
            at ? code_expr(k->code, EXPR_PART, line, place, value, 0) : value;
        at++;
    }
    syntax_close(k->syntax, l);
}

static code_ref given_value(struct kt *k, struct syntax_list l, struct str name)
{
    for (uint32_t i = 0; i + 1 < l.n; i++)
        if (syntax_at(k->syntax, l, i).kind == KT_TOKEN_equals)
            return kt_expr_called(k, syntax_at(k->syntax, l, i + 1), name);
    struct syntax_list d = syntax_open(k->syntax, syntax_kind(k->syntax, l, KT_property_delegate));
    struct syntax_node made = syntax_at(k->syntax, d, d.n - 1);
    syntax_close(k->syntax, d);
    return kt_expr_called(k, made, name);
}

static void property(struct kt *k, struct syntax_node n)
{
    struct syntax_list l = syntax_open(k->syntax, n);
    struct syntax_node v = syntax_kind(k->syntax, l, KT_variable_declaration);
    struct str name = kt_plain_name(kt_text(k, part(k, v, KT_identifier)));
    code_ref known = map_get(&k->names, name, 0);
    bool hoisted = known && !k->frame->up && !k->frame->block &&
                   !k->code->bindings.v[known].value &&
                   k->code->bindings.v[known].line == syntax_line(n);
    code_ref value = given_value(k, l, name);
    if (syntax_none(v)) {
        kt_components(k, syntax_kind(k->syntax, l, KT_multi_variable_declaration), value);
    } else {
        code_ref type = kt_type(k, kt_typed(k, v));
        kt_status_trait(k, name, value);
        code_ref b = hoisted ? known : kt_declare(k, BINDING_LOCAL, name, syntax_line(n));
        k->code->bindings.v[b].type = type;
        k->code->bindings.v[b].value = value;
    }
    syntax_close(k->syntax, l);
}

// ------------------------------------------------------------------------------------- statements

void kt_returned(struct kt *k, code_ref value, struct syntax_node n)
{
    kt_awaited(k, value);
    if (value)
        vec_push(k->scratch, &k->returns, value);
    kt_trait(k, "return", kt_cut(k, n, KT_RETURN_MAX), value, syntax_line(n));
}

code_ref kt_statements(struct kt *k, struct syntax_node n)
{
    struct syntax_list l = syntax_open(k->syntax, n);
    kt_hoist(k, l);
    code_ref last = 0;
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node s = syntax_at(k->syntax, l, i);
        if (s.named && s.kind != KT_lambda_parameters)
            last = kt_statement(k, s);
    }
    syntax_close(k->syntax, l);
    return last;
}

code_ref kt_block(struct kt *k, struct syntax_node n)
{
    uint32_t around = kt_scope_open(k);
    code_ref value = n.kind == KT_block ? kt_statements(k, n) : kt_statement(k, n);
    kt_scope_close(k, around);
    return value;
}

static void parts(struct kt *k, struct syntax_node n) // what is left where parsing failed
{
    struct syntax_list l = syntax_open(k->syntax, n);
    for (uint32_t i = 0; i < l.n; i++)
        if (syntax_at(k->syntax, l, i).named)
            kt_statement(k, syntax_at(k->syntax, l, i));
    syntax_close(k->syntax, l);
}

static code_ref statement(struct kt *k, struct syntax_node n)
{
    switch ((enum kotlin_kind)n.kind) {
    case KT_property_declaration:
        property(k, n);
        return 0;
    case KT_function_declaration:
        kt_function(k, NULL, n);
        return 0;
    case KT_class_declaration:
    case KT_object_declaration:
        kt_class(k, n);
        return 0;
    case KT_import: // read when the file was opened
    case KT_package_header:
    case KT_file_annotation:
    case KT_type_alias:
    case KT_label:
    case KT_modifiers:
    case KT_primary_constructor:
    case KT_delegation_specifier:
        return 0;
    default:
        if (n.kind == SYNTAX_ERROR)
            parts(k, n);
        else if (n.named)
            return kt_expr(k, n);
        return 0;
    }
}

code_ref kt_statement(struct kt *k, struct syntax_node n)
{
    if (k->depth >= TREE_DEPTH_MAX) {
        k->cut = true;
        return 0;
    }
    k->depth++;
    code_ref value = statement(k, n);
    k->depth--;
    return value;
}
