// What an expression of an alert is taken apart into, broken ones included.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/limits.h"
#include "facts/promql.h"

#include <stdlib.h>
#include <string.h>

static int set_up(void **state)
{
    sqlite3 *db = NULL;
    if (sqlite3_open(":memory:", &db) ||
        sqlite3_create_function_v2(db, "promql_terms", 1, SQLITE_UTF8, NULL, promql_terms, NULL,
                                   NULL, NULL))
        return -1;
    *state = db;
    return 0;
}

static int tear_down(void **state)
{
    return sqlite3_close(*state);
}

// The terms of EXPRESSION as "kind name operator value;...", read back from the JSON.
static char *terms_of(sqlite3 *db, const char *expression, size_t n)
{
    static const char sql[] =
        "SELECT group_concat(trim(value ->> 'kind' || ' ' || (value ->> 'name') || ' ' || "
        "(value ->> 'operator') || ' ' || (value ->> 'value')), ';') "
        "FROM json_each(promql_terms(?1))";
    sqlite3_stmt *statement = NULL;
    assert_int_equal(sqlite3_prepare_v2(db, sql, -1, &statement, NULL), SQLITE_OK);
    sqlite3_bind_text(statement, 1, expression, (int)n, SQLITE_STATIC);
    assert_int_equal(sqlite3_step(statement), SQLITE_ROW);
    const char *text = (const char *)sqlite3_column_text(statement, 0);
    char *copy = strdup(text ? text : "");
    sqlite3_finalize(statement);
    return copy;
}

static void gives(void **state, const char *expression, const char *expected)
{
    char *terms = terms_of(*state, expression, strlen(expression));
    assert_string_equal(terms, expected);
    free(terms);
}

static void series_and_matchers(void **state)
{
    gives(state,
          "sum by (job) (rate(http_requests_total{status=~\"5..\", path!=\"/x\"}[5m])) > 0.05",
          "function sum;function rate;metric http_requests_total;label status =~ 5..;"
          "label path != /x;range   5m;compare  > 0.05");
    gives(state, "histogram_quantile(0.99, sum(rate(a_bucket[1h:5m])) by (le, error))",
          "function histogram_quantile;function sum;function rate;metric a_bucket;range   1h:5m");
    gives(state, "{__name__=\"a.b\", x='y'} == bool 1", "metric a.b;label x = y;compare  == 1");
    gives(state, "{\"http.server.errors\", code=\"500\"} offset 5m",
          "metric http.server.errors;label code = 500");
    gives(state, "up == 0 or absent(up) and on (instance) group_left (x) job:y:rate5m < -1e-3",
          "metric up;compare  == 0;function absent;metric up;metric job:y:rate5m;"
          "compare  < -1e-3");
    gives(state, "topk without (a) (3, b)", "function topk;metric b");
}

static void what_only_looks_like_it(void **state)
{
    gives(state, "up # errors_total{code=\"500\"}\n > 1", "metric up;compare  > 1");
    gives(state, "label_replace(up, \"a\", \"errors_total\", \"b\", \"c\")",
          "function label_replace;metric up");
    gives(state, "rate(x[$__rate_interval]) > {{ .Values.limit }}",
          "function rate;metric x;range   $__rate_interval");
    gives(state, "{app=\"a\"} |= \"error\" != `x`", "label app = a;filter  |= error;filter  != x");
    gives(state, "", "");
    gives(state, "42", "");
}

static void broken_ones(void **state)
{
    gives(state, "rate(x{a=", "function rate;metric x;label a =");
    gives(state, "x{a=\"b", "metric x;label a = b");
    gives(state, "sum by (((", "function sum");
    gives(state, "x[5m", "metric x");
    gives(state, "{{", "");
    gives(state, "x{\"a\\", "metric x;metric a\\");
    gives(state, ")))}}]]>=", "");
    char *noise = terms_of(*state, "\xff\xfe x{\x01=\"\x00\"}", 12);
    assert_true(strstr(noise, "metric x") != NULL);
    free(noise);
}

static void bounded(void **state)
{
    size_t n = 4 << 20;
    char *text = malloc(n);
    for (size_t i = 0; i < n; i++)
        text[i] = i % 2 ? ' ' : 'x';
    char *terms = terms_of(*state, text, n);
    size_t count = 1;
    for (const char *p = terms; *p; p++)
        count += *p == ';';
    assert_int_equal(count, PROMQL_TERMS_MAX);
    free(terms);
    memset(text, '{', n);
    free(terms_of(*state, text, n));
    memset(text, '(', n);
    memcpy(text, "sum by ", 7);
    free(terms_of(*state, text, n));
    free(text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(series_and_matchers),
        cmocka_unit_test(what_only_looks_like_it),
        cmocka_unit_test(broken_ones),
        cmocka_unit_test(bounded),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
