// Values of fields that nobody filled in, and names that only sound like it.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "facts/placeholder.h"

static void what_nobody_filled_in(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "",           "-",          "???",        "CHANGE_ME", "change-me",  "changeme",
        "REPLACE_ME", "TODO",       "TODO: ask",  "tbd",       "xxxx",       "XXX-XXX",
        "0000",       "1234567890", "<team>",     "your-team", "Your Name",  "n/a",
        "N/A",        "none",       "foo",        "example",   "fill in",    "00000000-0000-0000",
        "tag:\"<your tag>\"",
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        if (!is_placeholder(str_c(texts[i])))
            fail_msg("'%s' is a placeholder", texts[i]);
}

static void what_somebody_did(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "P4K9TRW",     "todo-app",     "status.acme.example", "${PAGERDUTY_KEY}", "{{ .key }}",
        "payments",    "team-primary", "x",                   "00",               "a < b > c",
        "changelog",   "bar-ops",      "{{}}",                "123",              "1235",
        "sample-desk",
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        if (is_placeholder(str_c(texts[i])))
            fail_msg("'%s' is none", texts[i]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_nobody_filled_in),
        cmocka_unit_test(what_somebody_did),
    };
    return cmocka_run_group_tests_name("placeholder", tests, NULL, NULL);
}
