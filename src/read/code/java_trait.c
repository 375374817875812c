/* Small shapes that judgements ask for: headers, statuses, environment variables, growing numbers,
 * comparisons of attempts. They are found while the IR is made, where both the text and the
 * expression are at hand. */
#include "read/code/java.h"

#include "base/limits.h"
#include "read/code/words.h"

void java_trait(struct java *j, const char *kind, struct str detail, code_ref value, uint32_t line)
{
    vec_push(j->scratch, &j->code->traits,
             (struct code_trait){.kind = kind,
                                 .detail = detail,
                                 .value = value,
                                 .line = line,
                                 .function = j->frame->function,
                                 .block = j->frame->block});
}

static struct str lower(struct java *j, struct str s)
{
    char *to = arena_alloc(j->job->keep, s.n + 1);
    for (size_t i = 0; i < s.n; i++)
        to[i] = s.p[i] >= 'A' && s.p[i] <= 'Z' ? (char)(s.p[i] | 32) : s.p[i];
    return (struct str){to, s.n};
}

static void header_trait(struct java *j, struct str name, bool on_headers, uint32_t line)
{
    bool known = word_is_known_header(name);
    if (word_is_header(name) && (known || (on_headers && str_find_char(name, '-', 0) > 0)))
        java_trait(j, "header", lower(j, name), 0, line);
}

// HttpHeaders.RETRY_AFTER -> retry-after
static void header_constant(struct java *j, struct str name, uint32_t line)
{
    char *to = arena_alloc(j->job->keep, name.n + 1);
    for (size_t i = 0; i < name.n; i++) {
        if (name.p[i] >= 'a' && name.p[i] <= 'z')
            return;
        to[i] = name.p[i] == '_' ? '-' : (char)(name.p[i] | 32);
    }
    header_trait(j, (struct str){to, name.n}, true, line);
}

/* Names that libraries give to statuses of failures: HttpStatus.TOO_MANY_REQUESTS,
 * SC_SERVICE_UNAVAILABLE, HTTP_UNAUTHORIZED. */
static struct str status_constant(struct str name)
{
    static const struct {
        const char *name, *status;
    } known[] = {
        {"BAD_REQUEST", "400"},
        {"UNAUTHORIZED", "401"},
        {"FORBIDDEN", "403"},
        {"NOT_FOUND", "404"},
        {"REQUEST_TIMEOUT", "408"},
        {"CONFLICT", "409"},
        {"GONE", "410"},
        {"UNPROCESSABLE_ENTITY", "422"},
        {"TOO_MANY_REQUESTS", "429"},
        {"INTERNAL_SERVER_ERROR", "500"},
        {"BAD_GATEWAY", "502"},
        {"SERVICE_UNAVAILABLE", "503"},
        {"GATEWAY_TIMEOUT", "504"},
        {"INTERNAL_ERROR", "500"},
        {"UNAVAILABLE", "503"},
    };
    bool prefixed = str_starts(name, STR("SC_"));
    if (prefixed)
        name = str_from(name, 3);
    else if (str_starts(name, STR("HTTP_")))
        name = str_from(name, 5);
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (str_eq(name, str_c(known[i].name)))
            return str_c(known[i].status);
    return STR_NONE;
}

static bool is_environment_call(const struct java *j, code_ref callee)
{
    const struct expr *c = java_at(j, callee), *base = java_at(j, c->a);
    return c->kind == EXPR_MEMBER && base->kind == EXPR_NAME && !base->a &&
           str_eq(base->text, STR("System")) && str_eq(c->text, STR("getenv"));
}

void java_member_traits(struct java *j, code_ref member)
{
    const struct expr m = *java_at(j, member);
    if (m.kind != EXPR_MEMBER && m.kind != EXPR_NAME)
        return;
    struct str base = m.kind == EXPR_MEMBER ? java_last_name(j, m.a) : STR_NONE;
    struct str status = status_constant(m.text);
    bool of_status = str_contains_nocase(base, STR("status")) || str_starts(m.text, STR("SC_")) ||
                     str_starts(m.text, STR("HTTP_")) ||
                     str_contains_nocase(base, STR("servletresponse")) ||
                     (m.kind == EXPR_NAME && str_eq(m.text, STR("TOO_MANY_REQUESTS")));
    if (status.p && of_status)
        java_trait(j, "status", status, 0, m.line);
    if (str_contains_nocase(base, STR("header")))
        header_constant(j, m.text, m.line);
}

static void status_of(struct java *j, code_ref e)
{
    const struct expr x = *java_at(j, e);
    if (x.kind == EXPR_NUMBER && word_is_status(x.text))
        java_trait(j, "status", x.text, 0, x.line);
}

void java_status_trait(struct java *j, struct str name, code_ref value)
{
    if (!word_holds_status(name))
        return;
    const struct expr x = *java_at(j, value);
    status_of(j, value);
    for (uint32_t i = 0; (x.kind == EXPR_CHOICE || x.kind == EXPR_ARRAY) && i < x.n; i++)
        status_of(j, j->code->children.v[x.list + i]);
}

static bool takes_status(struct str name)
{
    return word_holds_status(name) || str_eq(name, STR("sendError")) ||
           str_eq(name, STR("valueOf")) || str_eq(name, STR("ResponseStatusException"));
}

void java_call_traits(struct java *j, code_ref callee, const code_ref *args, uint32_t n)
{
    struct str name = java_last_name(j, callee);
    const struct expr c = *java_at(j, callee);
    struct str base = c.kind == EXPR_MEMBER ? java_last_name(j, c.a) : STR_NONE;
    bool headers =
        str_contains_nocase(name, STR("header")) || str_contains_nocase(base, STR("header"));
    for (uint32_t i = 0; i < n; i++) {
        const struct expr x = *java_at(j, args[i]);
        if (x.kind == EXPR_STRING)
            header_trait(j, x.text, headers, x.line);
        else if (takes_status(name))
            status_of(j, args[i]);
    }
    if (n && is_environment_call(j, callee) && java_at(j, args[0])->kind == EXPR_STRING)
        java_trait(j, "environment", java_at(j, args[0])->text, 0, c.line);
    // code == 429 written as equals, Math.pow(2, attempt)
    if (str_eq(name, STR("pow")) && str_eq(base, STR("Math")))
        java_trait(j, "power", STR("Math.pow"), 0, c.line);
}

/* E is what the value being read is assigned to: `wait = wait * 2`. */
static bool is_target(const struct java *j, code_ref e)
{
    const struct expr *x = java_at(j, e);
    if (x->kind == EXPR_MEMBER)
        return x->text.n && x->text.n <= j->target.n && str_ends(j->target, x->text);
    return x->kind == EXPR_NAME && str_eq(j->target, x->text);
}

void java_binary_traits(struct java *j, struct syntax_node n, struct str op, code_ref a, code_ref b)
{
    uint32_t line = syntax_line(n);
    bool orders = str_eq(op, STR("<")) || str_eq(op, STR(">")) || str_eq(op, STR("<=")) ||
                  str_eq(op, STR(">="));
    bool equals = str_eq(op, STR("==")) || str_eq(op, STR("!="));
    if (str_eq(op, STR("<<")) ||
        (str_eq(op, STR("*")) && (is_target(j, a) || is_target(j, b)))) // wait = wait * 2
        java_trait(j, "power", java_cut(j, n, JAVA_TEXT_MAX), 0, line);
    if (orders && word_counts(str_sub(java_text(j, n), 0, COMPARE_TEXT_MAX)))
        java_trait(j, "compare", java_cut(j, n, JAVA_TEXT_MAX), 0, line);
    if (orders || equals) {
        java_status_trait(j, java_last_name(j, a), b);
        java_status_trait(j, java_last_name(j, b), a);
    }
}
