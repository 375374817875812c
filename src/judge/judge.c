/* The judge: each item's SQL over the facts, then everything that follows from it. The order of the
 * stages is the order of judge_run; items are judged with what they require first, so that one root
 * cause gives one failure. */
#include "judge/judge.h"

#include "base/date.h"
#include "facts/sandbox.h"
#include "judge/judging.h"

#include <assert.h>
#include <time.h>

static struct str delegated_sql(const struct judging *j, const struct item *item)
{
    return arena_printf(
        j->a,
        "SELECT '%.*s' AS facet, 'partial' AS outcome, path, line, 'delegated to ' "
        "|| package || ', an in-house library that is not in this repository' AS note "
        "FROM delegated WHERE purpose = '%.*s'",
        STR_ARG(item->facets.v[0].name), STR_ARG(item->delegates));
}

static enum err prepare_store(struct judging *j)
{
    if (j->in->store->closed)
        return ERR_OK;
    str_vec sql = judging_context_sql(j);
    judging_operations_sql(j, &sql);
    for (uint32_t i = 0; i < j->r->items.n; i++) {
        const struct item *item = j->r->items.v[i].item;
        if (!j->work[i].needed)
            continue;
        struct str subject = STR_NONE;
        if (item->applies.p)
            subject = arena_join(j->a, STR("SELECT 1 FROM "), item->applies);
        if (subject.p)
            vec_push(j->a, &sql, subject);
        if (item->custom) // what is not ours runs in the sandbox only
            vec_push(j->a, &sql, item->sql);
        else
            vocabulary_answer(j->in->vocabulary, j->in->store, item->id, item->path, item->sql,
                              item->applies);
        if (item->seat.p && !vocabulary_find(j->in->vocabulary, item->seat))
            return diag_set(j->d, j->a, ERR_DATA, item->path, 0,
                            "seat: there is no vocabulary table '%.*s'", STR_ARG(item->seat));
        if (item->seat.p)
            vec_push(j->a, &sql, arena_join(j->a, STR("SELECT 1 FROM "), item->seat));
        if (item->delegates.p)
            vec_push(j->a, &sql, delegated_sql(j, item));
    }
    enum err e = vocabulary_need(j->in->vocabulary, j->in->store, sql.v, sql.n, j->d);
    return e ? e : sandbox_close(j->in->store, j->d);
}

struct reading { // of one judge's rows
    struct judging *j;
    uint32_t item;
    enum err err;
    int columns[7]; // places of the columns below in the statement, -1 when it has none
    bool started;
};

enum { FACET, OUTCOME, PATH, LINE, NOTE, DECISIVE, PATCH };

static enum err wrong(struct reading *r, const char *what, struct str detail)
{
    r->err = diag_set(r->j->d, r->j->a, ERR_DATA, r->j->r->items.v[r->item].item->path, 0,
                      "judge: %s '%.*s'", what, STR_ARG(detail));
    return r->err;
}

static enum err find_columns(struct reading *r, sqlite3_stmt *statement)
{
    static const char *const names[] = {"facet", "outcome",  "path", "line",
                                        "note",  "decisive", "patch"};
    for (int k = 0; k < 7; k++)
        r->columns[k] = -1;
    for (int c = 0; c < sqlite3_column_count(statement); c++) {
        struct str name = str_c(sqlite3_column_name(statement, c));
        int found = -1;
        for (int k = 0; k < 7; k++)
            if (str_eq(name, str_c(names[k])))
                found = k;
        if (found < 0)
            return wrong(r, "unknown column", name);
        r->columns[found] = c;
    }
    return r->columns[OUTCOME] < 0 ? wrong(r, "there is no column", STR("outcome")) : ERR_OK;
}

static struct str column(struct reading *r, sqlite3_stmt *statement, int name)
{
    int at = r->columns[name];
    return at < 0 ? STR_NONE : sandbox_text(statement, at, r->j->a);
}

static int64_t column_number(struct reading *r, sqlite3_stmt *statement, int name)
{
    int at = r->columns[name];
    return at < 0 ? 0 : sqlite3_column_int64(statement, at);
}

static bool parse_outcome(struct str text, enum finding *outcome)
{
    for (int f = FINDING_UNMET; f <= FINDING_NA; f++)
        if (str_eq(text, str_c(finding_name((enum finding)f)))) {
            *outcome = (enum finding)f;
            return true;
        }
    return false;
}

static bool take_row(void *context, sqlite3_stmt *statement)
{
    struct reading *r = context;
    const struct item *item = r->j->r->items.v[r->item].item;
    struct judge_row row = {0};
    if (!r->started && find_columns(r, statement))
        return false;
    r->started = true;
    struct str facet = column(r, statement, FACET), outcome = column(r, statement, OUTCOME);
    if (!parse_outcome(outcome, &row.outcome)) {
        wrong(r, "unknown outcome", outcome);
        return false;
    }
    while (row.facet < item->facets.n && !str_eq(item->facets.v[row.facet].name, facet))
        row.facet++;
    if (row.facet == item->facets.n) {
        wrong(r, "unknown facet", facet);
        return false;
    }
    row.path = column(r, statement, PATH);
    row.path = row.path.n ? row.path : STR_NONE;
    row.line = row.path.p ? column_number(r, statement, LINE) : 0;
    row.note = column(r, statement, NOTE);
    row.patch = column(r, statement, PATCH);
    row.decisive = column_number(r, statement, DECISIVE) != 0;
    vec_push(r->j->a, &r->j->work[r->item].rows, row);
    return true;
}

static void set_na(struct item_result *r, enum basis basis, struct str reason)
{
    r->finding = FINDING_NA;
    r->basis = basis;
    r->reason = reason;
}

// Runs the item's SQL. A judge that is stopped by its budget leaves an unread item behind.
static enum err run_judge(struct judging *j, uint32_t i)
{
    struct item_result *r = &j->r->items.v[i];
    struct reading reading = {.j = j, .item = i};
    struct diag d = {0};
    const struct vocabulary_table *answer = vocabulary_find(j->in->vocabulary, r->item->id);
    struct str failed = vocabulary_failed(j->in->vocabulary, r->item->sql, j->a);
    if (!failed.p && answer) // another process gave it up, with tables that are not here
        failed = answer->failed;
    if (!failed.p && r->item->applies.p)
        failed = vocabulary_find(j->in->vocabulary, r->item->applies)->failed;
    if (failed.p) {
        set_na(r, BASIS_UNREAD, arena_printf(j->a, "not judged: %.*s", STR_ARG(failed)));
        return ERR_OK;
    }
    struct str sql = r->item->sql;
    if (answer && answer->made) // by whichever process was free
        sql = arena_printf(j->a, "SELECT * FROM \"%.*s\"", STR_ARG(answer->name));
    else if (answer)
        sql = vocabulary_text(j->in->vocabulary, answer, j->a);
    bool asked = !answer || answer->made || !answer->empty;
    struct timespec from, to;
    clock_gettime(CLOCK_MONOTONIC, &from);
    enum err e = ERR_OK;
    if (asked)
        e = sandbox_query(j->in->store, sql, r->item->path, take_row, &reading, &d);
    clock_gettime(CLOCK_MONOTONIC, &to);
    r->seconds = (double)(to.tv_sec - from.tv_sec) + (double)(to.tv_nsec - from.tv_nsec) / 1e9;
    r->seconds += answer ? answer->seconds : 0;
    if (reading.err)
        return reading.err;
    if (e == ERR_LIMIT) {
        j->work[i].rows.n = 0;
        set_na(r, BASIS_UNREAD, arena_printf(j->a, "not judged: %.*s", STR_ARG(d.text)));
        return ERR_OK;
    }
    if (e)
        return diag_set(j->d, j->a, ERR_DATA, d.path, 0, "judge: %.*s", STR_ARG(d.text));
    struct ruling ruling = rules_apply(r->item, &j->work[i].rows);
    r->finding = ruling.finding;
    r->basis = ruling.basis;
    r->reason = ruling.reason;
    return ERR_OK;
}

/* A mechanism that is nowhere to be seen may lie in a library of the same house, which the service
 * calls for it: neither proven nor missing. What is decided by a single place stays as it is. */
static enum err ask_delegated(struct judging *j, uint32_t i)
{
    struct item_result *r = &j->r->items.v[i];
    bool decided = false;
    for (uint32_t f = 0; f < r->item->facets.n && !decided; f++)
        rules_facet(r->item, f, &j->work[i].rows, &decided);
    if (!r->item->delegates.p || r->finding != FINDING_UNMET || decided ||
        vocabulary_failed(j->in->vocabulary, STR("delegated"), j->a).p)
        return ERR_OK;
    struct reading reading = {.j = j, .item = i};
    uint32_t before = j->work[i].rows.n;
    enum err e = sandbox_query(j->in->store, delegated_sql(j, r->item), r->item->path, take_row,
                               &reading, j->d);
    if (e || reading.err)
        return e ? e : reading.err;
    if (j->work[i].rows.n > before) {
        r->finding = FINDING_PARTIAL;
        r->basis = BASIS_OBSERVED;
    }
    return ERR_OK;
}

static bool note_row(void *context, sqlite3_stmt *statement)
{
    (void)statement;
    *(bool *)context = true;
    return false;
}

static enum err has_subject(struct judging *j, const struct item *item, bool *there)
{
    const struct vocabulary_table *t = vocabulary_find(j->in->vocabulary, item->applies);
    if (!t)
        return diag_set(j->d, j->a, ERR_DATA, item->path, 0,
                        "applies: there is no vocabulary table '%.*s'", STR_ARG(item->applies));
    struct str sql = arena_join(j->a, STR("SELECT 1 FROM "), t->name);
    *there = t->failed.p != NULL; // then the judge, which is told the same, leaves it unread
    if (*there)
        return ERR_OK;
    return sandbox_query(j->in->store, sql, t->path, note_row, there, j->d);
}

// True when what the item requires decides it, too.
static bool blocked(struct judging *j, uint32_t i)
{
    int32_t required = j->work[i].requires;
    if (required == NO_ITEM)
        return false;
    const struct item_result *by = &j->r->items.v[required];
    struct item_result *r = &j->r->items.v[i];
    if (by->finding == FINDING_MET || by->finding == FINDING_PARTIAL)
        return false;
    j->work[i].blocked = by->basis != BASIS_UNREAD;
    if (by->finding == FINDING_UNMET)
        set_na(r, BASIS_ABSENT, arena_printf(j->a, "blocked by %.*s", STR_ARG(by->item->id)));
    else if (by->basis == BASIS_UNREAD)
        set_na(r, BASIS_UNREAD, by->reason);
    else if (j->work[required].blocked)
        set_na(r, BASIS_ABSENT, by->reason); // names the root
    else
        set_na(r, BASIS_ABSENT, arena_printf(j->a, "%.*s does not apply", STR_ARG(by->item->id)));
    return true;
}

static enum err judge_item(struct judging *j, uint32_t i)
{
    struct item_result *r = &j->r->items.v[i];
    bool there = true;
    if (!blocked(j, i)) {
        enum err e = r->item->applies.p ? has_subject(j, r->item, &there) : ERR_OK;
        if (!e && there)
            e = run_judge(j, i);
        if (!e && there)
            e = ask_delegated(j, i);
        if (e)
            return e;
        if (!there)
            set_na(r, BASIS_ABSENT,
                   arena_printf(
                       j->a, "not applicable, none found: %.*s",
                       STR_ARG(vocabulary_find(j->in->vocabulary, r->item->applies)->meaning)));
        struct str unread = judging_unread(j, i);
        if (unread.p && r->basis != BASIS_UNREAD)
            set_na(r, BASIS_UNREAD, unread);
    }
    judging_describe(j, i);
    judging_attest(j, i);
    return ERR_OK;
}

// Judges what is needed, required items first. The list of requirements of an item is short.
static enum err judge_all(struct judging *j)
{
    uint32_t n = j->r->items.n, left = 0;
    bool *done = arena_array(j->a, bool, n);
    for (uint32_t i = 0; i < n; i++)
        left += j->work[i].needed;
    while (left) {
        uint32_t before = left;
        for (uint32_t i = 0; i < n; i++) {
            int32_t required = j->work[i].requires;
            if (!j->work[i].needed || done[i] || (required != NO_ITEM && !done[required]))
                continue;
            enum err e = judge_item(j, i);
            if (e)
                return e;
            done[i] = true;
            left--;
        }
        assert(left < before); // checklist_check refuses circles
    }
    return ERR_OK;
}

// Items that were judged only for the sake of others say no more than that.
static void clear_unselected(struct judging *j)
{
    for (uint32_t i = 0; i < j->r->items.n; i++) {
        struct item_result *r = &j->r->items.v[i];
        if (j->work[i].selected)
            continue;
        *r = (struct item_result){.item = r->item, .root = NO_ITEM, .searched = r->item->searched};
        r->fix =
            (struct fix){.summary = r->item->fix_summary, .effort_hours = r->item->effort_hours};
        set_na(r, BASIS_ABSENT, j->work[i].not_selected);
    }
}

static int lowest_tier(const struct config *c)
{
    int tier = -1;
    for (uint32_t i = 0; c && i < c->services.n; i++)
        if (c->services.v[i].tier >= 0 && (tier < 0 || c->services.v[i].tier < tier))
            tier = c->services.v[i].tier;
    return tier;
}

static void fill_head(struct judging *j)
{
    const struct judge_input *in = j->in;
    const struct judge_coverage *c = &in->coverage;
    const struct config_service *s =
        in->config ? config_service(in->config, in->options.service) : NULL;
    struct report *r = j->r;
    j->service = s;
    r->tool_version = in->tool_version;
    r->checklist_version = in->checklist_version;
    r->evaluated = in->options.evaluated;
    r->evaluator = in->options.evaluator;
    r->commit = in->commit;
    r->dirty = in->dirty;
    r->service = in->options.service.p ? in->options.service : s ? s->name : STR_NONE;
    r->tier = in->options.tier >= 0 ? in->options.tier : s ? s->tier : lowest_tier(in->config);
    r->tier_assumed = r->tier < 0;
    r->tier = r->tier < 0 ? 1 : r->tier;
    if (s) {
        r->owner = s->owner;
        r->stage = s->stage;
        r->impact = s->impact;
        r->dependencies = s->dependencies;
    }
    r->files = c->files;
    r->files_read = c->files_read;
    for (uint32_t i = 0; i < c->skipped.n; i++)
        vec_push(j->a, &r->skipped, c->skipped.v[i]);
    for (uint32_t i = 0; i < c->unread.n; i++) {
        const struct unread_files *u = &c->unread.v[i];
        r->files_unread += u->files;
        struct str why = arena_printf(j->a, "%u file%s", u->files, u->files == 1 ? "" : "s");
        vec_push(j->a, &r->unread_languages, (struct skipped_file){u->language, why});
    }
}

static void make_results(struct judging *j)
{
    const struct checklist *c = j->in->checklist;
    j->work = arena_array(j->a, struct work, c->items.n);
    for (uint32_t i = 0; i < c->items.n; i++) {
        vec_push(j->a, &j->r->items, (struct item_result){.item = &c->items.v[i], .root = NO_ITEM});
        j->r->builtin_items += !c->items.v[i].custom;
    }
}

enum err judge_run(const struct judge_input *in, struct arena *a, struct report *out,
                   struct diag *d)
{
    struct judging j = {.in = in, .a = a, .r = out, .d = d};
    *out = (struct report){0};
    if (in->options.tier > 2)
        return diag_set(d, a, ERR_USAGE, STR_NONE, 0, "the tier is 0, 1 or 2");
    if (!date_parse(in->options.evaluated, &j.today))
        return diag_set(d, a, ERR_USAGE, STR_NONE, 0, "expected a date YYYY-MM-DD, not '%.*s'",
                        STR_ARG(in->options.evaluated));
    fill_head(&j);
    make_results(&j);
    enum err e = judging_select(&j);
    if (!e)
        e = prepare_store(&j);
    if (!e)
        e = judging_find_entry(&j);
    if (!e)
        e = judge_all(&j);
    if (e)
        return e;
    clear_unselected(&j);
    judging_waive(&j);
    if (in->config)
        judge_declarations(in->config, a, &out->declarations);
    judging_score(&j);
    judging_problems(&j);
    judging_questions(&j);
    judging_actions(&j);
    judging_signoff(&j);
    e = judging_context(&j);
    return e ? e : judging_operations(&j);
}
