/* The work that the findings ask for: who, how long, until when; and the way to production behind
 * it. Dates are working days after the evaluation, added up per owner in the order of the list. */
#include "base/date.h"
#include "base/map.h"
#include "judge/judging.h"

#include <math.h>

enum { HOURS_A_DAY = 8, DAYS_A_WEEK = 5 };

static enum priority priority_of(const struct judging *j, uint32_t i)
{
    const struct item_result *r = &j->r->items.v[i];
    if (!j->work[i].selected || r->waived)
        return PRIORITY_NONE;
    if (r->status == STATUS_FAIL)
        return r->root == NO_ITEM ? PRIORITY_P0 : PRIORITY_NONE; // done with its root
    if (r->status == STATUS_WARN)
        return PRIORITY_P1;
    bool open = r->finding == FINDING_UNMET || r->finding == FINDING_PARTIAL;
    return open ? PRIORITY_P2 : PRIORITY_NONE;
}

static struct str owner_of(const struct judging *j, const struct item_result *r)
{
    for (uint32_t i = 0; j->in->owner && i < r->fix.files.n; i++) {
        struct str owner = j->in->owner(j->in->context, r->fix.files.v[i]);
        if (owner.n)
            return owner;
    }
    return j->service ? j->service->owner : STR_NONE;
}

struct plan {
    struct map owners; // -> place in hours
    vec(double) hours; // of work already planned
};

static int64_t working_days(double hours)
{
    return (int64_t)ceil(hours / HOURS_A_DAY - 1e-9);
}

static void add_action(struct judging *j, struct plan *plan, const struct item_result *r,
                       enum priority priority)
{
    struct action a = {.priority = priority,
                       .item = r->item,
                       .title = r->item->title,
                       .owner = owner_of(j, r),
                       .effort_hours = r->fix.effort_hours,
                       .files = r->fix.files,
                       .fix = r->fix.summary};
    uint32_t *place = map_at(&plan->owners, a.owner, plan->hours.n);
    uint32_t at = *place;
    if (at == plan->hours.n)
        vec_push(j->a, &plan->hours, 0.0);
    plan->hours.v[at] += a.effort_hours;
    int64_t days = working_days(plan->hours.v[at]);
    a.due = date_text(j->a, date_add_working(j->today, days));
    if (priority == PRIORITY_P0 && (double)days > j->r->eta_days) {
        j->r->eta_days = (double)days;
        j->r->eta = a.due;
    }
    vec_push(j->a, &j->r->actions, a);
}

static bool is_met(const struct judging *j, const char *ids)
{
    struct str list = str_c(ids), id;
    while (str_split(&list, ' ', &id)) {
        int32_t at = judging_find(j, id);
        if (at == NO_ITEM || j->r->items.v[at].finding != FINDING_MET)
            return false;
    }
    return true;
}

static bool is_attested(const struct judging *j, const char *id)
{
    int32_t at = judging_find(j, str_c(id));
    return at != NO_ITEM && j->r->items.v[at].attestation.present &&
           !j->r->items.v[at].attestation.expired;
}

static void fill_prerequisites(struct judging *j)
{
    static const struct {
        const char *text, *items;
        const char *attested; // what no repository shows: a person must have said so
    } prerequisites[] = {
        {"Load test passed (10x traffic)", "capacity.load-tested", NULL},
        {"Backup restoration tested", "backups.restore-tested", NULL},
        {"Runbooks reviewed by on-call team", "runbooks.failure-modes runbooks.commands",
         "runbooks.failure-modes"},
        {"Alerts tested (trigger manually)", "metrics.thresholds-tested", NULL},
    };
    bool open = j->r->actions.n && j->r->actions.v[0].priority == PRIORITY_P0;
    vec_push(j->a, &j->r->prerequisites,
             (struct launch_prerequisite){STR("All P0 items completed"), !open, STR("")});
    for (size_t i = 0; i < sizeof prerequisites / sizeof *prerequisites; i++) {
        const char *attested = prerequisites[i].attested;
        bool done = is_met(j, prerequisites[i].items) && (!attested || is_attested(j, attested));
        vec_push(j->a, &j->r->prerequisites,
                 (struct launch_prerequisite){str_c(prerequisites[i].text), done,
                                              str_c(prerequisites[i].items)});
    }
}

static void add_stage(struct judging *j, int64_t *week, int64_t weeks, const char *text)
{
    struct str title = weeks > 1
                           ? arena_printf(j->a, "Weeks %d-%d", (int)*week, (int)(*week + weeks - 1))
                           : arena_printf(j->a, "Week %d", (int)*week);
    vec_push(j->a, &j->r->stages, (struct launch_stage){title, str_c(text)});
    *week += weeks;
}

// What is left on the way to full traffic, from where the service stands.
static void fill_stages(struct judging *j)
{
    struct str stage = j->r->stage;
    bool launched = str_eq(stage, STR("production"));
    int64_t week = 1, fixing = (int64_t)ceil(j->r->eta_days / DAYS_A_WEEK - 1e-9);
    if (j->r->eta.p)
        add_stage(j, &week, fixing < 1 ? 1 : fixing, "Fix all blockers (P0 items)");
    if (!is_met(j, "capacity.load-tested metrics.thresholds-tested"))
        add_stage(j, &week, 1, "Load testing and alert tuning");
    if (!launched && !str_eq(stage, STR("canary")))
        add_stage(j, &week, 1, "Canary deployment (1% traffic)");
    if (!launched)
        add_stage(j, &week, 1, "Gradual rollout to 100%");
}

void judging_actions(struct judging *j)
{
    struct plan plan = {0};
    map_init(&plan.owners, j->a);
    for (int priority = PRIORITY_P0; priority <= PRIORITY_P2; priority++)
        for (uint32_t i = 0; i < j->r->items.n; i++)
            if (priority_of(j, i) == (enum priority)priority)
                add_action(j, &plan, &j->r->items.v[i], (enum priority)priority);
    fill_prerequisites(j);
    fill_stages(j);
}
