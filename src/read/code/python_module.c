/* Imports and exports. Every name that a module binds can be taken from it; those that it imported
 * itself are marked, so that they are not told twice. */
#include "read/code/python.h"

static uint32_t add_import(struct py *py, struct code_import import)
{
    import.type_only = py->typing;
    import.dynamic = py->frame->function != CODE_MODULE;
    vec_push(py->scratch, &py->code->imports, import);
    return py->code->imports.n - 1;
}

code_ref py_module(struct py *py, struct str module, uint32_t line)
{
    code_ref b = py_binding(py, BINDING_IMPORT, STR(""), line);
    uint32_t number = add_import(
        py, (struct code_import){.line = line, .module = module, .name = STR("*"), .binding = b});
    py->code->bindings.v[b].import = number;
    return py_binding_name(py, b, line);
}

/* Binds NAME to an import; a name that is bound already keeps that as its first value. */
static void bind(struct py *py, struct str name, struct code_import import)
{
    code_ref b = py_declare(py, BINDING_LOCAL, name, import.line);
    const struct binding *known = &py->code->bindings.v[b];
    bool fresh = !known->value && !known->import && known->kind != BINDING_PARAM &&
                 known->function == py->frame->function;
    code_ref made = fresh ? b : py_binding(py, BINDING_IMPORT, name, import.line);
    import.binding = made;
    uint32_t number = add_import(py, import);
    struct binding *to = &py->code->bindings.v[made];
    to->kind = BINDING_IMPORT;
    to->import = number;
    to->line = import.line;
    py->born.v[made] = py->frame->block;
    if (!fresh)
        py_give(py, name, py_binding_name(py, made, import.line), import.line);
}

static struct str first_part(struct str dotted)
{
    ptrdiff_t dot = str_find_char(dotted, '.', 0);
    return dot < 0 ? dotted : str_sub(dotted, 0, (size_t)dot);
}

/* The name and alias of one imported thing. */
static struct str imported(struct py *py, struct syntax_node n, struct str *alias)
{
    struct str name = py_text(py, n);
    *alias = STR_NONE;
    if (n.kind == PY_aliased_import) {
        struct syntax_list l = syntax_open(py->syntax, n);
        name = py_text(py, syntax_field(py->syntax, l, PY_FIELD_name));
        *alias = py_text(py, syntax_field(py->syntax, l, PY_FIELD_alias));
        syntax_close(py->syntax, l);
    }
    return name;
}

static bool names_import(struct syntax_node n)
{
    return n.field == PY_FIELD_name && (n.kind == PY_dotted_name || n.kind == PY_aliased_import);
}

void py_hoist_import(struct py *py, struct syntax_node statement)
{
    struct syntax_list l = syntax_open(py->syntax, statement);
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node n = syntax_at(py->syntax, l, i);
        struct str alias;
        if (!names_import(n))
            continue;
        struct str name = imported(py, n, &alias);
        py_declare(py, BINDING_LOCAL, alias.p ? alias : first_part(name), syntax_line(n));
    }
    syntax_close(py->syntax, l);
}

/* `import a.b` binds a; what is written a.b afterwards is that module, package or not. */
static void import_module(struct py *py, struct syntax_node n)
{
    struct str alias, module = imported(py, n, &alias);
    uint32_t line = syntax_line(n);
    struct str name = alias.p ? alias : first_part(module);
    struct str bound = alias.p ? module : name;
    bind(py, name, (struct code_import){.line = line, .module = bound, .name = STR("*")});
    if (alias.p || name.n == module.n)
        return;
    const struct expr *e = py_at(py, py_module(py, module, line));
    map_set(&py->dotted, module, e->a);
}

static void import_from(struct py *py, struct syntax_list l, uint32_t line)
{
    struct str module = py_text(py, syntax_field(py->syntax, l, PY_FIELD_module_name));
    if (syntax_has(py->syntax, l, PY_wildcard_import)) {
        add_import(py, (struct code_import){.line = line, .module = module, .name = STR("*")});
        if (py->frame->function == CODE_MODULE)
            vec_push(py->scratch, &py->code->exports,
                     (struct code_export){.line = line, .name = STR("*"), .module = module});
        return;
    }
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node n = syntax_at(py->syntax, l, i);
        struct str alias;
        if (!names_import(n))
            continue;
        struct str name = imported(py, n, &alias);
        bind(py, alias.p ? alias : name,
             (struct code_import){.line = syntax_line(n), .module = module, .name = name});
    }
}

void py_import(struct py *py, struct syntax_node statement)
{
    struct syntax_list l = syntax_open(py->syntax, statement);
    if (statement.kind == PY_import_from_statement)
        import_from(py, l, syntax_line(statement));
    for (uint32_t i = 0; i < l.n && statement.kind == PY_import_statement; i++)
        if (names_import(syntax_at(py->syntax, l, i)))
            import_module(py, syntax_at(py->syntax, l, i));
    syntax_close(py->syntax, l);
}

static bool is_import(const struct py *py, const struct binding *b)
{
    const struct expr *e = py_at(py, b->value ? b->value : b->last_write);
    return b->kind == BINDING_IMPORT ||
           (e->kind == EXPR_NAME && py->code->bindings.v[e->a].kind == BINDING_IMPORT);
}

static void mark_exported(struct py *py, const struct binding *b)
{
    const struct expr *e = py_at(py, b->value);
    if (e->kind == EXPR_FUNCTION)
        py->code->functions.v[e->a].exported = true;
    else if (e->kind == EXPR_CLASS)
        py->code->classes.v[e->a].exported = true;
}

void py_exports(struct py *py)
{
    uint32_t n = py->code->bindings.n;
    for (code_ref i = 1; i < n; i++) {
        const struct binding b = py->code->bindings.v[i];
        if (b.function != CODE_MODULE || !b.name.n || map_get(&py->globals, b.name, 0) != i)
            continue;
        mark_exported(py, &b);
        vec_push(py->scratch, &py->code->exports,
                 (struct code_export){.line = b.line,
                                      .name = b.name,
                                      .value = py_binding_name(py, i, b.line),
                                      .assigned = is_import(py, &b)});
    }
}
