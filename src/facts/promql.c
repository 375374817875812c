/* A tokenizer, not a parser: what an alert watches is told by the names of its series, by the
 * matchers on them and by the functions around them, and those are found without knowing how the
 * operators bind. So a text that templates have made unreadable in one place still tells the rest.
 * The text is walked once; there is nothing to nest but the lists behind `by` and its kin, whose
 * parentheses are counted. */
#include "facts/promql.h"

#include "base/limits.h"
#include "base/str.h"

#include <string.h>

struct scan {
    struct str text;
    size_t at;
    sqlite3_str *out;
    unsigned terms;
};

static bool is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_name(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':';
}

// The byte I places ahead; NUL behind the end.
static char peek(const struct scan *s, size_t i)
{
    return s->at + i < s->text.n ? s->text.p[s->at + i] : '\0';
}

static void skip_space(struct scan *s)
{
    while (s->at < s->text.n && is_space(s->text.p[s->at]))
        s->at++;
}

static void put_text(sqlite3_str *out, struct str text)
{
    sqlite3_str_appendchar(out, 1, '"');
    for (size_t i = 0; i < text.n; i++) {
        unsigned char c = (unsigned char)text.p[i];
        if (c == '"' || c == '\\')
            sqlite3_str_appendchar(out, 1, '\\');
        sqlite3_str_appendchar(out, 1, c < 0x20 ? ' ' : (char)c);
    }
    sqlite3_str_appendchar(out, 1, '"');
}

static void put(struct scan *s, const char *kind, struct str name, struct str operator,
                struct str value)
{
    if (s->terms == PROMQL_TERMS_MAX)
        return;
    sqlite3_str_appendall(s->out, s->terms++ ? ",{\"kind\":\"" : "{\"kind\":\"");
    sqlite3_str_appendall(s->out, kind);
    sqlite3_str_appendall(s->out, "\",\"name\":");
    put_text(s->out, name);
    sqlite3_str_appendall(s->out, ",\"operator\":");
    put_text(s->out, operator);
    sqlite3_str_appendall(s->out, ",\"value\":");
    put_text(s->out, value);
    sqlite3_str_appendchar(s->out, 1, '}');
}

// The name at the cursor; a dot belongs to it, for series of OpenTelemetry that are spelt so.
static struct str take_name(struct scan *s)
{
    size_t start = s->at;
    while (is_name(peek(s, 0)) || is_digit(peek(s, 0)) ||
           (peek(s, 0) == '.' && is_name(peek(s, 1))))
        s->at++;
    return str_sub(s->text, start, s->at - start);
}

// The text between the quotes at the cursor, escapes as written; an open one ends with the text.
static struct str take_quoted(struct scan *s)
{
    char quote = peek(s, 0);
    size_t start = ++s->at;
    while (s->at < s->text.n && peek(s, 0) != quote)
        s->at += quote != '`' && peek(s, 0) == '\\' ? 2 : 1;
    size_t end = s->at < s->text.n ? s->at : s->text.n;
    s->at = end + 1;
    return str_sub(s->text, start, end - start);
}

static bool is_quote(char c)
{
    return c == '"' || c == '\'' || c == '`';
}

// A number with its unit or exponent: 0.05, 1e-3, 5m, 0x1f.
static struct str take_number(struct scan *s)
{
    size_t start = s->at;
    while (is_digit(peek(s, 0)) || is_name(peek(s, 0)) || peek(s, 0) == '.' ||
           ((peek(s, 0) == '-' || peek(s, 0) == '+') && s->at > start &&
            (s->text.p[s->at - 1] | 0x20) == 'e' && is_digit(peek(s, 1))))
        s->at++;
    return str_sub(s->text, start, s->at - start);
}

// =, !=, =~ or !~ at the cursor; empty when it is none.
static struct str take_matcher(struct scan *s)
{
    size_t start = s->at;
    if (peek(s, 0) == '=')
        s->at += peek(s, 1) == '~' || peek(s, 1) == '=' ? 2 : 1;
    else if (peek(s, 0) == '!' && (peek(s, 1) == '=' || peek(s, 1) == '~'))
        s->at += 2;
    return str_sub(s->text, start, s->at - start);
}

// What templates put in later: {{ ... }} of Helm, at the cursor.
static bool skip_template(struct scan *s)
{
    if (peek(s, 0) != '{' || peek(s, 1) != '{')
        return false;
    ptrdiff_t end = str_find(s->text, STR("}}"), s->at);
    s->at = end < 0 ? s->text.n : (size_t)end + 2;
    return true;
}

// The matchers between braces, the cursor behind the opening one.
static void take_matchers(struct scan *s)
{
    while (s->at < s->text.n && peek(s, 0) != '}') {
        bool quoted = is_quote(peek(s, 0));
        if (skip_template(s))
            continue;
        if (!quoted && !is_name(peek(s, 0))) {
            s->at++;
            continue;
        }
        struct str name = quoted ? take_quoted(s) : take_name(s), value = STR("");
        skip_space(s);
        struct str operator= take_matcher(s);
        skip_space(s);
        if (is_quote(peek(s, 0)))
            value = take_quoted(s);
        if (operator.n == 0 && quoted)
            put(s, "metric", name, STR(""), STR(""));
        else if (operator.n && str_eq(name, STR("__name__")))
            put(s, "metric", value, STR(""), STR(""));
        else if (operator.n)
            put(s, "label", name, operator, value);
    }
    s->at++;
}

// The list in parentheses that follows, if one does: labels that are grouped or joined by.
static void skip_list(struct scan *s)
{
    skip_space(s);
    if (peek(s, 0) != '(')
        return;
    size_t depth = 0;
    do {
        depth += peek(s, 0) == '(';
        depth -= peek(s, 0) == ')';
        s->at++;
    } while (depth && s->at < s->text.n);
}

static bool is_one_of(struct str word, const char *list)
{
    struct str rest = str_c(list), part;
    while (str_split(&rest, ' ', &part))
        if (str_eq_nocase(word, part))
            return true;
    return false;
}

static void take_word(struct scan *s)
{
    struct str word = take_name(s);
    size_t behind = s->at;
    if (is_one_of(word, "by without on ignoring group_left group_right")) {
        skip_list(s);
        return;
    }
    if (is_one_of(word, "and or unless bool offset atan2 inf nan start end json logfmt unwrap "
                        "line_format label_format pattern regexp"))
        return;
    bool aggregates = is_one_of(word, "sum min max avg group stddev stdvar count count_values "
                                      "bottomk topk quantile limitk limit_ratio");
    skip_space(s);
    bool calls =
        peek(s, 0) == '(' || (aggregates && (peek(s, 0) | 0x20) != '{' && is_name(peek(s, 0)));
    s->at = behind;
    put(s, calls ? "function" : "metric", word, STR(""), STR(""));
}

// A comparison or a line filter at the cursor.
static bool take_operator(struct scan *s)
{
    size_t start = s->at;
    char c = peek(s, 0), next = peek(s, 1);
    bool pair = ((c == '=' || c == '!' || c == '<' || c == '>') && next == '=') ||
                ((c == '|' || c == '!') && next == '~') || (c == '|' && next == '=');
    if (!pair && c != '<' && c != '>')
        return false;
    s->at += pair ? 2 : 1;
    struct str operator= str_sub(s->text, start, s->at - start);
    skip_space(s);
    if (str_starts(str_from(s->text, s->at), STR("bool "))) {
        s->at += 5;
        skip_space(s);
    }
    if (is_quote(peek(s, 0)))
        put(s, "filter", STR(""), operator, take_quoted(s));
    else if (is_digit(peek(s, 0)) || peek(s, 0) == '.' || peek(s, 0) == '-') {
        size_t sign = peek(s, 0) == '-';
        size_t at = s->at;
        s->at += sign;
        struct str number = take_number(s);
        put(s, "compare", STR(""), operator, str_sub(s->text, at, number.n + sign));
    }
    return true;
}

static void step(struct scan *s)
{
    char c = peek(s, 0);
    if (skip_template(s) || take_operator(s))
        return;
    if (c == '#') {
        ptrdiff_t end = str_find_char(s->text, '\n', s->at);
        s->at = end < 0 ? s->text.n : (size_t)end + 1;
    } else if (c == '{') {
        s->at++;
        take_matchers(s);
    } else if (c == '[') {
        ptrdiff_t end = str_find_char(s->text, ']', s->at);
        size_t start = s->at + 1;
        s->at = end < 0 ? s->text.n : (size_t)end + 1;
        if (end >= 0)
            put(s, "range", STR(""), STR(""),
                str_trim(str_sub(s->text, start, (size_t)end - start)));
    } else if (is_quote(c)) {
        take_quoted(s);
    } else if (c == '$') { // a variable of Grafana
        s->at++;
        take_name(s);
    } else if (is_digit(c)) {
        take_number(s);
    } else if (is_name(c)) {
        take_word(s);
    } else {
        s->at++;
    }
}

void promql_terms(sqlite3_context *context, int n, sqlite3_value **arguments)
{
    (void)n;
    const char *p = (const char *)sqlite3_value_text(arguments[0]);
    if (!p)
        return;
    size_t length = (size_t)sqlite3_value_bytes(arguments[0]);
    struct scan s = {.text = {p, length > PROMQL_LENGTH_MAX ? PROMQL_LENGTH_MAX : length},
                     .out = sqlite3_str_new(NULL)};
    sqlite3_str_appendchar(s.out, 1, '[');
    while (s.at < s.text.n && s.terms < PROMQL_TERMS_MAX)
        step(&s);
    sqlite3_str_appendchar(s.out, 1, ']');
    char *text = sqlite3_str_finish(s.out);
    if (text)
        sqlite3_result_text(context, text, -1, sqlite3_free);
    else
        sqlite3_result_error_nomem(context);
}
