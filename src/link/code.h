/* The code rows of the fact tables: imports, functions, blocks, calls with their arguments,
 * assignments and traits, with references between files resolved. */
#ifndef LINK_CODE_H
#define LINK_CODE_H

#include "facts/facts.h"
#include "link/resolve.h"

/* Row numbers of what link emitted: `function` holds functions and classes of all files. */
struct code_rows {
    int64_t *function_base; // per file: row of function f is base + f
    int64_t *class_base;    // per file: row of class c is base + c
    int64_t *call_base;     // per file: row of call c is base + c
    int64_t *block_base;
};

/* The numbers that rows of L's files will have in a store without such rows. */
struct code_rows *code_number(struct linker *l);
/* Adds the rows of FILE to F, with final row numbers in their references. To be called in file
 * order. Texts borrow from L's arena and the file. */
void code_emit(struct linker *l, const struct code_rows *rows, uint32_t file, struct facts *f);

int64_t code_function_row(const struct code_rows *r, uint32_t file, code_ref function);
int64_t code_call_row(const struct code_rows *r, uint32_t file, code_ref call);
/* The scope a file's code runs in: service, browser or build. */
struct str code_scope(const struct linker *l, uint32_t file);

#endif
