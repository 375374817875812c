/* Names. A function sees its own variables; a closure is read as if it saw those around it, which
 * it does for those that it names. Classes are named in full: what `use` imports, else the
 * namespace and the name. A class that the file does not declare is an import of the module of that
 * name, which link looks up in the repository (src/link/modules_php.c) or takes for a library's. */
#include "read/code/php.h"

code_ref php_binding(struct php *p, enum binding_kind kind, struct str name, uint32_t line)
{
    vec_push(
        p->scratch, &p->code->bindings,
        (struct binding){.kind = kind, .name = name, .line = line, .function = p->frame->function});
    return p->code->bindings.n - 1;
}

code_ref php_declare(struct php *p, enum binding_kind kind, struct str name, uint32_t line)
{
    code_ref b = php_binding(p, kind, name, line);
    map_set(p->frame->names, name, b);
    return b;
}

code_ref php_binding_name(struct php *p, code_ref b, uint32_t line)
{
    return code_expr(p->code, EXPR_NAME, line, p->code->bindings.v[b].name, b, 0);
}

static code_ref lookup(const struct php *p, struct str name)
{
    for (const struct php_frame *f = p->frame; f; f = f->closure ? f->up : NULL) {
        code_ref b = map_get(f->names, name, 0);
        if (b)
            return b;
    }
    return 0;
}

code_ref php_variable(struct php *p, struct str name, uint32_t line)
{
    if (str_eq(name, STR("$this")))
        return code_expr(p->code, EXPR_THIS, line, STR("$this"),
                         p->frame->class ? p->frame->class->number : 0, 0);
    if (str_eq(name, STR("$_ENV")) || str_eq(name, STR("$_SERVER")))
        return code_expr(p->code, EXPR_NAME, line,
                         str_eq(name, STR("$_ENV")) ? STR("process.env") : name, 0, 0);
    code_ref b = lookup(p, name);
    return b ? php_binding_name(p, b, line) : code_expr(p->code, EXPR_NAME, line, name, 0, 0);
}

void php_give(struct php *p, struct str name, code_ref value, uint32_t line)
{
    code_ref b = lookup(p, name);
    if (b && p->code->bindings.v[b].function == p->frame->function &&
        !(p->frame->block == 0 && p->frame->function != CODE_MODULE)) {
        p->code->bindings.v[b].writes++;
        p->code->bindings.v[b].last_write = value;
        return;
    }
    if (b && p->code->bindings.v[b].function != p->frame->function) {
        p->code->bindings.v[b].writes++;
        p->code->bindings.v[b].last_write = value;
        vec_push(p->scratch, &p->code->assignments,
                 (struct code_assignment){.line = line,
                                          .target = php_binding_name(p, b, line),
                                          .value = value,
                                          .function = p->frame->function,
                                          .block = p->frame->block});
        return;
    }
    b = php_declare(p, BINDING_LOCAL, name, line);
    p->code->bindings.v[b].value = value;
}

static void target_list(struct php *p, struct syntax_node n, code_ref value)
{
    struct syntax_list l = syntax_open(p->syntax, n);
    uint32_t index = 0;
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node part = syntax_at(p->syntax, l, i);
        if (!part.named)
            continue;
        if (part.kind == PHP_array_element_initializer)
            part = php_first(p, part);
        char number[16];
        int n_text = snprintf(number, sizeof number, "%u", index++);
        code_ref at =
            code_expr(p->code, EXPR_NUMBER, syntax_line(part),
                      arena_str(p->job->keep, (struct str){number, (size_t)n_text}), 0, 0);
        php_target(p, part, code_expr(p->code, EXPR_INDEX, syntax_line(part), STR_NONE, value, at));
    }
    syntax_close(p->syntax, l);
}

void php_target(struct php *p, struct syntax_node n, code_ref value)
{
    uint32_t line = syntax_line(n);
    if (p->depth >= TREE_DEPTH_MAX) {
        p->cut = true;
        return;
    }
    p->depth++;
    if (n.kind == PHP_variable_name) {
        php_give(p, php_source(p, n), value, line);
    } else if (n.kind == PHP_list_literal || n.kind == PHP_array_creation_expression) {
        target_list(p, n, value);
    } else if (!syntax_none(n)) {
        code_ref target = php_expr(p, n);
        vec_push(p->scratch, &p->code->assignments,
                 (struct code_assignment){.line = line,
                                          .target = target,
                                          .value = value,
                                          .function = p->frame->function,
                                          .block = p->frame->block});
        const struct expr t = *php_at(p, target);
        if (t.kind == EXPR_MEMBER) {
            php_status_trait(p, t.text, value);
            if (php_at(p, t.a)->kind == EXPR_THIS)
                php_field_value(p, t.text, value);
        }
    }
    p->depth--;
}

// ----------------------------------------------------------------------------------------- classes

static code_ref imported(struct php *p, struct str name, uint32_t line)
{
    code_ref b = map_get(&p->imports, name, 0);
    if (b)
        return b;
    b = php_binding(p, BINDING_IMPORT, name, line);
    vec_push(p->scratch, &p->code->imports,
             (struct code_import){.line = line, .module = name, .name = STR("*"), .binding = b});
    p->code->bindings.v[b].import = p->code->imports.n - 1;
    p->code->bindings.v[b].function = CODE_MODULE;
    map_set(&p->imports, name, b);
    return b;
}

struct str php_full_name(struct php *p, struct str name)
{
    if (str_starts(name, STR("\\")))
        return str_from(name, 1);
    ptrdiff_t slash = str_find_char(name, '\\', 0);
    struct str head = slash < 0 ? name : str_sub(name, 0, (size_t)slash);
    uint32_t use = map_get(&p->uses, head, 0);
    if (use)
        return slash < 0
                   ? p->full.v[use - 1]
                   : arena_join(p->job->keep, p->full.v[use - 1], str_from(name, (size_t)slash));
    if (!p->space.n)
        return name;
    return arena_printf(p->job->keep, "%.*s\\%.*s", STR_ARG(p->space), STR_ARG(name));
}

code_ref php_class_named(struct php *p, struct str name, uint32_t line)
{
    code_ref class = p->frame->class ? p->frame->class->number : 0;
    if (str_eq_nocase(name, STR("self")) || str_eq_nocase(name, STR("static")))
        return code_expr(p->code, EXPR_THIS, line, name, class, 0);
    if (str_eq_nocase(name, STR("parent")))
        return code_expr(p->code, EXPR_SUPER, line, STR_NONE, class, 0);
    if (!name.n || name.n > PHP_NAME_MAX)
        return code_expr(p->code, EXPR_UNKNOWN, line, syntax_cut(name, PHP_TEXT_MAX), 0, 0);
    struct str full = php_full_name(p, name);
    code_ref b = map_get(&p->declared, full, 0);
    return php_binding_name(p, b ? b : imported(p, full, line), line);
}

code_ref php_type(struct php *p, struct syntax_node n)
{
    if (n.kind == PHP_optional_type || n.kind == PHP_union_type)
        n = php_first(p, n);
    if (n.kind != PHP_named_type && n.kind != PHP_name && n.kind != PHP_qualified_name)
        return 0;
    return php_class_named(p, php_source(p, n), syntax_line(n));
}
