/* What a name means. One map says what each local name means right now; a scope remembers what it
 * hid and puts it back when it closes. Members of the classes around come next, innermost first,
 * then imports and the types of the file. What is left is either inherited, when there is somebody
 * to inherit from, or belongs to the package, which link knows. */
#include "read/code/java.h"

uint32_t java_scope_open(struct java *j)
{
    return j->shadows.n;
}

void java_scope_close(struct java *j, uint32_t around)
{
    while (j->shadows.n > around) {
        const struct java_shadow *s = &j->shadows.v[--j->shadows.n];
        map_set(&j->names, s->name, s->before);
    }
}

code_ref java_binding(struct java *j, enum binding_kind kind, struct str name, uint32_t line)
{
    vec_push(
        j->scratch, &j->code->bindings,
        (struct binding){.kind = kind, .name = name, .line = line, .function = j->frame->function});
    return j->code->bindings.n - 1;
}

code_ref java_declare(struct java *j, enum binding_kind kind, struct str name, uint32_t line)
{
    code_ref made = java_binding(j, kind, name, line);
    vec_push(j->scratch, &j->shadows, (struct java_shadow){name, map_get(&j->names, name, 0)});
    map_set(&j->names, name, made);
    return made;
}

code_ref java_binding_name(struct java *j, code_ref binding, uint32_t line)
{
    return code_expr(j->code, EXPR_NAME, line, j->code->bindings.v[binding].name, binding, 0);
}

static code_ref of_class(struct java *j, const struct java_class *class, struct str name,
                         uint32_t line)
{
    code_ref this = code_expr(j->code, EXPR_THIS, line, STR("this"), class->number, 0);
    return code_expr(j->code, EXPR_MEMBER, line, name, this, 0);
}

static bool is_lower(struct str name)
{
    return name.n && ((name.p[0] >= 'a' && name.p[0] <= 'z') || name.p[0] == '_');
}

// MAX_ATTEMPTS: a constant, no type.
static bool is_constant(struct str name)
{
    for (size_t i = 0; i < name.n; i++)
        if (name.p[i] >= 'a' && name.p[i] <= 'z')
            return false;
    return name.n > 1;
}

// The first part of a name written out in full: org.slf4j.LoggerFactory.
static bool begins_package(struct str name)
{
    static const char *const names[] = {"com",   "org",     "net",    "io",     "java",
                                        "javax", "jakarta", "lombok", "reactor"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (str_eq(name, str_c(names[i])))
            return true;
    return false;
}

/* The innermost class around that inherits from somebody, or whose annotations may give it members
 * (a logger): only there can a name that nobody declares come from. */
static const struct java_class *heir(const struct java *j)
{
    const struct java_class *annotated = NULL;
    for (const struct java_class *c = j->frame->class; c; c = c->outer) {
        if (c->inherits)
            return c;
        if (c->annotated && !annotated)
            annotated = c;
    }
    return annotated;
}

code_ref java_name(struct java *j, struct str name, uint32_t line)
{
    code_ref local = map_get(&j->names, name, 0);
    for (const struct java_class *c = j->frame->class; c; c = c->outer) {
        if (local >= c->first_binding)
            break;
        if (map_get(&c->fields, name, 0))
            return of_class(j, c, name, line);
    }
    if (local)
        return java_binding_name(j, local, line);
    bool inherited = (is_lower(name) && !begins_package(name)) || is_constant(name);
    const struct java_class *c = inherited ? heir(j) : NULL;
    return c ? of_class(j, c, name, line) : code_expr(j->code, EXPR_NAME, line, name, 0, 0);
}

code_ref java_method_name(struct java *j, struct str name, uint32_t line)
{
    for (const struct java_class *c = j->frame->class; c; c = c->outer)
        if (map_get(&c->methods, name, 0))
            return of_class(j, c, name, line);
    code_ref imported = map_get(&j->names, name, 0); // a static import
    if (imported && j->code->bindings.v[imported].kind == BINDING_IMPORT)
        return java_binding_name(j, imported, line);
    const struct java_class *c = heir(j);
    return c ? of_class(j, c, name, line) : code_expr(j->code, EXPR_NAME, line, name, 0, 0);
}

// ----------------------------------------------------------------------------------------- types

static bool says_nothing(struct str type)
{
    static const char *const names[] = {"var",       "String",       "Object", "Integer",   "Long",
                                        "Boolean",   "Double",       "Float",  "Short",     "Byte",
                                        "Character", "CharSequence", "Number", "BigDecimal"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (str_eq(type, str_c(names[i])))
            return true;
    return false;
}

static code_ref scoped(struct java *j, struct syntax_node n, uint32_t depth);

static code_ref type(struct java *j, struct syntax_node n, uint32_t depth)
{
    if (depth + j->depth >= TREE_DEPTH_MAX || syntax_none(n))
        return 0;
    switch ((enum java_kind)n.kind) {
    case JAVA_type_identifier:
    case JAVA_identifier: {
        struct str name = java_text(j, n);
        if (says_nothing(name))
            return 0;
        if (is_constant(name) && !map_get(&j->names, name, 0)) // @POST, URL: no inherited constant
            return code_expr(j->code, EXPR_NAME, syntax_line(n), name, 0, 0);
        return java_name(j, name, syntax_line(n));
    }
    case JAVA_scoped_type_identifier:
    case JAVA_scoped_identifier:
        return scoped(j, n, depth);
    case JAVA_generic_type: // the name comes first
    case JAVA_superclass: {
        struct syntax_list l = syntax_open(j->syntax, n);
        struct syntax_node first = syntax_only(j->syntax, l);
        syntax_close(j->syntax, l);
        return type(j, first, depth + 1);
    }
    case JAVA_annotated_type: { // the type comes last
        struct syntax_list l = syntax_open(j->syntax, n);
        struct syntax_node last = syntax_at(j->syntax, l, l.n - 1);
        syntax_close(j->syntax, l);
        return type(j, last, depth + 1);
    }
    default:
        return 0;
    }
}

static code_ref scoped(struct java *j, struct syntax_node n, uint32_t depth)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    struct syntax_node base = syntax_only(j->syntax, l), name = {0};
    for (uint32_t i = 0; i < l.n; i++)
        if (syntax_at(j->syntax, l, i).named)
            name = syntax_at(j->syntax, l, i);
    syntax_close(j->syntax, l);
    code_ref b = type(j, base, depth + 1);
    return b ? code_expr(j->code, EXPR_MEMBER, syntax_line(name), java_text(j, name), b, 0) : 0;
}

code_ref java_type(struct java *j, struct syntax_node n)
{
    return type(j, n, 0);
}

// T is no type of the package: a name that nothing is known of.
void java_type_parameters(struct java *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_list parts = syntax_open(j->syntax, syntax_at(j->syntax, l, i));
        struct syntax_node name = syntax_kind(j->syntax, parts, JAVA_type_identifier);
        if (!syntax_none(name))
            java_declare(j, BINDING_LOCAL, java_text(j, name), syntax_line(name));
        syntax_close(j->syntax, parts);
    }
    syntax_close(j->syntax, l);
}

// --------------------------------------------------------------------------------------- imports

static code_ref add_import(struct java *j, struct str module, struct str name, struct str local,
                           uint32_t line)
{
    code_ref b = local.p ? java_declare(j, BINDING_IMPORT, local, line) : 0;
    vec_push(j->scratch, &j->code->imports,
             (struct code_import){.line = line, .module = module, .name = name, .binding = b});
    if (b)
        j->code->bindings.v[b].import = j->code->imports.n - 1;
    return b;
}

// Bytes of NAME up to and with its first segment that starts with a capital; all without one.
static size_t to_class(struct str name)
{
    for (size_t i = 0; i < name.n; i++) {
        bool starts = i == 0 || name.p[i - 1] == '.';
        if (!starts || name.p[i] < 'A' || name.p[i] > 'Z')
            continue;
        ptrdiff_t end = str_find_char(name, '.', i);
        return end < 0 ? name.n : (size_t)end;
    }
    return name.n;
}

static struct str without_blanks(struct java *j, struct str text)
{
    char *to = arena_alloc(j->job->keep, text.n + 1);
    size_t n = 0;
    for (size_t i = 0; i < text.n; i++)
        if (text.p[i] > ' ')
            to[n++] = text.p[i];
    return (struct str){to, n};
}

/* import a.b.C: the class itself, which is what its file exports by default. Of a.b.C.Inner the
 * module is a.b.C, too. */
static void import_class(struct java *j, struct str name, uint32_t line)
{
    size_t end = to_class(name);
    ptrdiff_t dot = str_rfind_char(name, '.');
    struct str local = str_from(name, (size_t)(dot + 1));
    if (end == name.n) {
        add_import(j, name, STR("default"), local, line);
        return;
    }
    struct str outer = str_sub(name, 0, end), rest = str_from(name, end + 1), part;
    ptrdiff_t before = str_rfind_char(outer, '.');
    code_ref b = java_binding(j, BINDING_IMPORT, str_from(outer, (size_t)(before + 1)), line);
    add_import(j, outer, STR("default"), STR_NONE, line);
    j->code->imports.v[j->code->imports.n - 1].binding = b;
    j->code->bindings.v[b].import = j->code->imports.n - 1;
    code_ref e = java_binding_name(j, b, line);
    while (str_split(&rest, '.', &part))
        e = code_expr(j->code, EXPR_MEMBER, line, part, e, 0);
    b = java_declare(j, BINDING_LOCAL, local, line);
    j->code->bindings.v[b].value = e;
}

void java_import(struct java *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    bool is_static = syntax_has(j->syntax, l, JAVA_TOKEN_static);
    bool all = syntax_has(j->syntax, l, JAVA_asterisk);
    struct str name = without_blanks(j, java_text(j, syntax_only(j->syntax, l)));
    uint32_t line = syntax_line(n);
    syntax_close(j->syntax, l);
    ptrdiff_t dot = str_rfind_char(name, '.');
    if (!name.n)
        return;
    if (all)
        add_import(j, name, STR("*"), STR_NONE, line);
    else if (is_static && dot > 0)
        add_import(j, str_sub(name, 0, (size_t)dot), str_from(name, (size_t)dot + 1),
                   str_from(name, (size_t)dot + 1), line);
    else
        import_class(j, name, line);
}
