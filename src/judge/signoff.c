/* Signatures under the launch. One holds for the state that was signed: when the verdict is worse
 * now, or there are more blockers, the person who signed has not agreed to that. */
#include "base/date.h"
#include "judge/judging.h"

static bool is_of(const struct judging *j, const struct config_signature *s)
{
    return !s->service.p || str_eq(s->service, j->r->service);
}

static struct str void_why(struct judging *j, const struct config_signature *s)
{
    int64_t blockers = (int64_t)j->r->blockers_proven + j->r->blockers_absent;
    if (j->r->verdict > s->verdict)
        return arena_printf(j->a, "the verdict was %s and is %s now", verdict_name(s->verdict),
                            verdict_name(j->r->verdict));
    if (blockers > s->blockers)
        return arena_printf(j->a, "there were %lld blockers and are %lld now",
                            (long long)s->blockers, (long long)blockers);
    return STR_NONE;
}

static void add_role(struct judging *j, struct str role)
{
    for (uint32_t i = 0; i < j->r->signoff.n; i++)
        if (str_eq_nocase(j->r->signoff.v[i], role))
            return;
    vec_push(j->a, &j->r->signoff, role);
}

void judging_signoff(struct judging *j)
{
    const struct config *c = j->in->config;
    add_role(j, STR("Engineering"));
    add_role(j, STR("SRE"));
    add_role(j, STR("Security"));
    for (uint32_t i = 0; c && i < c->signatures.n; i++) {
        const struct config_signature *s = &c->signatures.v[i];
        if (!is_of(j, s))
            continue;
        add_role(j, s->role);
        vec_push(j->a, &j->r->signatures,
                 (struct signature){.role = s->role,
                                    .by = s->by,
                                    .on = date_text(j->a, s->on),
                                    .commit = s->commit,
                                    .verdict = s->verdict,
                                    .void_why = void_why(j, s)});
    }
}
