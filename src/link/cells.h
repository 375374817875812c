/* Cells: values that several threads change through methods instead of assignments. */
#ifndef LINK_CELLS_H
#define LINK_CELLS_H

#include "link/resolve.h"

struct cell_change {
    code_ref place; // expr: the field or variable that holds the cell
    code_ref value; // expr: what it is set to or counted up by; 0 when the call does not say
    bool counts;    // it is counted up or down
};

/* Does CALL of FILE change a cell, flag.Store(true), atomic.AddInt64(&failures, 1),
 * failures.incrementAndGet()? Fills OUT when it does. */
bool cell_changed(struct linker *l, uint32_t file, code_ref call, struct cell_change *out);

#endif
