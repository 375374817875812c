/* Small shapes that judgements ask for: headers, statuses, environment variables, growing numbers,
 * comparisons of attempts. They are found while the IR is made, where both the text and the
 * expression are at hand. */
#include "read/code/ruby.h"

#include "base/limits.h"
#include "read/code/words.h"

void rb_trait(struct rb *rb, const char *kind, struct str detail, code_ref value, uint32_t line)
{
    vec_push(rb->scratch, &rb->code->traits,
             (struct code_trait){.kind = kind,
                                 .detail = detail,
                                 .value = value,
                                 .line = line,
                                 .function = rb->frame->function,
                                 .block = rb->frame->block});
}

// ----------------------------------------------------------------------------------------- headers

static struct str lower(struct rb *rb, struct str s)
{
    char *to = arena_alloc(rb->job->keep, s.n + 1);
    for (size_t i = 0; i < s.n; i++)
        to[i] = s.p[i] >= 'A' && s.p[i] <= 'Z' ? (char)(s.p[i] | 32) : s.p[i] == '_' ? '-' : s.p[i];
    return (struct str){to, s.n};
}

static void header_trait(struct rb *rb, struct str name, bool on_headers, uint32_t line)
{
    if (str_starts(name, STR("HTTP_")) && name.n > 6) // Rack's spelling
        name = lower(rb, str_from(name, 5));
    if (!word_is_header(name))
        return;
    if (word_is_known_header(name) || (on_headers && str_find_char(name, '-', 0) > 0))
        rb_trait(rb, "header", lower(rb, name), 0, line);
}

// ------------------------------------------------------------------------------------- environment

static bool is_environment(const struct rb *rb, code_ref e)
{
    return rb_at(rb, e)->kind == EXPR_NAME && str_eq(rb_at(rb, e)->text, STR("process.env"));
}

void rb_member_traits(struct rb *rb, code_ref member, bool quoted)
{
    const struct expr m = *rb_at(rb, member);
    if (!member || !m.text.n)
        return;
    if (quoted && is_environment(rb, m.a)) {
        rb_trait(rb, "environment", m.text, 0, m.line);
        return;
    }
    bool on_headers = str_contains_nocase(rb_last_name(rb, m.a), STR("header"));
    if (quoted)
        header_trait(rb, m.text, on_headers, m.line);
}

// ---------------------------------------------------------------------------------------- statuses

/* The status that Rack names by a symbol, and that libraries name a class after. */
static struct str status_named(struct str name)
{
    static const struct {
        const char *name, *status;
    } known[] = {
        {"bad_request", "400"},
        {"unauthorized", "401"},
        {"payment_required", "402"},
        {"forbidden", "403"},
        {"not_found", "404"},
        {"request_timeout", "408"},
        {"conflict", "409"},
        {"gone", "410"},
        {"unprocessable_entity", "422"},
        {"unprocessable_content", "422"},
        {"too_many_requests", "429"},
        {"internal_server_error", "500"},
        {"bad_gateway", "502"},
        {"service_unavailable", "503"},
        {"gateway_timeout", "504"},
        {"Net::HTTPTooManyRequests", "429"},
        {"Net::HTTPUnauthorized", "401"},
        {"Net::HTTPServerError", "500"},
        {"Pundit::NotAuthorizedError", "403"},
        {"CanCan::AccessDenied", "403"},
        {"ActiveRecord::RecordNotFound", "404"},
    };
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (str_eq(name, str_c(known[i].name)))
            return str_c(known[i].status);
    return STR_NONE;
}

static void status_of(struct rb *rb, code_ref e)
{
    const struct expr x = *rb_at(rb, e);
    struct str named = x.kind == EXPR_STRING ? status_named(x.text) : STR_NONE;
    if ((x.kind == EXPR_NUMBER || x.kind == EXPR_STRING) && word_is_status(x.text))
        rb_trait(rb, "status", x.text, e, x.line);
    else if (named.p)
        rb_trait(rb, "status", named, 0, x.line);
}

void rb_status_trait(struct rb *rb, struct str name, code_ref value)
{
    if (!word_holds_status(name))
        return;
    const struct expr x = *rb_at(rb, value);
    status_of(rb, value);
    for (uint32_t i = 0; (x.kind == EXPR_CHOICE || x.kind == EXPR_ARRAY) && i < x.n; i++)
        status_of(rb, rb->code->children.v[x.list + i]);
}

/* Functions whose arguments are statuses: head :forbidden, halt 401, error!('no', 403). */
static bool takes_status(struct str name)
{
    return str_eq(name, STR("head")) || str_eq(name, STR("halt")) || str_eq(name, STR("error!")) ||
           str_eq(name, STR("status")) || str_eq(name, STR("throw"));
}

void rb_call_traits(struct rb *rb, code_ref callee, const code_ref *args, uint32_t n)
{
    struct str name = rb_last_name(rb, callee);
    const struct expr c = *rb_at(rb, callee);
    bool headers =
        str_contains_nocase(name, STR("header")) ||
        (c.kind == EXPR_MEMBER && str_contains_nocase(rb_last_name(rb, c.a), STR("header")));
    bool statuses = takes_status(name);
    if (n && c.kind == EXPR_MEMBER && is_environment(rb, c.a) &&
        rb_at(rb, args[0])->kind == EXPR_STRING) { // ENV.fetch('X')
        rb_trait(rb, "environment", rb_at(rb, args[0])->text, 0, c.line);
        return;
    }
    struct str named = status_named(name);
    if (named.p && str_ends(name, STR("?"))) // response.unauthorized?
        rb_trait(rb, "status", named, 0, c.line);
    for (uint32_t i = 0; i < n; i++) {
        const struct expr x = *rb_at(rb, args[i]);
        if (x.kind == EXPR_STRING)
            header_trait(rb, x.text, headers, x.line);
        if (statuses)
            status_of(rb, args[i]);
    }
}

void rb_property_traits(struct rb *rb, struct str object, struct str key, code_ref value,
                        uint32_t line)
{
    header_trait(rb, key, str_contains_nocase(object, STR("header")), line);
    rb_status_trait(rb, key, value);
}

// --------------------------------------------------------------------------------------- operators

/* E is what the value being read is assigned to: `wait = wait * 2`. */
static bool is_target(const struct rb *rb, code_ref e)
{
    const struct expr *x = rb_at(rb, e);
    if (x->kind == EXPR_MEMBER)
        return x->text.n && x->text.n <= rb->target.n && str_ends(rb->target, x->text);
    return x->kind == EXPR_NAME && str_eq(rb->target, x->text);
}

void rb_binary_traits(struct rb *rb, struct syntax_node n, struct str op, code_ref a, code_ref b)
{
    uint32_t line = syntax_line(n);
    bool orders = str_eq(op, STR("<")) || str_eq(op, STR(">")) || str_eq(op, STR("<=")) ||
                  str_eq(op, STR(">="));
    bool equals = str_eq(op, STR("==")) || str_eq(op, STR("!=")) || str_eq(op, STR("==="));
    bool shifts = str_eq(op, STR("<<")) && rb_at(rb, a)->kind == EXPR_NUMBER;
    if (str_eq(op, STR("**")) || shifts)
        rb_trait(rb, "power", rb_cut(rb, n, RB_TEXT_MAX), 0, line);
    else if (str_eq(op, STR("*")) && (is_target(rb, a) || is_target(rb, b))) // wait = wait * 2
        rb_trait(rb, "power", rb_cut(rb, n, RB_TEXT_MAX), 0, line);
    if (orders && word_counts(str_sub(rb_text(rb, n), 0, COMPARE_TEXT_MAX)))
        rb_trait(rb, "compare", rb_cut(rb, n, RB_TEXT_MAX), 0, line);
    if (orders || equals) {
        rb_status_trait(rb, rb_last_name(rb, a), b);
        rb_status_trait(rb, rb_last_name(rb, b), a);
    }
}
