/* From findings to a verdict: policy by tier, failures by root cause, scores, and the sentence that
 * a launch depends on. Everything that the tier changes is computed here, so that the same findings
 * can be seen through all three. */
#include "base/buf.h"
#include "judge/judging.h"

#include <math.h>

/* What a failure costs raises what guards against it by one step: lost data the backups and the
 * audit trail, a breach the secrets, personal data and access. */
enum policy judging_policy(const struct judging *j, const struct item *item, int tier)
{
    static const struct {
        const char *word, *sections;
    } raised[] = {{"data", "backups audit"},
                  {"breach", "secrets pii auth"},
                  {"security", "secrets pii auth"}};
    enum policy policy = item->policy[tier];
    for (size_t i = 0; i < sizeof raised / sizeof *raised; i++) {
        struct str sections = str_c(raised[i].sections), one;
        if (!str_contains_nocase(j->r->impact, str_c(raised[i].word)))
            continue;
        while (str_split(&sections, ' ', &one))
            if (str_eq(one, item->section) && policy == item->policy[tier] && policy < POLICY_BLOCK)
                policy++;
    }
    return policy;
}

static enum status status_of(enum finding finding, enum policy policy)
{
    if (finding == FINDING_NA)
        return STATUS_SKIP;
    if (finding == FINDING_MET)
        return STATUS_PASS;
    if (policy == POLICY_NONE)
        return STATUS_SKIP;
    return finding == FINDING_UNMET && policy == POLICY_BLOCK ? STATUS_FAIL : STATUS_WARN;
}

static bool fails(const struct judging *j, uint32_t i, int tier)
{
    const struct item_result *r = &j->r->items.v[i];
    return j->work[i].selected &&
           status_of(r->finding, judging_policy(j, r->item, tier)) == STATUS_FAIL;
}

static bool blocks(const struct judging *j, uint32_t i, int tier)
{
    return fails(j, i, tier) && !j->r->items.v[i].waived;
}

// The item under which the failing item I is counted at TIER; NO_ITEM when it counts itself.
static int32_t root_of(const struct judging *j, uint32_t i, int tier)
{
    const int32_t above[] = {j->work[i].requires, j->work[i].head};
    for (size_t k = 0; k < sizeof above / sizeof *above; k++) {
        if (above[k] == NO_ITEM || !blocks(j, (uint32_t)above[k], tier))
            continue;
        int32_t further = root_of(j, (uint32_t)above[k], tier); // ends: checklist_check, heads head
        return further == NO_ITEM ? above[k] : further;
    }
    return NO_ITEM;
}

static uint32_t blockers_at(const struct judging *j, int tier)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < j->r->items.n; i++)
        n += blocks(j, i, tier) && root_of(j, i, tier) == NO_ITEM;
    return n;
}

static void set_statuses(struct judging *j)
{
    struct report *r = j->r;
    for (uint32_t i = 0; i < r->items.n; i++) {
        struct item_result *item = &r->items.v[i];
        item->policy = judging_policy(j, item->item, r->tier);
        item->status = status_of(item->finding, item->policy);
        if (item->policy == POLICY_NONE && item->status == STATUS_SKIP && !item->reason.p)
            item->reason = arena_printf(j->a, "not needed at tier %d", r->tier);
        if (item->attestation.present) {
            r->attested += item->attestation.used;
            r->self_attested += item->attestation.used && item->attestation.self;
        }
        r->applicable += item->finding != FINDING_NA;
        r->unread += item->basis == BASIS_UNREAD;
    }
}

static void count_blockers(struct judging *j)
{
    struct report *r = j->r;
    for (int tier = 0; tier < 3; tier++)
        r->blockers_by_tier[tier] = blockers_at(j, tier);
    for (uint32_t i = 0; i < r->items.n; i++) {
        struct item_result *item = &r->items.v[i];
        if (item->waived)
            continue;
        r->warnings += item->status == STATUS_WARN;
        if (item->status != STATUS_FAIL)
            continue;
        item->root = root_of(j, i, r->tier);
        if (item->root == NO_ITEM && item->basis == BASIS_CONTRADICTED)
            r->blockers_proven++;
        else if (item->root == NO_ITEM)
            r->blockers_absent++;
    }
}

// Mean of the section that starts at item I, over its scored items; *END is the item behind it.
static double section_score(const struct judging *j, uint32_t i, uint32_t *end, uint32_t *scored)
{
    const struct report *r = j->r;
    const struct item *first = r->items.v[i].item;
    double sum = 0;
    *scored = 0;
    for (; i < r->items.n; i++) {
        const struct item_result *item = &r->items.v[i];
        if (!str_eq(item->item->section, first->section) ||
            item_category(item->item) != item_category(first))
            break;
        if (item->policy == POLICY_NONE || item->finding == FINDING_NA)
            continue;
        sum += item->finding == FINDING_MET ? 1 : item->finding == FINDING_PARTIAL ? 0.5 : 0;
        ++*scored;
    }
    *end = i;
    return *scored ? sum / *scored : 0;
}

static void score_category(const struct judging *j, int category, struct category_result *c)
{
    double sum = 0;
    uint32_t sections = 0, next, scored;
    for (uint32_t i = 0; i < j->r->items.n; i = next) {
        double score = section_score(j, i, &next, &scored);
        if (item_category(j->r->items.v[i].item) != category || scored == 0)
            continue;
        sum += score;
        sections++;
    }
    c->score = -1;
    if (sections) {
        c->exact = 10 * sum / sections;
        c->score = (int32_t)floor(c->exact + 1e-9); // sums of thirds fall short of whole numbers
    }
    for (uint32_t i = 0; i < j->r->items.n; i++) {
        const struct item_result *item = &j->r->items.v[i];
        if (item_category(item->item) != category || item->waived)
            continue;
        c->warnings += item->status == STATUS_WARN;
        c->blockers += item->status == STATUS_FAIL && item->root == NO_ITEM;
    }
}

static void score_all(struct judging *j)
{
    for (int k = 0; k < CATEGORIES; k++) {
        struct category_result c = {.id = str_c(categories[k].id),
                                    .title = str_c(categories[k].title),
                                    .question = str_c(categories[k].question)};
        score_category(j, k, &c);
        if (c.score >= 0) {
            j->r->score += c.score;
            j->r->out_of += 10;
        }
        vec_push(j->a, &j->r->categories, c);
    }
}

/* The scan is incomplete when nothing was read, or files without a reader kept something that may
 * block from being judged. What this program cannot judge in any repository lowers the coverage,
 * but says nothing about this scan. */
static void set_incomplete(struct judging *j)
{
    struct report *r = j->r;
    struct buf b;
    buf_init(&b, j->a);
    uint32_t n = 0;
    for (uint32_t i = 0; i < r->items.n; i++) {
        const struct item_result *item = &r->items.v[i];
        if (item->basis == BASIS_UNREAD && item->policy == POLICY_BLOCK &&
            !judging_no_reader(j, i).p && n++ < 3)
            buf_printf(&b, "%s%.*s", b.n ? ", " : "", STR_ARG(item->item->id));
    }
    struct str ids = buf_take(&b);
    if (r->files_read == 0 && r->attested == 0)
        r->incomplete_why = STR("no file was read");
    else if (j->in->coverage.incomplete_why.p)
        r->incomplete_why = j->in->coverage.incomplete_why;
    else if (n)
        r->incomplete_why =
            arena_printf(j->a, "%u item%s that can block could not be judged: %.*s%s", n,
                         n == 1 ? "" : "s", STR_ARG(ids), n > 3 ? ", ..." : "");
    r->incomplete = r->incomplete_why.p != NULL;
}

static enum verdict verdict_of(const struct report *r)
{
    uint32_t blocking = 0, unread = 0, decided = 0;
    bool conditional = false;
    for (uint32_t i = 0; i < r->items.n; i++) {
        const struct item_result *item = &r->items.v[i];
        bool partial = item->finding == FINDING_PARTIAL && item->policy == POLICY_BLOCK;
        conditional |= partial || (item->waived && item->status == STATUS_FAIL) ||
                       (item->attestation.expired && item->policy != POLICY_NONE);
        decided += item->finding != FINDING_NA && item->basis != BASIS_ABSENT;
        if (item->policy != POLICY_BLOCK)
            continue;
        blocking += item->finding != FINDING_NA || item->basis == BASIS_UNREAD;
        unread += item->basis == BASIS_UNREAD;
    }
    if ((r->files_read == 0 && decided == 0) || (unread && unread == blocking))
        return VERDICT_UNKNOWN;
    if (r->blockers_proven + r->blockers_absent > 0)
        return VERDICT_NOT_READY;
    return conditional ? VERDICT_CONDITIONALLY_READY : VERDICT_READY;
}

void judging_score(struct judging *j)
{
    set_statuses(j);
    count_blockers(j);
    score_all(j);
    set_incomplete(j);
    j->r->verdict = verdict_of(j->r);
}
