/* What a change made worse. Problems are matched in three rounds, the surest first; what stays
 * unmatched on this side is new, what stays on the other side is gone. */
#include "base/hash.h"
#include "base/map.h"
#include "report/saved.h"

enum round { BY_FINGERPRINT, BY_CONTENT, BY_NOTE, ROUNDS };

static struct str old_key(struct arena *a, const struct saved_problem *p, enum round round)
{
    if (round == BY_FINGERPRINT)
        return p->fingerprint;
    if (round == BY_CONTENT)
        return p->content;
    struct hash h = hash_begin();
    hash_add(&h, p->item);
    hash_add(&h, p->path);
    hash_add_words(&h, p->note);
    return hash_text(&h, a);
}

static struct str new_key(struct arena *a, const struct problem *p, enum round round)
{
    const struct saved_problem same = {.item = p->item->id,
                                       .path = p->path,
                                       .note = p->note,
                                       .fingerprint = p->fingerprint,
                                       .content = p->content};
    return old_key(a, &same, round);
}

// Pairs what is left on both sides by one key; as many as there are on the smaller side.
static void pair(struct report *r, const struct saved_report *before, bool *used, enum round round,
                 struct arena *a)
{
    struct map first; // key -> 1 + place of the first old problem with it
    uint32_t *next = arena_array(a, uint32_t, before->problems.n + 1);
    map_init(&first, a);
    for (uint32_t i = before->problems.n; i-- > 0;) {
        if (used[i])
            continue;
        uint32_t *place = map_at(&first, old_key(a, &before->problems.v[i], round), 0);
        next[i] = *place;
        *place = i + 1;
    }
    for (uint32_t i = 0; i < r->problems.n; i++) {
        struct problem *p = &r->problems.v[i];
        if (!p->is_new)
            continue;
        uint32_t *place = map_at(&first, new_key(a, p, round), 0);
        if (!*place)
            continue;
        uint32_t old = *place - 1;
        *place = next[old];
        used[old] = true;
        p->is_new = false;
    }
}

static bool is_declared(const struct saved_report *before, const struct declared_entry *d)
{
    for (uint32_t i = 0; i < before->declarations.n; i++) {
        const struct saved_declaration *s = &before->declarations.v[i];
        if (str_eq(s->kind, d->kind) && str_eq(s->item, d->item) && str_eq(s->text, d->text))
            return true;
    }
    return false;
}

struct report compare_reports(const struct report *r, const struct saved_report *before,
                              struct str name, struct arena *a)
{
    struct report out = *r;
    bool *used = arena_array(a, bool, before->problems.n + 1);
    out.compared = name;
    out.problems.v = NULL;
    out.problems.n = out.problems.cap = 0;
    for (uint32_t i = 0; i < r->problems.n; i++) {
        vec_push(a, &out.problems, r->problems.v[i]);
        out.problems.v[i].is_new = true;
    }
    for (int round = 0; round < ROUNDS; round++)
        pair(&out, before, used, (enum round)round, a);
    out.declarations = (declared_vec){0};
    for (uint32_t i = 0; i < r->declarations.n; i++) {
        struct declared_entry d = r->declarations.v[i];
        d.is_new = !is_declared(before, &d);
        vec_push(a, &out.declarations, d);
    }
    out.problems_gone = 0;
    for (uint32_t i = 0; i < before->problems.n; i++)
        out.problems_gone += !used[i];
    return out;
}
