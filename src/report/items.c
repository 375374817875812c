/* What one item's result says in plain words, and which blockers are worst. The words come from the
 * judges' notes and the checklist; this only chooses among them, so that every format chooses
 * alike. */
#include "report/common.h"

struct str report_name(const struct report *r)
{
    return r->service.n ? r->service : STR("this repository");
}

bool item_blocks(const struct item_result *item)
{
    return item->status == STATUS_FAIL && !item->waived && item->root < 0;
}

bool item_proven(const struct item_result *item)
{
    return item->basis != BASIS_ABSENT && item->basis != BASIS_UNREAD;
}

const struct evidence *item_witness(const struct item_result *item)
{
    const struct evidence *other = NULL;
    for (uint32_t i = 0; i < item->evidence.n; i++) {
        const struct evidence *e = &item->evidence.v[i];
        if (e->path.n && !e->seat && e->outcome == item->finding)
            return e;
        if (e->path.n && !e->seat && !other)
            other = e;
    }
    return other;
}

static struct str note_with(const struct item_result *item, enum finding outcome)
{
    for (uint32_t i = 0; i < item->evidence.n; i++)
        if (item->evidence.v[i].outcome == outcome && item->evidence.v[i].note.n &&
            !item->evidence.v[i].seat)
            return item->evidence.v[i].note;
    return STR_NONE;
}

struct str item_trouble(struct arena *a, const struct item_result *item)
{
    struct str unmet = note_with(item, FINDING_UNMET), partial = note_with(item, FINDING_PARTIAL);
    struct str text = item->finding == FINDING_UNMET && unmet.n ? unmet
                      : item->missing.n                         ? item->missing
                      : unmet.n                                 ? unmet
                                                                : partial;
    // What was searched in vain is for the long formats; that it is not there is the news.
    if (text.n && (item->finding != FINDING_UNMET || item->basis != BASIS_ABSENT || unmet.n))
        return text_clean(a, text, TEXT_LINE);
    struct str title = text_clean(a, item->item->title, TEXT_LINE);
    return arena_printf(a, "%s: %.*s",
                        item->finding == FINDING_PARTIAL ? "only in part" : "no sign of",
                        STR_ARG(title));
}

struct str item_comfort(struct arena *a, const struct item_result *item)
{
    struct str text = note_with(item, FINDING_MET);
    if (!text.n && item->attestation.present)
        text = item->attestation.evidence;
    return text_clean(a, text.n ? text : item->item->title, TEXT_LINE);
}

struct str problem_text(struct arena *a, const struct problem *p)
{
    struct str title = text_clean(a, p->item->title, TEXT_LINE);
    struct str text = p->silent || !p->note.n ? arena_printf(a, "no sign of: %.*s", STR_ARG(title))
                                              : text_clean(a, p->note, TEXT_LINE);
    if (!p->belongs.n)
        return text;
    struct str belongs = text_clean(a, p->belongs, TEXT_LINE);
    return arena_printf(a, "%.*s; it belongs in %.*s", STR_ARG(text), STR_ARG(belongs));
}

bool problem_told(const struct report *r, const struct problem *p)
{
    return !p->waived && (!r->compared.p || p->is_new);
}

struct str item_reason(struct arena *a, const struct item_result *item)
{
    if (item->reason.n)
        return text_clean(a, item->reason, TEXT_LINE);
    if (item->basis == BASIS_UNREAD)
        return STR("files that matter for it could not be read");
    if (item->finding == FINDING_NA)
        return STR("does not apply here");
    return item->policy == POLICY_NONE ? STR("not needed at this tier") : STR("outside the scope");
}

static uint32_t dependents(const struct report *r, uint32_t index)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < r->items.n; i++)
        n += r->items.v[i].root == (int32_t)index && r->items.v[i].status == STATUS_FAIL;
    return n;
}

void report_dependents(const struct report *r, uint32_t index, struct arena *a, str_vec *out)
{
    for (uint32_t i = 0; i < r->items.n; i++)
        if (r->items.v[i].root == (int32_t)index && r->items.v[i].status == STATUS_FAIL)
            vec_push(a, out, r->items.v[i].item->id);
}

// How bad a blocker is; larger is worse. The parts never overlap.
static uint64_t weight(const struct report *r, uint32_t index)
{
    const struct item_result *item = &r->items.v[index];
    uint64_t tiers = 0, places = (uint64_t)item->evidence.n + item->evidence_more;
    for (int tier = 0; tier < 3; tier++)
        tiers += item->item->policy[tier] == POLICY_BLOCK;
    if (places > 0xFFFF)
        places = 0xFFFF;
    return (uint64_t)item_proven(item) << 40 | tiers << 32 | (uint64_t)dependents(r, index) << 16 |
           places;
}

void report_blockers(const struct report *r, struct arena *a, index_vec *out)
{
    vec(uint64_t) weights = {0};
    for (uint32_t i = 0; i < r->items.n; i++) {
        if (!item_blocks(&r->items.v[i]))
            continue;
        uint64_t w = weight(r, i);
        vec_push(a, out, i);
        vec_push(a, &weights, w);
        // Insertion keeps equals in checklist order; there are at most some hundred.
        uint32_t at = out->n - 1;
        for (; at > 0 && weights.v[at - 1] < w; at--) {
            out->v[at] = out->v[at - 1];
            weights.v[at] = weights.v[at - 1];
        }
        out->v[at] = i;
        weights.v[at] = w;
    }
}
