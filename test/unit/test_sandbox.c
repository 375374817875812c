// What a foreign SQL text can and cannot do.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "facts/functions.h"
#include "facts/sandbox.h"
#include "facts/sqltext.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct fixture {
    struct arena a;
    struct store s;
    struct diag d;
    char first[256]; // first column of the first row, "NULL" for it, "-" without rows
    int rows;
};

static bool take(void *context, sqlite3_stmt *statement)
{
    struct fixture *f = context;
    const char *text = (const char *)sqlite3_column_text(statement, 0);
    if (f->rows++ == 0)
        snprintf(f->first, sizeof f->first, "%s", text ? text : "NULL");
    return true;
}

static enum err query(struct fixture *f, const char *sql)
{
    snprintf(f->first, sizeof f->first, "-");
    f->rows = 0;
    return sandbox_query(&f->s, str_c(sql), STR("test.md"), take, f, &f->d);
}

static void gives(struct fixture *f, const char *sql, const char *expected)
{
    enum err e = query(f, sql);
    if (e)
        print_error("%s: %.*s\n", sql, STR_ARG(f->d.text));
    assert_int_equal(e, ERR_OK);
    assert_string_equal(f->first, expected);
}

static int set_up(void **state)
{
    struct fixture *f = calloc(1, sizeof *f);
    arena_init(&f->a);
    struct facts facts;
    facts_init(&facts, &f->a);
    for (int i = 1; i <= 400; i++)
        facts_add(&facts, call, .path = STR("src/a.js"), .line = i, .name = STR("get"));
    if (store_open(&f->s, &f->a, &f->d) || store_add(&f->s, &facts, &f->d) ||
        store_finish(&f->s, &f->d) || sandbox_close(&f->s, &f->d))
        return -1;
    *state = f;
    return 0;
}

static int tear_down(void **state)
{
    struct fixture *f = *state;
    arena_release(&f->a);
    free(f);
    return 0;
}

static void reads_are_allowed(void **state)
{
    gives(*state, "SELECT count(*) FROM call", "400");
    gives(*state, "SELECT path FROM call; -- a comment\n/* and one */", "src/a.js");
    gives(*state,
          "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 9) "
          "SELECT sum(i) FROM n",
          "45");
    gives(*state, "SELECT value FROM json_each('[7]')", "7");
    gives(*state, "SELECT group_concat(upper(substr(name, 1, 1)), '') FROM call WHERE line < 4",
          "GGG");
    gives(*state, "SELECT count(*) OVER (PARTITION BY path) FROM call", "400");
    gives(*state, "SELECT name FROM sqlite_schema WHERE name = 'call'", "call");
}

static void all_else_is_not(void **state)
{
    static const char *const texts[] = {
        "",
        "-- nothing",
        "SELECT 1; SELECT 2",
        "SELECT 1;;",
        "DELETE FROM call",
        "INSERT INTO call(line) VALUES (1)",
        "UPDATE call SET line = 1",
        "CREATE TABLE x(y)",
        "CREATE TEMP TABLE x(y)",
        "CREATE VIEW x AS SELECT 1",
        "DROP TABLE call",
        "ATTACH 'other.db' AS other",
        "ATTACH ':memory:' AS other",
        "VACUUM INTO 'copy.db'",
        "PRAGMA query_only = OFF",
        "PRAGMA table_info(call)",
        "SELECT * FROM pragma_table_info('call')",
        "SELECT * FROM dbstat",
        "SELECT * FROM sqlite_stat1",
        "SELECT * FROM sqlite_dbpage",
        "BEGIN",
        "ANALYZE",
        "REINDEX",
        "SELECT random()",
        "SELECT randomblob(4)",
        "SELECT zeroblob(1000000)",
        "SELECT datetime('now')",
        "SELECT date('2026-01-01')",
        "SELECT strftime('%s', 'now')",
        "SELECT CURRENT_TIMESTAMP",
        "SELECT current_date",
        "SELECT load_extension('x')",
        "SELECT readfile('/etc/passwd')",
        "SELECT writefile('x', 'y')",
        "SELECT edit('x')",
        "SELECT sqlite_version()",
        "SELECT last_insert_rowid()",
        "SELECT fts3_tokenizer('simple')",
        "SELECT nothing FROM call",
        "SELECT * FROM nowhere",
        "SELECT 'x' REGEXP '('",
    };
    struct fixture *f = *state;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        f->d = (struct diag){0};
        if (query(f, texts[i]) != ERR_SQL)
            fail_msg("not refused: %s (%.*s)", texts[i], STR_ARG(f->d.text));
        assert_true(f->d.text.n > 0);
        assert_true(str_eq(f->d.path, STR("test.md")));
    }
    gives(f, "SELECT count(*) FROM call", "400");
}

static void costs_are_bounded(void **state)
{
    struct fixture *f = *state;
    f->s.steps = 10000000;
    assert_int_equal(query(f, "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                              "SELECT count(*) FROM n"),
                     ERR_LIMIT);
    assert_int_equal(query(f, "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                              "SELECT i FROM n"),
                     ERR_LIMIT);
    assert_true(str_contains(f->d.text, STR("rows")));
    assert_int_equal(query(f, "WITH RECURSIVE n(i, t) AS (SELECT 1, '' UNION ALL SELECT i + 1, "
                              "printf('%.*c', 4000000, 'x') FROM n) SELECT t FROM n ORDER BY t"),
                     ERR_LIMIT);
    assert_true(str_contains(f->d.text, STR("memory")));
    gives(f, "SELECT 1", "1");
}

static void regexp_finds(void **state)
{
    struct fixture *f = *state;
    gives(f, "SELECT 'payment-api' REGEXP 'ment-[a-z]+$'", "1");
    gives(f, "SELECT 'Payment' REGEXP '^pay'", "0");
    gives(f, "SELECT 'Payment' REGEXP '(?i)^pay'", "1");
    gives(f, "SELECT NULL REGEXP 'x'", "NULL");
    gives(f, "SELECT count(*) FROM call WHERE name REGEXP '^g.t$' AND path NOT REGEXP 'b'", "400");
    gives(f, "SELECT CAST(x'ff61fe' AS TEXT) REGEXP 'a'", "1");
    // Catastrophic: neither a match nor none.
    gives(f, "SELECT printf('%.*c', 60, 'a') REGEXP '^(a|aa)+[bc]'", "NULL");
}

static void durations(void **state)
{
    struct fixture *f = *state;
    gives(f, "SELECT duration_ms('5000 ms')", "5000");
    gives(f, "SELECT duration_ms('30 s (default)')", "30000");
    gives(f, "SELECT duration_ms('1m30s')", "90000");
    gives(f, "SELECT duration_ms('1.5 Minutes')", "90000");
    gives(f, "SELECT duration_ms('250')", "250");
    gives(f, "SELECT duration_ms(250)", "250");
    gives(f, "SELECT duration_ms('7d')", "604800000");
    gives(f, "SELECT duration_ms('500us')", "1");
    gives(f, "SELECT duration_ms('unknown')", "NULL");
    gives(f, "SELECT duration_ms('5 apples')", "NULL");
    gives(f, "SELECT duration_ms('')", "NULL");
    gives(f, "SELECT duration_ms('-1')", "NULL");
    gives(f, "SELECT duration_ms('s')", "NULL");
}

static void paths(void **state)
{
    struct fixture *f = *state;
    gives(f, "SELECT matches_path('src/**/*.{js,ts}', 'src/a/b.ts')", "1");
    gives(f, "SELECT matches_path('src/*.ts', 'src/a/b.ts')", "0");
    gives(f, "SELECT basename('src/a/b.ts') || ' ' || dirname('src/a/b.ts')", "b.ts src/a");
    gives(f, "SELECT basename(NULL)", "NULL");
}

static void judges_have_no_limit(void **state)
{
    struct fixture *f = *state;
    assert_int_equal(
        sandbox_check_judge(STR("SELECT path FROM call limit 1"), &f->a, STR("x.md"), &f->d),
        ERR_SQL);
    assert_int_equal(sandbox_check_judge(STR("SELECT 'LIMIT', \"limit\", memory_limit -- LIMIT\n"
                                             "FROM call /* LIMIT */"),
                                         &f->a, STR("x.md"), &f->d),
                     ERR_OK);
}

static void unclosed_store_is_refused(void **state)
{
    (void)state;
    struct fixture f = {0};
    arena_init(&f.a);
    assert_int_equal(store_open(&f.s, &f.a, &f.d), ERR_OK);
    assert_int_equal(query(&f, "SELECT 1"), ERR_SQL);
    arena_release(&f.a);
}

static void table_names(void **state)
{
    struct fixture *f = *state;
    str_vec t = sql_tables(STR("WITH x AS (SELECT metric, (SELECT max(a) FROM one) FROM two t, "
                               "\"three\" WHERE k IN four) SELECT span, p FROM (five JOIN main.six "
                               "USING (route)) JOIN seven ON f(a, b) = c, eight WHERE route = "
                               "'FROM nine' ORDER BY a, b"),
                           &f->a);
    static const char *const expected[] = {"one",  "two", "three", "four", "five",
                                           "main", "six", "seven", "eight"};
    size_t seen = 0;
    for (uint32_t i = 0; i < t.n; i++)
        for (size_t k = 0; k < sizeof expected / sizeof *expected; k++)
            seen += str_eq(t.v[i], str_c(expected[k]));
    for (uint32_t i = 0; i < t.n; i++)
        for (size_t k = 0; k < 4; k++)
            assert_false(
                str_eq(t.v[i], str_c(((const char *[]){"metric", "span", "route", "nine"})[k])));
    assert_int_equal(seen, t.n);
    assert_true(seen >= 7);
}

static void written_tables(void **state)
{
    (void)state;
    static const struct {
        const char *sql, *verb, *table;
    } cases[] = {
        {"WITH gone AS (DELETE FROM lots WHERE id = 1 RETURNING id) UPDATE public.\"sites\" SET n = 0",
         "update", "sites"},
        {"with s as (select 1) delete from berths using s", "delete", "berths"},
        {"INSERT INTO ships (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET n = 2", "create", "ships"},
        {"insert ignore into [dbo].[quays] values (1)", "create", "quays"},
        {"UPDATE OR IGNORE cranes SET n = 1", "update", "cranes"},
        {"MERGE INTO tugs t USING x ON 1 = 1 WHEN MATCHED THEN UPDATE SET n = 1", "update", "tugs"},
        {"SELECT replace(name, 'delete from x', '') FROM ships FOR UPDATE", "", ""},
        {"DELETE", "", ""},
        {"UPDATE", "", ""},
        {"", "", ""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct sql_write w = sql_written(str_c(cases[i].sql));
        assert_true(str_eq(w.verb, str_c(cases[i].verb)));
        assert_true(str_eq(w.table, str_c(cases[i].table)));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_are_allowed),
        cmocka_unit_test(all_else_is_not),
        cmocka_unit_test(costs_are_bounded),
        cmocka_unit_test(regexp_finds),
        cmocka_unit_test(durations),
        cmocka_unit_test(paths),
        cmocka_unit_test(judges_have_no_limit),
        cmocka_unit_test(unclosed_store_is_refused),
        cmocka_unit_test(table_names),
        cmocka_unit_test(written_tables),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
