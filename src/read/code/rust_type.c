/* Types. What only wraps a value (a reference, Arc, Option, Result, an extractor of a web
 * framework) is looked through, in types as in patterns and constructions, so that State(pool):
 * State<PgPool> binds a pool. */
#include "read/code/rust.h"

bool rust_wraps(struct str type)
{
    static const char *const names[] = {
        "Arc",     "Rc",          "Box",      "Option",    "Result", "Pin",       "Mutex",
        "RwLock",  "RefCell",     "Cell",     "State",     "Data",   "Extension", "Json",
        "Form",    "Query",       "Path",     "OnceCell",  "Lazy",   "OnceLock",  "LazyLock",
        "ArcSwap", "ReqData",     "LazyCell", "Cow",       "Some",   "Ok",        "ThinData",
        "Saved",   "TypedHeader", "Weak",     "MutexGuard"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (str_eq(type, str_c(names[i])))
            return true;
    return false;
}

static struct str last_segment(struct str path)
{
    ptrdiff_t colon = str_rfind_char(path, ':');
    return str_from(path, (size_t)(colon + 1));
}

static struct syntax_node first_type(struct rust *r, struct syntax_node list)
{
    struct syntax_list l = syntax_open(r->syntax, list);
    struct syntax_node found = {0};
    for (uint32_t i = 0; i < l.n && syntax_none(found); i++) {
        struct syntax_node n = syntax_at(r->syntax, l, i);
        bool lifetime = n.named && rust_text(r, n).n && rust_text(r, n).p[0] == '\'';
        if (n.named && !lifetime && n.kind != RUST_type_binding)
            found = n;
    }
    syntax_close(r->syntax, l);
    return found;
}

/* The type of a slice or vector as a list of one value of its element's type. */
static code_ref list_type(struct rust *r, struct syntax_node element, uint32_t line)
{
    if (r->depth >= TREE_DEPTH_MAX)
        return 0;
    r->depth++;
    code_ref type = rust_type(r, element);
    r->depth--;
    if (!type)
        return 0;
    uint32_t mark = r->pending.n;
    rust_push(r, code_expr(r->code, EXPR_CAST, line, STR_NONE, 0, type));
    return rust_list(r, EXPR_ARRAY, line, mark);
}

static bool is_basic(struct str name)
{
    return str_eq(name, STR("String")) || str_eq(name, STR("str")) || str_eq(name, STR("usize"));
}

code_ref rust_type(struct rust *r, struct syntax_node n)
{
    for (int wraps = 0; wraps < 16 && !syntax_none(n); wraps++) {
        struct syntax_list l = syntax_open(r->syntax, n);
        struct syntax_node type = syntax_field(r->syntax, l, RUST_FIELD_type);
        struct syntax_node arguments = syntax_field(r->syntax, l, RUST_FIELD_type_arguments);
        struct syntax_node trait = syntax_field(r->syntax, l, RUST_FIELD_trait);
        struct syntax_node element = syntax_field(r->syntax, l, RUST_FIELD_element);
        struct syntax_node only = syntax_only(r->syntax, l);
        syntax_close(r->syntax, l);
        uint32_t line = rust_line(r, n);
        switch ((enum rust_kind)n.kind) {
        case RUST_reference_type:
        case RUST_pointer_type:
            n = type;
            continue;
        case RUST_dynamic_type:
        case RUST_abstract_type:
            n = trait;
            continue;
        case RUST_bounded_type:
        case RUST_trait_bounds:
            n = first_type(r, n);
            continue;
        case RUST_bracketed_type:
            n = only;
            continue;
        case RUST_array_type:
            return list_type(r, element, line);
        case RUST_generic_type: {
            struct str name = last_segment(rust_text(r, type));
            if (str_eq(name, STR("Vec")))
                return list_type(r, first_type(r, arguments), line);
            n = rust_wraps(name) ? first_type(r, arguments) : type;
            continue;
        }
        case RUST_type_identifier:
        case RUST_identifier:
            return is_basic(rust_text(r, n)) ? 0 : rust_path(r, n);
        case RUST_scoped_type_identifier:
        case RUST_scoped_identifier:
            return rust_path(r, n);
        default:
            return 0;
        }
    }
    return 0;
}

void rust_type_parameters(struct rust *r, struct syntax_node n)
{
    struct syntax_list l = syntax_open(r->syntax, n);
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node p = syntax_at(r->syntax, l, i);
        if (p.kind != RUST_type_parameter)
            continue;
        struct syntax_list parts = syntax_open(r->syntax, p);
        struct syntax_node name = syntax_field(r->syntax, parts, RUST_FIELD_name);
        code_ref bound = rust_type(r, syntax_field(r->syntax, parts, RUST_FIELD_bounds));
        syntax_close(r->syntax, parts);
        code_ref b = rust_declare(r, BINDING_LOCAL, rust_text(r, name), rust_line(r, name));
        if (!b)
            continue;
        if (!bound)
            bound = code_expr(r->code, EXPR_UNKNOWN, rust_line(r, name), STR_NONE, 0, 0);
        r->code->bindings.v[b].value = bound;
    }
    syntax_close(r->syntax, l);
}
