/* What a name means. One map says what each local name means right now; a scope remembers what it
 * hid and puts it back when it closes. Members of the classes around come next, innermost first,
 * then the types of the file. What is left belongs to the project or to a library, which link
 * knows, or is inherited: types and members look alike in C#, so only what is called, and members
 * of well-known bases, are taken to be that. */
#include "read/code/csharp.h"

uint32_t cs_scope_open(struct cs *j)
{
    return j->shadows.n;
}

void cs_scope_close(struct cs *j, uint32_t around)
{
    while (j->shadows.n > around) {
        const struct cs_shadow *s = &j->shadows.v[--j->shadows.n];
        map_set(&j->names, s->name, s->before);
    }
}

code_ref cs_declare(struct cs *j, enum binding_kind kind, struct str name, uint32_t line)
{
    struct binding b = {.kind = kind, .name = name, .line = line, .function = j->frame->function};
    vec_push(j->scratch, &j->code->bindings, b);
    code_ref made = j->code->bindings.n - 1;
    vec_push(j->scratch, &j->shadows, (struct cs_shadow){name, map_get(&j->names, name, 0)});
    map_set(&j->names, name, made);
    return made;
}

code_ref cs_declare_value(struct cs *j, struct syntax_node name, code_ref type, code_ref value)
{
    if (syntax_none(name))
        return 0;
    code_ref b = cs_declare(j, BINDING_LOCAL, cs_text(j, name), syntax_line(name));
    j->code->bindings.v[b].type = type;
    j->code->bindings.v[b].value = value;
    return b;
}

code_ref cs_binding_name(struct cs *j, code_ref binding, uint32_t line)
{
    return code_expr(j->code, EXPR_NAME, line, j->code->bindings.v[binding].name, binding, 0);
}

static code_ref of_class(struct cs *j, const struct cs_class *class, struct str name, uint32_t line)
{
    code_ref this = code_expr(j->code, EXPR_THIS, line, STR("this"), class->number, 0);
    return code_expr(j->code, EXPR_MEMBER, line, name, this, 0);
}

static bool among(struct str name, const char *const *names)
{
    for (; *names; names++)
        if (str_eq(name, str_c(*names)))
            return true;
    return false;
}

// Members that controllers, pages, hubs and contexts of databases have from their bases.
static bool is_inherited(struct str name)
{
    static const char *const names[] = {"User",    "HttpContext", "Request",    "Response",
                                        "Context", "Clients",     "ModelState", "Database",
                                        "Url",     "Groups",      NULL};
    bool lower = name.n && ((name.p[0] >= 'a' && name.p[0] <= 'z') || name.p[0] == '_');
    return lower || among(name, names);
}

// The innermost class around that inherits from somebody.
static const struct cs_class *heir(const struct cs *j)
{
    const struct cs_class *c = j->frame->class;
    while (c && !c->inherits)
        c = c->outer;
    return c;
}

code_ref cs_name(struct cs *j, struct str name, uint32_t line)
{
    code_ref local = map_get(&j->names, name, 0);
    for (const struct cs_class *c = j->frame->class; c; c = c->outer) {
        if (local >= c->first_binding)
            break;
        if (map_get(&c->fields, name, 0) || map_get(&c->methods, name, 0))
            return of_class(j, c, name, line);
    }
    if (local)
        return cs_binding_name(j, local, line);
    const struct cs_class *c = is_inherited(name) ? heir(j) : NULL;
    return c ? of_class(j, c, name, line) : code_expr(j->code, EXPR_NAME, line, name, 0, 0);
}

code_ref cs_method_name(struct cs *j, struct str name, uint32_t line)
{
    code_ref local = map_get(&j->names, name, 0); // a local function or a delegate
    for (const struct cs_class *c = j->frame->class; c; c = c->outer) {
        if (local >= c->first_binding)
            break;
        if (map_get(&c->methods, name, 0) || map_get(&c->fields, name, 0))
            return of_class(j, c, name, line);
    }
    if (local)
        return cs_binding_name(j, local, line);
    const struct cs_class *c = str_eq(name, STR("nameof")) ? NULL : heir(j);
    return c ? of_class(j, c, name, line) : code_expr(j->code, EXPR_NAME, line, name, 0, 0);
}

// ----------------------------------------------------------------------------------------- types

static bool says_nothing(struct str type)
{
    static const char *const names[] = {
        "String", "Object",    "Int32", "Int64", "Boolean", "Double",         "Decimal", "DateTime",
        "Task",   "ValueTask", "Guid",  "void",  "dynamic", "DateTimeOffset", NULL};
    return among(type, names);
}

// What an await, or a value that may be absent, gives is what counts.
static bool is_wrapper(struct str type)
{
    static const char *const names[] = {"Task",
                                        "ValueTask",
                                        "Lazy",
                                        "Nullable",
                                        "ActionResult",
                                        "IOptions",
                                        "IOptionsMonitor",
                                        "IOptionsSnapshot",
                                        NULL};
    return among(type, names);
}

// Types whose elements are other types: nothing that could be called.
static bool is_collection(struct str type)
{
    static const char *const names[] = {
        "List",       "IList",        "IEnumerable", "ICollection",         "IReadOnlyList",
        "Dictionary", "IDictionary",  "HashSet",     "IReadOnlyCollection", "IAsyncEnumerable",
        "Queue",      "ISet",         "Stack",       "IReadOnlyDictionary", "Span",
        "Memory",     "ReadOnlySpan", NULL};
    return among(type, names);
}

static struct syntax_node first_argument(struct cs *j, struct syntax_list l)
{
    struct syntax_list args =
        syntax_open(j->syntax, syntax_kind(j->syntax, l, CS_type_argument_list));
    struct syntax_node first = syntax_only(j->syntax, args);
    syntax_close(j->syntax, args);
    return first;
}

// The last part of a.b.C, with its type arguments.
static struct syntax_node last_part(struct cs *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    struct syntax_node name = syntax_field(j->syntax, l, CS_FIELD_name);
    syntax_close(j->syntax, l);
    return name;
}

static struct syntax_node leftmost(struct cs *j, struct syntax_node n)
{
    for (uint32_t steps = 0; n.kind == CS_qualified_name && steps < TREE_DEPTH_MAX; steps++) {
        struct syntax_list l = syntax_open(j->syntax, n);
        n = syntax_field(j->syntax, l, CS_FIELD_qualifier);
        syntax_close(j->syntax, l);
    }
    return n;
}

/* Cart.CartClient and Cart.CartBase, which are made from the description of a service and stand
 * inside of its class: Cart+CartClient. STR_NONE for other names. */
static struct str generated(struct cs *j, struct syntax_node n, struct syntax_node name)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    struct str outer = cs_type_name(j, syntax_field(j->syntax, l, CS_FIELD_qualifier));
    struct str inner = cs_type_name(j, name), rest = str_from(inner, outer.n);
    syntax_close(j->syntax, l);
    if (!outer.n || !str_starts(inner, outer) ||
        !(str_eq(rest, STR("Client")) || str_eq(rest, STR("Base"))))
        return STR_NONE;
    return arena_join(j->job->keep, arena_join(j->job->keep, outer, STR("+")), inner);
}

static code_ref type(struct cs *j, struct syntax_node n, uint32_t depth);

/* The type NAME, also where a member has the name of its type: static readonly Meter Meter = new() */
static code_ref named_type(struct cs *j, struct str name, uint32_t line)
{
    code_ref local = map_get(&j->names, name, 0);
    const struct binding *b = &j->code->bindings.v[local];
    bool class = local && b->kind == BINDING_CLASS;
    if (local && b->kind == BINDING_LOCAL && b->type && b->writes == 0)
        return b->type; // T, where T : IHostApplicationBuilder
    for (const struct cs_class *c = j->frame->class; c && !class; c = c->outer)
        if (map_get(&c->fields, name, 0))
            return code_expr(j->code, EXPR_NAME, line, name, 0, 0);
    return cs_name(j, name, line);
}

static code_ref generic(struct cs *j, struct syntax_node n, uint32_t depth)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    struct syntax_node name = syntax_only(j->syntax, l), inner = first_argument(j, l);
    syntax_close(j->syntax, l);
    struct str text = cs_text(j, name);
    if (is_wrapper(text))
        return type(j, inner, depth + 1);
    return is_collection(text) ? 0 : named_type(j, text, syntax_line(n));
}

static code_ref type(struct cs *j, struct syntax_node n, uint32_t depth)
{
    if (depth + j->depth >= TREE_DEPTH_MAX || syntax_none(n))
        return 0;
    switch ((enum cs_kind)n.kind) {
    case CS_identifier: {
        struct str name = cs_text(j, n);
        return says_nothing(name) ? 0 : named_type(j, name, syntax_line(n));
    }
    case CS_generic_name:
        return generic(j, n, depth);
    case CS_nullable_type: {
        struct syntax_list l = syntax_open(j->syntax, n);
        struct syntax_node inner = syntax_field(j->syntax, l, CS_FIELD_type);
        syntax_close(j->syntax, l);
        return type(j, inner, depth + 1);
    }
    case CS_alias_qualified_name: // global::A.B
        return type(j, last_part(j, n), depth + 1);
    case CS_qualified_name: {
        code_ref outer = map_get(&j->names, cs_text(j, leftmost(j, n)), 0);
        struct syntax_node name = last_part(j, n);
        struct str inner = generated(j, n, name);
        if (inner.p)
            return code_expr(j->code, EXPR_NAME, syntax_line(n), inner, 0, 0);
        if (!outer || j->code->bindings.v[outer].kind != BINDING_CLASS)
            return type(j, name, depth + 1); // a namespace says nothing
        code_ref base = cs_binding_name(j, outer, syntax_line(n));
        return code_expr(j->code, EXPR_MEMBER, syntax_line(n), cs_type_name(j, name), base, 0);
    }
    default:
        return 0;
    }
}

code_ref cs_type(struct cs *j, struct syntax_node n)
{
    return type(j, n, 0);
}

struct str cs_type_name(struct cs *j, struct syntax_node n)
{
    for (uint32_t steps = 0; steps < TREE_DEPTH_MAX; steps++) {
        struct syntax_list l = syntax_open(j->syntax, n);
        struct syntax_node inner = {0};
        if (n.kind == CS_generic_name)
            inner = syntax_only(j->syntax, l);
        else if (n.kind == CS_qualified_name || n.kind == CS_alias_qualified_name)
            inner = syntax_field(j->syntax, l, CS_FIELD_name);
        else if (n.kind == CS_nullable_type)
            inner = syntax_field(j->syntax, l, CS_FIELD_type);
        syntax_close(j->syntax, l);
        if (syntax_none(inner))
            break;
        n = inner;
    }
    return cs_text(j, n);
}

// T is no type of the project: a name that nothing is known of.
void cs_type_parameters(struct cs *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node p = syntax_at(j->syntax, l, i);
        if (p.kind != CS_type_parameter)
            continue;
        struct syntax_list parts = syntax_open(j->syntax, p);
        struct syntax_node name = syntax_field(j->syntax, parts, CS_FIELD_name);
        if (!syntax_none(name))
            cs_declare(j, BINDING_LOCAL, cs_text(j, name), syntax_line(name));
        syntax_close(j->syntax, parts);
    }
    syntax_close(j->syntax, l);
}

// where T : IHostApplicationBuilder, among the parts of a declaration: T stands for that type.
void cs_type_constraints(struct cs *j, struct syntax_list declaration)
{
    for (uint32_t i = 0; i < declaration.n; i++) {
        struct syntax_node clause = syntax_at(j->syntax, declaration, i);
        if (clause.kind != CS_type_parameter_constraints_clause)
            continue;
        struct syntax_list l = syntax_open(j->syntax, clause);
        struct syntax_node name = syntax_kind(j->syntax, l, CS_identifier);
        struct syntax_node first = syntax_kind(j->syntax, l, CS_type_parameter_constraint);
        code_ref b = syntax_none(name) ? 0 : map_get(&j->names, cs_text(j, name), 0);
        if (b && !syntax_none(first)) {
            struct syntax_list parts = syntax_open(j->syntax, first);
            code_ref type = cs_type(j, syntax_field(j->syntax, parts, CS_FIELD_type));
            syntax_close(j->syntax, parts);
            j->code->bindings.v[b].type = type;
        }
        syntax_close(j->syntax, l);
    }
}

// ----------------------------------------------------------------------------- using directives

/* using A.B; all names of a namespace. using X = A.B.C; another name for a type, which may be a
 * namespace, too. What `using static` brings cannot be told from what is inherited. */
void cs_using(struct cs *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    struct syntax_node alias = syntax_field(j->syntax, l, CS_FIELD_name), name = {0};
    for (uint32_t i = 0; i < l.n; i++)
        if (syntax_at(j->syntax, l, i).named)
            name = syntax_at(j->syntax, l, i);
    bool is_static = syntax_has(j->syntax, l, CS_TOKEN_static);
    bool renames = syntax_has(j->syntax, l, CS_TOKEN_equals);
    syntax_close(j->syntax, l);
    struct str text = cs_text(j, name);
    if (renames && !syntax_none(alias)) {
        code_ref of = cs_type(j, name);
        code_ref b = cs_declare(j, BINDING_LOCAL, cs_text(j, alias), syntax_line(n));
        j->code->bindings.v[b].value = of;
    } else if (text.n && !is_static) {
        vec_push(j->scratch, &j->code->imports,
                 (struct code_import){.line = syntax_line(n), .module = text, .name = STR("*")});
    }
}
