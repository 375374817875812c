/* A report made by hand for the tests: a payment service of tier 0 with proven and absent blockers,
 * a waiver, hostile texts and every list filled. */
#ifndef TEST_REPORT_SAMPLE_H
#define TEST_REPORT_SAMPLE_H

#include "judge/checklist.h"

enum { SAMPLE_ITEMS = 84, SAMPLE_STRIPE = 20, SAMPLE_RUNBOOKS = 39, SAMPLE_ALERT_RUNBOOKS = 12 };

static const char *const sample_folders[] = {
    "1-observability", "2-safety-patterns", "3-runbooks",         "4-data-safety",
    "5-security",      "6-capacity",        "7-incident-response"};
static const char *const sample_titles[] = {"Observability",    "Safety Patterns", "Runbooks",
                                            "Data Safety",      "Security",        "Capacity",
                                            "Incident Response"};
static const uint32_t sample_ends[] = {19, 38, 43, 59, 74, 79, 84};

static void sample_items(struct report *r, struct arena *a)
{
    for (uint32_t i = 0, c = 0; i < SAMPLE_ITEMS; i++) {
        c += i == sample_ends[c];
        struct item *item = arena_new(a, struct item);
        item->id = arena_printf(a, "part%u.item-%u", c + 1, i);
        item->title = arena_printf(a, "Requirement number %u holds", i);
        item->category = str_c(sample_folders[c]);
        item->section = arena_printf(a, "part%u", c + 1);
        item->scopes = SCOPE_SERVICE;
        item->why = STR("The night is long. Nobody knows why.\n\nMore.");
        for (int tier = 0; tier < 3; tier++)
            item->policy[tier] = tier < 2 ? POLICY_BLOCK : POLICY_WARN;
        struct item_result result = {.item = item,
                                     .finding = FINDING_MET,
                                     .basis = BASIS_OBSERVED,
                                     .status = STATUS_PASS,
                                     .policy = POLICY_BLOCK,
                                     .searched = STR("imports of the libraries that do this"),
                                     .root = -1};
        vec_push(a, &result.evidence,
                 (struct evidence){.path = STR("src/app.ts"),
                                   .line = 10 + i,
                                   .outcome = FINDING_MET,
                                   .note = STR("`pino` logs JSON"),
                                   .excerpt = STR("const log = pino()")});
        vec_push(a, &r->items, result);
    }
}

static void sample_fail(struct report *r, struct arena *a, uint32_t at, enum basis basis,
                        struct evidence evidence, struct fix fix)
{
    struct item_result *it = &r->items.v[at];
    it->finding = FINDING_UNMET;
    it->basis = basis;
    it->status = STATUS_FAIL;
    it->evidence.n = 0;
    it->missing = STR("Nobody wrote it down");
    if (evidence.note.n)
        vec_push(a, &it->evidence, evidence);
    it->fix = fix;
    struct action action = {PRIORITY_P0,       it->item,         it->item->title, STR("@alice"),
                            STR("2026-01-16"), fix.effort_hours, fix.files,       fix.summary};
    if (it->root < 0)
        vec_push(a, &r->actions, action);
}

static void sample_failures(struct report *r, struct arena *a)
{
    str_vec stripe = {0}, runbook = {0};
    vec_push(a, &stripe, STR("src/stripe.ts"));
    vec_push(a, &runbook, STR("docs/runbooks/payment.md"));
    sample_fail(
        r, a, SAMPLE_STRIPE, BASIS_CONTRADICTED,
        (struct evidence){.path = STR("src/stripe.ts"),
                          .line = 12,
                          .outcome = FINDING_UNMET,
                          .note = STR("Stripe hangs (no timeout) -> POST /payments hangs"),
                          .excerpt = STR("  const stripe = new Stripe(\"****\"); \033[31m\xff")},
        (struct fix){STR("give the client a timeout of 5 seconds"), 1, stripe,
                     STR("const stripe = new Stripe(key, { timeout: 5000 });\n")});
    sample_fail(r, a, SAMPLE_RUNBOOKS, BASIS_ABSENT, (struct evidence){.note = STR_NONE},
                (struct fix){STR("write a runbook for each failure mode"), 16, runbook, STR_NONE});
    r->items.v[SAMPLE_ALERT_RUNBOOKS].root = SAMPLE_RUNBOOKS;
    sample_fail(r, a, SAMPLE_ALERT_RUNBOOKS, BASIS_ABSENT, (struct evidence){.note = STR_NONE},
                (struct fix){STR("link the runbooks"), 2, runbook, STR_NONE});
    r->items.v[60].status = STATUS_FAIL;
    r->items.v[60].finding = FINDING_UNMET;
    r->items.v[60].waived = true;
    r->items.v[60].waive_by = STR("bob");
    r->items.v[60].waive_until = STR("2026-03-01");
    r->items.v[60].waive_reason = STR("moves away");
    r->items.v[70].status = STATUS_WARN;
    r->items.v[70].finding = FINDING_PARTIAL;
    r->items.v[70].missing = STR("half of it | the other half");
    r->items.v[70].fix.summary = STR("do the other half");
    r->items.v[70].fix.effort_hours = 0.5;
    r->items.v[71].status = STATUS_SKIP;
    r->items.v[71].finding = FINDING_NA;
    r->items.v[71].reason = STR("no database here");
    r->items.v[72].attestation = (struct attestation){.present = true,
                                                      .used = true,
                                                      .self = true,
                                                      .finding = FINDING_MET,
                                                      .by = STR("carol"),
                                                      .on = STR("2026-01-02"),
                                                      .evidence = STR("drill 12"),
                                                      .expires = STR("2026-07-01")};
}

static void sample_rest(struct report *r, struct arena *a)
{
    static const char *const questions[] = {"Can I understand what's happening without SSH?",
                                            "Can I stop the bleeding quickly?",
                                            "Will this fail safely?",
                                            "Can I restore user data?",
                                            "Will I leak secrets while debugging?",
                                            "Can I scale when traffic spikes 10x?"};
    for (uint32_t i = 0; i < 6; i++) {
        struct question_result q = {
            .text = str_c(questions[i]), .answer = i % 3, .why = STR("because | of this")};
        vec_push(a, &q.items, r->items.v[i == 1 ? SAMPLE_STRIPE : i].item->id);
        vec_push(a, &r->questions, q);
    }
    for (uint32_t c = 0; c < 7; c++)
        vec_push(a, &r->categories,
                 (struct category_result){.id = words_category(str_c(sample_folders[c])),
                                          .title = str_c(sample_titles[c]),
                                          .score = c == 5 ? -1 : (int32_t)c + 3,
                                          .blockers = c == 1 || c == 2,
                                          .warnings = c == 4});
    struct context_entry context = {.kind = STR("runbooks")};
    vec_push(a, &r->context, context);
    vec_push(a, &r->skipped, (struct skipped_file){STR("big\xff.sql"), STR("over 8 MB")});
    vec_push(a, &r->unread_languages, (struct skipped_file){STR("elixir"), STR("12 files")});
    vec_push(a, &r->prerequisites,
             (struct launch_prerequisite){STR("All P0 items completed"), false, STR_NONE});
    vec_push(a, &r->stages, (struct launch_stage){STR("Week 1"), STR("Fix all blockers")});
    vec_push(a, &r->signoff, STR("Engineering"));
}

static void sample_report(struct report *r, struct arena *a)
{
    *r = (struct report){.tool_version = STR("0.1.0"),
                         .checklist_version = STR("1"),
                         .evaluated = STR("2026-01-15"),
                         .commit = STR("0123456789abcdef0123456789abcdef01234567"),
                         .service = STR("Payment <API>"),
                         .scope = STR("service"),
                         .files = 130,
                         .files_read = 120,
                         .applicable = 83,
                         .verdict = VERDICT_NOT_READY,
                         .blockers_proven = 1,
                         .blockers_absent = 1,
                         .blockers_by_tier = {2, 2, 0},
                         .warnings = 1,
                         .score = 41,
                         .out_of = 60,
                         .eta = STR("2026-01-20"),
                         .eta_days = 3,
                         .builtin_items = SAMPLE_ITEMS,
                         .attested = 1,
                         .self_attested = 1};
    sample_items(r, a);
    sample_failures(r, a);
    sample_rest(r, a);
}

#endif
