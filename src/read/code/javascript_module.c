/* Imports and exports, of both module systems. Import bindings are made when the module's scope
 * opens; require is an import wherever its argument is a plain string. */
#include "read/code/javascript.h"

static code_ref add_import(struct js *js, struct code_import import)
{
    vec_push(js->scratch, &js->code->imports, import);
    code_ref number = js->code->imports.n - 1;
    if (import.binding) {
        struct binding *b = &js->code->bindings.v[import.binding];
        b->kind = BINDING_IMPORT;
        b->import = number;
    }
    return number;
}

code_ref js_module(struct js *js, struct str module, uint32_t line, bool dynamic)
{
    code_ref b = js_binding(js, BINDING_IMPORT, STR("require"), line);
    add_import(
        js,
        (struct code_import){
            .line = line, .module = module, .name = STR("*"), .binding = b, .dynamic = dynamic});
    return js_binding_name(js, b, line);
}

static struct str source_of(struct js *js, struct syntax_list l)
{
    struct syntax_node source = syntax_field(js->syntax, l, JS_FIELD_source);
    return source.kind == JS_string ? js_string(js, source) : STR_NONE;
}

static struct str export_name(struct js *js, struct syntax_node n)
{
    return n.kind == JS_string ? js_string(js, n) : js_text(js, n);
}

static void import_specifiers(struct js *js, struct syntax_node named, struct code_import import)
{
    struct syntax_list l = syntax_open(js->syntax, named);
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node s = syntax_at(js->syntax, l, i);
        if (s.kind != JS_import_specifier)
            continue;
        struct syntax_list parts = syntax_open(js->syntax, s);
        struct syntax_node name = syntax_field(js->syntax, parts, JS_FIELD_name);
        struct syntax_node alias = syntax_field(js->syntax, parts, JS_FIELD_alias);
        struct syntax_node local = syntax_none(alias) ? name : alias;
        struct code_import one = import;
        one.line = syntax_line(s);
        one.name = export_name(js, name);
        one.type_only = import.type_only || syntax_has(js->syntax, parts, JS_TOKEN_type) ||
                        syntax_has(js->syntax, parts, JS_TOKEN_typeof);
        one.binding = js_declare(js, BINDING_IMPORT, js_text(js, local), one.line);
        add_import(js, one);
        syntax_close(js->syntax, parts);
    }
    syntax_close(js->syntax, l);
}

static void import_clause(struct js *js, struct syntax_node clause, struct code_import import)
{
    struct syntax_list l = syntax_open(js->syntax, clause);
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node part = syntax_at(js->syntax, l, i);
        struct syntax_node local = part;
        if (part.kind == JS_named_imports) {
            import_specifiers(js, part, import);
            continue;
        }
        if (part.kind == JS_namespace_import) {
            struct syntax_list inner = syntax_open(js->syntax, part);
            local = syntax_only(js->syntax, inner);
            syntax_close(js->syntax, inner);
        }
        if (local.kind != JS_identifier)
            continue;
        struct code_import one = import;
        one.line = syntax_line(local);
        one.name = part.kind == JS_namespace_import ? STR("*") : STR("default");
        one.binding = js_declare(js, BINDING_IMPORT, js_text(js, local), one.line);
        add_import(js, one);
    }
    syntax_close(js->syntax, l);
}

void js_hoist_import(struct js *js, struct syntax_node n)
{
    struct syntax_list l = syntax_open(js->syntax, n);
    struct code_import import = {.line = syntax_line(n), .module = source_of(js, l)};
    import.type_only =
        syntax_has(js->syntax, l, JS_TOKEN_type) || syntax_has(js->syntax, l, JS_TOKEN_typeof);
    struct syntax_node clause = syntax_kind(js->syntax, l, JS_import_clause);
    struct syntax_node required = syntax_kind(js->syntax, l, JS_import_require_clause);
    if (!syntax_none(required)) { // import x = require('m')
        struct syntax_list r = syntax_open(js->syntax, required);
        struct syntax_node local = syntax_only(js->syntax, r);
        import.module = source_of(js, r);
        import.name = STR("*");
        import.binding = js_declare(js, BINDING_IMPORT, js_text(js, local), import.line);
        syntax_close(js->syntax, r);
        if (import.module.p)
            add_import(js, import);
    } else if (!syntax_none(clause)) {
        if (import.module.p)
            import_clause(js, clause, import);
    } else if (import.module.p) {
        import.name = STR("");
        add_import(js, import);
    }
    syntax_close(js->syntax, l);
}

struct str js_required(struct js *js, struct syntax_node n)
{
    struct str module = STR_NONE;
    if (n.kind != JS_call_expression)
        return module;
    struct syntax_list l = syntax_open(js->syntax, n);
    struct syntax_node function = syntax_field(js->syntax, l, JS_FIELD_function);
    struct syntax_node args = syntax_field(js->syntax, l, JS_FIELD_arguments);
    if (function.kind == JS_identifier && str_eq(js_text(js, function), STR("require"))) {
        code_ref b = js_lookup(js, STR("require")); // createRequire() makes one, too
        struct syntax_list a = syntax_open(js->syntax, args);
        struct syntax_node only = syntax_only(js->syntax, a);
        enum binding_kind kind = js->code->bindings.v[b].kind;
        if ((!b || kind == BINDING_LOCAL) && only.kind == JS_string)
            module = js_string(js, only);
        syntax_close(js->syntax, a);
    }
    syntax_close(js->syntax, l);
    return module;
}

/* Name and variable of `{name}` and `{name: variable}`; false for anything richer. */
static bool plain_part(struct js *js, struct syntax_node part, struct str *name, struct str *local)
{
    if (part.kind == JS_shorthand_property_identifier_pattern) {
        *name = *local = js_text(js, part);
        return true;
    }
    if (part.kind != JS_pair_pattern)
        return false;
    struct syntax_list l = syntax_open(js->syntax, part);
    struct syntax_node key = syntax_field(js->syntax, l, JS_FIELD_key);
    struct syntax_node value = syntax_field(js->syntax, l, JS_FIELD_value);
    syntax_close(js->syntax, l);
    *name = js_text(js, key);
    *local = js_text(js, value);
    return key.kind == JS_property_identifier && value.kind == JS_identifier;
}

bool js_require_pattern(struct js *js, struct syntax_node pattern, struct str module)
{
    struct code_import import = {.line = syntax_line(pattern),
                                 .module = module,
                                 .name = STR("*"),
                                 .dynamic = js->frame->function != CODE_MODULE};
    if (pattern.kind == JS_identifier) {
        import.binding = js_lookup(js, js_text(js, pattern));
        if (!import.binding || js->code->bindings.v[import.binding].value)
            return false;
        add_import(js, import);
        return true;
    }
    if (pattern.kind != JS_object_pattern)
        return false;
    struct syntax_list l = syntax_open(js->syntax, pattern);
    bool plain = true;
    struct str name, local;
    for (uint32_t i = 0; i < l.n; i++)
        if (syntax_at(js->syntax, l, i).named)
            plain = plain && plain_part(js, syntax_at(js->syntax, l, i), &name, &local);
    for (uint32_t i = 0; plain && i < l.n; i++) {
        struct syntax_node part = syntax_at(js->syntax, l, i);
        if (!part.named || !plain_part(js, part, &name, &local))
            continue;
        import.name = name;
        import.line = syntax_line(part);
        import.binding = js_lookup(js, local);
        add_import(js, import);
    }
    syntax_close(js->syntax, l);
    return plain;
}

static void add_export(struct js *js, struct code_export e)
{
    vec_push(js->scratch, &js->code->exports, e);
}

void js_export_name(struct js *js, struct str name, code_ref value, uint32_t line)
{
    add_export(js, (struct code_export){.line = line, .name = name, .value = value});
}

static void export_clause(struct js *js, struct syntax_node clause, struct str module)
{
    struct syntax_list l = syntax_open(js->syntax, clause);
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node s = syntax_at(js->syntax, l, i);
        if (s.kind != JS_export_specifier)
            continue;
        struct syntax_list parts = syntax_open(js->syntax, s);
        struct syntax_node local = syntax_field(js->syntax, parts, JS_FIELD_name);
        struct syntax_node alias = syntax_field(js->syntax, parts, JS_FIELD_alias);
        syntax_close(js->syntax, parts);
        struct code_export e = {.line = syntax_line(s), .module = module};
        e.name = export_name(js, syntax_none(alias) ? local : alias);
        if (module.p)
            e.from = export_name(js, local);
        else
            e.value = js_name(js, js_text(js, local), e.line);
        add_export(js, e);
    }
    syntax_close(js->syntax, l);
}

static void export_from(struct js *js, struct syntax_list l, struct str module, uint32_t line)
{
    struct syntax_node clause = syntax_kind(js->syntax, l, JS_export_clause);
    struct syntax_node space = syntax_kind(js->syntax, l, JS_namespace_export);
    if (!syntax_none(clause)) {
        export_clause(js, clause, module);
    } else if (!syntax_none(space)) {
        struct syntax_list inner = syntax_open(js->syntax, space);
        struct str name = export_name(js, syntax_only(js->syntax, inner));
        syntax_close(js->syntax, inner);
        add_export(js, (struct code_export){
                           .line = line, .name = name, .module = module, .from = STR("*")});
    } else {
        add_export(js, (struct code_export){.line = line, .name = STR("*"), .module = module});
    }
}

static void export_variables(struct js *js, struct syntax_node declaration)
{
    struct syntax_list l = syntax_open(js->syntax, declaration);
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_list parts = syntax_open(js->syntax, syntax_at(js->syntax, l, i));
        struct syntax_node name = syntax_field(js->syntax, parts, JS_FIELD_name);
        if (syntax_at(js->syntax, l, i).kind == JS_variable_declarator)
            js_pattern(js, name, JS_EXPORT, BINDING_LOCAL, 0);
        syntax_close(js->syntax, parts);
    }
    syntax_close(js->syntax, l);
}

static void export_declaration(struct js *js, struct syntax_node d, uint32_t decorators,
                               bool is_default)
{
    bool class = d.kind == JS_class_declaration || d.kind == JS_abstract_class_declaration;
    uint32_t line = syntax_line(d);
    struct syntax_list l = syntax_open(js->syntax, d);
    struct syntax_node name = syntax_field(js->syntax, l, JS_FIELD_name);
    if (d.kind == JS_import_alias)
        name = syntax_only(js->syntax, l);
    syntax_close(js->syntax, l);
    bool variables = d.kind == JS_lexical_declaration || d.kind == JS_variable_declaration ||
                     d.kind == JS_using_declaration;
    if (class)
        js_class(js, d, STR_NONE, decorators);
    else
        js_statement(js, d);
    if (variables) {
        export_variables(js, d);
    } else if (!syntax_none(name)) {
        struct str text = js_text(js, name);
        js_export_name(js, is_default ? STR("default") : text, js_name(js, text, line), line);
    }
}

static void export_default(struct js *js, struct syntax_node value, uint32_t decorators,
                           uint32_t line, bool whole)
{
    code_ref e;
    if (value.kind == JS_class)
        e = code_expr(js->code, EXPR_CLASS, line, STR_NONE,
                      js_class(js, value, STR_NONE, decorators), 0);
    else
        e = js_expr(js, value);
    add_export(js,
               (struct code_export){
                   .line = line, .name = STR("default"), .value = js_strip(js, e), .whole = whole});
}

void js_export(struct js *js, struct syntax_node n)
{
    uint32_t exports = js->code->exports.n, line = syntax_line(n), mark = js->pending.n;
    struct syntax_list l = syntax_open(js->syntax, n);
    struct str module = source_of(js, l);
    for (uint32_t i = 0; i < l.n; i++)
        if (syntax_at(js->syntax, l, i).kind == JS_decorator)
            js_decorator(js, syntax_at(js->syntax, l, i));
    struct syntax_node declaration = syntax_field(js->syntax, l, JS_FIELD_declaration);
    struct syntax_node value = syntax_field(js->syntax, l, JS_FIELD_value);
    struct syntax_node clause = syntax_kind(js->syntax, l, JS_export_clause);
    if (module.p)
        export_from(js, l, module, line);
    else if (!syntax_none(declaration))
        export_declaration(js, declaration, mark, syntax_has(js->syntax, l, JS_TOKEN_default));
    else if (!syntax_none(value))
        export_default(js, value, mark, line, false);
    else if (!syntax_none(clause))
        export_clause(js, clause, STR_NONE);
    else if (syntax_has(js->syntax, l, JS_TOKEN_equals))
        export_default(js, syntax_only(js->syntax, l), mark, line, true); // export = x
    js->pending.n = mark;
    syntax_close(js->syntax, l);
    if (js->namespaces) // members of the namespace, not of the file
        js->code->exports.n = exports;
}

static bool is_global(const struct js *js, code_ref e, struct str name)
{
    const struct expr *x = js_at(js, e);
    return x->kind == EXPR_NAME && !x->a && str_eq(x->text, name);
}

static bool is_module_exports(const struct js *js, code_ref e)
{
    const struct expr *x = js_at(js, e);
    return x->kind == EXPR_MEMBER && str_eq(x->text, STR("exports")) &&
           is_global(js, x->a, STR("module"));
}

void js_export_assignment(struct js *js, code_ref target, code_ref value)
{
    const struct expr t = *js_at(js, target);
    if (is_module_exports(js, target))
        add_export(js, (struct code_export){.line = t.line,
                                            .name = STR("default"),
                                            .value = value,
                                            .whole = true,
                                            .assigned = true});
    else if (is_module_exports(js, t.a) || is_global(js, t.a, STR("exports")))
        add_export(js, (struct code_export){
                           .line = t.line, .name = t.text, .value = value, .assigned = true});
}

static void mark_exported(struct js *js, code_ref e, uint32_t hops)
{
    const struct expr x = *js_at(js, e);
    if (x.kind == EXPR_FUNCTION)
        js->code->functions.v[x.a].exported = true;
    else if (x.kind == EXPR_CLASS)
        js->code->classes.v[x.a].exported = true;
    else if (x.kind == EXPR_NAME && x.a && hops)
        mark_exported(js, js->code->bindings.v[x.a].value, hops - 1);
    for (uint32_t i = 0; x.kind == EXPR_OBJECT && hops && i < x.n; i++) {
        const struct expr *p = js_at(js, js->code->children.v[x.list + i]);
        if (p->kind == EXPR_PROPERTY)
            mark_exported(js, p->a, hops - 1);
    }
}

void js_mark_exported(struct js *js)
{
    for (uint32_t i = 1; i < js->code->exports.n; i++)
        mark_exported(js, js->code->exports.v[i].value, 3);
}
