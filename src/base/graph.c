#include "base/graph.h"

struct graph graph_build(struct arena *a, uint32_t nodes, const edge_vec *edges, bool both_ways)
{
    size_t places = (size_t)edges->n * (both_ways ? 2 : 1);
    struct graph g = {arena_array(a, uint32_t, (size_t)nodes + 1),
                      arena_array(a, uint32_t, places + 1)};
    uint32_t *at = arena_array(a, uint32_t, (size_t)nodes + 1);
    for (uint32_t i = 0; i < edges->n; i++) {
        g.start[edges->v[i].from + 1]++;
        if (both_ways)
            g.start[edges->v[i].to + 1]++;
    }
    for (uint32_t i = 0; i < nodes; i++)
        at[i + 1] = g.start[i + 1] += g.start[i];
    for (uint32_t i = 0; i < edges->n; i++) {
        struct edge e = edges->v[i];
        g.neighbours[at[e.from]++] = e.to;
        if (both_ways)
            g.neighbours[at[e.to]++] = e.from;
    }
    return g;
}
