/* Small shapes that judgements ask for: headers, statuses, environment variables, growing numbers,
 * comparisons of attempts. They are found while the IR is made, where both the text and the
 * expression are at hand. */
#include "read/code/javascript.h"

#include "base/limits.h"
#include "read/code/words.h"

#include <string.h>

void js_trait(struct js *js, const char *kind, struct str detail, code_ref value, uint32_t line)
{
    vec_push(js->scratch, &js->code->traits,
             (struct code_trait){.kind = kind,
                                 .detail = detail,
                                 .value = value,
                                 .line = line,
                                 .function = js->frame->function,
                                 .block = js->frame->block});
}

static struct str lower(struct js *js, struct str s)
{
    char *to = arena_alloc(js->job->keep, s.n + 1);
    for (size_t i = 0; i < s.n; i++)
        to[i] = s.p[i] >= 'A' && s.p[i] <= 'Z' ? (char)(s.p[i] | 32) : s.p[i];
    return (struct str){to, s.n};
}

static void header_trait(struct js *js, struct str name, bool on_headers, uint32_t line)
{
    if (!word_is_header(name))
        return;
    if (word_is_known_header(name) || (on_headers && str_find_char(name, '-', 0) > 0))
        js_trait(js, "header", lower(js, name), 0, line);
}

static bool is_global(const struct js *js, code_ref e, const char *name)
{
    const struct expr *x = js_at(js, e);
    return x->kind == EXPR_NAME && !x->a && str_eq(x->text, str_c(name));
}

/* `process` itself, global or imported. */
static bool is_process(const struct js *js, code_ref e)
{
    const struct expr *x = js_at(js, e);
    if (x->kind != EXPR_NAME)
        return false;
    const struct binding *b = &js->code->bindings.v[x->a];
    if (!x->a || b->kind != BINDING_IMPORT)
        return !x->a && str_eq(x->text, STR("process"));
    struct str module = js->code->imports.v[b->import].module;
    return str_eq(module, STR("process")) || str_eq(module, STR("node:process"));
}

/* process.env, import.meta.env, Bun.env, or a name for one of them. */
static bool is_environment(const struct js *js, code_ref e, uint32_t hops)
{
    const struct expr *x = js_at(js, e);
    if (x->kind == EXPR_NAME && x->a) {
        const struct binding *b = &js->code->bindings.v[x->a];
        if (b->kind == BINDING_IMPORT)
            return str_eq(js->code->imports.v[b->import].name, STR("env")) && is_process(js, e);
        return hops && b->kind == BINDING_LOCAL && is_environment(js, b->value, hops - 1);
    }
    if (x->kind != EXPR_MEMBER || !str_eq(x->text, STR("env")))
        return false;
    const struct expr *base = js_at(js, x->a);
    return is_process(js, x->a) || is_global(js, x->a, "Bun") ||
           (base->kind == EXPR_MEMBER && str_eq(base->text, STR("meta")) &&
            is_global(js, base->a, "import"));
}

void js_member_traits(struct js *js, code_ref member, bool quoted)
{
    const struct expr m = *js_at(js, member);
    if (!member || !m.text.n)
        return;
    if (is_environment(js, m.a, 2)) {
        js_trait(js, "environment", m.text, 0, m.line);
        return;
    }
    bool on_headers = str_contains_nocase(js_last_name(js, m.a), STR("header"));
    if (quoted || on_headers)
        header_trait(js, m.text, on_headers, m.line);
}

static void status_of(struct js *js, code_ref e)
{
    const struct expr *x = js_at(js, e);
    if (x->kind == EXPR_NUMBER && word_is_status(x->text))
        js_trait(js, "status", x->text, e, x->line);
}

void js_status_trait(struct js *js, struct str name, code_ref value)
{
    if (!word_holds_status(name))
        return;
    const struct expr x = *js_at(js, value);
    status_of(js, value);
    for (uint32_t i = 0; x.kind == EXPR_CHOICE && i < x.n; i++)
        status_of(js, js->code->children.v[x.list + i]);
}

/* Functions whose numbers are times. */
static bool takes_time(struct str name)
{
    static const char *const names[] = {"setTimeout", "setInterval", "delay",   "sleep",
                                        "wait",       "debounce",    "throttle"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (str_eq(name, str_c(names[i])))
            return true;
    return false;
}

/* req.get('...'), res.set('...'), headers.append('...'), setHeader('...') */
static bool takes_header(const struct js *js, code_ref callee)
{
    static const char *const messages[] = {"req",   "res", "request", "response",
                                           "reply", "ctx", "c"};
    const struct expr *c = js_at(js, callee);
    struct str name = js_last_name(js, callee);
    if (str_contains_nocase(name, STR("header")))
        return true;
    if (c->kind != EXPR_MEMBER)
        return false;
    const struct expr *from = js_at(js, c->a);
    while (from->kind == EXPR_CALL) { // res.status(503).set(...)
        const struct expr *called = js_at(js, js->code->calls.v[from->a].callee);
        if (called->kind != EXPR_MEMBER)
            break;
        from = js_at(js, called->a);
    }
    struct str base = from->text;
    if (str_contains_nocase(base, STR("header")))
        return true;
    if (!str_eq(name, STR("get")) && !str_eq(name, STR("set")) && !str_eq(name, STR("append")) &&
        !str_eq(name, STR("vary")))
        return false;
    for (size_t i = 0; i < sizeof messages / sizeof *messages; i++)
        if (str_eq_nocase(base, str_c(messages[i])))
            return true;
    return false;
}

static void array_statuses(struct js *js, code_ref array)
{
    const struct expr x = *js_at(js, array);
    for (uint32_t i = 0; x.kind == EXPR_ARRAY && i < x.n; i++)
        status_of(js, js->code->children.v[x.list + i]);
}

void js_call_traits(struct js *js, code_ref callee, const code_ref *args, uint32_t n)
{
    const struct expr c = *js_at(js, callee);
    struct str name = js_last_name(js, callee);
    bool headers = takes_header(js, callee), times = takes_time(name);
    for (uint32_t i = 0; i < n; i++) {
        const struct expr x = *js_at(js, args[i]);
        if (x.kind == EXPR_STRING)
            header_trait(js, x.text, headers, x.line);
        else if (!times)
            status_of(js, args[i]);
    }
    if (c.kind != EXPR_MEMBER || !n)
        return;
    const struct expr env = *js_at(js, c.a), first = *js_at(js, args[0]);
    if (str_eq(name, STR("includes")) && word_holds_status(js_last_name(js, args[0])))
        array_statuses(js, c.a); // [502, 503].includes(status)
    if (str_eq(name, STR("get")) && env.kind == EXPR_MEMBER && str_eq(env.text, STR("env")) &&
        is_global(js, env.a, "Deno") && first.kind == EXPR_STRING)
        js_trait(js, "environment", first.text, 0, first.line);
}

void js_property_traits(struct js *js, struct str object, struct str key, code_ref value,
                        uint32_t line)
{
    header_trait(js, key, str_contains_nocase(object, STR("header")), line);
    js_status_trait(js, key, value);
}

/* E is what the value being read is assigned to: `wait = wait * 2`. */
static bool is_target(const struct js *js, code_ref e)
{
    const struct expr *x = js_at(js, e);
    if (x->kind == EXPR_MEMBER)
        return x->text.n && x->text.n < js->target.n && str_ends(js->target, x->text);
    return x->kind == EXPR_NAME && str_eq(js->target, x->text);
}

void js_binary_traits(struct js *js, struct syntax_node n, struct str op, code_ref a, code_ref b)
{
    uint32_t line = syntax_line(n);
    bool orders = str_eq(op, STR("<")) || str_eq(op, STR(">")) || str_eq(op, STR("<=")) ||
                  str_eq(op, STR(">="));
    bool equals = str_eq(op, STR("===")) || str_eq(op, STR("==")) || str_eq(op, STR("!==")) ||
                  str_eq(op, STR("!="));
    if (str_eq(op, STR("**")) || str_eq(op, STR("<<")))
        js_trait(js, "power", js_cut(js, n, JS_TEXT_MAX), 0, line);
    else if (str_eq(op, STR("*")) && (is_target(js, a) || is_target(js, b))) // wait = wait * 2
        js_trait(js, "power", js_cut(js, n, JS_TEXT_MAX), 0, line);
    if (orders && word_counts(str_sub(js_text(js, n), 0, COMPARE_TEXT_MAX)))
        js_trait(js, "compare", js_cut(js, n, JS_TEXT_MAX), 0, line);
    if (str_eq(op, STR("&&")) && js_at(js, b)->kind == EXPR_OBJECT) // ...(dev && {transport})
        js_trait(js, "choice", js_cut(js, n, 2 * JS_TEXT_MAX), 0, line);
    if (orders || equals) {
        js_status_trait(js, js_last_name(js, a), b);
        js_status_trait(js, js_last_name(js, b), a);
    }
}
