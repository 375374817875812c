/* The SQL functions that judges and vocabulary may use. Compiled patterns are kept with the
 * connection, whatever statement they came from: a pattern that is a column of a table changes with
 * every row, and the same constant stands in many statements. The matcher interprets at first:
 * compiling to machine code costs more than a few short texts give back. */
#include "facts/functions.h"

#include "base/limits.h"
#include "facts/placeholder.h"
#include "facts/promql.h"
#include "facts/sqltext.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <math.h>
#include <pcre2.h>
#include <stdlib.h>
#include <string.h>

enum {
    PATTERNS = 1024,      // places; a newer pattern takes the place of an older one
    JIT_AFTER = 32 << 10, // bytes matched with one pattern before it is worth machine code
    JIT_STACK = 256 << 10,
    MATCH_BYTES = 64,  // that a match costs beside its text
    LOOK_EVERY = 32,   // matches between two looks at the budget,
    LOOK_BYTES = 4096, // unless the text is as long as this
};

struct pattern {
    pcre2_code *code; // NULL: the place is free
    char *text;
    size_t n;
    size_t matched; // bytes so far, JIT_AFTER and more: it is machine code
};

struct patterns {
    struct store *store;
    pcre2_match_data *match;
    pcre2_match_context *limits;
    pcre2_jit_stack *stack;
    unsigned until_look;
    struct pattern places[PATTERNS];
};

static void pattern_free(struct pattern *p)
{
    pcre2_code_free(p->code);
    free(p->text);
    *p = (struct pattern){0};
}

static void patterns_free(void *patterns)
{
    struct patterns *all = patterns;
    for (size_t i = 0; i < PATTERNS; i++)
        pattern_free(&all->places[i]);
    pcre2_match_data_free(all->match);
    pcre2_match_context_free(all->limits);
    pcre2_jit_stack_free(all->stack);
    free(all);
}

static struct patterns *patterns_new(struct store *store)
{
    struct patterns *all = calloc(1, sizeof *all);
    if (!all)
        return NULL;
    all->store = store;
    all->match = pcre2_match_data_create(1, NULL);
    all->limits = pcre2_match_context_create(NULL);
    all->stack = pcre2_jit_stack_create(32 << 10, JIT_STACK, NULL);
    if (!all->match || !all->limits || !all->stack) {
        patterns_free(all);
        return NULL;
    }
    pcre2_set_match_limit(all->limits, REGEXP_STEPS_MAX);
    pcre2_set_heap_limit(all->limits, REGEXP_HEAP_MAX);
    pcre2_jit_stack_assign(all->limits, NULL, all->stack);
    return all;
}

static struct str argument(sqlite3_value *value)
{
    const char *p = (const char *)sqlite3_value_text(value);
    return (struct str){p, p ? (size_t)sqlite3_value_bytes(value) : 0};
}

// The place of TEXT, told from samples of it: patterns are long, and this is done for every match.
static struct pattern *place(struct patterns *all, struct str text)
{
    uint64_t hash = text.n, sample;
    size_t step = text.n > 64 ? (text.n - sizeof sample) / 7 : sizeof sample;
    for (size_t at = 0; at + sizeof sample <= text.n; at += step) {
        memcpy(&sample, text.p + at, sizeof sample);
        hash = (hash ^ sample) * 0x9e3779b97f4a7c15u;
        hash ^= hash >> 29;
    }
    for (size_t at = text.n & ~(size_t)7; text.n < 64 && at < text.n; at++)
        hash = (hash ^ (unsigned char)text.p[at]) * 0x9e3779b97f4a7c15u;
    return &all->places[(hash >> 40) % PATTERNS];
}

/* NULL when TEXT is no regular expression, with an error set on CONTEXT for statements of users.
 * The vocabulary also makes patterns of what repositories hold (paths of routes): such a one that
 * is wrong matches nothing. */
static struct pattern *pattern_of(struct patterns *all, sqlite3_context *context, struct str text)
{
    struct pattern *p = place(all, text);
    if (p->code && p->n == text.n && memcmp(p->text, text.p, text.n) == 0)
        return p;
    int code = 0;
    PCRE2_SIZE at = 0;
    pattern_free(p);
    if (text.n > REGEXP_LENGTH_MAX) {
        sqlite3_result_error(context, "the regular expression is too long", -1);
        return NULL;
    }
    char *copy = malloc(text.n + 1);
    if (!copy) {
        sqlite3_result_error_nomem(context);
        return NULL;
    }
    memcpy(copy, text.p, text.n);
    *p = (struct pattern){.text = copy, .n = text.n};
    // Bytes, not code points: the texts may hold invalid UTF-8. \C would still be harmless.
    p->code = pcre2_compile((PCRE2_SPTR)text.p, text.n, 0, &code, &at, NULL);
    if (p->code)
        return p;
    unsigned char reason[128] = "";
    pcre2_get_error_message(code, reason, sizeof reason);
    char *message = sqlite3_mprintf("regular expression: %s (at %d)", reason, (int)at);
    if (all->store->closed)
        sqlite3_result_error(context, message ? message : "regular expression", -1);
    sqlite3_free(message);
    pattern_free(p);
    return NULL;
}

// The clock and SQLite's memory are too dear to be asked before each of a million matches.
static bool exhausted(struct patterns *all, struct str text)
{
    if (all->store->budget.passed)
        return true;
    if (all->until_look && text.n < LOOK_BYTES) {
        all->until_look--;
        return false;
    }
    all->until_look = LOOK_EVERY;
    return store_exhausted(all->store);
}

static void sql_regexp(sqlite3_context *context, int n, sqlite3_value **arguments)
{
    (void)n;
    struct patterns *all = sqlite3_user_data(context);
    struct str text = argument(arguments[1]), pattern = argument(arguments[0]);
    if (!text.p || !pattern.p)
        return;
    if (exhausted(all, text)) {
        sqlite3_result_error(context, all->store->budget.passed, -1);
        return;
    }
    struct pattern *p = pattern_of(all, context, pattern);
    if (!p)
        return;
    if (p->matched < JIT_AFTER && (p->matched += text.n + MATCH_BYTES) >= JIT_AFTER)
        pcre2_jit_compile(p->code, PCRE2_JIT_COMPLETE); // where it fails, it goes on interpreting
    PCRE2_SPTR subject = (PCRE2_SPTR)text.p;
    int rc = pcre2_match(p->code, subject, text.n, 0, 0, all->match, all->limits);
    if (rc == PCRE2_ERROR_JIT_STACKLIMIT)
        rc = pcre2_match(p->code, subject, text.n, 0, PCRE2_NO_JIT, all->match, all->limits);
    if (rc >= 0)
        sqlite3_result_int(context, 1);
    else if (rc == PCRE2_ERROR_NOMATCH)
        sqlite3_result_int(context, 0);
    // any other: too costly, which is neither a match nor none
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
        result_text(context, path_base(path_rendered(path)));
}

static void sql_dirname(sqlite3_context *context, int n, sqlite3_value **arguments)
{
    (void)n;
    struct str path = argument(arguments[0]);
    if (path.p)
        result_text(context, path_directory(path));
}

static void sql_is_placeholder(sqlite3_context *context, int n, sqlite3_value **arguments)
{
    (void)n;
    struct str text = argument(arguments[0]);
    if (text.p)
        sqlite3_result_int(context, is_placeholder(text));
}

static void sql_verb(sqlite3_context *context, int n, sqlite3_value **arguments)
{
    (void)n;
    struct str verb = sql_written(argument(arguments[0])).verb;
    if (verb.p)
        result_text(context, verb);
}

static void sql_table(sqlite3_context *context, int n, sqlite3_value **arguments)
{
    (void)n;
    struct str table = sql_written(argument(arguments[0])).table;
    if (table.p)
        result_text(context, table);
}

static const struct {
    const char *name;
    int arguments;
    void (*function)(sqlite3_context *, int, sqlite3_value **);
} functions[] = {
    {"regexp", 2, sql_regexp},
    {"sql_verb", 1, sql_verb},
    {"matches_path", 2, sql_matches_path},
    {"duration_ms", 1, sql_duration_ms},
    {"basename", 1, sql_basename},
    {"dirname", 1, sql_dirname},
    {"promql_terms", 1, promql_terms},
    {"is_placeholder", 1, sql_is_placeholder},
    {"sql_table", 1, sql_table},
};

bool functions_has(struct str name)
{
    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++)
        if (str_eq_nocase(name, str_c(functions[i].name)))
            return true;
    return false;
}

enum err functions_register(struct store *s, struct diag *d)
{
    struct patterns *all = patterns_new(s);
    if (!all)
        return diag_set(d, s->arena, ERR_LIMIT, STR_NONE, 0, "out of memory");
    int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) {
        // SQLite frees the patterns when the connection closes, and when this fails
        void (*release)(void *) = functions[i].function == sql_regexp ? patterns_free : NULL;
        if (sqlite3_create_function_v2(s->db, functions[i].name, functions[i].arguments, flags, all,
                                       functions[i].function, NULL, NULL, release) != SQLITE_OK)
            return store_error(s, STR_NONE, d);
    }
    return ERR_OK;
}
