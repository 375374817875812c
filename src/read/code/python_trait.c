/* Small shapes that judgements ask for: headers, statuses, environment variables, growing numbers,
 * comparisons of attempts. They are found while the IR is made, where both the text and the
 * expression are at hand. */
#include "read/code/python.h"

#include "base/limits.h"
#include "read/code/words.h"

void py_trait(struct py *py, const char *kind, struct str detail, code_ref value, uint32_t line)
{
    vec_push(py->scratch, &py->code->traits,
             (struct code_trait){.kind = kind,
                                 .detail = detail,
                                 .value = value,
                                 .line = line,
                                 .function = py->frame->function,
                                 .block = py->frame->block});
}

// ----------------------------------------------------------------------------------------- headers

static struct str lower(struct py *py, struct str s)
{
    char *to = arena_alloc(py->job->keep, s.n + 1);
    for (size_t i = 0; i < s.n; i++)
        to[i] = s.p[i] >= 'A' && s.p[i] <= 'Z' ? (char)(s.p[i] | 32) : s.p[i];
    return (struct str){to, s.n};
}

// WSGI spells request headers HTTP_X_REQUEST_ID.
static struct str from_wsgi(struct py *py, struct str name)
{
    if (!str_starts(name, STR("HTTP_")) || name.n < 7)
        return STR_NONE;
    char *to = arena_alloc(py->job->keep, name.n);
    for (size_t i = 5; i < name.n; i++)
        to[i - 5] = name.p[i] == '_' ? '-' : (char)(name.p[i] | 32);
    return (struct str){to, name.n - 5};
}

static void header_trait(struct py *py, struct str name, bool on_headers, uint32_t line)
{
    struct str wsgi = from_wsgi(py, name);
    name = wsgi.p ? wsgi : name;
    if (!word_is_header(name))
        return;
    if (word_is_known_header(name) || (on_headers && str_find_char(name, '-', 0) > 0))
        py_trait(py, "header", lower(py, name), 0, line);
}

// ------------------------------------------------------------------------------------- environment

/* os.environ, or environ taken from it. */
static bool is_environment(const struct py *py, code_ref e)
{
    const struct expr *x = py_at(py, e);
    return (x->kind == EXPR_MEMBER || x->kind == EXPR_NAME) && str_eq(x->text, STR("environ"));
}

/* Functions whose first argument names an environment variable. */
static bool reads_environment(const struct py *py, code_ref callee)
{
    const struct expr *c = py_at(py, callee);
    if (str_eq(c->text, STR("getenv")))
        return true;
    if (c->kind != EXPR_MEMBER)
        return false;
    struct str base = py_last_name(py, c->a);
    bool get = str_eq(c->text, STR("get")) || str_eq(c->text, STR("pop")) ||
               str_eq(c->text, STR("setdefault"));
    return (get && is_environment(py, c->a)) || str_eq(base, STR("env"));
}

void py_member_traits(struct py *py, code_ref member, bool quoted)
{
    const struct expr m = *py_at(py, member);
    if (!member || !m.text.n)
        return;
    if (quoted && is_environment(py, m.a)) {
        py_trait(py, "environment", m.text, 0, m.line);
        return;
    }
    bool on_headers = str_contains_nocase(py_last_name(py, m.a), STR("header"));
    if (quoted || on_headers)
        header_trait(py, m.text, on_headers, m.line);
    struct str base = py_last_name(py, m.a); // status.HTTP_404_NOT_FOUND, HTTPStatus.NOT_FOUND
    struct str named = str_starts(m.text, STR("HTTP_")) || str_eq(base, STR("HTTPStatus"))
                           ? py_status_named(m.text)
                           : STR_NONE;
    if (named.p)
        py_trait(py, "status", named, 0, m.line);
}

// ---------------------------------------------------------------------------------------- statuses

/* The status that a name stands for: HTTP_404_NOT_FOUND, HTTPStatus.NOT_FOUND, and the answers and
 * refusals that frameworks name after theirs. */
struct str py_status_named(struct str name)
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
        {"TOO_MANY_REQUESTS", "429"},
        {"INTERNAL_SERVER_ERROR", "500"},
        {"BAD_GATEWAY", "502"},
        {"SERVICE_UNAVAILABLE", "503"},
        {"GATEWAY_TIMEOUT", "504"},
        {"HttpResponseBadRequest", "400"},
        {"HttpResponseForbidden", "403"},
        {"HttpResponseNotFound", "404"},
        {"HttpResponseServerError", "500"},
        {"Http404", "404"},
        {"PermissionDenied", "403"},
        {"NotAuthenticated", "401"},
        {"AuthenticationFailed", "401"},
        {"Throttled", "429"},
        {"TooManyRequests", "429"},
        {"HTTPUnauthorized", "401"},
        {"HTTPForbidden", "403"},
        {"HTTPTooManyRequests", "429"},
        {"HTTPNotFound", "404"},
        {"HTTPServiceUnavailable", "503"},
        {"ServiceUnavailable", "503"},
        {"Unauthorized", "401"},
        {"Forbidden", "403"},
    };
    if (str_starts(name, STR("HTTP_")) && word_is_status(str_sub(name, 5, 3)))
        return str_sub(name, 5, 3);
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (str_eq(name, str_c(known[i].name)))
            return str_c(known[i].status);
    return STR_NONE;
}

static void status_of(struct py *py, code_ref e)
{
    const struct expr x = *py_at(py, e);
    if (x.kind == EXPR_NUMBER && word_is_status(x.text))
        py_trait(py, "status", x.text, e, x.line);
}

void py_status_trait(struct py *py, struct str name, code_ref value)
{
    if (!word_holds_status(name))
        return;
    const struct expr x = *py_at(py, value);
    status_of(py, value);
    for (uint32_t i = 0; (x.kind == EXPR_CHOICE || x.kind == EXPR_ARRAY) && i < x.n; i++)
        status_of(py, py->code->children.v[x.list + i]);
}

void py_returned_status(struct py *py, code_ref value)
{
    const struct expr x = *py_at(py, value);
    for (uint32_t i = 1; x.kind == EXPR_ARRAY && i < x.n && i < 3; i++)
        if (py_at(py, py->code->children.v[x.list + i])->kind == EXPR_NUMBER)
            status_of(py, py->code->children.v[x.list + i]);
}

/* Functions whose numbers are times. */
static bool takes_time(struct str name)
{
    return str_eq(name, STR("sleep")) || str_eq(name, STR("wait")) || str_eq(name, STR("delay")) ||
           str_eq(name, STR("timeout")) || str_eq(name, STR("wait_for")) ||
           str_eq(name, STR("range"));
}

/* request.headers.get('...'), response.headers.setdefault('...'), add_header('...') */
static bool takes_header(const struct py *py, code_ref callee)
{
    const struct expr *c = py_at(py, callee);
    if (str_contains_nocase(py_last_name(py, callee), STR("header")))
        return true;
    if (c->kind != EXPR_MEMBER)
        return false;
    struct str base = py_last_name(py, c->a);
    return str_contains_nocase(base, STR("header")) || str_eq(base, STR("META"));
}

void py_call_traits(struct py *py, code_ref callee, const code_ref *args, uint32_t n)
{
    struct str name = py_last_name(py, callee);
    uint32_t line = py_at(py, callee)->line;
    bool headers = takes_header(py, callee), times = takes_time(name);
    const struct expr first = *py_at(py, n ? args[0] : 0);
    if (n && first.kind == EXPR_STRING && reads_environment(py, callee)) {
        py_trait(py, "environment", first.text, 0, first.line);
        return;
    }
    struct str named =
        py_at(py, callee)->kind == EXPR_NAME || py_at(py, callee)->kind == EXPR_MEMBER
            ? py_status_named(name)
            : STR_NONE;
    if (named.p) // HttpResponseForbidden(...)
        py_trait(py, "status", named, 0, line);
    for (uint32_t i = 0; i < n; i++) {
        const struct expr x = *py_at(py, args[i]);
        if (x.kind == EXPR_STRING)
            header_trait(py, x.text, headers, x.line);
        else if (x.kind == EXPR_NUMBER && !times)
            status_of(py, args[i]);
    }
}

void py_property_traits(struct py *py, struct str object, struct str key, code_ref value,
                        uint32_t line)
{
    header_trait(py, key, str_contains_nocase(object, STR("header")), line);
    const struct expr *x = py_at(py, value);
    if (x->kind == EXPR_NUMBER || x->kind == EXPR_CHOICE || x->kind == EXPR_ARRAY)
        py_status_trait(py, key, value);
    if (str_eq(key, STR("status_forcelist")))
        py_status_trait(py, STR("statuses"), value);
}

// --------------------------------------------------------------------------------------- operators

/* E is what the value being read is assigned to: `wait = wait * 2`. */
static bool is_target(const struct py *py, code_ref e)
{
    const struct expr *x = py_at(py, e);
    if (x->kind == EXPR_MEMBER)
        return x->text.n && x->text.n < py->target.n && str_ends(py->target, x->text);
    return x->kind == EXPR_NAME && str_eq(py->target, x->text);
}

void py_binary_traits(struct py *py, struct syntax_node n, struct str op, code_ref a, code_ref b)
{
    uint32_t line = syntax_line(n);
    bool orders = str_eq(op, STR("<")) || str_eq(op, STR(">")) || str_eq(op, STR("<=")) ||
                  str_eq(op, STR(">="));
    bool equals = str_eq(op, STR("==")) || str_eq(op, STR("!=")) || str_eq(op, STR("in")) ||
                  str_eq(op, STR("not in"));
    if (str_eq(op, STR("**")) || str_eq(op, STR("<<")))
        py_trait(py, "power", py_cut(py, n, PY_TEXT_MAX), 0, line);
    else if (str_eq(op, STR("*")) && (is_target(py, a) || is_target(py, b))) // wait = wait * 2
        py_trait(py, "power", py_cut(py, n, PY_TEXT_MAX), 0, line);
    if (orders && word_counts(str_sub(py_text(py, n), 0, COMPARE_TEXT_MAX)))
        py_trait(py, "compare", py_cut(py, n, PY_TEXT_MAX), 0, line);
    if (orders || equals) {
        py_status_trait(py, py_last_name(py, a), b);
        py_status_trait(py, py_last_name(py, b), a);
    }
}
