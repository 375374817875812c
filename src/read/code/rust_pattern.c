/* Patterns: the names that let, match, closures and parameters bind. A pattern that only opens a
 * wrapper (Some(x), Ok(x), State(x)) binds what was wrapped, as link sees it the value itself. */
#include "read/code/rust.h"

static void bind_name(struct rust *r, struct syntax_node name, code_ref value, code_ref type,
                      enum binding_kind kind)
{
    struct str text = rust_text(r, name);
    bool constant = text.n && text.p[0] >= 'A' && text.p[0] <= 'Z'; // None, a variant in scope
    if (constant || text.n == 0)
        return;
    code_ref b = rust_declare(r, kind, text, rust_line(r, name));
    if (!b)
        return;
    r->code->bindings.v[b].type = type;
    if (kind != BINDING_CATCH)
        r->code->bindings.v[b].value = value;
    rust_property_traits(r, text, value, rust_line(r, name));
}

static struct str path_last(struct str path)
{
    ptrdiff_t colon = str_rfind_char(path, ':');
    return str_from(path, (size_t)(colon + 1));
}

static code_ref part_of(struct rust *r, code_ref value, uint32_t i, uint32_t line)
{
    if (!i || !value)
        return value;
    const struct expr whole = *rust_at(r, value);
    if (whole.kind == EXPR_TUPLE && i < whole.n)
        return r->code->children.v[whole.list + i];
    struct str text = arena_printf(r->job->keep, "%u", i);
    code_ref number = code_expr(r->code, EXPR_NUMBER, line, text, 0, 0);
    return code_expr(r->code, EXPR_PART, line, text, value, number);
}

static void bind_tuple(struct rust *r, struct syntax_node n, code_ref value, enum binding_kind kind)
{
    struct syntax_list l = syntax_open(r->syntax, n);
    uint32_t i = 0, line = rust_line(r, n);
    const struct expr whole = *rust_at(r, value);
    for (uint32_t k = 0; k < l.n; k++) {
        struct syntax_node p = syntax_at(r->syntax, l, k);
        bool blank = !p.named && str_eq(rust_text(r, p), STR("_"));
        if (!p.named && !blank)
            continue;
        code_ref part = part_of(r, value, i++, line);
        if (whole.kind == EXPR_TUPLE && i == 1 && whole.n)
            part = r->code->children.v[whole.list];
        rust_bind(r, p, part, 0, kind);
    }
    syntax_close(r->syntax, l);
}

static void bind_struct(struct rust *r, struct syntax_node n, code_ref value,
                        enum binding_kind kind)
{
    struct syntax_list l = syntax_open(r->syntax, n);
    for (uint32_t k = 0; k < l.n; k++) {
        struct syntax_node p = syntax_at(r->syntax, l, k);
        if (p.kind != RUST_field_pattern)
            continue;
        struct syntax_list parts = syntax_open(r->syntax, p);
        struct syntax_node name = syntax_field(r->syntax, parts, RUST_FIELD_name);
        struct syntax_node inner = syntax_field(r->syntax, parts, RUST_FIELD_pattern);
        syntax_close(r->syntax, parts);
        code_ref member =
            code_expr(r->code, EXPR_MEMBER, rust_line(r, name), rust_text(r, name), value, 0);
        if (syntax_none(inner))
            bind_name(r, name, member, 0, kind);
        else
            rust_bind(r, inner, member, 0, kind);
    }
    syntax_close(r->syntax, l);
}

// Some(x), State(x): x is the value; another variant's content is not known.
static void bind_variant(struct rust *r, struct syntax_node n, code_ref value, code_ref type,
                         enum binding_kind kind)
{
    struct syntax_list l = syntax_open(r->syntax, n);
    struct str name = path_last(rust_text(r, syntax_field(r->syntax, l, RUST_FIELD_type)));
    bool wraps = rust_wraps(name);
    if (str_eq(name, STR("Err")))
        kind = BINDING_CATCH;
    for (uint32_t k = 0; k < l.n; k++) {
        struct syntax_node p = syntax_at(r->syntax, l, k);
        if (!p.named || p.field == RUST_FIELD_type)
            continue;
        code_ref part = wraps || kind == BINDING_PARAM
                            ? value
                            : code_expr(r->code, EXPR_UNKNOWN, rust_line(r, p), STR_NONE, 0, 0);
        rust_bind(r, p, part, wraps || kind == BINDING_PARAM ? type : 0, kind);
    }
    syntax_close(r->syntax, l);
}

void rust_bind(struct rust *r, struct syntax_node pattern, code_ref value, code_ref type,
               enum binding_kind kind)
{
    if (syntax_none(pattern))
        return;
    if (r->depth >= TREE_DEPTH_MAX) {
        r->cut = true;
        return;
    }
    r->depth++;
    switch ((enum rust_kind)pattern.kind) {
    case RUST_identifier:
    case RUST_shorthand_field_identifier:
        bind_name(r, pattern, value, type, kind);
        break;
    case RUST_tuple_struct_pattern:
        bind_variant(r, pattern, value, type, kind);
        break;
    case RUST_struct_pattern:
        bind_struct(r, pattern, value, kind);
        break;
    case RUST_tuple_pattern:
        bind_tuple(r, pattern, value, kind);
        break;
    case RUST_slice_pattern:
    case RUST_or_pattern:
    case RUST_mut_pattern:
    case RUST_ref_pattern:
    case RUST_reference_pattern:
    case RUST_match_pattern:
    case RUST_captured_pattern: {
        struct syntax_list l = syntax_open(r->syntax, pattern);
        for (uint32_t i = 0; i < l.n; i++) {
            struct syntax_node p = syntax_at(r->syntax, l, i);
            if (p.named && p.field != RUST_FIELD_condition)
                rust_bind(r, p, value, type, kind);
        }
        syntax_close(r->syntax, l);
        break;
    }
    default:
        break;
    }
    r->depth--;
}

/* Failures */

static bool opens(struct rust *r, struct syntax_node n, const char *variant)
{
    struct str text = rust_text(r, n);
    if (n.kind == RUST_match_pattern)
        return opens(r, rust_only(r, n), variant);
    if (n.kind != RUST_tuple_struct_pattern)
        return false;
    struct syntax_node type = rust_child(r, n, RUST_FIELD_type);
    text = path_last(rust_text(r, type));
    return str_eq(text, str_c(variant));
}

struct str rust_failure(struct rust *r, struct syntax_node pattern)
{
    struct syntax_node n = pattern;
    for (int hops = 0; hops < 4; hops++) { // Ok(Err(e)), of a timeout around a Result
        if (n.kind == RUST_match_pattern)
            n = rust_only(r, n);
        if (opens(r, n, "Err"))
            break;
        if (!opens(r, n, "Ok") && !opens(r, n, "Some"))
            return STR_NONE;
        struct syntax_list l = syntax_open(r->syntax, n);
        struct syntax_node inner = {0};
        for (uint32_t i = 0; i < l.n; i++)
            if (syntax_at(r->syntax, l, i).named &&
                syntax_at(r->syntax, l, i).field != RUST_FIELD_type)
                inner = syntax_at(r->syntax, l, i);
        syntax_close(r->syntax, l);
        n = inner;
    }
    struct str name = STR("_");
    struct syntax_list l = syntax_open(r->syntax, n);
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node p = syntax_at(r->syntax, l, i);
        if (p.kind == RUST_identifier && p.field != RUST_FIELD_type)
            name = rust_text(r, p);
    }
    syntax_close(r->syntax, l);
    return name;
}

bool rust_is_success(struct rust *r, struct syntax_node pattern)
{
    return opens(r, pattern, "Ok");
}

/* Parameters */

static code_ref hidden_parameter(struct rust *r, struct syntax_node n, uint32_t position,
                                 code_ref type)
{
    code_ref b = rust_binding(r, BINDING_PARAM, STR("_"), rust_line(r, n));
    r->code->bindings.v[b].position = position;
    r->code->bindings.v[b].type = type;
    return b;
}

/* The name that PATTERN binds when it binds one and only opens wrappers; absent otherwise. */
static struct syntax_node plain_name(struct rust *r, struct syntax_node pattern)
{
    for (int hops = 0; hops < 6; hops++) {
        if (pattern.kind == RUST_identifier)
            return pattern;
        if (pattern.kind != RUST_tuple_struct_pattern && pattern.kind != RUST_mut_pattern &&
            pattern.kind != RUST_ref_pattern && pattern.kind != RUST_reference_pattern)
            break;
        struct syntax_list l = syntax_open(r->syntax, pattern);
        struct syntax_node inner = {0};
        uint32_t n = 0;
        for (uint32_t i = 0; i < l.n; i++) {
            struct syntax_node p = syntax_at(r->syntax, l, i);
            bool counts =
                p.named && p.field != RUST_FIELD_type && !str_eq(rust_text(r, p), STR("mut"));
            inner = counts ? p : inner;
            n += counts;
        }
        syntax_close(r->syntax, l);
        if (n != 1)
            break;
        pattern = inner;
    }
    return (struct syntax_node){0};
}

static bool optional(struct rust *r, struct syntax_node parameter)
{
    struct syntax_node type = rust_child(r, parameter, RUST_FIELD_type);
    return parameter.kind == RUST_parameter && str_starts(rust_text(r, type), STR("Option<"));
}

code_ref rust_parameters(struct rust *r, struct syntax_node list, uint32_t *n)
{
    struct syntax_list l = syntax_open(r->syntax, list);
    code_ref first = r->code->bindings.n;
    uint32_t later = r->pending.n, count = 0;
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node p = syntax_at(r->syntax, l, i), pattern = p;
        bool blank = !p.named && str_eq(rust_text(r, p), STR("_"));
        if ((!p.named && !blank) || p.kind == RUST_self_parameter || p.kind == RUST_attribute_item)
            continue;
        code_ref type = 0;
        if (p.kind == RUST_parameter) {
            struct syntax_list parts = syntax_open(r->syntax, p);
            pattern = syntax_field(r->syntax, parts, RUST_FIELD_pattern);
            type = rust_type(r, syntax_field(r->syntax, parts, RUST_FIELD_type));
            syntax_close(r->syntax, parts);
        }
        struct syntax_node name = plain_name(r, pattern);
        code_ref b = 0, absent = 0;
        if (optional(r, p)) // it may be absent
            absent = code_expr(r->code, EXPR_NULL, rust_line(r, p), STR("None"), 0, 0);
        if (!syntax_none(name))
            b = rust_declare(r, BINDING_PARAM, rust_text(r, name), rust_line(r, name));
        if (b) {
            r->code->bindings.v[b].position = count;
            r->code->bindings.v[b].type = type;
        } else {
            b = hidden_parameter(r, p, count, type);
        }
        r->code->bindings.v[b].value = absent;
        rust_push(r, b);
        count++;
    }
    uint32_t at = later;
    for (uint32_t i = 0; i < l.n; i++) { // what takes a parameter apart comes behind all of them
        struct syntax_node p = syntax_at(r->syntax, l, i);
        bool blank = !p.named && str_eq(rust_text(r, p), STR("_"));
        if ((!p.named && !blank) || p.kind == RUST_self_parameter || p.kind == RUST_attribute_item)
            continue;
        struct syntax_node pattern =
            p.kind == RUST_parameter ? rust_child(r, p, RUST_FIELD_pattern) : p;
        code_ref b = r->pending.v[at++];
        if (syntax_none(plain_name(r, pattern)) && !blank)
            rust_bind(r, pattern, rust_binding_name(r, b, rust_line(r, p)), 0, BINDING_LOCAL);
    }
    r->pending.n = later;
    syntax_close(r->syntax, l);
    *n = count;
    return first;
}
