/* What a value says when it is written down: literals, folded numbers, names. */
#ifndef LINK_CONSTANT_H
#define LINK_CONSTANT_H

#include "link/resolve.h"

struct described {
    struct str kind;  // argument.kind of the fact tables
    struct str value; // literal text, canonical name, or STR_NONE
    uint32_t origin_file;
    code_ref origin; // call that made it
    uint32_t function_file;
    code_ref function; // function it is
    bool configurable; // an environment variable may override it
};

/* Describes EXPR of FILE: constants are folded (5 * 1000 is the number 5000, Number(x ?? '30') is
 * 30), references followed. */
struct described describe(struct linker *l, uint32_t file, code_ref expr);
struct described describe_value(struct linker *l, const struct value *v);
/* The number that EXPR certainly or by default is; false when it is not known. */
bool fold_number(struct linker *l, uint32_t file, code_ref expr, double *number);
/* The milliseconds of a time span written as text: 5s, 500ms, PT1M; a bare number is itself. */
bool span_of_text(struct str text, double *number);
/* EXPR as arithmetic, names followed to what they were computed from; STR_NONE when it is none. */
struct str formula(struct linker *l, uint32_t file, code_ref expr);
/* The number that a comparison inside of CONDITION holds something against, or of a loop over items
 * how many they are; STR_NONE when there is none or it is not known. */
struct str compared_text(struct linker *l, uint32_t file, code_ref condition);
/* Text of a template with ${} for each hole; the text itself for a string; STR_NONE otherwise. */
struct str fold_text(struct linker *l, const struct value *v);

#endif
