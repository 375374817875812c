// Tables made by several processes at once are those that one process makes, whatever befalls it.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/buf.h"
#include "facts/rows.h"
#include "facts/vocabulary.h"

#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#define FILE_OF(path, text)                                   \
    {                                                         \
        path, (const unsigned char *)(text), sizeof(text) - 1 \
    }

static const struct data_file files[] = {
    FILE_OF("vocabulary/a.sql", "-- all types\n-- i: n\n-- f: n\n-- t: n\n-- b: n\n-- n: n\n"
                                "SELECT line AS i, line + 0.5 AS f, path || line AS t, "
                                "x'00ff' AS b, NULL AS n FROM call ORDER BY line DESC"),
    FILE_OF("vocabulary/b.sql", "-- a reader\n-- t: n\n-- index: t\n-- typed: t TEXT\n"
                                "SELECT t FROM a WHERE i > 3"),
    FILE_OF("vocabulary/c.sql", "-- another\n-- n: n\nSELECT count(*) AS n FROM a"),
    FILE_OF("vocabulary/v.sql", "-- a part\n-- t: n\n-- view: so\nSELECT t FROM b WHERE t <> 'p5'"),
    FILE_OF("vocabulary/d.sql", "-- what reads a part\n-- t: n\nSELECT v.t, c.n FROM v JOIN c"),
    FILE_OF("vocabulary/e.sql", "-- endless\n-- n: n\nWITH RECURSIVE u(n) AS (SELECT 1 UNION ALL "
                                "SELECT n + 1 FROM u) SELECT count(*) AS n FROM u"),
    FILE_OF("vocabulary/g.sql", "-- what reads it\n-- n: n\nSELECT n FROM e"),
    FILE_OF("vocabulary/h.sql", "-- only here\n-- n: n\nSELECT perish(line) AS n FROM call"),
    FILE_OF("vocabulary/k.sql", "-- only here, too\n-- n: n\nSELECT perish(n) AS n FROM c"),
    FILE_OF("vocabulary/z.sql",
            "-- none\n-- t: n\n-- only if: SELECT 1 FROM node\nSELECT t FROM b"),
};

struct made {
    struct arena a;
    struct store s;
    struct vocabulary v;
    struct diag d;
};

static pid_t first;

static void perish(sqlite3_context *context, int n, sqlite3_value **values)
{
    (void)n;
    if (getpid() != first)
        raise(SIGKILL);
    sqlite3_result_value(context, values[0]);
}

static void make(struct made *m, uint32_t processes, const char *names)
{
    struct facts facts;
    str_vec asked = {0};
    *m = (struct made){0};
    arena_init(&m->a);
    facts_init(&facts, &m->a);
    for (int64_t line = 1; line <= 9; line++)
        facts_add(&facts, call, .path = STR("p"), .line = line);
    assert_int_equal(store_open(&m->s, &m->a, &m->d), ERR_OK);
    sqlite3_create_function(m->s.db, "perish", 1, SQLITE_UTF8, NULL, perish, NULL, NULL);
    assert_int_equal(store_add(&m->s, &facts, &m->d), ERR_OK);
    assert_int_equal(store_finish(&m->s, &m->d), ERR_OK);
    m->s.steps = 20000;
    assert_int_equal(vocabulary_load(&m->v, &m->a, files, sizeof files / sizeof *files, &m->d),
                     ERR_OK);
    m->v.processes = processes;
    for (struct str rest = str_c(names), name; str_split(&rest, ' ', &name);)
        vec_push(&m->a, &asked, arena_printf(&m->a, "SELECT * FROM %.*s", STR_ARG(name)));
    enum err e = vocabulary_need(&m->v, &m->s, asked.v, asked.n, &m->d);
    assert_int_equal(e, ERR_OK);
}

// Every value of a table with its type, and what the table was created as.
static struct str dump(struct made *m, const char *table)
{
    static const char *const asked[] = {"SELECT * FROM \"%s\"",
                                        "SELECT sql FROM sqlite_schema WHERE name = '%s'"};
    struct buf out;
    buf_init(&out, &m->a);
    for (int k = 0; k < 2; k++) {
        sqlite3_stmt *s = NULL;
        char sql[100];
        snprintf(sql, sizeof sql, asked[k], table);
        if (sqlite3_prepare_v2(m->s.db, sql, -1, &s, NULL) != SQLITE_OK)
            return STR_NONE;
        while (sqlite3_step(s) == SQLITE_ROW)
            for (int i = 0; i < sqlite3_column_count(s); i++) {
                buf_printf(&out, "%d:", sqlite3_column_type(s, i));
                buf_str(&out, (struct str){sqlite3_column_blob(s, i),
                                           (size_t)sqlite3_column_bytes(s, i)});
                buf_char(&out, '\n');
            }
        sqlite3_finalize(s);
    }
    return buf_take(&out);
}

static void the_same_tables(void **state)
{
    (void)state;
    static const char *const names[] = {"a", "b", "c", "v", "d", "z"};
    struct made alone, many;
    make(&alone, 1, "a b c v d z g");
    for (uint32_t processes = 2; processes <= 6; processes += 2) {
        make(&many, processes, "a b c v d z g");
        for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
            struct str x = dump(&alone, names[i]), y = dump(&many, names[i]);
            assert_true(x.n > 0 && str_eq(x, y));
        }
        assert_true(str_eq(vocabulary_failed(&many.v, STR("SELECT n FROM g"), &many.a),
                           vocabulary_failed(&alone.v, STR("SELECT n FROM g"), &alone.a)));
        assert_non_null(vocabulary_find(&many.v, STR("g"))->failed.p);
        assert_false(vocabulary_find(&many.v, STR("g"))->made);
        arena_release(&many.a);
    }
    arena_release(&alone.a);
}

// A child that dies leaves its tables to the first process.
static void dying_children(void **state)
{
    (void)state;
    struct made m;
    first = getpid();
    for (int round = 0; round < 5; round++) {
        make(&m, 4, "h k d");
        assert_true(vocabulary_find(&m.v, STR("h"))->made);
        assert_true(vocabulary_find(&m.v, STR("k"))->made);
        assert_true(dump(&m, "d").n > 0);
        arena_release(&m.a);
    }
}

static void broken_rows(void **state)
{
    (void)state;
    struct made m, other;
    char bytes[4096];
    size_t used;
    first = getpid();
    make(&m, 1, "a");
    assert_int_equal(rows_pack(&m.s, STR("a"), bytes, sizeof bytes, &used, &m.d), ERR_OK);
    assert_true(used > 100 && used < sizeof bytes);
    for (size_t n = 0; n <= used; n += 7) {
        size_t none;
        assert_int_equal(rows_pack(&m.s, STR("a"), bytes, n, &none, &m.d), ERR_OK);
        assert_true(none == 0 || n >= used);
    }
    assert_int_equal(rows_pack(&m.s, STR("a"), bytes, sizeof bytes, &used, &m.d), ERR_OK);
    make(&other, 1, "c");
    assert_int_equal(store_run(&other.s, STR("DROP TABLE a"), STR_NONE, &other.d), ERR_OK);
    for (size_t n = 0; n < used; n += 11) {
        enum err e = rows_unpack(&other.s, (struct str){bytes, n}, &other.d);
        assert_true(e == ERR_DATA || e == ERR_OK); // a cut between rows is not seen
        if (dump(&other, "a").p)
            assert_int_equal(store_run(&other.s, STR("DROP TABLE a"), STR_NONE, &other.d), ERR_OK);
    }
    assert_int_equal(rows_unpack(&other.s, (struct str){bytes, used}, &other.d), ERR_OK);
    assert_true(str_eq(dump(&m, "a"), dump(&other, "a")));
    arena_release(&m.a);
    arena_release(&other.a);
}

static int64_t number(struct made *m, const char *sql)
{
    sqlite3_stmt *s = NULL;
    assert_int_equal(sqlite3_prepare_v2(m->s.db, sql, -1, &s, NULL), SQLITE_OK);
    assert_int_equal(sqlite3_step(s), SQLITE_ROW);
    int64_t n = sqlite3_column_int64(s, 0);
    sqlite3_finalize(s);
    return n;
}

// What a table has when it is stopped is gone, and the database is whole: also when it is read anew.
static void a_stopped_table_leaves_nothing(void **state)
{
    (void)state;
    struct made m;
    make(&m, 1, "c");
    int64_t before = number(&m, "SELECT count(*) FROM sqlite_schema");
    int64_t pages = number(&m, "PRAGMA page_count") - number(&m, "PRAGMA freelist_count");
    struct str endless = STR("CREATE TABLE u AS WITH RECURSIVE u(n) AS (SELECT 1 UNION ALL "
                             "SELECT n + 1 FROM u) SELECT n, printf('%900d', n) AS t FROM u");
    assert_int_equal(store_run(&m.s, endless, STR_NONE, &m.d), ERR_LIMIT);
    assert_int_equal(number(&m, "SELECT count(*) FROM sqlite_schema"), before);
    assert_int_equal(number(&m, "PRAGMA page_count") - number(&m, "PRAGMA freelist_count"), pages);
    assert_int_equal(store_run(&m.s, STR("BEGIN; CREATE TABLE x(y); ROLLBACK"), STR_NONE, &m.d),
                     ERR_OK); // the schema is read anew
    assert_int_equal(number(&m, "SELECT count(*) FROM c"), 1);
    assert_int_equal(number(&m, "SELECT count(*) FROM pragma_integrity_check "
                                "WHERE integrity_check = 'ok'"), 1);
    assert_int_equal(store_run(&m.s, STR("CREATE TABLE u(n)"), STR_NONE, &m.d), ERR_OK);
    arena_release(&m.a);
}

// Answers are made beside the tables where that pays, and only there.
static void answers(void **state)
{
    (void)state;
    struct str sql = STR("SELECT c.n, line AS l FROM c JOIN call WHERE line < 4 ORDER BY line DESC");
    struct str nothing = STR("SELECT 1 FROM node"), none = STR("z");
    for (int large = 0; large < 2; large++) {
        struct made m;
        make(&m, 2, "b");
        m.s.rows[FACT_call] += large ? 100000 : 0;
        m.s.steps = 1000000;
        assert_int_equal(vocabulary_answer(&m.v, &m.s, STR("x.y"), STR("x.md"), sql, STR_NONE), large);
        assert_int_equal(vocabulary_answer(&m.v, &m.s, STR("x.z"), STR("x.md"), sql, none), large);
        assert_int_equal(vocabulary_answer(&m.v, &m.s, STR("x.w"), STR("x.md"), sql, STR_NONE), large);
        assert_int_equal(vocabulary_need(&m.v, &m.s, &nothing, 1, &m.d), ERR_OK);
        assert_int_equal(vocabulary_find(&m.v, STR("x.y"))->made, large);
        if (large) {
            assert_int_equal(number(&m, "SELECT l FROM \"x.y\""), 3);
            assert_int_equal(number(&m, "SELECT count(*) FROM \"x.w\""), 3);
            assert_int_equal(number(&m, "SELECT count(*) FROM \"x.z\""), 0);
        }
        arena_release(&m.a);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_same_tables),
        cmocka_unit_test(dying_children),
        cmocka_unit_test(broken_rows),
        cmocka_unit_test(a_stopped_table_leaves_nothing),
        cmocka_unit_test(answers),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
