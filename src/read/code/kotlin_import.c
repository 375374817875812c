/* Imports. import a.b.C takes C, a class, function or value, out of the package a.b, whichever of
 * its files declares it. */
#include "read/code/kotlin.h"

static code_ref add_import(struct kt *k, struct str module, struct str name, struct str local,
                           uint32_t line)
{
    code_ref b = local.p ? kt_declare(k, BINDING_IMPORT, local, line) : 0;
    vec_push(k->scratch, &k->code->imports,
             (struct code_import){.line = line, .module = module, .name = name, .binding = b});
    if (b)
        k->code->bindings.v[b].import = k->code->imports.n - 1;
    return b;
}

// Bytes of NAME up to and with its first segment that starts with a capital; 0 without one.
static size_t to_class(struct str name)
{
    for (size_t i = 0; i < name.n; i++) {
        bool starts = i == 0 || name.p[i - 1] == '.';
        if (!starts || name.p[i] < 'A' || name.p[i] > 'Z')
            continue;
        ptrdiff_t end = str_find_char(name, '.', i);
        return end < 0 ? name.n : (size_t)end;
    }
    return 0;
}

// import a.b.C.Inner: the class is a.b.C, and LOCAL a member of it.
static void import_member(struct kt *k, struct str outer, struct str rest, struct str local,
                          uint32_t line)
{
    ptrdiff_t before = str_rfind_char(outer, '.');
    code_ref b = kt_binding(k, BINDING_IMPORT, str_from(outer, (size_t)(before + 1)), line);
    add_import(k, str_sub(outer, 0, before < 0 ? 0 : (size_t)before),
               str_from(outer, (size_t)(before + 1)), STR_NONE, line);
    k->code->imports.v[k->code->imports.n - 1].binding = b;
    k->code->bindings.v[b].import = k->code->imports.n - 1;
    code_ref e = kt_binding_name(k, b, line);
    for (struct str part; str_split(&rest, '.', &part);)
        e = code_expr(k->code, EXPR_MEMBER, line, part, e, 0);
    b = kt_declare(k, BINDING_LOCAL, local, line);
    k->code->bindings.v[b].value = e;
}

static struct str written(struct kt *k, struct syntax_node n)
{
    struct str text = kt_text(k, n);
    char *to = arena_alloc(k->job->keep, text.n + 1);
    size_t length = 0;
    for (size_t i = 0; i < text.n; i++)
        if (text.p[i] > ' ' && text.p[i] != '`')
            to[length++] = text.p[i];
    return (struct str){to, length};
}

void kt_import(struct kt *k, struct syntax_node n)
{
    struct syntax_list l = syntax_open(k->syntax, n);
    struct str name = written(k, syntax_kind(k->syntax, l, KT_qualified_identifier));
    struct syntax_node as = syntax_kind(k->syntax, l, KT_identifier);
    bool all = syntax_has(k->syntax, l, KT_TOKEN_star);
    syntax_close(k->syntax, l);
    uint32_t line = syntax_line(n);
    if (!name.n)
        name = written(k, as);
    if (!name.n)
        return;
    size_t class = to_class(name);
    ptrdiff_t dot = str_rfind_char(name, '.');
    struct str local =
        !syntax_none(as) && dot >= 0 ? written(k, as) : str_from(name, (size_t)(dot + 1));
    if (all)
        add_import(k, name, STR("*"), STR_NONE, line);
    else if (class && class < name.n)
        import_member(k, str_sub(name, 0, class), str_from(name, class + 1), local, line);
    else if (dot < 0)
        add_import(k, name, STR("default"), local, line);
    else
        add_import(k, str_sub(name, 0, (size_t)dot), str_from(name, (size_t)dot + 1), local, line);
}
