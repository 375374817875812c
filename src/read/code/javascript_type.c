/* Type annotations, as far as they name something: the class that is injected, the interface that a
 * client has. Generic arguments are dropped (Repository<User> is a Repository), so are null and
 * undefined in a union; what then still has several names says nothing, nor does string or number.
 */
#include "read/code/javascript.h"

static code_ref type(struct js *js, struct syntax_node n, uint32_t depth);

static bool is_nothing(struct js *js, struct syntax_node n)
{
    struct str text = js_text(js, n);
    return str_eq(text, STR("null")) || str_eq(text, STR("undefined"));
}

/* The one type of a union that is not null or undefined. A | B | C leans to the left. */
static code_ref union_type(struct js *js, struct syntax_node n, uint32_t depth)
{
    struct syntax_node one = {0};
    uint32_t parts = 0;
    struct syntax_list l = syntax_open(js->syntax, n);
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node part = syntax_at(js->syntax, l, i);
        if (part.named && !is_nothing(js, part)) {
            one = part;
            parts++;
        }
    }
    syntax_close(js->syntax, l);
    return parts == 1 ? type(js, one, depth + 1) : 0;
}

static code_ref named(struct js *js, struct syntax_node n, uint32_t depth)
{
    struct syntax_list l = syntax_open(js->syntax, n);
    bool dotted = n.kind == JS_nested_type_identifier;
    struct syntax_node base =
        syntax_field(js->syntax, l, dotted ? JS_FIELD_module : JS_FIELD_object);
    struct syntax_node name =
        syntax_field(js->syntax, l, dotted ? JS_FIELD_name : JS_FIELD_property);
    syntax_close(js->syntax, l);
    code_ref b = type(js, base, depth + 1);
    return b ? code_expr(js->code, EXPR_MEMBER, syntax_line(name), js_text(js, name), b, 0) : 0;
}

static code_ref inner(struct js *js, struct syntax_node n, uint32_t depth)
{
    struct syntax_list l = syntax_open(js->syntax, n);
    struct syntax_node first = syntax_only(js->syntax, l);
    syntax_close(js->syntax, l);
    return type(js, first, depth + 1);
}

static code_ref type(struct js *js, struct syntax_node n, uint32_t depth)
{
    if (depth + js->depth >= TREE_DEPTH_MAX || syntax_none(n))
        return 0;
    switch ((enum js_kind)n.kind) {
    case JS_type_identifier:
    case JS_identifier:
        return js_name(js, js_text(js, n), syntax_line(n));
    case JS_nested_type_identifier:
    case JS_nested_identifier:
    case JS_member_expression:
        return named(js, n, depth);
    case JS_type_annotation:
    case JS_generic_type: // the name comes first
    case JS_parenthesized_type:
    case JS_readonly_type:
    case JS_flow_maybe_type:
    case JS_intersection_type:
    case JS_type_query:
        return inner(js, n, depth);
    case JS_union_type:
        return union_type(js, n, depth);
    default:
        return 0;
    }
}

code_ref js_type(struct js *js, struct syntax_node n)
{
    return type(js, n, 0);
}
