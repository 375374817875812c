// The report formats over a report made by hand: what they must say, and what must not get through.
#include "report/common.h"
#include "report/format.h"
#include "report/markdown.h"

#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "report_sample.h"

static struct arena arena;
static struct report report;

static int set_up(void **state)
{
    (void)state;
    arena_init(&arena);
    sample_report(&report, &arena);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    arena_release(&arena);
    return 0;
}

static struct str print(const char *name, bool colour)
{
    struct buf out;
    struct format_options options = {.colour = colour};
    buf_init(&out, &arena);
    const struct format *format = format_find(str_c(name));
    assert_non_null(format);
    format->write(&report, &out, &options);
    assert_false(out.truncated);
    return buf_take(&out);
}

static void assert_has(struct str text, const char *part)
{
    if (!str_contains(text, str_c(part)))
        fail_msg("no \"%s\" in:\n%.*s", part, (int)text.n, text.p);
}

static void assert_lacks(struct str text, const char *part)
{
    if (str_contains(text, str_c(part)))
        fail_msg("\"%s\" in:\n%.*s", part, (int)text.n, text.p);
}

static uint32_t lines(struct str s)
{
    uint32_t n = 0;
    for (size_t i = 0; i < s.n; i++)
        n += s.p[i] == '\n';
    return n;
}

static void text_fits_a_screen_and_tells_the_worst_first(void **state)
{
    (void)state;
    struct str s = print("text", false);
    assert_has(s, "NOT READY at tier 0, score 41/60: 2 blockers, 1 warning\n");
    assert_has(s, "Blockers by tier: 2 at tier 0, 2 at tier 1, 0 at tier 2.");
    assert_has(s, "NO        Can I stop the bleeding quickly?  part2.item-20");
    assert_has(s, "1. Stripe hangs (no timeout) -> POST /payments hangs\n");
    assert_has(s, "src/stripe.ts:12  const stripe = new Stripe(\"****\");");
    assert_has(s, "     const stripe = new Stripe(key, { timeout: 5000 });\n"); // can be pasted
    assert_has(s, "Proven here: 1\n");
    assert_has(s, "Nothing found here: 1 ");
    assert_has(s, "2. no sign of: Requirement number 39 holds -> The night is long\n");
    assert_has(s, "with it fail: part1.item-12");
    assert_has(s, "n/a");
    assert_has(s, "No reader for elixir (12 files).");
    assert_has(s, "Waived: part5.item-60");
    assert_true(lines(s) <= 40);
    assert_true(str_find(s, STR("Proven"), 0) < str_find(s, STR("Nothing found"), 0));
}

static void text_keeps_escapes_out_and_colours_only_when_told(void **state)
{
    (void)state;
    assert_lacks(print("text", false), "\033");
    assert_has(print("text", true), "\033[31;1mNOT READY\033[0m");
    assert_lacks(print("text", true), "\033[31m\xff"); // the one of the excerpt
}

static void text_lists_what_does_not_fit(void **state)
{
    (void)state;
    for (uint32_t i = 0; i < SAMPLE_ITEMS; i++) {
        report.items.v[i].status = STATUS_FAIL;
        report.items.v[i].finding = FINDING_UNMET;
        report.items.v[i].basis = i % 2 ? BASIS_ABSENT : BASIS_CONTRADICTED;
    }
    struct str s = print("text", false);
    assert_has(s, " more: ");
    assert_lacks(s, "\n4. ");
    assert_true(lines(s) <= 48);
}

static void markdown_has_the_missions_structure(void **state)
{
    (void)state;
    static const char *const parts[] = {
        "# Production Readiness Report: Payment \\<API>\n",
        "**Evaluated:** 2026-01-15",
        "**Criticality:** Tier 0",
        "**Overall status:** NOT READY",
        "**Blockers (must fix before production):**",
        "1. Stripe hangs (no timeout) -> POST /payments hangs (`part2.item-20`, "
        "`src/stripe.ts:12`)",
        "**Warnings (should fix soon):**",
        "**Estimated time to production-ready:** 3 days of work, by 2026-01-20",
        "| Category | Score | Blockers | Warnings |",
        "| Capacity | n/a | 0 | 0 |",
        "| **Total** | **41/60** | **2** | **1** |",
        "## Detailed Findings",
        "### Safety Patterns (4/10)",
        "**FAIL:**",
        "**Recommendations:**\n1. give the client a timeout of 5 seconds (1 hour)\n",
        "### P0: Must fix before production (blockers)",
        "   - Owner: @alice\n   - Effort: 1 hour\n   - Due: 2026-01-16\n   - Files: "
        "`src/stripe.ts`\n",
        "### P1: Should fix soon (warnings)",
        "### P2: Nice to have",
        "**Prerequisites:**\n- [ ] All P0 items completed\n",
        "**Launch stages:**\n1. Week 1: Fix all blockers\n",
        "**Sign-off:**\n- Engineering: [Name, Date]\n",
    };
    struct str s = print("markdown", false);
    ptrdiff_t before = -1;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        assert_has(s, parts[i]);
        ptrdiff_t at = str_find(s, str_c(parts[i]), (size_t)(before + 1));
        if (at < 0)
            fail_msg("\"%s\" comes too early", parts[i]);
        before = at;
    }
    assert_has(s, "because \\| of this |");
    assert_has(s, "counted under `part3.item-39`");
    assert_lacks(s, "\033");
}

static void json_follows_its_schema(void **state)
{
    (void)state;
    struct str s = print("json", false);
    char path[] = "/tmp/prod-readiness-report-XXXXXX", command[256];
    FILE *f = fdopen(mkstemp(path), "w");
    assert_non_null(f);
    assert_int_equal(fwrite(s.p, 1, s.n, f), s.n);
    fclose(f);
    snprintf(command, sizeof command, "python3 test/schema.py schema/report.schema.json %s", path);
    int code = system(command);
    unlink(path);
    assert_int_equal(code, 0);
    assert_has(s, "\"path\": \"big\xEF\xBF\xBD.sql\"");
    assert_has(s, "\"searched\": \"no database here (searched: imports of the libraries");
    assert_has(s, "\"evaluator\": null");
    assert_has(s, "\"category\": \"safety-patterns\"");
}

static void same_report_same_bytes(void **state)
{
    (void)state;
    for (const struct format *const *f = formats; *f; f++)
        assert_true(str_eq(print((*f)->name, false), print((*f)->name, false)));
}

static void an_empty_report_is_printed(void **state)
{
    (void)state;
    report = (struct report){.verdict = VERDICT_UNKNOWN,
                             .incomplete = true,
                             .incomplete_why = STR("no file could be read")};
    assert_has(print("text", false), "INCOMPLETE SCAN: no file could be read");
    assert_has(print("markdown", false), "**The scan is incomplete:** no file could be read");
    assert_has(print("json", false), "\"verdict\": \"UNKNOWN\"");
}

static void texts_are_cleaned(void **state)
{
    (void)state;
    struct str bad = STR("a\033[1m\xc3\x28\xe2\x80\xae\xed\xa0\x80\n\tz");
    assert_true(str_eq(text_clean(&arena, bad, TEXT_LINE),
                       STR("a\xEF\xBF\xBD[1m\xEF\xBF\xBD(\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF"
                           "\xBF\xBD  z")));
    struct str good = STR("na\xC3\xAFve \xF0\x9F\x8C\x99");
    assert_ptr_equal(text_clean(&arena, good, TEXT_LINE).p, good.p);
    assert_int_equal(text_columns(good), 7);
    assert_true(str_eq(text_clip(&arena, STR("abcdefgh"), 6), STR("abc...")));
    assert_null(text_clean(&arena, STR_NONE, TEXT_LINE).p);
}

static void efforts_are_worded(void **state)
{
    (void)state;
    static const struct {
        double hours;
        const char *words;
    } cases[] = {{0.5, "30 minutes"}, {1, "1 hour"},  {4, "4 hours"},  {8, "1 day"},
                 {12, "1.5 days"},    {40, "5 days"}, {80, "2 weeks"}, {0, "no work"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_true(str_eq(words_effort(&arena, cases[i].hours), str_c(cases[i].words)));
}

static void markdown_is_escaped(void **state)
{
    (void)state;
    struct buf out;
    buf_init(&out, &arena);
    markdown_prose(&out, STR("# <b> `a|b_c` snake_case *x* [y](z)"));
    assert_true(str_eq(buf_take(&out), STR("\\# \\<b> `a|b_c` snake_case \\*x\\* \\[y\\](z)")));
    buf_init(&out, &arena);
    markdown_code(&out, STR("a `b` c"));
    assert_true(str_eq(buf_take(&out), STR("``a `b` c``")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
        TEST(text_fits_a_screen_and_tells_the_worst_first),
        TEST(text_keeps_escapes_out_and_colours_only_when_told),
        TEST(text_lists_what_does_not_fit),
        TEST(markdown_has_the_missions_structure),
        TEST(json_follows_its_schema),
        TEST(same_report_same_bytes),
        TEST(an_empty_report_is_printed),
        TEST(texts_are_cleaned),
        TEST(efforts_are_worded),
        TEST(markdown_is_escaped),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
