/* Small shapes that judgements ask for: headers, statuses, environment variables, growing numbers,
 * comparisons of attempts. They are found while the IR is made, where both the text and the
 * expression are at hand. */
#include "read/code/rust.h"

#include "base/limits.h"
#include "read/code/words.h"

#include <string.h>

void rust_trait(struct rust *r, const char *kind, struct str detail, code_ref value, uint32_t line)
{
    vec_push(r->scratch, &r->code->traits,
             (struct code_trait){.kind = kind,
                                 .detail = detail,
                                 .value = value,
                                 .line = line,
                                 .function = r->frame->function,
                                 .block = r->frame->block});
}

/* The names that http, actix-web, rocket and tonic have for statuses that judgements ask for. */
static const char *status_number(struct str name)
{
    static const char *const names[][2] = {
        {"BAD_REQUEST", "400"},
        {"BadRequest", "400"},
        {"UNAUTHORIZED", "401"},
        {"Unauthorized", "401"},
        {"FORBIDDEN", "403"},
        {"Forbidden", "403"},
        {"NOT_FOUND", "404"},
        {"NotFound", "404"},
        {"REQUEST_TIMEOUT", "408"},
        {"RequestTimeout", "408"},
        {"CONFLICT", "409"},
        {"TOO_MANY_REQUESTS", "429"},
        {"TooManyRequests", "429"},
        {"INTERNAL_SERVER_ERROR", "500"},
        {"InternalServerError", "500"},
        {"BAD_GATEWAY", "502"},
        {"BadGateway", "502"},
        {"SERVICE_UNAVAILABLE", "503"},
        {"ServiceUnavailable", "503"},
        {"GATEWAY_TIMEOUT", "504"},
        {"GatewayTimeout", "504"},
        {"ErrorUnauthorized", "401"},
        {"ErrorForbidden", "403"},
        {"ErrorTooManyRequests", "429"},
        {"unauthenticated", "401"},
        {"permission_denied", "403"},
        {"resource_exhausted", "429"},
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (str_eq(name, str_c(names[i][0])))
            return names[i][1];
    return NULL;
}

static const char *header_name(struct str constant)
{
    static const char *const names[][2] = {
        {"AUTHORIZATION", "authorization"},     {"COOKIE", "cookie"},
        {"RETRY_AFTER", "retry-after"},         {"WWW_AUTHENTICATE", "www-authenticate"},
        {"X_REQUEST_ID", "x-request-id"},       {"SET_COOKIE", "set-cookie"},
        {"X_FORWARDED_FOR", "x-forwarded-for"},
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (str_eq(constant, str_c(names[i][0])))
            return names[i][1];
    return NULL;
}

void rust_path_traits(struct rust *r, struct str last, uint32_t line)
{
    const char *status = status_number(last), *header = header_name(last);
    if (status)
        rust_trait(r, "status", str_c(status), 0, line);
    if (header)
        rust_trait(r, "header", str_c(header), 0, line);
}

static struct str lower(struct rust *r, struct str s)
{
    char *to = arena_alloc(r->job->keep, s.n + 1);
    for (size_t i = 0; i < s.n; i++)
        to[i] = s.p[i] >= 'A' && s.p[i] <= 'Z' ? (char)(s.p[i] | 32) : s.p[i];
    return (struct str){to, s.n};
}

static void header_trait(struct rust *r, struct str name, bool on_headers, uint32_t line)
{
    if (word_is_header(name) &&
        (word_is_known_header(name) || (on_headers && str_find_char(name, '-', 0) > 0)))
        rust_trait(r, "header", lower(r, name), 0, line);
}

void rust_property_traits(struct rust *r, struct str key, code_ref value, uint32_t line)
{
    const struct expr *x = rust_at(r, value);
    bool holds = str_ends_nocase(key, STR("status")) || str_ends_nocase(key, STR("code"));
    if (holds && x->kind == EXPR_NUMBER && word_is_status(x->text))
        rust_trait(r, "status", x->text, value, line);
}

static bool reads_environment(struct rust *r, code_ref callee)
{
    const struct expr *c = rust_at(r, callee);
    struct str name = rust_last_name(r, callee);
    bool reads = str_eq(name, STR("var")) || str_eq(name, STR("var_os")) ||
                 str_eq(name, STR("env")) || str_eq(name, STR("option_env"));
    if (!reads)
        return false;
    if (c->kind == EXPR_MEMBER)
        return str_eq(rust_last_name(r, c->a), STR("env"));
    const struct binding *b = &r->code->bindings.v[c->a];
    if (c->kind != EXPR_NAME || !c->a || b->kind != BINDING_IMPORT)
        return false;
    struct str module = r->code->imports.v[b->import].module;
    return str_ends(module, STR("env")) || str_eq(module, STR("std")) ||
           str_starts(module, STR("dotenv"));
}

void rust_call_traits(struct rust *r, code_ref callee, const code_ref *args, uint32_t n)
{
    const struct expr c = *rust_at(r, callee);
    struct str name = rust_last_name(r, callee);
    const struct expr first = n ? *rust_at(r, args[0]) : (struct expr){0};
    bool text = n && first.kind == EXPR_STRING;
    struct str on = c.kind == EXPR_MEMBER ? rust_last_name(r, c.a) : STR_NONE;
    if (text && reads_environment(r, callee))
        rust_trait(r, "environment", first.text, 0, first.line);
    else if (text)
        header_trait(r, first.text,
                     str_contains_nocase(name, STR("header")) ||
                         str_contains_nocase(on, STR("header")),
                     first.line);
    if (c.kind == EXPR_MEMBER && str_eq(name, STR("pow")))
        rust_trait(r, "power", name, 0, c.line);
    bool takes_status = str_eq(name, STR("status")) || str_eq(name, STR("from_u16"));
    if (takes_status && first.kind == EXPR_NUMBER && word_is_status(first.text))
        rust_trait(r, "status", first.text, args[0], first.line);
}

/* E is what the value being read is assigned to: `wait = wait * 2`. */
static bool is_target(const struct rust *r, code_ref e)
{
    const struct expr *x = rust_at(r, e);
    if (x->kind == EXPR_MEMBER)
        return x->text.n && x->text.n < r->target.n && str_ends(r->target, x->text);
    return x->kind == EXPR_NAME && str_eq(r->target, x->text);
}

void rust_binary_traits(struct rust *r, struct syntax_node n, struct str op, code_ref a, code_ref b)
{
    uint32_t line = rust_line(r, n);
    bool orders = str_eq(op, STR("<")) || str_eq(op, STR(">")) || str_eq(op, STR("<=")) ||
                  str_eq(op, STR(">="));
    bool equals = str_eq(op, STR("==")) || str_eq(op, STR("!="));
    bool shifts = str_eq(op, STR("<<")) && rust_at(r, b)->kind != EXPR_NUMBER;
    if (shifts || (str_eq(op, STR("*")) && (is_target(r, a) || is_target(r, b))))
        rust_trait(r, "power", rust_cut(r, n, RUST_TEXT_MAX), 0, line);
    if (orders && word_counts(str_sub(rust_text(r, n), 0, COMPARE_TEXT_MAX)))
        rust_trait(r, "compare", rust_cut(r, n, RUST_TEXT_MAX), 0, line);
    if (orders || equals) {
        rust_property_traits(r, rust_last_name(r, a), b, line);
        rust_property_traits(r, rust_last_name(r, b), a, line);
    }
}
