/* Typed growable arrays in an arena: `vec(int) numbers = {0}; vec_push(arena, &numbers, 7);`.
 * Elements are at .v[0 .. .n-1]. Pointers to elements die with the next push. */
#ifndef BASE_VEC_H
#define BASE_VEC_H

#include "base/arena.h"

#define vec(type)        \
    struct {             \
        type *v;         \
        uint32_t n, cap; \
    }

#define vec_reserve(arena, vector) \
    ((vector)->n < (vector)->cap   \
         ? (void)0                 \
         : vec_grow_((arena), (void **)&(vector)->v, &(vector)->cap, sizeof *(vector)->v))

#define vec_push(arena, vector, ...) \
    (vec_reserve((arena), (vector)), (vector)->v[(vector)->n++] = (__VA_ARGS__))

void vec_grow_(struct arena *a, void **v, uint32_t *cap, size_t element);

typedef vec(struct str) str_vec; // the one vector type that crosses module borders

#endif
