/* What people have declared of the findings, as lines that a pull request shows: who adds a waiver
 * in the change that needs it is seen doing so. */
#include "base/date.h"
#include "judge/judge.h"

static struct str until(struct arena *a, int64_t day)
{
    struct str text = date_text(a, day);
    return arena_printf(a, ", until %.*s", STR_ARG(text));
}

static struct str waiver_text(struct arena *a, const struct config_waiver *w)
{
    struct str end = until(a, w->until);
    return arena_printf(a, "by %.*s%.*s%s%.*s: %.*s", STR_ARG(w->by), STR_ARG(end),
                        w->path.p ? ", in " : "", STR_ARG(w->path), STR_ARG(w->reason));
}

static struct str attest_text(struct arena *a, const struct config_attest *s)
{
    struct str on = date_text(a, s->on), end = until(a, s->expires);
    return arena_printf(a, "%s, by %.*s, seen on %.*s%.*s: %.*s", finding_name(s->finding),
                        STR_ARG(s->by), STR_ARG(on), STR_ARG(end), STR_ARG(s->evidence));
}

void judge_declarations(const struct config *c, struct arena *a, declared_vec *out)
{
    for (uint32_t i = 0; i < c->attests.n; i++) {
        const struct config_attest *s = &c->attests.v[i];
        vec_push(a, out,
                 (struct declared_entry){.kind = STR("attestation"),
                                         .item = s->item->id,
                                         .text = attest_text(a, s),
                                         .path = c->path,
                                         .line = s->line});
    }
    for (uint32_t i = 0; i < c->waivers.n; i++) {
        const struct config_waiver *w = &c->waivers.v[i];
        vec_push(a, out,
                 (struct declared_entry){.kind = STR("waiver"),
                                         .item = w->item->id,
                                         .text = waiver_text(a, w),
                                         .path = c->path,
                                         .line = w->line});
    }
}
