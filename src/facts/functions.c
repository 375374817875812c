/* The SQL functions that judges and vocabulary may use. Compiled patterns are kept with the
 * statement (sqlite3_set_auxdata), so a constant pattern is compiled once per query. The matcher
 * interprets at first: compiling to machine code costs more than a few short texts give back. */
#include "facts/functions.h"

#include "base/limits.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <math.h>
#include <pcre2.h>

enum { JIT_AFTER = 300 }; // matches of one pattern before it is worth machine code

struct pattern {
    pcre2_code *code;
    unsigned matches;
    pcre2_match_data *match;
    pcre2_match_context *limits;
};

static void pattern_free(void *pattern)
{
    struct pattern *p = pattern;
    pcre2_match_context_free(p->limits);
    pcre2_match_data_free(p->match);
    pcre2_code_free(p->code);
    sqlite3_free(p);
}

static struct str argument(sqlite3_value *value)
{
    const char *p = (const char *)sqlite3_value_text(value);
    return (struct str){p, p ? (size_t)sqlite3_value_bytes(value) : 0};
}

/* NULL when TEXT is no regular expression, with an error set on CONTEXT for statements of users. The
 * vocabulary also makes patterns of what repositories hold (paths of routes): such a one that is
 * wrong matches nothing. */
static struct pattern *pattern_new(sqlite3_context *context, struct str text)
{
    const struct store *store = sqlite3_user_data(context);
    int code = 0;
    PCRE2_SIZE at = 0;
    if (text.n > REGEXP_LENGTH_MAX) {
        sqlite3_result_error(context, "the regular expression is too long", -1);
        return NULL;
    }
    struct pattern *p = sqlite3_malloc(sizeof *p);
    if (!p) {
        sqlite3_result_error_nomem(context);
        return NULL;
    }
    // Bytes, not code points: the texts may hold invalid UTF-8. \C would still be harmless.
    p->matches = 0;
    p->code = pcre2_compile((PCRE2_SPTR)text.p, text.n, 0, &code, &at, NULL);
    p->match = p->code ? pcre2_match_data_create_from_pattern(p->code, NULL) : NULL;
    p->limits = pcre2_match_context_create(NULL);
    if (p->code && p->match && p->limits) {
        pcre2_set_match_limit(p->limits, REGEXP_STEPS_MAX);
        pcre2_set_heap_limit(p->limits, REGEXP_HEAP_MAX);
        return p;
    }
    unsigned char reason[128] = "";
    pcre2_get_error_message(code, reason, sizeof reason);
    char *message = sqlite3_mprintf("regular expression: %s (at %d)", reason, (int)at);
    if (store->closed)
        sqlite3_result_error(context, message ? message : "regular expression", -1);
    sqlite3_free(message);
    pattern_free(p);
    return NULL;
}

static void sql_regexp(sqlite3_context *context, int n, sqlite3_value **arguments)
{
    (void)n;
    struct store *store = sqlite3_user_data(context);
    struct str text = argument(arguments[1]);
    if (!text.p || sqlite3_value_type(arguments[0]) == SQLITE_NULL)
        return;
    if (store_exhausted(store)) {
        sqlite3_result_error(context, store->budget.passed, -1);
        return;
    }
    struct pattern *kept = sqlite3_get_auxdata(context, 0), *p = kept;
    if (!p && !(p = pattern_new(context, argument(arguments[0]))))
        return;
    if (++p->matches == JIT_AFTER)
        pcre2_jit_compile(p->code, PCRE2_JIT_COMPLETE); // where it fails, it goes on interpreting
    int rc = pcre2_match(p->code, (PCRE2_SPTR)text.p, text.n, 0, 0, p->match, p->limits);
    if (rc == PCRE2_ERROR_JIT_STACKLIMIT)
        rc = pcre2_match(p->code, (PCRE2_SPTR)text.p, text.n, 0, PCRE2_NO_JIT, p->match, p->limits);
    if (rc >= 0)
        sqlite3_result_int(context, 1);
    else if (rc == PCRE2_ERROR_NOMATCH)
        sqlite3_result_int(context, 0);
    // any other: too costly, which is neither a match nor none
    if (!kept)
        sqlite3_set_auxdata(context, 0, p, pattern_free);
}

static void sql_matches_path(sqlite3_context *context, int n, sqlite3_value **arguments)
{
    (void)n;
    struct str pattern = argument(arguments[0]), path = argument(arguments[1]);
    if (pattern.p && path.p)
        sqlite3_result_int(context, path_match(pattern, path));
}

static bool unit_ms(struct str unit, double *ms)
{
    static const struct {
        const char *names; // space before and behind each
        double ms;
    } units[] = {
        {" ms msec msecs milli millis millisecond milliseconds ", 1},
        {" s sec secs second seconds ", 1e3},
        {" m min mins minute minutes ", 60e3},
        {" h hr hrs hour hours ", 3600e3},
        {" d day days ", 86400e3},
        {" w week weeks ", 7 * 86400e3},
        {" us \xc2\xb5s \xce\xbcs micros microsecond microseconds ", 1e-3},
        {" ns nanos nanosecond nanoseconds ", 1e-6},
    };
    for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
        struct str names = str_c(units[i].names), name;
        while (str_split(&names, ' ', &name))
            if (name.n && str_eq_nocase(name, unit)) {
                *ms = units[i].ms;
                return true;
            }
    }
    return false;
}

static bool in_number(char c)
{
    return (c >= '0' && c <= '9') || c == '.' || c == '_';
}

bool duration_parse(struct str text, double *ms)
{
    ptrdiff_t aside = str_find_char(text, '(', 0);
    struct str rest = str_trim(aside < 0 ? text : str_sub(text, 0, (size_t)aside));
    double total = 0;
    if (rest.n == 0)
        return false;
    if (str_double(rest, ms))
        return *ms >= 0;
    while (rest.n) {
        size_t digits = 0, letters;
        while (digits < rest.n && in_number(rest.p[digits]))
            digits++;
        double number, unit;
        if (!str_double(str_sub(rest, 0, digits), &number))
            return false;
        rest = str_trim(str_from(rest, digits));
        for (letters = 0; letters < rest.n && !in_number(rest.p[letters]); letters++)
            ;
        if (!unit_ms(str_trim(str_sub(rest, 0, letters)), &unit))
            return false;
        total += number * unit;
        rest = str_trim(str_from(rest, letters));
    }
    *ms = total;
    return true;
}

static void sql_duration_ms(sqlite3_context *context, int n, sqlite3_value **arguments)
{
    (void)n;
    struct str text = argument(arguments[0]);
    double ms;
    if (text.p && duration_parse(text, &ms) && ms < 1e15)
        sqlite3_result_int64(context, (sqlite3_int64)ceil(ms - 1e-9));
}

static void result_text(sqlite3_context *context, struct str s)
{
    sqlite3_result_text64(context, s.p, s.n, SQLITE_TRANSIENT, SQLITE_UTF8);
}

static void sql_basename(sqlite3_context *context, int n, sqlite3_value **arguments)
{
    (void)n;
    struct str path = argument(arguments[0]);
    if (path.p)
        result_text(context, path_base(path));
}

static void sql_dirname(sqlite3_context *context, int n, sqlite3_value **arguments)
{
    (void)n;
    struct str path = argument(arguments[0]);
    if (path.p)
        result_text(context, path_directory(path));
}

enum err functions_register(struct store *s, struct diag *d)
{
    static const struct {
        const char *name;
        int arguments;
        void (*function)(sqlite3_context *, int, sqlite3_value **);
    } functions[] = {
        {"regexp", 2, sql_regexp},           {"matches_path", 2, sql_matches_path},
        {"duration_ms", 1, sql_duration_ms}, {"basename", 1, sql_basename},
        {"dirname", 1, sql_dirname},
    };
    int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++)
        if (sqlite3_create_function_v2(s->db, functions[i].name, functions[i].arguments, flags, s,
                                       functions[i].function, NULL, NULL, NULL) != SQLITE_OK)
            return store_error(s, STR_NONE, d);
    return ERR_OK;
}
