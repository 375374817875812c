/* Small shapes that judgements ask for: headers, statuses, environment variables, growing numbers,
 * comparisons of attempts. They are found while the IR is made, where both the text and the
 * expression are at hand. */
#include "read/code/go.h"

#include "base/limits.h"
#include "read/code/words.h"

#include <string.h>

void go_trait(struct go *go, const char *kind, struct str detail, code_ref value, uint32_t line)
{
    vec_push(go->scratch, &go->code->traits,
             (struct code_trait){.kind = kind,
                                 .detail = detail,
                                 .value = value,
                                 .line = line,
                                 .function = go->frame->function,
                                 .block = go->frame->block});
}

static struct str lower(struct go *go, struct str s)
{
    char *to = arena_alloc(go->job->keep, s.n + 1);
    for (size_t i = 0; i < s.n; i++)
        to[i] = s.p[i] >= 'A' && s.p[i] <= 'Z' ? (char)(s.p[i] | 32) : s.p[i];
    return (struct str){to, s.n};
}

static void header_trait(struct go *go, struct str name, bool on_headers, uint32_t line)
{
    if (word_is_header(name) &&
        (word_is_known_header(name) || (on_headers && str_find_char(name, '-', 0) > 0)))
        go_trait(go, "header", lower(go, name), 0, line);
}

/* The constants that net/http, and what follows it, have for statuses that judgements ask for. */
static const char *status_number(struct str name)
{
    static const char *const names[][2] = {
        {"StatusBadRequest", "400"},      {"StatusUnauthorized", "401"},
        {"StatusForbidden", "403"},       {"StatusNotFound", "404"},
        {"StatusRequestTimeout", "408"},  {"StatusConflict", "409"},
        {"StatusTooManyRequests", "429"}, {"StatusInternalServerError", "500"},
        {"StatusBadGateway", "502"},      {"StatusServiceUnavailable", "503"},
        {"StatusGatewayTimeout", "504"},
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (str_eq(name, str_c(names[i][0])))
            return names[i][1];
    return NULL;
}

void go_member_traits(struct go *go, code_ref member, bool quoted)
{
    const struct expr m = *go_at(go, member);
    if (!member || !m.text.n)
        return;
    const char *status = str_starts(m.text, STR("Status")) ? status_number(m.text) : NULL;
    if (status && go_module_of(go, m.a).n)
        go_trait(go, "status", str_c(status), 0, m.line);
    bool on_headers = str_contains_nocase(go_last_name(go, m.a), STR("header"));
    if (quoted)
        header_trait(go, m.text, on_headers, m.line);
}

void go_status_trait(struct go *go, struct str name, code_ref value)
{
    const struct expr *x = go_at(go, value);
    bool holds = str_ends_nocase(name, STR("status")) || str_ends_nocase(name, STR("code")) ||
                 str_ends_nocase(name, STR("codes")) || str_ends_nocase(name, STR("statuses"));
    if (holds && x->kind == EXPR_NUMBER && word_is_status(x->text))
        go_trait(go, "status", x->text, value, x->line);
}

static bool takes_environment(const struct go *go, const struct expr *callee)
{
    return callee->kind == EXPR_MEMBER &&
           (str_eq(callee->text, STR("Getenv")) || str_eq(callee->text, STR("LookupEnv"))) &&
           (str_eq(go_module_of(go, callee->a), STR("os")) ||
            str_eq(go_module_of(go, callee->a), STR("syscall")));
}

static bool takes_header(const struct go *go, const struct expr *callee, struct str name)
{
    if (str_contains_nocase(name, STR("header")))
        return true;
    if (callee->kind != EXPR_MEMBER)
        return false;
    return str_contains_nocase(go_last_name(go, callee->a), STR("header")) ||
           str_eq(name, STR("Get")) || str_eq(name, STR("Set"));
}

/* Functions whose number is a status: w.WriteHeader(429), http.Error(w, text, 429), c.JSON(429) */
static bool takes_status(struct str name)
{
    static const char *const names[] = {"WriteHeader",
                                        "Error",
                                        "JSON",
                                        "String",
                                        "Status",
                                        "Abort",
                                        "AbortWithStatus",
                                        "AbortWithStatusJSON",
                                        "NewHTTPError",
                                        "SendStatus",
                                        "NewError",
                                        "NoContent",
                                        "AbortWithError",
                                        "SendError"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (str_eq(name, str_c(names[i])))
            return true;
    return false;
}

void go_call_traits(struct go *go, code_ref callee, const code_ref *args, uint32_t n)
{
    const struct expr c = *go_at(go, callee);
    struct str name = go_last_name(go, callee);
    const struct expr first = n ? *go_at(go, args[0]) : (struct expr){0};
    if (n && takes_environment(go, &c) && first.kind == EXPR_STRING)
        go_trait(go, "environment", first.text, 0, first.line);
    else if (n && first.kind == EXPR_STRING && takes_header(go, &c, name))
        header_trait(go, first.text, true, first.line);
    if (c.kind == EXPR_NAME && !c.a && str_eq(name, STR("panic")))
        go_trait(go, "throw", first.text, n ? args[0] : 0, c.line);
    for (uint32_t i = 0; i < n && takes_status(name); i++) {
        const struct expr *x = go_at(go, args[i]);
        if (x->kind == EXPR_NUMBER && word_is_status(x->text))
            go_trait(go, "status", x->text, args[i], x->line);
    }
}

void go_property_traits(struct go *go, struct str object, struct str key, code_ref value,
                        uint32_t line)
{
    if (key.n)
        header_trait(go, key, str_contains_nocase(object, STR("header")), line);
    go_status_trait(go, key, value);
}

/* E is what the value being read is assigned to: `wait = wait * 2`. */
static bool is_target(const struct go *go, code_ref e)
{
    const struct expr *x = go_at(go, e);
    if (x->kind == EXPR_MEMBER)
        return x->text.n && x->text.n < go->target.n && str_ends(go->target, x->text);
    return x->kind == EXPR_NAME && str_eq(go->target, x->text);
}

void go_binary_traits(struct go *go, struct syntax_node n, struct str op, code_ref a, code_ref b)
{
    uint32_t line = syntax_line(n);
    bool orders = str_eq(op, STR("<")) || str_eq(op, STR(">")) || str_eq(op, STR("<=")) ||
                  str_eq(op, STR(">="));
    bool equals = str_eq(op, STR("==")) || str_eq(op, STR("!="));
    bool shifts = str_eq(op, STR("<<")) && go_at(go, b)->kind != EXPR_NUMBER; // 10 << 20 is a size
    if (shifts || (str_eq(op, STR("*")) && (is_target(go, a) || is_target(go, b))))
        go_trait(go, "power", go_cut(go, n, GO_TEXT_MAX), 0, line);
    if (orders && word_counts(str_sub(go_text(go, n), 0, COMPARE_TEXT_MAX)))
        go_trait(go, "compare", go_cut(go, n, GO_TEXT_MAX), 0, line);
    if (orders || equals) {
        go_status_trait(go, go_last_name(go, a), b);
        go_status_trait(go, go_last_name(go, b), a);
    }
}
