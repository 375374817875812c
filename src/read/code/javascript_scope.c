/* Names of a JavaScript file. One map says what each name means right now; a scope remembers what
 * it hid and puts it back when it closes, so a look-up costs the same at any nesting. Declarations
 * enter when their scope opens, before any statement is read: a function may use what stands below
 * it. */
#include "read/code/javascript.h"

struct js_scope js_scope_open(struct js *js)
{
    struct js_scope around = js->scope;
    js->scope = (struct js_scope){js->shadows.n, js->code->bindings.n};
    return around;
}

void js_scope_close(struct js *js, struct js_scope around)
{
    while (js->shadows.n > js->scope.shadows) {
        const struct js_shadow *s = &js->shadows.v[--js->shadows.n];
        map_set(&js->names, s->name, s->before);
    }
    js->scope = around;
}

code_ref js_binding(struct js *js, enum binding_kind kind, struct str name, uint32_t line)
{
    vec_push(js->scratch, &js->code->bindings,
             (struct binding){
                 .kind = kind, .name = name, .line = line, .function = js->frame->function});
    return js->code->bindings.n - 1;
}

code_ref js_lookup(const struct js *js, struct str name)
{
    return map_get(&js->names, name, 0);
}

code_ref js_declare(struct js *js, enum binding_kind kind, struct str name, uint32_t line)
{
    code_ref before = js_lookup(js, name);
    if (before >= js->scope.first)
        return before;
    code_ref made = js_binding(js, kind, name, line);
    vec_push(js->scratch, &js->shadows, (struct js_shadow){name, before});
    map_set(&js->names, name, made);
    return made;
}

void js_init(struct js *js, code_ref binding, code_ref value)
{
    struct binding *b = &js->code->bindings.v[binding];
    if (!binding || !value)
        return;
    if (b->value || b->import || b->kind == BINDING_PARAM) // var x, declared again
        js_write(js, binding, value);
    else
        b->value = value;
}

void js_write(struct js *js, code_ref binding, code_ref value)
{
    struct binding *b = &js->code->bindings.v[binding];
    if (!binding)
        return;
    b->writes++;
    b->last_write = value;
}

/* What an export, a declare or a label holds is declared like the statement itself. */
static struct syntax_node declared_in(struct js *js, struct syntax_node n)
{
    for (int wraps = 0; wraps < 4; wraps++) {
        if (n.kind != JS_export_statement && n.kind != JS_ambient_declaration &&
            n.kind != JS_labeled_statement && n.kind != JS_expression_statement)
            break;
        struct syntax_list l = syntax_open(js->syntax, n);
        struct syntax_node inner = {0};
        if (n.kind == JS_export_statement)
            inner = syntax_field(js->syntax, l, JS_FIELD_declaration);
        else if (n.kind == JS_labeled_statement)
            inner = syntax_field(js->syntax, l, JS_FIELD_body);
        else if (n.kind == JS_ambient_declaration)
            inner = syntax_only(js->syntax, l);
        else // the grammar takes `namespace X {}` for an expression
            inner = syntax_kind(js->syntax, l, JS_internal_module);
        syntax_close(js->syntax, l);
        n = inner;
    }
    return n;
}

static void hoist_declarators(struct js *js, struct syntax_node declaration)
{
    struct syntax_list l = syntax_open(js->syntax, declaration);
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node n = syntax_at(js->syntax, l, i);
        if (n.kind != JS_variable_declarator)
            continue;
        struct syntax_list parts = syntax_open(js->syntax, n);
        struct syntax_node name = syntax_field(js->syntax, parts, JS_FIELD_name);
        js_pattern(js, name, JS_DECLARE, BINDING_LOCAL, 0);
        syntax_close(js->syntax, parts);
    }
    syntax_close(js->syntax, l);
}

static void hoist_name(struct js *js, struct syntax_node n, enum binding_kind kind)
{
    struct syntax_list l = syntax_open(js->syntax, n);
    struct syntax_node name = n.kind == JS_import_alias
                                  ? syntax_only(js->syntax, l)
                                  : syntax_field(js->syntax, l, JS_FIELD_name);
    if (name.kind == JS_identifier || name.kind == JS_type_identifier)
        js_declare(js, kind, js_text(js, name), syntax_line(name));
    syntax_close(js->syntax, l);
}

static void hoist(struct js *js, struct syntax_node n)
{
    n = declared_in(js, n);
    switch ((enum js_kind)n.kind) {
    case JS_function_declaration:
    case JS_generator_function_declaration:
    case JS_function_signature:
        hoist_name(js, n, BINDING_FUNCTION);
        break;
    case JS_class_declaration:
    case JS_abstract_class_declaration:
        hoist_name(js, n, BINDING_CLASS);
        break;
    case JS_lexical_declaration:
    case JS_using_declaration:
        hoist_declarators(js, n);
        break;
    case JS_enum_declaration:
    case JS_internal_module:
    case JS_import_alias:
        hoist_name(js, n, BINDING_LOCAL);
        break;
    case JS_import_statement:
        js_hoist_import(js, n);
        break;
    default:
        break;
    }
}

static void hoist_type(struct js *js, struct syntax_node n)
{
    n = declared_in(js, n);
    if (n.kind == JS_interface_declaration)
        hoist_name(js, n, BINDING_CLASS);
    else if (n.kind == JS_type_alias_declaration)
        hoist_name(js, n, BINDING_LOCAL);
}

void js_hoist_block(struct js *js, struct syntax_list statements)
{
    for (uint32_t i = 0; i < statements.n; i++)
        hoist(js, syntax_at(js->syntax, statements, i));
    // A value of the same name outranks a type: `const X = ...; type X = ...`.
    for (uint32_t i = 0; i < statements.n; i++)
        hoist_type(js, syntax_at(js->syntax, statements, i));
}

static void hoist_for(struct js *js, struct syntax_node loop)
{
    struct syntax_list l = syntax_open(js->syntax, loop);
    struct syntax_node kind = syntax_field(js->syntax, l, JS_FIELD_kind);
    if (str_eq(js_text(js, kind), STR("var")))
        js_pattern(js, syntax_field(js->syntax, l, JS_FIELD_left), JS_DECLARE, BINDING_LOCAL, 0);
    syntax_close(js->syntax, l);
}

void js_hoist_vars(struct js *js, struct syntax_node body)
{
    if (js->depth >= TREE_DEPTH_MAX)
        return;
    js->depth++;
    if (body.kind == JS_for_in_statement)
        hoist_for(js, body);
    struct syntax_list l = syntax_open(js->syntax, body);
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node n = syntax_at(js->syntax, l, i);
        switch ((enum js_kind)n.kind) {
        case JS_variable_declaration:
            hoist_declarators(js, n);
            break;
        case JS_statement_block:
        case JS_if_statement:
        case JS_else_clause:
        case JS_for_statement:
        case JS_for_in_statement:
        case JS_while_statement:
        case JS_do_statement:
        case JS_try_statement:
        case JS_catch_clause:
        case JS_finally_clause:
        case JS_switch_statement:
        case JS_switch_body:
        case JS_switch_case:
        case JS_switch_default:
        case JS_labeled_statement:
        case JS_with_statement:
        case JS_export_statement:
            js_hoist_vars(js, n);
            break;
        default:
            if (n.kind == SYNTAX_ERROR)
                js_hoist_vars(js, n);
            break;
        }
    }
    syntax_close(js->syntax, l);
    js->depth--;
}

static bool gives_values(enum js_pattern_mode mode)
{
    return mode == JS_INIT || mode == JS_ASSIGN;
}

static void leaf(struct js *js, struct syntax_node n, enum js_pattern_mode mode,
                 enum binding_kind kind, code_ref value)
{
    struct str name = js_text(js, n);
    uint32_t line = syntax_line(n);
    switch (mode) {
    case JS_DECLARE:
        js_declare(js, kind, name, line);
        break;
    case JS_INIT:
        js_init(js, js_lookup(js, name), value);
        break;
    case JS_ASSIGN:
        js_write(js, js_lookup(js, name), value);
        break;
    case JS_EXPORT:
        js_export_name(js, name, js_name(js, name, line), line);
        break;
    }
}

static code_ref element(struct js *js, code_ref base, uint32_t index, uint32_t line)
{
    struct str text = arena_printf(js->job->keep, "%u", index);
    code_ref number = code_expr(js->code, EXPR_NUMBER, line, text, 0, 0);
    return code_expr(js->code, EXPR_INDEX, line, STR_NONE, base, number);
}

/* What `...rest` takes: an object or array of which only the source is known. */
static code_ref rest_of(struct js *js, code_ref value, enum expr_kind kind, uint32_t line)
{
    uint32_t mark = js->pending.n;
    js_push(js, code_expr(js->code, EXPR_SPREAD, line, STR_NONE, value, 0));
    return js_list(js, kind, line, mark);
}

static void pattern_rest(struct js *js, struct syntax_node n, enum js_pattern_mode mode,
                         enum binding_kind kind, code_ref value, enum expr_kind whole)
{
    struct syntax_list l = syntax_open(js->syntax, n);
    if (value)
        value = rest_of(js, value, whole, syntax_line(n));
    js_pattern(js, syntax_only(js->syntax, l), mode, kind, value);
    syntax_close(js->syntax, l);
}

static code_ref either(struct js *js, code_ref first, code_ref second, uint32_t line)
{
    uint32_t mark = js->pending.n;
    js_push(js, first);
    js_push(js, second);
    return js_list(js, EXPR_CHOICE, line, mark);
}

/* `left = right` in a pattern: left gets VALUE, else right. */
static void pattern_default(struct js *js, struct syntax_node n, enum js_pattern_mode mode,
                            enum binding_kind kind, code_ref value)
{
    struct syntax_list l = syntax_open(js->syntax, n);
    struct syntax_node left = syntax_field(js->syntax, l, JS_FIELD_left);
    if (gives_values(mode)) {
        code_ref other =
            js_expr_called(js, syntax_field(js->syntax, l, JS_FIELD_right), js_text(js, left));
        value = value ? either(js, value, other, syntax_line(n)) : other;
    }
    js_pattern(js, left, mode, kind, value);
    syntax_close(js->syntax, l);
}

static void pattern_pair(struct js *js, struct syntax_node n, enum js_pattern_mode mode,
                         enum binding_kind kind, code_ref value)
{
    struct syntax_list l = syntax_open(js->syntax, n);
    struct syntax_node key = syntax_field(js->syntax, l, JS_FIELD_key);
    code_ref part = 0;
    if (gives_values(mode)) {
        code_ref computed = 0;
        struct str name = js_key(js, key, &computed);
        if (value && name.p)
            part = js_member(js, value, name, syntax_line(key));
        else if (value)
            part = code_expr(js->code, EXPR_INDEX, syntax_line(key), STR_NONE, value, computed);
    }
    js_pattern(js, syntax_field(js->syntax, l, JS_FIELD_value), mode, kind, part);
    syntax_close(js->syntax, l);
}

/* The name of `{name}` and `{name = default}`, where key and variable are the same. */
static struct str same_name(struct js *js, struct syntax_node n)
{
    if (n.kind == JS_shorthand_property_identifier_pattern)
        return js_text(js, n);
    struct syntax_list l = syntax_open(js->syntax, n);
    struct syntax_node left = syntax_field(js->syntax, l, JS_FIELD_left);
    syntax_close(js->syntax, l);
    return left.kind == JS_shorthand_property_identifier_pattern ? js_text(js, left) : STR_NONE;
}

static void pattern_object(struct js *js, struct syntax_node n, enum js_pattern_mode mode,
                           enum binding_kind kind, code_ref value)
{
    struct syntax_list l = syntax_open(js->syntax, n);
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node part = syntax_at(js->syntax, l, i);
        struct str name = STR_NONE;
        switch ((enum js_kind)part.kind) {
        case JS_pair_pattern:
            pattern_pair(js, part, mode, kind, value);
            break;
        case JS_rest_pattern:
            pattern_rest(js, part, mode, kind, value, EXPR_OBJECT);
            break;
        case JS_shorthand_property_identifier_pattern:
        case JS_object_assignment_pattern:
            name = same_name(js, part);
            js_pattern(js, part, mode, kind,
                       value && name.p ? js_member(js, value, name, syntax_line(part)) : 0);
            break;
        default:
            break;
        }
    }
    syntax_close(js->syntax, l);
}

static void pattern_array(struct js *js, struct syntax_node n, enum js_pattern_mode mode,
                          enum binding_kind kind, code_ref value)
{
    struct syntax_list l = syntax_open(js->syntax, n);
    uint32_t index = 0;
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node part = syntax_at(js->syntax, l, i);
        if (part.kind == JS_TOKEN_comma)
            index++;
        else if (part.kind == JS_rest_pattern)
            pattern_rest(js, part, mode, kind, value, EXPR_ARRAY);
        else if (part.named)
            js_pattern(js, part, mode, kind,
                       value ? element(js, value, index, syntax_line(part)) : 0);
    }
    syntax_close(js->syntax, l);
}

static void pattern_part(struct js *js, struct syntax_node n, enum js_pattern_mode mode,
                         enum binding_kind kind, code_ref value)
{
    switch ((enum js_kind)n.kind) {
    case JS_identifier:
    case JS_shorthand_property_identifier_pattern:
        leaf(js, n, mode, kind, value);
        break;
    case JS_object_pattern:
        pattern_object(js, n, mode, kind, value);
        break;
    case JS_array_pattern:
        pattern_array(js, n, mode, kind, value);
        break;
    case JS_assignment_pattern:
    case JS_object_assignment_pattern:
        pattern_default(js, n, mode, kind, value);
        break;
    case JS_rest_pattern:
        pattern_rest(js, n, mode, kind, value, EXPR_ARRAY);
        break;
    case JS_member_expression:
    case JS_subscript_expression:
        if (mode == JS_ASSIGN) {
            code_ref target = js_expr(js, n);
            js_assign_member(js, target, value, syntax_line(n));
        }
        break;
    default:
        break;
    }
}

void js_pattern(struct js *js, struct syntax_node n, enum js_pattern_mode mode,
                enum binding_kind kind, code_ref value)
{
    if (js->depth >= TREE_DEPTH_MAX) {
        js->cut = true;
        return;
    }
    js->depth++;
    pattern_part(js, n, mode, kind, value);
    js->depth--;
}
