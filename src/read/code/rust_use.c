/* Use declarations and paths. Canonical names have dots: std::time::Duration is std.time.Duration.
 * A path whose root the file does not bind starts in a module (crate::db::pool,
 * tokio::time::sleep): it is an import that nobody wrote, remembered by its text. Modules written
 * inside the file are left out of paths. */
#include "read/code/rust.h"

static struct str dotted(struct rust *r, struct str path)
{
    char *to = arena_alloc(r->job->keep, path.n + 1);
    size_t n = 0;
    for (size_t i = 0; i < path.n; i++) {
        char c = path.p[i];
        if (c == ':' && i + 1 < path.n && path.p[i + 1] == ':') {
            if (n)
                to[n++] = '.';
            i++;
        } else if (c != ' ' && c != '\n' && c != '\t' && c != '\r') {
            to[n++] = c;
        }
    }
    return (struct str){to, n};
}

/* MODULE without the names of modules that the file itself holds at its start. */
static struct str beyond_own(const struct rust *r, struct str module)
{
    struct str rest = module, first;
    if (str_starts(rest, STR("self.")))
        rest = str_from(rest, 5);
    bool any = false;
    for (struct str next = rest; str_split(&next, '.', &first); rest = next) {
        if (!map_get(&r->modules, first, 0))
            break;
        any = true;
    }
    return any ? rest : module;
}

static code_ref import(struct rust *r, struct str module, struct str name, code_ref binding,
                       uint32_t line)
{
    vec_push(
        r->scratch, &r->code->imports,
        (struct code_import){.line = line, .module = module, .name = name, .binding = binding});
    code_ref number = r->code->imports.n - 1;
    if (binding)
        r->code->bindings.v[binding].import = number;
    return number;
}

/* Use declarations */

static void re_export(struct rust *r, struct str module, struct str from, struct str name,
                      uint32_t line)
{
    vec_push(r->scratch, &r->code->exports,
             (struct code_export){.line = line, .name = name, .module = module, .from = from});
}

/* PATH under the name ALIAS; PUBLIC: for others, too. */
static void use_one(struct rust *r, struct str path, struct str alias, bool public, uint32_t line)
{
    if (str_ends(path, STR(".self")))
        path.n -= 5;
    ptrdiff_t dot = str_rfind_char(path, '.');
    struct str module = dot > 0 ? str_sub(path, 0, (size_t)dot) : path;
    struct str name = dot > 0 ? str_from(path, (size_t)dot + 1) : STR("*");
    struct str last = dot > 0 ? name : path;
    struct str local = alias.n ? alias : last;
    if (!path.n || str_eq(beyond_own(r, module), STR("")))
        return; // of a module of this very file
    code_ref b = 0;
    if (!str_eq(local, STR("_")))
        b = rust_declare(r, BINDING_IMPORT, local, line);
    import(r, module, name, b, line);
    if (public && b)
        re_export(r, module, name, local, line);
}

static void use_tree(struct rust *r, struct syntax_node n, struct str prefix, bool public)
{
    if (r->depth >= TREE_DEPTH_MAX || syntax_none(n))
        return;
    r->depth++;
    struct syntax_list l = syntax_open(r->syntax, n);
    struct syntax_node path = syntax_field(r->syntax, l, RUST_FIELD_path);
    struct syntax_node list = syntax_field(r->syntax, l, RUST_FIELD_list);
    struct syntax_node alias = syntax_field(r->syntax, l, RUST_FIELD_alias);
    uint32_t line = rust_line(r, n);
    bool lists = n.kind == RUST_scoped_use_list || n.kind == RUST_use_list;
    bool all = n.kind == RUST_use_wildcard;
    struct syntax_node whole = n.kind == RUST_use_as_clause || n.kind == RUST_scoped_use_list ? path
                               : all ? syntax_only(r->syntax, l)
                                     : n;
    struct str own = n.kind == RUST_use_list ? STR("") : dotted(r, rust_text(r, whole));
    struct str full = !prefix.n ? own
                      : !own.n
                          ? prefix
                          : arena_printf(r->job->keep, "%.*s.%.*s", STR_ARG(prefix), STR_ARG(own));
    if (all && full.n && beyond_own(r, full).n) {
        import(r, full, STR("*"), 0, line);
        if (public)
            re_export(r, full, STR("*"), STR("*"), line);
    } else if (lists) {
        struct syntax_list parts = syntax_open(r->syntax, n.kind == RUST_use_list ? n : list);
        for (uint32_t i = 0; i < parts.n; i++)
            if (syntax_at(r->syntax, parts, i).named)
                use_tree(r, syntax_at(r->syntax, parts, i), full, public);
        syntax_close(r->syntax, parts);
    } else if (!all) {
        use_one(r, full, rust_text(r, alias), public, line);
    }
    syntax_close(r->syntax, l);
    r->depth--;
}

void rust_use(struct rust *r, struct syntax_node n)
{
    struct syntax_list l = syntax_open(r->syntax, n);
    bool public = syntax_has(r->syntax, l, RUST_visibility_modifier);
    struct syntax_node tree = syntax_field(r->syntax, l, RUST_FIELD_argument);
    syntax_close(r->syntax, l);
    use_tree(r, tree, STR(""), public);
}

void rust_loads(struct rust *r, struct str name, uint32_t line)
{
    import(r, arena_join(r->job->keep, STR("self."), name), STR(""), 0, line);
}

void rust_extern_crate(struct rust *r, struct syntax_node n, bool macros)
{
    struct syntax_list l = syntax_open(r->syntax, n);
    struct str name = rust_text(r, syntax_field(r->syntax, l, RUST_FIELD_name));
    struct str alias = rust_text(r, syntax_field(r->syntax, l, RUST_FIELD_alias));
    syntax_close(r->syntax, l);
    if (macros)
        import(r, name, STR("*"), 0, rust_line(r, n));
    else
        use_one(r, name, alias, false, rust_line(r, n));
}

/* Paths */

static bool is_type_name(struct str name)
{
    return name.n && name.p[0] >= 'A' && name.p[0] <= 'Z';
}

static code_ref members(struct rust *r, code_ref base, struct str rest, uint32_t line)
{
    struct str part;
    while (rest.n && str_split(&rest, '.', &part))
        if (part.n)
            base = code_expr(r->code, EXPR_MEMBER, line, part, base, 0);
    return base;
}

/* A path that starts in a module: everything up to the first type, or but the last name, is it. */
static code_ref from_module(struct rust *r, struct str path, uint32_t line)
{
    size_t cut = 0;
    struct str name = STR_NONE, rest = path, part;
    for (struct str left = path; str_split(&left, '.', &part);) {
        name = part;
        rest = left;
        if (is_type_name(part) || !left.n)
            break;
        cut += part.n + 1;
    }
    struct str module = str_sub(path, 0, cut ? cut - 1 : 0);
    struct str key = str_sub(path, 0, cut + name.n);
    uint32_t *known = map_at(&r->paths, key, 0);
    if (!*known) {
        vec_push(r->scratch, &r->code->bindings,
                 (struct binding){
                     .kind = BINDING_IMPORT, .name = name, .line = line, .function = CODE_MODULE});
        *known = r->code->bindings.n - 1;
        import(r, module, name, *known, line);
    }
    code_ref base = code_expr(r->code, EXPR_NAME, line, name, *known, 0);
    return members(r, base, rest, line);
}

static code_ref self_class(struct rust *r, uint32_t line)
{
    return r->self ? code_expr(r->code, EXPR_CLASS, line, STR_NONE, r->self, 0)
                   : code_expr(r->code, EXPR_NAME, line, STR("Self"), 0, 0);
}

static code_ref dotted_path(struct rust *r, struct str path, uint32_t line)
{
    path = beyond_own(r, path);
    struct str rest = path, root;
    if (!str_split(&rest, '.', &root))
        return code_expr(r->code, EXPR_UNKNOWN, line, path, 0, 0);
    struct str last = path;
    ptrdiff_t dot = str_rfind_char(path, '.');
    if (dot >= 0)
        last = str_from(path, (size_t)dot + 1);
    rust_path_traits(r, last, line);
    if (str_eq(root, STR("Self")))
        return members(r, self_class(r, line), rest, line);
    if (str_eq(root, STR("self")) && !rest.n)
        return code_expr(r->code, EXPR_THIS, line, STR("this"), r->self, 0);
    bool module = rest.n && !rust_lookup(r, root) && !is_type_name(root);
    if (module)
        return from_module(r, path, line);
    return members(r, rust_name(r, root, line), rest, line);
}

/* Generic arguments inside of a path say nothing: Vec::<u8>::new, <Pool as Connect>::open. */
static struct str without_generics(struct rust *r, struct str text)
{
    if (str_find_char(text, '<', 0) < 0)
        return text;
    char *to = arena_alloc(r->job->keep, text.n + 1);
    size_t n = 0;
    int depth = 0;
    if (text.p[0] == '<') { // <T as Trait>::f is T::f
        text = str_from(text, 1);
        depth = 1;
        size_t end = 0;
        while (end < text.n && text.p[end] != ' ' && text.p[end] != '>' && text.p[end] != '<')
            to[n++] = text.p[end++];
        text = str_from(text, end);
    }
    for (size_t i = 0; i < text.n; i++) {
        if (text.p[i] == '<')
            depth++;
        else if (text.p[i] == '>' && (i == 0 || text.p[i - 1] != '-'))
            depth -= depth > 0;
        else if (!depth)
            to[n++] = text.p[i];
    }
    return (struct str){to, n};
}

code_ref rust_path_text(struct rust *r, struct str text, uint32_t line)
{
    text = without_generics(r, text);
    while (str_ends(text, STR("::")))
        text.n -= 2;
    struct str path = dotted(r, text);
    size_t n = 0; // Vec::::new, left behind by what was taken out
    for (size_t i = 0; i < path.n; i++)
        if (path.p[i] != '.' || (n && path.p[n - 1] != '.'))
            ((char *)path.p)[n++] = path.p[i];
    path.n = n;
    return dotted_path(r, path, line);
}

code_ref rust_path(struct rust *r, struct syntax_node n)
{
    return rust_path_text(r, rust_text(r, n), rust_line(r, n));
}
