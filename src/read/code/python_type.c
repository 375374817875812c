/* Type annotations as far as they name one class: that is what a receiver is an instance of. What
 * only says that there may be none (Optional, | None), or carries more (Annotated), is taken off;
 * built-in types say nothing. */
#include "read/code/python.h"

static bool is_builtin(struct str name)
{
    static const char *const names[] = {
        "int",       "str",       "float",     "bool",     "bytes",   "dict",    "list",
        "set",       "tuple",     "None",      "Any",      "object",  "Dict",    "List",
        "Set",       "Tuple",     "type",      "Callable", "Union",   "Self",    "Iterable",
        "Mapping",   "Sequence",  "Iterator",  "AnyStr",   "Literal", "complex", "frozenset",
        "Awaitable", "Coroutine", "Generator", "Type",     "Final",   "ClassVar"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (str_eq(name, str_c(names[i])))
            return true;
    return false;
}

// Types that stand around the one that matters.
static bool is_wrapper(struct str name)
{
    return str_eq(name, STR("Optional")) || str_eq(name, STR("Annotated")) ||
           str_eq(name, STR("ClassVar")) || str_eq(name, STR("Final"));
}

/* Types that say how a value comes or goes: what lies inside is what awaiting or iterating gives.
 */
static bool gives_inner(struct str name)
{
    return str_eq(name, STR("Iterator")) || str_eq(name, STR("AsyncIterator")) ||
           str_eq(name, STR("Generator")) || str_eq(name, STR("AsyncGenerator")) ||
           str_eq(name, STR("Awaitable"));
}

static bool is_identifier(struct str s)
{
    for (size_t i = 0; i < s.n; i++) {
        char c = s.p[i];
        bool word = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '.' ||
                    (c >= '0' && c <= '9');
        if (!word)
            return false;
    }
    return s.n > 0;
}

// "a.b.C" in quotes.
static code_ref quoted(struct py *py, struct syntax_node n)
{
    struct str text = py_plain_string(py, n), part;
    code_ref e = 0;
    if (!is_identifier(text) || is_builtin(text))
        return 0;
    while (str_split(&text, '.', &part))
        e = e ? code_expr(py->code, EXPR_MEMBER, syntax_line(n), part, e, 0)
              : py_name(py, part, syntax_line(n));
    return e;
}

// The first type among the parameters of a generic one.
static struct syntax_node first_parameter(struct py *py, struct syntax_node n)
{
    struct syntax_list l = syntax_open(py->syntax, n);
    struct syntax_node inside = syntax_kind(py->syntax, l, PY_type_parameter);
    struct syntax_node found = {0};
    if (n.kind == PY_subscript) {
        found = syntax_field(py->syntax, l, PY_FIELD_subscript);
    } else if (!syntax_none(inside)) {
        struct syntax_list p = syntax_open(py->syntax, inside);
        found = syntax_only(py->syntax, p);
        syntax_close(py->syntax, p);
    }
    syntax_close(py->syntax, l);
    return found;
}

static struct syntax_node head_of(struct py *py, struct syntax_node n)
{
    struct syntax_list l = syntax_open(py->syntax, n);
    struct syntax_node head = n.kind == PY_subscript ? syntax_field(py->syntax, l, PY_FIELD_value)
                                                     : syntax_only(py->syntax, l);
    syntax_close(py->syntax, l);
    return head;
}

static struct str last_part(struct str dotted)
{
    ptrdiff_t dot = str_rfind_char(dotted, '.');
    return dot < 0 ? dotted : str_from(dotted, (size_t)dot + 1);
}

// X | None: the side that is no None.
static struct syntax_node side_of(struct py *py, struct syntax_node n)
{
    struct syntax_list l = syntax_open(py->syntax, n);
    struct syntax_node left = syntax_field(py->syntax, l, PY_FIELD_left);
    struct syntax_node right = syntax_field(py->syntax, l, PY_FIELD_right);
    if (n.kind == PY_union_type) {
        left = syntax_only(py->syntax, l);
        right = syntax_at(py->syntax, l, l.n - 1);
    }
    syntax_close(py->syntax, l);
    return str_eq(py_text(py, left), STR("None")) ? right : left;
}

// Annotated[T, Depends(f)]: what follows the type runs.
static void read_metadata(struct py *py, struct syntax_node n)
{
    struct syntax_list l = syntax_open(py->syntax, n);
    struct syntax_node inside = syntax_kind(py->syntax, l, PY_type_parameter);
    struct syntax_list p = syntax_open(py->syntax, syntax_none(inside) ? n : inside);
    uint32_t seen = 0;
    for (uint32_t i = 0; i < p.n; i++) {
        struct syntax_node part = syntax_at(py->syntax, p, i);
        if (!part.named || (n.kind == PY_subscript && part.field != PY_FIELD_subscript))
            continue;
        struct syntax_node e = part.kind == PY_type ? head_of(py, part) : part;
        if (seen++)
            py_expr(py, e);
    }
    syntax_close(py->syntax, p);
    syntax_close(py->syntax, l);
}

code_ref py_type(struct py *py, struct syntax_node n)
{
    for (uint32_t steps = 0; steps < 16 && !syntax_none(n); steps++) {
        struct str text = py_text(py, n);
        switch ((enum py_kind)n.kind) {
        case PY_type:
        case PY_parenthesized_expression:
            n = head_of(py, n);
            break;
        case PY_identifier:
        case PY_attribute:
            return is_builtin(last_part(text)) ? 0 : py_expr(py, n);
        case PY_string:
            return quoted(py, n);
        case PY_generic_type:
        case PY_subscript: {
            struct syntax_node head = head_of(py, n);
            struct str name = last_part(py_text(py, head));
            if (str_eq(name, STR("Annotated")))
                read_metadata(py, n);
            n = is_wrapper(name) || gives_inner(name) ? first_parameter(py, n) : head;
            break;
        }
        case PY_binary_operator:
        case PY_union_type:
            n = side_of(py, n);
            break;
        default:
            return 0;
        }
    }
    return 0;
}
