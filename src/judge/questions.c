/* The mission's six 2am questions, answered from the items that decide them, and its gathering
 * step: which of the documents that an evaluator would ask for are here. */
#include "base/limits.h"
#include "facts/sandbox.h"
#include "judge/judging.h"

enum { CONTEXT_PATHS = 20 }; // named per kind

// Yes is always the answer of a service that is ready, whichever way the sentence is put.
static const struct {
    const char *text, *items;
} questions[] = {
    {"Can I understand what's happening without SSH'ing into servers?",
     "logs.structured logs.request-id metrics.golden-signals metrics.alerts tracing.propagation"},
    {"Can I stop the bleeding quickly?",
     "runbooks.failure-modes runbooks.per-alert runbooks.commands runbooks.rollback "
     "runbooks.escalation"},
    {"Will this fail safely or cascade?",
     "timeouts.all-calls timeouts.no-infinite-waits retries.max breakers.all-dependencies "
     "ratelimit.public-apis"},
    {"Can I restore user data if corrupted?",
     "backups.automated backups.restore-tested audit.mutations migrations.reversible"},
    {"Will I leak secrets while debugging?",
     "logs.no-secrets-pii secrets.not-in-code secrets.not-in-env secrets.manager "
     "pii.redacted-logs"},
    {"Can I scale this when traffic spikes 10x?",
     "capacity.load-tested capacity.autoscaling capacity.limits capacity.pooling"},
};

// No: something that blocks is unmet. Yes: all that applies is met. Else nothing is proven.
static void answer(struct judging *j, struct question_result *q)
{
    const struct item_result *worst = NULL;
    uint32_t applicable = 0, met = 0, unread = 0;
    q->answer = ANSWER_UNPROVEN;
    for (uint32_t k = 0; k < q->items.n; k++) {
        const struct item_result *r = &j->r->items.v[judging_find(j, q->items.v[k])];
        applicable += r->finding != FINDING_NA;
        met += r->finding == FINDING_MET;
        unread += r->basis == BASIS_UNREAD;
        if (r->finding == FINDING_UNMET && r->policy == POLICY_BLOCK) {
            if (q->answer != ANSWER_NO)
                worst = r;
            q->answer = ANSWER_NO;
        } else if (!worst && (r->finding == FINDING_UNMET || r->finding == FINDING_PARTIAL ||
                              r->basis == BASIS_UNREAD)) {
            worst = r;
        }
    }
    if (q->answer != ANSWER_NO && applicable && met == applicable && unread == 0)
        q->answer = ANSWER_YES;
    if (worst)
        q->why = arena_printf(j->a, "%.*s: %.*s", STR_ARG(worst->item->title),
                              STR_ARG(worst->missing.p ? worst->missing : worst->reason));
    else
        q->why = applicable ? STR("all that applies is met") : STR("nothing of it applies here");
}

void judging_questions(struct judging *j)
{
    for (size_t i = 0; i < sizeof questions / sizeof *questions; i++) {
        struct question_result q = {.text = str_c(questions[i].text)};
        struct str list = str_c(questions[i].items), id;
        while (str_split(&list, ' ', &id))
            if (judging_find(j, id) != NO_ITEM)
                vec_push(j->a, &q.items, id);
        answer(j, &q);
        vec_push(j->a, &j->r->questions, q);
    }
}

static const struct {
    const char *kind, *tables;
} contexts[] = {
    {"architecture-diagram", "diagram"},
    {"api-contracts", "contract"},
    {"database-schema", "database_schema migration"},
    {"infrastructure", "infrastructure workload"},
    {"dashboards", "dashboard"},
    {"runbooks", "runbook"},
};

static struct str context_sql(const struct judging *j, struct str table)
{
    return arena_printf(j->a,
                        "SELECT DISTINCT path FROM \"%.*s\" WHERE path IS NOT NULL "
                        "ORDER BY path LIMIT %d",
                        STR_ARG(table), CONTEXT_PATHS);
}

str_vec judging_context_sql(const struct judging *j)
{
    str_vec sql = {0};
    for (size_t i = 0; i < sizeof contexts / sizeof *contexts; i++) {
        struct str tables = str_c(contexts[i].tables), table;
        while (str_split(&tables, ' ', &table))
            if (vocabulary_find(j->in->vocabulary, table))
                vec_push(j->a, &sql, context_sql(j, table));
    }
    return sql;
}

struct gathering {
    struct arena *a;
    struct context_entry *entry;
};

static bool take_path(void *context, sqlite3_stmt *statement)
{
    struct gathering *g = context;
    vec_push(g->a, &g->entry->paths, sandbox_text(statement, 0, g->a));
    return true;
}

enum err judging_context(struct judging *j)
{
    for (size_t i = 0; i < sizeof contexts / sizeof *contexts; i++) {
        struct context_entry entry = {.kind = str_c(contexts[i].kind)};
        struct str tables = str_c(contexts[i].tables), table;
        while (entry.paths.n == 0 && str_split(&tables, ' ', &table)) {
            const struct vocabulary_table *t = vocabulary_find(j->in->vocabulary, table);
            struct gathering g = {j->a, &entry};
            enum err e = !t || !t->made ? ERR_OK
                                        : sandbox_query(j->in->store, context_sql(j, table),
                                                        t->path, take_path, &g, j->d);
            if (e)
                return e;
        }
        vec_push(j->a, &j->r->context, entry);
    }
    return ERR_OK;
}
