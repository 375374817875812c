/* What a name means. One map says what each local name means right now; a scope remembers what it
 * hid and puts it back when it closes. Members of the classes around come next, innermost first,
 * then the functions, imports and types of the file. What is left may be a member of what the block
 * around runs on, be inherited, or belong to the package: link knows. */
#include "read/code/kotlin.h"

uint32_t kt_scope_open(struct kt *k)
{
    return k->shadows.n;
}

void kt_scope_close(struct kt *k, uint32_t around)
{
    while (k->shadows.n > around) {
        const struct kt_shadow *s = &k->shadows.v[--k->shadows.n];
        map_set(&k->names, s->name, s->before);
    }
}

code_ref kt_binding(struct kt *k, enum binding_kind kind, struct str name, uint32_t line)
{
    vec_push(
        k->scratch, &k->code->bindings,
        (struct binding){.kind = kind, .name = name, .line = line, .function = k->frame->function});
    return k->code->bindings.n - 1;
}

code_ref kt_declare(struct kt *k, enum binding_kind kind, struct str name, uint32_t line)
{
    code_ref made = kt_binding(k, kind, name, line);
    vec_push(k->scratch, &k->shadows, (struct kt_shadow){name, map_get(&k->names, name, 0)});
    map_set(&k->names, name, made);
    return made;
}

code_ref kt_binding_name(struct kt *k, code_ref binding, uint32_t line)
{
    return code_expr(k->code, EXPR_NAME, line, k->code->bindings.v[binding].name, binding, 0);
}

static code_ref of_class(struct kt *k, const struct kt_class *class, struct str name, uint32_t line)
{
    code_ref this = code_expr(k->code, EXPR_THIS, line, STR("this"), class->number, 0);
    return code_expr(k->code, EXPR_MEMBER, line, name, this, 0);
}

static bool is_lower(struct str name)
{
    return name.n && ((name.p[0] >= 'a' && name.p[0] <= 'z') || name.p[0] == '_');
}

// The first part of a name written out in full: org.slf4j.LoggerFactory.
static bool begins_package(struct str name)
{
    static const char *const names[] = {"com",   "org",     "net",    "io",     "java",
                                        "javax", "jakarta", "kotlin", "kotlinx"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (str_eq(name, str_c(names[i])))
            return true;
    return false;
}

// The innermost class around that inherits from somebody.
static const struct kt_class *heir(const struct kt *k)
{
    const struct kt_class *c = k->frame->class;
    while (c && !c->inherits)
        c = c->outer;
    return c;
}

// A name that nobody here declares: what the block runs on, or a base class, may have it.
static code_ref free_name(struct kt *k, struct str name, uint32_t line)
{
    bool member = is_lower(name) && !begins_package(name);
    if (member && k->frame->receiver)
        return code_expr(k->code, EXPR_NAME, line, name, 0, k->frame->receiver);
    const struct kt_class *c = member ? heir(k) : NULL;
    return c ? of_class(k, c, name, line) : code_expr(k->code, EXPR_NAME, line, name, 0, 0);
}

static code_ref bound(struct kt *k, struct str name, code_ref local, uint32_t line)
{
    code_ref e = kt_binding_name(k, local, line);
    // an extension works on what the block runs on
    enum binding_kind kind = k->code->bindings.v[local].kind;
    if ((kind == BINDING_IMPORT || kind == BINDING_FUNCTION) && is_lower(name))
        k->code->exprs.v[e].b = k->frame->receiver;
    return e;
}

code_ref kt_name(struct kt *k, struct str name, uint32_t line)
{
    code_ref local = map_get(&k->names, name, 0);
    for (const struct kt_class *c = k->frame->class; c; c = c->outer) {
        if (local >= c->first_binding)
            break;
        if (map_get(&c->fields, name, 0))
            return of_class(k, c, name, line);
    }
    return local ? bound(k, name, local, line) : free_name(k, name, line);
}

// GET("/orders", handler::list): a method named like those of HTTP, not a class.
static bool is_shouted(struct str name)
{
    for (size_t i = 0; i < name.n; i++)
        if (name.p[i] < 'A' || name.p[i] > 'Z')
            return false;
    return name.n > 2;
}

code_ref kt_called_name(struct kt *k, struct str name, uint32_t line)
{
    code_ref local = map_get(&k->names, name, 0);
    bool function = local && k->code->bindings.v[local].kind == BINDING_FUNCTION;
    for (const struct kt_class *c = k->frame->class; c; c = c->outer) {
        if (function && local >= c->first_binding)
            break;
        if (map_get(&c->methods, name, 0))
            return of_class(k, c, name, line);
    }
    if (!local && k->frame->receiver && is_shouted(name))
        return code_expr(k->code, EXPR_NAME, line, name, 0, k->frame->receiver);
    return kt_name(k, name, line);
}

code_ref kt_assigned_name(struct kt *k, struct str name, uint32_t line)
{
    code_ref local = map_get(&k->names, name, 0);
    const struct kt_class *c = k->frame->class;
    for (; c && local < c->first_binding; c = c->outer)
        if (map_get(&c->settable, name, 0))
            return of_class(k, c, name, line);
    bool ours = local && k->code->bindings.v[local].kind == BINDING_LOCAL;
    if (ours || !k->frame->receiver)
        return kt_name(k, name, line);
    return code_expr(k->code, EXPR_MEMBER, line, name, k->frame->receiver, 0);
}

code_ref kt_this(struct kt *k, struct str label, uint32_t line)
{
    const struct kt_class *c = k->frame->class;
    if (label.n) {
        while (c && !str_eq(k->code->classes.v[c->number].name, label))
            c = c->outer;
    } else if (k->frame->receiver) {
        return k->frame->receiver;
    }
    return code_expr(k->code, EXPR_THIS, line, STR("this"), c ? c->number : 0, 0);
}

code_ref kt_receive(struct kt *k, code_ref object, uint32_t line)
{
    code_ref around = k->frame->receiver, outer = around;
    const struct kt_class *c = around ? NULL : heir(k);
    if (c)
        outer = code_expr(k->code, EXPR_THIS, line, STR("this"), c->number, 0);
    k->frame->receiver = code_expr(k->code, EXPR_RECEIVER, line, STR("this"), object, outer);
    return around;
}

// ----------------------------------------------------------------------------------------- types

bool kt_is_type(uint8_t kind)
{
    return kind == KT_user_type || kind == KT_nullable_type || kind == KT_non_nullable_type ||
           kind == KT_parenthesized_type;
}

static bool says_nothing(struct str type)
{
    static const char *const names[] = {"String", "Any",   "Int",   "Long",    "Boolean",
                                        "Double", "Float", "Unit",  "Nothing", "Char",
                                        "Short",  "Byte",  "Number"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (str_eq(type, str_c(names[i])))
            return true;
    return false;
}

code_ref kt_type(struct kt *k, struct syntax_node n)
{
    for (int hops = 0; hops < 8 && n.kind != KT_user_type; hops++) { // T?, (T)
        struct syntax_list l = syntax_open(k->syntax, n);
        struct syntax_node inner = {0};
        for (uint32_t i = 0; i < l.n && syntax_none(inner); i++)
            if (kt_is_type(syntax_at(k->syntax, l, i).kind))
                inner = syntax_at(k->syntax, l, i);
        syntax_close(k->syntax, l);
        if (syntax_none(inner))
            return 0;
        n = inner;
    }
    struct syntax_list l = syntax_open(k->syntax, n);
    code_ref e = 0;
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node part = syntax_at(k->syntax, l, i);
        struct str name = kt_plain_name(kt_text(k, part));
        if (part.kind != KT_identifier || (!e && says_nothing(name)))
            continue;
        e = e ? code_expr(k->code, EXPR_MEMBER, syntax_line(part), name, e, 0)
              : kt_name(k, name, syntax_line(part));
    }
    syntax_close(k->syntax, l);
    return e;
}

// T is no type of the package: a name that nothing is known of.
void kt_type_parameters(struct kt *k, struct syntax_list l)
{
    struct syntax_list inner =
        syntax_open(k->syntax, syntax_kind(k->syntax, l, KT_type_parameters));
    for (uint32_t i = 0; i < inner.n; i++) {
        struct syntax_list parts = syntax_open(k->syntax, syntax_at(k->syntax, inner, i));
        struct syntax_node name = syntax_kind(k->syntax, parts, KT_identifier);
        if (!syntax_none(name))
            kt_declare(k, BINDING_LOCAL, kt_text(k, name), syntax_line(name));
        syntax_close(k->syntax, parts);
    }
    syntax_close(k->syntax, inner);
}
