/* Memory that is handed out in pieces: of arenas, of texts under construction, of tables, and of
 * tree-sitter's trees. Sanitizers see tree-sitter's pieces singly, and so only the other builds run
 * its lists; what trees say must be the same in both. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>
#include <pthread.h>
#include <string.h>

#include "base/buf.h"
#include "base/map.h"
#include "read/code/syntax.h"

const TSLanguage *tree_sitter_go(void);
const TSLanguage *tree_sitter_python(void);

static struct str of_letters(struct arena *a, size_t n)
{
    char *p = arena_room(a, n + 1);
    memset(p, 'x', n);
    p[n] = '\0';
    return (struct str){p, n};
}

static void room_is_whole_and_aligned(void **state)
{
    (void)state;
    struct arena a;
    arena_init(&a);
    for (size_t n = 0; n < 5000; n += 37) {
        char *p = arena_room(&a, n);
        assert_int_equal((uintptr_t)p % 16, 0);
        memset(p, 1, n);
    }
    char *zeroed = arena_alloc(&a, 300); // where memory was used before
    for (size_t i = 0; i < 300; i++)
        assert_int_equal(zeroed[i], 0);
    arena_release(&a);
}

static void only_the_last_piece_shrinks(void **state)
{
    (void)state;
    struct arena a;
    arena_init(&a);
    char *first = arena_room(&a, 256), *last = arena_room(&a, 256);
    arena_shrink(&a, first, 256, 1); // not the last: nothing happens
    char *next = arena_room(&a, 16);
    assert_true(next == last + 256);
    arena_shrink(&a, next, 16, 16);
    assert_true((char *)arena_room(&a, 1) == next + 16);
    struct arena b;
    arena_init(&b);
    last = arena_room(&b, 256);
    arena_shrink(&b, last, 256, 20);
    assert_true((char *)arena_room(&b, 1) == last + 32);
    arena_release(&a);
    arena_release(&b);
}

static void text_goes_on_after_it_was_taken(void **state)
{
    (void)state;
    struct arena a;
    arena_init(&a);
    struct buf b;
    buf_init(&b, &a);
    buf_c(&b, "one");
    struct str one = buf_take(&b);
    char *between = arena_alloc(&a, 8);
    memset(between, 'y', 8);
    buf_str(&b, of_letters(&a, 1000));
    struct str all = buf_take(&b);
    assert_int_equal(one.n, 3);
    assert_memory_equal(one.p, "one", 3);
    assert_int_equal(all.n, 1003);
    assert_memory_equal(all.p, "onexx", 5);
    assert_memory_equal(between, "yyyyyyyy", 8);
    arena_release(&a);
}

static void a_map_keeps_texts_apart(void **state)
{
    (void)state;
    struct arena a;
    arena_init(&a);
    struct map m;
    map_init(&m, &a);
    for (uint32_t i = 0; i < 20000; i++)
        map_set(&m, arena_printf(&a, "key %u", i), i);
    map_set(&m, STR(""), 7);
    for (uint32_t i = 0; i < 20000; i++)
        assert_int_equal(map_get(&m, arena_printf(&a, "key %u", i), UINT32_MAX), i);
    assert_int_equal(map_get(&m, STR("key 20000"), UINT32_MAX), UINT32_MAX);
    assert_int_equal(map_get(&m, STR_NONE, 0), 7); // no text is the empty key
    arena_release(&a);
}

static void words_are_whole(void **state)
{
    (void)state;
    assert_true(str_among("get head options", STR("head")));
    assert_true(str_among("get head options", STR("options")));
    assert_false(str_among("get head options", STR("option")));
    assert_false(str_among("get head options", STR("heads")));
    assert_false(str_among("get head options", STR("get head")));
    assert_false(str_among("get head options", STR("")));
    assert_false(str_among("", STR("get")));
    assert_false(str_among("get head", STR("HEAD")));
    assert_true(str_among_nocase("get head", STR("HEAD")));
    assert_true(str_contains_nocase(STR("the QUEUE"), STR("queue")));
    assert_false(str_contains_nocase(STR("the QUEU"), STR("queue")));
    assert_true(str_contains_nocase(STR("x"), STR("")));
}

static uint32_t count_nodes(struct syntax *s, struct syntax_node n, int depth)
{
    uint32_t all = 1;
    struct syntax_list l = syntax_open(s, n);
    for (uint32_t i = 0; i < l.n && depth < 50; i++)
        all += count_nodes(s, syntax_at(s, l, i), depth + 1);
    syntax_close(s, l);
    return all;
}

static struct str go_source(struct arena *a, uint32_t functions)
{
    struct buf b;
    buf_init(&b, a);
    buf_c(&b, "package a\n");
    for (uint32_t i = 0; i < functions; i++)
        buf_printf(&b, "func f%u(x int) int { return x + %u }\n", i, i);
    return buf_take(&b);
}

static void init(struct syntax_grammar *g, const TSLanguage *language)
{
    static const struct syntax_name kinds[] = {{0}, {"identifier", false}};
    static const char *const fields[] = {NULL, "name"};
    syntax_grammar_init(g, language, kinds, 2, fields, 2);
}

// Trees of one arena, one of them made while the other is walked, and a tree of another arena.
static void trees_do_not_share_their_pieces(void **state)
{
    (void)state;
    struct arena a, b;
    struct syntax_grammar go, python;
    init(&go, tree_sitter_go());
    init(&python, tree_sitter_python());
    arena_init(&a);
    arena_init(&b);
    struct syntax *large = syntax_parse(&go, go_source(&a, 3000), &a);
    struct syntax_list open = syntax_open(large, syntax_root(large));
    struct syntax *other = syntax_parse(&python, STR("def f(x):\n    return [x, {1: 2}]\n"), &b);
    uint32_t of_other = count_nodes(other, syntax_root(other), 0);
    struct syntax *inner = syntax_parse(&go, STR("package b\nvar x = 1\n"), &a);
    assert_true(count_nodes(inner, syntax_root(inner), 0) > 5);
    arena_release(&b); // while the first is still in use
    assert_true(of_other > 10);
    assert_int_equal(open.n, 1 + 3000);
    uint32_t before = count_nodes(large, syntax_root(large), 0);
    assert_true(before > 3000 * 10);
    syntax_close(large, open);
    arena_reset(&a); // the room is used again
    large = syntax_parse(&go, go_source(&a, 3000), &a);
    assert_int_equal(count_nodes(large, syntax_root(large), 0), before);
    arena_release(&a);
}

static void *parse_some(void *nodes)
{
    struct arena a;
    struct syntax_grammar go;
    init(&go, tree_sitter_go());
    arena_init(&a);
    for (uint32_t i = 0; i < 40; i++) {
        struct syntax *s = syntax_parse(&go, go_source(&a, 10 + i), &a);
        *(uint32_t *)nodes += count_nodes(s, syntax_root(s), 0);
        arena_reset(&a);
    }
    arena_release(&a);
    return NULL;
}

static void threads_have_their_own(void **state)
{
    (void)state;
    pthread_t threads[3];
    uint32_t nodes[4] = {0};
    for (int i = 0; i < 3; i++)
        assert_int_equal(pthread_create(&threads[i], NULL, parse_some, &nodes[i]), 0);
    parse_some(&nodes[3]);
    for (int i = 0; i < 3; i++) {
        pthread_join(threads[i], NULL);
        assert_int_equal(nodes[i], nodes[3]);
    }
}

static void hostile_texts_end(void **state)
{
    (void)state;
    struct arena a;
    struct syntax_grammar go;
    init(&go, tree_sitter_go());
    arena_init(&a);
    char *deep = arena_alloc(&a, 60001);
    memset(deep, '(', 60000);
    struct syntax *s = syntax_parse(&go, (struct str){deep, 60000}, &a);
    uint32_t line;
    if (s)
        assert_true(syntax_errors(s, &line) > 0);
    arena_reset(&a);
    s = syntax_parse(&go, STR("\xff\xfe\0func"), &a);
    assert_non_null(s);
    arena_release(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(room_is_whole_and_aligned),
        cmocka_unit_test(only_the_last_piece_shrinks),
        cmocka_unit_test(text_goes_on_after_it_was_taken),
        cmocka_unit_test(a_map_keeps_texts_apart),
        cmocka_unit_test(words_are_whole),
        cmocka_unit_test(trees_do_not_share_their_pieces),
        cmocka_unit_test(threads_have_their_own),
        cmocka_unit_test(hostile_texts_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
