// What is left out of the program's own SQL gives no row: over facts made of the words it asks for,
// every table and every judge says the same with all of its SQL and with what is left of it.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "facts/shape.h"
#include "facts/vocabulary.h"
#include "judge/checklist.h"

#include <string.h>

enum { SEEDS = 8, ROWS = 5 };

struct made {
    struct arena a;
    struct store s;
    struct vocabulary v;
    struct checklist c;
    struct diag d;
};

static uint32_t number(uint64_t *seed, uint32_t below)
{
    *seed = *seed * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)(*seed >> 33) % below;
}

static const char *text(uint32_t at)
{
    return (const char *)shape_text + at;
}

// One of the words that COLUMN of TABLE is asked for, or a path, or nothing.
static struct str word(uint64_t *seed, const char *table, const char *column)
{
    uint32_t n = 0, kind = number(seed, 8);
    struct str one = STR_NONE;
    for (uint32_t i = 0; i < shape_words_n; i++)
        if (!strcmp(text(shape_words[i].table), table) &&
            !strcmp(text(shape_words[i].column), column) && number(seed, ++n) == 0)
            one = str_c(text(shape_words[i].value));
    if (!strcmp(column, "role") && !strcmp(table, "file"))
        return STR("production");
    return kind == 0 ? STR_NONE : n && kind > 1 ? one : kind < 5 ? STR("src/a.go") : STR("b.py");
}

static void fill(struct facts *f, uint64_t *seed)
{
    for (int t = 0; t < FACT_TABLES; t++) {
        const struct fact_table_info *info = fact_table_info((enum fact_table)t);
        uint32_t rows = number(seed, 3) ? number(seed, ROWS + 1) : 0;
        while (rows--) {
            _Alignas(8) char row[1024] = {0};
            assert_true(info->row_size <= sizeof row);
            for (uint32_t i = 0; i < info->columns; i++) {
                const struct fact_column *c = &info->column[i];
                struct str s = word(seed, info->name, c->name);
                int64_t n = number(seed, 4);
                if (c->kind == FACT_COLUMN_TEXT)
                    memcpy(row + c->offset, &s, sizeof s);
                else if (c->kind != FACT_COLUMN_ID)
                    memcpy(row + c->offset, &n, sizeof n);
            }
            facts_add_(f, (enum fact_table)t, row, info->row_size, true);
        }
    }
}

static void start(struct made *m, uint64_t seed)
{
    struct facts facts;
    *m = (struct made){0};
    arena_init(&m->a);
    facts_init(&facts, &m->a);
    fill(&facts, &seed);
    assert_int_equal(store_open(&m->s, &m->a, &m->d), ERR_OK);
    assert_int_equal(store_add_numbered(&m->s, &facts, &m->d), ERR_OK);
    assert_int_equal(store_finish(&m->s, &m->d), ERR_OK);
    assert_int_equal(vocabulary_load(&m->v, &m->a, data_files, data_files_n, &m->d), ERR_OK);
    assert_int_equal(checklist_load(&m->c, &m->a, data_files, data_files_n, &m->d), ERR_OK);
}

// The rows of SQL as one number, in whatever order; -1 when it is wrong.
static int64_t rows_of(struct made *m, struct str sql)
{
    sqlite3_stmt *rows = NULL;
    uint64_t sum = 0;
    if (sqlite3_prepare_v2(m->s.db, sql.p, (int)sql.n, &rows, NULL) != SQLITE_OK)
        return -1;
    while (sqlite3_step(rows) == SQLITE_ROW) {
        uint64_t row = 7;
        for (int i = 0; i < sqlite3_column_count(rows); i++) {
            struct str value = {sqlite3_column_blob(rows, i),
                                (size_t)sqlite3_column_bytes(rows, i)};
            row = row * 31 + str_hash(value) + (uint64_t)sqlite3_column_type(rows, i);
        }
        sum += row | 1;
    }
    sqlite3_finalize(rows);
    return (int64_t)(sum >> 1);
}

static void compare_tables(struct made *all, struct made *some)
{
    for (uint32_t i = 0; i < all->v.tables.n; i++) {
        struct str name = all->v.tables.v[i].name, only_if = all->v.tables.v[i].only_if;
        struct str sql = arena_printf(&all->a, "SELECT * FROM \"%.*s\"", STR_ARG(name));
        bool asked = !only_if.p || rows_of(all, only_if) != 0; // which a check does not look at
        if (asked && rows_of(all, sql) != rows_of(some, sql))
            fail_msg("%.*s has other rows", STR_ARG(name));
    }
}

static void whole_tables(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= SEEDS; seed++) {
        struct made all, some;
        start(&all, seed);
        start(&some, seed);
        assert_int_equal(vocabulary_need_all(&all.v, &all.s, &all.d), ERR_OK);
        str_vec sql = {0};
        for (uint32_t i = 0; i < some.v.tables.n; i++) {
            struct str name = some.v.tables.v[i].name;
            vec_push(&some.a, &sql, arena_join(&some.a, STR("SELECT 1 FROM "), name));
        }
        if (vocabulary_need(&some.v, &some.s, sql.v, sql.n, &some.d))
            fail_msg("%.*s: %.*s", STR_ARG(some.d.path), STR_ARG(some.d.text));
        compare_tables(&all, &some);
        arena_release(&all.a);
        arena_release(&some.a);
    }
}

// Only what judges need is made, with one process and with two.
static void judges(void **state)
{
    (void)state;
    uint32_t left_out = 0;
    for (uint64_t seed = 1; seed <= SEEDS; seed++) {
        struct made all, some;
        struct str nothing = STR("SELECT 1");
        start(&all, seed);
        start(&some, seed);
        some.v.processes = seed % 2 + 1;
        assert_int_equal(vocabulary_need_all(&all.v, &all.s, &all.d), ERR_OK);
        for (uint32_t i = 0; i < some.c.items.n; i++) {
            const struct item *item = &some.c.items.v[i];
            assert_false(
                vocabulary_answer(&some.v, &some.s, item->id, item->path, item->sql, STR_NONE));
        }
        if (vocabulary_need(&some.v, &some.s, &nothing, 1, &some.d))
            fail_msg("%.*s: %.*s", STR_ARG(some.d.path), STR_ARG(some.d.text));
        for (uint32_t i = 0; i < some.c.items.n; i++) {
            const struct item *item = &some.c.items.v[i];
            const struct vocabulary_table *answer = vocabulary_find(&some.v, item->id);
            int64_t rows =
                answer->empty ? 0 : rows_of(&some, vocabulary_text(&some.v, answer, &some.a));
            if (rows < 0 || rows_of(&all, item->sql) != rows)
                fail_msg("%.*s has other rows, seed %d", STR_ARG(item->id), (int)seed);
        }
        for (uint32_t i = 0; i < some.v.tables.n; i++)
            left_out += !some.v.tables.v[i].needed;
        arena_release(&all.a);
        arena_release(&some.a);
    }
    assert_true(left_out > 0);
}

static void every_file_has_its_shape(void **state)
{
    (void)state;
    struct made m;
    start(&m, 1);
    for (uint32_t i = 0; i < m.v.tables.n; i++)
        if (!m.v.tables.v[i].shape)
            fail_msg("no shape: %.*s", STR_ARG(m.v.tables.v[i].path));
    for (uint32_t i = 0; i < m.c.items.n; i++) {
        const struct item *item = &m.c.items.v[i];
        (void)!vocabulary_answer(&m.v, &m.s, item->id, item->path, item->sql, item->applies);
        if (!vocabulary_find(&m.v, item->id)->shape)
            fail_msg("no shape: %.*s", STR_ARG(item->path));
    }
    arena_release(&m.a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(whole_tables),
        cmocka_unit_test(judges),
        cmocka_unit_test(every_file_has_its_shape),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
