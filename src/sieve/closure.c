/* Breadth first over the import graph, stored as one array of neighbours per file (counting sort of
 * the edges in both directions). Breadth first so that the limit, when it is reached, cuts what is
 * farthest from any anchor. */
#include "sieve/closure.h"

#include "base/limits.h"

struct graph {
    uint32_t *start; // of each file's neighbours; files + 1 entries
    uint32_t *neighbours;
};

static struct graph build(struct arena *a, uint32_t files, const closure_edge_vec *edges)
{
    struct graph g = {arena_array(a, uint32_t, (size_t)files + 1),
                      arena_array(a, uint32_t, (size_t)edges->n * 2 + 1)};
    uint32_t *at = arena_array(a, uint32_t, (size_t)files + 1);
    for (uint32_t i = 0; i < edges->n; i++) {
        g.start[edges->v[i].from + 1]++;
        g.start[edges->v[i].to + 1]++;
    }
    for (uint32_t i = 0; i < files; i++)
        at[i + 1] = g.start[i + 1] += g.start[i];
    for (uint32_t i = 0; i < edges->n; i++) {
        struct closure_edge e = edges->v[i];
        g.neighbours[at[e.from]++] = e.to;
        g.neighbours[at[e.to]++] = e.from;
    }
    return g;
}

static int by_number(const void *x, const void *y)
{
    uint32_t a = *(const uint32_t *)x, b = *(const uint32_t *)y;
    return (a > b) - (a < b);
}

// Appends the neighbours of QUEUE[from..to) that were not seen yet, sorted. Returns the new end.
static uint32_t next_level(const struct graph *g, bool *seen, uint32_t *queue, uint32_t from,
                           uint32_t to)
{
    uint32_t end = to;
    for (uint32_t i = from; i < to; i++)
        for (uint32_t k = g->start[queue[i]]; k < g->start[queue[i] + 1]; k++) {
            uint32_t file = g->neighbours[k];
            if (!seen[file]) {
                seen[file] = true;
                queue[end++] = file;
            }
        }
    qsort(queue + to, end - to, sizeof *queue, by_number);
    return end;
}

uint32_t closure_grow(struct arena *a, bool *kept, uint32_t files, const closure_edge_vec *edges,
                      diag_vec *notes)
{
    struct graph g = build(a, files, edges);
    bool *seen = arena_array(a, bool, (size_t)files + 1);
    uint32_t *queue = arena_array(a, uint32_t, (size_t)files + 1);
    uint32_t added = 0, left_out = 0, from = 0, to = 0;
    for (uint32_t i = 0; i < files; i++)
        if (kept[i]) {
            seen[i] = true;
            queue[to++] = i;
        }
    while (from < to) {
        uint32_t end = next_level(&g, seen, queue, from, to);
        for (uint32_t i = to; i < end; i++) {
            if (added == SIEVE_CLOSURE_MAX) {
                left_out++;
                continue;
            }
            kept[queue[i]] = true;
            added++;
        }
        from = to;
        to = end;
    }
    if (left_out) {
        struct diag d;
        (void)!diag_set(&d, a, ERR_LIMIT, STR_NONE, 0,
                        "%u files that are only reached through imports were not parsed (at most "
                        "%d are)",
                        left_out, SIEVE_CLOSURE_MAX);
        vec_push(a, notes, d);
    }
    return added;
}
