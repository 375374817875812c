/* Every single place that keeps an item from being met, with a fingerprint that survives edits
 * elsewhere. Evidence shows people the most telling dozen; a pull request needs to know of each. */
#include "base/buf.h"
#include "base/hash.h"
#include "base/limits.h"
#include "base/map.h"
#include "judge/judging.h"

#include <stdlib.h>

static bool is_open(const struct item_result *r)
{
    return r->status == STATUS_FAIL || r->status == STATUS_WARN;
}

static int by_place(const void *x, const void *y)
{
    const struct judge_row *a = *(const struct judge_row *const *)x;
    const struct judge_row *b = *(const struct judge_row *const *)y;
    int order = str_cmp(a->path, b->path);
    if (order == 0)
        order = (a->line > b->line) - (a->line < b->line);
    if (order == 0)
        order = (a->facet > b->facet) - (a->facet < b->facet);
    return order ? order : str_cmp(a->note, b->note);
}

// TEXT with every mention of NAME taken out.
static struct str without(struct arena *a, struct str text, struct str name)
{
    struct buf out;
    ptrdiff_t at;
    buf_init(&out, a);
    while (name.n && (at = str_find(text, name, 0)) >= 0) {
        buf_str(&out, str_sub(text, 0, (size_t)at));
        text = str_from(text, (size_t)at + name.n);
    }
    buf_str(&out, text);
    return buf_take(&out);
}

// A row that names no place may still say what is wrong.
static bool is_said(const judge_row_vec *rows)
{
    for (uint32_t k = 0; k < rows->n; k++)
        if (judging_is_bad(&rows->v[k]) && rows->v[k].note.n)
            return true;
    return false;
}

// Two hashes, the second without the path; equal ones are numbered in the order of the places.
static void fingerprint(struct judging *j, struct problem *p, struct str facet, struct map *seen)
{
    struct hash content = hash_begin();
    hash_add(&content, p->item->id);
    hash_add(&content, facet);
    hash_add_black(&content, p->absent ? STR("") : p->excerpt);
    if (!p->absent) // it may count, and name lines of this very file
        hash_add_words(&content, without(j->a, p->note, p->path));
    struct hash whole = content;
    hash_add(&whole, p->absent ? STR("") : p->path);
    p->content = hash_text(&content, j->a);
    uint32_t *times = map_at(seen, hash_text(&whole, j->a), 0);
    if ((*times)++)
        hash_add(&whole, arena_printf(j->a, "%u", *times));
    p->fingerprint = hash_text(&whole, j->a);
}

static void add(struct judging *j, struct problem *p, struct str facet, struct map *seen)
{
    if (j->r->problems.n >= PROBLEMS_MAX) {
        j->r->problems_more++;
        return;
    }
    fingerprint(j, p, facet, seen);
    vec_push(j->a, &j->r->problems, *p);
}

static void add_rows(struct judging *j, uint32_t i, struct map *seen)
{
    const struct item_result *r = &j->r->items.v[i];
    const judge_row_vec *rows = &j->work[i].rows;
    const struct judge_input *in = j->in;
    const struct judge_row **bad = arena_array(j->a, const struct judge_row *, rows->n + 1);
    uint32_t n = 0;
    for (uint32_t k = 0; k < rows->n; k++)
        if (judging_is_bad(&rows->v[k]) && rows->v[k].path.p)
            bad[n++] = &rows->v[k];
    if (n)
        qsort(bad, n, sizeof *bad, by_place);
    for (uint32_t k = 0; k < n; k++) {
        if (k && by_place(&bad[k], &bad[k - 1]) == 0)
            continue;
        struct str line = in->line && bad[k]->line > 0 && j->r->problems.n < PROBLEMS_MAX
                              ? in->line(in->context, bad[k]->path, bad[k]->line)
                              : STR_NONE;
        struct problem p = {.item = r->item,
                            .status = r->status,
                            .path = bad[k]->path,
                            .line = bad[k]->line > 0 ? bad[k]->line : 1,
                            .waived = judging_covered(j, i, bad[k]),
                            .note = bad[k]->note,
                            .excerpt = judge_excerpt(j->a, line, in->mask)};
        add(j, &p, r->item->facets.v[bad[k]->facet].name, seen);
    }
    if (n)
        return;
    struct problem p = {.item = r->item,
                        .status = r->status,
                        .absent = true,
                        .silent = r->basis == BASIS_ABSENT && !is_said(rows),
                        .waived = judging_covered(j, i, NULL),
                        .note = r->missing};
    judging_absent_place(j, r, &p);
    add(j, &p, STR(""), seen);
}

void judging_problems(struct judging *j)
{
    struct map seen;
    map_init(&seen, j->a);
    for (int status = STATUS_FAIL; status >= STATUS_WARN; status--)
        for (uint32_t i = 0; i < j->r->items.n; i++)
            if (is_open(&j->r->items.v[i]) && (int)j->r->items.v[i].status == status)
                add_rows(j, i, &seen);
}
