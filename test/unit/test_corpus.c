/* Inputs that once broke a reader, kept small in test/fuzz/corpus/<target>/, go the way of a fuzzed
 * one again: without libFuzzer, under the sanitizers of this build. */
#include "../fuzz/feed.h"

#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>

#include <cmocka.h>

#include "repo/files.h"

#define CORPUS "test/fuzz/corpus"

static void kept_inputs_break_nothing(void **state)
{
    (void)state;
    struct arena a;
    const char *target;
    struct feed f;
    uint32_t fed = 0;
    arena_init(&a);
    assert_true(feed_open(&f));
    for (size_t i = 0; (target = feed_target(&a, i)); i++) {
        str_vec paths = files_in(&a, arena_path(&a, STR(CORPUS), str_c(target)), STR("*"));
        assert_true(feed_choose(&f, target));
        for (uint32_t k = 0; k < paths.n; k++) {
            struct str text, rest, path;
            assert_int_equal(files_read(&a, paths.v[k], 1 << 20, &text, NULL), ERR_OK);
            rest = text;
            str_line(&rest, &path);
            struct repo_file file = {.path = path, .language = classify_language(path)};
            if (!feed_takes(&f, &file))
                fail_msg("%.*s: not a path that this target takes", STR_ARG(paths.v[k]));
            feed(&f, text.p, text.n);
            fed++;
        }
    }
    feed_close(&f);
    arena_release(&a);
    assert_true(fed > 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(kept_inputs_break_nothing)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
