/* Breadth first over the import graph, in both directions, so that the limit, when it is reached,
 * cuts what is farthest from any anchor. */
#include "sieve/closure.h"

#include "base/limits.h"

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

uint32_t closure_grow(struct arena *a, bool *kept, const bool *barred, uint32_t files,
                      const edge_vec *edges, diag_vec *notes)
{
    struct graph g = graph_build(a, files, edges, true);
    bool *seen = arena_array(a, bool, (size_t)files + 1);
    for (uint32_t i = 0; barred && i < files; i++)
        seen[i] = barred[i];
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
