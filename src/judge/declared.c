/* What people declare: attestations fill what the repository cannot show, waivers accept what it
 * does show. Neither ever hides evidence. */
#include "base/date.h"
#include "judge/judging.h"

static const struct config_attest *attest_of(const struct judging *j, const struct item *item)
{
    const struct config *c = j->in->config;
    for (uint32_t i = 0; c && i < c->attests.n; i++)
        if (c->attests.v[i].item == item)
            return &c->attests.v[i];
    return NULL;
}

void judging_attest(struct judging *j, uint32_t i)
{
    struct item_result *r = &j->r->items.v[i];
    const struct config_attest *s = attest_of(j, r->item);
    if (!s)
        return;
    struct attestation *t = &r->attestation;
    *t = (struct attestation){.present = true,
                              .expired = s->expires < j->today || s->on > j->today,
                              .self = str_eq_nocase(s->by, j->in->options.evaluator),
                              .finding = s->finding,
                              .by = s->by,
                              .on = date_text(j->a, s->on),
                              .evidence = s->evidence,
                              .expires = date_text(j->a, s->expires)};
    if (t->expired || !(judging_is_absent(j, i) || r->basis == BASIS_UNREAD))
        return;
    t->used = true;
    r->finding = s->finding;
    r->basis = BASIS_ATTESTED;
    r->reason = STR_NONE;
    r->missing = STR_NONE;
    struct str note = arena_printf(j->a, "attested by %.*s on %.*s: %.*s", STR_ARG(t->by),
                                   STR_ARG(t->on), STR_ARG(t->evidence));
    if (s->finding == FINDING_NA)
        r->reason = note;
    else if (s->finding != FINDING_MET)
        r->missing = note;
    vec_push(j->a, &r->evidence,
             (struct evidence){.path = j->in->config->path,
                               .line = s->line,
                               .outcome = s->finding,
                               .note = note,
                               .facet = STR("")});
}

// A waiver of a path covers what is shown there; one without a path covers everything.
bool judging_covered(const struct judging *j, uint32_t item, const struct judge_row *row)
{
    const struct config *c = j->in->config;
    for (uint32_t i = 0; c && i < c->waivers.n; i++) {
        const struct config_waiver *w = &c->waivers.v[i];
        if (w->item != j->r->items.v[item].item || w->until < j->today)
            continue;
        if (!w->path.p || (row && row->path.p &&
                           (path_match(w->path, row->path) || path_under(row->path, w->path))))
            return true;
    }
    return false;
}

// True when every shown violation of the item lies where a waiver without an end before today is.
static bool is_waived(const struct judging *j, uint32_t i)
{
    const judge_row_vec *rows = &j->work[i].rows;
    bool violations = false;
    if (judging_covered(j, i, NULL))
        return true;
    for (uint32_t k = 0; k < rows->n; k++) {
        if (rows->v[k].outcome != FINDING_UNMET && rows->v[k].outcome != FINDING_PARTIAL)
            continue;
        violations = true;
        if (!judging_covered(j, i, &rows->v[k]))
            return false;
    }
    return violations;
}

void judging_waive(struct judging *j)
{
    const struct config *c = j->in->config;
    for (uint32_t k = 0; c && k < c->waivers.n; k++) {
        const struct config_waiver *w = &c->waivers.v[k];
        uint32_t i = (uint32_t)(w->item - j->in->checklist->items.v);
        struct item_result *r = &j->r->items.v[i];
        bool open = r->finding == FINDING_UNMET || r->finding == FINDING_PARTIAL;
        if (!j->work[i].selected || !open || (r->waive_until.p && w->until < j->today))
            continue; // of several, one in force is shown before an expired one
        r->waived = is_waived(j, i);
        r->waive_reason = w->reason;
        r->waive_by = w->by;
        r->waive_until = date_text(j->a, w->until);
    }
}
