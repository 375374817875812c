/* Traits of parameters: which function fills one (`injected`, `filled`), and what a function is
 * handed when something happened (`receives`). */
#ifndef LINK_PARAMETERS_H
#define LINK_PARAMETERS_H

#include "link/code.h"

/* Adds them for the functions of FILE to F; after code_number, in file order. Texts borrow from
 * L's arena and the file. */
void parameters_emit(struct linker *l, const struct code_rows *rows, uint32_t file,
                     struct facts *f);

#endif
