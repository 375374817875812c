/* Small shapes that judgements ask for: headers, statuses, environment variables, growing numbers,
 * comparisons of attempts. They are found while the IR is made, where both the text and the
 * expression are at hand. */
#include "read/code/kotlin.h"

#include "base/limits.h"
#include "read/code/words.h"

void kt_trait(struct kt *k, const char *kind, struct str detail, code_ref value, uint32_t line)
{
    vec_push(k->scratch, &k->code->traits,
             (struct code_trait){.kind = kind,
                                 .detail = detail,
                                 .value = value,
                                 .line = line,
                                 .function = k->frame->function,
                                 .block = k->frame->block});
}

static struct str lower(struct kt *k, struct str s)
{
    char *to = arena_alloc(k->job->keep, s.n + 1);
    for (size_t i = 0; i < s.n; i++)
        to[i] = s.p[i] >= 'A' && s.p[i] <= 'Z' ? (char)(s.p[i] | 32) : s.p[i];
    return (struct str){to, s.n};
}

static void header_trait(struct kt *k, struct str name, bool on_headers, uint32_t line)
{
    bool known = word_is_known_header(name);
    if (word_is_header(name) && (known || (on_headers && str_find_char(name, '-', 0) > 0)))
        kt_trait(k, "header", lower(k, name), 0, line);
}

// HttpHeaders.RETRY_AFTER and HttpHeaders.RetryAfter -> retry-after
static void header_constant(struct kt *k, struct str name, uint32_t line)
{
    char *to = arena_alloc(k->job->keep, 2 * name.n + 1);
    size_t n = 0;
    for (size_t i = 0; i < name.n; i++) {
        bool capital = name.p[i] >= 'A' && name.p[i] <= 'Z';
        bool after_small = i && name.p[i - 1] >= 'a' && name.p[i - 1] <= 'z';
        bool after_x = i == 1 && name.p[0] == 'X'; // XRequestId
        if (capital && (after_small || after_x))
            to[n++] = '-';
        to[n++] = name.p[i] == '_' ? '-' : capital ? (char)(name.p[i] | 32) : name.p[i];
    }
    if (name.n && name.p[0] >= 'A' && name.p[0] <= 'Z')
        header_trait(k, (struct str){to, n}, true, line);
}

// TOO_MANY_REQUESTS and TooManyRequests are one name.
static bool same_words(struct str a, struct str b)
{
    size_t i = 0, j = 0;
    for (;; i++, j++) {
        while (i < a.n && a.p[i] == '_')
            i++;
        while (j < b.n && b.p[j] == '_')
            j++;
        if (i >= a.n || j >= b.n)
            return i >= a.n && j >= b.n;
        if ((a.p[i] | 32) != (b.p[j] | 32))
            return false;
    }
}

/* Names that libraries give to statuses of failures: HttpStatus.TOO_MANY_REQUESTS,
 * HttpStatusCode.Unauthorized, SC_SERVICE_UNAVAILABLE, HTTP_UNAUTHORIZED. */
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
        if (same_words(name, str_c(known[i].name)))
            return str_c(known[i].status);
    return STR_NONE;
}

static bool is_environment_call(const struct kt *k, code_ref callee)
{
    const struct expr *c = kt_at(k, callee), *base = kt_at(k, c->a);
    return c->kind == EXPR_MEMBER && base->kind == EXPR_NAME && !base->a &&
           str_eq(base->text, STR("System")) && str_eq(c->text, STR("getenv"));
}

void kt_member_traits(struct kt *k, code_ref member)
{
    const struct expr m = *kt_at(k, member);
    if (m.kind != EXPR_MEMBER && m.kind != EXPR_NAME)
        return;
    struct str base = m.kind == EXPR_MEMBER ? kt_last_name(k, m.a) : STR_NONE;
    struct str status = status_constant(m.text);
    bool of_status = str_contains_nocase(base, STR("status")) || str_starts(m.text, STR("SC_")) ||
                     str_starts(m.text, STR("HTTP_")) ||
                     str_contains_nocase(base, STR("servletresponse")) ||
                     (m.kind == EXPR_NAME && str_eq(m.text, STR("TOO_MANY_REQUESTS")));
    if (status.p && of_status)
        kt_trait(k, "status", status, 0, m.line);
    if (str_contains_nocase(base, STR("header")))
        header_constant(k, m.text, m.line);
}

static void status_of(struct kt *k, code_ref e)
{
    const struct expr x = *kt_at(k, e);
    if (x.kind == EXPR_NUMBER && word_is_status(x.text))
        kt_trait(k, "status", x.text, 0, x.line);
}

void kt_status_trait(struct kt *k, struct str name, code_ref value)
{
    if (!word_holds_status(name))
        return;
    const struct expr x = *kt_at(k, value);
    status_of(k, value);
    for (uint32_t i = 0; (x.kind == EXPR_CHOICE || x.kind == EXPR_ARRAY) && i < x.n; i++)
        status_of(k, k->code->children.v[x.list + i]);
}

static bool takes_status(struct str name)
{
    return word_holds_status(name) || str_eq(name, STR("sendError")) ||
           str_eq(name, STR("valueOf")) || str_eq(name, STR("fromValue")) ||
           str_eq(name, STR("ResponseStatusException"));
}

void kt_call_traits(struct kt *k, code_ref callee, const code_ref *args, uint32_t n)
{
    struct str name = kt_last_name(k, callee);
    const struct expr c = *kt_at(k, callee);
    struct str base = c.kind == EXPR_MEMBER ? kt_last_name(k, c.a) : STR_NONE;
    bool headers =
        str_contains_nocase(name, STR("header")) || str_contains_nocase(base, STR("header"));
    for (uint32_t i = 0; i < n; i++) {
        const struct expr x = *kt_at(k, args[i]);
        if (x.kind == EXPR_STRING)
            header_trait(k, x.text, headers, x.line);
        else if (takes_status(name))
            status_of(k, args[i]);
    }
    if (n && is_environment_call(k, callee) && kt_at(k, args[0])->kind == EXPR_STRING)
        kt_trait(k, "environment", kt_at(k, args[0])->text, 0, c.line);
    // code == 429 written as equals, Math.pow(2, attempt)
    if (str_eq(name, STR("pow")) && str_eq(base, STR("Math")))
        kt_trait(k, "power", STR("Math.pow"), 0, c.line);
}

/* E is what the value being read is assigned to: `wait = wait * 2`. */
static bool is_target(const struct kt *k, code_ref e)
{
    const struct expr *x = kt_at(k, e);
    if (x->kind == EXPR_MEMBER)
        return x->text.n && x->text.n <= k->target.n && str_ends(k->target, x->text);
    return x->kind == EXPR_NAME && str_eq(k->target, x->text);
}

void kt_binary_traits(struct kt *k, struct syntax_node n, struct str op, code_ref a, code_ref b)
{
    uint32_t line = syntax_line(n);
    bool orders = str_eq(op, STR("<")) || str_eq(op, STR(">")) || str_eq(op, STR("<=")) ||
                  str_eq(op, STR(">="));
    bool equals = str_eq(op, STR("==")) || str_eq(op, STR("!="));
    if (str_eq(op, STR("<<")) ||
        (str_eq(op, STR("*")) && (is_target(k, a) || is_target(k, b)))) // wait = wait * 2
        kt_trait(k, "power", kt_cut(k, n, KT_TEXT_MAX), 0, line);
    if (orders && word_counts(str_sub(kt_text(k, n), 0, COMPARE_TEXT_MAX)))
        kt_trait(k, "compare", kt_cut(k, n, KT_TEXT_MAX), 0, line);
    if (orders || equals) {
        kt_status_trait(k, kt_last_name(k, a), b);
        kt_status_trait(k, kt_last_name(k, b), a);
    }
}
