// prod-readiness.yaml: what is understood, and that nothing else is.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/date.h"
#include "base/suggest.h"
#include "judge/config.h"

#include <string.h>

static const char item_text[] =
    "---\ntitle: T\norder: 1\npolicy: B/B/B\neffort: 4h\nevidence: 90d\nsearched: x\n"
    "parameters: min_days\n---\n## Why\na\n## How it is judged\nb\n## How to fix\nc\n## Judge\n"
    "```sql\nSELECT 'met' AS outcome\n```\n";

static const struct data_file files[] = {
    {"checklist/4-data-safety/backups.retention.md", (const unsigned char *)item_text,
     sizeof item_text - 1},
    {"checklist/4-data-safety/backups.automated.md", (const unsigned char *)item_text,
     sizeof item_text - 1},
};

struct fixture {
    struct arena a;
    struct checklist checklist;
    struct config c;
    struct diag d;
};

static enum err parse(struct fixture *f, const char *text)
{
    *f = (struct fixture){0};
    arena_init(&f->a);
    assert_int_equal(checklist_load(&f->checklist, &f->a, files, 2, &f->d), ERR_OK);
    config_init(&f->c, &f->a);
    return config_parse(&f->c, STR("prod-readiness.yaml"), str_c(text), &f->checklist, &f->d);
}

static void everything_that_may_be_said(void **state)
{
    (void)state;
    struct fixture f;
    enum err e = parse(&f, "# comment\n"
                           "services:\n"
                           "  - name: payment-api\n"
                           "    paths: [services/payment]\n"
                           "    tier: 0\n"
                           "    owner: \"@payments\"\n"
                           "    dependencies: [postgres, stripe]\n"
                           "    stage: staging\n"
                           "    impact: revenue loss\n"
                           "    data: durable\n"
                           "    pii: stored\n"
                           "  - name: mailer\n"
                           "with: [../infra]\n"
                           "exclude: ['**/legacy/**']\n"
                           "policy:\n"
                           "  backups.retention: {min_days: 90}\n"
                           "attest:\n"
                           "  - item: backups.retention\n"
                           "    finding: partial\n"
                           "    by: ann\n"
                           "    on: 2024-01-01\n"
                           "    evidence: https://wiki/restore\n"
                           "waive:\n"
                           "  - item: backups.automated\n"
                           "    path: db/**\n"
                           "    reason: moved away in March\n"
                           "    by: bob\n"
                           "    until: 2024-04-01\n");
    if (e)
        print_error("%d: %.*s\n", (int)f.d.line, STR_ARG(f.d.text));
    assert_int_equal(e, ERR_OK);
    assert_int_equal(f.c.services.n, 2);
    assert_int_equal(f.c.services.v[0].tier, 0);
    assert_int_equal(f.c.services.v[1].tier, -1);
    assert_int_equal(f.c.services.v[0].dependencies.n, 2);
    assert_ptr_equal(config_service(&f.c, STR("Payment API")), &f.c.services.v[0]);
    assert_null(config_service(&f.c, STR("billing")));
    assert_int_equal(f.c.with.n, 1);
    assert_int_equal(f.c.exclude.n, 1);
    assert_true(str_eq(f.c.parameters.v[0].value, STR("90")));
    assert_int_equal(f.c.attests.v[0].finding, FINDING_PARTIAL);
    assert_int_equal(f.c.attests.v[0].expires - f.c.attests.v[0].on, 90); // the item's limit
    assert_int_equal(f.c.waivers.v[0].line, 24);
    struct facts facts;
    facts_init(&facts, &f.a);
    config_facts(&f.c, &facts);
    assert_int_equal(facts.tables[FACT_service].n, 2);
    const struct fact_parameter *p = facts_row(&facts, FACT_parameter, 1);
    assert_true(str_eq(p->item, STR("backups.retention")));
    arena_release(&f.a);
}

static void empty_is_fine(void **state)
{
    (void)state;
    static const char *const texts[] = {"", "# nothing\n", "services:\nattest: []\n", "---\n"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct fixture f;
        assert_int_equal(parse(&f, texts[i]), ERR_OK);
        arena_release(&f.a);
    }
}

#define A_ATTEST(item, finding, on) \
    "attest:\n  - {item: " item ", finding: " finding ", by: a, on: " on ", evidence: e}\n"

static void everything_else_is_an_error(void **state)
{
    (void)state;
    static const struct {
        const char *text, *says;
        int line;
    } cases[] = {
        {"service:\n  - name: x\n", "did you mean 'services'", 1},
        {"services:\n  - nam: x\n", "did you mean 'name'", 2},
        {"services:\n  - tier: 1\n", "'name' is missing", 2},
        {"services:\n  - name: x\n    tier: 3\n", "0, 1 or 2", 3},
        {"services:\n  - name: x\n    stage: prodction\n", "did you mean 'production'", 3},
        {"services: payment\n", "expected a list", 1},
        {"- services\n", "expected keys", 1},
        {"just words\n", "expected keys", 1},
        {"policy:\n  backups.retention: {min_day: 3}\n", "did you mean 'min_days'", 2},
        {"policy:\n  backups.retentoin: {min_days: 3}\n", "did you mean 'backups.retention'", 2},
        {"policy: [1]\n", "items with their parameters", 1},
        {A_ATTEST("backups.nothing.at.all", "met", "2024-01-01"), "unknown item", 2},
        {A_ATTEST("backups.retention", "mte", "2024-01-01"), "did you mean 'met'", 2},
        {A_ATTEST("backups.retention", "met", "2024-02-30"), "YYYY-MM-DD", 2},
        {A_ATTEST("backups.retention", "met", "yesterday"), "YYYY-MM-DD", 2},
        {A_ATTEST("backups.retention", "met",
                  "2024-01-01") "  - {item: backups.retention, finding: "
                                "na, by: a, on: 2024-01-01, evidence: "
                                "e}\n",
         "a second attestation", 3},
        {"attest:\n  - {item: backups.retention, finding: met, by: a, on: 2024-01-01}\n",
         "'evidence' is missing", 2},
        {"waive:\n  - {item: backups.retention, reason: r, by: a}\n", "'until' is missing", 2},
        {"waive:\n  - {item: backups.retention, reason: [], by: a, until: 2024-01-01}\n",
         "expected a text", 2},
        {"services: [\n", "", 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct fixture f;
        if (parse(&f, cases[i].text) != ERR_USAGE)
            fail_msg("accepted: %s", cases[i].text);
        if (!str_contains(f.d.text, str_c(cases[i].says)) ||
            (cases[i].line && f.d.line != cases[i].line))
            fail_msg("%s -> %d: %.*s", cases[i].text, (int)f.d.line, STR_ARG(f.d.text));
        arena_release(&f.a);
    }
}

static void suggestions(void **state)
{
    (void)state;
    assert_true(str_eq(suggest_word(STR("evalaute"), "list evaluate explain"), STR("evaluate")));
    assert_true(str_eq(suggest_word(STR("LIST"), "list evaluate explain"), STR("list")));
    assert_null(suggest_word(STR("payment"), "list evaluate explain").p);
    assert_null(suggest_word(STR(""), "list evaluate").p);
    assert_null(suggest(STR("x"), NULL, 0).p);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(everything_that_may_be_said),
        cmocka_unit_test(empty_is_fine),
        cmocka_unit_test(everything_else_is_an_error),
        cmocka_unit_test(suggestions),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
