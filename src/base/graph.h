/* A directed graph over numbered nodes, as one array of neighbours per node. */
#ifndef BASE_GRAPH_H
#define BASE_GRAPH_H

#include "base/arena.h"
#include "base/vec.h"

struct edge {
    uint32_t from, to;
};

typedef vec(struct edge) edge_vec;

struct graph {
    uint32_t *start; // node i's neighbours are neighbours[start[i]] .. [start[i + 1] - 1]
    uint32_t *neighbours;
};

/* Builds the graph of NODES nodes in A by a counting sort of EDGES, so neighbours keep the order in
 * which their edges were given. BOTH_WAYS: each edge is also its reverse. Every number in EDGES
 * must be below NODES. */
struct graph graph_build(struct arena *a, uint32_t nodes, const edge_vec *edges, bool both_ways);

#endif
