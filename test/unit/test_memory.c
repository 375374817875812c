// SQLite's pool: pieces keep what is written into them, whatever their sizes and their order.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "facts/memory.h"

#include <sqlite3.h>
#include <string.h>

enum { PIECES = 400, ROUNDS = 20000 };

struct piece {
    unsigned char *p;
    int n;
    unsigned char mark;
};

static void holds(const struct piece *a, int n)
{
    for (int i = 0; i < n; i++)
        assert_int_equal(a->p[i], a->mark);
}

static void pieces_do_not_overlap(void **state)
{
    (void)state;
    static struct piece pieces[PIECES];
    uint32_t chance = 1;
    memory_install();
    for (int round = 0; round < ROUNDS; round++) {
        chance = chance * 1664525u + 1013904223u;
        struct piece *a = &pieces[(chance >> 8) % PIECES];
        int n = (int)((chance >> 16) % (chance & 64 ? 200 : 20000)) + 1;
        if (a->p)
            holds(a, a->n);
        if (a->p && chance & 128) {
            sqlite3_free(a->p);
            *a = (struct piece){0};
            continue;
        }
        a->p = sqlite3_realloc(a->p, n);
        assert_non_null(a->p);
        assert_int_equal((uintptr_t)a->p % 8, 0);
        assert_true(sqlite3_msize(a->p) >= (sqlite3_uint64)n);
        holds(a, a->n < n ? a->n : n);
        a->n = n;
        a->mark = (unsigned char)round;
        memset(a->p, a->mark, (size_t)n);
    }
    for (int i = 0; i < PIECES; i++)
        sqlite3_free(pieces[i].p);
    assert_int_equal(sqlite3_memory_used(), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(pieces_do_not_overlap)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
