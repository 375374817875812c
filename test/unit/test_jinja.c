// Templates of Ansible: what is masked, what stays, and that nothing moves.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "read/jinja.h"

#include <string.h>

static void becomes(const char *text, const char *masked)
{
    struct arena a;
    arena_init(&a);
    struct str out = jinja_masked(&a, str_c(text));
    assert_int_equal(out.n, strlen(text));
    assert_true(str_eq(out, str_c(masked)));
    arena_release(&a);
}

static void masks(void **state)
{
    (void)state;
    becomes("User={{ user }}\n", "User=${_user__}\n");
}

static void statements_and_comments(void **state)
{
    (void)state;
    becomes("{% if a %}\nx\n{# no\nno #}\n", "          \nx\n     \n     \n");
}

static void near_misses(void **state)
{
    (void)state;
    becomes("a {b} ${c} { { d } }", "a {b} ${c} { { d } }");
    becomes("", "");
    becomes("{{ never ends", "{{ never ends");
    becomes("{", "{");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(masks),
        cmocka_unit_test(statements_and_comments),
        cmocka_unit_test(near_misses),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
