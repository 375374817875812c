/* The closure: a kept file is only understood together with the files it imports (where its clients
 * are made) and those that import it (where its wrappers are called). */
#ifndef SIEVE_CLOSURE_H
#define SIEVE_CLOSURE_H

#include "base/err.h"
#include "base/graph.h"

/* Grows KEPT[0..files-1] over EDGES (file FROM imports file TO) in both directions, nearest files
 * first, in the order of their indexes, by SIEVE_CLOSURE_MAX files at most, and never into or
 * through a file that is BARRED (NULL: none is). Give only edges between files that may be parsed:
 * an edge from a test would pull in what only tests need. Returns how many were added; those left
 * out are counted in one diagnostic in NOTES (ERR_LIMIT). A: notes and working memory. */
uint32_t closure_grow(struct arena *a, bool *kept, const bool *barred, uint32_t files,
                      const edge_vec *edges, diag_vec *notes);

#endif
