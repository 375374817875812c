/* Small shapes that judgements ask for: headers, statuses, environment variables, growing numbers,
 * comparisons of attempts. */
#include "read/code/php.h"

#include "base/limits.h"
#include "read/code/words.h"

void php_trait(struct php *p, const char *kind, struct str detail, code_ref value, uint32_t line)
{
    vec_push(p->scratch, &p->code->traits,
             (struct code_trait){.kind = kind,
                                 .detail = detail,
                                 .value = value,
                                 .line = line,
                                 .function = p->frame->function,
                                 .block = p->frame->block});
}

static struct str lower(struct php *p, struct str s)
{
    char *to = arena_alloc(p->job->keep, s.n + 1);
    for (size_t i = 0; i < s.n; i++)
        to[i] = s.p[i] >= 'A' && s.p[i] <= 'Z' ? (char)(s.p[i] | 32) : s.p[i] == '_' ? '-' : s.p[i];
    return (struct str){to, s.n};
}

static void header_trait(struct php *p, struct str name, bool on_headers, uint32_t line)
{
    ptrdiff_t colon = str_find_char(name, ':', 0); // header('Retry-After: 30')
    if (colon > 0 && on_headers)
        name = str_sub(name, 0, (size_t)colon);
    if (str_starts(name, STR("HTTP_")) && name.n > 6)
        name = lower(p, str_from(name, 5));
    for (size_t i = 0; i < name.n; i++) {
        char c = (char)(name.p[i] | 32);
        if (!(c >= 'a' && c <= 'z') && !(name.p[i] >= '0' && name.p[i] <= '9') && name.p[i] != '-')
            return;
    }
    bool known = word_is_known_header(name);
    if (name.n > 1 && name.n <= 64 && (known || (on_headers && str_find_char(name, '-', 0) > 0)))
        php_trait(p, "header", lower(p, name), 0, line);
}

static void status_of(struct php *p, code_ref e)
{
    static const struct {
        const char *name, *status;
    } known[] = {
        {"HTTP_BAD_REQUEST", "400"},       {"HTTP_UNAUTHORIZED", "401"},
        {"HTTP_FORBIDDEN", "403"},         {"HTTP_NOT_FOUND", "404"},
        {"HTTP_CONFLICT", "409"},          {"HTTP_UNPROCESSABLE_ENTITY", "422"},
        {"HTTP_TOO_MANY_REQUESTS", "429"}, {"HTTP_INTERNAL_SERVER_ERROR", "500"},
        {"HTTP_BAD_GATEWAY", "502"},       {"HTTP_SERVICE_UNAVAILABLE", "503"},
        {"HTTP_GATEWAY_TIMEOUT", "504"},
    };
    const struct expr x = *php_at(p, e);
    if (x.kind == EXPR_NUMBER && x.text.n == 3 && (x.text.p[0] == '4' || x.text.p[0] == '5')) {
        php_trait(p, "status", x.text, e, x.line);
        return;
    }
    for (size_t i = 0; x.kind == EXPR_MEMBER && i < sizeof known / sizeof *known; i++)
        if (str_eq(x.text, str_c(known[i].name)))
            php_trait(p, "status", str_c(known[i].status), 0, x.line);
}

void php_status_trait(struct php *p, struct str name, code_ref value)
{
    if (word_holds_status(name))
        status_of(p, value);
}

void php_call_traits(struct php *p, code_ref callee, const code_ref *args, uint32_t n)
{
    static const char *const answers[] = {"abort",      "abort_if",      "abort_unless",
                                          "json",       "response",      "http_response_code",
                                          "withStatus", "setStatusCode", "JsonResponse",
                                          "Response",   "HttpException", "make"};
    struct str name = php_last_name(p, callee);
    ptrdiff_t slash = str_rfind_char(name, '\\');
    name = slash < 0 ? name : str_from(name, (size_t)slash + 1);
    bool headers = str_contains_nocase(name, STR("header")), statuses = false;
    for (size_t i = 0; i < sizeof answers / sizeof *answers; i++)
        statuses = statuses || str_eq(name, str_c(answers[i]));
    if (n && (str_eq(name, STR("env")) || str_eq(name, STR("getenv"))) &&
        php_at(p, args[0])->kind == EXPR_STRING)
        php_trait(p, "environment", php_at(p, args[0])->text, 0, php_at(p, callee)->line);
    for (uint32_t i = 0; i < n; i++) {
        const struct expr x = *php_at(p, args[i]);
        if (x.kind == EXPR_STRING)
            header_trait(p, x.text, headers, x.line);
        if (statuses)
            status_of(p, args[i]);
    }
}

void php_property_traits(struct php *p, struct str object, struct str key, code_ref value,
                         uint32_t line)
{
    header_trait(p, key, str_contains_nocase(object, STR("header")), line);
    php_status_trait(p, key, value);
}

void php_binary_traits(struct php *p, struct syntax_node n, struct str op, code_ref a, code_ref b)
{
    static const char *const counters[] = {"attempt", "retry", "retries", "failure", "tries"};
    uint32_t line = syntax_line(n);
    bool orders = op.n && (op.p[0] == '<' || op.p[0] == '>');
    bool equals = op.n >= 2 && (op.p[0] == '=' || op.p[0] == '!');
    struct str text = str_sub(php_source(p, n), 0, COMPARE_TEXT_MAX);
    bool grows = str_eq(op, STR("*")) &&
                 (str_eq(php_last_name(p, a), p->target) || str_eq(php_last_name(p, b), p->target));
    if (str_eq(op, STR("**")) || grows)
        php_trait(p, "power", php_cut(p, n, PHP_TEXT_MAX), 0, line);
    for (size_t i = 0; orders && i < sizeof counters / sizeof *counters; i++)
        if (str_contains_nocase(text, str_c(counters[i]))) {
            php_trait(p, "compare", php_cut(p, n, PHP_TEXT_MAX), 0, line);
            break;
        }
    if (orders || equals) {
        php_status_trait(p, php_last_name(p, a), b);
        php_status_trait(p, php_last_name(p, b), a);
    }
}
