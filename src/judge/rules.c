/* How rows make a finding. na rows drop; a facet without any row is unmet, because nothing shows
 * that it holds; a judge that means "does not apply" says so with an na row. */
#include "judge/rules.h"

struct tally {
    uint32_t met, partial, unmet, na;
    bool decisive[FINDING_NA + 1]; // by outcome
};

static struct tally count(uint32_t facet, const judge_row_vec *rows)
{
    struct tally t = {0};
    for (uint32_t i = 0; i < rows->n; i++) {
        const struct judge_row *r = &rows->v[i];
        if (r->facet != facet)
            continue;
        t.met += r->outcome == FINDING_MET;
        t.partial += r->outcome == FINDING_PARTIAL;
        t.unmet += r->outcome == FINDING_UNMET;
        t.na += r->outcome == FINDING_NA;
        t.decisive[r->outcome] |= r->decisive;
    }
    return t;
}

static enum finding by_rule(enum facet_rule rule, const struct tally *t)
{
    uint64_t rows = (uint64_t)t->met + t->partial + t->unmet, some = (uint64_t)t->met + t->partial;
    if (rows == 0)
        return FINDING_UNMET;
    switch (rule) {
    case FACET_ANY:
        return t->met ? FINDING_MET : t->partial ? FINDING_PARTIAL : FINDING_UNMET;
    case FACET_ALL:
        return t->met == rows ? FINDING_MET : some ? FINDING_PARTIAL : FINDING_UNMET;
    case FACET_MOST:
        break;
    }
    if (t->met * UINT64_C(10) >= rows * 9)
        return FINDING_MET;
    return some * 10 < rows ? FINDING_UNMET : FINDING_PARTIAL;
}

enum finding rules_facet(const struct item *item, uint32_t facet, const judge_row_vec *rows,
                         bool *decided)
{
    struct tally t = count(facet, rows);
    *decided = true;
    if (t.decisive[FINDING_UNMET])
        return FINDING_UNMET;
    if (t.decisive[FINDING_PARTIAL])
        return FINDING_PARTIAL;
    if (t.decisive[FINDING_MET])
        return FINDING_MET;
    *decided = false;
    if (t.na && t.met + t.partial + t.unmet == 0)
        return FINDING_NA;
    return by_rule(item->facets.v[facet].rule, &t);
}

static bool has_located(const judge_row_vec *rows, enum finding outcome)
{
    for (uint32_t i = 0; i < rows->n; i++)
        if (rows->v[i].outcome == outcome && rows->v[i].path.p)
            return true;
    return false;
}

struct ruling rules_apply(const struct item *item, const judge_row_vec *rows)
{
    uint32_t facets = 0, met = 0, unmet = 0;
    bool forced = false;
    for (uint32_t f = 0; rows->n && f < item->facets.n; f++) {
        bool decided;
        enum finding outcome = rules_facet(item, f, rows, &decided);
        facets += outcome != FINDING_NA;
        met += outcome == FINDING_MET;
        unmet += outcome == FINDING_UNMET;
        forced |= decided && outcome == FINDING_UNMET;
    }
    if (rows->n == 0)
        return (struct ruling){FINDING_UNMET, BASIS_ABSENT, STR_NONE};
    if (facets == 0)
        return (struct ruling){FINDING_NA, BASIS_ABSENT, rows->v[0].note};
    if (forced || unmet == facets)
        return (struct ruling){FINDING_UNMET,
                               has_located(rows, FINDING_UNMET) ? BASIS_CONTRADICTED : BASIS_ABSENT,
                               STR_NONE};
    return (struct ruling){met == facets ? FINDING_MET : FINDING_PARTIAL, BASIS_OBSERVED, STR_NONE};
}
