/* Macros. The arguments of those that take expressions (info!, println!, query!, json!, select!)
 * are rewritten so that they parse, parsed by themselves and read like everything else; what holds
 * no expressions (quote!, html!) is left alone. What the rules of a macro of the repository put in
 * is read as the body of a function. The number and the nesting of macros are bounded, because each
 * is a parse of its own. */
#include "read/code/rust.h"

#include "base/buf.h"
#include "read/code/rust_grammar.h"

static bool among(const char *const *names, size_t n, struct str name)
{
    for (size_t i = 0; i < n; i++)
        if (str_eq(name, str_c(names[i])))
            return true;
    return false;
}
#define AMONG(names, name) among(names, sizeof(names) / sizeof *(names), name)

struct outer { // what is read again after the macro
    struct syntax *syntax;
    uint32_t line;
    bool json;
};

/* Parses TEXT, whose first line is line LINE of the file. False: it is not read. */
static bool enter(struct rust *r, struct str text, uint32_t line, struct outer *outer)
{
    *outer = (struct outer){r->syntax, r->line, r->json};
    if (r->nested >= RUST_NEST_MAX || r->macros >= RUST_MACROS_MAX || text.n > RUST_MACRO_MAX) {
        r->cut = true;
        return false;
    }
    struct syntax *s = syntax_parse(rust_grammar(), text, r->scratch);
    if (!s)
        return false;
    r->macros++;
    r->nested++;
    r->syntax = s;
    r->line = line - 1;
    return true;
}

static void leave(struct rust *r, const struct outer *outer)
{
    r->nested--;
    r->syntax = outer->syntax;
    r->line = outer->line;
    r->json = outer->json;
}

// The body of the function that the text was put into.
static struct syntax_node body(struct rust *r)
{
    struct syntax_node function = rust_only(r, syntax_root(r->syntax));
    return rust_child(r, function, RUST_FIELD_body);
}

static struct syntax_node arguments(struct rust *r)
{
    struct syntax_node call = rust_only(r, rust_only(r, body(r)));
    return call.kind == RUST_call_expression ? rust_child(r, call, RUST_FIELD_arguments)
                                             : (struct syntax_node){0};
}

/* Arguments */

static bool is_log(struct str name)
{
    static const char *const names[] = {
        "error", "warn",       "info",      "debug",     "trace",      "event",      "log",
        "span",  "error_span", "warn_span", "info_span", "debug_span", "trace_span", "crit"};
    return AMONG(names, name);
}

// key = value, "key" = value, user.id = value
static code_ref property(struct rust *r, struct syntax_node n)
{
    struct syntax_list l = syntax_open(r->syntax, n);
    struct syntax_node left = syntax_field(r->syntax, l, RUST_FIELD_left);
    struct syntax_node right = syntax_field(r->syntax, l, RUST_FIELD_right);
    syntax_close(r->syntax, l);
    struct str key = left.kind == RUST_string_literal ? rust_string(r, left) : rust_text(r, left);
    code_ref value = rust_expr(r, right);
    rust_property_traits(r, key, value, rust_line(r, n));
    return code_expr(r->code, EXPR_PROPERTY, rust_line(r, n), key, value, 0);
}

// Of a log macro, a field that has the name of its value: info!(user_id, "done").
static bool is_field(struct rust *r, struct syntax_list l, uint32_t i, struct str macro)
{
    struct syntax_node n = syntax_at(r->syntax, l, i);
    if (!is_log(macro) || (n.kind != RUST_identifier && n.kind != RUST_field_expression))
        return false;
    for (uint32_t k = i + 1; k < l.n; k++)
        if (syntax_at(r->syntax, l, k).kind == RUST_string_literal)
            return true;
    return false;
}

/* Pushes the arguments: plain ones, then what has names as one object. */
static void take_arguments(struct rust *r, struct syntax_node list, struct str macro)
{
    struct syntax_list l = syntax_open(r->syntax, list);
    uint32_t line = rust_line(r, list), plain = 0;
    for (int named = 0; named < 2; named++) {
        for (uint32_t i = 0; i < l.n; i++) {
            struct syntax_node a = syntax_at(r->syntax, l, i);
            bool field = is_field(r, l, i, macro);
            bool has_name = field || a.kind == RUST_assignment_expression;
            if (!a.named || has_name != (named == 1))
                continue;
            if (a.kind == RUST_assignment_expression) {
                rust_push(r, property(r, a));
            } else if (field) {
                code_ref value = rust_expr(r, a);
                rust_push(r, code_expr(r->code, EXPR_PROPERTY, rust_line(r, a),
                                       rust_last_name(r, value), value, 0));
            } else {
                rust_push(r, a.kind == RUST_string_literal
                                 ? rust_format(r, rust_string(r, a), NULL, 0, rust_line(r, a))
                                 : rust_expr(r, a));
            }
        }
        if (named == 0)
            plain = r->pending.n;
    }
    syntax_close(r->syntax, l);
    if (r->pending.n == plain)
        return;
    code_ref object = rust_list(r, EXPR_OBJECT, line, plain);
    r->code->exprs.v[object].text = CODE_KEYWORDS;
    rust_push(r, object);
}

/* Macros that are calls */

static struct str last_of(struct str path)
{
    ptrdiff_t colon = str_rfind_char(path, ':');
    return str_from(path, (size_t)(colon + 1));
}

struct str rust_macro_name(struct rust *r, struct str name)
{
    return arena_join(r->job->keep, name, STR("!"));
}

static code_ref named(struct rust *r, struct str path, uint32_t line)
{
    code_ref own = rust_lookup(r, rust_macro_name(r, path));
    if (own)
        return rust_binding_name(r, own, line);
    static const char *const std_names[] = {
        "println",    "print",  "eprintln",  "eprint",      "dbg",           "write",
        "writeln",    "panic",  "todo",      "unreachable", "unimplemented", "env",
        "option_env", "assert", "assert_eq", "assert_ne"};
    code_ref same = rust_lookup(r, path); // a variable or function of that name is another thing
    bool imported = same && r->code->bindings.v[same].kind == BINDING_IMPORT;
    if (AMONG(std_names, path) && !imported)
        path = arena_join(r->job->keep, STR("std::"), path);
    else if (same && !imported)
        return code_expr(r->code, EXPR_NAME, line, path, 0, 0);
    return rust_path_text(r, path, line);
}

static bool throws(struct str name)
{
    static const char *const names[] = {"panic",         "unreachable", "todo",
                                        "unimplemented", "bail",        "ensure"};
    return AMONG(names, name);
}

static code_ref finish(struct rust *r, struct syntax_node n, struct str path, uint32_t mark,
                       code_ref first_inner)
{
    uint32_t line = rust_line(r, n);
    code_ref first = r->pending.n > mark ? r->pending.v[mark] : 0;
    struct str text = rust_at(r, first)->text;
    if (throws(last_of(path)))
        rust_trait(r, "throw", text, first, line);
    struct code_call call = {.callee = named(r, path, line),
                             .line = line,
                             .end_line = rust_end_line(r, n),
                             .awaited = true};
    code_ref number = rust_add_call(r, call, mark, first_inner);
    return code_expr(r->code, EXPR_CALL, line, STR_NONE, number, 0);
}

static code_ref call(struct rust *r, struct syntax_node n, struct str path, struct str tokens)
{
    uint32_t mark = r->pending.n;
    code_ref first_inner = r->code->calls.n;
    struct outer outer;
    if (enter(r, rust_as_arguments(r, tokens), rust_line(r, n), &outer)) {
        take_arguments(r, arguments(r), last_of(path));
        leave(r, &outer);
    }
    return finish(r, n, path, mark, first_inner);
}

/* Macros that are values */

static code_ref formatted(struct rust *r, struct syntax_node n, struct str tokens)
{
    uint32_t mark = r->pending.n, line = rust_line(r, n);
    struct outer outer;
    if (!enter(r, rust_as_arguments(r, tokens), line, &outer))
        return rust_unknown(r, n);
    struct syntax_node list = arguments(r), first = rust_only(r, list);
    struct str text = first.kind == RUST_string_literal || first.kind == RUST_raw_string_literal
                          ? rust_string(r, first)
                          : STR("");
    rust_arguments(r, list);
    leave(r, &outer);
    uint32_t n_values = r->pending.n > mark ? r->pending.n - mark - 1 : 0;
    code_ref *values = arena_array(r->scratch, code_ref, n_values + 1);
    for (uint32_t i = 0; i < n_values; i++)
        values[i] = r->pending.v[mark + 1 + i];
    r->pending.n = mark;
    return rust_format(r, text, values, n_values, line);
}

static code_ref json(struct rust *r, struct syntax_node n, struct str tokens)
{
    struct outer outer;
    if (!enter(r, rust_as_json(r, tokens), rust_line(r, n), &outer))
        return rust_unknown(r, n);
    r->json = true;
    code_ref e = rust_expr(r, rust_only(r, arguments(r)));
    leave(r, &outer);
    return e ? e : rust_unknown(r, n);
}

static code_ref list(struct rust *r, struct syntax_node n, struct str tokens)
{
    uint32_t mark = r->pending.n, line = rust_line(r, n);
    struct outer outer;
    if (!enter(r, rust_as_arguments(r, tokens), line, &outer))
        return rust_unknown(r, n);
    rust_arguments(r, arguments(r));
    leave(r, &outer);
    return rust_list(r, EXPR_ARRAY, line, mark);
}

static code_ref select_arms(struct rust *r, struct syntax_node n, struct str tokens)
{
    struct outer outer;
    if (enter(r, rust_as_select(r, tokens), rust_line(r, n), &outer)) {
        rust_block(r, body(r), false);
        leave(r, &outer);
    }
    return 0;
}

// What they hold is not made of expressions, or of no use.
static bool is_opaque(struct str name)
{
    static const char *const names[] = {"quote",       "html",
                                        "rsx",         "view",
                                        "macro_rules", "concat_idents",
                                        "cfg_if",      "table",
                                        "joinable",    "allow_tables_to_appear_in_same_query",
                                        "matches",     "include_proto",
                                        "global_asm",  "asm",
                                        "bitflags",    "smlang",
                                        "paste",       "parse_quote",
                                        "html_nested", "maud"};
    return AMONG(names, name);
}

static struct str tokens_of(struct rust *r, struct syntax_node n)
{
    struct syntax_list l = syntax_open(r->syntax, n);
    struct str tokens = rust_text(r, syntax_kind(r->syntax, l, RUST_token_tree));
    syntax_close(r->syntax, l);
    return tokens;
}

code_ref rust_macro(struct rust *r, struct syntax_node n)
{
    struct str path = rust_text(r, rust_child(r, n, RUST_FIELD_macro));
    struct str name = last_of(path), tokens = tokens_of(r, n);
    if (is_opaque(name))
        return rust_unknown(r, n);
    if (str_eq(name, STR("format")) || str_eq(name, STR("format_args")))
        return formatted(r, n, tokens);
    if (str_eq(name, STR("json")) && !rust_lookup(r, STR("diesel")))
        return json(r, n, tokens);
    if (str_eq(name, STR("vec")))
        return list(r, n, tokens);
    if (str_eq(name, STR("select")))
        return select_arms(r, n, tokens);
    return call(r, n, path, tokens);
}

void rust_macro_items(struct rust *r, struct syntax_node n)
{
    if (n.kind == RUST_expression_statement)
        n = rust_only(r, n);
    struct str path = rust_text(r, rust_child(r, n, RUST_FIELD_macro));
    struct str name = last_of(path);
    bool statics = str_eq(name, STR("lazy_static")) || str_eq(name, STR("thread_local"));
    if (n.kind != RUST_macro_invocation || !statics)
        return;
    struct outer outer;
    if (!enter(r, rust_as_statics(r, tokens_of(r, n)), rust_line(r, n), &outer))
        return;
    struct syntax_list l = syntax_open(r->syntax, syntax_root(r->syntax));
    rust_items(r, l);
    syntax_close(r->syntax, l);
    leave(r, &outer);
}

/* Macros of the repository */

void rust_macro_rules(struct rust *r, struct syntax_node n)
{
    struct str name = rust_text(r, rust_child(r, n, RUST_FIELD_name));
    code_ref b = rust_lookup(r, rust_macro_name(r, name));
    uint32_t line = rust_line(r, n), at = line;
    struct buf text;
    buf_init(&text, r->job->keep);
    buf_printf(&text, "fn %.*s(){", STR_ARG(name));
    struct syntax_list l = syntax_open(r->syntax, n);
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node rule = syntax_at(r->syntax, l, i);
        if (rule.kind != RUST_macro_rule)
            continue;
        struct syntax_node puts = rust_child(r, rule, RUST_FIELD_right);
        for (; at < rust_line(r, puts); at++)
            buf_char(&text, '\n');
        buf_str(&text, rust_as_block(r, rust_text(r, puts)));
        at = rust_end_line(r, puts);
    }
    syntax_close(r->syntax, l);
    buf_c(&text, ";}");
    struct outer outer;
    if (!b || !enter(r, buf_take(&text), line, &outer))
        return;
    code_ref f = rust_function(r, rust_only(r, syntax_root(r->syntax)), 0);
    r->code->functions.v[f].name = r->code->bindings.v[b].name;
    leave(r, &outer);
    r->code->bindings.v[b].value = code_expr(r->code, EXPR_FUNCTION, line, STR_NONE, f, 0);
}

/* Attributes */

void rust_decorate(struct rust *r, struct syntax_node attribute, code_ref function, code_ref class)
{
    static const char *const silent[] = {
        "doc",    "allow",    "inline", "cfg",     "must_use",       "warn", "deny",
        "expect", "cfg_attr", "path",   "default", "non_exhaustive", "repr", "ignore"};
    struct syntax_list l = syntax_open(r->syntax, attribute);
    struct syntax_node name = syntax_only(r->syntax, l);
    struct str tokens = rust_text(r, syntax_field(r->syntax, l, RUST_FIELD_arguments));
    syntax_close(r->syntax, l);
    struct str path = rust_text(r, name);
    if (attribute.kind != RUST_attribute || !path.n || AMONG(silent, path))
        return;
    uint32_t mark = r->pending.n, line = rust_line(r, attribute);
    code_ref first_inner = r->code->calls.n;
    struct outer outer;
    if (tokens.n && enter(r, rust_as_attribute(r, tokens), line, &outer)) {
        take_arguments(r, arguments(r), STR("attribute"));
        leave(r, &outer);
    }
    struct code_call decorator = {.callee = rust_path_text(r, path, line),
                                  .line = line,
                                  .end_line = rust_end_line(r, attribute),
                                  .decorates_function = function,
                                  .decorates_class = class};
    rust_add_call(r, decorator, mark, first_inner);
}
