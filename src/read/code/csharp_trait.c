/* Small shapes that judgements ask for: headers, statuses, environment variables, growing numbers,
 * comparisons of attempts. They are found while the IR is made, where both the text and the
 * expression are at hand. */
#include "read/code/csharp.h"

#include "base/limits.h"
#include "read/code/words.h"

void cs_trait(struct cs *j, const char *kind, struct str detail, code_ref value, uint32_t line)
{
    vec_push(j->scratch, &j->code->traits,
             (struct code_trait){.kind = kind,
                                 .detail = detail,
                                 .value = value,
                                 .line = line,
                                 .function = j->frame->function,
                                 .block = j->frame->block});
}

static struct str lower(struct cs *j, struct str s)
{
    char *to = arena_alloc(j->job->keep, s.n + 1);
    for (size_t i = 0; i < s.n; i++)
        to[i] = s.p[i] >= 'A' && s.p[i] <= 'Z' ? (char)(s.p[i] | 32) : s.p[i];
    return (struct str){to, s.n};
}

static void header_trait(struct cs *j, struct str name, bool on_headers, uint32_t line)
{
    bool known = word_is_known_header(name);
    if (word_is_header(name) && (known || (on_headers && str_find_char(name, '-', 0) > 0)))
        cs_trait(j, "header", lower(j, name), 0, line);
}

// HeaderNames.RetryAfter, Headers.RetryAfter -> retry-after
static void header_constant(struct cs *j, struct str name, uint32_t line)
{
    char *to = arena_alloc(j->job->keep, 2 * name.n + 1);
    size_t n = 0;
    for (size_t i = 0; i < name.n; i++) {
        bool capital = name.p[i] >= 'A' && name.p[i] <= 'Z';
        if (capital && i)
            to[n++] = '-';
        to[n++] = capital ? (char)(name.p[i] | 32) : name.p[i];
    }
    header_trait(j, (struct str){to, n}, true, line);
}

/* Names that libraries give to statuses of failures: HttpStatusCode.TooManyRequests,
 * StatusCodes.Status503ServiceUnavailable, results such as Unauthorized(). */
static struct str status_constant(struct str name)
{
    static const struct {
        const char *name, *status;
    } known[] = {
        {"BadRequest", "400"},
        {"Unauthorized", "401"},
        {"Forbidden", "403"},
        {"Forbid", "403"},
        {"NotFound", "404"},
        {"RequestTimeout", "408"},
        {"Conflict", "409"},
        {"Gone", "410"},
        {"UnprocessableEntity", "422"},
        {"TooManyRequests", "429"},
        {"InternalServerError", "500"},
        {"BadGateway", "502"},
        {"ServiceUnavailable", "503"},
        {"GatewayTimeout", "504"},
        {"ResourceExhausted", "429"},
        {"Unavailable", "503"},
        {"Unauthenticated", "401"},
        {"PermissionDenied", "403"},
    };
    if (str_starts(name, STR("Status")) && name.n > 9 && name.p[6] >= '4' && name.p[6] <= '5')
        return str_sub(name, 6, 3);
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (str_eq(name, str_c(known[i].name)))
            return str_c(known[i].status);
    return STR_NONE;
}

struct str cs_status_constant(struct str of, struct str name)
{
    return str_eq(of, STR("StatusCodes")) || str_eq(of, STR("HttpStatusCode"))
               ? status_constant(name)
               : STR_NONE;
}

static bool is_environment_call(const struct cs *j, code_ref callee)
{
    const struct expr *c = cs_at(j, callee), *base = cs_at(j, c->a);
    return c->kind == EXPR_MEMBER && base->kind == EXPR_NAME && !base->a &&
           str_eq(base->text, STR("Environment")) && str_eq(c->text, STR("GetEnvironmentVariable"));
}

void cs_member_traits(struct cs *j, code_ref member)
{
    const struct expr m = *cs_at(j, member);
    if (m.kind != EXPR_MEMBER)
        return;
    struct str base = cs_last_name(j, m.a);
    struct str status = status_constant(m.text);
    if (status.p && (str_contains_nocase(base, STR("status")) || str_eq(base, STR("Results")) ||
                     str_eq(base, STR("TypedResults"))))
        cs_trait(j, "status", status, 0, m.line);
    if (str_contains_nocase(base, STR("header")))
        header_constant(j, m.text, m.line);
}

void cs_index_trait(struct cs *j, code_ref base, code_ref index)
{
    const struct expr i = *cs_at(j, index);
    if (i.kind == EXPR_STRING)
        header_trait(j, i.text, str_contains_nocase(cs_last_name(j, base), STR("header")), i.line);
}

static void status_of(struct cs *j, code_ref e)
{
    const struct expr x = *cs_at(j, e);
    if (x.kind == EXPR_NUMBER && word_is_status(x.text))
        cs_trait(j, "status", x.text, 0, x.line);
}

void cs_status_trait(struct cs *j, struct str name, code_ref value)
{
    if (!word_holds_status(name))
        return;
    const struct expr x = *cs_at(j, value);
    status_of(j, value);
    for (uint32_t i = 0; (x.kind == EXPR_CHOICE || x.kind == EXPR_ARRAY) && i < x.n; i++)
        status_of(j, j->code->children.v[x.list + i]);
}

static bool takes_status(struct str name)
{
    return word_holds_status(name) || str_eq(name, STR("SetStatus")) ||
           str_eq(name, STR("Problem")) || str_eq(name, STR("BadHttpRequestException"));
}

// return Unauthorized(); Results.NotFound(); new RpcException(...) says it in its arguments
static void result_trait(struct cs *j, code_ref callee, struct str name, struct str base)
{
    const struct expr c = *cs_at(j, callee);
    bool result = cs_at(j, c.a)->kind == EXPR_THIS || str_eq(base, STR("Results")) ||
                  str_eq(base, STR("TypedResults"));
    struct str status = c.kind == EXPR_MEMBER && result ? status_constant(name) : STR_NONE;
    if (status.p)
        cs_trait(j, "status", status, 0, c.line);
}

static void keyword_status(struct cs *j, code_ref keywords)
{
    const struct expr o = *cs_at(j, keywords);
    for (uint32_t i = 0; o.kind == EXPR_OBJECT && i < o.n; i++) {
        const struct expr p = *cs_at(j, j->code->children.v[o.list + i]);
        if (p.kind == EXPR_PROPERTY)
            cs_status_trait(j, p.text, p.a);
    }
}

void cs_call_traits(struct cs *j, code_ref callee, const code_ref *args, uint32_t n)
{
    struct str name = cs_last_name(j, callee);
    const struct expr c = *cs_at(j, callee);
    struct str base = c.kind == EXPR_MEMBER ? cs_last_name(j, c.a) : STR_NONE;
    bool headers =
        str_contains_nocase(name, STR("header")) || str_contains_nocase(base, STR("header"));
    for (uint32_t i = 0; i < n; i++) {
        const struct expr x = *cs_at(j, args[i]);
        if (x.kind == EXPR_STRING)
            header_trait(j, x.text, headers, x.line);
        else if (x.kind == EXPR_OBJECT && str_eq(x.text, CODE_KEYWORDS))
            keyword_status(j, args[i]);
        else if (takes_status(name))
            status_of(j, args[i]);
    }
    result_trait(j, callee, name, base);
    if (n && is_environment_call(j, callee) && cs_at(j, args[0])->kind == EXPR_STRING)
        cs_trait(j, "environment", cs_at(j, args[0])->text, 0, c.line);
    if (str_eq(name, STR("Pow")) && str_eq(base, STR("Math")))
        cs_trait(j, "power", STR("Math.Pow"), 0, c.line);
}

/* E is what the value being read is assigned to: `wait = wait * 2`. */
static bool is_target(const struct cs *j, code_ref e)
{
    const struct expr *x = cs_at(j, e);
    if (x->kind == EXPR_MEMBER)
        return x->text.n && x->text.n <= j->target.n && str_ends(j->target, x->text);
    return x->kind == EXPR_NAME && str_eq(j->target, x->text);
}

void cs_binary_traits(struct cs *j, struct syntax_node n, struct str op, code_ref a, code_ref b)
{
    uint32_t line = syntax_line(n);
    bool orders = str_eq(op, STR("<")) || str_eq(op, STR(">")) || str_eq(op, STR("<=")) ||
                  str_eq(op, STR(">="));
    bool equals = str_eq(op, STR("==")) || str_eq(op, STR("!="));
    if (str_eq(op, STR("<<")) ||
        (str_eq(op, STR("*")) && (is_target(j, a) || is_target(j, b)))) // wait = wait * 2
        cs_trait(j, "power", cs_cut(j, n, CS_TEXT_MAX), 0, line);
    if (orders && word_counts(str_sub(cs_text(j, n), 0, COMPARE_TEXT_MAX)))
        cs_trait(j, "compare", cs_cut(j, n, CS_TEXT_MAX), 0, line);
    if (orders || equals) {
        cs_status_trait(j, cs_last_name(j, a), b);
        cs_status_trait(j, cs_last_name(j, b), a);
    }
}
