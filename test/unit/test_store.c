// Fact buffers into the database: numbering, references, NULLs, indexes.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "facts/store.h"

static int64_t number(struct store *s, const char *sql)
{
    sqlite3_stmt *statement;
    assert_int_equal(sqlite3_prepare_v2(s->db, sql, -1, &statement, NULL), SQLITE_OK);
    assert_int_equal(sqlite3_step(statement), SQLITE_ROW);
    int64_t value = sqlite3_column_type(statement, 0) == SQLITE_NULL
                        ? FACT_NULL
                        : sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    return value;
}

static void two_buffers_are_renumbered(void **state)
{
    (void)state;
    struct arena a;
    arena_init(&a);
    struct store s;
    struct diag d = {0};
    assert_int_equal(store_open(&s, &a, &d), ERR_OK);
    for (int i = 0; i < 2; i++) {
        struct facts f;
        facts_init(&f, &a);
        int64_t module = facts_add(&f, function, .path = STR("a.js"), .line = 1, .name = STR("m"));
        int64_t inner = facts_add(&f, function, .path = STR("a.js"), .line = i + 2,
                                  .name = STR("f"), .parent = module);
        int64_t call = facts_add(&f, call, .path = STR("a.js"), .line = i + 3, .function = inner);
        facts_add(&f, argument, .call = call, .value = STR(""), .line = FACT_NULL);
        assert_int_equal(store_add(&s, &f, &d), ERR_OK);
    }
    assert_int_equal(store_finish(&s, &d), ERR_OK);
    assert_int_equal(number(&s, "SELECT max(id) FROM function"), 4);
    assert_int_equal(number(&s, "SELECT parent FROM function WHERE line = 3"), 3);
    assert_int_equal(number(&s, "SELECT count(*) FROM function WHERE parent IS NULL"), 2);
    assert_int_equal(number(&s, "SELECT function.line FROM argument JOIN call ON call.id = "
                                "argument.call JOIN function ON function.id = call.function "
                                "WHERE call.line = 4"),
                     3);
    assert_int_equal(number(&s, "SELECT count(*) FROM argument WHERE value = '' AND name IS NULL "
                                "AND line IS NULL"),
                     2);
    assert_true(number(&s, "SELECT count(*) FROM sqlite_schema WHERE type = 'index'") > 20);
    arena_release(&a);
}

static void a_reference_to_earlier_rows_stays(void **state)
{
    (void)state;
    struct arena a;
    arena_init(&a);
    struct store s;
    assert_int_equal(store_open(&s, &a, NULL), ERR_OK);
    struct facts units, file;
    facts_init(&units, &a);
    facts_init(&file, &a);
    facts_add(&units, unit, .root = STR(""), .name = STR("root"));
    facts_add(&units, unit, .root = STR("api"), .name = STR("api"), .parent = 1);
    facts_add(&file, file, .path = STR("api/a.js"), .unit = 2, .lines = FACT_NULL);
    assert_int_equal(store_add(&s, &units, NULL), ERR_OK);
    assert_int_equal(store_add(&s, &file, NULL), ERR_OK);
    assert_int_equal(store_finish(&s, NULL), ERR_OK);
    assert_int_equal(number(&s, "SELECT unit FROM file"), 2);
    assert_int_equal(number(&s, "SELECT parent FROM unit WHERE id = 2"), 1);
    store_close(&s);
    arena_release(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(two_buffers_are_renumbered),
        cmocka_unit_test(a_reference_to_earlier_rows_stays),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
