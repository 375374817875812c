// Vocabulary files into tables: only what is needed, in order, documented columns, cycles refused.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "facts/vocabulary.h"

#include <string.h>

#define FILE_OF(path, text)                                   \
    {                                                         \
        path, (const unsigned char *)(text), sizeof(text) - 1 \
    }

struct fixture {
    struct arena a;
    struct store s;
    struct vocabulary v;
    struct diag d;
};

static void start(struct fixture *f)
{
    *f = (struct fixture){0};
    arena_init(&f->a);
    struct facts facts;
    facts_init(&facts, &f->a);
    facts_add(&facts, call, .path = STR("a.js"), .line = 1, .name = STR("get"));
    facts_add(&facts, call, .path = STR("a.js"), .line = 2, .name = STR("metric"));
    assert_int_equal(store_open(&f->s, &f->a, &f->d), ERR_OK);
    assert_int_equal(store_add(&f->s, &facts, &f->d), ERR_OK);
    assert_int_equal(store_finish(&f->s, &f->d), ERR_OK);
}

static bool has(struct fixture *f, const char *table)
{
    sqlite3_stmt *statement = NULL;
    char *sql = sqlite3_mprintf("SELECT count(*) FROM \"%w\"", table);
    bool there = sqlite3_prepare_v2(f->s.db, sql, -1, &statement, NULL) == SQLITE_OK;
    sqlite3_finalize(statement);
    sqlite3_free(sql);
    return there;
}

static const struct data_file files[] = {
    FILE_OF("catalogue/x.yaml", "library: x"),
    FILE_OF("vocabulary/metric.sql",
            "-- a metric\n-- path: file\n-- span: a column named like a table\n"
            "SELECT path, name AS span FROM call WHERE name = 'metric'\n"),
    FILE_OF("vocabulary/outbound.sql",
            "-- calls out\n-- path: file\n-- line: line\n-- index: path, line\n\n"
            "-- a comment that names slow\n"
            "WITH outbound AS (SELECT * FROM call)\n"
            "SELECT o.path, o.line FROM outbound o JOIN \"metric\" m ON m.path = o.path;\n"),
    FILE_OF("vocabulary/span.sql", "-- a span\r\n-- path: file\r\n-- index: path\r\n"
                                   "-- typed: path TEXT\r\nSELECT '' || path AS path FROM call\r\n"),
};

static void only_what_is_needed(void **state)
{
    (void)state;
    struct fixture f;
    start(&f);
    assert_int_equal(vocabulary_load(&f.v, &f.a, files, 4, &f.d), ERR_OK);
    assert_int_equal(f.v.tables.n, 3);
    struct str sql = STR("SELECT path, line FROM outbound");
    enum err e = vocabulary_need(&f.v, &f.s, &sql, 1, &f.d);
    if (e)
        print_error("%.*s\n", STR_ARG(f.d.text));
    assert_int_equal(e, ERR_OK);
    assert_true(has(&f, "outbound"));
    assert_true(has(&f, "metric"));
    assert_false(has(&f, "span")); // only a column of metric has that name
    const struct vocabulary_table *t = vocabulary_find(&f.v, STR("outbound"));
    assert_true(str_eq(t->meaning, STR("calls out")));
    assert_int_equal(t->columns.n, 2);
    assert_null(vocabulary_find(&f.v, STR("nothing")));
    assert_int_equal(vocabulary_need_all(&f.v, &f.s, &f.d), ERR_OK);
    assert_true(has(&f, "span"));
    arena_release(&f.a);
}

static int64_t number(struct fixture *f, const char *sql)
{
    sqlite3_stmt *statement = NULL;
    int64_t n = -1;
    if (sqlite3_prepare_v2(f->s.db, sql, -1, &statement, NULL) == SQLITE_OK &&
        sqlite3_step(statement) == SQLITE_ROW)
        n = sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    return n;
}

static const struct data_file cheap[] = {
    FILE_OF("vocabulary/part.sql", "-- a part\n-- path: file\n-- view: large\n"
                                   "SELECT path FROM call WHERE line = 2\n"),
    FILE_OF("vocabulary/there.sql", "-- asked first\n-- path: file\n"
                                    "-- only if: SELECT 1 FROM call WHERE name = 'get'\n"
                                    "SELECT path FROM part\n"),
    FILE_OF("vocabulary/none.sql", "-- asked first\n-- path: file\n-- index: path\n"
                                   "-- only if: SELECT 1 FROM call WHERE name = 'put'\n"
                                   "SELECT path FROM call\n"),
};

static void views_and_tables_of_nothing(void **state)
{
    (void)state;
    struct fixture f;
    start(&f);
    assert_int_equal(vocabulary_load(&f.v, &f.a, cheap, 3, &f.d), ERR_OK);
    struct str sql = STR("SELECT 1 FROM there, none");
    assert_int_equal(vocabulary_need(&f.v, &f.s, &sql, 1, &f.d), ERR_OK);
    assert_int_equal(number(&f, "SELECT count(*) FROM part"), 1);
    assert_int_equal(number(&f, "SELECT count(*) FROM sqlite_schema WHERE type = 'view'"), 1);
    assert_int_equal(number(&f, "SELECT count(*) FROM there"), 1);
    assert_int_equal(number(&f, "SELECT count(path) FROM none"), 0);
    arena_release(&f.a);
}

static void fails(const struct data_file *wrong, size_t n, const char *path, const char *text)
{
    struct fixture f;
    start(&f);
    enum err e = vocabulary_load(&f.v, &f.a, wrong, n, &f.d);
    if (!e)
        e = vocabulary_need_all(&f.v, &f.s, &f.d);
    assert_int_not_equal(e, ERR_OK);
    assert_true(str_eq(f.d.path, str_c(path)));
    if (!str_contains(f.d.text, str_c(text)))
        fail_msg("%.*s", STR_ARG(f.d.text));
    arena_release(&f.a);
}

static void wrong_files_are_named(void **state)
{
    (void)state;
    static const struct data_file cycle[] = {
        FILE_OF("vocabulary/a.sql", "-- a\n-- path: p\nSELECT path FROM b"),
        FILE_OF("vocabulary/b.sql", "-- b\n-- path: p\nSELECT path FROM c"),
        FILE_OF("vocabulary/c.sql", "-- c\n-- path: p\nSELECT path FROM a"),
        FILE_OF("vocabulary/d.sql", "-- d\n-- path: p\nSELECT path FROM call"),
    };
    fails(cycle, 4, "vocabulary/a.sql", "vocabulary/b.sql, vocabulary/c.sql");
    static const struct data_file column[] = {
        FILE_OF("vocabulary/a.sql", "-- a\n-- path: p\n-- line: l\nSELECT path, name FROM call")};
    fails(column, 1, "vocabulary/a.sql", "column 2 is name but documented as line");
    static const struct data_file untyped[] = {
        FILE_OF("vocabulary/a.sql", "-- a\n-- p: p\n-- index: p\nSELECT 'x' AS p")};
    fails(untyped, 1, "vocabulary/a.sql", "an index on p serves no join");
    static const struct data_file bare[] = {FILE_OF("vocabulary/a.sql", "SELECT path FROM call")};
    fails(bare, 1, "vocabulary/a.sql", "documented columns");
    static const struct data_file sql[] = {
        FILE_OF("vocabulary/a.sql", "-- a\n-- path: p\nSELECT nothing FROM call")};
    fails(sql, 1, "vocabulary/a.sql", "nothing");
    static const struct data_file only[] = {FILE_OF(
        "vocabulary/a.sql", "-- a\n-- path: p\n-- only if: SELECT 1 FROM nowhere\nSELECT path FROM call")};
    fails(only, 1, "vocabulary/a.sql", "nowhere");
    static const struct data_file taken[] = {
        FILE_OF("vocabulary/call.sql", "-- a\n-- path: p\nSELECT path FROM node")};
    fails(taken, 1, "vocabulary/call.sql", "fact table");
    static const struct data_file empty[] = {FILE_OF("vocabulary/a.sql", "")};
    fails(empty, 1, "vocabulary/a.sql", "expected");
}

// No evaluation looks at this again.
static void own_columns_are_documented(void **state)
{
    (void)state;
    struct fixture f = {0};
    arena_init(&f.a);
    assert_int_equal(store_open(&f.s, &f.a, &f.d), ERR_OK);
    assert_int_equal(store_finish(&f.s, &f.d), ERR_OK);
    assert_int_equal(vocabulary_load(&f.v, &f.a, data_files, data_files_n, &f.d), ERR_OK);
    assert_true(f.v.tables.n > 100);
    if (vocabulary_need_all(&f.v, &f.s, &f.d))
        fail_msg("%.*s: %.*s", STR_ARG(f.d.path), STR_ARG(f.d.text));
    arena_release(&f.a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(only_what_is_needed),
        cmocka_unit_test(views_and_tables_of_nothing),
        cmocka_unit_test(wrong_files_are_named),
        cmocka_unit_test(own_columns_are_documented),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
