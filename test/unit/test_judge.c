// From rows to a report: rules, root causes, tiers, unread files, declarations, scores, dates.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/date.h"
#include "judge/judge.h"

#include <stdio.h>
#include <string.h>

#define NOTHING "SELECT 'met' AS outcome WHERE 0"
#define MET "SELECT 'met' AS outcome, 'src/a.js' AS path, 3 AS line, 'bounded' AS note"
#define PARTIAL "SELECT 'partial' AS outcome, 'src/a.js' AS path, 3 AS line, 'half' AS note"
#define UNMET "SELECT 'unmet' AS outcome, 'src/a.js' AS path, 7 AS line, 'no bound' AS note"

struct world {
    struct arena a;
    vec(struct data_file) files;
    struct checklist checklist;
    struct vocabulary vocabulary;
    struct store store;
    struct config config;
    struct judge_input in;
    struct report r;
    struct diag d;
    const char *yaml;
};

static struct str owner(void *context, struct str path)
{
    (void)context;
    return str_starts(path, STR("src/")) ? STR("@alice") : STR("");
}

static struct str line(void *context, struct str path, int64_t number)
{
    (void)context;
    (void)path;
    return number == 7 ? STR("\taxios.get(url)\x1b[31m // none  \r") : STR_NONE;
}

static void start(struct world *w)
{
    *w = (struct world){0};
    arena_init(&w->a);
    w->in.options = (struct judge_options){.tier = 0, .evaluated = STR("2024-01-15")};
    w->in.coverage = (struct judge_coverage){.files = 10, .files_read = 10, .code_bytes = 1000};
    w->in.owner = owner;
    w->in.line = line;
}

static void add_file(struct world *w, const char *path, struct str text)
{
    text = arena_str(&w->a, text);
    vec_push(&w->a, &w->files, (struct data_file){path, (const unsigned char *)text.p, text.n});
}

// FRONT: further front matter lines.
static void add_item(struct world *w, const char *path, const char *policy, const char *front,
                     const char *sql)
{
    add_file(w, path,
             arena_printf(&w->a,
                          "---\ntitle: Title of it\norder: %u  # place\npolicy: %s\neffort: 4h\n"
                          "searched: the places\nwhere: src/new.js\n%s---\n# Title\n## Why\n"
                          "It is 2am.\n## How it is judged\nSo.\n## How to fix\nAdd a\nbound.\n\n"
                          "```js\n## no heading\n```\n## Judge\n```sql\n%s\n```\n",
                          w->files.n + 1, policy, front, sql));
}

static enum err try_run(struct world *w)
{
    struct facts facts;
    facts_init(&facts, &w->a);
    facts_add(&facts, call, .path = STR("src/a.js"), .line = 7, .name = STR("get"));
    enum err e = checklist_load(&w->checklist, &w->a, w->files.v, w->files.n, &w->d);
    if (!e)
        e = vocabulary_load(&w->vocabulary, &w->a, w->files.v, w->files.n, &w->d);
    config_init(&w->config, &w->a);
    if (!e && w->yaml)
        e = config_parse(&w->config, STR("prod-readiness.yaml"), str_c(w->yaml), &w->checklist,
                         &w->d);
    config_facts(&w->config, &facts);
    if (e || store_open(&w->store, &w->a, &w->d) || store_add(&w->store, &facts, &w->d) ||
        store_finish(&w->store, &w->d))
        return e ? e : ERR_IO;
    w->in.checklist = &w->checklist;
    w->in.vocabulary = &w->vocabulary;
    w->in.store = &w->store;
    w->in.config = &w->config;
    return judge_run(&w->in, &w->a, &w->r, &w->d);
}

static void run(struct world *w)
{
    enum err e = try_run(w);
    if (e)
        fail_msg("%.*s:%d: %.*s", STR_ARG(w->d.path), (int)w->d.line, STR_ARG(w->d.text));
}

static const struct item_result *result(struct world *w, const char *id)
{
    for (uint32_t i = 0; i < w->r.items.n; i++)
        if (str_eq(w->r.items.v[i].item->id, str_c(id)))
            return &w->r.items.v[i];
    fail_msg("no item %s", id);
    return NULL;
}

static void expect(struct world *w, const char *id, const char *finding, const char *basis,
                   const char *status)
{
    const struct item_result *r = result(w, id);
    if (strcmp(finding_name(r->finding), finding) || strcmp(basis_name(r->basis), basis) ||
        strcmp(status_name(r->status), status))
        fail_msg("%s: %s %s %s (%.*s)", id, finding_name(r->finding), basis_name(r->basis),
                 status_name(r->status), STR_ARG(r->reason));
}

static void expect_text(struct str text, const char *part)
{
    if (!str_contains(text, str_c(part)))
        fail_msg("'%s' not in '%.*s'", part, STR_ARG(text));
}

// Runs one item alone with these rows and facets.
static const char *finding_of(const char *facets, const char *sql)
{
    static char answer[32];
    struct world w;
    start(&w);
    add_item(&w, "checklist/2-safety-patterns/timeouts.all-calls.md", "B/B/W", facets, sql);
    run(&w);
    const struct item_result *r = &w.r.items.v[0];
    snprintf(answer, sizeof answer, "%s %s", finding_name(r->finding), basis_name(r->basis));
    arena_release(&w.a);
    return answer;
}

#define N_ROWS(n, outcome)                                                                      \
    "SELECT '" outcome                                                                          \
    "' AS outcome, 'src/a.js' AS path, value AS line, 0 AS decisive, '' AS facet, "             \
    "'n' AS note FROM (WITH RECURSIVE c(value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM c " \
    "WHERE value < " #n ") SELECT value FROM c)"
#define ROW(outcome, path, decisive, facet)                                    \
    "SELECT '" outcome "' AS outcome, " path " AS path, 1 AS line, " #decisive \
    " AS decisive, '" facet "' AS facet, 'n' AS note"
#define AND " UNION ALL "

static void rules(void **state)
{
    (void)state;
    assert_string_equal(finding_of("", NOTHING), "unmet absent");
    assert_string_equal(finding_of("", MET), "met observed");
    assert_string_equal(finding_of("", UNMET), "unmet contradicted");
    assert_string_equal(finding_of("", ROW("unmet", "NULL", 0, "")), "unmet absent");
    assert_string_equal(finding_of("", ROW("unmet", "''", 0, "")), "unmet absent");
    assert_string_equal(finding_of("", ROW("na", "NULL", 0, "")), "na absent");
    assert_string_equal(finding_of("", ROW("na", "NULL", 0, "") AND ROW("met", "'x'", 0, "")),
                        "met observed");
    // most: 90 % and 10 %
    assert_string_equal(finding_of("", N_ROWS(9, "met") AND N_ROWS(1, "unmet")), "met observed");
    assert_string_equal(finding_of("", N_ROWS(8, "met") AND N_ROWS(1, "unmet")),
                        "partial observed");
    assert_string_equal(finding_of("", N_ROWS(10, "unmet") AND N_ROWS(1, "partial")),
                        "unmet contradicted");
    assert_string_equal(finding_of("", N_ROWS(9, "unmet") AND N_ROWS(1, "met")),
                        "partial observed");
    assert_string_equal(finding_of("", N_ROWS(99, "met") AND ROW("unmet", "'x'", 1, "")),
                        "unmet contradicted");
    assert_string_equal(finding_of("", N_ROWS(99, "met") AND ROW("partial", "'x'", 1, "")),
                        "partial observed");
    // any, all
    assert_string_equal(finding_of("facets: - any\n", N_ROWS(9, "unmet") AND N_ROWS(1, "met")),
                        "met observed");
    assert_string_equal(finding_of("facets: - all\n", N_ROWS(99, "met") AND N_ROWS(1, "unmet")),
                        "partial observed");
    // several facets: all met, one without a row, all na but one, one decisively unmet
    const char *two = "facets: calls most, servers any\n";
    assert_string_equal(
        finding_of(two, ROW("met", "'x'", 0, "calls") AND ROW("met", "'x'", 0, "servers")),
        "met observed");
    assert_string_equal(finding_of(two, ROW("met", "'x'", 0, "calls")), "partial observed");
    assert_string_equal(
        finding_of(two, ROW("met", "'x'", 0, "calls") AND ROW("na", "NULL", 0, "servers")),
        "met observed");
    assert_string_equal(
        finding_of(two, ROW("unmet", "'x'", 1, "calls") AND ROW("met", "'x'", 0, "servers")),
        "unmet contradicted");
}

static void evidence_and_fix(void **state)
{
    (void)state;
    struct world w;
    start(&w);
    add_item(&w, "checklist/2-safety-patterns/timeouts.all-calls.md", "B/B/W", "",
             N_ROWS(20, "met") AND N_ROWS(7, "unmet") AND N_ROWS(7, "unmet"));
    add_item(&w, "checklist/2-safety-patterns/timeouts.logged.md", "W/W/-", "", NOTHING);
    run(&w);
    const struct item_result *r = result(&w, "timeouts.all-calls");
    assert_int_equal(r->finding, FINDING_PARTIAL);
    assert_int_equal(r->evidence.n, 10 + 0 + 2); // 7 distinct violations, then what holds
    assert_int_equal(r->evidence.v[0].outcome, FINDING_UNMET);
    assert_int_equal(r->evidence.v[7].outcome, FINDING_MET);
    assert_int_equal(r->evidence_more, 15);
    assert_true(str_eq(r->evidence.v[6].excerpt, STR("axios.get(url) [31m // none")));
    assert_null(r->evidence.v[0].excerpt.p);
    assert_true(str_eq(r->fix.summary, STR("Add a bound.")));
    assert_true(str_eq(r->fix.files.v[0], STR("src/a.js")));
    r = result(&w, "timeouts.logged");
    assert_true(str_eq(r->missing, STR("nothing found: the places")));
    assert_true(str_eq(r->fix.files.v[0], STR("src/new.js")));
    arena_release(&w.a);
}

// An absent item names where what it looks for would be; that proves nothing and mends nothing.
static void seats(void **state)
{
    (void)state;
    struct world w;
    start(&w);
    add_file(&w, "vocabulary/entry.sql",
             STR("-- where requests come in\n-- path: file\n-- line: line\n-- note: what\n"
                 "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 9)\n"
                 "SELECT 'src/' || (i / 3) || '.js' AS path, i AS line, 'the server' AS note "
                 "FROM n"));
    add_item(&w, "checklist/1-observability/logs.request-id.md", "B/W/W", "seat: entry\n", NOTHING);
    add_item(&w, "checklist/1-observability/logs.trace-id.md", "W/W/-", "seat: entry\n", UNMET);
    run(&w);
    expect(&w, "logs.request-id", "unmet", "absent", "FAIL");
    const struct item_result *r = result(&w, "logs.request-id");
    assert_int_equal(r->evidence.n, 5); // two of each file, no more than five
    assert_true(r->evidence.v[4].seat);
    assert_true(str_eq(r->evidence.v[2].path, STR("src/1.js")));
    assert_true(str_eq(r->evidence.v[0].note, STR("it would be here: the server")));
    assert_true(str_eq(r->fix.files.v[0], STR("src/new.js")));
    expect(&w, "logs.trace-id", "unmet", "contradicted", "WARN");
    assert_int_equal(result(&w, "logs.trace-id")->evidence.n, 1);
    arena_release(&w.a);
}

// Many places: one of each file and of each kind before the second of any.
static void places_are_spread(void **state)
{
    (void)state;
    struct world w;
    start(&w);
    add_item(&w, "checklist/2-safety-patterns/timeouts.all-calls.md", "B/B/W", "",
             "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 40) "
             "SELECT 'unmet' AS outcome, 'src/' || char(97 + i / 20) || '.js' AS path, i AS line, "
             "CASE i WHEN 18 THEN 'rare' ELSE 'often' END AS note FROM n");
    run(&w);
    const struct item_result *r = result(&w, "timeouts.all-calls");
    assert_int_equal(r->evidence.n, 12);
    bool rare = false, last = false;
    for (uint32_t i = 0; i < r->evidence.n; i++) {
        rare |= str_eq(r->evidence.v[i].note, STR("rare"));
        last |= str_eq(r->evidence.v[i].path, STR("src/c.js"));
    }
    assert_true(rare);
    assert_true(last);
    arena_release(&w.a);
}

static void tiers_and_verdicts(void **state)
{
    (void)state;
    static const struct {
        int tier;
        const char *status;
        enum verdict verdict;
        uint32_t open;
    } cases[] = {{0, "FAIL", VERDICT_NOT_READY, 1},
                 {1, "WARN", VERDICT_READY, 0},
                 {2, "SKIP", VERDICT_READY, 0},
                 {-1, "WARN", VERDICT_READY, 0}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct world w;
        start(&w);
        w.in.options.tier = cases[i].tier;
        add_item(&w, "checklist/1-observability/metrics.alerts.md", "B/W/-", "", UNMET);
        run(&w);
        expect(&w, "metrics.alerts", "unmet", "contradicted", cases[i].status);
        assert_int_equal(w.r.verdict, cases[i].verdict);
        assert_int_equal(w.r.blockers_proven, cases[i].open);
        assert_int_equal(w.r.blockers_by_tier[0], 1);
        assert_int_equal(w.r.blockers_by_tier[1], 0);
        assert_int_equal(w.r.tier_assumed, cases[i].tier < 0);
        assert_int_equal(w.r.actions.n, 1);
        assert_int_equal(w.r.actions.v[0].priority,
                         cases[i].tier < 0 ? PRIORITY_P1 : (enum priority)cases[i].tier);
        arena_release(&w.a);
    }
    struct world w;
    start(&w);
    add_item(&w, "checklist/1-observability/metrics.alerts.md", "B/W/-", "", PARTIAL);
    run(&w);
    expect(&w, "metrics.alerts", "partial", "observed", "WARN");
    assert_int_equal(w.r.verdict, VERDICT_CONDITIONALLY_READY);
    arena_release(&w.a);
}

static void one_root_cause_is_one_failure(void **state)
{
    (void)state;
    struct world w;
    start(&w);
    add_item(&w, "checklist/1-observability/metrics.alerts.md", "B/B/-", "", NOTHING);
    add_item(&w, "checklist/1-observability/metrics.alert-runbooks.md", "B/W/-",
             "requires: metrics.alerts\n", UNMET);
    add_item(&w, "checklist/3-runbooks/runbooks.per-alert.md", "B/W/-",
             "requires: metrics.alert-runbooks\n", UNMET);
    add_item(&w, "checklist/3-runbooks/runbooks.failure-modes.md", "B/B/-", "", NOTHING);
    add_item(&w, "checklist/3-runbooks/runbooks.escalation.md", "B/W/-", "", UNMET);
    add_item(&w, "checklist/3-runbooks/runbooks.rollback.md", "B/W/-", "", UNMET);
    run(&w);
    expect(&w, "metrics.alert-runbooks", "na", "absent", "SKIP");
    expect_text(result(&w, "metrics.alert-runbooks")->reason, "blocked by metrics.alerts");
    expect_text(result(&w, "runbooks.per-alert")->reason, "blocked by metrics.alerts");
    expect(&w, "runbooks.escalation", "unmet", "contradicted", "FAIL");
    int32_t root = result(&w, "runbooks.escalation")->root;
    assert_true(root >= 0);
    assert_true(str_eq(w.r.items.v[root].item->id, STR("runbooks.failure-modes")));
    assert_int_equal(w.r.blockers_absent, 2); // alerts, failure modes
    assert_int_equal(w.r.blockers_proven, 1); // rollback
    assert_int_equal(w.r.blockers_by_tier[0], 3);
    assert_int_equal(w.r.blockers_by_tier[1], 2);
    assert_int_equal(w.r.categories.v[2].blockers, 2);
    for (uint32_t i = 0; i < w.r.actions.n; i++)
        assert_false(str_eq(w.r.actions.v[i].item->id, STR("runbooks.escalation")));
    arena_release(&w.a);
}

static void partial_requirements_let_judge(void **state)
{
    (void)state;
    struct world w;
    start(&w);
    add_item(&w, "checklist/1-observability/metrics.alert-runbooks.md", "B/W/-",
             "requires: metrics.alerts\n", MET);
    add_item(&w, "checklist/1-observability/metrics.alerts.md", "B/B/-", "", PARTIAL);
    run(&w);
    expect(&w, "metrics.alert-runbooks", "met", "observed", "PASS");
    arena_release(&w.a);
}

static void subjects(void **state)
{
    (void)state;
    struct world w;
    start(&w);
    add_file(&w, "vocabulary/calls_out.sql",
             STR("-- calls that leave the service\n-- path: file\nSELECT path FROM call WHERE name "
                 "= 'get'"));
    add_file(&w, "vocabulary/has_login.sql",
             STR("-- login endpoints\n-- path: file\nSELECT path FROM call WHERE name = 'login'"));
    add_file(&w, "vocabulary/runbook.sql",
             STR("-- runbooks\n-- path: file\nSELECT 'docs/run.md' AS path FROM call"));
    add_item(&w, "checklist/2-safety-patterns/timeouts.all-calls.md", "B/B/W",
             "applies: calls_out\n", "SELECT 'met' AS outcome, path FROM calls_out");
    add_item(&w, "checklist/5-security/auth.rate-limited.md", "B/W/-", "applies: has_login\n",
             UNMET);
    add_item(&w, "checklist/5-security/auth.more.md", "B/W/-", "requires: auth.rate-limited\n",
             UNMET);
    run(&w);
    expect(&w, "timeouts.all-calls", "met", "observed", "PASS");
    expect(&w, "auth.rate-limited", "na", "absent", "SKIP");
    expect_text(result(&w, "auth.rate-limited")->reason, "login endpoints");
    expect_text(result(&w, "auth.more")->reason, "auth.rate-limited does not apply");
    assert_int_equal(w.r.applicable, 1);
    assert_int_equal(w.r.out_of, 10);
    assert_int_equal(w.r.score, 10);
    assert_int_equal(w.r.categories.n, 7);
    assert_int_equal(w.r.categories.v[4].score, -1);
    assert_int_equal(w.r.context.n, 6);
    assert_true(str_eq(w.r.context.v[5].paths.v[0], STR("docs/run.md")));
    assert_int_equal(w.r.context.v[0].paths.n, 0);
    arena_release(&w.a);
}

static void scores(void **state)
{
    (void)state;
    struct world w;
    start(&w);
    // timeouts: (1 + 0.5) / 2, retries: 0 of 1, policy '-' and na left out: 10 * 0.375
    add_item(&w, "checklist/2-safety-patterns/timeouts.a.md", "B/B/W", "", MET);
    add_item(&w, "checklist/2-safety-patterns/timeouts.b.md", "W/W/-", "", PARTIAL);
    add_item(&w, "checklist/2-safety-patterns/timeouts.c.md", "-/-/-", "", UNMET);
    add_item(&w, "checklist/2-safety-patterns/retries.a.md", "W/W/-", "", UNMET);
    add_item(&w, "checklist/2-safety-patterns/retries.b.md", "W/W/-", "", ROW("na", "NULL", 0, ""));
    run(&w);
    assert_int_equal(w.r.categories.v[1].score, 3);
    assert_true(w.r.categories.v[1].exact > 3.74 && w.r.categories.v[1].exact < 3.76);
    assert_int_equal(w.r.warnings, 2);
    assert_int_equal(w.r.verdict, VERDICT_READY);
    expect(&w, "timeouts.c", "unmet", "contradicted", "SKIP");
    expect_text(result(&w, "timeouts.c")->reason, "not needed at tier 0");
    arena_release(&w.a);
}

static void scopes_and_lists(void **state)
{
    (void)state;
    struct world w;
    start(&w);
    w.in.options.scope = SCOPE_DATABASE;
    add_item(&w, "checklist/1-observability/tracing.propagation.md", "B/W/-", "scopes: F\n",
             NOTHING);
    add_item(&w, "checklist/1-observability/tracing.database.md", "B/W/-",
             "scopes: FD\nrequires: tracing.propagation\n", MET);
    add_item(&w, "checklist/4-data-safety/backups.automated.md", "B/B/W", "scopes: ID\n", UNMET);
    vec_push(&w.a, &w.in.options.skip, STR("backups"));
    run(&w);
    expect(&w, "tracing.propagation", "na", "absent", "SKIP");
    expect_text(result(&w, "tracing.propagation")->reason, "outside the scope 'database'");
    expect(&w, "tracing.database", "na", "absent", "SKIP");
    expect_text(result(&w, "backups.automated")->reason, "not selected");
    assert_int_equal(w.r.blockers_by_tier[0], 0);
    assert_int_equal(w.r.out_of, 0);
    arena_release(&w.a);

    start(&w);
    add_item(&w, "checklist/4-data-safety/backups.automated.md", "B/B/W", "", UNMET);
    vec_push(&w.a, &w.in.options.only, STR("backups.automatd"));
    assert_int_equal(try_run(&w), ERR_USAGE);
    expect_text(w.d.text, "did you mean 'backups.automated'");
    arena_release(&w.a);
}

static void unread_is_never_absent(void **state)
{
    (void)state;
    struct world w;
    start(&w);
    struct unread_files kotlin = {STR("kotlin"), STR("code"), 12, 500}; // half of the code
    struct unread_files helm = {STR("helm"), STR("helm"), 1, 10};
    vec_push(&w.a, &w.in.coverage.unread, kotlin);
    vec_push(&w.a, &w.in.coverage.unread, helm);
    vec_push(&w.a, &w.in.coverage.no_reader, STR("secrets"));
    add_file(&w, "vocabulary/has_login.sql",
             STR("-- login endpoints\n-- path: file\nSELECT path FROM call WHERE name = 'login'"));
    const char *code = "reads: code\n", *charts = "reads: config helm\n";
    add_item(&w, "checklist/2-safety-patterns/timeouts.met.md", "B/B/W", code, MET);
    add_item(&w, "checklist/2-safety-patterns/timeouts.none.md", "B/B/W", code, NOTHING);
    add_item(&w, "checklist/2-safety-patterns/timeouts.shown.md", "B/B/W", code, UNMET);
    add_item(&w, "checklist/2-safety-patterns/timeouts.login.md", "B/B/W",
             "reads: code\napplies: has_login\n", MET);
    add_item(&w, "checklist/2-safety-patterns/timeouts.behind.md", "B/B/W",
             "requires: timeouts.met\n", MET);
    add_item(&w, "checklist/6-capacity/capacity.limits.md", "B/B/W", charts, NOTHING);
    add_item(&w, "checklist/6-capacity/capacity.autoscaling.md", "B/B/W", charts, PARTIAL);
    add_item(&w, "checklist/6-capacity/capacity.caching.md", "B/B/W", "reads: config\n", NOTHING);
    add_item(&w, "checklist/5-security/secrets.not-in-code.md", "B/B/W", "reads: secrets\n", MET);
    run(&w);
    expect(&w, "timeouts.met", "na", "unread", "SKIP");
    expect_text(result(&w, "timeouts.met")->reason, "kotlin (12 files)");
    expect(&w, "timeouts.none", "na", "unread", "SKIP");
    expect(&w, "timeouts.shown", "unmet", "contradicted", "FAIL");
    expect(&w, "timeouts.login", "na", "unread", "SKIP");
    expect(&w, "timeouts.behind", "na", "unread", "SKIP");
    expect(&w, "capacity.limits", "na", "unread", "SKIP");
    expect(&w, "capacity.autoscaling", "partial", "observed", "WARN");
    expect(&w, "capacity.caching", "unmet", "absent", "FAIL");
    expect(&w, "secrets.not-in-code", "na", "unread", "SKIP");
    assert_true(w.r.incomplete);
    assert_int_equal(w.r.unread, 6);
    assert_int_equal(w.r.files_unread, 13);
    arena_release(&w.a);

    start(&w); // more than a quarter: what was found in the rest stays
    kotlin.bytes = 300;
    vec_push(&w.a, &w.in.coverage.unread, kotlin);
    add_item(&w, "checklist/2-safety-patterns/timeouts.met.md", "B/B/W", code, MET);
    add_item(&w, "checklist/2-safety-patterns/timeouts.none.md", "B/B/W", code, NOTHING);
    run(&w);
    expect(&w, "timeouts.met", "met", "observed", "PASS");
    expect(&w, "timeouts.none", "na", "unread", "SKIP");
    arena_release(&w.a);

    start(&w); // less than a quarter
    kotlin.bytes = 249;
    vec_push(&w.a, &w.in.coverage.unread, kotlin);
    add_item(&w, "checklist/2-safety-patterns/timeouts.none.md", "B/B/W", code, NOTHING);
    run(&w);
    expect(&w, "timeouts.none", "unmet", "absent", "FAIL");
    assert_false(w.r.incomplete);
    arena_release(&w.a);

    start(&w); // nothing that matters
    kotlin.bytes = 1000;
    vec_push(&w.a, &w.in.coverage.unread, kotlin);
    add_item(&w, "checklist/2-safety-patterns/timeouts.none.md", "B/B/W", code, NOTHING);
    run(&w);
    assert_int_equal(w.r.verdict, VERDICT_UNKNOWN);
    arena_release(&w.a);
}

#define ATTEST(item, finding, on, rest)                                                           \
    "  - {item: " item ", finding: " finding ", by: ann, on: " on ", evidence: drill 12" rest "}" \
    "\n"

static void attestations(void **state)
{
    (void)state;
    struct world w;
    start(&w);
    w.in.options.evaluator = STR("Ann");
    w.yaml = "attest:\n" ATTEST("backups.a", "met", "2024-01-01", "")
        ATTEST("backups.b", "met", "2024-01-01", ", expires: 2024-01-14")
            ATTEST("backups.c", "met", "2024-01-01", "") ATTEST("backups.d", "na", "2024-01-01", "")
                ATTEST("backups.e", "met", "2023-10-01", "");
    add_item(&w, "checklist/4-data-safety/backups.a.md", "B/B/W", "", NOTHING);
    add_item(&w, "checklist/4-data-safety/backups.b.md", "W/B/W", "", NOTHING);
    add_item(&w, "checklist/4-data-safety/backups.c.md", "W/B/W", "", UNMET);
    add_item(&w, "checklist/4-data-safety/backups.d.md", "B/B/W", "", NOTHING);
    add_item(&w, "checklist/4-data-safety/backups.e.md", "W/B/W", "evidence: 90d\n", NOTHING);
    run(&w);
    expect(&w, "backups.a", "met", "attested", "PASS");
    assert_true(result(&w, "backups.a")->attestation.self);
    assert_true(str_eq(result(&w, "backups.a")->evidence.v[0].path, STR("prod-readiness.yaml")));
    assert_int_equal(result(&w, "backups.a")->evidence.v[0].line, 2);
    expect(&w, "backups.b", "unmet", "absent", "WARN");
    assert_true(result(&w, "backups.b")->attestation.expired);
    expect(&w, "backups.c", "unmet", "contradicted", "WARN");
    assert_false(result(&w, "backups.c")->attestation.used);
    expect(&w, "backups.d", "na", "attested", "SKIP");
    expect(&w, "backups.e", "unmet", "absent", "WARN");
    assert_int_equal(w.r.attested, 2);
    assert_int_equal(w.r.verdict, VERDICT_CONDITIONALLY_READY); // expired evidence
    arena_release(&w.a);
}

static void waivers(void **state)
{
    (void)state;
    struct world w;
    start(&w);
    w.yaml = "waive:\n"
             "  - {item: timeouts.a, reason: r, by: bob, until: 2024-01-15}\n"
             "  - {item: timeouts.b, reason: r, by: bob, until: 2024-01-14}\n"
             "  - {item: timeouts.c, path: src/a.js, reason: r, by: bob, until: 2024-06-01}\n"
             "  - {item: timeouts.d, path: src/a.js, reason: r, by: bob, until: 2024-06-01}\n";
    const char *elsewhere = UNMET " UNION ALL SELECT 'unmet', 'src/b.js', 1, 'no bound'";
    add_item(&w, "checklist/2-safety-patterns/timeouts.a.md", "B/B/W", "", UNMET);
    add_item(&w, "checklist/2-safety-patterns/timeouts.b.md", "W/B/W", "", UNMET);
    add_item(&w, "checklist/2-safety-patterns/timeouts.c.md", "B/B/W", "", UNMET);
    add_item(&w, "checklist/2-safety-patterns/timeouts.d.md", "W/B/W", "", elsewhere);
    run(&w);
    assert_true(result(&w, "timeouts.a")->waived);
    expect(&w, "timeouts.a", "unmet", "contradicted", "FAIL");
    assert_false(result(&w, "timeouts.b")->waived);
    assert_true(result(&w, "timeouts.b")->waive_until.n == 10);
    assert_true(result(&w, "timeouts.c")->waived);
    assert_false(result(&w, "timeouts.d")->waived);
    assert_int_equal(w.r.verdict, VERDICT_CONDITIONALLY_READY);
    assert_int_equal(w.r.blockers_by_tier[0], 0);
    arena_release(&w.a);
}

static void dates_and_launch(void **state)
{
    (void)state;
    struct world w;
    start(&w);
    w.in.options.evaluated = STR("2024-01-18"); // a Thursday
    add_item(&w, "checklist/2-safety-patterns/timeouts.a.md", "B/B/W", "", UNMET);
    add_item(&w, "checklist/2-safety-patterns/timeouts.b.md", "W/B/W", "", UNMET);
    add_item(&w, "checklist/3-runbooks/runbooks.failure-modes.md", "B/B/W", "", NOTHING);
    add_item(&w, "checklist/6-capacity/capacity.load-tested.md", "B/B/W", "", MET);
    w.yaml = "services:\n  - {name: payment-api, tier: 0, owner: '@team', stage: canary}\n";
    w.in.options.service = STR("Payment API");
    w.in.options.tier = -1;
    run(&w);
    assert_false(w.r.tier_assumed);
    assert_int_equal(w.r.actions.n, 3);
    assert_true(str_eq(w.r.actions.v[0].owner, STR("@alice")));
    assert_true(str_eq(w.r.actions.v[0].due, STR("2024-01-19"))); // half a day
    assert_true(str_eq(w.r.actions.v[1].item->id, STR("runbooks.failure-modes")));
    assert_true(str_eq(w.r.actions.v[1].due, STR("2024-01-19"))); // src/new.js: alice's day is full
    assert_true(str_eq(w.r.actions.v[2].due, STR("2024-01-22"))); // Monday
    assert_true(str_eq(w.r.eta, STR("2024-01-19")));
    assert_int_equal(w.r.prerequisites.n, 5);
    assert_false(w.r.prerequisites.v[0].done);
    assert_true(w.r.prerequisites.v[1].done);
    assert_int_equal(w.r.stages.n, 3); // fix, tune, full traffic: canary is behind
    assert_true(str_eq(w.r.stages.v[2].title, STR("Week 3")));
    assert_int_equal(w.r.signoff.n, 3);
    assert_int_equal(w.r.questions.n, 6);
    assert_int_equal(w.r.questions.v[1].answer, ANSWER_NO);
    assert_int_equal(w.r.questions.v[5].answer, ANSWER_YES);
    assert_int_equal(w.r.questions.v[0].answer, ANSWER_UNPROVEN);
    arena_release(&w.a);
}

static void calendar(void **state)
{
    (void)state;
    struct arena a;
    int64_t day;
    arena_init(&a);
    assert_true(date_parse(STR("1970-01-01"), &day) && day == 0);
    assert_true(date_parse(STR("2024-02-29"), &day) && day == 19782);
    assert_true(str_eq(date_text(&a, day), STR("2024-02-29")));
    assert_true(str_eq(date_text(&a, date_add_working(day, 1)), STR("2024-03-01")));
    assert_true(str_eq(date_text(&a, date_add_working(day, 2)), STR("2024-03-04")));
    static const char *const wrong[] = {"2023-02-29", "2024-13-01", "2024-00-10", "2024-1-01",
                                        "24-01-01",   "2024-01-32", "2024/01/01", "2024-01-01 ",
                                        "",           "+024-01-01", "1969-12-31", "2024-04-31"};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        assert_false(date_parse(str_c(wrong[i]), &day));
    arena_release(&a);
}

static void refuses(const char *path, const char *front, const char *sql, enum err expected,
                    const char *text)
{
    struct world w;
    start(&w);
    add_item(&w, path, "B/B/W", front, sql);
    assert_int_equal(try_run(&w), expected);
    assert_true(str_eq(w.d.path, str_c(path)));
    expect_text(w.d.text, text);
    arena_release(&w.a);
}

static void wrong_items_are_refused(void **state)
{
    (void)state;
    const char *path = "checklist/2-safety-patterns/timeouts.a.md";
    refuses(path, "polcy: B\n", MET, ERR_DATA, "did you mean 'policy'");
    refuses(path, "requires: timeouts.b\n", MET, ERR_DATA, "no item 'timeouts.b'");
    refuses(path, "requires: timeouts.a\n", MET, ERR_DATA, "require each other");
    refuses(path, "applies: has_nothing\n", MET, ERR_DATA, "no vocabulary table 'has_nothing'");
    refuses(path, "seat: nowhere\n", MET, ERR_DATA, "no vocabulary table 'nowhere'");
    refuses(path, "reads: code magic\n", MET, ERR_DATA, "'magic'");
    refuses(path, "facets: calls sometimes\n", MET, ERR_DATA, "facets");
    refuses(path, "effort: soon\n", MET, ERR_DATA, "4h or 2d");
    refuses(path, "", MET " LIMIT 1", ERR_DATA, "LIMIT");
    refuses(path, "", "SELECT 'met' AS outcome, 1 AS extra", ERR_DATA, "unknown column 'extra'");
    refuses(path, "", "SELECT 'good' AS outcome", ERR_DATA, "unknown outcome 'good'");
    refuses(path, "", "SELECT 'met' AS outcome, 'x' AS facet", ERR_DATA, "unknown facet 'x'");
    refuses(path, "", "SELECT path FROM call", ERR_DATA, "no column 'outcome'");
    refuses(path, "", "SELECT random() AS outcome", ERR_DATA, "random");
    refuses("checklist/9-other/timeouts.a.md", "", MET, ERR_DATA, "category");
    refuses("checklist/2-safety-patterns/custom.a.md", "", MET, ERR_DATA, "custom");
    refuses("checklist/2-safety-patterns/timeouts.md", "", MET, ERR_DATA, "item id");
}

static void a_runaway_judge_leaves_its_item_unread(void **state)
{
    (void)state;
    struct world w;
    start(&w);
    add_item(&w, "checklist/2-safety-patterns/timeouts.a.md", "B/B/W", "",
             "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
             "SELECT 'met' AS outcome, 'x' AS path, i AS line FROM n");
    add_item(&w, "checklist/2-safety-patterns/timeouts.b.md", "B/B/W", "", MET);
    run(&w);
    expect(&w, "timeouts.a", "na", "unread", "SKIP");
    expect(&w, "timeouts.b", "met", "observed", "PASS");
    assert_true(w.r.incomplete);
    arena_release(&w.a);
}

static void custom_items_stay_out_of_the_score(void **state)
{
    (void)state;
    struct arena a;
    struct checklist c;
    struct diag d;
    arena_init(&a);
    assert_int_equal(checklist_load(&c, &a, NULL, 0, &d), ERR_OK);
    struct str text =
        STR("---\ntitle: Ours\npolicy: B/B/B\neffort: 1d\nsearched: x\n---\n## Why\na\n"
            "## How it is judged\nb\n## How to fix\nc\n## Judge\n```sql\nSELECT 'unmet' "
            "AS outcome\n```\n");
    assert_int_equal(checklist_add(&c, STR(".prod-readiness/checklist/custom.ours.md"), text, &d),
                     ERR_OK);
    assert_int_equal(checklist_add(&c, STR(".prod-readiness/checklist/timeouts.x.md"), text, &d),
                     ERR_DATA);
    assert_int_equal(checklist_check(&c, &d), ERR_OK);
    assert_true(c.items.v[0].custom);
    assert_int_equal(c.items.v[0].effort_hours, 8);
    arena_release(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rules),
        cmocka_unit_test(evidence_and_fix),
        cmocka_unit_test(seats),
        cmocka_unit_test(places_are_spread),
        cmocka_unit_test(tiers_and_verdicts),
        cmocka_unit_test(one_root_cause_is_one_failure),
        cmocka_unit_test(partial_requirements_let_judge),
        cmocka_unit_test(subjects),
        cmocka_unit_test(scores),
        cmocka_unit_test(scopes_and_lists),
        cmocka_unit_test(unread_is_never_absent),
        cmocka_unit_test(attestations),
        cmocka_unit_test(waivers),
        cmocka_unit_test(dates_and_launch),
        cmocka_unit_test(calendar),
        cmocka_unit_test(wrong_items_are_refused),
        cmocka_unit_test(a_runaway_judge_leaves_its_item_unread),
        cmocka_unit_test(custom_items_stay_out_of_the_score),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
