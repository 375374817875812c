/* Names of a Python file. One map says what each name means right now; a scope remembers what it
 * hid and puts it back when it closes. What a body binds is declared when its scope opens: a
 * function sees the names of the module that are bound below it, and a name that a function binds
 * anywhere is its own everywhere. */
#include "read/code/python.h"

struct py_scope py_scope_open(struct py *py)
{
    struct py_scope around = py->scope;
    py->scope = (struct py_scope){py->shadows.n, py->code->bindings.n};
    return around;
}

void py_scope_close(struct py *py, struct py_scope around)
{
    while (py->shadows.n > py->scope.shadows) {
        const struct py_shadow *s = &py->shadows.v[--py->shadows.n];
        map_set(&py->names, s->name, s->before);
        map_set(&py->outer, s->name, 0);
    }
    py->scope = around;
}

code_ref py_binding(struct py *py, enum binding_kind kind, struct str name, uint32_t line)
{
    vec_push(py->scratch, &py->code->bindings,
             (struct binding){
                 .kind = kind, .name = name, .line = line, .function = py->frame->function});
    while (py->born.n < py->code->bindings.n)
        vec_push(py->scratch, &py->born, py->frame->block);
    return py->code->bindings.n - 1;
}

code_ref py_lookup(const struct py *py, struct str name)
{
    return map_get(&py->names, name, 0);
}

code_ref py_declare_new(struct py *py, enum binding_kind kind, struct str name, uint32_t line)
{
    code_ref made = py_binding(py, kind, name, line);
    vec_push(py->scratch, &py->shadows, (struct py_shadow){name, py_lookup(py, name)});
    map_set(&py->names, name, made);
    if (py->frame->function == CODE_MODULE && !py->frame->in_class && !py->frame->up)
        map_set(&py->globals, name, made);
    return made;
}

code_ref py_declare(struct py *py, enum binding_kind kind, struct str name, uint32_t line)
{
    code_ref before = py_lookup(py, name);
    bool known = before >= py->scope.first || (before && map_get(&py->outer, name, 0));
    return known ? before : py_declare_new(py, kind, name, line);
}

// DATABASES, SECURE_SSL_REDIRECT: what a framework may read by its name.
static bool is_setting(struct str name)
{
    for (size_t i = 0; i < name.n; i++)
        if (name.p[i] >= 'a' && name.p[i] <= 'z')
            return false;
    return name.n > 1;
}

void py_write(struct py *py, code_ref binding, code_ref value)
{
    struct binding *b = &py->code->bindings.v[binding];
    if (!binding)
        return;
    b->writes++;
    b->last_write = value;
    bool setting = py->frame->function == CODE_MODULE && b->function == CODE_MODULE &&
                   b->value != value && b->kind == BINDING_LOCAL && is_setting(b->name);
    if (setting && b->value && py_at(py, value)->kind == EXPR_OBJECT)
        vec_push(
            py->scratch, &py->code->exports,
            (struct code_export){
                .line = py_at(py, value)->line, .name = b->name, .value = value, .again = true});
}

// Is the block being read BLOCK or one around it, so that what is done here is done for all of it?
static bool encloses(const struct py *py, code_ref block)
{
    for (code_ref b = block;; b = py->code->blocks.v[b].parent) {
        if (b == py->frame->block)
            return true;
        if (!b)
            return false;
    }
}

static bool is_function(const struct py *py, code_ref e)
{
    return py_at(py, e)->kind == EXPR_FUNCTION;
}

code_ref py_give(struct py *py, struct str name, code_ref value, uint32_t line)
{
    code_ref number = py_lookup(py, name);
    if (!number || (number < py->scope.first && py->frame->in_class))
        number = py_declare_new(py, BINDING_LOCAL, name, line);
    struct binding *b = &py->code->bindings.v[number];
    if (b->function != py->frame->function) { // global, nonlocal
        py_write(py, number, value);
        py_assign_outer(py, number, value, line);
        return number;
    }
    bool fresh = !b->value && !b->import && b->kind != BINDING_PARAM && b->kind != BINDING_CATCH;
    bool again = is_function(py, b->value) && is_function(py, value); // overloads, setters
    if (fresh || again) {
        b->value = value;
        b->line = line;
        py->born.v[number] = py->frame->block;
    } else if (py->frame->function != CODE_MODULE && !py->frame->in_class &&
               encloses(py, py->born.v[number])) {
        number = py_declare_new(py, BINDING_LOCAL, name, line);
        py->code->bindings.v[number].value = value;
    } else {
        py_write(py, number, value);
    }
    return number;
}

// ----------------------------------------------------------------------------------------- targets

static code_ref element(struct py *py, code_ref base, uint32_t index, uint32_t line)
{
    if (!base)
        return 0;
    const struct expr *b = py_at(py, base);
    if (b->kind == EXPR_ARRAY && index < b->n) // a, b = x, y
        return py->code->children.v[b->list + index];
    struct str text = arena_printf(py->job->keep, "%u", index);
    code_ref number = code_expr(py->code, EXPR_NUMBER, line, text, 0, 0);
    return code_expr(py->code, EXPR_INDEX, line, STR_NONE, base, number);
}

static void target_list(struct py *py, struct syntax_node n, code_ref value)
{
    struct syntax_list l = syntax_open(py->syntax, n);
    uint32_t index = 0;
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node part = syntax_at(py->syntax, l, i);
        if (part.named)
            py_target(py, part, element(py, value, index++, syntax_line(part)));
    }
    syntax_close(py->syntax, l);
}

static void target_inside(struct py *py, struct syntax_node n, code_ref value)
{
    struct syntax_list l = syntax_open(py->syntax, n);
    py_target(py, syntax_only(py->syntax, l), value);
    syntax_close(py->syntax, l);
}

void py_target(struct py *py, struct syntax_node n, code_ref value)
{
    if (py->depth >= TREE_DEPTH_MAX) {
        py->cut = true;
        return;
    }
    py->depth++;
    switch ((enum py_kind)n.kind) {
    case PY_identifier:
        py_give(py, py_text(py, n), value, syntax_line(n));
        py_status_trait(py, py_text(py, n), value);
        break;
    case PY_attribute:
    case PY_subscript:
        py_assign_member(py, py_expr(py, n), value, syntax_line(n));
        break;
    case PY_pattern_list:
    case PY_tuple_pattern:
    case PY_list_pattern:
    case PY_tuple:
    case PY_list:
    case PY_expression_list:
        target_list(py, n, value);
        break;
    case PY_list_splat_pattern:
    case PY_list_splat:
        target_inside(py, n, 0);
        break;
    case PY_as_pattern_target:
    case PY_parenthesized_expression:
        target_inside(py, n, value);
        break;
    default:
        break;
    }
    py->depth--;
}

void py_declare_target(struct py *py, struct syntax_node n)
{
    if (n.kind == PY_identifier) {
        py_declare(py, BINDING_LOCAL, py_text(py, n), syntax_line(n));
        return;
    }
    bool holds = n.kind == PY_pattern_list || n.kind == PY_tuple_pattern ||
                 n.kind == PY_list_pattern || n.kind == PY_tuple || n.kind == PY_list ||
                 n.kind == PY_list_splat_pattern || n.kind == PY_as_pattern_target ||
                 n.kind == PY_parenthesized_expression || n.kind == PY_list_splat;
    if (!holds || py->depth >= TREE_DEPTH_MAX)
        return;
    py->depth++;
    struct syntax_list l = syntax_open(py->syntax, n);
    for (uint32_t i = 0; i < l.n; i++)
        if (syntax_at(py->syntax, l, i).named)
            py_declare_target(py, syntax_at(py->syntax, l, i));
    syntax_close(py->syntax, l);
    py->depth--;
}

// ---------------------------------------------------------------------------------------- hoisting

static void hoist_field(struct py *py, struct syntax_node n, uint8_t field)
{
    struct syntax_list l = syntax_open(py->syntax, n);
    py_declare_target(py, syntax_field(py->syntax, l, field));
    syntax_close(py->syntax, l);
}

// x = y = value: each of the names.
static void hoist_assignment(struct py *py, struct syntax_node n)
{
    for (uint32_t steps = 0; steps < TREE_DEPTH_MAX; steps++) {
        if (n.kind != PY_assignment && n.kind != PY_augmented_assignment)
            return;
        struct syntax_list l = syntax_open(py->syntax, n);
        py_declare_target(py, syntax_field(py->syntax, l, PY_FIELD_left));
        n = syntax_field(py->syntax, l, PY_FIELD_right);
        syntax_close(py->syntax, l);
    }
}

static void hoist_as(struct py *py, struct syntax_node item)
{
    struct syntax_list l = syntax_open(py->syntax, item);
    struct syntax_node value = syntax_field(py->syntax, l, PY_FIELD_value);
    if (value.kind == PY_as_pattern)
        hoist_field(py, value, PY_FIELD_alias);
    syntax_close(py->syntax, l);
}

static void hoist_with(struct py *py, struct syntax_node n)
{
    struct syntax_list l = syntax_open(py->syntax, n);
    struct syntax_list items = syntax_open(py->syntax, syntax_kind(py->syntax, l, PY_with_clause));
    for (uint32_t i = 0; i < items.n; i++)
        hoist_as(py, syntax_at(py->syntax, items, i));
    syntax_close(py->syntax, items);
    syntax_close(py->syntax, l);
}

static void hoist_statement(struct py *py, struct syntax_node n)
{
    switch ((enum py_kind)n.kind) {
    case PY_expression_statement: {
        struct syntax_list l = syntax_open(py->syntax, n);
        hoist_assignment(py, syntax_only(py->syntax, l));
        syntax_close(py->syntax, l);
        break;
    }
    case PY_function_definition:
    case PY_class_definition:
        hoist_field(py, n, PY_FIELD_name);
        break;
    case PY_decorated_definition: {
        struct syntax_list l = syntax_open(py->syntax, n);
        hoist_field(py, syntax_field(py->syntax, l, PY_FIELD_definition), PY_FIELD_name);
        syntax_close(py->syntax, l);
        break;
    }
    case PY_import_statement:
    case PY_import_from_statement:
        py_hoist_import(py, n);
        break;
    case PY_for_statement:
        hoist_field(py, n, PY_FIELD_left);
        py_hoist(py, n);
        break;
    case PY_with_statement:
        hoist_with(py, n);
        py_hoist(py, n);
        break;
    case PY_block:
    case PY_if_statement:
    case PY_elif_clause:
    case PY_else_clause:
    case PY_while_statement:
    case PY_try_statement:
    case PY_except_clause:
    case PY_finally_clause:
    case PY_match_statement:
    case PY_case_clause:
        py_hoist(py, n);
        break;
    case PY_global_statement:
    case PY_nonlocal_statement:
        py_global(py, n);
        break;
    default:
        if (n.kind == SYNTAX_ERROR)
            py_hoist(py, n);
        break;
    }
}

void py_hoist(struct py *py, struct syntax_node body)
{
    if (py->depth >= TREE_DEPTH_MAX)
        return;
    py->depth++;
    struct syntax_list l = syntax_open(py->syntax, body);
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node n = syntax_at(py->syntax, l, i);
        if (n.named)
            hoist_statement(py, n);
    }
    syntax_close(py->syntax, l);
    py->depth--;
}

// `global x`: in this function the name is the module's; `nonlocal x`: that of the function around.
void py_global(struct py *py, struct syntax_node statement)
{
    if (py->frame->function == CODE_MODULE)
        return;
    bool module = statement.kind == PY_global_statement;
    struct syntax_list l = syntax_open(py->syntax, statement);
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node n = syntax_at(py->syntax, l, i);
        if (n.kind != PY_identifier)
            continue;
        struct str name = py_text(py, n);
        code_ref meant = module ? map_get(&py->globals, name, 0) : py_lookup(py, name);
        if (!meant && module) { // first bound by a function
            meant = py_binding(py, BINDING_LOCAL, name, syntax_line(n));
            py->code->bindings.v[meant].function = CODE_MODULE;
            map_set(&py->globals, name, meant);
        }
        if (!meant)
            continue;
        vec_push(py->scratch, &py->shadows, (struct py_shadow){name, py_lookup(py, name)});
        map_set(&py->names, name, meant);
        map_set(&py->outer, name, 1);
    }
    syntax_close(py->syntax, l);
}
