// The writer: the same rows in the same order, and the store's first error.
#include "facts/writer.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>

static int64_t number_of(struct store *s, const char *sql)
{
    sqlite3_stmt *q = NULL;
    assert_int_equal(sqlite3_prepare_v2(s->db, sql, -1, &q, NULL), SQLITE_OK);
    assert_int_equal(sqlite3_step(q), SQLITE_ROW);
    int64_t n = sqlite3_column_int64(q, 0);
    sqlite3_finalize(q);
    return n;
}

static void rows_enter_in_order(void **state)
{
    struct arena a, buffers;
    struct store s;
    (void)state;
    arena_init(&a);
    arena_init(&buffers);
    assert_int_equal(store_open(&s, &a, NULL), ERR_OK);
    struct writer *w = writer_open(&s, &buffers);
    for (int64_t i = 1; i <= 1000; i++) { // many times round the ring
        struct facts *f = writer_take(w);
        assert_int_equal(f->tables[FACT_note].n, 0);
        facts_add(f, note, .path = STR("p"), .line = i, .kind = STR("cut"), .text = STR("t"));
        writer_give(w);
    }
    assert_int_equal(writer_close(w, NULL), ERR_OK);
    assert_int_equal(number_of(&s, "SELECT count(*) FROM note"), 1000);
    assert_int_equal(number_of(&s, "SELECT count(*) FROM note WHERE rowid = line"), 1000);
    arena_release(&buffers);
    arena_release(&a);
}

static void the_first_error_is_told(void **state)
{
    struct arena a, buffers;
    struct store s;
    struct diag d = {0};
    (void)state;
    arena_init(&a);
    arena_init(&buffers);
    assert_int_equal(store_open(&s, &a, NULL), ERR_OK);
    assert_int_equal(sqlite3_exec(s.db, "DROP TABLE note", NULL, NULL, NULL), SQLITE_OK);
    struct writer *w = writer_open(&s, &buffers);
    for (int i = 0; i < 200; i++) { // goes on taking buffers after the error
        facts_add(writer_take(w), note, .path = STR("p"));
        writer_give(w);
    }
    assert_int_equal(writer_close(w, &d), ERR_SQL);
    assert_non_null(d.text.p);
    arena_release(&buffers);
    arena_release(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rows_enter_in_order),
        cmocka_unit_test(the_first_error_is_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
